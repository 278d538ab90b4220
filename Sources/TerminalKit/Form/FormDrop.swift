/// A few words that belong together, each in a role of its own.
package struct FormPhrase: Hashable, Sendable {
  /// Some text in one role.
  package struct Part: Hashable, Sendable {
    let text: String
    let role: Role
  }

  package private(set) var parts: [Part]
  /// Whether it begins a line of its own.
  package let isAlone: Bool

  /// Texts with their roles, which are one column apart.
  package init(_ parts: [(text: String, role: Role)], isAlone: Bool = false) {
    self.parts = parts.map { Part(text: $0.text, role: $0.role) }
    self.isAlone = isAlone
  }

  fileprivate var columns: Int { parts.reduce(parts.count - 1) { $0 + TextWidth.columns(of: $1.text) } }
}

/// What is shown under the field that has the cursor, over the rows below it, so that nothing moves: the things it has
/// to choose from, or how it was understood.
struct FormDrop<Field: FormField> {
  enum Content {
    case candidates([String], chosen: Int?)
    case lines([[FormPhrase]])
  }

  let content: Content
  /// With the lines at its sides.
  let area: Rect

  private static var separator: String { " · " }
  /// More would hide the fields below for no use.
  private static var mostRows: Int { 8 }

  /// Nil where the field under the cursor has nothing of the kind, or no room for it.
  init?(_ sheet: FormSheet<Field>) {
    let (form, view) = (sheet.form, sheet.view)
    let own = sheet.lines.indices.filter { sheet.lines[$0].owners.contains(sheet.place) }
    guard let row = form.row(of: form.focus, in: view), let first = own.first, let last = own.last else { return nil }
    let most = view.inputColumns
    let content = Content(row, form, columns: most - 4)
    let count = content.count
    guard count > 0, most > 8 else { return nil }
    let below = view.area.row + last - sheet.top + 1
    let above = first - sheet.top
    let room = view.area.maxRow - below
    let isBelow = room >= min(count, 4) || room >= above
    let rows = min(count, Self.mostRows, isBelow ? room : above)
    guard rows > 0 else { return nil }
    self.content = content
    area = Rect(
      column: view.area.column + view.style.inputOffset, row: isBelow ? below : view.area.row + above - rows,
      columns: min(most, max(content.columns + 4, min(view.shortColumns, 24))), rows: rows)
  }

  /// The candidates as they stand in it.
  private var list: ListView? {
    guard case .candidates(let names, let chosen) = content else { return nil }
    var cursor = ListCursor()
    cursor.set(chosen ?? 0, count: names.count, height: area.rows)
    return ListView(
      count: names.count, cursor: cursor, in: area.inset(columns: 1), focused: false, selects: chosen != nil)
  }

  /// The candidate at a cell of the screen.
  func candidate(at point: Point) -> String? {
    guard case .candidates(let names, _) = content else { return nil }
    return list?.index(at: point).map { names[$0] }
  }

  func draw(on screen: inout Screen) {
    screen.fill(area, role: .text)
    switch content {
    case .candidates(let names, _):
      list?.draw(on: &screen) { index, row, screen in
        screen.put(names[index], at: row.content.origin, role: row.role(), columns: row.content.columns)
      }
    case .lines(let lines):
      for (offset, line) in lines.prefix(area.rows).enumerated() {
        draw(line, in: area.inset(columns: 2).droppingTop(offset).top(1), on: &screen)
      }
    }
    screen.verticalLine(at: area.origin, rows: area.rows, role: .border)
    screen.verticalLine(at: Point(area.maxColumn - 1, area.row), rows: area.rows, role: .border)
    list?.drawScrollMark(on: &screen, in: area)
  }

  private func draw(_ line: [FormPhrase], in rect: Rect, on screen: inout Screen) {
    var rest = rect
    func put(_ text: String, _ role: Role) {
      guard !rest.isEmpty else { return }
      rest = rest.droppingLeft(screen.put(text, at: rest.origin, role: role, columns: rest.columns))
    }
    for (index, phrase) in line.enumerated() {
      if index > 0 { put(Self.separator, .muted) }
      for (place, part) in phrase.parts.enumerated() { put((place > 0 ? " " : "") + part.text, part.role) }
    }
  }
}

extension FormDrop.Content {
  fileprivate init(_ row: FormRow<Field>, _ form: Form<Field>, columns: Int) {
    guard row.below.isEmpty else {
      self = .lines(Self.wrapped(row.below, to: columns))
      return
    }
    switch row.content {
    case .choice(let field, let proposal, let names):
      let text = form.text(field).isEmpty ? proposal : form.text(field)
      // One thing alone is no choice; the owner says beside the field what it is.
      self = .candidates(names.count > 1 ? names : [], chosen: names.firstIndex(of: text))
    case .options(let field, let options):
      self = .candidates(options.map(\.label), chosen: options.firstIndex { $0.key == form.text(field) })
    case .line(_, _, _, let completions): self = .candidates(completions, chosen: nil)
    case .gap, .words, .remark, .text, .list, .ticks: self = .candidates([], chosen: nil)
    }
  }

  fileprivate var count: Int {
    switch self {
    case .candidates(let names, _): names.count
    case .lines(let lines): lines.count
    }
  }

  /// How wide the longest of it is.
  fileprivate var columns: Int {
    switch self {
    case .candidates(let names, _): (names.map { TextWidth.columns(of: $0) }.max() ?? 0) + ListRow.markWidth
    case .lines(let lines): lines.map(Self.columns).max() ?? 0
    }
  }

  private static func columns(of line: [FormPhrase]) -> Int {
    line.reduce(3 * max(0, line.count - 1)) { $0 + $1.columns }
  }

  private static func wrapped(_ phrases: [FormPhrase], to columns: Int) -> [[FormPhrase]] {
    var lines: [[FormPhrase]] = []
    for phrase in phrases {
      let last = lines.last ?? []
      if !phrase.isAlone, !last.isEmpty, self.columns(of: last + [phrase]) <= columns {
        lines[lines.count - 1] = last + [phrase]
      } else {
        lines.append([phrase])
      }
    }
    return lines
  }
}
