import RakorModel
import TerminalKit

extension RollCall {
  /// A click selects a row and gives its list the keys; the wheel moves the cursor of the list below it.
  static func point(_ mouse: Mouse, _ page: RollCallPage, _ state: inout State, _ context: Context) -> Outcome {
    switch state.entry {
    case nil: return pointAtLists(mouse, page, &state, context)
    case .count: return .none
    case .find(let entry): return pointAtResults(mouse, entry, page, &state, context)
    }
  }

  private static func pointAtLists(
    _ mouse: Mouse, _ page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    let layout = RollCallLayout(context, pane: state.pane)
    let isInOffices = layout.offices.contains(mouse.position)
    guard isInOffices || layout.delegates.contains(mouse.position) else { return .none }
    let pane: Pane = isInOffices ? .offices : .delegates
    let view = isInOffices ? layout.officeView(state, page) : layout.delegateView(state, page)
    if case .scroll(let rows) = view.gesture(mouse) {
      return move(rows < 0 ? .up : .down, in: pane, page, &state, context)
    }
    state.pane = pane
    guard let index = view.index(at: mouse.position) else { return .none }
    if isInOffices { return selectOffice(index, page, &state, context) }
    select(index, page, &state, context)
    return .none
  }

  private static func pointAtResults(
    _ mouse: Mouse, _ entry: FindEntry, _ page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    let view = RollCallLayout(context, pane: state.pane).resultView(entry)
    switch view.gesture(mouse) {
    case .scroll(let rows): return runEntry(.move(rows < 0 ? .up : .down), page, &state, context)
    case .press(let index, let opens):
      var chosen = entry
      chosen.cursor.set(index, count: view.count, height: view.area.rows)
      state.entry = .find(chosen)
      return opens ? choose(chosen, page, &state, context) : .none
    case nil: return .none
    }
  }
}
