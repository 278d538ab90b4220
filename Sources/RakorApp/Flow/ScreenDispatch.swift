package import RakorModel
import TerminalKit

/// What reaches a screen from outside, before a key has been looked up among its bindings.
typealias Signal = ScreenEvent<Never>

extension ScreenState {
  /// The tab this screen is, at the bottom of the stack.
  var tab: Tab? {
    switch self {
    case .home: .home
    case .meetings: .meetings
    case .followUps(let state): state.meeting == nil ? .followUps : nil
    case .people: .people
    case .summary, .rollCall, .agenda, .form: nil
    }
  }

  /// The rakor whose own screen this is.
  package var meeting: MeetingID? {
    switch self {
    case .home, .meetings, .people, .form: nil
    case .followUps(let state): state.meeting
    case .summary(let state): state.id
    case .rollCall(let state): state.id
    case .agenda(let state): state.id
    }
  }

  /// Whether printable keys are text now.
  package var isTyping: Bool {
    switch self {
    case .home, .summary, .agenda: false
    case .meetings(let state): state.isTyping
    case .followUps(let state): state.isTyping
    case .people(let state): state.isTyping
    case .rollCall(let state): state.isTyping
    case .form: true
    }
  }

  /// The keys of this screen that work now.
  package func hints(_ context: Context) -> [KeyHint] {
    switch self {
    case .home(let state): Home.bindings.hints(state, context)
    case .meetings(let state): Meetings.bindings.hints(state, context)
    case .followUps(let state): FollowUps.bindings.hints(state, context)
    case .people(let state): People.bindings.hints(state, context)
    case .summary(let state): Summary.bindings.hints(state, context)
    case .rollCall(let state): RollCall.bindings(state).hints(state, context)
    case .agenda(let state): Agenda.bindings.hints(state, context)
    case .form(let state): ScheduleForm.bindings.hints(state, context)
    }
  }

  /// Keys that stand before all hints, where the screen has no room to show them itself.
  func shortLegend(_ context: Context) -> String? {
    guard case .rollCall(let state) = self else { return nil }
    return RollCall.shortLegend(state, context)
  }

  func draw(_ context: Context, on screen: inout Screen) {
    switch self {
    case .home(let state): Home.draw(state, context, on: &screen)
    case .meetings(let state): Meetings.draw(state, context, on: &screen)
    case .followUps(let state): FollowUps.draw(state, context, on: &screen)
    case .people(let state): People.draw(state, context, on: &screen)
    case .summary(let state): Summary.draw(state, context, on: &screen)
    case .rollCall(let state): RollCall.draw(state, context, on: &screen)
    case .agenda(let state): Agenda.draw(state, context, on: &screen)
    case .form(let state): ScheduleForm.draw(state, context, on: &screen)
    }
  }

  /// Hands an event to the screen, a key as the command it is bound to.
  mutating func handle(_ signal: Signal, _ context: Context) -> Outcome {
    let typing = isTyping
    switch self {
    case .home(var state):
      defer { self = .home(state) }
      return drive(&state, signal, context, Home.bindings, typing: typing, Home.update)
    case .meetings(var state):
      defer { self = .meetings(state) }
      return drive(&state, signal, context, Meetings.bindings, typing: typing, Meetings.update)
    case .followUps(var state):
      defer { self = .followUps(state) }
      return drive(&state, signal, context, FollowUps.bindings, typing: typing, FollowUps.update)
    case .people(var state):
      defer { self = .people(state) }
      return drive(&state, signal, context, People.bindings, typing: typing, People.update)
    case .summary(var state):
      defer { self = .summary(state) }
      return drive(&state, signal, context, Summary.bindings, typing: typing, Summary.update)
    case .rollCall(var state):
      defer { self = .rollCall(state) }
      return drive(&state, signal, context, RollCall.bindings(state), typing: typing, RollCall.update)
    case .agenda(var state):
      defer { self = .agenda(state) }
      return drive(&state, signal, context, Agenda.bindings, typing: typing, Agenda.update)
    case .form(var state):
      defer { self = .form(state) }
      return drive(&state, signal, context, ScheduleForm.bindings, typing: typing, ScheduleForm.update)
    }
  }
}

/// Sends an event to one screen; while it is typing, printable keys are text and never a command.
private func drive<State, Command>(
  _ state: inout State, _ signal: Signal, _ context: Context, _ bindings: [Binding<State, Command>], typing: Bool,
  _ update: (inout State, ScreenEvent<Command>, Context) -> Outcome
) -> Outcome {
  guard case .typed(let key) = signal else { return update(&state, signal.addressed(), context) }
  if typing, case .character = key { return update(&state, .typed(key), context) }
  switch bindings.lookup(key, state, context) as Lookup<Command> {
  case .command(let command): return update(&state, .command(command), context)
  case .unavailable(let reason): return Outcome(notice: Notice(reason, .bad))
  case .none: return update(&state, .typed(key), context)
  }
}

extension ScreenEvent where Command == Never {
  /// The same event for a screen with commands of its own.
  fileprivate func addressed<Other>() -> ScreenEvent<Other> {
    switch self {
    case .appeared: .appeared
    case .typed(let key): .typed(key)
    case .pasted(let text): .pasted(text)
    case .mouse(let mouse): .mouse(mouse)
    case .answered(let query, let answer): .answered(query, answer)
    case .refused(let refusal): .refused(refusal)
    case .saved(let committed): .saved(committed)
    }
  }
}
