import RakorModel
import Testing

@Suite("Texts declared once")
struct TextFieldTests {
  private func revised(_ field: TextField<MeetingFacts>, _ text: String, _ records: MemoryRecords) throws -> Change {
    var draft = MeetingDraft(try #require(try records.meeting(Kedu.rakor)))
    field.set(text, in: &draft.facts)
    return try records.perform(.revise(Kedu.rakor, draft))
  }

  @Test("Every text of a rakor is saved cleaned, and history tells it by its name", arguments: MeetingFacts.texts)
  func savedAndTold(field: TextField<MeetingFacts>) throws {
    let records = Kedu.records(.planned)
    let before = field.text(of: try #require(try records.meeting(Kedu.rakor)).facts)
    let change = try revised(field, " \u{200B}https://rakor.id/1 ", records)
    let saved = try #require(try records.meeting(Kedu.rakor))
    #expect(field.text(of: saved.facts) == "https://rakor.id/1")
    let told = FieldDifference(
      field: field.field, before: before.map(FieldValue.text), after: .text("https://rakor.id/1"))
    #expect(change.records.flatMap(\.differences) == [told])
  }

  @Test("A text of a rakor that is too long is refused by its name", arguments: MeetingFacts.texts)
  func tooLong(field: TextField<MeetingFacts>) throws {
    let limit = field.kind.isOneLine ? TextRule.lineLimit : TextRule.noteLimit
    let records = Kedu.records(.planned)
    #expect(throws: Refusal.tooLong(field.field, limit: limit)) {
      try revised(field, String(repeating: "x", count: limit + 1), records)
    }
  }

  @Test("A text that was left as it was keeps what somebody else wrote", arguments: MeetingFacts.texts)
  func untouched(field: TextField<MeetingFacts>) throws {
    let records = Kedu.records(.planned)
    let seen = try #require(try records.meeting(Kedu.rakor))
    _ = try revised(field, "https://rakor.id/2", records)
    var draft = MeetingDraft(seen)
    draft.seen = seen
    draft.start = Kedu.time("09:00")
    try records.perform(.revise(Kedu.rakor, draft))
    let saved = try #require(try records.meeting(Kedu.rakor))
    #expect(field.text(of: saved.facts) == "https://rakor.id/2")
    #expect(saved.start == Kedu.time("09:00"))
  }

  @Test("No two texts of a thing share a member of files")
  func namesAreUnique() {
    func names<Facts: TextFacts>(_ facts: Facts.Type) -> [String] { facts.texts.map(\.name) }
    for names in [
      names(MeetingFacts.self), names(PersonDraft.self), names(FollowUpFacts.self), names(Office.self),
      names(Forum.self), names(AgendaItem.self),
    ] {
      #expect(Set(names).count == names.count)
    }
  }
}
