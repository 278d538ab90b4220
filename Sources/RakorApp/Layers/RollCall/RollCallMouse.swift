import RakorModel
import TerminalKit

extension RollCall {
  /// A click selects a row and gives its list the keys; the wheel moves the cursor of the list below it.
  static func point(_ mouse: Mouse, _ page: RollCallPage, _ state: inout State, _ context: Context) -> Outcome {
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
}
