import RakorModel

/// The program without a screen: numbered questions and lines, for a screen reader, a slow line or a pipe.
///
/// Each job is a sequence of questions with what they propose in brackets, a summary, and a question before the save.
/// Nothing of a job is saved before it, so that leaving at any question changes nothing. What is typed is read, warned
/// of and refused as on the screens.
package final class PlainSession {
  private let lines: any PlainLines
  private let world: any PlainWorld
  var context: Context
  private var wasRefused = false
  /// Whether everything that is not asked yet is to be as proposed; nil where that cannot be said.
  var takesRest: Bool?

  /// A conversation that has not begun; the context tells language, day, holidays, and whether anything may be changed.
  package init(lines: any PlainLines, world: any PlainWorld, context: Context) {
    self.lines = lines
    self.world = world
    self.context = context
  }

  var phrases: Phrases { context.phrases }
  var words: PlainPhrases { context.phrases.plain }

  /// Holds the conversation until it is left, or nothing more is answered.
  package func run() -> PlainEnding {
    tell(words.heading(context.today.long(in: context.language)))
    tell(words.signs)
    showJobs()
    while true {
      do throws(PlainExit) {
        guard let job = try askForJob() else { return .left }
        try run(job)
      } catch .menu {
        continue
      } catch {
        return wasRefused ? .cutOff : .left
      }
    }
  }

  func tell(_ line: String) { lines.tell(line) }

  func tell(_ all: [String]) { all.forEach(tell) }

  /// A sentence of the screens with commas for its middle dots, which a screen reader would name.
  func spoken(_ sentence: String) -> String { sentence.replacing(" · ", with: ", ") }

  /// Says why an answer cannot be taken; the question is asked again.
  func refuse(_ sentence: String) {
    wasRefused = true
    tell(sentence)
  }

  func refuse(_ refusal: Refusal) { refuse(context.sentence(refusal)) }

  /// The next line as it was typed, without blanks around it.
  ///
  /// - Throws: `.over` where nothing more comes.
  func line(_ question: String) throws(PlainExit) -> String {
    while true {
      switch lines.ask(question) {
      case .end: throw .over
      case .notText: refuse(words.notText)
      case .line(let typed):
        wasRefused = false
        context.now = world.now
        return TextEdges.trimmed(typed)
      }
    }
  }
}

// MARK: The menu

extension PlainSession {
  private func showJobs() { tell(PlainJob.allCases.map { "\($0.rawValue). \(words.job($0))" }) }

  /// Nil for leaving.
  private func askForJob() throws(PlainExit) -> PlainJob? {
    while true {
      let typed = try line(words.menu)
      if typed.isEmpty || typed == "?" || typed == PlainSign.back {
        showJobs()
        continue
      }
      let jobs = PlainJob.allCases
      if let number = Int(typed), let job = PlainJob(rawValue: number) { return job == .leave ? nil : job }
      switch PlainChoice.named(typed, among: jobs.map(words.job)) {
      case .one(let index): return jobs[index] == .leave ? nil : jobs[index]
      case .several(let found): refuse(words.ambiguous(typed, found.map { words.job(jobs[$0]) }))
      case .nobody: refuse(words.noSuchJob(typed))
      }
    }
  }

  private func run(_ job: PlainJob) throws(PlainExit) {
    if job.changes, context.readOnly { return refuse(phrases.app.readOnly) }
    if case .directory(let directory) = try load(.directory) { context.directory = directory }
    switch job {
    case .home: try tellHome()
    case .meetings: try listMeetings()
    case .meeting: tellMeeting(try pickMeeting(try usualMeeting()))
    case .schedule:
      var schedule = PlainSchedule(self)
      try schedule.run()
    case .rollCall:
      var rollCall = PlainRollCall(self, try pickMeeting(try usualMeeting()).meeting.id)
      try rollCall.run()
    case .minutes: try writeMinutes()
    case .tick:
      guard let row = try pickFollowUp() else { return }
      var tick = PlainTick(self, row)
      try tick.run()
    case .add:
      var form = try PlainFollowUp(self)
      try form.run()
    case .undo: undo(.undo)
    case .redo: undo(.redo)
    case .leave: break
    }
  }

  func undo(_ effect: Effect) {
    for action in world.carryOut(effect, context) {
      switch action {
      case .saved(let committed, let origin):
        let change = phrases.history.change(committed.entry.change, in: context.directory, columns: .max)
        tell(origin == .undo ? phrases.app.undone(change) : phrases.app.redone(change))
      default: complain(action)
      }
    }
  }
}

// MARK: Records

extension PlainSession {
  /// What the records say.
  ///
  /// - Throws: `.menu` where they cannot be read, which has been said then.
  func load(_ query: Query) throws(PlainExit) -> Answer {
    for action in world.carryOut(.load(query), context) {
      if case .answered(_, let answer) = action { return answer }
      complain(action)
    }
    throw .menu
  }

  /// What became of an attempt to save.
  enum Saved {
    case done(Committed)
    /// Everything was so already.
    case nothing
    /// It has been said why.
    case refused
  }

  func save(_ request: SaveRequest) -> Saved {
    for action in world.carryOut(.save(request), context) {
      switch action {
      case .saved(let committed, _):
        if let replaced = committed.replaced.first { tell(words.replaced(replaced)) }
        return .done(committed)
      case .savedNothing:
        tell(phrases.app.nothingChanged)
        return .nothing
      default: complain(action)
      }
    }
    return .refused
  }

  private func complain(_ action: Action) {
    switch action {
    case .refused(let refusal, _): refuse(refusal)
    case .conflicted(let conflict, _): refuse(words.conflict(conflict, context))
    case .failed(let sentence): refuse(sentence)
    default: break
    }
  }
}

/// What the menu offers, under its number.
enum PlainJob: Int, CaseIterable {
  case home = 1
  case meetings, meeting, schedule, rollCall, minutes, tick, add, undo, redo
  case leave = 0

  /// Whether it writes.
  var changes: Bool {
    switch self {
    case .home, .meetings, .meeting, .leave: false
    case .schedule, .rollCall, .minutes, .tick, .add, .undo, .redo: true
    }
  }
}

/// Lines that mean the same wherever they mean something.
enum PlainSign {
  static let back = ":q"
  static let help = "?"
  static let nothing = "-"
  static let rest = "."
  static let more = "+"
  static let undo = ":u"
}

/// The blanks around a line, also those that a terminal or a file leaves at its end.
enum TextEdges {
  static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
