import RakorModel
import TerminalKit

extension Statistics {
  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let (plan, words) = (frame.plan, context.phrases.statistics)
    plan.strip(context).draw(on: &screen)
    guard let figures = frame.state.figures else { return }
    StatisticsDrawing.drawScope(figures, in: plan.scope, context, on: &screen)
    drawYearTargets(figures, frame, context, on: &screen)
    guard let table = frame.table else {
      screen.put(words.nothing(figures.year), in: plan.section.list, role: .muted)
      return
    }
    if plan.tiles.isEmpty {
      StatisticsDrawing.draw(table, plan.section, frame.list, frame.state, context, on: &screen)
      return
    }
    let names = FigureNames(context.directory, in: context.language)
    for (section, area) in plan.tiles {
      let isChosen = section == table.section
      screen.put(words.title(section), at: area.origin, role: isChosen ? .accent : .title, columns: area.columns)
      let table = isChosen ? table : FigureTable.of(section, figures, names)
      let own = isChosen ? plan.section : FigurePlan(table, in: area.droppingTop(1), isTable: false)
      let list = isChosen ? frame.list : ListView(count: table.rows.count, from: 0, in: own.list)
      StatisticsDrawing.draw(table, own, list, frame.state, context, on: &screen)
    }
  }
}

extension Statistics {
  /// A click on a sign beside the year goes to the year it stands for.
  private static func drawYearTargets(
    _ figures: YearFigures, _ frame: Frame, _ context: Context, on screen: inout Screen
  ) {
    var line = frame.plan.scope.top(1)
    if figures.year > figures.years.lowerBound {
      screen.target(line.left(2), keys(for: .earlierYear, frame, context))
      line = line.droppingLeft(2)
    }
    guard figures.year < figures.years.upperBound else { return }
    let behind = TextWidth.columns(of: String(figures.year))
    screen.target(line.droppingLeft(behind).left(2), keys(for: .laterYear, frame, context))
  }
}

/// Draws sections of figures.
enum StatisticsDrawing {
  /// What is looked at, with signs where there is another year, and how many rakor it is of.
  static func drawScope(_ figures: YearFigures, in area: Rect, _ context: Context, on screen: inout Screen) {
    let signs = (
      figures.year > figures.years.lowerBound ? "‹ " : "", figures.year < figures.years.upperBound ? " ›" : ""
    )
    let year = signs.0 + String(figures.year) + signs.1
    let words = context.phrases.statistics
    let rest = [
      figures.forum.map { context.directory.shortName($0) } ?? words.allForums,
      figures.office.map { context.directory.shortName($0) } ?? words.allOffices,
    ].joined(separator: " · ")
    let end = screen.putRight(words.rakor(figures.rakor), in: area, role: .muted)
    let used = screen.put(year, at: area.origin, role: .title, columns: end.columns)
    screen.put(
      "· " + rest, at: Point(area.column + used + 1, area.row), role: .muted, columns: end.columns - used - 2)
  }

  /// One section, as a chart or as a table.
  static func draw(
    _ table: FigureTable, _ plan: FigurePlan, _ list: ListView, _ state: Statistics.State, _ context: Context,
    on screen: inout Screen
  ) {
    if !plan.headline.isEmpty { screen.put(table.headline, in: plan.headline, role: .text, limit: 2) }
    if table.rows.isEmpty {
      screen.put(context.phrases.statistics.nothingHere, in: plan.list, role: .muted)
    } else if state.isTable {
      drawTable(table, plan, list, sort: state.sort, on: &screen)
    } else {
      drawBars(table, list, on: &screen)
    }
    let strip = Rect(column: plan.list.maxColumn, row: plan.list.row, columns: 2, rows: plan.list.rows)
    list.drawScrollMark(on: &screen, in: strip)
    if let side = table.side, !plan.side.isEmpty { ChartDrawing.draw(side, in: plan.side, on: &screen) }
  }

  // MARK: Numbers

  private static func drawTable(
    _ table: FigureTable, _ plan: FigurePlan, _ list: ListView, sort: Int?, on screen: inout Screen
  ) {
    let columns = table.columns.enumerated().map { index, column in
      let texts = table.rows.map { $0.cells[index] } + table.totals.map { $0[index] }
      let title = column.title + (index == sort ? "↓" : "")
      let widest = texts.map { TextWidth.columns(of: $0) }.max() ?? 0
      let width = max(widest, TextWidth.columns(of: title))
      return TableColumn(
        title: title, minimum: index == 0 ? min(width, 30) : column.isText ? min(width, 12) : width, ideal: width,
        alignment: column.isText || index == 0 ? .left : .right, dropOrder: index < 2 ? 0 : index)
    }
    let room = list.area.columns - ListRow.markWidth
    let layout = TableLayout(columns: columns, width: room, gap: 1)
    list.draw(layout, titles: plan.titles, on: &screen) { ListView.Cells(table.rows[$0].cells) }
    for (row, total) in table.totals.enumerated().prefix(plan.totals.rows) {
      layout.drawRow(
        total, on: &screen, at: Point(plan.totals.column + ListRow.markWidth, plan.totals.row + row), role: .title)
    }
  }

  // MARK: Bars

  private static func drawBars(_ table: FigureTable, _ list: ListView, on screen: inout Screen) {
    let columns = BarColumns(table, room: list.area.columns - ListRow.markWidth)
    list.draw(on: &screen) { index, row, screen in
      let line = table.rows[index]
      var place = row.content.origin
      screen.put(fitted(line.label, to: columns.name), at: place, role: row.role())
      place.column += columns.name + 1
      for (measure, width) in zip(line.measures, columns.measures) {
        let text = TextWidth.pad(measure.text, to: width, alignment: .right)
        screen.put(text, at: place, role: row.role(measure.fraction == nil ? .muted : .text))
        place.column += width + 1
        if let fraction = measure.fraction {
          // In the role of a chosen row, which is drawn in reverse, a full bar would look empty.
          Bar(fraction: fraction).draw(on: &screen, at: place, columns: columns.bar)
        }
        place.column += columns.bar + (columns.bar > 0 ? 1 : 0)
      }
      if columns.months { Sparkline(line.months).draw(on: &screen, at: place) }
      if columns.remark > 0 { screen.put(line.remark, at: place, role: row.role(.muted), columns: columns.remark) }
    }
  }
}

extension StatisticsDrawing {
  /// A name in some columns; of a forum with an office the forum's is cut, since the office tells the rows apart.
  private static func fitted(_ label: String, to columns: Int) -> String {
    let parts = label.split(separator: " · ").map(String.init)
    guard TextWidth.columns(of: label) > columns, parts.count == 2 else { return TextWidth.fit(label, to: columns) }
    let room = columns - TextWidth.columns(of: parts[1]) - 3
    return room > 1 ? TextWidth.fit(parts[0], to: room) + " · " + parts[1] : TextWidth.fit(parts[1], to: columns)
  }
}

/// How wide the parts of a row with a bar are.
private struct BarColumns {
  let name: Int
  /// What each figure takes.
  let measures: [Int]
  /// Of each figure's bar; 0 where there is no room.
  let bar: Int
  /// Whether the months stand behind the bar.
  let months: Bool
  /// What stands behind the bar; 0 where there is no room.
  let remark: Int

  /// The longest bar, the shortest that still tells anything, and what is left of a person's name at the least.
  private static let (longest, shortest, leastName) = (40, 4, 24)

  init(_ table: FigureTable, room: Int) {
    func widest(_ texts: [String]) -> Int { texts.map { TextWidth.columns(of: $0) }.max() ?? 0 }
    let rows = table.rows
    measures = (0..<(rows.first?.measures.count ?? 0)).map { place in widest(rows.map { $0.measures[place].text }) }
    let figures = measures.reduce(0) { $0 + $1 + 1 }
    let (label, wanted) = (widest(rows.map(\.label)), widest(rows.map(\.remark)))
    // Why somebody was away is worth more than the end of a long name; no name is cut for a bar.
    let kept = table.section == .absence ? max(Self.leastName, room - figures - wanted - 1) : room
    name = min(label, kept, max(0, room - figures - 1))
    let rest = room - name - 1 - figures
    months = rows.contains { !$0.months.isEmpty } && rest >= YearFigures.months.count
    let behind = months ? YearFigures.months.count + 1 : wanted + 1
    let hasRemark = !months && wanted > 0 && rest >= wanted
    remark = hasRemark ? wanted : 0
    let left = (rest - (months || hasRemark ? behind : 0)) / max(1, measures.count) - 1
    bar = left >= Self.shortest ? min(Self.longest, left) : 0
  }
}

/// Draws a chart that stands beside the bars of a section.
enum ChartDrawing {
  static func draw(_ chart: Chart, in area: Rect, on screen: inout Screen) {
    if chart.lines.isEmpty {
      screen.put(chart.title, at: area.origin, role: .title, columns: area.columns)
      return drawBars(chart.bars, in: area.droppingTop(1), on: &screen)
    }
    // Lines over one another cannot be told apart without colours, so each has a part of its own.
    let rows = area.rows / chart.lines.count
    guard rows >= 4 else { return drawShort(chart, in: area, on: &screen) }
    for (index, line) in chart.lines.enumerated() {
      let part = area.droppingTop(index * rows).top(rows)
      screen.put(line.name, at: part.origin, role: .title, columns: part.columns)
      drawLine(line, chart, in: part.droppingTop(1), on: &screen)
    }
  }

  private static func drawBars(_ bars: [Chart.Bar], in area: Rect, on screen: inout Screen) {
    let text = bars.map { TextWidth.columns(of: $0.text) }.max() ?? 0
    let label = min(max(0, area.columns - text - 2), bars.map { TextWidth.columns(of: $0.label) }.max() ?? 0)
    let start = area.column + label + 1 + text + 1
    for (index, bar) in bars.prefix(area.rows).enumerated() {
      let row = area.row + index
      screen.put(TextWidth.fit(bar.label, to: label), at: Point(area.column, row))
      screen.put(TextWidth.pad(bar.text, to: text, alignment: .right), at: Point(area.column + label + 1, row))
      if let fraction = bar.fraction {
        Bar(fraction: fraction).draw(
          on: &screen, at: Point(start, row), columns: max(0, min(30, area.maxColumn - start)))
      }
    }
  }

  /// A line of dots over a scale, and the months below it.
  private static func drawLine(_ line: Chart.Line, _ chart: Chart, in area: Rect, on screen: inout Screen) {
    let scale = max(1, TextWidth.columns(of: chart.top))
    let plot = area.droppingLeft(scale + 1).droppingBottom(1)
    let top = TextWidth.pad(chart.top, to: scale, alignment: .right)
    screen.put(top, at: area.origin, role: .muted)
    if plot.rows > 1 {
      let zero = TextWidth.pad("0", to: scale, alignment: .right)
      screen.put(zero, at: Point(area.column, plot.maxRow - 1), role: .muted)
    }
    screen.verticalLine(at: Point(area.column + scale, plot.row), rows: plot.rows)
    let dots = BrailleLine(line.values, largest: chart.largest)
    dots.draw(on: &screen, in: plot)
    let isWide = plot.columns >= chart.labels.count * 4
    for (index, label) in chart.labels.enumerated() {
      let column = min(dots.column(of: index, columns: plot.columns), plot.columns - (isWide ? 3 : 1))
      screen.put(
        isWide ? label : String(label.prefix(1)), at: Point(plot.column + column, plot.maxRow), role: .muted)
    }
  }

  /// Each line in one row, where there is no room for more.
  private static func drawShort(_ chart: Chart, in area: Rect, on screen: inout Screen) {
    let names = chart.lines.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    for (index, line) in chart.lines.prefix(area.rows).enumerated() {
      screen.put(line.name, at: Point(area.column, area.row + index), role: .title)
      Sparkline(line.values, largest: chart.largest).draw(
        on: &screen, at: Point(area.column + names + 1, area.row + index), columns: area.columns - names - 1)
    }
  }
}
