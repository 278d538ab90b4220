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
    .setReportedTotal(Kedu.rakor, 31),
    .mark(Kedu.rakor, Kedu.dwi, .present, note: nil),
    .markNew(Kedu.rakor, PersonDraft(name: "Muhasyim", office: Kedu.wonosobo), .present, note: nil),
    .markAll(Kedu.rakor, [Kedu.dwi, Kedu.eni], .present),
    .forgetDelegate(Kedu.rakor, Kedu.dwi),
    .addAgendaItem(Kedu.rakor, title: "Disinformasi"),
    .reviseAgendaItem(AgendaItem(meeting: Kedu.rakor, number: 1, title: "Pembukaan")),
    .removeAgendaItem(Kedu.rakor, 1),
  ]

  /// Whether an edit writes to a rakor, for every edit there is: a new one does not compile until it is judged here.
  static func writesToARakor(_ edit: Edit) -> Bool {
    switch edit {
    case .revise, .removeMeeting, .setPromised, .setCounted, .setReportedTotal, .mark, .markNew, .markAll,
      .forgetDelegate, .addAgendaItem, .reviseAgendaItem, .removeAgendaItem:
      true
    case .schedule, .move, .addCorrection, .addFollowUp, .reviseFollowUp, .removeFollowUp, .tick, .untick,
      .noteProgress, .dropFollowUp, .restoreFollowUp, .skipTurn, .swapTurns, .volunteer, .putOffice, .putForum,
      .addPerson, .revisePerson, .mergePeople:
      false
    }
  }

  private static func withRows(_ state: MeetingState) -> MemoryRecords {
    Kedu.records(
      state,
      Kedu.agenda(["Pembukaan", "Penutup"]).map(Record.agendaItem) + [
        .attendance(OfficeAttendance(meeting: Kedu.rakor, office: Kedu.wonosobo, promised: 4)),
        .delegate(Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo)),
      ])
  }

  @Test("Every edit of a closed rakor is refused and changes nothing", arguments: editsOfARakor)
  func closedRefusesEdits(edit: Edit) {
    let records = Self.withRows(.closed)
    let before = records.all
    #expect(Self.writesToARakor(edit))
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

  @Test("A closed rakor still takes the follow-ups and ticks that come after it")
  func closedTakesFollowUps() throws {
    let records = Kedu.records(.closed)
    let draft = FollowUpDraft(
      text: "Publikasikan", meeting: Kedu.rakor, source: .instruction, offices: [Kedu.wonosobo])
    try records.perform(.addFollowUp(draft))
    try records.perform(.tick(Kedu.first, nil, on: Kedu.meetingDay, note: nil))
    #expect(try records.followUp(Kedu.first)?.status == .done)
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
