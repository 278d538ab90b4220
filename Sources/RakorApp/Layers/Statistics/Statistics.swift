package import RakorModel
import TerminalKit

/// Statistik: what the records of a year tell of a forum, an office or all, as charts and as numbers.
package enum Statistics: Layer {
  /// What is looked at, and the figures as they were read.
  package struct State: Equatable, Sendable {
    var section = FigureSection.attendance
    /// Nil for all offices.
    var office: OfficeCode?
    /// Nil for the last one with a rakor.
    var year: Int?
    /// Nil until they have been read.
    package internal(set) var figures: YearFigures?
    /// Whether numbers stand in the place of bars.
    var isTable = false
    /// The column by which rows are sorted; nil for the order they come in.
    var sort: Int?
    var cursor = ListCursor()

    /// The screen before anything has been read, on attendance.
    package init() {}

    func scope(_ context: Context) -> FigureScope { FigureScope(forum: context.forum, office: office, year: year) }
  }

  /// What the keys and the drawing are told.
  struct Frame {
    let state: State
    /// Nil until the figures have been read, and where there are none.
    let table: FigureTable?
    let plan: StatisticsPlan
    /// The rows of the section that has the keys.
    let list: ListView
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case nextSection, previousSection, numbers, chart, nextOffice, previousOffice, earlierYear, laterYear, sort, copy,
      save
  }

  static func frame(_ state: State, _ context: Context) -> Frame {
    let names = FigureNames(context.directory, in: context.language)
    let figures = state.figures.flatMap { $0.isEmpty ? nil : $0 }
    let table = figures.map { FigureTable.of(state.section, $0, names).sorted(by: state.isTable ? state.sort : nil) }
    let plan = StatisticsPlan(state, table, context)
    let list = ListView(count: table?.rows.count ?? 0, cursor: state.cursor, in: plan.section.list)
    return Frame(state: state, table: table, plan: plan, list: list)
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(tab: .statistics, canZoom: StatisticsPlan.hasTiles(context.content) && !state.isTable)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return read(&state, context)
    case .answered(.figures(let scope), .figures(let figures)) where scope == state.scope(context):
      state.figures = figures
      settle(&state, context)
    case .command(let command): return run(command, &state, context)
    case .mouse(let mouse): return point(mouse, &state, context)
    case .resized: settle(&state, context)
    case .typed, .pasted, .refused: return .unused
    case .answered, .saved, .delivered: break
    }
    return .none
  }

  /// Reads the figures; an office that the forum does not have is looked at no more.
  private static func read(_ state: inout State, _ context: Context) -> Outcome {
    if let office = state.office, !People.offices(context).contains(office) { state.office = nil }
    return .load(.figures(state.scope(context)))
  }

  private static func settle(_ state: inout State, _ context: Context) {
    let list = frame(state, context).list
    state.cursor.set(state.cursor.index, count: list.count, height: list.area.rows)
  }

  // MARK: Keys

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .move(let move):
      let list = frame(state, context).list
      state.cursor.move(move, count: list.count, height: list.area.rows)
    case .nextSection: show(1, &state, context)
    case .previousSection: show(-1, &state, context)
    case .numbers, .chart:
      state.isTable = command == .numbers
      settle(&state, context)
    case .nextOffice: return choose(1, &state, context)
    case .previousOffice: return choose(-1, &state, context)
    case .earlierYear: return go(-1, &state, context)
    case .laterYear: return go(1, &state, context)
    case .sort: sort(&state, context)
    case .copy: return copy(state, context)
    case .save: return save(state, context)
    }
    return .none
  }

  private static func show(_ step: Int, _ state: inout State, _ context: Context) {
    let all = FigureSection.allCases
    let index = (all.firstIndex(of: state.section) ?? 0) + step + all.count
    show(all[index % all.count], &state, context)
  }

  private static func show(_ section: FigureSection, _ state: inout State, _ context: Context) {
    guard section != state.section else { return }
    state.section = section
    state.sort = nil
    state.cursor = ListCursor()
    settle(&state, context)
  }

  /// All offices, then one after the other, as the key for forums does it.
  private static func choose(_ step: Int, _ state: inout State, _ context: Context) -> Outcome {
    let all = [nil] + People.offices(context).map(Optional.some)
    let index = (all.firstIndex(of: state.office) ?? 0) + step + all.count
    state.office = all[index % all.count]
    state.cursor = ListCursor()
    return read(&state, context)
  }

  private static func go(_ step: Int, _ state: inout State, _ context: Context) -> Outcome {
    guard let figures = state.figures else { return .none }
    state.year = figures.year + step
    return read(&state, context)
  }

  private static func sort(_ state: inout State, _ context: Context) {
    let count = frame(state, context).table?.columns.count ?? 0
    let next = (state.sort ?? -1) + 1
    state.sort = next < count ? next : nil
    state.cursor.set(0, count: 0, height: 1)
    settle(&state, context)
  }

  /// The row under the cursor with the titles of its columns.
  private static func copy(_ state: State, _ context: Context) -> Outcome {
    let frame = frame(state, context)
    guard let table = frame.table, let index = frame.list.selected else { return .none }
    let texts = zip(table.columns, table.rows[index].cells).enumerated().map { place, column in
      place == 0 ? column.1 : "\(column.0.title) \(column.1)"
    }
    return Outcome(effects: [.copy(texts.joined(separator: " · "))])
  }

  private static func save(_ state: State, _ context: Context) -> Outcome {
    guard let figures = state.figures, let table = frame(state, context).table else { return .none }
    let names = FigureNames(context.directory, in: context.language)
    return .prompt(
      context.phrases.statistics.fileName, .chart(table.sheet(of: figures, names)),
      text: table.fileName(of: figures, names))
  }

  // MARK: Mouse

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    let frame = frame(state, context)
    if mouse.kind == .press || mouse.kind == .doublePress, let section = frame.plan.section(at: mouse.position, context)
    {
      if section != state.section {
        show(section, &state, context)
        return .none
      }
    }
    switch frame.list.gesture(mouse) {
    case .scroll(let rows): state.cursor.move(by: rows, count: frame.list.count, height: frame.list.area.rows)
    case .press(let index, let opens):
      state.cursor.set(index, count: frame.list.count, height: frame.list.area.rows)
      if opens { return run(state.isTable ? .chart : .numbers, &state, context) }
    case nil: break
    }
    return .none
  }
}

extension Statistics {
  static let bindings: [Binding<Frame, Command>] =
    ListMove.bindings(Command.move, rows: { frame, _ in frame.list.count }) + [
      Binding([.tab, .right, .character("l")], .nextSection, .view, hint: true) { $0.statistics.nextSection },
      Binding([.backTab, .left, .character("h")], .previousSection, .view) { $0.statistics.previousSection },
      Binding(
        [.enter, .character("#")], .numbers, .view, hint: true,
        when: { frame, context in frame.state.isTable ? .notMine : needsFigures(frame, context) },
        label: { $0.statistics.numbers }),
      Binding(
        [.enter, .character("#")], .chart, .view, hint: true,
        when: { frame, context in frame.state.isTable ? needsFigures(frame, context) : .notMine },
        label: { $0.statistics.chart }),
      Binding([.character("o")], .nextOffice, .view, hint: true, when: needsOffices) { $0.statistics.nextOffice },
      Binding([.character("O")], .previousOffice, .view, when: needsOffices) { $0.statistics.previousOffice },
      Binding([.character("[")], .earlierYear, .view, hint: true, when: hasEarlier) { $0.statistics.earlierYear },
      Binding([.character("]")], .laterYear, .view, when: hasLater) { $0.statistics.laterYear },
      Binding(
        [.character("s")], .sort, .view, hint: true,
        when: { frame, context in frame.state.isTable ? needsRows(frame, context) : .notMine },
        label: { $0.keys.sort }),
      Binding([.character("w")], .save, .open, hint: true, when: needsFigures) { $0.statistics.save },
      Binding([.character("y")], .copy, .view, when: needsRows) { $0.keys.copy },
    ]

  private static func needsFigures(_ frame: Frame, _: Context) -> Availability {
    frame.table == nil ? .notMine : .works
  }

  private static func needsRows(_ frame: Frame, _: Context) -> Availability {
    frame.list.count == 0 ? .notMine : .works
  }

  private static func needsOffices(_: Frame, _ context: Context) -> Availability {
    People.offices(context).isEmpty ? .notMine : .works
  }

  private static func hasEarlier(_ frame: Frame, _ context: Context) -> Availability {
    guard let figures = frame.state.figures else { return .notMine }
    let isFirst = figures.year <= figures.years.lowerBound
    return isFirst ? .refused(context.phrases.statistics.firstYear(figures.year)) : .works
  }

  private static func hasLater(_ frame: Frame, _ context: Context) -> Availability {
    guard let figures = frame.state.figures else { return .notMine }
    let isLast = figures.year >= figures.years.upperBound
    return isLast ? .refused(context.phrases.statistics.lastYear(figures.year)) : .works
  }
}
