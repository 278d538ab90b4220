import RakorModel
import TerminalKit

/// Where the parts of the form stand in an area.
struct FormLayout {
  let form: Rect
  /// Beside the form, where there is room for it.
  let panel: Rect?
  /// Whether groups of fields are set apart by empty rows.
  let isRoomy: Bool

  /// The first column of what is typed.
  var inputColumn: Int { form.column + 15 }
  /// A field that takes all the room.
  var inputColumns: Int { max(1, form.maxColumn - inputColumn - 1) }
  /// A field for something short, with what was understood beside it.
  var shortColumns: Int { min(inputColumns, 24) }
  var noteColumn: Int { notesAreBeside ? inputColumn + shortColumns + 2 : inputColumn }
  var noteColumns: Int { max(1, form.maxColumn - noteColumn - 1) }
  var notesAreBeside: Bool { form.columns >= 74 }
  /// Offices stand in two columns where they fit.
  var officeColumns: Int { form.columns >= 74 ? 2 : 1 }
  var officeWidth: Int { min(inputColumns / officeColumns, 30) }
  var promisedColumns: Int { 4 }
  /// From the start of an office to the number behind its name.
  var promisedOffset: Int { officeWidth - promisedColumns - 1 }

  init(_ content: Rect) {
    if content.columns >= 90 {
      let width = min(44, content.columns / 3)
      panel = content.right(width)
      form = content.droppingRight(width)
    } else {
      panel = nil
      form = content
    }
    isRoomy = content.rows >= 30
  }

  /// The row of the form that shows these offices, column by column.
  func officeRows(_ offices: [OfficeCode]) -> [[OfficeCode]] {
    let count = (offices.count + officeColumns - 1) / officeColumns
    return (0..<count).map { row in
      stride(from: row, to: offices.count, by: count).map { offices[$0] }
    }
  }
}

/// One row of the form as it is drawn, before it is known whether it is in sight.
struct FormRow {
  enum Kind {
    case gap
    case title(String)
    case field(ScheduleForm.Focus)
    /// How many are invited, and what the numbers behind the offices are; or that there is no forum yet.
    case officeHeading
    case offices([OfficeCode])
    case agenda(Int)
    case purpose
    /// The second row of the purpose; drawn with the first.
    case purposeRest
    case text(String, Role, column: Int)
  }

  var kind: Kind
  /// The places for the cursor that this row or its message belongs to.
  var owners: [ScheduleForm.Focus] = []
  /// What was understood, beside the field.
  var note: String?
}

/// The rows of the form from top to bottom.
struct FormRows {
  let state: ScheduleForm.State
  let context: Context
  let layout: FormLayout
  private(set) var rows: [FormRow] = []

  init(_ state: ScheduleForm.State, _ context: Context) {
    self.state = state
    self.context = context
    layout = FormLayout(context.content)
    build()
  }

  /// The first row in sight, so that the field under the cursor and its message are.
  var top: Int {
    let height = layout.form.rows
    guard rows.count > height else { return 0 }
    let own = rows.indices.filter { rows[$0].owners.contains(state.focus) }
    guard let first = own.first, let last = own.last else { return 0 }
    let middle = min(max(0, first - height / 2), rows.count - height)
    return min(max(middle, last - height + 1), first)
  }

  private mutating func build() {
    let words = context.phrases.form
    rows.append(FormRow(kind: .title(state.meeting.map { words.editTitle($0.rawValue) } ?? words.newTitle)))
    gap()
    for focus in [ScheduleForm.Focus.forum, .title] { field(focus) }
    gap()
    for focus in [ScheduleForm.Focus.date, .start, .end] { field(focus) }
    gap()
    for focus in [ScheduleForm.Focus.host, .venue] { field(focus) }
    gap()
    offices()
    gap()
    for index in state.agenda.indices {
      rows.append(FormRow(kind: .agenda(index), owners: [.agenda(index)]))
      message(.agenda(index))
    }
    gap()
    rows.append(FormRow(kind: .purpose, owners: [.purpose]))
    rows.append(FormRow(kind: .purposeRest, owners: [.purpose]))
    message(.purpose)
    field(.letter)
    if layout.panel == nil { panelBelow() }
  }

  private mutating func gap() {
    if layout.isRoomy { rows.append(FormRow(kind: .gap)) }
  }

  private mutating func field(_ focus: ScheduleForm.Focus) {
    var notes = state.errors[focus] == nil ? wrappedNote(focus) : []
    let beside = layout.notesAreBeside && !notes.isEmpty ? notes.removeFirst() : nil
    rows.append(FormRow(kind: .field(focus), owners: [focus], note: beside))
    for line in notes {
      rows.append(FormRow(kind: .text(line, .muted, column: layout.noteColumn), owners: [focus]))
    }
    message(focus)
  }

  private func wrappedNote(_ focus: ScheduleForm.Focus) -> [String] {
    guard let note = state.note(focus, context) else { return [] }
    return TextWidth.wrap(note, to: layout.noteColumns)
  }

  /// The sentence of an error, below its field.
  private mutating func message(_ focus: ScheduleForm.Focus) {
    guard let refusal = state.errors[focus] else { return }
    let sentence = context.phrases.refusal.sentence(for: refusal, directory: context.directory)
    for line in TextWidth.wrap(sentence, to: layout.inputColumns) {
      rows.append(FormRow(kind: .text(line, .danger, column: layout.inputColumn), owners: [focus]))
    }
  }

  private mutating func offices() {
    let offices = state.offices(context)
    rows.append(FormRow(kind: .officeHeading))
    for codes in layout.officeRows(offices) {
      let owners = codes.map { ScheduleForm.Focus.office($0) }
      rows.append(FormRow(kind: .offices(codes), owners: owners))
      for owner in owners { message(owner) }
    }
  }

  /// All that the panel says where it fits; else only the warnings, at the end.
  private mutating func panelBelow() {
    let columns = layout.form.columns - 3
    let room = layout.form.rows - rows.count - 1
    let all = FormPanel.lines(state, context, columns: columns)
    let lines = all.count <= room ? all : FormPanel.warningLines(state, context, columns: columns)
    if lines.count <= room, !lines.isEmpty { rows.append(FormRow(kind: .gap)) }
    for line in lines {
      rows.append(FormRow(kind: .text(line.text, line.role, column: layout.form.column + 2)))
    }
  }
}
