/// Keys and what they do, in one line.
package enum HintBar {
  private static let gap = 2

  /// Draws as many whole pairs as fit and answers how many columns they took; a pair is never cut. Each is a target.
  @discardableResult
  package static func draw(
    _ hints: [WrittenKey], on screen: inout Screen, at point: Point, columns: Int, gap: Int = gap,
    keyRole: Role = .key, labelRole: Role = .muted
  ) -> Int {
    var used = 0
    for hint in hints {
      let start = used == 0 ? 0 : used + gap
      guard start + hint.columns <= columns else { break }
      let place = Rect(column: point.column + start, row: point.row, columns: hint.columns, rows: 1)
      let key = screen.put(hint.key, at: place.origin, role: keyRole)
      screen.put(hint.label, at: Point(place.column + key + 1, place.row), role: labelRole)
      screen.target(place, hint.presses)
      used = start + hint.columns
    }
    return used
  }

  /// How many columns all pairs take in one line.
  package static func columns(of hints: [WrittenKey]) -> Int {
    hints.reduce(0) { $0 + $1.columns } + gap * max(0, hints.count - 1)
  }

  /// The pairs in as many lines as they need.
  package static func rows(_ hints: [WrittenKey], columns: Int) -> [[WrittenKey]] {
    var rows: [[WrittenKey]] = []
    for hint in hints {
      if let row = rows.last, self.columns(of: row + [hint]) <= columns {
        rows[rows.count - 1].append(hint)
      } else {
        rows.append([hint])
      }
    }
    return rows
  }
}
