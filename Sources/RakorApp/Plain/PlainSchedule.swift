import RakorModel
import TerminalKit

/// Scheduling a rakor: the questions are the fields of the scheduling form, and it is the form that reads, proposes,
/// warns and saves.
struct PlainSchedule {
  /// A question, in the order in which they are asked.
  enum Step: Equatable {
    case forum, title, date, time, host, venue, invited, promised, agenda
    case detail(Field)
  }

  private static let steps: [Step] =
    [.forum, .title, .date, .time, .host, .venue, .invited, .promised, .agenda]
    + ScheduleForm.Place.details.map(\.field).filter { $0 != .venue }.map(Step.detail)

  let session: PlainSession
  var state: ScheduleForm.State

  init(_ session: PlainSession) {
    self.session = session
    state = ScheduleForm.State(new: session.context)
  }

  /// Asks, shows what was understood, and saves.
  mutating func run() throws(PlainExit) {
    try askAll()
    while true {
      guard let day = state.reading.date?.day else { throw .menu }
      var facts = state.facts(on: day, context)
      facts.typedWeekday = state.reading.date?.wrongWeekday
      let warnings = phrases.warnings.sentences(facts.warnings, among: facts.offices.count, context.directory)
      let lines = Self.steps.map { (label: label($0), value: shown($0) ?? words.empty) }
      if let index = try session.askToSave(lines, warnings: warnings) {
        try ask(Self.steps[index])
      } else if save() {
        return
      }
    }
  }

  /// Asks for each field, until a full stop takes the rest as it is proposed.
  private mutating func askAll() throws(PlainExit) {
    session.tell(words.restSign)
    session.takesRest = false
    defer { session.takesRest = nil }
    try refresh()
    for step in Self.steps where session.takesRest != true || isOwed(step) {
      if step == .time, !state.form.isBlank(.start) { continue }
      try ask(step)
    }
  }

  /// Whether the rakor has been saved.
  private mutating func save() -> Bool {
    for effect in state.save(context).effects {
      guard case .save(let request) = effect else { continue }
      guard case .done(let committed) = session.save(request) else { return false }
      for case .meeting(let meeting)? in committed.entry.change.records.map(\.after) {
        session.tell(phrases.form.scheduled(meeting.id.rawValue))
      }
      return true
    }
    session.refuse(state.form.errors.values.sorted().joined(separator: " "))
    return false
  }
}

// MARK: What the form says

extension PlainSchedule {
  var context: Context { session.context }
  var phrases: Phrases { session.phrases }
  var words: PlainPhrases { session.words }

  /// Reads all that stands there, and asks the records what that leads to.
  mutating func refresh() throws(PlainExit) {
    var effects = ScheduleForm.update(&state, .resized, context).effects
    while !effects.isEmpty {
      guard case .load(let query) = effects.removeFirst() else { continue }
      effects += ScheduleForm.update(&state, .answered(query, try session.load(query)), context).effects
    }
  }

  /// Puts an answer into a field; where it cannot stay there, says why and puts back what was.
  ///
  /// What was understood is told before it is written out in the form's own words.
  mutating func put(
    _ text: String, into place: ScheduleForm.Place, also cleared: ScheduleForm.Place? = nil,
    telling understood: (ScheduleForm.Reading) -> String? = { _ in nil }
  ) throws(PlainExit) -> Bool {
    let before = state.form
    if let cleared { state.form.set(cleared, "") }
    state.form.set(place, text)
    try refresh()
    let problems = [state.reading.problems[place], cleared.flatMap { state.reading.problems[$0] }].compactMap(\.self)
    let tooLong: Refusal? = tooLong(text, place)
    if let problem = tooLong ?? problems.first {
      session.refuse(problem)
      state.form = before
      try refresh()
      return false
    }
    if let understood = understood(state.reading) { session.tell(understood) }
    state.settle(place, context)
    try refresh()
    return true
  }

  /// A field holds no more than it may, so what was typed beyond that would be gone without a word.
  private func tooLong(_ text: String, _ place: ScheduleForm.Place) -> Refusal? {
    guard case .field(let field) = place, case .line = place.blank, text.count > TextRule.lineLimit else { return nil }
    return .tooLong(field, limit: TextRule.lineLimit)
  }

  /// Whether the rakor cannot be saved without an answer.
  private func isOwed(_ step: Step) -> Bool {
    switch step {
    case .forum: state.reading.problems[.forum] != nil
    case .date: state.reading.problems[.date] != nil
    case .host: state.reading.problems[.host] != nil
    default: false
    }
  }

  func label(_ step: Step) -> String {
    func name(_ field: Field) -> String { phrases.form.label(field) ?? phrases.refusal.fields.label(field) }
    return switch step {
    case .forum: name(.forum)
    case .title: name(.title)
    case .date: name(.date)
    case .time: phrases.meeting.time
    case .host: name(.host)
    case .venue: name(.venue)
    case .invited: name(.invited)
    case .promised: name(.promised)
    case .agenda: name(.agenda)
    case .detail(let field): name(field)
    }
  }

  /// What stands there, as it would be saved; nil for nothing.
  func shown(_ step: Step) -> String? {
    let reading = state.reading
    func names(_ codes: [OfficeCode]) -> String {
      codes.map { context.directory.shortName($0) }.joined(separator: ", ")
    }
    switch step {
    case .forum: return reading.forum?.short
    case .title: return reading.title.isEmpty ? nil : reading.title
    case .date: return reading.date?.day.long(in: context.language)
    case .time: return reading.span?.text(in: context.language)
    case .host: return reading.host?.short
    case .venue: return standing(.venue)
    case .invited: return reading.invited.isEmpty ? nil : names(reading.invited)
    case .promised:
      let told = reading.invited.compactMap { office in reading.promised[office].map { "\(names([office])) \($0)" } }
      return told.isEmpty ? nil : told.joined(separator: ", ")
    case .agenda:
      let titles = reading.agenda.filter { $0.carries?.skipped != true }.map(\.title)
      return titles.isEmpty ? nil : titles.joined(separator: "; ")
    case .detail(let field): return standing(field)
    }
  }

  func standing(_ field: Field) -> String? {
    state.form.isBlank(.field(field)) ? nil : state.form.text(.field(field))
  }

  /// Asks for one answer.
  func answer(
    _ step: Step, suffix: String = "", proposing proposed: String?, help: String? = nil
  ) throws(PlainExit) -> PlainAnswer {
    try session.ask(label(step) + suffix, proposing: proposed, help: help)
  }
}
