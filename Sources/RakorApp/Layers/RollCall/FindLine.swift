package import RakorModel
import TerminalKit

/// The line in which people are looked for in all offices, over the roll-call.
///
/// The roll-call opens it anew after each name: at the door one follows the other, and were there none, the next name's
/// letters would mark people.
package enum FindLine: Layer {
  /// Whom Enter means.
  package enum Choice: Equatable, Sendable {
    case found(Person)
    /// The name as it was typed, the people found by it, and whose somebody new is.
    case typed(String, among: [Person], of: OfficeCode?)
  }

  /// The name of the text in a draft.
  static let field = "name"

  /// The rakor and the office of somebody new.
  package struct Opening: Equatable, Sendable, Codable {
    let meeting: MeetingID
    let office: OfficeCode?
  }

  /// The name so far, and who was found by it.
  package struct State: Equatable, Sendable {
    let meeting: MeetingID
    /// Whose somebody new will be.
    var office: OfficeCode?
    var editor = LineEditor(limit: TextRule.lineLimit)
    var people: [Person] = []
    /// The text that `people` answers.
    var answered = ""
    /// Enter came before the answer, and is carried out with it.
    var isWaiting = false
    var cursor = ListCursor()

    /// An empty line; a name that nobody has is entered at the office.
    init(meeting: MeetingID, office: OfficeCode?) {
      self.meeting = meeting
      self.office = office
    }

    /// A line that holds again a name that was typed, and that nobody was found by.
    init(_ opening: Opening, typed: [String: String]) {
      self.init(meeting: opening.meeting, office: opening.office)
      editor.insert(typed[FindLine.field] ?? "")
      answered = editor.text
    }

    var isBlank: Bool { editor.text.allSatisfy(\.isWhitespace) }
    /// The people found, and the line that adds a new one.
    var choices: Int { isBlank ? 0 : people.count + 1 }

    var choice: Choice {
      people.indices.contains(cursor.index)
        ? .found(people[cursor.index]) : .typed(editor.text, among: people, of: office)
    }
  }

  /// A name that nobody was found by is somebody new, who is not entered yet; any other was only looked for.
  static func draft(_ state: State) -> FormDraft? {
    guard !state.isBlank, state.people.isEmpty, state.answered == state.editor.text else { return nil }
    let opening = Opening(meeting: state.meeting, office: state.office)
    return FormDraft(.name(opening), fields: [field: state.editor.text])
  }

  enum Command: Hashable, Sendable {
    case choose, cancel
    /// Another office for somebody new.
    case office(Int)
    case move(ListMove)
  }

  static let bindings: [Binding<State, Command>] =
    [Binding([.enter], .choose, .change, hint: true, when: needsName) { $0.rollCall.choose }]
    + ListMove.bindingsBelowText(Command.move, rows: { state, _ in state.choices }) + [
      Binding([.tab], .office(1), .change, hint: true, when: hasOffices) { $0.rollCall.otherOffice },
      Binding([.backTab], .office(-1), .change, when: hasOffices) { $0.rollCall.officeBefore },
    ]
    + [Binding([.escape], .cancel, .change, hint: true) { $0.keys.close }]

  /// In an empty line there is nobody to choose.
  private static func needsName(_ state: State, _: Context) -> Availability { state.isBlank ? .notMine : .works }

  /// Whose somebody new can be.
  private static func offices(_ state: State, _ context: Context) -> [OfficeCode] {
    context.file(of: state.meeting)?.figures.offices.map(\.office) ?? []
  }

  private static func hasOffices(_ state: State, _ context: Context) -> Availability {
    state.isBlank || offices(state, context).count < 2 ? .notMine : .works
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(covers: false, isTyping: true, meeting: state.meeting)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.choose): return choose(&state)
    case .command(.cancel): return .leave(draft(state))
    case .command(.office(let step)):
      let offices = offices(state, context)
      let index = state.office.flatMap(offices.firstIndex) ?? 0
      if !offices.isEmpty { state.office = offices[(index + step + offices.count) % offices.count] }
    case .command(.move(let move)): state.cursor.move(move, count: state.choices, height: rows(context))
    case .typed(let key):
      let before = state.editor.text
      guard state.editor.handle(key) else { return .unused }
      // The key that opens the line is pressed again by habit, and no name begins with it.
      if state.editor.text == "/" { state.editor.text = "" }
      return state.editor.text == before ? .none : search(&state)
    case .pasted(let text):
      state.editor.insert(text)
      return search(&state)
    case .mouse(let mouse): return point(mouse, &state, context)
    case .answered(.people(let text, nil, _), .people(let people)): return take(people, for: text, &state, context)
    case .refused: return .unused
    case .appeared, .resized, .answered, .saved, .delivered: break
    }
    return .none
  }

  private static func rows(_ context: Context) -> Int { layout(context).delegateList.rows }

  private static func layout(_ context: Context) -> RollCallLayout { RollCallLayout(context, pane: .delegates) }

  private static func search(_ state: inout State) -> Outcome {
    state.isWaiting = false
    state.cursor = ListCursor()
    guard !state.isBlank else {
      state.people = []
      state.answered = state.editor.text
      return .none
    }
    return .load(.people(matching: state.editor.text, office: nil, limit: 30))
  }

  private static func take(
    _ people: [Person], for text: String, _ state: inout State, _ context: Context
  ) -> Outcome {
    guard state.editor.text == text else { return .none }
    state.people = people
    state.answered = text
    state.cursor.set(state.cursor.index, count: state.choices, height: rows(context))
    return state.isWaiting ? choose(&state) : .none
  }

  /// Hands the person chosen, or the name, to the roll-call.
  private static func choose(_ state: inout State) -> Outcome {
    guard !state.isBlank else { return .none }
    guard state.answered == state.editor.text else {
      state.isWaiting = true
      return .none
    }
    return .pop(delivering: .attendee(state.choice))
  }

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    let view = view(state, context)
    switch view.gesture(mouse) {
    case .scroll(let rows): state.cursor.move(rows < 0 ? .up : .down, count: view.count, height: view.area.rows)
    case .press(let index, let opens):
      state.cursor.set(index, count: view.count, height: view.area.rows)
      return opens ? choose(&state) : .none
    case nil: break
    }
    return .none
  }

  /// The people found, and the row that adds somebody.
  private static func view(_ state: State, _ context: Context) -> ListView {
    ListView(count: state.choices, cursor: state.cursor, in: layout(context).delegateList.droppingRight(1))
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.rollCall
    let layout = layout(context)
    if !state.isBlank, let file = context.file(of: state.meeting) {
      drawResults(state, file, context, on: &screen)
    }
    let start = layout.drawLabel(words.findLabel, on: &screen)
    state.editor.draw(
      on: &screen, at: start, columns: layout.detail.maxColumn - start.column - 1, role: .input, focused: true,
      placeholder: words.findHelp)
  }

  /// The people found in all offices, and below them the row that adds somebody.
  private static func drawResults(_ state: State, _ file: MeetingFile, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.rollCall
    let area = layout(context).delegates
    screen.fill(area, role: .text)
    drawHeading(state, in: area.top(1).inset(columns: 2), words, on: &screen)
    let list = layout(context).delegateList
    let states = state.people.map { cells($0, named: "", file, context).texts[2] }
    let table = table(columns: list.columns - 4, states: states, context)
    let view = view(state, context)
    let entries = state.people.map { DistinctNames.Entry($0, at: office(of: $0, file, context)) }
    let names = DistinctNames(entries, columns: table.width(of: 0) ?? table.width).texts
    view.draw(on: &screen) { index, row, screen in
      guard state.people.indices.contains(index) else {
        let office = state.office.map { context.directory.shortName($0, at: file.meeting) } ?? "–"
        let text = words.add(state.editor.text, office)
        screen.put(text, at: row.content.origin, role: row.role(.accent), columns: table.width)
        return
      }
      let (texts, roles) = cells(state.people[index], named: names[index], file, context)
      table.drawRow(
        texts, on: &screen, at: row.content.origin, role: row.role(), roles: row.isSelected ? [] : roles)
    }
    view.drawScrollMark(on: &screen, in: list)
  }

  /// How many were found, and what more is known of the one whom Enter means.
  private static func drawHeading(_ state: State, in area: Rect, _ words: RollCallPhrases, on screen: inout Screen) {
    let used = screen.put(words.results(state.people.count), at: area.origin, role: .title, columns: area.columns)
    guard case .found(let person) = state.choice else { return }
    let facts = [person.title, person.unit, "#\(person.id.rawValue)"].compactMap(\.self)
    screen.put(
      " · " + facts.joined(separator: " · "), at: Point(area.column + used, area.row), role: .muted,
      columns: area.columns - used)
  }

  /// The office under which somebody is on the list, else their own.
  private static func office(of person: Person, _ file: MeetingFile, _ context: Context) -> String {
    let delegate = file.delegates.first { $0.person == person.id }
    return context.directory.shortName(delegate?.office ?? person.office, at: file.meeting)
  }

  /// Name, office and mark of a person.
  private static func cells(
    _ person: Person, named name: String, _ file: MeetingFile, _ context: Context
  ) -> (texts: [String], roles: [Role?]) {
    let words = context.phrases.rollCall
    let delegate = file.delegates.first { $0.person == person.id }
    let isActive = person.isActive(on: file.meeting.date)
    let state = delegate.map { words.state($0.state) } ?? (isActive ? "" : words.inactive)
    return (
      [name, office(of: person, file, context), state], [nil, .muted, delegate.flatMap { RollCall.role(of: $0.state) }]
    )
  }

  /// A name has what the office's own and the longest mark leave.
  private static func table(columns: Int, states: [String], _ context: Context) -> TableLayout {
    let state = states.map { TextWidth.columns(of: $0) }.max() ?? 0
    return TableLayout(
      columns: [
        TableColumn(title: "", minimum: 14, ideal: 40, most: 60, weight: 1),
        TableColumn(title: "", minimum: min(context.officeColumns, 16)),
        TableColumn(title: "", minimum: state, dropOrder: 1),
      ], width: columns, gap: 1)
  }
}
