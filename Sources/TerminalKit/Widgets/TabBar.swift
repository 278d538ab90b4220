/// Numbered tabs in one line, with the active one as the selection.
package struct TabBar: Hashable, Sendable {
  package var labels: [String]
  /// The index of the tab that is open.
  package var active: Int

  /// Tabs numbered from 1 in this order.
  package init(labels: [String], active: Int) {
    self.labels = labels
    self.active = active
  }

  /// Draws the tabs and answers the screen columns of each, for the mouse; a tab without room has an empty range.
  ///
  /// Where they do not fit, all but the active one shrink to their numbers.
  @discardableResult
  package func draw(on screen: inout Screen, at point: Point, columns: Int) -> [Range<Int>] {
    let full = labels.indices.map { tab($0, named: true) }
    let fits = full.reduce(0) { $0 + TextWidth.columns(of: $1) } <= columns
    var used = 0
    return labels.indices.map { index in
      let text = fits || index == active ? full[index] : tab(index, named: false)
      let start = point.column + used
      let role: Role = index == active ? .selection : .muted
      used += screen.put(text, at: Point(start, point.row), role: role, columns: columns - used)
      return start..<point.column + used
    }
  }

  private func tab(_ index: Int, named: Bool) -> String {
    named ? " \(index + 1) \(labels[index]) " : " \(index + 1) "
  }
}
