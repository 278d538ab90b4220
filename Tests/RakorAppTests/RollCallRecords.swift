import RakorModel

/// The records of one rakor in memory, read by the real rules.
final class RollCallRecords: RecordSource {
  private(set) var stored: [RecordKey: Stamped] = [:]
  private var lastPerson = 100

  func put(_ record: Record) {
    stored[record.key] = Stamped(record, revision: (stored[record.key]?.revision ?? 0) + 1)
  }

  func apply(_ change: Change) {
    for record in change.records {
      if let after = record.after { put(after) } else { stored[record.key] = nil }
    }
  }

  func stamped(_ key: RecordKey) -> Stamped? { stored[key] }
  func agendaItems(of meeting: MeetingID) -> [AgendaItem] { [] }
  func attendance(of meeting: MeetingID) -> [OfficeAttendance] {
    all.compactMap { if case .attendance(let line) = $0 { line } else { nil } }.sorted { $0.office < $1.office }
  }
  func delegates(of meeting: MeetingID) -> [Delegate] {
    all.compactMap { if case .delegate(let delegate) = $0 { delegate } else { nil } }.sorted { $0.person < $1.person }
  }
  func offices() -> [Office] { all.compactMap { if case .office(let office) = $0 { office } else { nil } } }
  func forums() -> [Forum] { [] }
  func newestClosed(of forum: ForumCode) -> MeetingID? { nil }
  func followUps(bornIn meeting: MeetingID) -> [FollowUpNumber] { [] }
  func followUps(worded text: String, bornIn meeting: MeetingID?) -> [FollowUpNumber] { [] }
  func reserveDecisionNumber(forum: ForumCode, year: Int) -> Int { 1 }
  func claimDecisionNumber(_ number: Int, forum: ForumCode, year: Int) -> Bool { false }
  func claim(_ id: MeetingID) -> Bool { false }
  func claim(_ number: FollowUpNumber) -> Bool { false }
  func isCarried(_ followUp: FollowUp) -> Bool { false }
  func people(named nameKey: String, office: OfficeCode) -> [Person] {
    people.filter { NameKey.of($0.name) == nameKey && $0.office == office }
  }
  func meeting(uid: String) -> MeetingID? { nil }
  func reserveMeetingID() -> MeetingID { MeetingID(rawValue: 99) }
  func reservePersonID() -> PersonID {
    lastPerson += 1
    return PersonID(rawValue: lastPerson)
  }
  func reserveFollowUpNumber() -> FollowUpNumber { FollowUpNumber(rawValue: 1) }

  var people: [Person] {
    all.compactMap { if case .person(let person) = $0 { person } else { nil } }.sorted { $0.name < $1.name }
  }

  func file(_ id: MeetingID) -> MeetingFile? {
    guard let meeting = try? meeting(id) else { return nil }
    return MeetingFile(
      meeting: meeting, agenda: [], attendance: attendance(of: id), delegates: delegates(of: id),
      people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }), followUps: [],
      revisions: stored.mapValues(\.revision))
  }

  private var all: [Record] { stored.values.map(\.record) }
}
