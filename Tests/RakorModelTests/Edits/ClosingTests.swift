import RakorModel
import Testing

@Suite("Closing a rakor")
struct ClosingTests {
  private static let close = Edit.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil)
  private static let reopen = Edit.move(Kedu.rakor, to: .held, reason: "salah hitung", newDate: nil)

  /// Every way to write to a rakor, its agenda, its attendance and its delegates.
  static let editsOfARakor: [Edit] = [
    .revise(Kedu.rakor, Kedu.draft),
    .removeMeeting(Kedu.rakor),
    .setPromised(Kedu.rakor, Kedu.wonosobo, 5),
    .setCounted(Kedu.rakor, Kedu.wonosobo, 5),
    .stepCounted(Kedu.rakor, Kedu.wonosobo, by: 1),
    .setReportedTotal(Kedu.rakor, 31),
    .mark(Kedu.rakor, Kedu.dwi, .present, note: nil),
    .markNew(Kedu.rakor, PersonDraft(name: "Muhasyim", office: Kedu.wonosobo), .present, note: nil),
    .markAll(Kedu.rakor, [Kedu.dwi, Kedu.eni], .present),
    .forgetDelegate(Kedu.rakor, Kedu.dwi),
    .addAgendaItem(Kedu.rakor, title: "Disinformasi"),
    .reviseAgendaItem(AgendaItem(meeting: Kedu.rakor, number: 1, title: "Pembukaan")),
    .removeAgendaItem(Kedu.rakor, 1), .moveAgendaItem(Kedu.rakor, 1, to: 2),
  ]

  /// Every way to change which follow-ups came from the rakor and what they are; the first one came from its first
  /// agenda item.
  static let editsOfItsFollowUps: [Edit] = [
    .addFollowUp(FollowUpDraft(text: "Kirim data", meeting: Kedu.rakor, offices: [Kedu.wonosobo])),
    .addFollowUp(born(.agenda(item: 1))),
    .reviseFollowUp(Kedu.first, born(.agenda(item: 2))),
    .reviseFollowUp(Kedu.first, born(.instruction)),
    .reviseFollowUp(Kedu.first, FollowUpDraft(text: "Kirim data", offices: [Kedu.wonosobo])),
    .reviseFollowUp(Kedu.instruction, born(.agenda(item: 1))),
    .reviseFollowUp(Kedu.first, born(.agenda(item: 1), text: "Kirim data kuota")),
    .reviseFollowUp(Kedu.first, born(.agenda(item: 1), offices: [Kedu.city])),
    .reviseFollowUp(Kedu.instruction, born(.instruction, text: "Kirim data kuota")),
    .removeFollowUp(Kedu.first),
    .removeFollowUp(Kedu.instruction),
  ]

  /// What may still be done with the follow-ups of a closed rakor.
  static let editsAfterClosing: [Edit] = [
    .addCorrection(Kedu.rakor, text: "Yang hadir 32 orang"),
    .addFollowUp(born(.instruction)),
    .reviseFollowUp(Kedu.first, born(.agenda(item: 1), due: Kedu.day("2021-07-01"))),
    .tick(Kedu.first, Kedu.wonosobo, on: Kedu.meetingDay, note: nil),
    .noteProgress(Kedu.first, Kedu.wonosobo, note: "Menunggu tanda tangan"),
    .dropFollowUp(Kedu.first, reason: "Tidak perlu lagi"),
    .move(Kedu.rakor, to: .held, reason: "salah hitung", newDate: nil),
  ]

  private static func born(
    _ source: FollowUp.Source, text: String = "Kirim data", offices: [OfficeCode] = [Kedu.wonosobo], due: Day? = nil
  ) -> FollowUpDraft {
    FollowUpDraft(text: text, meeting: Kedu.rakor, source: source, offices: offices, due: due)
  }

  /// What an edit does to a rakor.
  enum Reach { case rakor, followUps, neither }

  /// What each edit there is does to a rakor: a new one does not compile until it is judged here.
  static func reach(_ edit: Edit) -> Reach {
    switch edit {
    case .revise, .removeMeeting, .setPromised, .setCounted, .stepCounted, .setReportedTotal, .mark, .markNew,
      .markAll, .forgetDelegate, .addAgendaItem, .reviseAgendaItem, .removeAgendaItem, .moveAgendaItem:
      .rakor
    case .addFollowUp, .reviseFollowUp, .removeFollowUp: .followUps
    case .schedule, .move, .addCorrection, .tick, .untick, .noteProgress, .dropFollowUp, .restoreFollowUp, .skipTurn,
      .swapTurns, .volunteer, .putOffice, .succeed, .putForum, .addPerson, .revisePerson, .mergePeople:
      .neither
    }
  }

  /// The name of an edit's kind, as it is written in the source.
  private static func name(_ edit: Edit) -> String { Mirror(reflecting: edit).children.first?.label ?? "" }

  private static func withRows(_ state: MeetingState) -> MemoryRecords {
    Kedu.records(
      state,
      Kedu.agenda(["Pembukaan", "Penutup"]).map(Record.agendaItem) + [
        .attendance(OfficeAttendance(meeting: Kedu.rakor, office: Kedu.wonosobo, promised: 4)),
        .delegate(Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo)),
      ])
  }

  /// The same with a follow-up of its first agenda item and a head of office's instruction.
  private static func withFollowUps(_ state: MeetingState) throws -> MemoryRecords {
    let records = withRows(.held)
    try records.perform(.addFollowUp(born(.agenda(item: 1))))
    try records.perform(.addFollowUp(born(.instruction)))
    if state == .closed { try records.perform(close) }
    return records
  }

  @Test("Every edit of a closed rakor is refused and changes nothing", arguments: editsOfARakor)
  func closedRefusesEdits(edit: Edit) {
    let records = Self.withRows(.closed)
    let before = records.all
    #expect(Self.reach(edit) == .rakor)
    #expect(throws: Refusal.closed(Kedu.rakor)) { try records.perform(edit) }
    #expect(records.all == before)
  }

  @Test("Every edit that a closed rakor refuses is possible before it is closed", arguments: editsOfARakor)
  func heldAllowsEdits(edit: Edit) {
    #expect(throws: Never.self) { try Self.withRows(.held).perform(edit) }
  }

  @Test("Every edit of a rakor that is not there is refused", arguments: editsOfARakor)
  func missingRakorRefusesEdits(edit: Edit) {
    #expect(throws: Refusal.notFound(.meeting(Kedu.rakor))) { try MemoryRecords(Kedu.registry).perform(edit) }
  }

  @Test("Every kind of edit that reaches a rakor is tried on a closed one")
  func everyKindIsTried() {
    let kinds = Set((Self.editsOfARakor + Self.editsOfItsFollowUps).map(Self.name))
    #expect(kinds.count == 14 + 3)
  }

  @Test(
    "Which follow-ups a closed rakor had, what they say and who owes them cannot be changed",
    arguments: editsOfItsFollowUps)
  func closedKeepsItsFollowUps(edit: Edit) throws {
    let records = try Self.withFollowUps(.closed)
    let before = records.all
    #expect(Self.reach(edit) == .followUps)
    #expect(throws: Refusal.closed(Kedu.rakor)) { try records.perform(edit) }
    #expect(records.all == before)
    #expect(throws: Never.self) { try Self.withFollowUps(.held).perform(edit) }
  }

  @Test("Corrections, instructions, ticks and re-opening are possible after closing", arguments: editsAfterClosing)
  func possibleAfterClosing(edit: Edit) throws {
    let records = try Self.withFollowUps(.closed)
    #expect(try !records.perform(edit).isEmpty)
  }

  @Test("A closed rakor still takes the follow-ups and ticks that come after it")
  func closedTakesFollowUps() throws {
    let records = Kedu.records(.closed)
    let draft = FollowUpDraft(
      text: "Publikasikan", meeting: Kedu.rakor, source: .instruction, offices: [Kedu.wonosobo])
    try records.perform(.addFollowUp(draft))
    try records.perform(.tick(Kedu.first, nil, on: Kedu.meetingDay, note: nil))
    #expect(try records.followUp(Kedu.first)?.status == .done)
  }

  @Test("An instruction of after the closing can be reworded and deleted")
  func laterInstruction() throws {
    let records = Self.withRows(.held)
    try records.perform(Self.close)
    let later = Moment(day: Kedu.meetingDay, time: Kedu.time("09:00"))
    try records.perform(.addFollowUp(Self.born(.instruction)), now: later)
    try records.perform(.reviseFollowUp(Kedu.first, Self.born(.instruction, text: "Kirim data kuota")), now: later)
    try records.perform(.removeFollowUp(Kedu.first), now: later)
    #expect(try records.followUp(Kedu.first) == nil)
  }

  @Test("A re-opened rakor can be edited again and keeps why it was re-opened")
  func reopenedCanBeEdited() throws {
    let records = Self.withRows(.held)
    try records.perform(Self.close)
    try records.perform(Self.reopen)
    try records.perform(.setCounted(Kedu.rakor, Kedu.wonosobo, 6))
    #expect(try records.meeting(Kedu.rakor)?.reason == "salah hitung")
    #expect(try records.meeting(Kedu.rakor)?.closedNames == nil)
  }

  @Test("Only the newest closed rakor of a forum can be re-opened")
  func onlyNewestCanBeReopened() throws {
    let newer = MeetingID(rawValue: 2)
    let records = Kedu.records(.closed, [.meeting(Kedu.meeting(2, .closed, on: Kedu.day("2021-09-15")))])
    #expect(throws: Refusal.onlyNewestCanBeReopened(Kedu.rakor, newest: newer)) { try records.perform(Self.reopen) }
    try records.perform(.move(newer, to: .held, reason: "salah hitung", newDate: nil))
    try records.perform(Self.reopen)
    #expect(try records.meeting(Kedu.rakor)?.state == .held)
  }

  @Test("Of two closed rakor on one day the higher number is the newest")
  func sameDayHigherNumberIsNewest() {
    let newer = MeetingID(rawValue: 2)
    let records = Kedu.records(.closed, [.meeting(Kedu.meeting(2, .closed))])
    #expect(throws: Refusal.onlyNewestCanBeReopened(Kedu.rakor, newest: newer)) { try records.perform(Self.reopen) }
  }

  @Test(
    "A newer rakor that is not closed, or of another forum, keeps no rakor from being re-opened",
    arguments: [(MeetingState.held, Kedu.phu), (.planned, Kedu.phu), (.cancelled, Kedu.phu), (.closed, Kedu.kua)])
  func othersDoNotHinderReopening(state: MeetingState, forum: ForumCode) throws {
    let other = Kedu.meeting(2, state, on: Kedu.day("2021-09-15"), forum: forum)
    let records = Kedu.records(.closed, [.meeting(other)])
    try records.perform(Self.reopen)
    #expect(try records.meeting(Kedu.rakor)?.state == .held)
  }
}
