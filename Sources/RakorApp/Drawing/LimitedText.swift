import TerminalKit

extension TextWidth {
  /// The text in at most `limit` rows; the last one ends in `…` where something was cut.
  static func wrap(_ text: String, to columns: Int, limit: Int) -> [String] {
    let rows = wrap(text, to: columns)
    guard rows.count > limit, limit > 0 else { return Array(rows.prefix(limit)) }
    let rest = rows.dropFirst(limit - 1).joined(separator: " ")
    return rows.prefix(limit - 1) + [fit(rest, to: columns)]
  }
}
