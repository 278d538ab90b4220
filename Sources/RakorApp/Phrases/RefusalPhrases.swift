package import RakorModel

/// Why something was refused, in one sentence: what, where, and what to type instead.
///
/// Screens and commands take their sentences from here, so both say the same.
package struct RefusalPhrases: Sendable {
  let language: Language
  package let fields: FieldPhrases
  let dates: DateRefusalPhrases
  let or: String
  let counts: [String]
  let required: @Sendable (_ field: String, _ example: String) -> String
  let tooLong: @Sendable (_ field: String, _ limit: Int) -> String
  let countOutOfRange: @Sendable (_ field: String, _ count: Int) -> String
  let notANumber: @Sendable (_ field: String, _ typed: String) -> String
  let notAnAddress: @Sendable (_ field: String, _ typed: String) -> String
  let unknownOffice: @Sendable (_ typed: String, _ codes: String) -> String
  let ambiguousOffice: @Sendable (_ typed: String, _ count: String, _ codes: String) -> String
  let inactiveOffice: @Sendable (_ office: String, _ day: String) -> String
  let unknownForum: @Sendable (_ typed: String, _ codes: String) -> String
  let notAMember: @Sendable (_ office: String, _ forum: String) -> String
  let wrongNumberLength: @Sendable (_ found: Int) -> String
  let numberNotDigits: @Sendable (_ typed: String) -> String
  let badCode: @Sendable (_ code: String) -> String
  let codeTaken: @Sendable (_ code: String) -> String
  let unknownState: @Sendable (_ typed: String, _ meeting: String, _ person: String) -> String
  let notFound: @Sendable (_ record: String) -> String
  let ambiguousMeeting: @Sendable (_ day: String, _ count: String, _ numbers: String) -> String
  let noMeetingOn: @Sendable (_ day: String) -> String
  let transition: @Sendable (_ from: String, _ to: String, _ allowed: String) -> String
  let newDateRequired: String
  let dateWhilePostponed: @Sendable (_ id: Int) -> String
  let closed: @Sendable (_ id: Int) -> String
  let onlyNewest: @Sendable (_ id: Int, _ newest: Int) -> String
  let notClosed: @Sendable (_ id: Int) -> String
  let itemHasFollowUps: @Sendable (_ item: Int, _ id: Int, _ count: Int) -> String
  let hasFollowUps: @Sendable (_ id: Int, _ count: Int) -> String
  let followUpNeedsOffice: String
  let officeNotResponsible: @Sendable (_ office: String, _ number: Int) -> String
  let officeNeeded: @Sendable (_ number: Int, _ codes: String) -> String
  let alreadyDropped: @Sendable (_ number: Int) -> String
  let notDropped: @Sendable (_ number: Int) -> String
  let partAlreadyDone: @Sendable (_ office: String, _ number: Int) -> String
  let partNotDone: @Sendable (_ office: String, _ number: Int) -> String
  let carried: @Sendable (_ number: Int) -> String
  let droppedStays: @Sendable (_ number: Int) -> String
  let hasProgress: @Sendable (_ number: Int) -> String
  let calledOff: @Sendable (_ id: Int, _ state: MeetingState) -> String
  let turnNoted: @Sendable (_ office: String, _ kind: TurnNote.Kind) -> String
  let swapWithItself: @Sendable (_ office: String) -> String
  let endsBeforeItBegins: @Sendable (_ from: String, _ until: String) -> String
  let mergeWithItself: @Sendable (_ id: Int) -> String
  let differentNumbers: @Sendable (_ id: Int, _ number: String, _ other: Int, _ otherNumber: String) -> String
  let namesakes: @Sendable (_ name: String, _ count: String, _ numbers: String) -> String
  let mergedAway: @Sendable (_ id: Int, _ into: Int) -> String
  let nothingToUndo: String
  let nothingToRedo: String
  let builtOn: @Sendable (_ record: String, _ who: String, _ what: String, _ when: String) -> String
  let changedSince: @Sendable (_ record: String) -> String
  let office: @Sendable (_ name: String) -> String
  let person: @Sendable (_ id: Int) -> String
  let meeting: @Sendable (_ id: Int) -> String
  let agendaItem: @Sendable (_ number: Int, _ id: Int) -> String
  let attendance: @Sendable (_ who: String, _ id: Int) -> String
  let followUp: @Sendable (_ number: Int) -> String
  let turnNote: @Sendable (_ number: Int) -> String
}

extension RefusalPhrases {
  /// The sentence for a refusal; a case each, so that the compiler asks for the sentence of a new one.
  package func sentence(for refusal: Refusal, directory: Directory) -> String {
    switch refusal {
    case .required(let field): required(fields.name(field), fields.example(field)).capitalisedFirst
    case .tooLong(let field, let limit): tooLong(fields.name(field), limit).capitalisedFirst
    case .countOutOfRange(let field, let count): countOutOfRange(fields.name(field), count).capitalisedFirst
    case .notANumber(let field, let typed): notANumber(fields.name(field), typed).capitalisedFirst
    case .notAnAddress(let field, let typed): notAnAddress(fields.name(field), typed).capitalisedFirst
    case .unreadableDate(.due, .empty), .unreadableDate(.date, .empty):
      sentence(for: .required(.date), directory: directory)
    case .unreadableDate(_, let error): dates.sentence(for: error)
    case .unreadableTime(_, let error): dates.sentence(for: error)
    case .endBeforeStart(let start, let end): dates.sentence(for: .endBeforeStart(start: start, end: end))
    case .endWithoutStart: dates.endWithoutStart
    case .unknownOffice(_, let typed): unknownOffice(typed, choice(directory.offices.map(\.code.rawValue)))
    case .ambiguousOffice(_, let typed, let codes):
      ambiguousOffice(typed, count(codes.count), choice(codes.map(\.rawValue))).capitalisedFirst
    case .inactiveOffice(_, let code, let day): inactiveOffice(directory.shortName(code), day.medium(in: language))
    case .unknownForum(let typed): unknownForum(typed, choice(directory.forums.map(\.code.rawValue)))
    case .notAMember(let office, let forum): notAMember(directory.shortName(office), directory.shortName(forum))
    case .employeeNumber(.wrongLength(let found)): wrongNumberLength(found)
    case .employeeNumber(.notDigits(let typed)): numberNotDigits(typed)
    case .badCode(_, let code): badCode(code)
    case .codeTaken(_, let code): codeTaken(code)
    case .unknownState(let typed):
      unknownState(
        typed, choice(MeetingState.allCases.map(word)),
        choice(DelegateState.allCases.map(Phrases.of(language).words.delegateState)))
    case .notFound(let key): notFound(name(of: key, directory: directory)).capitalisedFirst
    case .ambiguousMeeting(let day, let ids):
      ambiguousMeeting(day.long(in: language), count(ids.count), choice(ids.map { String($0.rawValue) }))
    case .noMeetingOn(let day): noMeetingOn(day.long(in: language))
    case .transition(let from, let to):
      transition(word(from), word(to), choice(MeetingState.allCases.filter(from.allows).map(word)))
    case .reasonRequired: sentence(for: .required(.reason), directory: directory)
    case .newDateRequired: newDateRequired
    case .dateWhilePostponed(let id): dateWhilePostponed(id.rawValue)
    case .closed(let id): closed(id.rawValue)
    case .onlyNewestCanBeReopened(let id, let newest): onlyNewest(id.rawValue, newest.rawValue)
    case .notClosed(let id): notClosed(id.rawValue)
    case .itemHasFollowUps(let id, let item, let count): itemHasFollowUps(item, id.rawValue, count)
    case .hasFollowUps(let id, let count): hasFollowUps(id.rawValue, count)
    case .followUpNeedsOffice: followUpNeedsOffice
    case .officeNotResponsible(let office, let number):
      officeNotResponsible(directory.shortName(office), number.rawValue)
    case .officeNeeded(let number, let candidates): officeNeeded(number.rawValue, choice(candidates.map(\.rawValue)))
    case .alreadyDropped(let number): alreadyDropped(number.rawValue)
    case .notDropped(let number): notDropped(number.rawValue)
    case .partAlreadyDone(let number, let office): partAlreadyDone(directory.shortName(office), number.rawValue)
    case .partNotDone(let number, let office): partNotDone(directory.shortName(office), number.rawValue)
    case .carried(let number): carried(number.rawValue)
    case .droppedStays(let number): droppedStays(number.rawValue)
    case .hasProgress(let number): hasProgress(number.rawValue)
    case .calledOff(let id, let state): calledOff(id.rawValue, state)
    case .turnNoted(let office, let kind): turnNoted(directory.shortName(office), kind)
    case .swapWithItself(let office): swapWithItself(directory.shortName(office))
    case .endsBeforeItBegins(let first, let last):
      endsBeforeItBegins(first.medium(in: language), last.medium(in: language))
    case .mergeWithItself(let id): mergeWithItself(id.rawValue)
    case .differentNumbers(let id, let number, let other, let otherNumber):
      differentNumbers(id.rawValue, number.digits, other.rawValue, otherNumber.digits)
    case .namesakes(let name, let people):
      namesakes(name, count(people.count), choice(people.map { String($0.rawValue) }))
    case .mergedAway(let id, let kept): mergedAway(id.rawValue, kept.rawValue)
    case .nothingToUndo: nothingToUndo
    case .nothingToRedo: nothingToRedo
    case .builtOn(let later):
      builtOn(
        name(of: later.key, directory: directory), later.who, Phrases.of(language).history.kind(later.kind),
        "\(later.at.day.medium(in: language)) \(later.at.time.dotted)"
      ).capitalisedFirst
    case .changedSince(let key): changedSince(name(of: key, directory: directory)).capitalisedFirst
    }
  }

  /// What a record is called inside a sentence: "rakor 12", "tindak lanjut 3".
  package func name(of key: RecordKey, directory: Directory) -> String {
    switch key {
    case .office(let code): office(directory.shortName(code))
    case .forum(let code): "forum " + directory.shortName(code)
    case .person(let id): person(id.rawValue)
    case .meeting(let id): meeting(id.rawValue)
    case .agendaItem(let id, let number): agendaItem(number, id.rawValue)
    case .attendance(let id, let code): attendance(directory.shortName(code), id.rawValue)
    case .delegate(let id, let code): attendance(person(code.rawValue), id.rawValue)
    case .followUp(let number): followUp(number.rawValue)
    case .turnNote(let number): turnNote(number.rawValue)
    }
  }

  private func word(_ state: MeetingState) -> String { Phrases.of(language).words.meetingState(state) }

  private func count(_ number: Int) -> String {
    counts.indices.contains(number) ? counts[number] : String(number)
  }

  /// "a, b atau c".
  private func choice(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(or) " + last
  }
}

extension String {
  /// The text with a capital first letter, for a sentence that begins with what somebody typed or a field's name.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
