import RakorModel
import TerminalKit

/// Where the parts of one section stand in an area.
struct FigurePlan {
  /// What all of it comes to.
  let headline: Rect
  /// The titles of a table; empty beside charts.
  let titles: Rect
  let list: Rect
  /// The sums of a table; empty beside charts.
  let totals: Rect
  /// What is drawn beside or below the bars; empty where there is no room.
  let side: Rect

  /// The rows that a chart beside the bars takes with its title, and the fewest columns for both next to each other.
  private static let (sideRows, wide) = (8, 96)
  /// The fewest rows of the bars that a chart below them leaves.
  private static let leastRows = 5

  init(_ table: FigureTable?, in area: Rect, isTable: Bool) {
    // Where rows are dear, the sums of the table say the same.
    let isSaid = isTable && area.rows < 8 && table?.totals.isEmpty == false && table?.section != .followUps
    let sentences = isSaid ? 0 : table.map { TextWidth.wrap($0.headline, to: area.columns, limit: 2).count } ?? 0
    headline = area.top(sentences)
    let rest = area.droppingTop(sentences + (area.rows > 12 ? 1 : 0))
    let count = table?.rows.count ?? 0
    let none = rest.top(0)
    guard !isTable else {
      let sums = table?.totals.count ?? 0
      let inner = rest.droppingRight(Self.scrollMark)
      titles = inner.top(1)
      let body = inner.droppingTop(1)
      list = body.top(min(count, max(1, body.rows - sums)))
      totals = body.droppingTop(list.rows).top(sums)
      side = none
      return
    }
    (titles, totals) = (none, none)
    (list, side) = FigurePlan.bars(count, beside: table?.side, in: rest)
  }

  /// What stands right of the rows.
  private static let scrollMark = 2

  /// The bars, and what stands beside or below them where that has room.
  private static func bars(_ count: Int, beside side: Chart?, in area: Rect) -> (list: Rect, side: Rect) {
    guard let side else { return (area.droppingRight(scrollMark), area.top(0)) }
    if area.columns >= wide {
      let half = area.columns * 3 / 5
      return (area.left(half - 3), area.droppingLeft(half).droppingRight(1).top(highest))
    }
    let inner = area.droppingRight(scrollMark)
    let rows = min(count, area.rows - sideRows - 1)
    let lines = side.lines.count
    if rows < count, lines > 0, count + 1 + lines <= area.rows {
      // All rows, and the lines in short.
      return (inner.top(count), inner.droppingTop(count + 1).top(lines))
    }
    guard rows >= min(count, leastRows) else { return (inner, area.top(0)) }
    let height = max(sideRows, min(highest, area.rows - rows - 1))
    return (inner.top(rows), inner.droppingTop(rows + 1).top(height))
  }

  /// The most rows of a chart beside or below the bars.
  private static let highest = 14
}

/// Where the parts of the screen stand: sections, what is looked at, and one section or all of them.
struct StatisticsPlan {
  /// The names of the sections.
  let strip: Rect
  /// Forum, office and year.
  let scope: Rect
  /// The section that has the keys.
  let section: FigurePlan
  /// All sections where there is room, each with its title; none where one is shown alone.
  let tiles: [(section: FigureSection, area: Rect)]
  private let chosen: FigureSection

  /// Whether all sections have room beside each other.
  static func hasTiles(_ area: Rect) -> Bool { area.columns >= 150 && area.rows >= 40 }

  init(_ state: Statistics.State, _ table: FigureTable?, _ context: Context) {
    let area = context.content
    strip = area.top(1)
    scope = area.droppingTop(1).top(1).inset(columns: 1)
    let body = area.droppingTop(area.rows > 12 ? 3 : 2).inset(columns: 1)
    chosen = state.section
    let isWhole = !StatisticsPlan.hasTiles(area) || state.isTable || context.isZoomed || table == nil
    tiles = isWhole ? [] : StatisticsPlan.tiles(in: body)
    let own = tiles.first { $0.section == state.section }?.area.droppingTop(1) ?? body
    section = FigurePlan(table, in: own, isTable: state.isTable)
  }

  /// Three in the upper half, the rest in the lower one.
  private static func tiles(in area: Rect) -> [(section: FigureSection, area: Rect)] {
    let all = FigureSection.allCases
    let upper = area.top(area.rows / 2)
    let lower = area.droppingTop(upper.rows)
    return all.enumerated().map { index, section in
      let row = index < 3 ? upper : lower
      let (place, count) = index < 3 ? (index, 3) : (index - 3, all.count - 3)
      let start = row.columns * place / count
      let end = row.columns * (place + 1) / count
      return (section, row.droppingLeft(start).left(end - start - 2).droppingBottom(1))
    }
  }

  /// The names of the sections as they are drawn.
  func strip(_ context: Context) -> TabStrip {
    let titles = FigureSection.allCases.map(context.phrases.statistics.title)
    return TabStrip(
      titles, active: FigureSection.allCases.firstIndex(of: chosen), at: strip.origin, columns: strip.columns)
  }

  /// The section whose name or tile is at a place.
  func section(at point: Point, _ context: Context) -> FigureSection? {
    if strip.contains(point) { return strip(context).index(at: point).map { FigureSection.allCases[$0] } }
    return tiles.first { $0.area.contains(point) }?.section
  }
}
