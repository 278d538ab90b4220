import RakorModel
import TerminalKit

extension RollCall {
  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(meeting: state.id, canZoom: RollCallLayout(context, pane: state.pane).showsBoth)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared:
      return Outcome(effects: [.load(.file(state.id))] + loadPeople(RollCallPage(state, context)))
    case .answered(let query, let answer): return take(query, answer, &state, context)
    case .command(let command): return run(command, RollCallPage(state, context), &state, context)
    case .mouse(let mouse):
      if let outcome = MeetingTabs.press(mouse, in: .rollCall, of: state.id, context) { return outcome }
      return RollCallPage(state, context).map { point(mouse, $0, &state, context) } ?? .none
    case .delivered(.attendee(let choice)):
      let effects = goToOffice(of: choice, &state, context)
      guard let page = RollCallPage(state, context) else { return .none }
      var outcome = welcome(choice, page, &state, context)
      outcome.effects = effects + outcome.effects
      return outcome
    case .saved(let committed): return ask(committed, &state, context)
    case .refused:
      state.represented = []
      return .unused
    case .typed, .pasted: return .unused
    case .resized, .delivered: return .none
    }
  }

  private static func run(
    _ command: Command, _ page: RollCallPage?, _ state: inout State, _ context: Context
  ) -> Outcome {
    switch command {
    case .nextTab: return MeetingTabs.next(from: .rollCall, of: state.id)
    case .previousTab: return MeetingTabs.previous(from: .rollCall, of: state.id)
    case .focus(let pane): state.pane = pane
    case .find: return openFind(page, &state)
    case .newMeeting: return DraftBox.newMeeting(context)
    case .reopen: return context.file(of: state.id).map { Summary.reopen($0, context) } ?? .none
    default: return page.map { run(command, on: $0, &state, context) } ?? .none
    }
    return .none
  }

  /// Carries out what is about the rakor as it is shown.
  private static func run(
    _ command: Command, on page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    switch command {
    case .move(let move): return self.move(move, in: state.pane, page, &state, context)
    case .marking(let move): return marking(move, page, &state, context)
    case .mark, .toggle, .clear, .remove, .note, .copy:
      return state.marks.isEmpty
        ? run(command, onOne: page, &state, context) : run(command, onMarked: page, &state, context)
    case .markAll: return markAll(page, context)
    case .count(let key): return openCount(.counted, beginningWith: key, page, state)
    case .promise: return openCount(.promised, beginningWith: nil, page, state)
    case .step(let heads): return step(by: heads, page)
    case .reportTotal: return askForTotal(page, context)
    case .nextTab, .previousTab, .focus, .find, .newMeeting, .reopen: return .none
    }
  }

  /// Carries out what is about the person under the cursor.
  private static func run(
    _ command: Command, onOne page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    switch command {
    case .mark(let target):
      let row = page.row
      let outcome = mark(page, &state, context, movesOn: true) { _ in target }
      return target == .represented ? asking(row.map { [$0] } ?? [], outcome, page, &state, context) : outcome
    case .toggle: return mark(page, &state, context, movesOn: true) { $0 == .present ? .unknown : .present }
    case .clear: return mark(page, &state, context, movesOn: false) { _ in .unknown }
    case .remove: return askToRemove(page, context)
    case .note: return askForNote(page, context)
    case .copy: return page.row.map { Outcome(effects: [.copy(CopiedText.of($0, context))]) } ?? .none
    default: return .none
    }
  }

  // MARK: Lines to type in

  private static func openCount(
    _ kind: CountLine.Kind, beginningWith key: Key?, _ page: RollCallPage, _ state: State
  ) -> Outcome {
    guard let office = page.office?.office else { return .none }
    let seen = page.file.revision(of: .attendance(state.id, office))
    return .push(
      .count(CountLine.State(kind, of: office, at: state.id, seen: seen, in: state.pane, beginningWith: key)))
  }

  private static func openFind(_ page: RollCallPage?, _ state: inout State) -> Outcome {
    state.pane = .delegates
    state.newcomer = nil
    return .push(.find(FindLine.State(meeting: state.id, office: page?.office?.office)))
  }

  // MARK: Reading

  static func loadPeople(_ page: RollCallPage?) -> [Effect] {
    guard let page, let office = page.office?.office else { return [] }
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
    case (.file(state.id), .file(nil)): return MeetingTabs.gone(context)
    case (.file(state.id), .file):
      guard let page = RollCallPage(state, context) else { return .none }
      greet(page, &state)
      return page.office?.office == state.peopleOffice ? .none : Outcome(effects: loadPeople(page))
    case (.roll(state.id, _, let office, _, _), .roll(let roll)):
      guard RollCallPage(state, context)?.office?.office == office else { return .none }
      state.roll = roll
      state.peopleOffice = office
      return .none
    default: return .none
    }
  }

  /// Puts the cursor on somebody who was just added.
  private static func greet(_ page: RollCallPage, _ state: inout State) {
    guard let newcomer = state.newcomer else { return }
    let name = NameKey.of(newcomer.name)
    let found = page.file.namedDelegates.first {
      $0.delegate.office == newcomer.office && NameKey.of($0.name) == name
    }
    guard let found else { return }
    state.person = found.delegate.person
    state.newcomer = nil
  }

  // MARK: Moving

  static func move(
    _ move: ListMove, in pane: Pane, _ page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    let layout = RollCallLayout(context, pane: state.pane)
    switch pane {
    case .offices:
      var cursor = ListCursor(index: page.officeIndex)
      cursor.move(move, count: page.figures.offices.count, height: layout.officeList.rows)
      return selectOffice(cursor.index, page, &state, context)
    case .delegates:
      var cursor = ListCursor(index: page.rowIndex)
      cursor.move(move, count: page.rows.count, height: layout.peopleRows(page))
      select(cursor.index, page, &state, context)
      return .none
    }
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
    state.marks.clear()
    return .load(roll(of: office, at: page.file.meeting))
  }

  static func select(_ index: Int, _ page: RollCallPage, _ state: inout State, _ context: Context) {
    let height = RollCallLayout(context, pane: state.pane).peopleRows(page)
    state.personCursor.set(index, count: page.rows.count, height: height)
    state.person =
      page.rows.indices.contains(state.personCursor.index) ? page.rows[state.personCursor.index].person : nil
  }
}
