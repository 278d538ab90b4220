/// Tabs side by side in one line, the one that is open told apart.
package struct TabStrip: Hashable, Sendable {
  private struct Tab: Hashable {
    var label: String
    var area: Rect
  }

  private let tabs: [Tab]
  private let active: Int?

  /// Tabs that begin at a place; where they do not fit into `columns`, the longest are cut, the open one
  /// last.
  ///
  /// A tab has a column of its own on either side of its label, or with a `gap` so many free ones behind it.
  package init(_ labels: [String], active: Int?, at origin: Point, columns: Int, gap: Int? = nil) {
    self.active = active
    let widths = TabStrip.widths(labels.map { TextWidth.columns(of: $0) }, active, columns - (gap ?? 2) * labels.count)
    var start = origin.column
    tabs = zip(labels, widths).map { label, width in
      let fitting = TextWidth.fit(label, to: width)
      let label = gap == nil ? " \(fitting) " : fitting
      let area = Rect(column: start, row: origin.row, columns: TextWidth.columns(of: label), rows: 1)
      start = area.maxColumn + (gap ?? 0)
      return Tab(label: label, area: area)
    }
  }

  /// The fewest columns that still tell a tab from the others.
  private static let least = 4

  /// Whole labels where they fit; else the open one whole where that leaves enough for the others, and these as wide as
  /// the room allows, the longest cut first.
  private static func widths(_ wanted: [Int], _ active: Int?, _ room: Int) -> [Int] {
    guard wanted.reduce(0, +) > room else { return wanted }
    let whole = active.flatMap { room - wanted[$0] >= least * (wanted.count - 1) ? $0 : nil }
    func cut(to share: Int) -> [Int] { wanted.indices.map { $0 == whole ? wanted[$0] : min(wanted[$0], share) } }
    var share = least
    while cut(to: share + 1).reduce(0, +) <= room { share += 1 }
    return cut(to: share)
  }

  /// Draws the tabs and answers the first column behind them.
  @discardableResult
  package func draw(on screen: inout Screen) -> Int {
    for (index, tab) in tabs.enumerated() {
      screen.put(tab.label, at: tab.area.origin, role: index == active ? .accent : .muted)
    }
    return tabs.last?.area.maxColumn ?? 0
  }

  /// Where the tabs stand.
  package var areas: [Rect] { tabs.map(\.area) }

  /// Which tab is drawn at a cell.
  package func index(at point: Point) -> Int? { tabs.firstIndex { $0.area.contains(point) } }
}
