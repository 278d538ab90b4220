import RakorModel
import Testing

/// A text of one of the things of Kedu, and how it is written there.
struct KeduText: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let field: Field
  let kind: TextKind
  let saved: @Sendable (MemoryRecords) throws -> String?
  /// The edit that writes it and nothing else.
  let writing: @Sendable (String, MemoryRecords) throws -> Edit

  private init<Facts>(
    _ text: TextField<Facts>, _ facts: @escaping @Sendable (MemoryRecords) throws -> Facts,
    _ edit: @escaping @Sendable (Facts) -> Edit
  ) {
    testDescription = "\(Facts.self) \(text.name)"
    field = text.field
    kind = text.kind
    saved = { text.text(of: try facts($0)) }
    writing = { typed, records in
      var facts = try facts(records)
      text.set(typed, in: &facts)
      return edit(facts)
    }
  }

  private static func of<Facts: TextFacts>(
    _ facts: @escaping @Sendable (MemoryRecords) throws -> Facts, _ edit: @escaping @Sendable (Facts) -> Edit
  ) -> [KeduText] {
    Facts.texts.map { KeduText($0, facts, edit) }
  }

  static let ofRakor = of({ try #require(try $0.meeting(Kedu.rakor)).facts }) { .revise(Kedu.rakor, MeetingDraft($0)) }
  static let ofFollowUp = of({ try #require(try $0.followUp(Kedu.first)).facts }) {
    .reviseFollowUp(Kedu.first, FollowUpDraft($0, offices: Kedu.everyOffice))
  }
  static let all =
    ofRakor + ofFollowUp + of({ try #require(try $0.person(Kedu.dwi)).facts }) { .revisePerson(Kedu.dwi, $0) }
    + of({ try #require($0.agendaItems(of: Kedu.rakor).first) }) { .reviseAgendaItem($0) }
    + of({ try #require(try $0.office(Kedu.wonosobo)) }) { .putOffice($0, new: false) }
    + of({ try #require(try $0.forum(Kedu.phu)) }) { .putForum($0, new: false) }
}

@Suite("Texts declared once")
struct TextFieldTests {
  private let records = Kedu.records(
    .planned, [.followUp(Kedu.followUp())] + Kedu.agenda(["Regulasi"]).map(Record.agendaItem))

  @Test("Every text of every thing is saved cleaned, and history tells it by its name", arguments: KeduText.all)
  func savedAndTold(text: KeduText) throws {
    let before = try text.saved(records)
    let change = try records.perform(text.writing(" \u{200B}https://rakor.id/1 ", records))
    #expect(try text.saved(records) == "https://rakor.id/1")
    let told = FieldDifference(
      field: text.field, before: before.map(FieldValue.text), after: .text("https://rakor.id/1"))
    #expect(change.records.flatMap(\.differences) == [told])
  }

  @Test("A text that is too long is refused by its name", arguments: KeduText.all)
  func tooLong(text: KeduText) throws {
    let limit = text.kind.isOneLine ? TextRule.lineLimit : TextRule.noteLimit
    let edit = try text.writing(String(repeating: "x", count: limit + 1), records)
    #expect(throws: Refusal.tooLong(text.field, limit: limit)) { try records.perform(edit) }
  }

  @Test("A text of a rakor that was left as it was keeps what somebody else wrote", arguments: KeduText.ofRakor)
  func untouched(text: KeduText) throws {
    let seen = try #require(try records.meeting(Kedu.rakor))
    var draft = MeetingDraft(seen)
    draft.seen = seen
    draft.start = Kedu.time("09:00")
    try records.perform(text.writing("https://rakor.id/2", records))
    try records.perform(.revise(Kedu.rakor, draft))
    #expect(try text.saved(records) == "https://rakor.id/2")
    #expect(try records.meeting(Kedu.rakor)?.start == Kedu.time("09:00"))
  }

  @Test("Likewise a text of a follow-up", arguments: KeduText.ofFollowUp)
  func untouchedFollowUp(text: KeduText) throws {
    let seen = try #require(try records.followUp(Kedu.first))
    var draft = FollowUpDraft(seen)
    draft.seen = seen
    draft.offices = [Kedu.kebumen]
    try records.perform(text.writing("https://rakor.id/2", records))
    try records.perform(.reviseFollowUp(Kedu.first, draft))
    #expect(try text.saved(records) == "https://rakor.id/2")
    #expect(try records.followUp(Kedu.first)?.parts.map(\.office) == [Kedu.kebumen])
  }

  @Test("No two texts of a thing share a member of files or a column")
  func namesAreUnique() {
    func check<Facts: TextFacts>(_ facts: Facts.Type) {
      #expect(Set(facts.texts.map(\.name)).count == facts.texts.count)
      #expect(Set(facts.texts.map(\.column)).count == facts.texts.count)
    }
    check(MeetingFacts.self)
    check(PersonDraft.self)
    check(FollowUpFacts.self)
    check(Office.self)
    check(Forum.self)
    check(AgendaItem.self)
  }
}
