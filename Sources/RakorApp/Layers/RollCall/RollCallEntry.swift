import RakorModel
import TerminalKit

extension RollCall {
  /// Which of an office's numbers is being typed.
  enum CountKind: Hashable, Sendable {
    case counted, promised

    var field: Field { self == .counted ? .counted : .promised }
  }

  /// The line being typed; while there is one, every printable key is text.
  enum Entry: Hashable, Sendable {
    case count(CountEntry)
    case find(FindEntry)
  }

  struct CountEntry: Hashable, Sendable {
    var kind: CountKind
    var office: OfficeCode
    /// One digit more than the largest count, so that too large a one can be typed and refused.
    var editor = LineEditor(limit: 5)
  }

  struct FindEntry: Hashable, Sendable {
    var editor = LineEditor(limit: TextRule.lineLimit)
    var people: [Person] = []
    /// The text that `people` answers.
    var answered = ""
    /// Enter came before the answer, and is carried out with it.
    var isWaiting = false
    var cursor = ListCursor()

    var isBlank: Bool { editor.text.allSatisfy(\.isWhitespace) }
    /// The people found, and the line that adds a new one.
    var choices: Int { isBlank ? 0 : people.count + 1 }
  }

  static func openCount(
    _ kind: CountKind, beginningWith key: Key?, _ page: RollCallPage, _ state: inout State
  ) -> Outcome {
    guard let office = page.office?.office else { return .none }
    var entry = CountEntry(kind: kind, office: office)
    if let key { _ = entry.editor.handle(key) }
    state.entry = .count(entry)
    return .none
  }

  static func openFind(_ state: inout State) -> Outcome {
    state.pane = .delegates
    state.newcomer = nil
    state.entry = .find(FindEntry())
    return .none
  }

  static func runEntry(
    _ command: Command, _ page: RollCallPage?, _ state: inout State, _ context: Context
  ) -> Outcome {
    switch (command, state.entry) {
    case (.cancel, _):
      state.entry = nil
      return .none
    case (.submit, .count(let entry)): return submit(entry, page, &state, context)
    case (.submit, .find(let entry)): return choose(entry, page, &state, context)
    case (.move(let move), .find(var entry)):
      let height = RollCallLayout(context, pane: state.pane).delegateList.rows
      entry.cursor.move(move, count: entry.choices, height: height)
      state.entry = .find(entry)
      return .none
    default: return .none
    }
  }

  static func type(_ key: Key, _ state: inout State, _ context: Context) -> Outcome {
    switch state.entry {
    case nil: return refuseDigit(key, state, context)
    case .count(var entry):
      if let character = key.text, !isDigit(character) { return .none }
      guard entry.editor.handle(key) else { return .unused }
      state.entry = .count(entry)
      return .none
    case .find(var entry):
      guard entry.editor.handle(key) else { return .unused }
      return search(&entry, &state)
    }
  }

  /// Says why a digit begins no count, unless it means something everywhere.
  private static func refuseDigit(_ key: Key, _ state: State, _ context: Context) -> Outcome {
    guard KeyLabel.digits.contains(key), let reason = refusal(state, context),
      !GlobalBindings.bindings.contains(where: { $0.keys.contains(key) })
    else { return .unused }
    return Outcome(notice: Notice(reason, .bad))
  }

  static func paste(_ text: String, _ state: inout State, _ context: Context) -> Outcome {
    switch state.entry {
    case nil: return .unused
    case .count(var entry):
      let digits = text.filter { !$0.isWhitespace }
      guard digits.allSatisfy(isDigit) else { return .none }
      entry.editor.insert(digits)
      state.entry = .count(entry)
      return .none
    case .find(var entry):
      entry.editor.insert(text)
      return search(&entry, &state)
    }
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isWholeNumber }

  private static func submit(
    _ entry: CountEntry, _ page: RollCallPage?, _ state: inout State, _ context: Context
  ) -> Outcome {
    guard let page, let office = page.figures.office(entry.office) else {
      state.entry = nil
      return .none
    }
    let heads = Int(entry.editor.text)
    let before = entry.kind == .counted ? office.counted : office.promised
    let outcome = heads == before ? Outcome.none : save(entry.kind, heads, page, entry.office, context)
    if outcome.notice == nil { state.entry = nil }
    return outcome
  }

  // MARK: Finding people

  /// Looks for what is typed now; moving within the line asks nothing.
  private static func search(_ entry: inout FindEntry, _ state: inout State) -> Outcome {
    var before = ""
    if case .find(let earlier) = state.entry { before = earlier.editor.text }
    let text = entry.editor.text
    defer { state.entry = .find(entry) }
    guard text != before else { return .none }
    entry.isWaiting = false
    entry.cursor = ListCursor()
    guard !entry.isBlank else {
      entry.people = []
      entry.answered = text
      return .none
    }
    return .load(.people(matching: text, office: nil, limit: 30))
  }

  static func takeResults(
    _ people: [Person], for text: String, _ state: inout State, _ context: Context
  ) -> Outcome {
    guard case .find(var entry) = state.entry, entry.editor.text == text else { return .none }
    entry.people = people
    entry.answered = text
    let height = RollCallLayout(context, pane: state.pane).delegateList.rows
    entry.cursor.set(entry.cursor.index, count: entry.choices, height: height)
    state.entry = .find(entry)
    return entry.isWaiting ? choose(entry, RollCallPage(state, context), &state, context) : .none
  }

  /// Marks the person chosen as present, or adds the name as somebody new; the line stays open for the next name.
  ///
  /// At the door one name follows the other: were the line to close, the next name's letters would mark people.
  static func choose(
    _ entry: FindEntry, _ page: RollCallPage?, _ state: inout State, _ context: Context
  ) -> Outcome {
    guard !entry.isBlank else { return .none }
    guard entry.answered == entry.editor.text else {
      var waiting = entry
      waiting.isWaiting = true
      state.entry = .find(waiting)
      return .none
    }
    guard let page else { return .none }
    state.entry = .find(FindEntry())
    if entry.people.indices.contains(entry.cursor.index) {
      return markFound(entry.people[entry.cursor.index], page, &state, context)
    }
    // A name that this office has is not entered twice, so whoever has it is marked, or asked about.
    let name = NameKey.of(entry.editor.text)
    let former = state.roll.formerNames[name]
    let namesakes = entry.people.filter { person in
      person.id == former || person.office == page.office?.office && NameKey.of(person.name) == name
    }
    let active = namesakes.first { $0.isActive(on: page.file.meeting.date) }
    if let known = active ?? namesakes.first { return markFound(known, page, &state, context) }
    return add(entry.editor.text, page, &state, context)
  }

  private static func markFound(
    _ person: Person, _ page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    let delegate = page.file.delegates.first { $0.person == person.id }
    let office = delegate?.office ?? person.office
    var outcome = go(to: office, person: person.id, page, &state)
    if delegate?.state == .present {
      outcome.notice = Notice(context.phrases.rollCall.alreadyPresent(person.name))
      return outcome
    }
    let save = Outcome.save(
      [.mark(state.id, person.id, .present, note: nil)], expecting: page.seen(.delegate(state.id, person.id)),
      saying: marked(person.name, office, page, context))
    if delegate == nil, !person.isActive(on: page.file.meeting.date) {
      outcome.move = .push(.confirm(askAboutInactive(person, save, context)))
    } else {
      outcome.effects += save.effects
    }
    return outcome
  }

  /// Somebody who has left or is yet to come may come all the same, or is a namesake of who is meant.
  private static func askAboutInactive(_ person: Person, _ yes: Outcome, _ context: Context) -> Confirmation.State {
    let words = context.phrases.rollCall
    let days = [person.activeFrom, person.activeUntil].map { $0?.medium(in: context.phrases.language) }
    return Confirmation.State(
      title: words.inactiveTitle, question: words.inactiveQuestion(person.name, days[0], days[1]), yes: yes)
  }

  /// The whole text is the name: titles follow commas, and a name is never split.
  private static func add(
    _ name: String, _ page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    guard let office = page.office?.office else { return .none }
    let draft = PersonDraft(name: name, office: office)
    state.newcomer = draft
    return .save([.markNew(state.id, draft, .present, note: nil)], saying: marked(name, office, page, context))
  }

  private static func marked(_ name: String, _ office: OfficeCode, _ page: RollCallPage, _ context: Context) -> Notice {
    let short = context.directory.shortName(office, at: page.file.meeting)
    // One row, since a second one would cover the line in which the next name is typed.
    let text = TextWidth.fit(context.phrases.rollCall.marked(name, short), to: context.size.columns - 2)
    return Notice(text, .good)
  }
}
