/// Tabs side by side in one line, the one that is open told apart.
package struct TabStrip: Hashable, Sendable {
  private struct Tab: Hashable {
    var label: String
    var area: Rect
  }

  private let tabs: [Tab]
  private let active: Int?

  /// Tabs that begin at a place; where they do not fit into `columns`, each is cut to its share of them.
  ///
  /// A tab has a column of its own on either side of its label, or with a `gap` so many free ones behind it.
  package init(_ labels: [String], active: Int?, at origin: Point, columns: Int, gap: Int? = nil) {
    self.active = active
    let wanted = labels.map { TextWidth.columns(of: $0) + (gap ?? 2) }
    let isTight = wanted.reduce(0, +) > columns
    let share = max(4, columns / max(1, labels.count) - 2)
    var start = origin.column
    tabs = labels.map { label in
      let fitting = isTight ? TextWidth.fit(label, to: share) : label
      let label = gap == nil ? " \(fitting) " : fitting
      let area = Rect(column: start, row: origin.row, columns: TextWidth.columns(of: label), rows: 1)
      start = area.maxColumn + (gap ?? 0)
      return Tab(label: label, area: area)
    }
  }

  /// Draws the tabs and answers the first column behind them.
  @discardableResult
  package func draw(on screen: inout Screen) -> Int {
    for (index, tab) in tabs.enumerated() {
      screen.put(tab.label, at: tab.area.origin, role: index == active ? .accent : .muted)
    }
    return tabs.last?.area.maxColumn ?? 0
  }

  /// Which tab is drawn at a cell.
  package func index(at point: Point) -> Int? { tabs.firstIndex { $0.area.contains(point) } }
}
