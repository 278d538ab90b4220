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
      guard layout.officeList.contains(position) else { return .none }
      let visible = officesInSight(state, page, layout)
      let index = visible.lowerBound + position.row - layout.officeList.row
      return visible.contains(index) ? selectOffice(index, page, &state, context) : .none
    case .delegates:
      guard layout.delegateList.contains(position) else { return .none }
      let visible = delegatesInSight(state, page, layout)
      let index = visible.lowerBound + position.row - layout.delegateList.row
      if visible.contains(index) { select(index, page, &state, context) }
      return .none
    }
  }

  private static func pointAtResults(
    _ mouse: Mouse, _ entry: FindEntry, _ state: inout State, _ context: Context
  ) -> Outcome {
    switch mouse.kind {
    case .wheelUp: return runEntry(.move(.up), &state, context)
    case .wheelDown: return runEntry(.move(.down), &state, context)
    case .press, .doublePress:
      let list = RollCallLayout(context, pane: state.pane).delegateList
      let visible = entry.cursor.visible(count: entry.choices, height: list.rows)
      let index = visible.lowerBound + mouse.position.row - list.row
      guard list.contains(mouse.position), visible.contains(index) else { return .none }
      var chosen = entry
      chosen.cursor.set(index, count: entry.choices, height: list.rows)
      state.entry = .find(chosen)
      return mouse.kind == .doublePress ? choose(chosen, &state, context) : .none
    }
  }

  static func officesInSight(_ state: State, _ page: RollCallPage, _ layout: RollCallLayout) -> Range<Int> {
    var cursor = state.officeCursor
    cursor.index = page.officeIndex
    return cursor.visible(count: page.figures.offices.count, height: layout.officeList.rows)
  }

  static func delegatesInSight(_ state: State, _ page: RollCallPage, _ layout: RollCallLayout) -> Range<Int> {
    var cursor = state.personCursor
    cursor.index = page.rowIndex
    return cursor.visible(count: page.rows.count, height: layout.delegateList.rows)
  }
}
