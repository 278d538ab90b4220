import RakorModel
import Testing

@Suite("Agenda of a rakor")
struct AgendaEditTests {
  private static func records(_ more: [Record] = []) -> MemoryRecords {
    Kedu.records(.held, Kedu.agenda(["Pembukaan", "Disinformasi", "Penutup"]).map(Record.agendaItem) + more)
  }

  private static func numbered(_ records: MemoryRecords) -> [String] {
    records.agendaItems(of: Kedu.rakor).map { "\($0.number) \($0.title)" }
  }

  private static func revise(_ records: MemoryRecords, _ lines: [MeetingDraft.AgendaLine]?) throws {
    var draft = Kedu.draft
    draft.agenda = lines
    try records.perform(.revise(Kedu.rakor, draft))
  }

  @Test("A new item goes to the end under the next number")
  func newItemGoesLast() throws {
    let records = Self.records()
    try records.perform(.addAgendaItem(Kedu.rakor, title: " Lain-lain\u{200B} "))
    #expect(Self.numbered(records) == ["1 Pembukaan", "2 Disinformasi", "3 Penutup", "4 Lain-lain"])
  }

  @Test("Removing an item moves no other and frees no number between them")
  func removingMovesNothing() throws {
    let records = Self.records()
    try records.perform(.removeAgendaItem(Kedu.rakor, 2))
    try records.perform(.addAgendaItem(Kedu.rakor, title: "Lain-lain"))
    #expect(Self.numbered(records) == ["1 Pembukaan", "3 Penutup", "4 Lain-lain"])
  }

  @Test(
    "An item takes the place of another, and those between make room",
    arguments: [
      (1, 3, ["1 Disinformasi", "2 Penutup", "3 Pembukaan"]), (3, 1, ["1 Penutup", "2 Pembukaan", "3 Disinformasi"]),
      (1, 2, ["1 Disinformasi", "2 Pembukaan", "3 Penutup"]), (2, 2, ["1 Pembukaan", "2 Disinformasi", "3 Penutup"]),
    ])
  func moved(_ number: Int, _ place: Int, _ order: [String]) throws {
    let records = Self.records()
    let before = records.all
    let change = try records.perform(.moveAgendaItem(Kedu.rakor, number, to: place))
    #expect(Self.numbered(records) == order)
    try records.apply(change.inverse, as: .undo(of: 1))
    #expect(records.all == before)
  }

  @Test("A follow-up goes along with the item it came from")
  func followUpsGoAlong() throws {
    let records = Self.records()
    try records.perform(
      .addFollowUp(
        FollowUpDraft(text: "Data", meeting: Kedu.rakor, source: .agenda(item: 3), offices: [Kedu.wonosobo])))
    try records.perform(.moveAgendaItem(Kedu.rakor, 3, to: 1))
    let number = try #require(records.followUps(bornIn: Kedu.rakor).first)
    #expect(try records.followUp(number)?.source == .agenda(item: 1))
  }

  @Test("Numbers that are missing stay so")
  func movedOverAGap() throws {
    let records = Self.records()
    try records.perform(.removeAgendaItem(Kedu.rakor, 2))
    try records.perform(.moveAgendaItem(Kedu.rakor, 3, to: 1))
    #expect(Self.numbered(records) == ["1 Penutup", "3 Pembukaan"])
  }

  @Test("A place that no item has, a closed rakor and one that was closed before are refused")
  func notMoved() throws {
    let records = Self.records()
    #expect(throws: Refusal.notFound(.agendaItem(Kedu.rakor, 9))) {
      try records.perform(.moveAgendaItem(Kedu.rakor, 1, to: 9))
    }
    #expect(throws: Refusal.notFound(.agendaItem(Kedu.rakor, 9))) {
      try records.perform(.moveAgendaItem(Kedu.rakor, 9, to: 1))
    }
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    #expect(throws: Refusal.closed(Kedu.rakor)) { try records.perform(.moveAgendaItem(Kedu.rakor, 1, to: 2)) }
    try records.perform(.move(Kedu.rakor, to: .held, reason: "salah", newDate: nil))
    #expect(throws: Refusal.agendaCarriedOn(Kedu.rakor)) {
      try records.perform(.moveAgendaItem(Kedu.rakor, 1, to: 2))
    }
  }

  @Test("The form gives no item the number of one it removes")
  func formReusesNoNumber() throws {
    let records = Self.records()
    try Self.revise(records, [.init(number: 1, title: "Pembukaan"), .init(title: "Lain-lain")])
    #expect(Self.numbered(records) == ["1 Pembukaan", "4 Lain-lain"])
  }

  @Test("An item that a follow-up came from is not removed, whatever the way")
  func itemWithFollowUpStays() throws {
    var followUp = Kedu.followUp()
    followUp.source = .agenda(item: 3)
    let records = Self.records([.followUp(followUp)])
    let refusal = Refusal.itemHasFollowUps(Kedu.rakor, item: 3, count: 1)
    #expect(throws: refusal) { try records.perform(.removeAgendaItem(Kedu.rakor, 3)) }
    #expect(throws: refusal) { try Self.revise(records, [.init(number: 1, title: "Pembukaan")]) }
  }

  @Test("A carried item that the form leaves out is skipped this time, and stays so when the form is saved again")
  func carriedItemIsSkipped() throws {
    var item = AgendaItem(meeting: Kedu.rakor, number: 3, title: "Regulasi", carried: 1)
    item.origin = AgendaItem.Origin(meeting: MeetingID(rawValue: 7), number: 2)
    let records = Self.records()
    try records.perform(.reviseAgendaItem(item))
    let kept = [MeetingDraft.AgendaLine(number: 1, title: "Pembukaan")]
    try Self.revise(records, kept)
    item.skipped = true
    #expect(records.agendaItems(of: Kedu.rakor).last == item)
    try Self.revise(records, kept)
    #expect(records.agendaItems(of: Kedu.rakor).map(\.number) == [1, 3])
  }

  @Test("Retitling an item in the form keeps its number, minutes and decision")
  func retitlingKeepsMinutes() throws {
    let records = Self.records()
    let minutes = AgendaItem(
      meeting: Kedu.rakor, number: 2, title: "Disinformasi", presenter: "Kasi PHU", plannedTime: Kedu.time("10:00"),
      standing: true, discussed: true, minutes: "Sudah dibahas", decision: "Jawab cepat", carried: 2)
    try records.perform(.reviseAgendaItem(minutes))
    try Self.revise(records, [.init(number: 2, title: "Berita bohong"), .init(number: 1, title: "Pembukaan")])
    var expected = minutes
    expected.title = "Berita bohong"
    #expect(records.agendaItems(of: Kedu.rakor).last == expected)
    #expect(Self.numbered(records) == ["1 Pembukaan", "2 Berita bohong"])
  }

  @Test("A form without an agenda leaves it as it is, an empty one empties it")
  func noAgendaLeavesIt() throws {
    let records = Self.records()
    try Self.revise(records, nil)
    #expect(Self.numbered(records).count == 3)
    try Self.revise(records, [])
    #expect(Self.numbered(records).isEmpty)
  }

  @Test("A line under a number that the agenda does not have is a new item")
  func unknownNumberIsNew() throws {
    let records = Self.records()
    try Self.revise(records, [.init(number: 1, title: "Pembukaan"), .init(number: 9, title: "Lain-lain")])
    #expect(Self.numbered(records) == ["1 Pembukaan", "4 Lain-lain"])
  }

  @Test("Minutes keep their lines, while title and presenter are one line")
  func minutesKeepLines() throws {
    let records = Self.records()
    try records.perform(
      .reviseAgendaItem(
        AgendaItem(
          meeting: Kedu.rakor, number: 2, title: "Dis\ninformasi", presenter: "Kasi\tPHU", discussed: true,
          minutes: " satu\r\ndua ", decision: "tiga\nempat")))
    let item = records.agendaItems(of: Kedu.rakor)[1]
    #expect(item.title == "Dis informasi")
    #expect(item.presenter == "Kasi PHU")
    #expect(item.minutes == "satu\ndua")
    #expect(item.decision == "tiga\nempat")
  }

  @Test("An item needs a title")
  func itemNeedsTitle() {
    #expect(throws: Refusal.required(.agenda)) {
      try Self.records().perform(.addAgendaItem(Kedu.rakor, title: "\u{00A0}"))
    }
    #expect(throws: Refusal.required(.agenda)) {
      try Self.records().perform(.reviseAgendaItem(AgendaItem(meeting: Kedu.rakor, number: 1, title: "")))
    }
  }

  @Test("Minutes, decision and presenter have their limits")
  func minutesHaveLimits() {
    let long = String(repeating: "x", count: 20_001)
    let items = [
      (AgendaItem(meeting: Kedu.rakor, number: 1, title: "x", minutes: long), Refusal.tooLong(.minutes, limit: 20_000)),
      (AgendaItem(meeting: Kedu.rakor, number: 1, title: "x", decision: long), .tooLong(.decision, limit: 20_000)),
      (AgendaItem(meeting: Kedu.rakor, number: 1, title: "x", presenter: long), .tooLong(.presenter, limit: 500)),
    ]
    for (item, refusal) in items {
      #expect(throws: refusal) { try Self.records().perform(.reviseAgendaItem(item)) }
    }
  }

  @Test("An item that is not there can be neither revised nor removed")
  func missingItemIsRefused() {
    let refusal = Refusal.notFound(.agendaItem(Kedu.rakor, 9))
    #expect(throws: refusal) { try Self.records().perform(.removeAgendaItem(Kedu.rakor, 9)) }
    #expect(throws: refusal) {
      try Self.records().perform(.reviseAgendaItem(AgendaItem(meeting: Kedu.rakor, number: 9, title: "x")))
    }
  }
}
