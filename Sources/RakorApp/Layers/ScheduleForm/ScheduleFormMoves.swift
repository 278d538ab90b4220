import RakorModel
import TerminalKit

extension ScheduleForm.State {
  /// Puts the cursor somewhere else; what was typed where it stood is read and written out in full.
  mutating func moveFocus(to focus: ScheduleForm.Focus, _ context: Context) {
    guard focus != self.focus else { return }
    settle(context)
    self.focus = focus
  }

  /// Reads the field under the cursor the way it is read when the cursor leaves it.
  mutating func settle(_ context: Context) {
    settleChoice(context)
    if focus == .date { settleWhen(context) }
    if focus == .start { settleTimes() }
    errors[focus] = problem(at: focus, context)
    if focus == .start || focus == .end, errors[focus] == nil {
      errors[.start] = problem(at: .start, context)
      errors[.end] = problem(at: .end, context)
    }
  }

  /// Goes to the next or previous field, past the rows of one, and around at the ends.
  mutating func moveToGroup(_ step: Int, _ context: Context) {
    var groups: [ScheduleForm.Focus] = []
    for place in places(context) where groups.last?.group != place.group { groups.append(place) }
    let current = groups.firstIndex { $0.group == focus.group } ?? 0
    moveFocus(to: groups[(current + step + groups.count) % groups.count], context)
  }

  mutating func moveUp(_ context: Context) { moveRow(-1, key: .up, context) }

  /// One row down; in the date, the month.
  mutating func moveDown(_ context: Context) {
    if focus == .date {
      openMonth(context)
    } else {
      moveRow(1, key: .down, context)
    }
  }

  private mutating func moveRow(_ step: Int, key: Key, _ context: Context) {
    if focus == .purpose, movesInPurpose(key, context) { return }
    let places = places(context)
    let current = places.firstIndex(of: focus) ?? 0
    let next = current + step
    if places.indices.contains(next) { moveFocus(to: places[next], context) }
  }

  /// Up and Down stay in the purpose while there is another row of it that way.
  private mutating func movesInPurpose(_ key: Key, _ context: Context) -> Bool {
    var moved = purpose
    moved.wrap(to: FormLayout(context.content).inputColumns)
    _ = moved.handle(key)
    guard moved.cursor != purpose.cursor else { return false }
    purpose = moved
    return true
  }

  /// Enter: the next row; in an empty date the month, behind the last line of the agenda on, in the last field save.
  mutating func enter(_ context: Context) -> Outcome {
    switch focus {
    case .date where text(.date).allSatisfy(\.isWhitespace): openMonth(context)
    case .letter: return save(context)
    case .purpose: moveToGroup(1, context)
    default: moveRow(1, key: .enter, context)
    }
    return .none
  }

  mutating func cancel(_ context: Context) -> Outcome {
    let leaves = Outcome(.pop, effects: [.dropDraft])
    guard isTouched else { return leaves }
    let words = context.phrases.form
    return Outcome.push(
      .confirm(Confirmation.State(title: words.discardTitle, question: words.discardQuestion, yes: leaves)))
  }
}
