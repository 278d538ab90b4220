import RakorModel
import Testing

@Suite("What a rakor still lacks")
struct PreparationTests {
  private static func file(_ state: MeetingState, _ change: (inout MeetingFile) -> Void = { _ in }) -> MeetingFile {
    var meeting = Kedu.meeting(1, state)
    meeting.venue = nil
    var file = MeetingFile(
      meeting: meeting, agenda: [], attendance: [], delegates: [], people: [:], followUps: [], revisions: [:])
    change(&file)
    return file
  }

  @Test(
    "Before its day time, venue, agenda, letter and confirmations are missing",
    arguments: [MeetingState.planned, .invited])
  func missingBefore(state: MeetingState) {
    #expect(Self.file(state).missing == [.time, .venue, .agenda, .letter, .confirmations(6)])
  }

  @Test("Each part that is there is no longer missing")
  func nothingMissingBefore() {
    let file = Self.file(.planned) {
      $0.meeting.start = Kedu.time("09:00")
      $0.meeting.venue = "Pendopo"
      $0.meeting.letter = "B-1/Kk.11.06/1/HJ.00/06/2021"
      $0.agenda = Kedu.agenda(["Pembukaan"])
      $0.attendance = Kedu.everyOffice.map { OfficeAttendance(meeting: Kedu.rakor, office: $0, promised: 0) }
    }
    #expect(file.missing.isEmpty)
  }

  @Test("Only invited offices owe a confirmation, and counted heads are none")
  func onlyInvitedConfirm() {
    let file = Self.file(.planned) {
      $0.meeting.invited = [Kedu.city, Kedu.kebumen]
      $0.attendance = [
        OfficeAttendance(meeting: Kedu.rakor, office: Kedu.city, promised: 3),
        OfficeAttendance(meeting: Kedu.rakor, office: Kedu.kebumen, counted: 3),
      ]
    }
    #expect(file.missing.contains(.confirmations(1)))
  }

  @Test("Before closing attendance and undecided items are missing", arguments: [MeetingState.ongoing, .held])
  func missingForClosing(state: MeetingState) {
    let file = Self.file(state) {
      $0.agenda = Kedu.agenda(["Pembukaan", "Disinformasi", "Penutup"])
      $0.agenda[0].discussed = true
      $0.agenda[1].decision = "Jawab cepat"
    }
    #expect(file.missing == [.attendance, .undiscussedItems([3])])
  }

  @Test("A reported total alone is attendance, and so is one delegate known not to have come")
  func anyAttendanceIsAttendance() {
    #expect(Self.file(.held) { $0.meeting.reportedTotal = 31 }.missing.isEmpty)
    let absent = Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo, state: .sick)
    #expect(Self.file(.held) { $0.delegates = [absent] }.missing.isEmpty)
  }

  @Test("Before closing, offices of which heads and names differ are told, and so is a report of too few")
  func differingFigures() {
    let file = Self.file(.held) {
      $0.attendance = [
        OfficeAttendance(meeting: Kedu.rakor, office: Kedu.wonosobo, promised: 2, counted: 4),
        OfficeAttendance(meeting: Kedu.rakor, office: Kedu.city, promised: 3, counted: 5),
      ]
      $0.delegates = [Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo, state: .present)]
      $0.meeting.reportedTotal = 3
    }
    #expect(file.missingForClosing == [.reportedTooFew(3, sum: 9), .headsAgainstNames(offices: 1)])
  }

  @Test("Promised heads are no attendance")
  func promisedIsNoAttendance() {
    let file = Self.file(.held) {
      $0.attendance = [OfficeAttendance(meeting: Kedu.rakor, office: Kedu.city, promised: 3)]
    }
    #expect(file.missing == [.attendance])
  }

  @Test(
    "Nothing is missing of a rakor that is closed, postponed or cancelled",
    arguments: [MeetingState.closed, .postponed, .cancelled])
  func nothingMissingAfter(state: MeetingState) {
    #expect(Self.file(state).missing.isEmpty)
  }

  @Test("What is missing never refuses closing")
  func missingDoesNotRefuse() throws {
    let records = Kedu.records(.held, Kedu.agenda(["Pembukaan"]).map(Record.agendaItem))
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    #expect(try records.meeting(Kedu.rakor)?.state == .closed)
  }

  @Test(
    "Before closing, what the minutes lack is told whatever state the rakor is in",
    arguments: [MeetingState.planned, .invited, .ongoing, .held])
  func missingIsToldBeforeClosing(state: MeetingState) throws {
    let records = Kedu.records(state, Kedu.agenda(["Pembukaan"]).map(Record.agendaItem))
    #expect(try Kedu.file(records).missingForClosing == [.attendance, .undiscussedItems([1])])
  }
}
