import RakorModel
import TerminalKit

extension RollCall {
  /// A click selects a row and gives its list the keys, a double click on an office goes to its people; the wheel moves
  /// the cursor of the list below it.
  static func point(_ mouse: Mouse, _ page: RollCallPage, _ state: inout State, _ context: Context) -> Outcome {
    let layout = RollCallLayout(context, pane: state.pane)
    let isInOffices = layout.offices.contains(mouse.position)
    guard isInOffices || layout.delegates.contains(mouse.position) else { return .none }
    let pane: Pane = isInOffices ? .offices : .delegates
    let view = isInOffices ? layout.officeView(state, page) : layout.delegateView(state, page)
    switch view.gesture(mouse) {
    case .scroll(let rows): return move(rows < 0 ? .up : .down, in: pane, page, &state, context)
    case .press(let index, let opens):
      state.pane = opens ? .delegates : pane
      if isInOffices { return selectOffice(index, page, &state, context) }
      select(index, page, &state, context)
    case nil: state.pane = pane
    }
    return .none
  }
}
