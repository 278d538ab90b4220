import RakorModel
import Testing

@Suite("What a change made of a record")
struct RecordDifferenceTests {
  private func differences(_ edit: Edit, _ records: MemoryRecords) throws -> [FieldDifference] {
    try records.perform(edit).records.flatMap(\.differences)
  }

  @Test("History names only the fields that changed, with what they were and what they became")
  func onlyChangedFields() throws {
    let records = Kedu.records(.planned)
    let before = try #require(try records.meeting(Kedu.rakor))
    var draft = MeetingDraft(before)
    draft.host = Kedu.kebumen
    draft.venue = "Aula"
    let expected = [
      FieldDifference(field: .host, before: .office(before.host), after: .office(Kedu.kebumen)),
      FieldDifference(field: .venue, before: before.venue.map(FieldValue.text), after: .text("Aula")),
    ]
    #expect(try differences(.revise(Kedu.rakor, draft), records) == expected)
  }

  @Test("An untold number became a number, not a zero that became one")
  func untoldIsNothing() throws {
    let records = Kedu.records(.ongoing)
    let found = try differences(.setCounted(Kedu.rakor, Kedu.kebumen, 11), records)
    #expect(found == [FieldDifference(field: .counted, before: nil, after: .number(11))])
  }

  @Test("A correction is told by its text, and an earlier one is not told again")
  func correctionIsTold() throws {
    let records = Kedu.records(.closed)
    for text in ["Yang hadir 32 orang", "Ejaan nama Dwi Subroto"] {
      let found = try differences(.addCorrection(Kedu.rakor, text: text), records)
      #expect(found == [FieldDifference(field: .correction, before: nil, after: .text(text))])
    }
  }

  @Test("A tick is told for the office that ticked")
  func tickNamesItsOffice() throws {
    let records = Kedu.records(.held, [.followUp(Kedu.followUp())])
    let office = try #require(Kedu.followUp().parts.first?.office)
    let found = try differences(.tick(Kedu.followUp().number, office, on: Kedu.day("2026-11-22"), note: nil), records)
    let owed = FieldValue.part(FollowUp.Part(office: office))
    let done = FieldValue.part(FollowUp.Part(office: office, done: Kedu.day("2026-11-22")))
    #expect(found == [FieldDifference(field: .office, before: owed, after: done)])
  }
}
