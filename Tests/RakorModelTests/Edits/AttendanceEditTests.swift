import RakorModel
import Testing

@Suite("Recording attendance")
struct AttendanceEditTests {
  private static func line(_ records: MemoryRecords, _ office: OfficeCode = Kedu.wonosobo) -> OfficeAttendance? {
    records.attendance(of: Kedu.rakor).first { $0.office == office }
  }

  @Test("Promised, counted and named are never mixed")
  func threeNumbersStayApart() throws {
    let records = Kedu.records(.ongoing)
    try records.perform(.setPromised(Kedu.rakor, Kedu.wonosobo, 7))
    try records.perform(.setCounted(Kedu.rakor, Kedu.wonosobo, 6))
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .present, note: nil))
    let office = try #require(try Kedu.file(records).figures.office(Kedu.wonosobo))
    #expect([office.promised, office.counted, office.named] == [7, 6, 1])
  }

  @Test("Taking one number back leaves the others")
  func takingOneBackLeavesOthers() throws {
    let records = Kedu.records(
      .ongoing, [.attendance(OfficeAttendance(meeting: Kedu.rakor, office: Kedu.wonosobo, promised: 7, counted: 6))])
    try records.perform(.setCounted(Kedu.rakor, Kedu.wonosobo, nil))
    #expect(Self.line(records)?.promised == 7)
    #expect(Self.line(records)?.counted == nil)
  }

  @Test("An office's line goes when nothing is told any more")
  func emptyLineGoes() throws {
    let records = Kedu.records()
    try records.perform(.setPromised(Kedu.rakor, Kedu.wonosobo, 7))
    try records.perform(.setPromised(Kedu.rakor, Kedu.wonosobo, nil))
    #expect(Self.line(records) == nil)
  }

  @Test("A step adds to the heads that are there when it is saved, and one less than nobody is not told")
  func stepsAdd() throws {
    let records = Kedu.records(.ongoing)
    try records.perform(.stepCounted(Kedu.rakor, Kedu.wonosobo, by: -1))
    #expect(Self.line(records) == nil)
    for expected in 1...2 {
      try records.perform(.stepCounted(Kedu.rakor, Kedu.wonosobo, by: 1))
      #expect(Self.line(records)?.counted == expected)
    }
    try records.perform(.setCounted(Kedu.rakor, Kedu.wonosobo, 0))
    try records.perform(.stepCounted(Kedu.rakor, Kedu.wonosobo, by: -1))
    #expect(Self.line(records) == nil)
    try records.perform(.setCounted(Kedu.rakor, Kedu.wonosobo, 9_999))
    #expect(throws: Refusal.countOutOfRange(.counted, 10_000)) {
      try records.perform(.stepCounted(Kedu.rakor, Kedu.wonosobo, by: 1))
    }
  }

  @Test("What is not named stays: a note or a post leaves who is not marked yet as they are, by name and by number")
  func unnamedStays() throws {
    let named = PersonDraft(name: "Dwi Subrata", office: Kedu.wonosobo)
    let titled = PersonDraft(name: "Dwi Subrata", title: "Kasi PHU", office: Kedu.wonosobo)
    let edits: [(Edit, DelegateState)] = [
      (.markNew(Kedu.rakor, named, nil, note: "surat"), .unknown),
      (.markNew(Kedu.rakor, titled, nil, note: nil), .unknown),
      (.mark(Kedu.rakor, Kedu.dwi, nil, note: "surat"), .unknown),
      (.mark(Kedu.rakor, Kedu.dwi, nil, note: nil), .present),
      (.markNew(Kedu.rakor, named, nil, note: nil), .present), (.markNew(Kedu.rakor, titled, .sick, note: nil), .sick),
    ]
    for (edit, state) in edits {
      let records = Kedu.records(.ongoing)
      try records.perform(.mark(Kedu.rakor, Kedu.dwi, .unknown, note: nil))
      try records.perform(edit)
      #expect(records.delegates(of: Kedu.rakor).map(\.state) == [state], "\(edit)")
    }
    let records = Kedu.records(.ongoing)
    try records.perform(.markNew(Kedu.rakor, named, nil, note: "surat"))
    #expect(records.delegates(of: Kedu.rakor).map(\.state) == [.present])
  }

  @Test("Nobody came is told apart from not told yet")
  func zeroIsKept() throws {
    let records = Kedu.records()
    try records.perform(.setCounted(Kedu.rakor, Kedu.wonosobo, 0))
    #expect(Self.line(records)?.counted == 0)
  }

  @Test(
    "A head count is 0 to 9,999", arguments: [(-1, false), (0, true), (9_999, true), (10_000, false), (Int.max, false)])
  func countsHaveBounds(heads: Int, allowed: Bool) throws {
    let edits: [(Edit, Field)] = [
      (.setPromised(Kedu.rakor, Kedu.wonosobo, heads), .promised),
      (.setCounted(Kedu.rakor, Kedu.wonosobo, heads), .counted),
      (.setReportedTotal(Kedu.rakor, heads), .reportedTotal),
    ]
    for (edit, field) in edits {
      let records = Kedu.records()
      if allowed {
        #expect(try !records.perform(edit).isEmpty)
      } else {
        #expect(throws: Refusal.countOutOfRange(field, heads)) { try records.perform(edit) }
      }
    }
  }

  @Test("Heads of an unknown office are refused")
  func unknownOfficeIsRefused() {
    let nowhere = OfficeCode(rawValue: "nowhere")
    let refusal = Refusal.unknownOffice(.office, typed: "nowhere")
    #expect(throws: refusal) { try Kedu.records().perform(.setPromised(Kedu.rakor, nowhere, 1)) }
    #expect(throws: refusal) { try Kedu.records().perform(.setCounted(Kedu.rakor, nowhere, 1)) }
    #expect(throws: refusal) {
      let stranger = PersonDraft(name: "Muhasyim", office: nowhere)
      try Kedu.records().perform(.markNew(Kedu.rakor, stranger, .present, note: nil))
    }
  }

  @Test("An office that was not invited can come all the same")
  func uninvitedOfficeCanCome() throws {
    var meeting = Kedu.meeting(1, .ongoing)
    meeting.invited = [Kedu.city]
    let records = MemoryRecords(Kedu.registry + [.meeting(meeting)])
    try records.perform(.setCounted(Kedu.rakor, Kedu.wonosobo, 3))
    #expect(try Kedu.file(records).figures.total == 3)
  }

  @Test("The reported total is kept on the rakor and can be taken back")
  func reportedTotalIsKept() throws {
    let records = Kedu.records(.held)
    try records.perform(.setReportedTotal(Kedu.rakor, 31))
    #expect(try records.meeting(Kedu.rakor)?.reportedTotal == 31)
    try records.perform(.setReportedTotal(Kedu.rakor, nil))
    #expect(try records.meeting(Kedu.rakor)?.reportedTotal == nil)
  }

  @Test("There is one row per person and rakor, whatever is marked how often", arguments: DelegateState.allCases)
  func oneRowPerPerson(state: DelegateState) throws {
    let records = Kedu.records(.ongoing)
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .present, note: nil))
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, state, note: nil))
    #expect(
      records.delegates(of: Kedu.rakor) == [
        Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo, state: state)
      ])
  }

  @Test("A note stays until another takes its place, and an empty one clears it")
  func noteStays() throws {
    let records = Kedu.records(.ongoing)
    func note() -> [String?] { records.delegates(of: Kedu.rakor).map(\.note) }
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .represented, note: " oleh\u{00A0}Eni "))
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .represented, note: nil))
    #expect(note() == ["oleh Eni"])
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .represented, note: ""))
    #expect(note() == [nil])
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .sick, note: "demam"))
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .present, note: nil))
    #expect(note() == ["demam"])
  }

  @Test("A person who has moved since still counts for the office it came for")
  func movedPersonStaysWithItsOffice() throws {
    let records = Kedu.records(.ongoing)
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .present, note: nil))
    try records.perform(.revisePerson(Kedu.dwi, PersonDraft(name: "Dwi Subrata", office: Kedu.kebumen)))
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .late, note: nil))
    #expect(records.delegates(of: Kedu.rakor).map(\.office) == [Kedu.wonosobo])
  }

  @Test("Only known people can be marked by number")
  func unknownPersonIsRefused() {
    let stranger = PersonID(rawValue: 99)
    #expect(throws: Refusal.notFound(.person(stranger))) {
      try Kedu.records().perform(.mark(Kedu.rakor, stranger, .present, note: nil))
    }
  }

  @Test("Marking all marks everyone listed or, when one of them is unknown, nobody")
  func markAllIsWhole() throws {
    let records = Kedu.records(.ongoing)
    #expect(throws: Refusal.notFound(.person(PersonID(rawValue: 99)))) {
      try records.perform(.markAll(Kedu.rakor, [Kedu.dwi, PersonID(rawValue: 99)], .present))
    }
    #expect(records.delegates(of: Kedu.rakor).isEmpty)
    try records.perform(.markAll(Kedu.rakor, [Kedu.dwi, Kedu.eni], .present))
    #expect(records.delegates(of: Kedu.rakor).map(\.state) == [.present, .present])
  }

  @Test("Marking a new name enters the person, exactly as written, and marks it in one change")
  func markNewEntersPerson() throws {
    let records = Kedu.records(.ongoing)
    let draft = PersonDraft(name: "Drs. H. Muhasyim, M.Pd.I", office: Kedu.wonosobo)
    let change = try records.perform(.markNew(Kedu.rakor, draft, .late, note: nil))
    #expect(change.kind == .rollCall)
    #expect(change.records.count == 2)
    #expect(records.delegates(of: Kedu.rakor).map(\.state) == [.late])
    #expect(try Kedu.file(records).namedDelegates.map(\.name) == ["Drs. H. Muhasyim, M.Pd.I"])
  }

  @Test("A note without a state leaves the state as it was, and who had none is present")
  func stateStays() throws {
    let records = Kedu.records(.ongoing)
    let draft = PersonDraft(name: "Dwi Subrata", office: Kedu.wonosobo)
    try records.perform(.markNew(Kedu.rakor, draft, .sick, note: nil))
    try records.perform(.markNew(Kedu.rakor, draft, nil, note: "surat"))
    #expect(records.delegates(of: Kedu.rakor).map(\.state) == [.sick])
    #expect(records.delegates(of: Kedu.rakor).map(\.note) == ["surat"])
    let other = PersonDraft(name: "Muhasyim", office: Kedu.wonosobo)
    try records.perform(.markNew(Kedu.rakor, other, nil, note: nil))
    #expect(records.delegates(of: Kedu.rakor).map(\.state) == [.sick, .present])
  }

  @Test("A name of nothing is refused")
  func blankNameIsRefused() {
    #expect(throws: Refusal.required(.person)) {
      let nobody = PersonDraft(name: " \u{200B}", office: Kedu.wonosobo)
      try Kedu.records().perform(.markNew(Kedu.rakor, nobody, .present, note: nil))
    }
  }

  @Test("Forgetting a delegate takes the row and leaves the person")
  func forgettingLeavesPerson() throws {
    let records = Kedu.records(.ongoing)
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .present, note: nil))
    try records.perform(.forgetDelegate(Kedu.rakor, Kedu.dwi))
    #expect(records.delegates(of: Kedu.rakor).isEmpty)
    #expect(try records.person(Kedu.dwi) != nil)
  }

  static let attendances: [Edit] = [
    .setPromised(Kedu.rakor, Kedu.wonosobo, 7), .setCounted(Kedu.rakor, Kedu.wonosobo, 6),
    .setReportedTotal(Kedu.rakor, 31), .mark(Kedu.rakor, Kedu.dwi, .present, note: nil),
    .markNew(Kedu.rakor, PersonDraft(name: "Ani", office: Kedu.wonosobo), .present, note: nil),
    .markAll(Kedu.rakor, [Kedu.dwi], .present), .forgetDelegate(Kedu.rakor, Kedu.eni),
  ]

  @Test("Nobody attends a rakor that was postponed or cancelled", arguments: attendances)
  func nobodyAttendsWhatIsCalledOff(edit: Edit) {
    for state in [MeetingState.postponed, .cancelled] {
      #expect(throws: Refusal.calledOff(Kedu.rakor, state)) { try Kedu.records(state).perform(edit) }
    }
  }

  @Test("Editing a rakor that was called off keeps the heads it was promised and takes no others")
  func promisedStayWhenCalledOff() throws {
    let line = OfficeAttendance(meeting: Kedu.rakor, office: Kedu.wonosobo, promised: 5)
    let records = Kedu.records(.cancelled, [.attendance(line)])
    var draft = Kedu.draft
    draft.promised = [Kedu.wonosobo: 5]
    draft.notes = "dipindah ke tahun depan"
    try records.perform(.revise(Kedu.rakor, draft))
    #expect(records.attendance(of: Kedu.rakor) == [line])
    draft.promised = [Kedu.wonosobo: 6]
    #expect(throws: Refusal.calledOff(Kedu.rakor, .cancelled)) { try records.perform(.revise(Kedu.rakor, draft)) }
  }
}
