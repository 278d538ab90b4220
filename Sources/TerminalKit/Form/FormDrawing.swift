extension Form {
  /// Draws the lines in sight and puts the screen's cursor into the field that has it.
  package func draw(_ view: FormView<Field>, on screen: inout Screen) {
    let sheet = FormSheet(self, view)
    for (offset, line) in sheet.lines.dropFirst(sheet.top).prefix(view.area.rows).enumerated() {
      FormPainter(sheet: sheet, row: view.area.row + offset).draw(line, on: &screen)
    }
    FormDrop(sheet)?.draw(on: &screen)
  }
}

/// Draws one line of a form.
private struct FormPainter<Field: FormField> {
  typealias Sheet = FormSheet<Field>

  let sheet: Sheet
  /// The row of the screen.
  let row: Int

  private var form: Form<Field> { sheet.form }
  private var view: FormView<Field> { sheet.view }
  private var input: Point { Point(view.area.column + view.style.inputOffset, row) }

  func draw(_ line: Sheet.Line, on screen: inout Screen) {
    let content = view.rows[line.row].content
    if line.isFirst { drawLabel(of: line.row, on: &screen) }
    switch line.part {
    case .gap, .rest: return
    case .words(let text, let role, let column):
      let columns = view.area.maxColumn - view.style.rightMargin - column
      screen.put(text, at: Point(column, row), role: role, columns: columns)
      return
    case .input: drawInput(content, isShort: view.rows[line.row].isShort, line, on: &screen)
    case .heading(let ticks): drawHeading(ticks, on: &screen)
    case .ticks(let ticks, let hasNumbers):
      for (index, tick) in ticks.enumerated() {
        let point = Point(input.column + index * view.tickWidth, row)
        if hasNumbers {
          drawNumbered(tick, at: point, on: &screen)
        } else {
          drawPlain(tick, at: point, on: &screen)
        }
      }
    case .listLine(let item, let index): draw(item, index, isFocused: line.owners == [sheet.place], on: &screen)
    }
    if view.style.marksRow, line.owners.contains(sheet.place) {
      screen.put(">", at: Point(view.area.column, row), role: .accent)
    }
    if let note = line.note {
      let point = Point(view.area.column + view.noteOffset, row)
      screen.put(note, at: point, role: .muted, columns: view.noteColumns)
    }
  }

  private func drawLabel(of index: Int, on screen: inout Screen) {
    let isHere = view.rows[index].places(form).contains { $0.field == form.focus }
    let point = Point(view.area.column + view.style.labelOffset, row)
    let role: Role = isHere ? view.style.focusedLabel : .muted
    screen.put(view.rows[index].label, at: point, role: role, columns: view.style.labelColumns)
  }

  private func drawInput(
    _ content: FormRow<Field>.Content, isShort: Bool, _ line: Sheet.Line, on screen: inout Screen
  ) {
    let columns = isShort ? view.shortColumns : view.inputColumns
    let isFocused = line.owners.contains(sheet.place)
    switch content {
    case .line(let field, let proposal, let hint, let completions):
      guard case .line(let editor) = form.entry(field) else { return }
      draw(editor, proposal, hint, columns: columns, isFocused: isFocused, on: &screen)
      if isFocused, let whole = editor.completion(completions) {
        let used = TextWidth.columns(of: editor.text)
        guard used < columns else { return }
        let rest = String(whole.dropFirst(editor.text.count))
        screen.put(rest, at: Point(input.column + used, row), role: .placeholder, columns: columns - used)
      }
      if form.marked == field { screen.put(editor.text, at: input, role: .selection, columns: columns) }
    case .choice(let field, let proposal, _):
      guard case .choice(let editor, _) = form.entry(field) else { return }
      draw(editor, proposal, "", columns: columns, isFocused: isFocused, on: &screen)
    case .options(let field, let options):
      draw(options, field, note: view.rows[line.row].note, isFocused: isFocused, on: &screen)
    case .text(let field, let rows):
      guard case .text(let editor) = form.entry(field) else { return }
      let area = Rect(
        column: input.column, row: row, columns: view.inputColumns, rows: min(rows, view.area.maxRow - row))
      editor.draw(on: &screen, in: area, focused: isFocused)
    case .gap, .words, .remark, .list, .ticks: break
    }
  }

  private func draw(
    _ editor: LineEditor, _ proposal: String, _ hint: String, columns: Int, isFocused: Bool, on screen: inout Screen
  ) {
    editor.draw(on: &screen, at: input, columns: columns, role: .input, focused: isFocused, placeholder: hint)
    if editor.text.isEmpty { screen.put(proposal, at: input, role: .input, columns: columns) }
  }

  private func draw(
    _ options: [FormOption], _ field: Field, note: String?, isFocused: Bool, on screen: inout Screen
  ) {
    let label = form.label(of: field, among: options)
    let text = view.style.bracketsOptions ? "‹ \(label) ›" : label
    let used = screen.put(text, at: input, role: isFocused ? .selection : .text, columns: view.inputColumns)
    guard isFocused else { return }
    screen.cursor = input
    let rest = Point(input.column + used + 2, row)
    if let note { screen.put(note, at: rest, role: .muted, columns: max(0, view.inputColumns - used - 2)) }
  }

  private func drawHeading(_ ticks: FormTicks<Field>, on screen: inout Screen) {
    screen.put(ticks.heading ?? "", at: input, role: .muted, columns: view.numberOffset - 2)
    guard let numbers = ticks.numbers else { return }
    for index in 0..<min(ticks.ticks.count, view.style.tickColumns) {
      let column = input.column + index * view.tickWidth + view.numberOffset
      screen.put(numbers, at: Point(column, row), role: .muted, columns: view.numberColumns + 1)
    }
  }

  private func drawNumbered(_ tick: FormTicks<Field>.Tick, at point: Point, on screen: inout Screen) {
    let isFocused = form.focus == tick.field
    let columns = view.numberOffset - 1
    let text = TextWidth.pad(mark(tick), to: columns)
    screen.put(text, at: point, role: isFocused ? .selection : .text, columns: columns)
    guard let number = tick.number, case .line(let editor) = form.entry(number) else { return }
    let place = Point(point.column + view.numberOffset, row)
    editor.draw(on: &screen, at: place, columns: view.numberColumns, role: .input, focused: isFocused)
  }

  private func drawPlain(_ tick: FormTicks<Field>.Tick, at point: Point, on screen: inout Screen) {
    let isFocused = form.focus == tick.field
    screen.put(mark(tick), at: point, role: isFocused ? .selection : .text, columns: view.tickWidth)
    if isFocused { screen.cursor = point }
  }

  private func mark(_ tick: FormTicks<Field>.Tick) -> String { (tick.isOn ? "[x] " : "[ ] ") + tick.label }

  private func draw(_ line: FormLine, _ index: Int, isFocused: Bool, on screen: inout Screen) {
    screen.put(TextWidth.pad("\(index + 1).", to: 4), at: input, role: .muted)
    line.editor.draw(
      on: &screen, at: Point(input.column + 4, row), columns: view.inputColumns - 4, role: .input, focused: isFocused)
  }
}

extension Form {
  /// What is shown of the option that a field holds.
  func label(of field: Field, among options: [FormOption]) -> String {
    options.first { $0.key == text(field) }?.label ?? text(field)
  }
}

extension LineEditor {
  /// The first of some texts that goes on from what is typed, with the cursor behind it.
  func completion(_ texts: [String]) -> String? {
    guard cursor == text.count else { return nil }
    let typed = text.lowercased()
    return texts.first { $0.count > text.count && $0.lowercased().hasPrefix(typed) }
  }
}
