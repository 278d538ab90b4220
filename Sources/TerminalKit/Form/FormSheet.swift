/// The lines of a form from top to bottom, before it is known which of them are in sight.
struct FormSheet<Field: FormField> {
  /// A place for the cursor.
  struct Place: Hashable {
    var field: Field
    var line = 0
  }

  /// What a line shows of its row.
  enum Part {
    case gap
    /// Text from a column on.
    case words(String, Role, column: Int)
    case input
    case heading(FormTicks<Field>)
    case ticks([FormTicks<Field>.Tick], hasNumbers: Bool)
    case listLine(FormLine, index: Int)
    /// Further rows of a text; drawn with the first.
    case rest
  }

  struct Line {
    /// The row's index.
    var row: Int
    var part: Part
    /// The places that this line or its message belongs to.
    var owners: [Place] = []
    /// The label stands here.
    var isFirst = false
    /// What stands beside the field.
    var note: String?
  }

  let form: Form<Field>
  let view: FormView<Field>
  private(set) var lines: [Line] = []

  init(_ form: Form<Field>, _ view: FormView<Field>) {
    self.form = form
    self.view = view
    for index in view.rows.indices { add(index) }
  }

  /// Where the cursor is.
  var place: Place { form.place(in: view) }

  /// The first line in sight, so that the field under the cursor and its message are.
  var top: Int {
    let height = view.area.rows
    guard lines.count > height else { return 0 }
    let own = lines.indices.filter { lines[$0].owners.contains(place) }
    guard let first = own.first, let last = own.last else { return 0 }
    let middle = min(max(0, first - height / 2), lines.count - height)
    return min(max(middle, last - height + 1), first)
  }

  private mutating func add(_ index: Int) {
    let row = view.rows[index]
    switch row.content {
    case .gap: if view.style.isRoomy { lines.append(Line(row: index, part: .gap)) }
    case .words(let text, let role, let field):
      add(text, role, at: view.style.labelOffset, of: field.map { Place(field: $0) }, index)
    case .remark(let text, let role, let field):
      add(text, role, at: view.style.inputOffset, of: field.map { Place(field: $0) }, index)
    case .line(let field, _, _, _), .choice(let field, _, _): addInput(row, Place(field: field), index)
    case .options(let field, _):
      lines.append(Line(row: index, part: .input, owners: [Place(field: field)], isFirst: true))
      addError(Place(field: field), index)
    case .text(let field, let rows):
      let place = Place(field: field)
      for offset in 0..<rows {
        lines.append(Line(row: index, part: offset == 0 ? .input : .rest, owners: [place], isFirst: offset == 0))
      }
      addError(place, index)
    case .list(let field, let proposal):
      for (number, line) in form.shownLines(field, proposal).enumerated() {
        let place = Place(field: field, line: number)
        let part = Part.listLine(line, index: number)
        lines.append(Line(row: index, part: part, owners: [place], isFirst: number == 0))
        if number == 0 { addError(place, index) }
      }
    case .ticks(let ticks): add(ticks, index)
    }
  }

  private mutating func addInput(_ row: FormRow<Field>, _ place: Place, _ index: Int) {
    let isRefused = form.errors[place.field] != nil && view.style.errorsAreBelow
    var notes = isRefused ? [] : row.note.map { TextWidth.wrap($0, to: view.noteColumns) } ?? []
    let beside = view.style.notesAreBeside && row.isShort && !notes.isEmpty ? notes.removeFirst() : nil
    lines.append(Line(row: index, part: .input, owners: [place], isFirst: true, note: beside))
    for note in notes { add(note, .muted, at: view.noteOffset, of: place, index) }
    addError(place, index)
  }

  private mutating func add(_ ticks: FormTicks<Field>, _ index: Int) {
    if ticks.heading != nil { lines.append(Line(row: index, part: .heading(ticks), isFirst: true)) }
    let rows = view.tickRows(ticks)
    let here = rows.firstIndex { $0.contains { $0.field == form.focus } } ?? 0
    let first = max(0, here - ticks.limit + 1)
    for (offset, row) in rows.dropFirst(first).prefix(ticks.limit).enumerated() {
      let owners = row.map { Place(field: $0.field) }
      let part = Part.ticks(row, hasNumbers: ticks.numbers != nil)
      lines.append(Line(row: index, part: part, owners: owners, isFirst: ticks.heading == nil && offset == 0))
      for owner in owners { addError(owner, index) }
    }
  }

  /// The sentence of an error, below its field.
  private mutating func addError(_ place: Place, _ index: Int) {
    guard view.style.errorsAreBelow, let sentence = form.errors[place.field] else { return }
    for line in TextWidth.wrap(sentence, to: view.inputColumns) {
      add(line, .danger, at: view.style.inputOffset, of: place, index)
    }
  }

  private mutating func add(_ text: String, _ role: Role, at offset: Int, of place: Place?, _ index: Int) {
    let part = Part.words(text, role, column: view.area.column + offset)
    lines.append(Line(row: index, part: part, owners: place.map { [$0] } ?? []))
  }
}

extension FormRow {
  /// The places for the cursor in it.
  func places(_ form: Form<Field>) -> [FormSheet<Field>.Place] {
    switch content {
    case .gap, .words, .remark: []
    case .line(let field, _, _, _), .choice(let field, _, _), .options(let field, _), .text(let field, _):
      [FormSheet.Place(field: field)]
    case .list(let field, let proposal):
      form.shownLines(field, proposal).indices.map { FormSheet.Place(field: field, line: $0) }
    case .ticks(let ticks): ticks.ticks.map { FormSheet.Place(field: $0.field) }
    }
  }
}

extension Form {
  /// Where the cursor is; a list may have lost lines since it came there.
  func place(in view: FormView<Field>) -> FormSheet<Field>.Place {
    let count = row(of: focus, in: view)?.places(self).count { $0.field == focus } ?? 1
    return FormSheet.Place(field: focus, line: min(line, max(0, count - 1)))
  }

  /// The lines of a list: what was written, else what is proposed and an empty line.
  func shownLines(_ field: Field, _ proposal: [FormLine]) -> [FormLine] {
    lines(field) ?? proposal + blankLine(of: field)
  }
}

// MARK: Columns

extension FormView {
  /// A field that takes all the room.
  var inputColumns: Int { max(1, area.columns - style.inputOffset - style.rightMargin) }
  var shortColumns: Int { min(inputColumns, style.shortColumns) }
  /// Where notes begin: behind a short field and two columns, or where it does.
  var noteOffset: Int { style.notesAreBeside ? style.inputOffset + shortColumns + 2 : style.inputOffset }
  /// How many columns a note beside or below a short field has.
  package var noteColumns: Int { max(1, area.columns - noteOffset - style.rightMargin) }
  /// How wide one tick is with its number.
  var tickWidth: Int { min(inputColumns / style.tickColumns, 30) }
  var numberColumns: Int { 4 }
  /// From the start of a tick to its number.
  var numberOffset: Int { tickWidth - numberColumns - 1 }

  /// The ticks row by row; they go on column by column.
  func tickRows(_ ticks: FormTicks<Field>) -> [[FormTicks<Field>.Tick]] {
    let all = ticks.ticks
    let count = (all.count + style.tickColumns - 1) / style.tickColumns
    return (0..<count).map { row in stride(from: row, to: all.count, by: count).map { all[$0] } }
  }
}
