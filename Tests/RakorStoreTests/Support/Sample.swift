import RakorModel
import Testing

@testable import RakorStore

/// Values that tests share; every moment is pinned.
enum Sample {
  static let wonosobo = OfficeCode(rawValue: "wonosobo")
  static let kebumen = OfficeCode(rawValue: "kebumen")
  static let purworejo = OfficeCode(rawValue: "purworejo")
  static let hajj = ForumCode(rawValue: "phu")
  static let administration = ForumCode(rawValue: "tu")

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }

  static func moment(_ iso: String) -> Moment { Moment(iso: iso) ?? Moment(day: .first, time: time("00:00")) }

  static func time(_ iso: String) -> TimeOfDay { TimeOfDay(iso: iso) ?? TimeOfDay(hour: 0, minute: 0)! }

  static let now = moment("2026-11-22T09:00:05")

  static let offices = [
    Office(
      code: wonosobo, name: "Kankemenag Kab. Wonosobo", short: "Kab. Wonosobo", kind: .regency, town: "Wonosobo",
      letterCode: "Kk.11.07", head: "Ahmad Farid", letterhead: ["KEMENTERIAN AGAMA", "KABUPATEN WONOSOBO"]),
    Office(code: kebumen, name: "Kankemenag Kab. Kebumen", short: "Kab. Kebumen", kind: .regency, town: "Kebumen"),
    Office(
      code: purworejo, name: "Kankemenag Kab. Purworejo", short: "Kab. Purworejo", kind: .regency, town: "Purworejo"),
  ]

  static let forums = [
    Forum(
      code: hajj, name: "Seksi Penyelenggaraan Haji dan Umrah", short: "Seksi PHU",
      members: [
        Forum.Member(office: wonosobo), Forum.Member(office: kebumen),
        Forum.Member(office: purworejo, joined: day("2020-01-01")),
      ]),
    Forum(
      code: administration, name: "Subbag Tata Usaha", short: "Subbag TU",
      members: [Forum.Member(office: kebumen), Forum.Member(office: wonosobo)]),
  ]

  static let registry = offices.map { Edit.putOffice($0, new: true) } + forums.map { Edit.putForum($0, new: true) }

  /// Why ani cannot take back what budi's change builds on.
  static func builtOn(_ key: RecordKey, _ kind: ChangeKind) -> Refusal {
    .builtOn(LaterChange(key: key, kind: kind, who: "budi", at: now))
  }

  static func draft(
    _ title: String = "Rakor haji", forum: ForumCode = hajj, on date: String = "2026-12-01",
    host: OfficeCode = purworejo, venue: String? = nil, agenda: [String]? = nil
  ) -> MeetingDraft {
    MeetingDraft(
      forum: forum, title: title, date: day(date), host: host, venue: venue,
      invited: forum == hajj ? [wonosobo, kebumen, purworejo] : [kebumen, wonosobo],
      agenda: agenda.map { $0.map { MeetingDraft.AgendaLine(title: $0) } })
  }
}

extension RakorStore {
  /// A store in memory with the sample's offices and forums.
  static func sample(who: String = "ani") throws -> RakorStore {
    let store = try RakorStore.temporary(who: who)
    _ = try store.perform(Sample.registry, now: Sample.now)
    return store
  }

  @discardableResult
  func save(_ edits: Edit..., at now: Moment = Sample.now) throws -> Committed {
    try #require(try perform(edits, now: now))
  }

  func schedule(_ draft: MeetingDraft) throws -> MeetingID {
    let committed = try save(.schedule(draft, uid: "\(draft.title)-\(draft.date.iso)-\(draft.forum.rawValue)"))
    return try #require(committed.entry.change.records.lazy.compactMap(\.key.meeting).first)
  }

  func addFollowUp(_ draft: FollowUpDraft) throws -> FollowUpNumber {
    let committed = try save(.addFollowUp(draft))
    guard case .followUp(let number)? = committed.entry.change.records.first?.key else {
      throw StoreError.failed("no follow-up")
    }
    return number
  }

  func addPerson(_ draft: PersonDraft) throws -> PersonID {
    let committed = try save(.addPerson(draft))
    guard case .person(let id)? = committed.entry.change.records.first?.key else {
      throw StoreError.failed("no person")
    }
    return id
  }

  func move(_ id: MeetingID, to state: MeetingState, reason: String? = nil) throws {
    try save(.move(id, to: state, reason: reason, newDate: nil))
  }

  /// Every record of a kind of journal entry, to compare the whole database before and after.
  func everything() throws -> [RecordKey: Record] {
    var found: [RecordKey: Record] = [:]
    let directory = try directory()
    for office in directory.offices { found[.office(office.code)] = .office(office) }
    for forum in directory.forums { found[.forum(forum.code)] = .forum(forum) }
    for person in try allPeople() { found[.person(person.id)] = .person(person) }
    for id in try allMeetingIDs() {
      let file = try #require(try meetingFile(id))
      found[.meeting(id)] = .meeting(file.meeting)
      for item in file.agenda { found[.agendaItem(id, item.number)] = .agendaItem(item) }
      for line in file.attendance { found[.attendance(id, line.office)] = .attendance(line) }
      for delegate in file.delegates { found[.delegate(id, delegate.person)] = .delegate(delegate) }
    }
    for forum in directory.forums {
      for note in try reading({ try $0.turnNotes(of: forum.code) }) { found[.turnNote(note.number)] = .turnNote(note) }
    }
    let followUps = try followUps(
      FollowUpFilter(scope: .all), order: .age, anchor: .start, limit: 10_000, today: Sample.now.day)
    for row in followUps.rows { found[.followUp(row.followUp.number)] = .followUp(row.followUp) }
    return found
  }
}
