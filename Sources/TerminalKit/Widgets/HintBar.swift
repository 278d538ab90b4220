/// Keys and what they do, in one line.
package enum HintBar {
  private static let gap = 2

  /// Draws as many whole pairs as fit and answers how many columns they took; a pair is never cut.
  @discardableResult
  package static func draw(
    _ hints: [(key: String, label: String)], on screen: inout Screen, at point: Point, columns: Int,
    keyRole: Role = .key, labelRole: Role = .muted
  ) -> Int {
    var used = 0
    for hint in hints {
      let start = used == 0 ? 0 : used + gap
      guard start + width(of: hint) <= columns else { break }
      let key = screen.put(hint.key, at: Point(point.column + start, point.row), role: keyRole)
      screen.put(hint.label, at: Point(point.column + start + key + 1, point.row), role: labelRole)
      used = start + width(of: hint)
    }
    return used
  }

  /// How many columns all pairs take in one line.
  package static func columns(of hints: [(key: String, label: String)]) -> Int {
    hints.reduce(0) { $0 + width(of: $1) } + gap * max(0, hints.count - 1)
  }

  /// The pairs in as many lines as they need.
  package static func rows(_ hints: [(key: String, label: String)], columns: Int) -> [[(key: String, label: String)]] {
    var rows: [[(key: String, label: String)]] = []
    for hint in hints {
      if let row = rows.last, self.columns(of: row + [hint]) <= columns {
        rows[rows.count - 1].append(hint)
      } else {
        rows.append([hint])
      }
    }
    return rows
  }

  private static func width(of hint: (key: String, label: String)) -> Int {
    TextWidth.columns(of: hint.key) + 1 + TextWidth.columns(of: hint.label)
  }
}
