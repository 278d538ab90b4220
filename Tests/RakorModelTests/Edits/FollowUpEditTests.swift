import RakorModel
import Testing

@Suite("Changing follow-ups")
struct FollowUpEditTests {
  private static let later = Kedu.day("2021-07-01")
  private static let missing = FollowUpNumber(rawValue: 99)

  private static func records(_ followUp: FollowUp = Kedu.followUp()) -> MemoryRecords {
    Kedu.records(.held, [.followUp(followUp)])
  }

  private static func single() -> MemoryRecords { records(Kedu.followUp(1, [Kedu.wonosobo])) }

  private static func dropped() throws -> MemoryRecords {
    let records = records()
    try records.perform(.dropFollowUp(Kedu.first, reason: "aturan dicabut"))
    return records
  }

  @Test("A new follow-up gets the next number and the day it was entered, and nothing done")
  func newFollowUp() throws {
    let records = Self.records()
    let draft = FollowUpDraft(
      text: " Publikasikan\u{00A0}cepat ", meeting: Kedu.rakor, source: .instruction, offices: [Kedu.city, Kedu.city],
      personInCharge: " ", due: Self.later, dueWords: "sebelum kloter 1")
    try records.perform(.addFollowUp(draft))
    let added = try #require(try records.followUp(FollowUpNumber(rawValue: 2)))
    #expect(added.text == "Publikasikan cepat")
    #expect(added.parts == [FollowUp.Part(office: Kedu.city)])
    #expect(added.personInCharge == nil)
    #expect(added.due == Self.later)
    #expect(added.dueWords == "sebelum kloter 1")
    #expect(added.source == .instruction)
    #expect(added.opened == Kedu.today)
    #expect(added.status == .open)
  }

  @Test("The number of a follow-up is never reused, not even after it was removed")
  func numberIsNeverReused() throws {
    let records = Self.records()
    try records.perform(.removeFollowUp(Kedu.first))
    try records.perform(.addFollowUp(FollowUpDraft(text: "Lain", offices: [Kedu.city])))
    #expect(try records.followUp(Kedu.first) == nil)
    #expect(try records.followUp(FollowUpNumber(rawValue: 2))?.text == "Lain")
  }

  static let refusedDrafts: [(FollowUpDraft, Refusal)] = [
    (FollowUpDraft(text: " ", offices: [Kedu.city]), .required(.text)),
    (FollowUpDraft(text: "Lain", offices: []), .followUpNeedsOffice),
    (
      FollowUpDraft(text: "Lain", offices: [OfficeCode(rawValue: "nowhere")]),
      .unknownOffice(.office, typed: "nowhere")
    ),
    (
      FollowUpDraft(text: "Lain", meeting: MeetingID(rawValue: 9), offices: [Kedu.city]),
      .notFound(.meeting(MeetingID(rawValue: 9)))
    ),
    (
      FollowUpDraft(text: String(repeating: "x", count: 501), offices: [Kedu.city]), .tooLong(.text, limit: 500)
    ),
  ]

  @Test("A follow-up needs a text and known offices, added or revised", arguments: refusedDrafts)
  func badDraftIsRefused(draft: FollowUpDraft, refusal: Refusal) {
    #expect(throws: refusal) { try Self.records().perform(.addFollowUp(draft)) }
    #expect(throws: refusal) { try Self.records().perform(.reviseFollowUp(Kedu.first, draft)) }
  }

  @Test("A follow-up is done only when every office has ticked")
  func doneWhenEveryOfficeTicked() throws {
    let records = Self.records()
    for office in Kedu.everyOffice.dropLast() {
      try records.perform(.tick(Kedu.first, office, on: Self.later, note: nil))
      #expect(try records.followUp(Kedu.first)?.status == .progress)
    }
    try records.perform(.tick(Kedu.first, Kedu.purworejo, on: Self.later, note: "terlampir"))
    let followUp = try #require(try records.followUp(Kedu.first))
    #expect(followUp.status == .done)
    #expect(followUp.parts.last == FollowUp.Part(office: Kedu.purworejo, done: Self.later, note: "terlampir"))
  }

  @Test("Without an office the only part that is still owed is ticked")
  func onlyOwedPartIsTicked() throws {
    let records = Self.records(Kedu.followUp(1, [Kedu.wonosobo, Kedu.city]))
    #expect(throws: Refusal.officeNeeded(Kedu.first, candidates: [Kedu.wonosobo, Kedu.city])) {
      try records.perform(.tick(Kedu.first, nil, on: Self.later, note: nil))
    }
    try records.perform(.tick(Kedu.first, Kedu.wonosobo, on: Self.later, note: nil))
    try records.perform(.tick(Kedu.first, nil, on: Self.later, note: nil))
    #expect(try records.followUp(Kedu.first)?.status == .done)
    #expect(throws: Refusal.officeNeeded(Kedu.first, candidates: [Kedu.wonosobo, Kedu.city])) {
      try records.perform(.untick(Kedu.first, nil))
    }
  }

  @Test("A part is ticked once and unticked once")
  func tickOnce() throws {
    for office in [nil, Kedu.wonosobo] {
      let records = Self.single()
      #expect(throws: Refusal.partNotDone(Kedu.first, Kedu.wonosobo)) {
        try records.perform(.untick(Kedu.first, office))
      }
      try records.perform(.tick(Kedu.first, office, on: Self.later, note: nil))
      #expect(throws: Refusal.partAlreadyDone(Kedu.first, Kedu.wonosobo)) {
        try records.perform(.tick(Kedu.first, office, on: Self.later, note: nil))
      }
      try records.perform(.untick(Kedu.first, office))
      #expect(try records.followUp(Kedu.first)?.status == .open)
    }
  }

  @Test("Unticking leaves the other offices' ticks and the note")
  func untickLeavesOthers() throws {
    let records = Self.records()
    try records.perform(.tick(Kedu.first, Kedu.wonosobo, on: Self.later, note: "terlampir"))
    try records.perform(.tick(Kedu.first, Kedu.city, on: Self.later, note: nil))
    try records.perform(.untick(Kedu.first, Kedu.wonosobo))
    let followUp = try #require(try records.followUp(Kedu.first))
    #expect(followUp.parts.filter { $0.done != nil }.map(\.office) == [Kedu.city])
    #expect(followUp.parts[0].note == "terlampir")
  }

  @Test("Only a responsible office can tick, untick or note progress")
  func onlyResponsibleOffices() {
    let refusal = Refusal.officeNotResponsible(Kedu.city, Kedu.first)
    #expect(throws: refusal) { try Self.single().perform(.tick(Kedu.first, Kedu.city, on: Self.later, note: nil)) }
    #expect(throws: refusal) { try Self.single().perform(.untick(Kedu.first, Kedu.city)) }
    #expect(throws: refusal) { try Self.single().perform(.noteProgress(Kedu.first, Kedu.city, note: "x")) }
  }

  @Test("A progress note makes it proses, and cannot be empty")
  func progressNote() throws {
    let records = Self.records()
    #expect(throws: Refusal.required(.note)) {
      try records.perform(.noteProgress(Kedu.first, Kedu.wonosobo, note: " "))
    }
    try records.perform(.noteProgress(Kedu.first, Kedu.wonosobo, note: "surat dikirim"))
    #expect(try records.followUp(Kedu.first)?.status == .progress)
    try records.perform(.tick(Kedu.first, Kedu.wonosobo, on: Self.later, note: nil))
    #expect(try records.followUp(Kedu.first)?.parts[0].note == "surat dikirim")
  }

  @Test("Dropping needs a reason", arguments: ["", "  ", "\u{200B}"])
  func dropNeedsReason(reason: String) {
    #expect(throws: Refusal.required(.reason)) {
      try Self.records().perform(.dropFollowUp(Kedu.first, reason: reason))
    }
  }

  @Test("A dropped follow-up takes no tick, untick, note or second drop until it is restored")
  func droppedRefuses() throws {
    let edits: [Edit] = [
      .tick(Kedu.first, Kedu.wonosobo, on: Self.later, note: nil), .untick(Kedu.first, Kedu.wonosobo),
      .noteProgress(Kedu.first, Kedu.wonosobo, note: "x"), .dropFollowUp(Kedu.first, reason: "lagi"),
    ]
    for edit in edits {
      let records = try Self.dropped()
      #expect(throws: Refusal.alreadyDropped(Kedu.first)) { try records.perform(edit) }
    }
  }

  @Test("Restoring brings the ticks back as they were, and only what was dropped can be restored")
  func restoring() throws {
    let records = Self.records()
    #expect(throws: Refusal.notDropped(Kedu.first)) { try records.perform(.restoreFollowUp(Kedu.first)) }
    try records.perform(.tick(Kedu.first, Kedu.wonosobo, on: Self.later, note: nil))
    let before = records.all
    try records.perform(.dropFollowUp(Kedu.first, reason: " aturan dicabut "))
    #expect(try records.followUp(Kedu.first)?.dropReason == "aturan dicabut")
    #expect(try records.followUp(Kedu.first)?.droppedOn == Kedu.today)
    #expect(try records.followUp(Kedu.first)?.status == .dropped)
    try records.perform(.restoreFollowUp(Kedu.first))
    #expect(records.all == before)
  }

  @Test("A follow-up that another rakor has carried is never deleted")
  func carriedIsNeverDeleted() throws {
    let later = Kedu.meeting(2, .held, on: Kedu.day("2021-09-15"))
    let records = Kedu.records(.held, [.followUp(Kedu.followUp()), .meeting(later)])
    #expect(throws: Refusal.carried(Kedu.first)) { try records.perform(.removeFollowUp(Kedu.first)) }
    try records.perform(.removeMeeting(later.id))
    try records.perform(.removeFollowUp(Kedu.first))
    #expect(try records.followUp(Kedu.first) == nil)
  }

  @Test("Revising keeps the ticks of offices that stay, in the new order")
  func revisingKeepsTicks() throws {
    let records = Self.records(Kedu.followUp(1, [Kedu.wonosobo, Kedu.city]))
    try records.perform(.tick(Kedu.first, Kedu.wonosobo, on: Self.later, note: "terlampir"))
    try records.perform(.tick(Kedu.first, Kedu.city, on: Self.later, note: nil))
    var draft = FollowUpDraft(try #require(try records.followUp(Kedu.first)))
    draft.text = "Teks baru"
    draft.offices = [Kedu.kebumen, Kedu.wonosobo]
    try records.perform(.reviseFollowUp(Kedu.first, draft))
    let revised = try #require(try records.followUp(Kedu.first))
    #expect(revised.text == "Teks baru")
    #expect(revised.opened == Kedu.meetingDay)
    #expect(
      revised.parts == [
        FollowUp.Part(office: Kedu.kebumen), FollowUp.Part(office: Kedu.wonosobo, done: Self.later, note: "terlampir"),
      ])
  }

  static let onMissing: [Edit] = [
    .reviseFollowUp(missing, FollowUpDraft(text: "x", offices: [Kedu.city])), .removeFollowUp(missing),
    .tick(missing, nil, on: later, note: nil), .untick(missing, nil), .noteProgress(missing, nil, note: "x"),
    .dropFollowUp(missing, reason: "x"), .restoreFollowUp(missing),
  ]

  @Test("A follow-up that is not there cannot be changed", arguments: onMissing)
  func missingIsRefused(edit: Edit) {
    #expect(throws: Refusal.notFound(.followUp(Self.missing))) { try Self.records().perform(edit) }
  }

  @Test(
    "A new follow-up of a whole rakor comes from it, and from a head of office once it is closed",
    arguments: MeetingState.allCases)
  func sourceOfNew(state: MeetingState) throws {
    let source = Kedu.meeting(1, state).sourceOfNewFollowUp
    #expect(source == (state == .closed ? .instruction : .agenda(item: nil)))
    let draft = FollowUpDraft(text: "Data", meeting: Kedu.rakor, source: source, offices: [Kedu.wonosobo])
    try Kedu.records(state).perform(.addFollowUp(draft))
  }
}
