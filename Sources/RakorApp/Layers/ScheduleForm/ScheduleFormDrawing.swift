import RakorModel
import TerminalKit

extension ScheduleForm {
  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let form = FormRows(state, context)
    let layout = form.layout
    for (offset, row) in form.rows.dropFirst(form.top).prefix(layout.form.rows).enumerated() {
      draw(row, state, context, layout, at: layout.form.row + offset, on: &screen)
    }
    if let panel = layout.panel { FormPanel.draw(state, context, in: panel, on: &screen) }
    if let day = state.month { FormMonth(day, context, form).draw(context, on: &screen) }
    if let best = state.bestDates { BestDatesBox(best, context).draw(context, on: &screen) }
  }

  private static func draw(
    _ row: FormRow, _ state: State, _ context: Context, _ layout: FormLayout, at line: Int, on screen: inout Screen
  ) {
    let left = layout.form.column
    switch row.kind {
    case .gap, .purposeRest: return
    case .title(let text):
      screen.put(text, at: Point(left + 2, line), role: .title, columns: layout.form.columns - 3)
      return
    case .text(let text, let role, let column):
      screen.put(text, at: Point(column, line), role: role, columns: layout.form.maxColumn - column - 1)
      return
    case .field(let focus):
      drawLabel(focus.group, state, context, layout, at: line, on: &screen)
      drawInput(focus, state, context, layout, at: line, on: &screen)
    case .officeHeading: drawOfficeHeading(state, context, layout, at: line, on: &screen)
    case .offices(let codes):
      for (index, office) in codes.enumerated() {
        let column = layout.inputColumn + index * layout.officeWidth
        drawOffice(office, state, context, layout, at: Point(column, line), on: &screen)
      }
    case .agenda(let index):
      if index == 0 { drawLabel(.agenda, state, context, layout, at: line, on: &screen) }
      drawAgenda(index, state, layout, at: line, on: &screen)
    case .purpose:
      drawLabel(.purpose, state, context, layout, at: line, on: &screen)
      let area = Rect(column: layout.inputColumn, row: line, columns: layout.inputColumns, rows: 2)
      state.purpose.draw(on: &screen, in: area, focused: state.hasCursor(.purpose))
    }
    if row.owners.contains(state.focus) { screen.put(">", at: Point(left, line), role: .accent) }
    if let note = row.note {
      screen.put(note, at: Point(layout.noteColumn, line), role: .muted, columns: layout.noteColumns)
    }
  }

  private static func drawLabel(
    _ field: Field, _ state: State, _ context: Context, _ layout: FormLayout, at line: Int, on screen: inout Screen
  ) {
    let role: Role = state.focus.group == field ? .title : .muted
    screen.put(
      context.phrases.form.label(field), at: Point(layout.form.column + 2, line), role: role, columns: 12)
  }

  private static func drawInput(
    _ focus: Focus, _ state: State, _ context: Context, _ layout: FormLayout, at line: Int, on screen: inout Screen
  ) {
    let point = Point(layout.inputColumn, line)
    let columns = focus.isShort ? layout.shortColumns : layout.inputColumns
    let focused = state.hasCursor(focus)
    let (editor, shown) = state.content(of: focus, context)
    editor.draw(on: &screen, at: point, columns: columns, role: .input, focused: focused, placeholder: shown.hint)
    if editor.text.isEmpty, !shown.proposal.isEmpty {
      screen.put(shown.proposal, at: point, role: .input, columns: columns)
    }
    if focus == .venue, focused, let completion = state.venueCompletion {
      let used = TextWidth.columns(of: editor.text)
      guard used < columns else { return }
      let rest = String(completion.dropFirst(editor.text.count))
      screen.put(rest, at: Point(point.column + used, line), role: .placeholder, columns: columns - used)
    }
  }

  private static func drawOfficeHeading(
    _ state: State, _ context: Context, _ layout: FormLayout, at line: Int, on screen: inout Screen
  ) {
    drawLabel(.invited, state, context, layout, at: line, on: &screen)
    let words = context.phrases.form
    let offices = state.offices(context)
    let invited = offices.filter(state.isInvited)
    let heads = invited.compactMap(state.heads).reduce(0, +)
    let text = offices.isEmpty ? words.forumFirst : words.officeCount(invited.count, heads)
    screen.put(text, at: Point(layout.inputColumn, line), role: .muted, columns: layout.promisedOffset - 2)
    for index in 0..<min(offices.count, layout.officeColumns) {
      let column = layout.inputColumn + index * layout.officeWidth + layout.promisedOffset
      screen.put(words.promised, at: Point(column, line), role: .muted, columns: layout.promisedColumns + 1)
    }
  }

  private static func drawOffice(
    _ office: OfficeCode, _ state: State, _ context: Context, _ layout: FormLayout, at point: Point,
    on screen: inout Screen
  ) {
    let isFocused = state.focus == .office(office)
    let mark = state.isInvited(office) ? "[x] " : "[ ] "
    let nameColumns = layout.promisedOffset - 1
    let name = TextWidth.pad(mark + context.directory.shortName(office), to: nameColumns)
    screen.put(name, at: point, role: isFocused ? .selection : .text, columns: nameColumns)
    let editor = state.promised[office] ?? LineEditor("", limit: 4)
    editor.draw(
      on: &screen, at: Point(point.column + layout.promisedOffset, point.row), columns: layout.promisedColumns,
      role: .input, focused: state.hasCursor(.office(office)))
  }

  private static func drawAgenda(
    _ index: Int, _ state: State, _ layout: FormLayout, at line: Int, on screen: inout Screen
  ) {
    let number = TextWidth.pad("\(index + 1).", to: 4)
    screen.put(number, at: Point(layout.inputColumn, line), role: .muted)
    state.agenda[index].editor.draw(
      on: &screen, at: Point(layout.inputColumn + 4, line), columns: layout.inputColumns - 4, role: .input,
      focused: state.hasCursor(.agenda(index)))
  }
}

extension ScheduleForm.Focus {
  /// Whether the field is short, with room beside it for what was understood.
  var isShort: Bool {
    switch self {
    case .forum, .date, .start, .end, .host: true
    case .title, .venue, .office, .agenda, .purpose, .letter: false
    }
  }
}

extension ScheduleForm.State {
  /// Whether the screen's cursor stands in a field; not while the month or the best dates are open over it.
  func hasCursor(_ focus: ScheduleForm.Focus) -> Bool { self.focus == focus && month == nil && bestDates == nil }

  /// What a one-line field shows: its text, else a proposal that would be saved, else a hint that would not.
  func content(
    of focus: ScheduleForm.Focus, _ context: Context
  ) -> (editor: LineEditor, shown: (proposal: String, hint: String)) {
    switch focus {
    case .forum: (forum.editor, ("", ""))
    case .host: (host.editor, (proposedHost(context)?.short ?? "", ""))
    case .title: (lines[.title] ?? LineEditor(), (proposedTitle(context), ""))
    case .end:
      (lines[.end] ?? LineEditor(), ("", text(.start).isEmpty ? "" : context.phrases.form.untilFinished))
    default: (lines[focus] ?? LineEditor(), ("", ""))
    }
  }

  /// What was understood of a field, or what may be typed there.
  func note(_ focus: ScheduleForm.Focus, _ context: Context) -> String? {
    switch focus {
    case .forum: forumNote(context)
    case .date: dateNote(context)
    case .start: startNote(context)
    case .host: hostNote(context)
    default: nil
    }
  }

  private func forumNote(_ context: Context) -> String? {
    guard focus == .forum else { return nil }
    let found = forumCandidates(forum.filter ?? forum.text, context).map(\.short)
    return found.isEmpty || found == [forum.text] ? nil : found.joined(separator: " · ")
  }

  private func dateNote(_ context: Context) -> String? {
    let words = context.phrases
    let columns = FormLayout(context.content).noteColumns
    if let month { return context.fullDate(month, columns: columns) }
    switch readWhen(context) {
    case .success(let when): return context.withHijri(words.dates.text(when), of: when.date.day, columns: columns)
    case .failure(.date(.empty)), .failure(.date(.notUnderstood)):
      return focus == .date ? words.form.dateExample : nil
    case .failure(let error): return words.refusal.sentence(for: Refusal(error), directory: context.directory)
    }
  }

  private func startNote(_ context: Context) -> String? {
    if case .success(let span?) = readTimes() {
      let doubts = context.phrases.dates.doubts(try? TimeReader.read(text(.start)))
      return ([span.text(in: context.language)] + doubts).joined(separator: " · ")
    }
    return focus == .start ? context.phrases.form.timeExample : nil
  }

  private func hostNote(_ context: Context) -> String? {
    let hosts = hosts(context)
    if focus == .host, !host.text.isEmpty {
      let found = OfficeNaming.candidates(host.filter ?? host.text, in: hosts).map(\.short)
      if found.count > 1 || found.first != host.text { return found.isEmpty ? nil : found.joined(separator: " · ") }
    }
    guard let suggestion = advice?.surroundings.suggestion, let proposed = proposedHost(context),
      (try? readHost(context).get().code) == proposed.code
    else { return nil }
    return context.phrases.form.turn(context.phrases.words.turnReason(suggestion.reason))
  }
}
