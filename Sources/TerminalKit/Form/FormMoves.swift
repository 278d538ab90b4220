extension Form {
  /// Puts the cursor into a field, into the first line of a list.
  package mutating func move(to field: Field) {
    focus = field
    line = 0
  }

  /// Goes to the first field with an error and answers whether there is one.
  package mutating func moveToError(in view: FormView<Field>) -> Bool {
    let fields = view.rows.flatMap { $0.places(self) }.map(\.field)
    guard let first = fields.first(where: { errors[$0] != nil }) else { return false }
    move(to: first)
    return true
  }

  /// Goes to the next or previous row of the form, past the lines of a list and the ticks of a group, and around at
  /// the ends.
  package mutating func moveGroup(_ step: Int, in view: FormView<Field>) {
    let groups = view.rows.compactMap { row in
      let places = row.places(self)
      return places.isEmpty ? nil : places
    }
    guard !groups.isEmpty else { return }
    let current = groups.firstIndex { $0.contains { $0.field == focus } } ?? 0
    go(to: groups[(current + step + groups.count) % groups.count][0])
  }

  /// Goes one place down or up; in several lines of text, one row of them while there is one.
  package mutating func moveLine(_ step: Int, in view: FormView<Field>) {
    if case .text(var editor) = entry(focus) {
      let before = editor.cursor
      editor.wrap(to: view.inputColumns)
      _ = editor.handle(step > 0 ? .down : .up)
      if editor.cursor != before {
        entries[focus] = .text(editor)
        return
      }
    }
    stepPlace(step, in: view)
  }

  /// Goes on to the next place, out of a text too.
  package mutating func moveOn(in view: FormView<Field>) { stepPlace(1, in: view) }

  private mutating func stepPlace(_ step: Int, in view: FormView<Field>) {
    let places = view.rows.flatMap { $0.places(self) }
    guard !places.isEmpty else { return }
    let next = (places.firstIndex(of: place(in: view)) ?? 0) + step
    let around = (next + places.count) % places.count
    if next == around || view.style.goesAround { go(to: places[around]) }
  }

  /// Puts the cursor where the mouse was pressed; a press on the box of a tick ticks it, one on ‹ or › takes what
  /// comes before or next. The wheel goes up and down.
  package mutating func point(_ mouse: Mouse, in view: FormView<Field>) {
    let sheet = FormSheet(self, view)
    if mouse.isPress, let drop = FormDrop(sheet), drop.area.contains(mouse.position) {
      if let name = drop.candidate(at: mouse.position) { take(name, in: view) }
      return
    }
    let line = ListView(count: sheet.lines.count, from: sheet.top, in: view.area).index(at: mouse.position)
    switch ListView.Gesture(mouse, over: line) {
    case .scroll(let step): moveLine(step, in: view)
    case .press(let index, _): press(index, of: sheet, column: mouse.position.column, in: view)
    case nil: break
    }
  }

  private mutating func press(_ index: Int, of sheet: FormSheet<Field>, column: Int, in view: FormView<Field>) {
    guard !sheet.lines[index].owners.isEmpty else { return }
    let owners = sheet.lines[index].owners
    let column = column - view.area.column - view.style.inputOffset
    let offset = min(max(0, column / max(1, view.tickWidth)), owners.count - 1)
    go(to: owners[offset])
    switch view.rows[sheet.lines[index].row].content {
    case .ticks: if (0..<3).contains(column - offset * view.tickWidth) { toggle(in: view) }
    case .options(let field, let options) where view.style.bracketsOptions:
      let end = TextWidth.columns(of: label(of: field, among: options)) + 3
      if column == 0 { goThrough(-1, in: view) } else if column == end { goThrough(1, in: view) }
    default: break
    }
  }

  private mutating func go(to place: FormSheet<Field>.Place) {
    focus = place.field
    line = place.line
    if marked != focus { marked = nil }
  }
}
