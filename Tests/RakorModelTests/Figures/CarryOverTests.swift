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
    var approval = Self.item(1, "Pengesahan notula rakor 2 Maret 2021")
    approval.approvesMinutes = true
    let last = [approval, Self.item(2, "Regulasi")]
    let proposal = CarryOver(lastClosed: Kedu.meetingDay, lastAgenda: last, earlierAgendas: [[approval]]).proposal
    #expect(proposal.map(\.title) == ["Pengesahan notula rakor 15 Juni 2021", "Regulasi"])
    #expect(proposal.map(\.approvesMinutes) == [true, false])
  }

  @Test(
    "What an earlier agenda left and no later one took up comes back; a standing item of before is on the last one or gone"
  )
  func forgotten() {
    var earlier = [
      Self.item(1, "Regulasi"), Self.item(2, "Pembukaan", standing: true), Self.item(3, "Selesai", discussed: true),
    ]
    for index in earlier.indices { earlier[index].meeting = MeetingID(rawValue: 9) }
    let proposal = CarryOver(lastAgenda: [Self.item(1, "Kloter")], earlierAgendas: [earlier]).proposal
    #expect(proposal.map(\.title) == ["Kloter", "Regulasi"])
  }

  @Test("Items of one title come back as one line, in the place of the first and as the one carried most often")
  func oneLineForATitle() {
    let last = [
      Self.item(1, "Rencana pengalihan"), Self.item(2, "Kloter"), Self.item(3, "RENCANA pengalihan", carried: 4),
      Self.item(4, "Rencana pengalihan", carried: 2),
    ]
    let proposal = CarryOver(lastAgenda: last).proposal
    #expect(proposal.map(\.title) == ["RENCANA pengalihan", "Kloter"])
    #expect(proposal.map(\.carried) == [5, 1])
    #expect(proposal.first?.origin == Self.origin(3))
  }

  @Test(
    "An item that somebody typed is carried whatever its words",
    arguments: ["Pengesahan notula rakor", "Pengesahan notula rakor triwulan", "Pengesahan notula rakor 2 Maret 2021"])
  func typedIsCarried(title: String) {
    let proposal = CarryOver(lastClosed: Kedu.meetingDay, lastAgenda: [Self.item(1, title)]).proposal
    #expect(proposal.map(\.title) == ["Pengesahan notula rakor 15 Juni 2021", title])
    #expect(proposal.map(\.carried) == [0, 1])
  }

  @Test("An approval that was proposed keeps its mark when it is scheduled, reworded or not; a typed one has none")
  func markIsKept() throws {
    let records = Kedu.records(.closed)
    var draft = Kedu.draft
    draft.date = Kedu.day("2021-09-15")
    let proposed = CarryOver(lastClosed: Kedu.meetingDay, lastAgenda: []).proposal
    draft.agenda =
      proposed.map { MeetingDraft.AgendaLine(title: $0.title + " dan ralatnya", carries: $0) }
      + [MeetingDraft.AgendaLine(title: "Pengesahan notula rakor 2 Maret 2021")]
    try records.perform(.schedule(draft, uid: "new"))
    #expect(records.agendaItems(of: MeetingID(rawValue: 2)).map(\.approvesMinutes) == [true, false])
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
