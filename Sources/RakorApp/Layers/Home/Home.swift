import RakorModel
import TerminalKit

/// Beranda: the next rakor, what is late, whose turn it is, and how the last one was attended.
package enum Home: Layer {
  package struct State: Equatable, Sendable {
    var page: HomePage?
    /// Counts through the next rakor, the follow-ups and the last rakor, in that order.
    var cursor = 0

    /// Home before anything has been read.
    package init() {}

    /// What Enter can open, from the top of the screen down; only what there is room to show.
    func targets(_ context: Context) -> [Target] {
      guard let page else { return [] }
      let plan = HomePlan(page, context)
      return (page.next.map { [.meeting($0.meeting.id)] } ?? [])
        + page.followUps.prefix(plan.shownFollowUps).map { .followUp($0) }
        + (plan.shownLast.map { [.meeting($0.meeting.id)] } ?? [])
    }

    /// Whether nothing is recorded at all; a forum that has nothing yet is no reason to think so.
    func isFirstRun(_ context: Context) -> Bool { page?.isEmpty == true && context.forum == nil }

    func target(_ context: Context) -> Target? {
      let targets = targets(context)
      return targets.indices.contains(cursor) ? targets[cursor] : nil
    }

    /// The forum whose turns are shown: the one that lists are narrowed to, else the first; nil while nothing is recorded.
    func turnsForum(_ context: Context) -> ForumCode? {
      guard let page, !page.isEmpty else { return nil }
      return context.forum ?? page.turns.first?.forum
    }

    mutating func move(to wanted: Int, _ context: Context) {
      cursor = max(0, min(targets(context).count - 1, wanted))
    }
  }

  enum Target: Hashable { case meeting(MeetingID), followUp(FollowUpRow) }

  package enum Command: Hashable, Sendable { case up, down, open, copy, new, turns, example }

  /// Follow-ups listed at most: what a screen has room for beside the rest.
  private static func followUpLimit(_ context: Context) -> Int { max(4, context.content.rows - 14) }

  static let bindings: [Binding<State, Command>] = [
    Binding(
      [.up, .character("k")], .up, .move, unavailable: { $0.targets($1).count > 1 ? nil : "" }, label: { $0.keys.up }),
    Binding(
      [.down, .character("j")], .down, .move, unavailable: { $0.targets($1).count > 1 ? nil : "" },
      label: { $0.keys.down }),
    Binding(
      [.enter, .character("l")], .open, .open, hint: true,
      unavailable: { state, context in state.target(context) == nil ? "" : nil }, label: { $0.keys.open }),
    Binding(
      [.character("y")], .copy, .view,
      unavailable: { state, context in state.target(context) == nil ? "" : nil }, label: { $0.keys.copy }),
    Binding(
      [.character("n")], .new, .change, hint: true, unavailable: { refusedWhenReadOnly($0, $1) },
      label: { $0.keys.new }),
    Binding(
      [.character("t")], .turns, .open, hint: true,
      unavailable: { state, context in state.turnsForum(context) == nil ? "" : nil }, label: { $0.turns.show }),
    Binding(
      [.character("c")], .example, .change, hint: true,
      unavailable: { state, context in
        state.isFirstRun(context) ? refusedWhenReadOnly(state, context) : ""
      }, label: { $0.home.exampleCommand }),
  ]

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(tab: .home) }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared, .resized: return .load(.home(context.forum, limit: followUpLimit(context)))
    case .answered(.home, .home(let page)):
      state.page = page
      state.move(to: state.cursor, context)
    case .command(.up): state.move(to: state.cursor - 1, context)
    case .command(.down): state.move(to: state.cursor + 1, context)
    case .command(.open): return open(state, context)
    case .command(.copy): return copy(state, context)
    case .command(.new): return Outcome(.push(.form(ScheduleForm.State(new: context))))
    case .command(.turns): return state.turnsForum(context).map { .push(.turns(TurnBoard.State(of: $0))) } ?? .none
    case .command(.example): return Outcome(effects: [.loadExample])
    case .mouse(let mouse): return point(&state, mouse, context)
    case .typed, .refused: return .unused
    case .pasted: return Outcome(notice: Notice(context.phrases.app.pastedOutsideText))
    case .answered, .saved, .delivered: break
    }
    return .none
  }

  private static func open(_ state: State, _ context: Context) -> Outcome {
    switch state.target(context) {
    case .meeting(let id): Outcome(.push(.summary(Summary.State(id: id))))
    case .followUp(let row):
      Outcome(.push(.followUps(FollowUps.State(meeting: nil, lookingAt: row.followUp.number))))
    case nil: .none
    }
  }

  private static func copy(_ state: State, _ context: Context) -> Outcome {
    switch state.target(context) {
    case .meeting(let id):
      guard let meeting = [state.page?.next, state.page?.last].compactMap(\.self).first(where: { $0.meeting.id == id })
      else { return .none }
      let host = context.directory.shortName(meeting.meeting.host, at: meeting.meeting)
      return Outcome(effects: [.copy(CopiedText.of(meeting.meeting, host: host, context))])
    case .followUp(let row): return Outcome(effects: [.copy(CopiedText.of(row.followUp, context))])
    case nil: return .none
    }
  }

  private static func point(_ state: inout State, _ mouse: Mouse, _ context: Context) -> Outcome {
    switch mouse.kind {
    case .wheelUp: state.move(to: state.cursor - 1, context)
    case .wheelDown: state.move(to: state.cursor + 1, context)
    case .press, .doublePress:
      guard let page = state.page else { return .none }
      let plan = HomePlan(page, context)
      guard let index = plan.target(at: mouse.position) else { return .none }
      state.cursor = index
      return mouse.kind == .doublePress ? open(state, context) : .none
    }
    return .none
  }
}
