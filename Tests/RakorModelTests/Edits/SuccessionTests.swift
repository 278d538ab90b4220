import RakorModel
import Testing

@Suite("An office in the place of another")
struct SuccessionTests {
  private static let haj = OfficeCode(rawValue: "haj-wonosobo")
  private static let from = Kedu.day("2021-07-01")
  private static let planned = MeetingID(rawValue: 2)

  private static var office: Office {
    Office(code: haj, name: "Kemenhaj Kab. Wonosobo", short: "Kemenhaj Kab. Wonosobo", kind: .regency, town: "Wonosobo")
  }

  /// A closed rakor of June at which Dwi was, a planned one of July that Wonosobo hosts, and what is owed.
  private func records() throws -> MemoryRecords {
    var july = Kedu.meeting(2, on: Kedu.day("2021-07-20"))
    july.host = Kedu.wonosobo
    let records = Kedu.records(
      .held,
      [
        .office(Self.office), .meeting(july),
        .delegate(Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo, state: .present)),
        .attendance(OfficeAttendance(meeting: Self.planned, office: Kedu.wonosobo, promised: 4)),
      ])
    try records.perform(.addFollowUp(FollowUpDraft(text: "Kirim data", meeting: Kedu.rakor, offices: Kedu.everyOffice)))
    try records.perform(.addFollowUp(FollowUpDraft(text: "Rapat pegawai", offices: [Kedu.wonosobo])))
    try records.perform(.tick(Kedu.first, Kedu.kebumen, on: Kedu.meetingDay, note: nil))
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    return records
  }

  private func succession(_ people: Succession.People? = .move, by: OfficeCode = haj) -> Edit {
    .succeed(Succession(forum: Kedu.phu, office: Kedu.wonosobo, by: by, from: Self.from, people: people))
  }

  @Test("What is open goes over, what is closed and what belongs to no rakor of the forum stays, and undo is exact")
  func openGoesOver() throws {
    let records = try records()
    let before = records.all
    let closed = try #require(try records.meeting(Kedu.rakor))
    let change = try records.perform(succession())
    #expect(change.kind == .officeSucceeded)
    #expect(try records.meeting(Kedu.rakor) == closed)
    #expect(records.delegates(of: Kedu.rakor).map(\.office) == [Kedu.wonosobo])
    let july = try #require(try records.meeting(Self.planned))
    #expect(july.host == Self.haj)
    #expect(july.invited == [Self.haj] + Kedu.everyOffice.dropFirst())
    #expect(
      records.attendance(of: Self.planned) == [
        OfficeAttendance(meeting: Self.planned, office: Self.haj, promised: 4)
      ])
    #expect(try records.followUp(Kedu.first)?.parts.map(\.office) == [Self.haj] + Kedu.everyOffice.dropFirst())
    #expect(try records.followUp(Kedu.instruction)?.parts.map(\.office) == [Kedu.wonosobo])
    #expect(try records.person(Kedu.dwi)?.office == Self.haj)
    #expect(try records.person(Kedu.eni)?.office == Kedu.wonosobo)
    try records.undo()
    #expect(records.all == before)
  }

  @Test("A rakor of the very day goes over, one of the day before stays", arguments: [(-1, false), (0, true)])
  func dayOfChange(days: Int, goesOver: Bool) throws {
    let records = try records()
    var july = try #require(try records.meeting(Self.planned))
    july.date = Self.from.adding(days: days)
    try records.perform(.revise(july.id, MeetingDraft(july)))
    try records.perform(succession())
    #expect(try records.meeting(july.id)?.host == (goesOver ? Self.haj : Kedu.wonosobo))
  }

  @Test("Members of a rakor's day are the one office before, and the other from that day on")
  func membersByDay() throws {
    let records = try records()
    try records.perform(succession())
    let directory = Directory(offices: records.offices(), forums: records.forums())
    let forum = try #require(directory.forum(Kedu.phu))
    #expect(directory.offices(of: forum, on: Self.from.adding(days: -1)) == Kedu.everyOffice)
    #expect(directory.offices(of: forum, on: Self.from) == [Self.haj] + Kedu.everyOffice.dropFirst())
    var draft = Kedu.draft
    (draft.date, draft.host) = (Self.from, Kedu.wonosobo)
    let left = Self.from.adding(days: -1)
    #expect(throws: Refusal.membership(.noMore(Kedu.wonosobo, Kedu.phu, since: left, successor: Self.haj))) {
      try records.perform(.schedule(draft, uid: "new"))
    }
  }

  @Test("People are asked about once, by name, where anybody came to the forum; they may stay")
  func peopleAreAsked() throws {
    let records = try records()
    let before = records.all
    #expect(throws: Refusal.membership(.askAboutPeople(Kedu.wonosobo, by: Self.haj, ["Dwi Subrata"]))) {
      try records.perform(succession(nil))
    }
    #expect(records.all == before)
    try records.perform(succession(.stay))
    #expect(try records.person(Kedu.dwi)?.office == Kedu.wonosobo)
    #expect(try records.meeting(Self.planned)?.host == Self.haj)
  }

  @Test("Turns go on in the place of the office that went")
  func turnsGoOn() throws {
    let records = try records()
    try records.perform(.move(Self.planned, to: .cancelled, reason: "banjir", newDate: nil))
    try records.perform(.skipTurn(Kedu.phu, Kedu.wonosobo, reason: "aula direnovasi"))
    var forum = Kedu.forums[0]
    forum.members[0].joined = Kedu.day("2019-01-01")
    try records.perform(.putForum(forum, new: false))
    for (office, date) in [(Kedu.wonosobo, "2020-01-10"), (Kedu.kebumen, "2020-06-10"), (Kedu.regency, "2020-09-10")] {
      var draft = Kedu.draft
      (draft.host, draft.date) = (office, Kedu.day(date))
      try records.perform(.schedule(draft, uid: date))
      let id = try #require(records.meeting(uid: date))
      try records.perform(.move(id, to: .held, reason: nil, newDate: nil))
    }
    func book(_ day: Day) -> TurnBook { records.turnBook(of: Kedu.phu, on: day, except: nil) }
    let before = try #require(book(Self.from).standings.first)
    try records.perform(succession())
    #expect(book(Self.from.adding(days: -1)).standings.first == before)
    let after = try #require(book(Self.from).standings.first)
    #expect(after.office == Self.haj)
    #expect((after.joined, after.lastHosted) == (before.joined, before.lastHosted))
    #expect(book(Self.from).standings.count == 6)
    #expect(book(Self.from).suggestion(on: Self.from)?.passedOver.map(\.office) == [Self.haj])
    #expect(book(Self.from).notes.map(\.office) == [Self.haj])
    let turn = Turn(meeting: MeetingID(rawValue: 9), day: Kedu.day("2020-01-10"), host: Kedu.wonosobo)
    let figures = TurnHistory(book: book(Self.from), turns: [turn]).figures(on: Self.from)
    #expect(figures.first { $0.office == Self.haj }?.hosted == 1)
  }

  @Test("Several offices may be succeeded by one, which owes for all and promises for all")
  func merged() throws {
    let records = try records()
    try records.perform(.setPromised(Self.planned, Kedu.kebumen, 3))
    try records.perform(.untick(Kedu.first, Kedu.kebumen))
    try records.perform(succession())
    try records.perform(.tick(Kedu.first, Self.haj, on: Kedu.meetingDay, note: "sudah"))
    try records.perform(
      .succeed(Succession(forum: Kedu.phu, office: Kedu.kebumen, by: Self.haj, from: Self.from)))
    #expect(try records.meeting(Self.planned)?.invited == [Self.haj] + Kedu.everyOffice.dropFirst(2))
    #expect(records.attendance(of: Self.planned).map(\.promised) == [7])
    let parts = try #require(try records.followUp(Kedu.first)?.parts)
    #expect(parts.map(\.office) == [Self.haj] + Kedu.everyOffice.dropFirst(2))
    #expect(parts[0].done == nil && parts[0].note == "sudah")
    let book = records.turnBook(of: Kedu.phu, on: Self.from, except: nil)
    #expect(book.standings.map(\.office) == [Self.haj] + Kedu.everyOffice.dropFirst(2))
  }

  @Test("A rakor that waits for a date goes over too, one before that day does not")
  func whichRakor() throws {
    let records = try records()
    var june = Kedu.meeting(3, on: Kedu.day("2021-06-28"))
    june.host = Kedu.wonosobo
    try records.perform(.schedule(MeetingDraft(june), uid: "june"))
    var waiting = Kedu.meeting(4, on: Kedu.day("2021-06-25"))
    waiting.host = Kedu.wonosobo
    try records.perform(.schedule(MeetingDraft(waiting), uid: "waiting"))
    try records.perform(.move(MeetingID(rawValue: 4), to: .postponed, reason: "banjir", newDate: nil))
    try records.perform(succession())
    #expect(try records.meeting(MeetingID(rawValue: 3))?.host == Kedu.wonosobo)
    #expect(try records.meeting(MeetingID(rawValue: 4))?.host == Self.haj)
    try records.perform(
      .move(MeetingID(rawValue: 4), to: .planned, reason: nil, newDate: Kedu.day("2021-07-06")))
  }

  @Test("An office that cannot come in another's place is refused by its reason")
  func refused() throws {
    let records = try records()
    let nowhere = OfficeCode(rawValue: "nowhere")
    #expect(throws: Refusal.membership(.succeedsItself(Kedu.wonosobo))) {
      try records.perform(succession(by: Kedu.wonosobo))
    }
    #expect(throws: Refusal.unknownOffice(.successor, typed: "nowhere")) {
      try records.perform(succession(by: nowhere))
    }
    var late = Self.office
    late.activeFrom = Self.from.adding(days: 1)
    try records.perform(.putOffice(late, new: false))
    #expect(throws: Refusal.inactiveOffice(.successor, Self.haj, on: Self.from)) { try records.perform(succession()) }
    try records.perform(.putOffice(Self.office, new: false))
    try records.perform(succession())
    #expect(try records.perform(succession()).isEmpty)
    #expect(throws: Refusal.notAMember(Kedu.wonosobo, Kedu.kua)) {
      try records.perform(
        .succeed(Succession(forum: Kedu.kua, office: Kedu.wonosobo, by: Self.haj, from: Self.from, people: .stay)))
    }
  }

  @Test("Of an office that is no member, the one of the same place is offered")
  func namesake() throws {
    let records = try records()
    var forum = Kedu.forums[1]
    forum.members.append(Forum.Member(office: Self.haj))
    let directory = Directory(offices: records.offices(), forums: [forum])
    #expect(directory.namesake(of: Kedu.wonosobo, in: Kedu.kua)?.code == Self.haj)
    #expect(directory.namesake(of: Kedu.kebumen, in: Kedu.kua) == nil)
  }
}
