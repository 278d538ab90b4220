import RakorModel
import TerminalKit

extension People {
  /// A click chooses and a double click does what Enter does; the wheel moves the part that it is turned over,
  /// whichever has the keys.
  static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    let frame = frame(state, context)
    switch frame.people.gesture(mouse) {
    case .scroll(let rows):
      let parts: [(Pane, Rect)] = [
        (.offices, frame.plan.offices), (.people, frame.plan.people), (.card, frame.plan.card),
      ]
      let pane = parts.first { $0.1.contains(mouse.position) }?.0 ?? (state.isSearching ? .people : state.pane)
      return move(rows < 0 ? .up : .down, in: pane, &state, context)
    case .press(let index, let opens):
      state.pane = .people
      state.person = state.rows[index].person.id
      settle(&state, context)
      return opens ? run(.enter, &state, context) : .none
    case nil: break
    }
    guard case .press(let index, let opens)? = frame.offices.gesture(mouse) else { return .none }
    state.pane = .offices
    state.officeCursor.set(index, count: frame.offices.count, height: frame.offices.area.rows)
    let outcome = chooseOffice(&state, context)
    return opens ? run(.enter, &state, context) : outcome
  }
}
