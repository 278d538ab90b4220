/// A form as its owner describes it: what its rows are, how it looks, and where it stands.
package struct FormView<Field: FormField> {
  package var rows: [FormRow<Field>]
  package var style: FormStyle
  package var area: Rect

  /// A form of these rows, from top to bottom, in an area.
  package init(_ rows: [FormRow<Field>], _ style: FormStyle, in area: Rect) {
    self.rows = rows
    self.style = style
    self.area = area
  }

  /// How many rows it takes when all of it is in sight.
  package func height(_ form: Form<Field>) -> Int { FormSheet(form, self).lines.count }

  /// Takes rows of ticks out of sight, as far as it takes more rows than these.
  package mutating func shortenTicks(to most: Int, _ form: Form<Field>) {
    let excess = max(0, height(form) - most)
    for index in rows.indices {
      guard case .ticks(var ticks) = rows[index].content else { continue }
      ticks.limit = max(1, tickRows(ticks).count - excess)
      rows[index].content = .ticks(ticks)
    }
  }

  /// Where what is typed into a field begins on the screen; the top of the area for one that is not in sight.
  package func point(of field: Field, _ form: Form<Field>) -> Point {
    let sheet = FormSheet(form, self)
    let index = sheet.lines.firstIndex { $0.owners.contains { $0.field == field } } ?? 0
    return Point(area.column + style.inputOffset, area.row + max(0, index - sheet.top))
  }
}

/// One row of a form: a group of fields under one label, or something said between them.
package struct FormRow<Field: FormField> {
  /// What the row is, with the fields in it.
  package enum Content {
    /// An empty row where there is room for one.
    case gap
    /// Something said from the column of the labels on; the line of a field where it names one, and in sight with it.
    case words(String, Role, of: Field? = nil)
    /// The same from the column of what is typed on.
    case remark(String, Role, of: Field? = nil)
    /// A line of text. `proposal` is shown, and meant, while nothing is typed; `hint` is shown only; the first of
    /// `completions` that goes on from what is typed is shown behind it.
    case line(Field, proposal: String = "", hint: String = "", completions: [String] = [])
    /// One of a few things, of which `candidates` are those that what was typed may still become.
    case choice(Field, proposal: String = "", candidates: [String])
    /// One of a few things, gone through with the arrows.
    case options(Field, [FormOption])
    /// Several lines of text, of which so many rows are in sight.
    case text(Field, rows: Int)
    /// A list of lines, with what is proposed while nobody has written there.
    case list(Field, proposal: [FormLine] = [])
    case ticks(FormTicks<Field>)
  }

  package var content: Content
  package var label: String
  /// What was understood of it, or what may be typed there: beside a short field where there is room, else below.
  package var note: String?
  /// Whether the field is short.
  package var isShort: Bool
  /// How what is typed was understood, shown under the field while it has the cursor, in place of what there is to
  /// choose from.
  package var below: [FormPhrase]

  /// A label with fields, or something said; a note stands beside or below it.
  package init(
    _ content: Content, label: String = "", note: String? = nil, isShort: Bool = false, below: [FormPhrase] = []
  ) {
    self.content = content
    self.label = label
    self.note = note
    self.isShort = isShort
    self.below = below
  }
}

/// One of the things an option field goes through.
package struct FormOption: Hashable, Sendable {
  /// What the field's text is when it is chosen.
  package var key: String
  package var label: String

  /// `key` is what the field then holds, `label` what is shown.
  package init(key: String, label: String) {
    self.key = key
    self.label = label
  }
}

/// Things that are each ticked or not, maybe with a number behind each.
package struct FormTicks<Field: FormField> {
  /// One of them.
  package struct Tick {
    package var field: Field
    package var label: String
    /// What holds while nobody has ticked or unticked it, and after that what was said.
    package var isOn: Bool
    /// The field of the number behind it.
    package var number: Field?

    /// With a field for a number, digits typed at the tick go there.
    package init(_ field: Field, _ label: String, isOn: Bool, number: Field? = nil) {
      self.field = field
      self.label = label
      self.isOn = isOn
      self.number = number
    }
  }

  package var ticks: [Tick]
  /// Said in the row of the label, above the ticks; nil leaves that row to the first of them.
  package var heading: String?
  /// What the numbers are, above them; nil where there are none.
  package var numbers: String?
  /// The highest number that a step leads to.
  package var most: Int
  /// How many rows are in sight at most; those around the cursor are.
  package var limit: Int

  /// Things to tick, in as many columns as the form's style has.
  package init(
    _ ticks: [Tick], heading: String? = nil, numbers: String? = nil, most: Int = .max, limit: Int = .max
  ) {
    self.ticks = ticks
    self.heading = heading
    self.numbers = numbers
    self.most = most
    self.limit = max(1, limit)
  }
}

/// Where the parts of a form's rows stand, in columns from the left of its area, and how its labels look.
package struct FormStyle: Hashable, Sendable {
  package var labelOffset: Int
  package var labelColumns: Int
  /// The first column of what is typed.
  package var inputOffset: Int
  /// Columns left free at the right.
  package var rightMargin: Int
  /// How wide a short field is.
  package var shortColumns: Int
  /// Whether notes stand beside short fields; else below them.
  package var notesAreBeside: Bool
  package var tickColumns: Int
  /// How the label looks of the group that the cursor is in.
  package var focusedLabel: Role
  /// Whether `>` stands before the row that the cursor is in.
  package var marksRow: Bool
  /// Whether the text of options stands between ‹ and ›.
  package var bracketsOptions: Bool
  /// Whether Up and Down go around at the ends.
  package var goesAround: Bool
  /// Whether gaps are shown.
  package var isRoomy: Bool
  /// Whether every error is said below its field; else the owner says one for all, and typing anywhere takes it away.
  package var errorsAreBelow: Bool

  /// A form with labels of so many columns at the left and one column between them and what is typed.
  package init(labelColumns: Int) {
    labelOffset = 0
    self.labelColumns = labelColumns
    inputOffset = labelColumns == 0 ? 0 : labelColumns + 1
    rightMargin = 0
    shortColumns = .max
    notesAreBeside = false
    tickColumns = 1
    focusedLabel = .accent
    marksRow = false
    bracketsOptions = false
    goesAround = false
    isRoomy = false
    errorsAreBelow = true
  }

  /// A form in a box with room for so many columns: labels in at most a third of it, one sentence below for what is
  /// wrong.
  package static func box(columns: Int) -> FormStyle {
    var style = FormStyle(labelColumns: min(16, columns / 3))
    style.errorsAreBelow = false
    style.goesAround = true
    return style
  }
}
