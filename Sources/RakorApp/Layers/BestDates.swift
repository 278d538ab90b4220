import RakorModel
import TerminalKit

/// The best dates with their reasons, in a box over the form or over all of the content in a short window.
package enum BestDates: Layer {
  /// For which rakor a day is looked for, and what was found.
  package struct State: Equatable, Sendable {
    /// The rakor that is to find its day.
    fileprivate let facts: WarningFacts
    /// Nil until the store has answered.
    fileprivate var found: [DateProposal]?
    fileprivate var cursor = ListCursor()

    init(_ facts: WarningFacts) { self.facts = facts }

    /// The rakor of the weeks that are looked at.
    fileprivate var query: Query {
      .meetingsBetween(
        first: facts.today.adding(days: DateSearch.soonest), last: facts.today.adding(days: DateSearch.latest))
    }
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    /// The one under the cursor.
    case take
    /// By its number, from 1.
    case choose(Int)
    case close, save
  }

  static let bindings: [Binding<State, Command>] =
    moveBindings + numberBindings + [
      Binding([.enter, .character(" ")], .take, .change, hint: true) { $0.form.monthTake },
      Binding([.control("s"), .function(10), .alt("\r")], .save, .change) { $0.keys.save },
      Binding([.escape, .function(6)], .close, .move, hint: true) { $0.keys.close },
    ]

  private static let moveBindings: [Binding<State, Command>] =
    ListMove.bindings(Command.move, rows: { state, _ in state.count }) + [
      Binding([.backTab, .control("p")], .move(.up), .move, when: needsRows) { $0.keys.up },
      Binding([.tab, .control("n")], .move(.down), .move, when: needsRows) { $0.keys.down },
    ]

  private static let numberBindings: [Binding<State, Command>] = (1...DateSearch.count).map { number in
    Binding(
      [.character(Character(String(number)))], .choose(number), .change,
      when: { state, _ in state.found?.indices.contains(number - 1) == true ? .works : .notMine },
      label: { $0.form.monthTake })
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return .load(state.query)
    case .answered(state.query, .meetingsBetween(let meetings)):
      var facts = state.facts
      facts.almanac = context.almanac
      state.found = DateSearch(facts, meetings: meetings).proposals
      state.cursor.set(state.cursor.index, count: state.count, height: state.count)
    case .command(.move(let move)): state.cursor.move(move, count: state.count, height: state.count)
    case .command(.take): return state.take(state.cursor.index)
    case .command(.choose(let number)): return state.take(number - 1)
    case .command(.close): return .pop()
    // Saves the date as it stands in the form.
    case .command(.save): return .pop(delivering: .wish(.save))
    case .mouse(let mouse):
      switch ListView.Gesture(mouse, over: Box(state, context).proposal(at: mouse.position)) {
      case .scroll(let rows): state.cursor.move(by: rows, count: state.count, height: state.count)
      case .press(let index, _): return state.take(index)
      case nil: break
      }
    case .typed, .refused: return .unused
    case .resized, .pasted, .answered, .saved, .delivered: break
    }
    return .none
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(covers: false)
  }

  private static func needsRows(_ state: State, _: Context) -> Availability { state.count > 1 ? .works : .notMine }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    Box(state, context).draw(context, on: &screen)
  }
}

extension BestDates.State {
  fileprivate var count: Int { found?.count ?? 0 }

  fileprivate func take(_ index: Int) -> Outcome {
    guard let found, found.indices.contains(index) else { return .none }
    return .pop(delivering: .day(found[index].day))
  }
}

extension BestDates {
  /// Where it lies, and what is in it.
  private struct Box {
    private struct Line {
      var text: String
      var role: Role
      /// The proposal it belongs to; nil for a line about all of them.
      var index: Int?
    }

    private let lines: [Line]
    private let cursor: Int
    private let hasFrame: Bool
    private let area: Rect
    private let sheet: Rect

    init(_ state: State, _ context: Context) {
      cursor = state.cursor.index
      let content = context.content
      hasFrame = content.rows >= 12
      let columns = min(content.columns, 72)
      lines = Box.lines(state, context, columns: columns - (hasFrame ? 4 : 2))
      let rows = min(content.rows, lines.count + (hasFrame ? 2 : 0))
      area = hasFrame ? content.centered(columns: columns, rows: rows) : content
      sheet = hasFrame ? area.inset(columns: 2, rows: 1) : area.inset(columns: 1)
    }

    /// The first line in sight, so that the proposal under the cursor is.
    private var top: Int {
      let own = lines.indices.filter { lines[$0].index == cursor }
      guard let first = own.first, let last = own.last, last >= sheet.rows else { return 0 }
      return min(first, last - sheet.rows + 1)
    }

    /// The proposal at a cell of the screen.
    func proposal(at point: Point) -> Int? {
      guard sheet.contains(point) else { return nil }
      let index = top + point.row - sheet.row
      return lines.indices.contains(index) ? lines[index].index : nil
    }

    func draw(_ context: Context, on screen: inout Screen) {
      screen.fill(area, role: .text)
      if hasFrame { screen.box(area, title: context.phrases.calendar.bestDates) }
      for (row, line) in lines.dropFirst(top).prefix(sheet.rows).enumerated() {
        let point = Point(sheet.column, sheet.row + row)
        screen.put(line.text, at: point, role: line.role, columns: sheet.columns)
        if line.index == cursor, line.role == .selection { screen.cursor = point }
      }
    }

    private static func lines(_ state: State, _ context: Context, columns: Int) -> [Line] {
      let words = context.phrases.calendar
      guard let found = state.found else { return [Line(text: words.searching, role: .muted)] }
      let common =
        found.count < 2 ? [] : found[0].strengths.filter { one in found.allSatisfy { $0.strengths.contains(one) } }
      let sentences = [words.fewestWarnings] + (common.isEmpty ? [] : [words.allOfThem(common)])
      let heading = sentences.flatMap { TextWidth.wrap($0, to: columns) }.map { Line(text: $0, role: .muted) }
      return heading
        + found.enumerated().flatMap { index, proposal in
          let isSelected = index == state.cursor.index
          let date = context.fullDate(proposal.day, columns: columns - 4)
          let head = TextWidth.pad("\(isSelected ? ">" : " ") \(index + 1) \(date)", to: columns)
          return [Line(text: head, role: isSelected ? .selection : .title, index: index)]
            + reasons(proposal, but: common, of: state.facts.offices.count, context, columns: columns, index: index)
        }
    }

    private static func reasons(
      _ proposal: DateProposal, but common: [DateProposal.Strength], of offices: Int, _ context: Context, columns: Int,
      index: Int
    ) -> [Line] {
      let words = context.phrases
      let own = proposal.strengths.filter { !common.contains($0) }
      let good = own.map(words.calendar.strength).joined(separator: ", ")
      let bad = words.calendar.concerns(
        proposal.concerns, words.warnings, among: offices, context.directory)
      return ((good.isEmpty ? [] : [("+", good, Role.text)]) + bad.map { ("!", $0, Role.warning) }).flatMap {
        mark, text, role in
        TextWidth.wrap(text, to: max(1, columns - 6)).enumerated().map { row, line in
          Line(text: "    \(row == 0 ? mark : " ") \(line)", role: role, index: index)
        }
      }
    }
  }
}

extension Context {
  /// A day in full, with its Hijri date where both fit into the columns.
  func fullDate(_ day: Day, columns: Int) -> String {
    withHijri(day.long(in: language), of: day, columns: columns)
  }

  /// A text about a day with its Hijri date behind it, where both fit into the columns.
  func withHijri(_ text: String, of day: Day, columns: Int) -> String {
    guard let hijri = almanac?.hijriText(of: day) else { return text }
    let both = "\(text) · \(hijri)"
    return TextWidth.columns(of: both) <= columns ? both : text
  }
}
