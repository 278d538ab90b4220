import RakorModel
import TerminalKit

extension RollCall {
  /// A click selects a row and gives its list the keys; the wheel moves the cursor of the list below it.
  static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    switch state.entry {
    case nil: return pointAtLists(mouse, &state, context)
    case .count: return .none
    case .find(let entry): return pointAtResults(mouse, entry, &state, context)
    }
  }

  private static func pointAtLists(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    let layout = RollCallLayout(context, pane: state.pane)
    let pane: Pane? =
      layout.offices.contains(mouse.position) ? .offices : layout.delegates.contains(mouse.position) ? .delegates : nil
    switch mouse.kind {
    case .wheelUp, .wheelDown:
      guard let pane else { return .none }
      return move(mouse.kind == .wheelUp ? .up : .down, in: pane, &state, context)
    case .press, .doublePress:
      if let tab = MeetingTabs.tab(at: mouse.position, context), tab != .rollCall {
        return Outcome(.replace(tab.layer(of: state.id)))
      }
      guard let pane, let page = RollCallPage(state, context) else { return .none }
      state.pane = pane
      return press(mouse.position, in: pane, page, layout, &state, context)
    }
  }

  private static func press(
    _ position: Point, in pane: Pane, _ page: RollCallPage, _ layout: RollCallLayout, _ state: inout State,
    _ context: Context
  ) -> Outcome {
    switch pane {
    case .offices:
      return layout.officeView(state, page).index(at: position).map { selectOffice($0, page, &state, context) } ?? .none
    case .delegates:
      if let index = layout.delegateView(state, page).index(at: position) { select(index, page, &state, context) }
      return .none
    }
  }

  private static func pointAtResults(
    _ mouse: Mouse, _ entry: FindEntry, _ state: inout State, _ context: Context
  ) -> Outcome {
    let view = RollCallLayout(context, pane: state.pane).resultView(entry)
    switch view.gesture(mouse) {
    case .scroll(let rows): return runEntry(.move(rows < 0 ? .up : .down), &state, context)
    case .press(let index, let opens):
      var chosen = entry
      chosen.cursor.set(index, count: view.count, height: view.area.rows)
      state.entry = .find(chosen)
      return opens ? choose(chosen, &state, context) : .none
    case nil: return .none
    }
  }
}
