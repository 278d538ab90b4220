package import RakorModel
import TerminalKit

/// The form in which a rakor is scheduled or edited.
package enum ScheduleForm: Layer {
  /// What is typed so far; it holds no sizes, so a resize changes nothing in it.
  package struct State: Equatable, Sendable {
    /// The rakor being edited; nil for a new one.
    package var meeting: MeetingID?
    /// The revisions the user saw, of the records this form may write.
    var revisions: [RecordKey: Int] = [:]
    /// Not a field here, but kept.
    var notes: String?
    /// The agenda as it was read; nil when it is not known or there was none.
    /// The rakor as it was when the form was opened; nil for a new one.
    var savedMeeting: Meeting?
    var savedAgenda: [MeetingDraft.AgendaLine]?
    /// The promised heads as they were read; nil likewise.
    var savedPromised: [OfficeCode: Int]?

    var forum = Choice()
    var host = Choice()
    var lines: [Focus: LineEditor] = [:]
    var purpose = TextEditor("", limit: TextRule.noteLimit)
    var agenda = [AgendaRow()]
    /// The agenda that was proposed last; empty for a rakor being edited.
    var proposedAgenda: [AgendaItem] = []
    /// Offices that were ticked or unticked; the others follow the forum.
    var invitation: [OfficeCode: Bool] = [:]
    var promised: [OfficeCode: LineEditor] = [:]

    package var focus = Focus.forum
    package var errors: [Focus: Refusal] = [:]
    /// The day under the cursor of the month that is open over the form.
    package var month: Day?
    /// The list of best dates that is open over the form.
    var bestDates: BestDates?
    var advice: Advice?
    var adviceAsked: Query?
    var venues: [String] = []
    var venuesAsked: Query?
    /// What the fields held at first; anything else has been typed.
    var initial: [String: String] = [:]
  }

  package enum Command: Hashable, Sendable {
    case save, cancel, next, previous, enter, up, down, stepUp, stepDown, previousMonth, nextMonth, turns, bestDates
  }

  static let bindings: [Binding<State, Command>] = [
    Binding(
      [.control("s"), .function(10), .alt("\r")], .save, .change, hint: true,
      unavailable: { refusedWhenReadOnly($0, $1) }, label: { $0.keys.save }),
    Binding([.tab], .next, .move, hint: true) { $0.form.nextField },
    Binding([.backTab], .previous, .move) { $0.form.previousField },
    Binding([.enter], .enter, .move) { $0.form.enter },
    Binding([.up, .control("p")], .up, .move) { $0.keys.up },
    Binding([.down, .control("n")], .down, .move) { $0.form.down },
    Binding([.control("a")], .stepUp, .change, unavailable: { state, _ in state.steps ? nil : "" }) { $0.form.stepUp },
    Binding([.control("x")], .stepDown, .change, unavailable: { state, _ in state.steps ? nil : "" }) {
      $0.form.stepDown
    },
    Binding([.pageUp], .previousMonth, .move, unavailable: { state, _ in state.month == nil ? "" : nil }) {
      $0.form.previousMonth
    },
    Binding([.pageDown], .nextMonth, .move, unavailable: { state, _ in state.month == nil ? "" : nil }) {
      $0.form.nextMonth
    },
    Binding(
      [.control("t")], .turns, .open, hint: true,
      unavailable: { state, context in
        state.focus == .host && state.readForum(context) != nil ? nil : ""
      }, label: { $0.turns.show }),
    Binding([.function(6)], .bestDates, .change, hint: true) { $0.calendar.proposeDates },
    Binding([.escape], .cancel, .move, hint: true) { $0.keys.cancel },
  ]

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(isTyping: true) }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    let before = state.fields
    var outcome = react(&state, event, context)
    guard outcome.move == .stay else { return outcome }
    if state.fields != before { outcome.effects.insert(.keepDraft(state.draft), at: 0) }
    outcome.effects += state.questions(context)
    return outcome
  }

  private static func react(
    _ state: inout State, _ event: LayerEvent<Command>, _ context: Context
  ) -> Outcome {
    switch event {
    case .appeared:
      return state.adviceAsked.map { .load($0) } ?? .none
    case .command(let command): return run(command, &state, context)
    case .typed(let key): return state.type(key, context)
    case .pasted(let text):
      state.paste(text, context)
      return .none
    case .mouse(let mouse):
      point(mouse, &state, context)
      return .none
    case .answered(let query, let answer):
      state.take(query, answer, context)
      return .none
    case .refused(let refusal): return state.show(refusal, context)
    case .saved(let committed): return state.leave(committed, context)
    case .delivered(.theirs): return Outcome(.pop, effects: [.dropDraft])
    case .resized, .delivered: return .none
    }
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    if command == .save { return state.save(context) }
    if state.bestDates != nil { return state.runInBestDates(command, context) }
    if command == .bestDates { return state.openBestDates(context) }
    if state.month != nil { return state.runInMonth(command, context) }
    switch command {
    case .save, .bestDates, .previousMonth, .nextMonth: break
    case .cancel: return state.cancel(context)
    case .next: state.moveToGroup(1, context)
    case .previous: state.moveToGroup(-1, context)
    case .enter: return state.enter(context)
    case .up: state.moveUp(context)
    case .down: state.moveDown(context)
    case .stepUp: state.step(1, context)
    case .stepDown: state.step(-1, context)
    case .turns: return state.openTurns(context)
    }
    return .none
  }
}
