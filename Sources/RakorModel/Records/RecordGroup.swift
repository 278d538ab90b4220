/// What one lookup among the records of a change under way may answer with.
enum RecordGroup: Hashable {
  case offices, forums, followUps, turnNotes
  /// What belongs to a rakor, but for its follow-ups.
  case within(MeetingID)
  /// A rakor or a person, by their lasting identity.
  case identity(String)
  case named(NameInOffice)
  case numbered(EmployeeNumber)
  case born(in: MeetingID?)
  case worded(String, in: MeetingID?)

  /// Those that a record is found in.
  static func holding(_ record: Record) -> [RecordGroup] {
    switch record {
    case .office: [.offices]
    case .forum: [.forums]
    case .person(let person):
      [.named(NameInOffice(nameKey: NameKey.of(person.name), office: person.office))]
        + (person.uid.map { [.identity($0)] } ?? []) + (person.employeeNumber.map { [.numbered($0)] } ?? [])
    case .meeting(let meeting): [.identity(meeting.uid)]
    case .agendaItem(let item): [.within(item.meeting)]
    case .attendance(let line): [.within(line.meeting)]
    case .delegate(let delegate): [.within(delegate.meeting)]
    case .followUp(let followUp):
      [.followUps, .born(in: followUp.meeting), .worded(followUp.text, in: followUp.meeting)]
    case .turnNote: [.turnNotes]
    }
  }
}
