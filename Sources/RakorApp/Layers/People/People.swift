import RakorModel
import TerminalKit

/// Orang: the offices, and of the one under the cursor its people, its turns to host and its year.
package enum People: Layer {
  /// What takes the keys for moving.
  package enum Pane: CaseIterable, Hashable, Sendable { case offices, people, card }

  /// Where the cursors are, what was read of the office, and who was found by name.
  package struct State: Equatable, Sendable {
    var pane = Pane.offices
    /// The office under the cursor; codes and numbers outlive a list that changes.
    var office: OfficeCode?
    var officeCursor = ListCursor()
    var person: PersonID?
    var personCursor = ListCursor()
    var page: OfficePage?
    var turns: [ForumTurns] = []
    var filter = LiveFilter()
    /// Whom the filter found in all offices.
    var found: [PersonRow] = []
    /// The people that keys act on together, of whatever office.
    var marks = Marks<PersonRow>()
    var cardTop = 0
    /// Whether the pairs that are being read are to be shown when they come.
    var isLookingForDuplicates = false

    /// The screen before anything has been read, on the first office.
    package init() {}

    package var isTyping: Bool { filter.isTyping }

    /// Whether people of all offices are listed, as far as the filter finds them.
    var isSearching: Bool { filter.isTyping || !filter.text.isEmpty }

    /// The page of the office under the cursor, once it has been read.
    var shownPage: OfficePage? { page?.office == office ? page : nil }

    var rows: [PersonRow] { isSearching ? found : shownPage?.people ?? [] }

    var rowIndex: Int {
      rows.firstIndex { $0.person.id == person } ?? min(personCursor.index, max(0, rows.count - 1))
    }

    /// The forum whose turns can be opened: the chosen one, else the first in which the office has a turn.
    func turnsForum(_ context: Context) -> ForumCode? {
      context.forum ?? turns.first { turns in office.map { turns.place(of: $0) != nil } ?? false }?.forum
    }

    /// The person under the cursor, where one is.
    var row: PersonRow? {
      guard isSearching || pane == .people, rows.indices.contains(rowIndex) else { return nil }
      return rows[rowIndex]
    }
  }

  /// What the keys and the drawing are told.
  struct Frame {
    let state: State
    let plan: PeoplePlan
    let card: PeopleCard
    /// The offices that are listed.
    let offices: ListView
    let people: ListView
    /// The lines of the card, where it is in sight.
    let lines: ListView
  }

  static func frame(_ state: State, _ context: Context) -> Frame {
    let plan = PeoplePlan(state, context)
    let card = PeopleCard(state, context, columns: plan.card.columns)
    return Frame(
      state: state, plan: plan, card: card, offices: plan.officeView(state, offices(context)),
      people: plan.personView(state), lines: ListView(count: card.lines.count, from: state.cardTop, in: plan.card))
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case mark(MarkMove)
    case enter, forward, backward, nextPane, previousPane, toOffices
    case editOffice, newOffice, editForum, newForum
    case new, edit, leave, duplicates, turns, copy, filter, keepFilter, clearFilter
  }

  /// People listed of one office, or found by the filter; who has more narrows the list by typing.
  static let peopleLimit = 400
  /// Rakor of the year that are counted.
  private static let meetingLimit = 120

  /// The offices that are listed: the members of the chosen forum in its order, or all.
  static func offices(_ context: Context) -> [OfficeCode] {
    context.forum.flatMap { context.directory.forum($0)?.offices } ?? context.directory.offices.map(\.code)
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(isTyping: state.isTyping, tab: .people, canZoom: PeoplePlan(state, context).showsBoth)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return reload(&state, context)
    case .answered(.office(let office, let forum, _, _, _), .office(let page)):
      guard office == state.office, forum == context.forum else { return .none }
      take(page, &state, context)
    case .answered(.forumTurns(let forum), .forumTurns(let turns)) where forum == context.forum: state.turns = turns
    case .answered(.peopleFound(let text, _), .peopleFound(let found)) where text == state.filter.text:
      state.found = found
      state.marks.renew(found, isSame)
      settle(&state, context)
    case .answered(.duplicates, .duplicates(let list)): return show(list, &state, context)
    case .command(let command): return run(command, &state, context)
    case .typed(let key): return state.filter.type(key) ?? search(&state)
    case .pasted(let text): return state.filter.paste(text) ?? search(&state)
    case .refused: return .unused
    case .mouse(let mouse): return point(mouse, &state, context)
    case .resized, .answered, .saved, .delivered: break
    }
    return .none
  }

  // MARK: Reading

  /// Reads everything anew where the cursor stands; another forum may have other offices.
  private static func reload(_ state: inout State, _ context: Context) -> Outcome {
    let offices = offices(context)
    if let office = state.office, let index = offices.firstIndex(of: office) {
      state.officeCursor.set(index, count: offices.count, height: PeoplePlan(state, context).officeList.rows)
    } else {
      let index = min(state.officeCursor.index, max(0, offices.count - 1))
      state.office = offices.isEmpty ? nil : offices[index]
      state.officeCursor = ListCursor(index: index)
    }
    state.cardTop = 0
    let search = state.isSearching ? self.search(&state).effects : []
    return Outcome(effects: [.load(.forumTurns(context.forum))] + readOffice(state, context).effects + search)
  }

  private static func readOffice(_ state: State, _ context: Context) -> Outcome {
    guard let office = state.office else { return .none }
    return .load(
      .office(office, context.forum, year: context.today.year, people: peopleLimit, meetings: meetingLimit))
  }

  /// Somebody who was not there before gets the cursor.
  private static func take(_ page: OfficePage, _ state: inout State, _ context: Context) {
    if let before = state.shownPage {
      let known = Set(before.people.map(\.person.id))
      let new = page.people.filter { !known.contains($0.person.id) }
      if let person = new.first, new.count == 1, !state.isSearching { state.person = person.person.id }
    }
    state.page = page
    state.marks.renew(page.people, isSame)
    settle(&state, context)
  }

  /// Brings the cursor among the people to whom it stands on.
  static func settle(_ state: inout State, _ context: Context) {
    let height = PeoplePlan(state, context).peopleList.rows
    state.personCursor.set(state.rowIndex, count: state.rows.count, height: height)
    let index = state.personCursor.index
    state.person = state.rows.indices.contains(index) ? state.rows[index].person.id : nil
  }

  private static func show(_ list: DuplicateList, _ state: inout State, _ context: Context) -> Outcome {
    guard state.isLookingForDuplicates else { return .none }
    state.isLookingForDuplicates = false
    guard !list.pairs.isEmpty else { return Outcome(notice: Notice(context.phrases.remarks.noDuplicates, .good)) }
    return .push(.duplicates(DuplicateBoard.State(list)))
  }

  // MARK: Keys

  static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .move(let move): return self.move(move, &state, context)
    case .mark(let move): return mark(move, &state, context)
    case .enter:
      if state.isSearching { return visit(&state, context) }
      if state.pane == .people { return PeopleChanges.edit(state, context) }
      state.pane = .people
      settle(&state, context)
    case .forward, .nextPane: focus(1, &state, context)
    case .backward, .previousPane: focus(-1, &state, context)
    case .toOffices: state.pane = .offices
    case .editOffice, .newOffice, .editForum, .newForum: return PeopleChanges.registry(command, state, context)
    case .new: return PeopleChanges.new(state, context)
    case .edit: return PeopleChanges.edit(state, context)
    case .leave: return PeopleChanges.leave(state, context)
    case .duplicates:
      state.isLookingForDuplicates = true
      return .load(.duplicates)
    case .turns: return state.turnsForum(context).map { .push(.turns(TurnBoard.State(of: $0))) } ?? .none
    case .copy: return copy(state, context)
    case .filter: state.filter.begin()
    case .keepFilter: state.filter.keep()
    case .clearFilter: return endSearch(&state, context)
    }
    return .none
  }

  private static func focus(_ offset: Int, _ state: inout State, _ context: Context) {
    let panes = Pane.allCases
    let index = (panes.firstIndex(of: state.pane) ?? 0) + offset + panes.count
    state.pane = panes[index % panes.count]
    state.cardTop = 0
    settle(&state, context)
  }

  static func move(_ move: ListMove, _ state: inout State, _ context: Context) -> Outcome {
    self.move(move, in: state.isSearching ? .people : state.pane, &state, context)
  }

  static func move(
    _ move: ListMove, in pane: Pane, _ state: inout State, _ context: Context
  ) -> Outcome {
    let frame = frame(state, context)
    if pane == .people {
      state.personCursor.move(move, count: frame.people.count, height: frame.people.area.rows)
      let index = state.personCursor.index
      state.person = state.rows.indices.contains(index) ? state.rows[index].person.id : nil
      return .none
    }
    if pane == .card {
      let height = frame.lines.area.rows
      var cursor = ListCursor(index: frame.lines.visible.lowerBound)
      cursor.move(move, count: max(1, frame.lines.count - height + 1), height: height)
      state.cardTop = cursor.index
      return .none
    }
    state.officeCursor.move(move, count: frame.offices.count, height: frame.offices.area.rows)
    return chooseOffice(&state, context)
  }

  static func chooseOffice(_ state: inout State, _ context: Context) -> Outcome {
    let offices = offices(context)
    guard offices.indices.contains(state.officeCursor.index) else { return .none }
    let office = offices[state.officeCursor.index]
    guard office != state.office else { return .none }
    state.office = office
    state.person = nil
    state.personCursor = ListCursor()
    state.cardTop = 0
    return readOffice(state, context)
  }

  // MARK: Finding

  private static func search(_ state: inout State) -> Outcome {
    state.person = nil
    state.personCursor = ListCursor()
    guard !state.filter.text.isEmpty else {
      state.found = []
      return .none
    }
    return .load(.peopleFound(matching: state.filter.text, limit: peopleLimit))
  }

  private static func endSearch(_ state: inout State, _ context: Context) -> Outcome {
    state.filter.clear()
    state.found = []
    state.person = nil
    settle(&state, context)
    return .none
  }

  /// Goes to the office of the person found; a forum that it is no member of is left.
  private static func visit(_ state: inout State, _ context: Context) -> Outcome {
    guard let row = state.row else { return .none }
    guard let index = offices(context).firstIndex(of: row.person.office) else {
      let office = context.directory.shortName(row.person.office)
      return Outcome(notice: Notice(context.phrases.people.notInForum(office), .bad))
    }
    state.filter.clear()
    state.found = []
    state.office = row.person.office
    state.officeCursor.set(
      index, count: offices(context).count, height: PeoplePlan(state, context).officeList.rows)
    state.pane = .people
    state.person = row.person.id
    return readOffice(state, context)
  }
}
