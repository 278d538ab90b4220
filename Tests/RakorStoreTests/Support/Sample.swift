import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

extension Sample {
  static let (hajj, administration) = (phu, tu)

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

extension Shelf {
  /// The first two forums with three and two members, one of whom joined later.
  static let ofThree = registry.adding {
    try $0.changeForum(Sample.hajj) {
      $0.members = [
        .init(office: Sample.wonosobo), .init(office: Sample.kebumen),
        .init(office: Sample.purworejo, joined: Sample.day("2020-01-01")),
      ]
    }
    try $0.changeForum(Sample.administration) {
      $0.members = [.init(office: Sample.kebumen), .init(office: Sample.wonosobo)]
    }
  }
}

extension RakorStore {
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
}
