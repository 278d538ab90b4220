import RakorModel
import TerminalKit

extension RollCall {
  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(isTyping: state.isTyping, meeting: state.id, legend: shortLegend(state, context))
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared, .resized: return Outcome(effects: [.load(.file(state.id))] + loadPeople(state, context))
    case .answered(let query, let answer): return take(query, answer, &state, context)
    case .command(let command):
      return state.entry == nil ? run(command, &state, context) : runEntry(command, &state, context)
    case .typed(let key): return type(key, &state, context)
    case .pasted(let text): return paste(text, &state, context)
    case .mouse(let mouse): return point(mouse, &state, context)
    case .refused: return .unused
    case .saved, .delivered: return .none
    }
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .nextTab: return MeetingTabs.next(from: .rollCall, of: state.id)
    case .previousTab: return MeetingTabs.previous(from: .rollCall, of: state.id)
    case .focus(let pane):
      guard state.pane != pane else { return .none }
      state.pane = pane
      return .none
    case .move(let move): return self.move(move, in: state.pane, &state, context)
    case .mark(let target): return mark(&state, context, movesOn: true) { _ in target }
    case .toggle: return mark(&state, context, movesOn: true) { $0 == .present ? .unknown : .present }
    case .clear: return mark(&state, context, movesOn: false) { _ in .unknown }
    case .markAll: return markAll(&state, context)
    case .remove: return askToRemove(state, context)
    case .note: return askForNote(state, context)
    case .find: return openFind(&state)
    case .count(let key): return openCount(.counted, beginningWith: key, &state, context)
    case .promise: return openCount(.promised, beginningWith: nil, &state, context)
    case .step(let heads): return step(by: heads, state, context)
    case .reportTotal: return askForTotal(state, context)
    case .copy:
      let row = RollCallPage(state, context)?.row
      return row.map { Outcome(effects: [.copy(CopiedText.of($0, context))]) } ?? .none
    case .submit, .cancel: return .none
    }
  }

  // MARK: Reading

  static func loadPeople(_ state: State, _ context: Context) -> [Effect] {
    guard let page = RollCallPage(state, context), let office = page.office?.office else { return [] }
    return [.load(roll(of: office, at: page.file.meeting))]
  }

  /// Who takes part on the rakor's day; others are found by name, and asked about.
  private static func roll(of office: OfficeCode, at meeting: Meeting) -> Query {
    .roll(meeting.id, meeting.forum, office, on: meeting.date, limit: 200)
  }

  private static func take(
    _ query: Query, _ answer: Answer, _ state: inout State, _ context: Context
  ) -> Outcome {
    switch (query, answer) {
    case (.file(state.id), .file(nil)): return Outcome(.pop, notice: Notice(context.phrases.meeting.gone, .bad))
    case (.file(state.id), .file):
      greet(&state, context)
      guard let page = RollCallPage(state, context), page.office?.office != state.peopleOffice else { return .none }
      return Outcome(effects: loadPeople(state, context))
    case (.people(let text, nil, _), .people(let people)):
      return takeResults(people, for: text, &state, context)
    case (.roll(state.id, _, let office, _, _), .roll(let roll)):
      guard RollCallPage(state, context)?.office?.office == office else { return .none }
      state.roll = roll
      state.peopleOffice = office
      return .none
    default: return .none
    }
  }

  /// Puts the cursor on somebody who was just added.
  private static func greet(_ state: inout State, _ context: Context) {
    guard let newcomer = state.newcomer, let page = RollCallPage(state, context) else { return }
    let name = NameKey.of(newcomer.name)
    let found = page.file.namedDelegates.first {
      $0.delegate.office == newcomer.office && NameKey.of($0.name) == name
    }
    guard let found else { return }
    state.person = found.delegate.person
    state.newcomer = nil
  }

  // MARK: Moving

  static func move(_ move: ListMove, in pane: Pane, _ state: inout State, _ context: Context) -> Outcome {
    guard let page = RollCallPage(state, context) else { return .none }
    let layout = RollCallLayout(context, pane: state.pane)
    switch pane {
    case .offices:
      let target = self.target(move, from: page.officeIndex, page.figures.offices.count, layout.officeList.rows)
      return selectOffice(target, page, &state, context)
    case .delegates:
      select(target(move, from: page.rowIndex, page.rows.count, layout.delegateList.rows), page, &state, context)
      return .none
    }
  }

  static func target(_ move: ListMove, from index: Int, _ count: Int, _ height: Int) -> Int {
    if let rows = move.rows(height: height) { return min(max(0, index + rows), max(0, count - 1)) }
    return move == .first ? 0 : max(0, count - 1)
  }

  static func selectOffice(
    _ index: Int, _ page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    guard page.figures.offices.indices.contains(index) else { return .none }
    let height = RollCallLayout(context, pane: state.pane).officeList.rows
    state.officeCursor.set(index, count: page.figures.offices.count, height: height)
    guard index != page.officeIndex else { return .none }
    return go(to: page.figures.offices[index].office, person: nil, page, &state)
  }

  /// Moves to an office and, there, to a person or the first one.
  static func go(
    to office: OfficeCode, person: PersonID?, _ page: RollCallPage, _ state: inout State
  ) -> Outcome {
    state.person = person
    guard state.office != office || state.peopleOffice != office else { return .none }
    state.office = office
    state.personCursor = ListCursor()
    return .load(roll(of: office, at: page.file.meeting))
  }

  static func select(_ index: Int, _ page: RollCallPage, _ state: inout State, _ context: Context) {
    let height = RollCallLayout(context, pane: state.pane).delegateList.rows
    state.personCursor.set(index, count: page.rows.count, height: height)
    state.person =
      page.rows.indices.contains(state.personCursor.index) ? page.rows[state.personCursor.index].person : nil
  }
}
