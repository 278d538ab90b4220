import RakorModel
import TerminalKit

/// Where the parts of the turns stand: the table, what is said below it, and the keys.
struct TurnBoardPlan {
  let frame: Rect
  let titles: Rect
  let list: Rect
  let text: Rect
  /// What is said below the table.
  let facts: [(text: String, role: Role)]

  init(_ history: TurnHistory, _ context: Context) {
    let offices = history.book.standings.count
    let bounds = context.boxes
    let columns = min(82, bounds.columns) - 4
    facts = TurnBoard.facts(history, context, columns: columns)
    let lines = facts.count
    frame = bounds.centered(columns: 82, rows: offices + lines + 4)
    let inner = frame.inset(columns: 2, rows: 1)
    titles = inner.top(1)
    let body = inner.droppingTop(1)
    list = body.top(min(offices, max(3, body.rows - lines - 1)))
    text = body.droppingTop(list.rows + (list.rows + lines < body.rows ? 1 : 0))
  }
}

extension TurnBoard {
  /// The last hosts and notes that are listed.
  private static let listed = 3

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    guard let history = state.history else { return }
    let words = context.phrases.turns
    let plan = TurnBoardPlan(history, context)
    screen.window(plan.frame, title: words.title(context.directory.shortName(history.book.forum)))
    let skipped = Set(history.book.suggestion(on: context.today)?.passedOver.map(\.office) ?? [])
    let names = history.book.order.map { name($0, skipped: skipped, context) }
    let layout = layout(words, names: skipped.isEmpty ? [] : names, width: plan.list.columns)
    let order = history.book.order
    let figures = Dictionary(history.figures(on: context.today).map { ($0.office, $0) }) { first, _ in first }
    let view = ListView(count: order.count, cursor: state.cursor, in: plan.list)
    view.draw(layout, titles: plan.titles, indent: 0, on: &screen) { index in
      ListView.Cells([place(index), names[index]] + (figures[order[index]].map { texts($0, context) } ?? []))
    }
    for (row, line) in lines(state, plan, context).prefix(plan.text.rows).enumerated() {
      screen.put(
        line.text, at: Point(plan.text.column, plan.text.row + row), role: line.role, columns: plan.text.columns)
    }
  }

  /// The columns; where somebody is skipped, that has room beside the name before anything else has.
  private static func layout(_ words: TurnPhrases, names: [String], width: Int) -> TableLayout {
    let widest = names.map { TextWidth.columns(of: $0) }.max() ?? 0
    return TableLayout(
      columns: [
        TableColumn(title: "", minimum: 3, alignment: .right),
        TableColumn(title: words.order, minimum: max(15, widest), weight: 1),
        TableColumn(
          title: words.table.hosted, minimum: max(4, TextWidth.columns(of: words.table.hosted)), alignment: .right),
        TableColumn(title: words.table.share, minimum: 6, alignment: .right, dropOrder: 4),
        TableColumn(title: words.table.last, minimum: 11, alignment: .right, dropOrder: 3),
        TableColumn(
          title: words.table.months, minimum: max(6, TextWidth.columns(of: words.table.months)), alignment: .right,
          dropOrder: names.isEmpty ? 0 : 1),
        TableColumn(
          title: words.table.gap, minimum: max(4, TextWidth.columns(of: words.table.gap)), alignment: .right,
          dropOrder: 5),
        TableColumn(
          title: words.table.owed, minimum: max(5, TextWidth.columns(of: words.table.owed)), alignment: .right,
          dropOrder: 2),
        TableColumn(title: words.table.joined, minimum: 11, alignment: .right, dropOrder: 6),
      ], width: width, gap: 1)
  }

  private static func name(_ office: OfficeCode, skipped: Set<OfficeCode>, _ context: Context) -> String {
    let name = context.directory.shortName(office)
    return skipped.contains(office) ? context.phrases.turns.skippedNow(name) : name
  }

  private static func place(_ index: Int) -> String { "\(index + 1)." }

  private static func texts(_ line: TurnFigures, _ context: Context) -> [String] {
    func date(_ day: Day?) -> String { day?.short(in: context.language) ?? "–" }
    return [
      String(line.hosted), "\(line.percent)%", date(line.last),
      line.monthsSince.orDash,
      line.longestGap.orDash, String(line.owed), date(line.joined),
    ]
  }

  /// What is asked while two offices are being chosen, else the facts.
  private static func lines(
    _ state: State, _ plan: TurnBoardPlan, _ context: Context
  ) -> [(text: String, role: Role)] {
    guard let swapping = state.swapping else { return plan.facts }
    let question = context.phrases.turns.swapWith(context.directory.shortName(swapping))
    return TextWidth.wrap(question, to: plan.text.columns).map { ($0, .accent) }
  }

  /// Whose turn it is and why, who hosts next already, the last hosts, the newest notes.
  static func facts(_ history: TurnHistory, _ context: Context, columns: Int) -> [(text: String, role: Role)] {
    let words = context.phrases.turns
    let sentence = history.book.suggestion(on: context.today).map { words.sentence($0, context.directory) }
    let ahead = history.book.standings.compactMap { standing in standing.ahead.map { ($0, standing.office) } }
    let hosts = history.turns.suffix(Self.listed).reversed().map { ($0.day, $0.host) }
    let notes = history.book.notes.suffix(Self.listed).reversed().map { words.line($0, context.directory) }
    let sentences: [(String?, Role)] =
      [
        (sentence, .text), (list(words.ahead, ahead.sorted { $0.0 < $1.0 }, context), .muted),
        (list(words.lastHosts, hosts, context), .muted),
      ] + notes.map { ("\(words.notes): \($0)", .muted) } + [(columns >= 60 ? words.owedMeans : nil, .muted)]
    return sentences.flatMap { text, role in
      text.map { TextWidth.wrap($0, to: columns, limit: 2).map { ($0, role) } } ?? []
    }
  }

  /// "Tuan rumah terakhir: 8 Sep 2026 Kab. Wonosobo · 14 Apr 2026 Kab. Magelang"; nil without any.
  private static func list(_ label: String, _ hosts: [(Day, OfficeCode)], _ context: Context) -> String? {
    guard !hosts.isEmpty else { return nil }
    let named = hosts.map { "\($0.short(in: context.language)) \(context.directory.shortName($1))" }
    return "\(label): \(named.joined(separator: " · "))"
  }
}
