import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

struct ImportRulesTests {
  private let rakor = MeetingID(rawValue: 1)
  private let wonosobo = OfficeCode(rawValue: "wonosobo")

  @Test("An import never erases what is known here and not in the file")
  func nullErasesNothing() throws {
    let records = try RakorStore.holding(.example)
    let dwi = try #require(try records.allPeople().first)
    var draft = PersonDraft(dwi)
    draft.phone = PhoneNumber("0812-0000-0001")
    try records.perform(.revisePerson(dwi.id, draft))
    var office = try #require(try records.directory().offices.first)
    office.head = "Ahmad Farid"
    try records.perform(.putOffice(office, new: false))
    #expect(try records.read(DataFile.example.text) == nil)
    #expect(try records.allPeople().first?.phone?.typed == "0812-0000-0001")
  }

  @Test("A ticked part stays ticked when an older file is imported again")
  func tickStays() throws {
    let records = try RakorStore.holding(.example)
    try records.perform(.tick(FollowUpNumber(rawValue: 1), nil, on: Sample.now.day, note: nil))
    #expect(try records.read(DataFile.example.text) == nil)
  }

  @Test("A closed rakor that a file would change is refused at its place")
  func closedIsRefused() throws {
    let records = try RakorStore.holding(.example)
    let text = try DataFile.example.text.replacing("\"reportedTotal\": 31", with: "\"reportedTotal\": 32")
    let lines = try records.refusedLines(text)
    #expect(lines.map(\.place.path) == ["meetings[0]"])
    #expect(lines.first?.problem == .refused(.closed(rakor)))
  }

  @Test("A correction of a closed rakor is taken from a file, once and clean, and nothing else with it")
  func correctionIsTaken() throws {
    let other = try RakorStore.holding(.example)
    try other.perform(.addCorrection(rakor, text: "Yang hadir 32 orang"))
    let text = try other.export().replacing("\"who\": \"\"", with: "\"who\": \"eni@kebumen\"")
    let records = try RakorStore.holding(.example)
    try records.read(text)
    #expect(try records.meetingFile(rakor)?.meeting.corrections.map(\.text) == ["Yang hadir 32 orang"])
    #expect(try records.read(text) == nil)
    #expect(try records.export() == text)
    try records.read(text.replacing("Yang hadir 32", with: "Yang\\u001b[31m hadir 33"))
    #expect(try records.meetingFile(rakor)?.meeting.corrections.last?.text == "Yang[31m hadir 33 orang")
    let changed = text.replacing("\"reportedTotal\": 31", with: "\"reportedTotal\": 32")
    #expect(try records.refusedLines(changed).map(\.problem) == [.refused(.closed(rakor))])
  }

  @Test("An open rakor takes over what the file says")
  func openIsUpdated() throws {
    let open = try DataFile.example.text.replacing("\"state\": \"closed\"", with: "\"state\": \"held\"")
    let records = try RakorStore.holding()
    try records.read(open)
    try records.read(open.replacing("\"reportedTotal\": 31", with: "\"reportedTotal\": 32"))
    #expect(try records.meetingFile(rakor)?.meeting.reportedTotal == 32)
  }

  @Test("A rakor that is here moves by the rules, whatever the way in")
  func transitionIsRefused() throws {
    let held = try DataFile.example.text.replacing("\"state\": \"closed\"", with: "\"state\": \"held\"")
    let records = try RakorStore.holding()
    try records.read(held)
    let lines = try records.refusedLines(held.replacing("\"state\": \"held\"", with: "\"state\": \"invited\""))
    #expect(lines.map(\.problem) == [.refused(.transition(from: .held, to: .invited))])
    #expect(lines.map(\.place.path) == ["meetings[0].state"])
  }

  @Test("A rakor imported as new may arrive in any state", arguments: MeetingState.allCases)
  func anyStateWhenNew(state: MeetingState) throws {
    let records = try RakorStore.holding()
    try records.read(DataFile.example.text.replacing("\"closed\"", with: "\"\(state.rawValue)\""))
    let meeting = try #require(try records.meetingFile(rakor)?.meeting)
    #expect(meeting.state == state)
    #expect((meeting.closedNames != nil) == (state == .closed))
  }

  @Test("A follow-up number that is taken here is given anew, once")
  func takenNumberIsGivenAnew() throws {
    let records = try RakorStore.holding(.offices)
    let draft = FollowUpDraft(text: "Mengirim daftar kuota", offices: [wonosobo])
    try records.perform(.addFollowUp(draft))
    try records.read(DataFile.example.text)
    #expect(try records.allFollowUps().map(\.number.rawValue) == [1, 2, 3, 4])
    #expect(try records.allFollowUps().filter { $0.meeting == nil }.map(\.number.rawValue) == [1])
    #expect(try records.read(DataFile.example.text) == nil)
  }

  @Test("A kept number is never handed out again")
  func countersMovePastKeptNumbers() throws {
    let records = try RakorStore.holding(.demo)
    try records.perform(.addFollowUp(FollowUpDraft(text: "Mengirim daftar kuota", offices: [wonosobo])))
    try records.perform(
      .schedule(
        MeetingDraft(
          forum: Sample.phu, title: "Rakor", date: Sample.now.day, host: wonosobo, invited: [wonosobo]), uid: "a"))
    #expect(try records.allFollowUps().last?.number.rawValue == 81)
    #expect(try records.allMeetings().map(\.id.rawValue).max() == 41)
  }

  @Test("A rakor number that is taken here is given anew, and its follow-ups go with it")
  func meetingNumbersAreLocalToTheFile() throws {
    let records = try RakorStore.holding(.example, .demo)
    let first = try #require(try records.allMeetings().first { $0.uid == "demo-001@rakor.invalid" })
    #expect(first.id != rakor)
    #expect(try records.allFollowUps().filter { $0.meeting == first.id }.count == 2)
  }

  @Test("A file that names fewer members puts nobody out of a forum")
  func membersStay() throws {
    let records = try RakorStore.holding(.offices)
    try records.read(
      #"{"rakor": {"version": 1}, "forums": [{"code": "phu", "name": "Seksi PHU se-Kedu", "offices": ["wonosobo"]}]}"#)
    let forum = try #require(try records.directory().forums.first)
    #expect(forum.name == "Seksi PHU se-Kedu")
    #expect(forum.members.count == 6)
  }

  @Test("A person is found again under another spelling of the same name")
  func personIsMatchedByName() throws {
    let records = try RakorStore.holding(.example)
    try records.read(
      #"{"rakor": {"version": 1}, "people": [{"name": "H. DWI SUBRATA, S.Ag.", "office": "wonosobo"}]}"#)
    #expect(try records.allPeople().count == 5)
    #expect(try records.allPeople().first?.name == "H. DWI SUBRATA, S.Ag.")
    #expect(try records.allPeople().first?.title == "Kasi PHU")
  }

  @Test("Two namesakes of one office stay two people, told apart by number or by their names as written")
  func namesakesStayTwo() throws {
    let records = try RakorStore.holding(.example)
    let number = try EmployeeNumber("198506202011011012")
    try records.perform(.addPerson(PersonDraft(name: "Siti Aminah, S.Ag.", office: wonosobo)))
    try records.perform(.addPerson(PersonDraft(name: "Siti Aminah, S.E.", office: wonosobo)))
    try records.perform(.addPerson(PersonDraft(name: "Siti Aminah, S.E.", office: wonosobo, employeeNumber: number)))
    let text = try records.export()
    #expect(try records.read(text) == nil)
    let second = try RakorStore.holding()
    try second.read(text)
    #expect(try second.allPeople().count == 8)
    #expect(try second.export() == text)
  }

  @Test("A document moved by whole weeks keeps its weekdays and every distance")
  func movedByWeeks() throws {
    let document = try RakorFile.read(DataFile.demo.bytes).document
    let moved = document.moved(by: 14)
    for (before, after) in zip(document.meetings, moved.meetings) {
      #expect(after.date.days(since: before.date) == 14)
      #expect(after.date.weekday == before.date.weekday)
    }
    let due = zip(document.followUps, moved.followUps).map { ($0.due, $1.due) }
    #expect(due.allSatisfy { before, after in after?.days(since: before ?? .first) == (before == nil ? nil : 14) })
    #expect(moved.moved(by: -14) == document)
  }

  private func example(_ state: MeetingState) throws -> String {
    try DataFile.example.text.replacing(
      "\"state\": \"closed\"", with: "\"state\": \"\(state.rawValue)\", \"reason\": \"banjir\"")
  }

  @Test("A postponed rakor is planned again by a file only with a new date")
  func replanningNeedsNewDate() throws {
    let records = try RakorStore.holding()
    try records.read(example(.postponed))
    let planned = try example(.planned)
    let lines = try records.refusedLines(planned)
    #expect(lines.map(\.problem) == [.refused(.newDateRequired)])
    #expect(lines.map(\.place.path) == ["meetings[0].date"])
    try records.read(planned.replacing("\"date\": \"2021-06-15\"", with: "\"date\": \"2021-07-01\""))
    #expect(try records.meetingFile(rakor)?.meeting.state == .planned)
  }

  @Test("A postponed rakor keeps its date while a file leaves it postponed")
  func postponedKeepsDate() throws {
    let records = try RakorStore.holding()
    try records.read(example(.postponed))
    let moved = try example(.postponed).replacing("\"date\": \"2021-06-15\"", with: "\"date\": \"2021-07-01\"")
    #expect(try records.refusedLines(moved).map(\.problem) == [.refused(.dateWhilePostponed(rakor))])
  }

  @Test("What a closed rakor's follow-ups say and who owes them is not changed by a file")
  func closedKeepsOwners() throws {
    let records = try RakorStore.holding(.example)
    let more = try DataFile.example.text.replacing(
      "\"offices\": [{ \"office\": \"wonosobo\"",
      with: "\"offices\": [{ \"office\": \"kebumen\" }, { \"office\": \"wonosobo\"")
    try #require(try more != DataFile.example.text)
    #expect(Set(try records.refusedLines(more).map(\.problem)) == [.refused(.closed(rakor))])
  }

  @Test(
    "A file brings no attendance to a rakor that is called off here", arguments: [MeetingState.postponed, .cancelled])
  func noAttendanceForCalledOff(state: MeetingState) throws {
    let records = try RakorStore.holding()
    try records.read(example(state))
    #expect(try records.read(example(state)) == nil)
    for (old, new) in [
      ("\"reportedTotal\": 31", "\"reportedTotal\": 32"), ("\"state\": \"present\"", "\"state\": \"late\""),
    ] {
      let lines = try records.refusedLines(try example(state).replacing(old, with: new))
      #expect(lines.map(\.problem) == [.refused(.calledOff(rakor, state))])
    }
  }

  @Test("The day a follow-up was dropped on comes with its file, and is today where the file does not tell it")
  func dropDay() throws {
    func dropped(_ more: String) -> String {
      """
      {"rakor": {"version": 1}, "followups": [{"number": 1, "text": "Data", "source": "agenda",
        "offices": [{"office": "wonosobo"}], "dropReason": "ganda"\(more)}]}
      """
    }
    let told = try RakorStore.holding(.offices)
    try told.read(dropped(", \"droppedOn\": \"2026-03-01\""))
    #expect(try told.allFollowUps().map(\.droppedOn) == [Day(iso: "2026-03-01")])
    #expect(try told.read(dropped("")) == nil)
    let untold = try RakorStore.holding(.offices)
    try untold.read(dropped(""))
    #expect(try untold.allFollowUps().map(\.droppedOn) == [Sample.now.day])
  }
}
