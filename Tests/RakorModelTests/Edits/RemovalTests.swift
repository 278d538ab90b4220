import RakorModel
import Testing

@Suite("Removing a rakor")
struct RemovalTests {
  private static func full(_ state: MeetingState = .planned) throws -> MemoryRecords {
    let records = Kedu.records(state, Kedu.agenda(["Pembukaan", "Penutup"]).map(Record.agendaItem))
    try records.perform(.setPromised(Kedu.rakor, Kedu.wonosobo, 5))
    try records.perform(.setCounted(Kedu.rakor, Kedu.city, 3))
    try records.perform(.markAll(Kedu.rakor, [Kedu.dwi, Kedu.eni], .present))
    try records.apply(
      Change(
        kind: .scheduled,
        records: [
          RecordChange(
            key: .meeting(MeetingID(rawValue: 2)), before: nil, after: .meeting(Kedu.meeting(2)), revision: 0)
        ]))
    try records.perform(.addAgendaItem(MeetingID(rawValue: 2), title: "Pembukaan"))
    return records
  }

  @Test("Removing a rakor takes all its rows and nothing else")
  func removalTakesAllRows() throws {
    let records = try Self.full()
    let expected = records.all.filter { $0.key.meeting != Kedu.rakor }
    let change = try records.perform(.removeMeeting(Kedu.rakor))
    #expect(change.kind == .removed)
    #expect(change.records.count == 7)
    #expect(records.all == expected)
  }

  @Test("The inverse of a removal brings every row back exactly")
  func inverseBringsBack() throws {
    let records = try Self.full()
    let before = records.all
    let change = try records.perform(.removeMeeting(Kedu.rakor))
    try records.apply(change.inverse)
    #expect(records.all == before)
  }

  @Test("A rakor with follow-ups is not removed, so that they keep their source")
  func followUpsHinderRemoval() throws {
    let records = Kedu.records(.planned, [.followUp(Kedu.followUp(1)), .followUp(Kedu.followUp(2))])
    #expect(throws: Refusal.hasFollowUps(Kedu.rakor, count: 2)) { try records.perform(.removeMeeting(Kedu.rakor)) }
    try records.perform(.removeFollowUp(Kedu.first))
    try records.perform(.removeFollowUp(FollowUpNumber(rawValue: 2)))
    try records.perform(.removeMeeting(Kedu.rakor))
    #expect(try records.meeting(Kedu.rakor) == nil)
  }
}
