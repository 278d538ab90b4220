/// A share of a whole as a horizontal bar, in steps of an eighth of a column.
package struct Bar: Hashable, Sendable {
  /// How much is filled, 0 to 1; anything outside is brought in, and what is no number is 0.
  package let fraction: Double

  /// A bar filled by a fraction.
  package init(fraction: Double) {
    self.fraction = fraction.isFinite ? min(max(0, fraction), 1) : 0
  }

  /// Draws the bar; a fraction above zero is never drawn empty and one below 1 never full.
  package func draw(
    on screen: inout Screen, at point: Point, columns: Int, role: Role = .bar, trackRole: Role = .barTrack
  ) {
    guard columns > 0 else { return }
    let eighths = eighths(in: columns)
    screen.put(String(repeating: "░", count: columns), at: point, role: trackRole, columns: columns)
    screen.put(String(repeating: "█", count: eighths / 8), at: point, role: role)
    guard eighths % 8 > 0 else { return }
    let parts = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    screen.put(parts[eighths % 8 - 1], at: Point(point.column + eighths / 8, point.row), role: role)
  }

  private func eighths(in columns: Int) -> Int {
    let whole = columns * 8
    let exact = Int((fraction * Double(whole)).rounded())
    if fraction > 0, fraction < 1 { return min(max(1, exact), whole - 1) }
    return exact
  }
}
