import RakorModel
import Testing

@Suite("Changes and their inverses")
struct ChangeTests {
  /// One edit of each kind that changes something of `records()`, in an order in which each is possible.
  static let edits: [Edit] = [
    .schedule(Kedu.draft, uid: "new"),
    .revise(Kedu.rakor, revised),
    .move(Kedu.rakor, to: .held, reason: nil, newDate: nil),
    .setPromised(Kedu.rakor, Kedu.city, 4),
    .setCounted(Kedu.rakor, Kedu.wonosobo, nil),
    .setReportedTotal(Kedu.rakor, 31),
    .mark(Kedu.rakor, Kedu.dwi, .late, note: "macet"),
    .markNew(Kedu.rakor, PersonDraft(name: "Muhasyim", office: Kedu.wonosobo), .present, note: nil),
    .markAll(Kedu.rakor, [Kedu.dwi, Kedu.eni], .present),
    .forgetDelegate(Kedu.rakor, Kedu.dwi),
    .addAgendaItem(Kedu.rakor, title: "Lain-lain"),
    .reviseAgendaItem(AgendaItem(meeting: Kedu.rakor, number: 1, title: "Pembukaan", discussed: true)),
    .removeAgendaItem(Kedu.rakor, 1),
    .addFollowUp(FollowUpDraft(text: "Lain", meeting: Kedu.rakor, offices: [Kedu.city])),
    .reviseFollowUp(Kedu.first, FollowUpDraft(text: "Lain", offices: [Kedu.city])),
    .tick(Kedu.first, Kedu.city, on: Kedu.meetingDay, note: nil),
    .noteProgress(Kedu.first, Kedu.city, note: "surat dikirim"),
    .dropFollowUp(Kedu.first, reason: "aturan dicabut"),
    .removeFollowUp(Kedu.first),
    .skipTurn(Kedu.phu, Kedu.city, reason: "aula direnovasi"),
    .swapTurns(Kedu.phu, Kedu.city, Kedu.kebumen, reason: nil),
    .volunteer(Kedu.phu, Kedu.city, reason: nil),
    .putOffice(renamed, new: false),
    .putForum(Forum(code: Kedu.kua, name: "KUA", short: "KUA", members: [.init(office: Kedu.city)]), new: false),
    .addPerson(PersonDraft(name: "Muhasyim", office: Kedu.wonosobo)),
    .revisePerson(Kedu.dwi, PersonDraft(name: "H. Dwi Subrata", office: Kedu.kebumen)),
  ]

  private static var revised: MeetingDraft {
    var draft = Kedu.draft
    draft.title = "Rakor baru"
    draft.agenda = [.init(number: 2, title: "Penutup"), .init(title: "Lain-lain")]
    draft.promised = [Kedu.city: 2]
    return draft
  }

  private static var renamed: Office {
    var office = Kedu.offices[0]
    office.short = "Wonosobo"
    return office
  }

  private static func records() -> MemoryRecords {
    Kedu.records(
      .planned,
      Kedu.agenda(["Pembukaan", "Penutup"]).map(Record.agendaItem) + [
        .attendance(OfficeAttendance(meeting: Kedu.rakor, office: Kedu.wonosobo, counted: 4)),
        .delegate(Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo)),
        .followUp(Kedu.followUp()),
      ])
  }

  @Test("A record names what has to be there as long as it is, and nothing else")
  func references() {
    let delegate = Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo)
    let merged = {
      var person = Kedu.people[1]
      person.mergedInto = Kedu.dwi
      return person
    }()
    let note = TurnNote(
      number: TurnNoteNumber(rawValue: 1), forum: Kedu.phu, kind: .swap, office: Kedu.city, other: Kedu.kebumen,
      day: Kedu.today, lastMeeting: Kedu.rakor)
    let named: [(Record, [RecordKey])] = [
      (.office(Kedu.offices[0]), []),
      (.forum(Kedu.forums[1]), [.office(Kedu.regency), .office(Kedu.city)]),
      (.person(merged), [.office(Kedu.wonosobo), .person(Kedu.dwi)]),
      (.meeting(Kedu.meeting()), [.forum(Kedu.phu)] + Kedu.everyOffice.map(RecordKey.office)),
      (.agendaItem(Kedu.agenda(["Pembukaan"])[0]), [.meeting(Kedu.rakor)]),
      (
        .attendance(OfficeAttendance(meeting: Kedu.rakor, office: Kedu.city)),
        [.meeting(Kedu.rakor), .office(Kedu.city)]
      ),
      (.delegate(delegate), [.meeting(Kedu.rakor), .person(Kedu.dwi), .office(Kedu.wonosobo)]),
      (.followUp(Kedu.followUp(1, [Kedu.kebumen])), [.meeting(Kedu.rakor), .office(Kedu.kebumen)]),
      (.turnNote(note), [.forum(Kedu.phu), .office(Kedu.city), .office(Kedu.kebumen)]),
    ]
    let keys: [RecordKey] =
      Kedu.everyOffice.map(RecordKey.office) + [
        .forum(Kedu.phu), .forum(Kedu.kua), .person(Kedu.dwi), .person(Kedu.eni),
      ]
      + [.meeting(Kedu.rakor), .meeting(MeetingID(rawValue: 2))]
    for (record, expected) in named {
      #expect(Set(keys.filter(record.refers(to:))) == Set(expected), "\(record.key)")
    }
  }

  @Test(
    "The inverse of every change brings back exactly what was there, and its own inverse the change", arguments: edits)
  func inverseBringsBack(edit: Edit) throws {
    let records = Self.records()
    let before = records.all
    let change = try records.perform(edit)
    let after = records.all
    #expect(after != before)
    try records.apply(change.inverse)
    #expect(records.all == before)
    try records.apply(change.inverse.inverse)
    #expect(records.all == after)
  }

  static let kinds: [ChangeKind] = [
    .scheduled, .revised, .moved, .promised, .counted, .reportedTotal, .rollCall, .rollCall, .rollCall, .rollCall,
    .agenda, .minutes, .agenda, .followUpAdded, .followUpRevised, .ticked, .progressed, .dropped, .followUpRemoved,
    .turnSkipped, .turnsSwapped, .volunteered, .office, .forum, .personAdded, .person,
  ]

  @Test(
    "Several edits in one change are called by what they do together",
    arguments: [
      ([.setPromised(Kedu.rakor, Kedu.city, 3), .setCounted(Kedu.rakor, Kedu.city, 2)], .rollCall),
      ([.setReportedTotal(Kedu.rakor, 9), .mark(Kedu.rakor, Kedu.dwi, .present, note: nil)], .rollCall),
      ([.setCounted(Kedu.rakor, Kedu.city, 2), .setCounted(Kedu.rakor, Kedu.wonosobo, 2)], .counted),
      ([.revise(Kedu.rakor, revised), .setPromised(Kedu.rakor, Kedu.city, 3)], .revised),
      ([], nil),
    ] as [([Edit], ChangeKind?)])
  func editsHaveKinds(edits: [Edit], kind: ChangeKind?) {
    #expect(Edit.kind(of: edits) == kind)
  }

  @Test("An agenda item of which the minutes say the same is a change of the agenda, not of the minutes")
  func agendaIsNoMinutes() throws {
    var item = Kedu.agenda(["Pembukaan", "Penutup"])[0]
    item.title = "Pembukaan dan doa"
    #expect(try Edit.reviseAgendaItem(item).change(reading: Self.records(), now: Kedu.now).kind == .agenda)
    item.decision = "Disetujui"
    #expect(try Edit.reviseAgendaItem(item).change(reading: Self.records(), now: Kedu.now).kind == .minutes)
  }

  @Test("What is entered for the first time is called adding, whatever it is")
  func addingIsAdding() {
    #expect(Edit.putOffice(Self.renamed, new: true).kind == .officeAdded)
    let forum = Forum(code: Kedu.kua, name: "KUA", short: "KUA", members: [.init(office: Kedu.city)])
    #expect(Edit.putForum(forum, new: true).kind == .forumAdded)
  }

  @Test("The journal calls each change by what was done", arguments: zip(edits, kinds))
  func changesHaveKinds(edit: Edit, kind: ChangeKind) throws {
    #expect(try edit.change(reading: Self.records(), now: Kedu.now).kind == kind)
  }

  @Test("The inverse of a change's inverse is the change itself", arguments: edits)
  func inverseOfInverse(edit: Edit) throws {
    let change = try edit.change(reading: Self.records(), now: Kedu.now)
    #expect(change.inverse.inverse == change)
    #expect(change.inverse != change)
    #expect(change.inverse.kind == change.kind)
  }

  @Test("A change carries the revision its records were read at, and 0 for new ones")
  func revisionsAreCarried() throws {
    let records = Self.records()
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .present, note: nil))
    let change = try Edit.markAll(Kedu.rakor, [Kedu.dwi, Kedu.eni], .late).change(reading: records, now: Kedu.now)
    #expect(change.records.map(\.revision) == [2, 0])
  }

  @Test("A change on a record that somebody else wrote meanwhile is told as a conflict and applies nothing")
  func conflictAppliesNothing() throws {
    let records = Self.records()
    let mine = try Edit.markAll(Kedu.rakor, [Kedu.eni, Kedu.dwi], .present).change(reading: records, now: Kedu.now)
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .sick, note: nil))
    let before = records.all
    #expect(throws: Conflict.self) { try records.apply(mine) }
    #expect(records.all == before)
  }

  @Test("Two clerks at two doors do not get in each other's way")
  func rollCallsDoNotCollide() throws {
    let records = Self.records()
    let left = try Edit.mark(Kedu.rakor, Kedu.dwi, .present, note: nil).change(reading: records, now: Kedu.now)
    let right = try Edit.mark(Kedu.rakor, Kedu.eni, .present, note: nil).change(reading: records, now: Kedu.now)
    let door = try Edit.setCounted(Kedu.rakor, Kedu.city, 3).change(reading: records, now: Kedu.now)
    for change in [left, right, door] { try records.apply(change) }
    #expect(try Kedu.file(records).figures.total == 7)
  }

  @Test("A record is called by its own key, and what belongs to a rakor names it")
  func keysNameTheirRakor() {
    let keys: [(RecordKey, MeetingID?)] = [
      (.meeting(Kedu.rakor), Kedu.rakor), (.agendaItem(Kedu.rakor, 1), Kedu.rakor),
      (.attendance(Kedu.rakor, Kedu.city), Kedu.rakor), (.delegate(Kedu.rakor, Kedu.dwi), Kedu.rakor),
      (.office(Kedu.city), nil), (.forum(Kedu.phu), nil), (.person(Kedu.dwi), nil), (.followUp(Kedu.first), nil),
      (.turnNote(TurnNoteNumber(rawValue: 1)), nil),
    ]
    for (key, meeting) in keys { #expect(key.meeting == meeting) }
    for (key, record) in Self.records().all { #expect(record.key == key) }
  }
}
