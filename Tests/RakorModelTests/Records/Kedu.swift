import RakorModel
import Testing

/// The offices of Kedu, two forums, two people and one rakor: what most rules are tried on.
///
/// The rakor is number 1, on Tuesday 15 June 2021 at Purworejo, `planned` unless asked otherwise; today is the day
/// before.
enum Kedu {
  static let wonosobo = OfficeCode(rawValue: "wonosobo")
  static let kebumen = OfficeCode(rawValue: "kebumen")
  static let regency = OfficeCode(rawValue: "magelang-kab")
  static let city = OfficeCode(rawValue: "magelang-kota")
  static let temanggung = OfficeCode(rawValue: "temanggung")
  static let purworejo = OfficeCode(rawValue: "purworejo")
  static let everyOffice = [wonosobo, kebumen, regency, city, temanggung, purworejo]

  static let phu = ForumCode(rawValue: "phu")
  static let kua = ForumCode(rawValue: "kua")

  static let rakor = MeetingID(rawValue: 1)
  static let dwi = PersonID(rawValue: 1)
  static let eni = PersonID(rawValue: 2)
  static let first = FollowUpNumber(rawValue: 1)
  static let instruction = FollowUpNumber(rawValue: 2)

  static let today = day("2021-06-14")
  static let meetingDay = day("2021-06-15")
  static let now = Moment(day: today, time: time("09:00"))

  static let offices = [
    Office(code: wonosobo, name: "Kankemenag Kab. Wonosobo", short: "Kab. Wonosobo", kind: .regency, town: "Wonosobo"),
    Office(code: kebumen, name: "Kankemenag Kab. Kebumen", short: "Kab. Kebumen", kind: .regency, town: "Kebumen"),
    Office(
      code: regency, name: "Kankemenag Kab. Magelang", short: "Kab. Magelang", kind: .regency, town: "Kota Mungkid"),
    Office(code: city, name: "Kankemenag Kota Magelang", short: "Kota Magelang", kind: .city, town: "Magelang"),
    Office(
      code: temanggung, name: "Kankemenag Kab. Temanggung", short: "Kab. Temanggung", kind: .regency,
      town: "Temanggung"),
    Office(
      code: purworejo, name: "Kankemenag Kab. Purworejo", short: "Kab. Purworejo", kind: .regency, town: "Purworejo"),
  ]

  static let forums = [
    Forum(
      code: phu, name: "Seksi PHU se-eks Karesidenan Kedu", short: "Seksi PHU",
      members: everyOffice.map { Forum.Member(office: $0) }),
    Forum(
      code: kua, name: "Pokja KUA dua Magelang", short: "KUA",
      members: [Forum.Member(office: regency), Forum.Member(office: city)]),
  ]

  static let people = [
    Person(id: dwi, draft: PersonDraft(name: "Dwi Subrata", title: "Kasi PHU", unit: "Seksi PHU", office: wonosobo)),
    Person(id: eni, draft: PersonDraft(name: "Eni Mariana", unit: "Seksi PHU", office: wonosobo)),
  ]

  static let draft = MeetingDraft(
    forum: phu, title: "Rakor Seksi PHU", date: meetingDay, host: purworejo, venue: "Pendopo RM Dargo, Purworejo",
    invited: everyOffice)

  static func day(_ iso: String) -> Day { Day(iso: iso)! }

  static func time(_ iso: String) -> TimeOfDay { TimeOfDay(iso: iso)! }

  static func meeting(
    _ number: Int = 1, _ state: MeetingState = .planned, on date: Day = meetingDay, forum: ForumCode = phu
  ) -> Meeting {
    var draft = Kedu.draft
    draft.forum = forum
    draft.date = date
    return Meeting(id: MeetingID(rawValue: number), uid: "rakor-\(number)", draft: draft, state: state)
  }

  static func agenda(_ titles: [String]) -> [AgendaItem] {
    titles.enumerated().map { AgendaItem(meeting: rakor, number: $0.offset + 1, title: $0.element) }
  }

  static func followUp(_ number: Int = 1, meeting: MeetingID? = rakor, _ offices: [OfficeCode] = everyOffice)
    -> FollowUp
  {
    let draft = FollowUpDraft(text: "Jawab kebijakan haji baru", meeting: meeting, offices: offices)
    return FollowUp(number: FollowUpNumber(rawValue: number), draft: draft, opened: meetingDay)
  }

  /// The offices, forums and people alone.
  static var registry: [Record] {
    offices.map(Record.office) + forums.map(Record.forum) + people.map(Record.person)
  }

  /// The registry and one rakor, with whatever else is wanted.
  static func records(_ state: MeetingState = .planned, _ more: [Record] = []) -> MemoryRecords {
    MemoryRecords(registry + [.meeting(meeting(1, state))] + more)
  }

  /// What a screen would load of the rakor.
  static func file(_ records: MemoryRecords, _ id: MeetingID = rakor) throws -> MeetingFile {
    var people: [PersonID: Person] = [:]
    for delegate in records.delegates(of: id) { people[delegate.person] = try records.person(delegate.person) }
    return MeetingFile(
      meeting: try #require(try records.meeting(id)), agenda: records.agendaItems(of: id),
      attendance: records.attendance(of: id), delegates: records.delegates(of: id), people: people, followUps: [],
      revisions: [:])
  }
}
