package import RakorModel
package import TerminalKit

/// The form in which a rakor is scheduled or edited.
package enum ScheduleForm: Layer {
  /// What is typed so far; it holds no sizes, so a resize changes nothing in it.
  package struct State: FormState {
    /// The rakor being edited; nil for a new one.
    package let meeting: MeetingID?
    /// That rakor as the form was opened on it; nil for a new one, and until it has been read again after a crash.
    var file: MeetingFile?
    /// The revisions the user saw, of the records this form may write.
    var revisions: [RecordKey: Int] = [:]
    /// What a form held when the program ended, until the rakor it is about has been read.
    var recovering: FormDraft?
    package internal(set) var form = Form<ScheduleForm.Place>(focus: .forum)
    var advice: Advice?
    var adviceAsked: Query?
    var venues: [String] = []
    var venuesAsked: Query?
    /// The other rakor that bear the letter number typed.
    var sameLetter: [Meeting] = []
    var letterAsked: Query?
    /// The agenda of the rakor that a new one was copied from: proposed with what comes back, until somebody writes
    /// there.
    var copiedAgenda: [AgendaItem] = []
    /// What a whole line typed as forum wrote into the fields below it; another line may write there again.
    var filledByLine: [ScheduleForm.Place: String] = [:]
    /// What all of it means.
    var reading = Reading()

    init(meeting: MeetingID? = nil) { self.meeting = meeting }
  }

  enum Command: Hashable, Sendable {
    case move(FormMove)
    case save, cancel, enter, step(Int), turns, bestDates
    case promise(beginningWith: Key)
  }

  static let bindings: [Binding<State, Command>] =
    [
      Binding(
        [.control("s"), .function(10), .alt("\r")], .save, .change, hint: true,
        when: { refusedWhenReadOnly($0, $1) }, label: { $0.keys.save }),
      Binding([.enter], .enter, .move) { $0.form.enter },
    ] + FormMove.bindings(Command.move, ticks: .numbered, next: { $0.form.nextField }, down: { $0.form.down })
    + FormMove.offerBindings(Command.move) { $0.offer } + stepBindings + [
      Binding(
        [.control("t")], .turns, .open, hint: true,
        when: { state, _ in state.reading.forum == nil ? .notMine : state.isIn([.host]) }, label: { $0.turns.show }),
      Binding([.function(6)], .bestDates, .change, hint: true) { $0.calendar.proposeDates },
      Binding([.escape], .cancel, .move, hint: true) { $0.keys.cancel },
    ]

  /// What goes up and down by steps: a day, a time, and the heads that an office promises.
  private static let stepBindings: [Binding<State, Command>] = [
    Binding([.control("a")], .step(1), .change, when: { state, _ in state.isIn([.date]) }) { $0.form.nextDay },
    Binding([.control("x")], .step(-1), .change, when: { state, _ in state.isIn([.date]) }) { $0.form.previousDay },
    Binding([.control("a")], .step(1), .change, when: { state, _ in state.isIn([.start, .end]) }) { $0.form.later },
    Binding([.control("x")], .step(-1), .change, when: { state, _ in state.isIn([.start, .end]) }) { $0.form.earlier },
    Binding(
      KeyLabel.digits, { .promise(beginningWith: $0) }, .change, hint: true, when: { state, _ in state.isInOffices },
      label: { $0.rollCall.promise }),
    Binding([.character("+"), .control("a")], .step(1), .change, when: { state, _ in state.isInOffices }) {
      $0.form.moreHeads
    },
    Binding([.character("-"), .control("x")], .step(-1), .change, when: { state, _ in state.isInOffices }) {
      $0.form.fewerHeads
    },
  ]

  static func draft(_ state: State) -> FormDraft? { state.draft }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(isTyping: true, bindsLetters: !state.form.isInText || state.offer == .others)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    var outcome = react(&state, event, context)
    if case .pop = outcome.move { return outcome }
    state.reading = Reading(state, context)
    outcome.effects += state.questions(context)
    return outcome
  }

  private static func react(
    _ state: inout State, _ event: LayerEvent<Command>, _ context: Context
  ) -> Outcome {
    switch event {
    case .appeared: return Outcome(effects: state.reload)
    case .command(let command): return run(command, &state, context)
    case .typed(let key): return state.type(key, context)
    case .pasted(let text): state.paste(text, context)
    case .mouse(let mouse): state.leave(context) { $0.point(mouse, context) }
    case .answered(let query, let answer): return state.take(query, answer, context)
    case .refused(let refusal): return state.show(refusal, context)
    case .saved(let committed): return state.finish(committed, context)
    case .delivered(.day(let day, _)): state.take(day, context)
    case .delivered(.wish(let wish)): return run(command(for: wish), &state, context)
    case .delivered(.theirs): return .pop()
    case .resized, .delivered: break
    }
    return .none
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .save: return state.save(context)
    case .cancel: return .leave(state.draft)
    case .enter: return state.enter(context)
    case .move(.down) where state.form.focus == .date: return state.openMonth(context)
    case .move(.next): return state.complete(context)
    case .move(let move): state.leave(context) { $0.run(move, context) }
    case .step(let step): state.step(step, context)
    case .promise(let digit): return state.type(digit, context)
    case .turns: return state.openTurns
    case .bestDates: return .push(.bestDates(BestDates.State(state.facts(on: context.today, context))))
    }
    return .none
  }

  /// What a pop-up over the form asked for.
  private static func command(for wish: Wish) -> Command {
    switch wish {
    case .save: .save
    case .nextField: .move(.next)
    case .previousField: .move(.previous)
    case .bestDates: .bestDates
    }
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    state.form.draw(state.view(context), on: &screen)
    if let panel = Plan(context.content).panel { state.drawPanel(context, in: panel, on: &screen) }
  }
}

// MARK: Going through it

extension ScheduleForm.State {
  /// Whether the keys of some fields are meant.
  fileprivate func isIn(_ places: [ScheduleForm.Place]) -> Availability {
    places.contains(form.focus) ? .works : .notMine
  }

  fileprivate var isInOffices: Availability { if case .office = form.focus { .works } else { .notMine } }

  /// What the field under the cursor has to choose from.
  fileprivate var offer: FormOffer {
    switch form.focus {
    case .forum: form.offer(among: reading.forums)
    case .host: form.offer(among: reading.hosts)
    case .venue: form.offer(among: venues)
    default: .nothing
    }
  }

  /// Tab: completes a name that is half typed, and goes on where that is one thing. What fits several is refused with
  /// their names; pressed again, it goes on all the same.
  fileprivate mutating func complete(_ context: Context) -> Outcome {
    let completion = form.completeName(in: view(context))
    reading = ScheduleForm.Reading(self, context)
    switch completion {
    case .part, .proposal: return .none
    case .ambiguous where form.errors[form.focus] == nil:
      settle(form.focus, context)
      if form.errors[form.focus] != nil { return .none }
    case .ambiguous, .done: break
    }
    leave(context) { $0.run(.next, context) }
    return .none
  }

  /// Does something that may put the cursor elsewhere; what was typed where it stood is then written out in full.
  fileprivate mutating func leave(_ context: Context, _ change: (inout ScheduleForm.State) -> Void) {
    let left = form.focus
    change(&self)
    if form.focus != left { settle(left, context) }
  }

  /// Writes out what was understood of a field, so that it is seen before it is saved, and says what is wrong with it.
  mutating func settle(_ place: ScheduleForm.Place, _ context: Context) {
    switch place {
    case .forum where reading.line != nil: settleLine(context)
    case .forum: settleForum(context)
    case .host where !form.isBlank(.host):
      if let host = reading.host, !form.isChosen(.host) { form.set(.host, host.short) }
    case .date: settleWhen(context)
    case .start: settleTimes()
    default: break
    }
    let together: [ScheduleForm.Place] = place == .start || place == .end ? [.start, .end] : [place]
    for place in together {
      let isFilledIn = together.count > 1 || !form.text(place).isEmpty
      form.errors[place] = isFilledIn ? reading.problems[place].map { context.sentence($0) } : nil
    }
  }

  /// The title that the forum of a saved rakor proposed becomes that of its new forum.
  private mutating func settleForum(_ context: Context) {
    guard let forum = reading.forum else { return }
    if !form.isChosen(.forum) { form.set(.forum, forum.short) }
    let forums = context.directory.forums
    guard let saved = file?.meeting, context.directory.forum(saved.forum)?.proposedTitle == saved.title,
      form.text(.title) != forum.proposedTitle, forums.contains(where: { $0.proposedTitle == form.text(.title) })
    else { return }
    form.set(.title, forum.proposedTitle)
  }

  /// A time typed with the date goes to its own fields; a weekday that is not the date's stays to be seen.
  private mutating func settleWhen(_ context: Context) {
    guard let when = reading.when, let span = when.time?.span else { return }
    let weekday = when.date.wrongWeekday.map { $0.name(in: context.language) + ", " } ?? ""
    form.set(.date, weekday + when.date.day.medium(in: context.language))
    form.set(.start, span.start.dotted)
    form.set(.end, span.end?.dotted ?? "")
  }

  /// A span typed into the start fills both fields.
  private mutating func settleTimes() {
    guard let start = reading.typedStart else { return }
    if let end = start.end { form.set(.end, end.dotted) }
    form.set(.start, start.start.dotted)
  }

  fileprivate mutating func step(_ step: Int, _ context: Context) {
    switch form.focus {
    case .date: take(reading.date.map { $0.day.adding(days: step) } ?? context.today, context)
    case .start, .end: stepTime(step)
    default: form.add(step, in: view(context))
    }
  }

  private mutating func stepTime(_ step: Int) {
    settleTimes()
    let place = form.focus
    form.errors[place] = nil
    let start = reading.typedStart?.start
    let current = place == .start ? start : reading.typedStart?.end ?? reading.typedEnd
    // Most rakor begin in the morning and take some hours; from there it is few steps to any other time.
    let usual = TimeOfDay(hour: 9, minute: 0)
    let fallback = place == .start ? usual : start?.adding(minutes: 180) ?? usual
    guard let time = current.map({ $0.adding(minutes: 15 * step) ?? $0 }) ?? fallback else { return }
    form.set(place, time.dotted)
  }

  /// Writes a day into the date, with the cursor there.
  fileprivate mutating func take(_ day: Day, _ context: Context) {
    leave(context) { $0.form.move(to: .date) }
    form.set(.date, day.medium(in: context.language))
    form.errors[.date] = nil
  }

  /// Opens the month below the date.
  fileprivate func openMonth(_ context: Context) -> Outcome {
    let place = view(context).point(of: .date, form)
    return .push(.month(MonthSheet.State(reading.date?.day ?? context.today, below: place)))
  }

  /// Enter: the next row; in an empty date the month, behind the last line of the agenda on, in the last field save.
  fileprivate mutating func enter(_ context: Context) -> Outcome {
    if form.focus == .date, form.isBlank(.date) { return openMonth(context) }
    if form.focus == ScheduleForm.Place.last { return save(context) }
    leave(context) { $0.run(.on, context) }
    return .none
  }
}
