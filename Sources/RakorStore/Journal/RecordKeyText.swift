import RakorModel

extension RecordKey {
  /// The key as the journal writes it, `delegate/12/7`; it stays readable for ever.
  var text: String {
    switch self {
    case .office(let code): "office/\(code.rawValue)"
    case .forum(let code): "forum/\(code.rawValue)"
    case .person(let id): "person/\(id.rawValue)"
    case .meeting(let id): "meeting/\(id.rawValue)"
    case .agendaItem(let id, let number): "agenda/\(id.rawValue)/\(number)"
    case .attendance(let id, let office): "attendance/\(id.rawValue)/\(office.rawValue)"
    case .delegate(let id, let person): "delegate/\(id.rawValue)/\(person.rawValue)"
    case .followUp(let number): "follow-up/\(number.rawValue)"
    case .turnNote(let number): "turn-note/\(number.rawValue)"
    }
  }

  /// The key written like this; nil for any other text.
  init?(text: String) {
    let parts = text.split(separator: "/", maxSplits: 2).map(String.init)
    guard parts.count >= 2 else { return nil }
    let (kind, first, second) = (parts[0], parts[1], parts.count > 2 ? parts[2] : "")
    switch kind {
    case "office": self = .office(OfficeCode(rawValue: first))
    case "forum": self = .forum(ForumCode(rawValue: first))
    default:
      guard let number = Int(first), let key = RecordKey(kind, number, second) else { return nil }
      self = key
    }
  }

  private init?(_ kind: String, _ number: Int, _ second: String) {
    let meeting = MeetingID(rawValue: number)
    switch (kind, Int(second)) {
    case ("person", _): self = .person(PersonID(rawValue: number))
    case ("meeting", _): self = .meeting(meeting)
    case ("follow-up", _): self = .followUp(FollowUpNumber(rawValue: number))
    case ("turn-note", _): self = .turnNote(TurnNoteNumber(rawValue: number))
    case ("agenda", let item?): self = .agendaItem(meeting, item)
    case ("attendance", _): self = .attendance(meeting, OfficeCode(rawValue: second))
    case ("delegate", let person?): self = .delegate(meeting, PersonID(rawValue: person))
    default: return nil
    }
  }
}
