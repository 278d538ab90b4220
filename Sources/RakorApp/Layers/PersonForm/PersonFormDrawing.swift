import RakorModel
import TerminalKit

extension PersonForm {
  static func draw(_ state: State, _ context: Context, on screen: inout Screen) { state.draw(context, on: &screen) }
}

extension PersonForm.State {
  private static let labelWidth = 16

  fileprivate func draw(_ context: Context, on screen: inout Screen) {
    let words = context.phrases.people
    let bounds = context.boxes.inset(columns: screen.bounds.columns >= 60 ? 1 : 0)
    let area = bounds.centered(columns: 74, rows: PersonForm.fields.count + 7)
    screen.fill(area, role: .text)
    screen.box(area, title: person.map { words.editTitle($0.id.rawValue) } ?? words.newTitle)
    let inner = area.inset(columns: 2, rows: 1)
    let below = inner.droppingTop(PersonForm.fields.count)
    for (row, remark) in remarks(context, columns: inner.columns).prefix(below.rows).enumerated() {
      screen.put(remark.text, at: Point(below.column, below.row + row), role: remark.role, columns: below.columns)
    }
    for (row, field) in PersonForm.fields.enumerated() {
      draw(
        field, in: Rect(column: inner.column, row: inner.row + row, columns: inner.columns, rows: 1), context, &screen)
    }
  }

  private func draw(_ field: Field, in row: Rect, _ context: Context, _ screen: inout Screen) {
    let width = min(Self.labelWidth, row.columns / 3)
    let name = context.phrases.refusal.fields.name(field).capitalisedFirst
    screen.put(TextWidth.fit(name, to: width), at: row.origin, role: focus == field ? .accent : .muted)
    let place = Point(row.column + width + 1, row.row)
    let columns = row.columns - width - 1
    guard field == .office else {
      return editor(field).draw(
        on: &screen, at: place, columns: columns, role: .input, focused: focus == field)
    }
    let isHere = focus == .office
    let used = screen.put(
      context.directory.shortName(office), at: place, role: isHere ? .selection : .text, columns: columns)
    guard isHere else { return }
    screen.cursor = place
    screen.put(
      context.phrases.people.chooseOffice, at: Point(place.column + used + 2, place.row), role: .muted,
      columns: max(0, columns - used - 2))
  }

  /// What was refused first, then who may be the same and what is odd, the weightiest first.
  private func remarks(_ context: Context, columns: Int) -> [(text: String, role: Role)] {
    let words = context.phrases.remarks
    let same = alike.map { pair in
      let other = pair.first.id == person?.id ? pair.second : pair.first
      let who = "\(other.id.rawValue), \(other.name), \(context.directory.shortName(other.office))"
      return words.duplicate(who, pair.signs.map(words.sign).joined(separator: ", "))
    }
    let lines = words.lines(number: employeeNumber, phone: phone, today: context.today, in: context.language)
    let all: [(String, Role)] =
      [error].compactMap(\.self).map { ($0, .danger) } + same.map { ($0, .warning) } + lines.map { ($0, .muted) }
    return all.flatMap { text, role in TextWidth.wrap(text, to: columns, limit: 2).map { ($0, role) } }
  }
}
