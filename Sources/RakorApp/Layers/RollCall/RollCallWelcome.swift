import RakorModel
import TerminalKit

/// Who was named in the find line.
extension RollCall {
  /// Marks the person chosen as present, or adds the name as somebody new, and opens the line for the next name.
  static func welcome(
    _ choice: FindLine.Choice, _ page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    switch choice {
    case .found(let person): return markFound(person, page, &state, context)
    case .typed(let text, let people, _):
      let office = page.office?.office
      let meant = namesakes(text, among: people, of: office, state.roll, on: page.file.meeting.date)
      guard let office, !meant.isEmpty else { return add(text, page, &state, context) }
      if meant.count == 1 { return markFound(meant[0], page, &state, context) }
      var again = Outcome.push(.find(FindLine.State(meeting: state.id, office: office)))
      again.notice = Notice(context.sentence(.namesakes(text, meant.map(\.id))), .bad)
      return again
    }
  }

  /// Who has a name in an office already, so that it is not entered twice: whoever has it is marked, or asked about.
  static func namesakes(
    _ text: String, among people: [Person], of office: OfficeCode?, _ roll: OfficeRoll, on day: Day
  ) -> [Person] {
    let name = NameKey.of(text)
    let former = roll.formerNames[name]
    let namesakes = people.filter { $0.id == former || $0.office == office && NameKey.of($0.name) == name }
    return office.map { PersonDraft(name: text, office: $0).narrowed(namesakes, on: day) } ?? []
  }

  /// Moves to the office that somebody new was named for, where that is another one.
  static func goToOffice(of choice: FindLine.Choice, _ state: inout State, _ context: Context) -> [Effect] {
    guard case .typed(_, _, let office?) = choice, let page = RollCallPage(state, context),
      page.office?.office != office
    else { return [] }
    return go(to: office, person: nil, page, &state).effects
  }

  private static func markFound(
    _ person: Person, _ page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    let delegate = page.file.delegates.first { $0.person == person.id }
    let office = delegate?.office ?? person.office
    var outcome = go(to: office, person: person.id, page, &state)
    let next = LayerState.find(FindLine.State(meeting: state.id, office: office))
    outcome.move = .push(next)
    if delegate?.state == .present {
      outcome.notice = Notice(context.phrases.rollCall.alreadyPresent(person.name))
      return outcome
    }
    let save = Outcome.save(
      [.mark(state.id, person.id, .present, note: nil)], expecting: page.seen(.delegate(state.id, person.id)),
      insisting: true,
      saying: marked(person.name, office, page, context))
    if delegate == nil, !person.isActive(on: page.file.meeting.date) {
      outcome.move = .push(.confirm(askAboutInactive(person, save, context)), over: next)
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
    var outcome = Outcome.save(
      [.markNew(state.id, draft, .present, note: nil)], saying: marked(name, office, page, context))
    outcome.move = .push(.find(FindLine.State(meeting: state.id, office: office)))
    return outcome
  }

  private static func marked(_ name: String, _ office: OfficeCode, _ page: RollCallPage, _ context: Context) -> Notice {
    let meeting = page.file.meeting
    let isInvited = meeting.facts.expects(office)
    let short =
      context.directory.shortName(office, at: meeting)
      + (isInvited ? "" : " (\(context.phrases.rollCall.uninvited))")
    // One row, since a second one would cover the line in which the next name is typed.
    let text = TextWidth.fit(context.phrases.rollCall.marked(name, short), to: context.size.columns - 2)
    return Notice(text, isInvited ? .good : .plain)
  }
}
