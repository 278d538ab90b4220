import RakorModel
import Testing

@Suite("Corrections and decision numbers")
struct CorrectionTests {
  private static let close = Edit.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil)
  private static let reopen = Edit.move(Kedu.rakor, to: .held, reason: "salah hitung", newDate: nil)

  private static func decided(_ texts: [String?]) -> [Record] {
    texts.enumerated().map { index, text in
      .agendaItem(
        AgendaItem(meeting: Kedu.rakor, number: index + 1, title: "Butir \(index + 1)", discussed: true, decision: text)
      )
    }
  }

  private static func numbers(_ records: MemoryRecords) -> [Int?] {
    records.agendaItems(of: Kedu.rakor).map(\.decisionNumber)
  }

  @Test("A closed rakor takes corrections, in their order, and changes in nothing else")
  func closedTakesCorrections() throws {
    let records = Kedu.records(.closed)
    var before = try #require(try records.meeting(Kedu.rakor))
    try records.perform(.addCorrection(Kedu.rakor, text: "Yang hadir 32 orang"))
    try records.perform(.addCorrection(Kedu.rakor, text: "Ejaan nama\nDwi Subroto"))
    before.corrections = ["Yang hadir 32 orang", "Ejaan nama\nDwi Subroto"].map {
      Correction(at: Kedu.now, who: "", text: $0)
    }
    #expect(try records.meeting(Kedu.rakor) == before)
  }

  @Test("A rakor that is not closed is edited, not corrected", arguments: [MeetingState.planned, .held, .cancelled])
  func openRefusesCorrections(state: MeetingState) {
    #expect(throws: Refusal.notClosed(Kedu.rakor)) {
      try Kedu.records(state).perform(.addCorrection(Kedu.rakor, text: "Ralat"))
    }
  }

  @Test("A correction needs a text")
  func emptyCorrection() {
    #expect(throws: Refusal.required(.correction)) {
      try Kedu.records(.closed).perform(.addCorrection(Kedu.rakor, text: "  "))
    }
  }

  @Test("Closing numbers the decisions in the order of the agenda, and items without one get none")
  func closingNumbersDecisions() throws {
    let records = Kedu.records(.held, Self.decided(["Setuju", nil, "Tunda"]))
    try records.perform(Self.close)
    #expect(Self.numbers(records) == [1, nil, 2])
  }

  @Test("A decision keeps its number through re-opening, and a new one gets a higher")
  func reopeningKeepsNumbers() throws {
    let records = Kedu.records(.held, Self.decided([nil, "Setuju"]))
    try records.perform(Self.close)
    try records.perform(Self.reopen)
    var item = records.agendaItems(of: Kedu.rakor)[0]
    item.decision = "Disepakati"
    try records.perform(.reviseAgendaItem(item))
    try records.perform(Self.close)
    #expect(Self.numbers(records) == [2, 1])
  }

  @Test("A number that an undone closing gave is not given again")
  func undoneNumberIsGone() throws {
    let records = Kedu.records(.held, Self.decided(["Setuju"]))
    try records.apply(try records.perform(Self.close).inverse)
    #expect(Self.numbers(records) == [nil])
    try records.perform(Self.close)
    #expect(Self.numbers(records) == [2])
  }

  @Test("Each year of a forum counts its decisions from 1")
  func everyYearBegins() throws {
    let other = MeetingID(rawValue: 2)
    var item = AgendaItem(meeting: other, number: 1, title: "Butir", discussed: true)
    item.decision = "Setuju"
    let records = Kedu.records(
      .held,
      Self.decided(["Setuju"]) + [
        .meeting(Kedu.meeting(2, .held, on: Kedu.day("2022-01-10"))), .agendaItem(item),
      ])
    try records.perform(Self.close)
    try records.perform(.move(other, to: .closed, reason: nil, newDate: nil))
    #expect(records.agendaItems(of: other).map(\.decisionNumber) == [1])
  }

  @Test("A follow-up of an agenda item needs that item on the rakor's agenda")
  func followUpNeedsItsItem() throws {
    let draft = FollowUpDraft(
      text: "Kirim data", meeting: Kedu.rakor, source: .agenda(item: 9), offices: [Kedu.wonosobo])
    let records = Kedu.records(.held, Self.decided([nil]) + [.followUp(Kedu.followUp())])
    let refusal = Refusal.notFound(.agendaItem(Kedu.rakor, 9))
    #expect(throws: refusal) { try records.perform(.addFollowUp(draft)) }
    #expect(throws: refusal) { try records.perform(.reviseFollowUp(Kedu.first, draft)) }
  }
}
