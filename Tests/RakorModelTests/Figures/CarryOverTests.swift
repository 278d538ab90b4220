import RakorModel
import Testing

@Suite("Carry-over")
struct CarryOverTests {
  private static func item(
    _ number: Int, _ title: String, standing: Bool = false, discussed: Bool = false, carried: Int = 0,
    awaits: Bool = false
  ) -> AgendaItem {
    AgendaItem(
      meeting: Kedu.rakor, number: number, title: title, standing: standing, discussed: discussed, minutes: "Catatan",
      carried: carried, awaitsFollowUp: awaits)
  }

  private static func origin(_ number: Int) -> AgendaItem.Origin {
    AgendaItem.Origin(meeting: Kedu.rakor, number: number)
  }

  @Test("A forum without a rakor before proposes nothing")
  func nothingBefore() {
    #expect(CarryOver().proposal.isEmpty)
  }

  @Test("The agenda is the approval of the minutes, what comes back in its old order, then the standing items")
  func order() {
    let last = [
      Self.item(1, "Pembukaan", standing: true, discussed: true), Self.item(2, "Regulasi"),
      Self.item(3, "Manasik", discussed: true), Self.item(4, "Selesai", discussed: true), Self.item(5, "Kloter"),
    ]
    let proposal = CarryOver(
      lastClosed: Kedu.meetingDay, lastAgenda: last, openOrigins: [Self.origin(3)]
    ).proposal
    #expect(
      proposal.map(\.title)
        == ["Pengesahan notula rakor 15 Juni 2021", "Regulasi", "Manasik", "Kloter", "Pembukaan"])
    #expect(proposal.map(\.carried) == [0, 1, 1, 1, 0])
    #expect(proposal.map(\.awaitsFollowUp) == [false, false, true, false, false])
    #expect(proposal.allSatisfy { !$0.discussed && $0.minutes == nil && $0.decision == nil })
    #expect(proposal.map(\.number) == [1, 2, 3, 4, 5])
  }

  @Test("An approval of minutes is proposed anew and never carried")
  func approvalIsNotCarried() {
    let last = [Self.item(1, "Pengesahan notula rakor 2 Maret 2021"), Self.item(2, "Regulasi")]
    let proposal = CarryOver(lastClosed: Kedu.meetingDay, lastAgenda: last).proposal
    #expect(proposal.map(\.title) == ["Pengesahan notula rakor 15 Juni 2021", "Regulasi"])
  }

  @Test("An item that only awaits a follow-up goes when that is ticked, and stays while it is open")
  func awaitingItem() {
    let last = [Self.item(1, "Manasik", carried: 1, awaits: true)]
    #expect(CarryOver(lastAgenda: last).proposal.isEmpty)
    let open = CarryOver(lastAgenda: last, openOrigins: [Self.origin(1)]).proposal
    #expect(open.map(\.carried) == [2])
  }

  @Test("An item that was skipped comes back unskipped, once more carried")
  func skippedComesBack() {
    var skipped = Self.item(1, "Regulasi", carried: 1)
    skipped.skipped = true
    let proposal = CarryOver(lastAgenda: [skipped]).proposal
    #expect(proposal.map(\.skipped) == [false])
    #expect(proposal.map(\.carried) == [2])
  }

  @Test("Where an item stood first is kept however often it is carried")
  func originIsKept() {
    var item = Self.item(2, "Regulasi", carried: 3)
    item.origin = AgendaItem.Origin(meeting: MeetingID(rawValue: 7), number: 4)
    #expect(CarryOver(lastAgenda: [item]).proposal.map(\.origin) == [item.origin])
  }

  @Test("After another planned rakor only the standing items are proposed")
  func afterPlanned() {
    let last = [Self.item(1, "Pembukaan", standing: true), Self.item(2, "Regulasi")]
    let proposal = CarryOver(lastClosed: Kedu.meetingDay, lastAgenda: last, followsPlanned: true).proposal
    #expect(proposal.map(\.title) == ["Pembukaan"])
  }
}
