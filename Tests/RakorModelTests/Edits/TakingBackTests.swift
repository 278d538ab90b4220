import RakorModel
import Testing

@Suite("Taking back and doing again")
struct TakingBackTests {
  static let later = MeetingID(rawValue: 2)

  private static func move(_ id: MeetingID, _ state: MeetingState, _ reason: String? = nil) -> Edit {
    .move(id, to: state, reason: reason, newDate: nil)
  }

  /// Two past rakor of one forum.
  private static func two(_ others: [Record] = []) -> MemoryRecords {
    Kedu.records(.held, [.meeting(Kedu.meeting(2, .held, on: Kedu.day("2021-07-15")))] + others)
  }

  private static func builtOn(_ key: RecordKey, _ kind: ChangeKind) -> Refusal {
    .builtOn(LaterChange(key: key, kind: kind, who: "budi", at: Kedu.now))
  }

  /// What one person does alone, and what no rule keeps from being taken back.
  static let walks: [[Edit]] = [
    [move(later, .closed), move(Kedu.rakor, .closed)],
    [
      move(Kedu.rakor, .closed),
      .addFollowUp(FollowUpDraft(text: "x", meeting: Kedu.rakor, source: .instruction, offices: [Kedu.city])),
      move(Kedu.rakor, .held, "salah ketik"), move(Kedu.rakor, .closed),
    ],
    [
      .addFollowUp(FollowUpDraft(text: "x", meeting: Kedu.rakor, offices: [Kedu.city])), move(later, .closed),
      move(Kedu.rakor, .closed), .tick(Kedu.first, nil, on: Kedu.today, note: nil),
    ],
    [.setCounted(Kedu.rakor, Kedu.city, 3), .setCounted(later, Kedu.city, 3), move(Kedu.rakor, .closed)],
    [
      .mark(Kedu.rakor, Kedu.dwi, .present, note: nil), move(Kedu.rakor, .closed),
      .mergePeople(keep: Kedu.eni, drop: Kedu.dwi), move(Kedu.rakor, .held, "salah nama"),
    ],
  ]

  @Test(
    "One's own newest change can always be taken back and done again while nobody else has written", arguments: walks)
  func alone(edits: [Edit]) throws {
    let records = Self.two()
    var states = [records.all]
    for edit in edits {
      try records.perform(edit)
      states.append(records.all)
    }
    for state in states.dropLast().reversed() {
      try records.undo()
      #expect(records.all == state)
    }
    for state in states.dropFirst() {
      try records.redo()
      #expect(records.all == state)
    }
  }

  @Test("What somebody else writes elsewhere keeps nobody from taking a change back", arguments: walks)
  func othersElsewhere(edits: [Edit]) throws {
    let records = Self.two([.meeting(Kedu.meeting(3, .held, on: Kedu.day("2021-08-15"), forum: Kedu.kua))])
    let before = records.all
    for (index, edit) in edits.enumerated() {
      try records.perform(edit)
      try records.perform(.setCounted(MeetingID(rawValue: 3), Kedu.regency, index), by: "budi")
    }
    for _ in edits { try records.undo() }
    for _ in edits { try records.undo(by: "budi") }
    #expect(records.all == before)
  }

  @Test("A rakor closed by somebody else since keeps what was changed before, and the refusal names who closed it")
  func closedByAnother() throws {
    let records = Self.two()
    try records.perform(.setCounted(Kedu.rakor, Kedu.city, 3))
    try records.perform(Self.move(Kedu.rakor, .closed), by: "budi")
    #expect(throws: Self.builtOn(.meeting(Kedu.rakor), .moved)) { try records.undo() }
    try records.undo(by: "budi")
    try records.undo()
  }

  @Test("A rakor is not re-opened by undo under a newer one that somebody else has closed since")
  func newerClosedByAnother() throws {
    let records = Self.two()
    try records.perform(Self.move(Kedu.rakor, .closed))
    try records.perform(Self.move(Self.later, .closed), by: "budi")
    #expect(throws: Self.builtOn(.meeting(Self.later), .moved)) { try records.undo() }
  }

  @Test("A correction that somebody else adds keeps nobody from re-opening the earlier rakor by undo")
  func correctedByAnother() throws {
    let records = Self.two()
    try records.perform(Self.move(Self.later, .closed))
    try records.perform(Self.move(Kedu.rakor, .closed))
    try records.perform(.addCorrection(Self.later, text: "Ralat"), by: "budi")
    try records.undo()
    #expect(try records.meeting(Kedu.rakor)?.state == .held)
    #expect(throws: Self.builtOn(.meeting(Self.later), .correction)) { try records.undo() }
  }

  @Test("A follow-up stays that the minutes of a rakor name which somebody else has closed since")
  func followUpInMinutes() throws {
    let records = Self.two()
    try records.perform(.addFollowUp(FollowUpDraft(text: "x", meeting: Kedu.rakor, offices: [Kedu.city])))
    try records.perform(Self.move(Kedu.rakor, .closed), by: "budi")
    #expect(throws: Self.builtOn(.meeting(Kedu.rakor), .moved)) { try records.undo() }
  }

  @Test("A follow-up stays that a rakor carries which somebody else has said to be held since")
  func carriedSince() throws {
    let planned = Kedu.meeting(2, .planned, on: Kedu.day("2021-07-15"))
    let records = Kedu.records(.held, [.meeting(planned)])
    try records.perform(.addFollowUp(FollowUpDraft(text: "x", meeting: Kedu.rakor, offices: [Kedu.city])))
    try records.perform(Self.move(Self.later, .held), by: "budi")
    #expect(throws: Self.builtOn(.meeting(Self.later), .moved)) { try records.undo() }
  }

  @Test("Nobody is brought to a rakor that somebody else has called off since")
  func calledOffSince() throws {
    let records = Kedu.records(.planned)
    try records.perform(.setCounted(Kedu.rakor, Kedu.city, 3))
    try records.undo()
    try records.perform(Self.move(Kedu.rakor, .cancelled, "Banjir"), by: "budi")
    #expect(throws: Self.builtOn(.meeting(Kedu.rakor), .moved)) { try records.redo() }
  }

  @Test("Scheduling and an agenda item are not taken back once somebody else has a follow-up of them")
  func sourceSince() throws {
    let records = Kedu.records(.held)
    try records.perform(.addAgendaItem(Kedu.rakor, title: "Kuota"))
    let source = FollowUp.Source.agenda(item: 1)
    let draft = FollowUpDraft(text: "x", meeting: Kedu.rakor, source: source, offices: [Kedu.city])
    try records.perform(.addFollowUp(draft), by: "budi")
    #expect(throws: Self.builtOn(.followUp(Kedu.first), .followUpAdded)) { try records.undo() }
  }

  @Test("Nobody is merged again into one whom somebody else has merged since, nor brought to a rakor again")
  func mergedSince() throws {
    let third = Person(id: PersonID(rawValue: 3), draft: PersonDraft(name: "Eni M.", office: Kedu.wonosobo))
    let records = Kedu.records(.held, [.person(third)])
    try records.perform(.mergePeople(keep: Kedu.eni, drop: Kedu.dwi))
    try records.undo()
    try records.perform(.mergePeople(keep: third.id, drop: Kedu.eni), by: "budi")
    #expect(throws: Self.builtOn(.person(Kedu.eni), .peopleMerged)) { try records.redo() }
    try records.undo(by: "budi")
    try records.redo()
    try records.undo()
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .present, note: nil))
    try records.undo()
    try records.perform(.mergePeople(keep: third.id, drop: Kedu.dwi), by: "budi")
    #expect(throws: Self.builtOn(.person(Kedu.dwi), .peopleMerged)) { try records.redo() }
  }

  @Test("What somebody else has changed and changed back is as it was")
  func changedAndChangedBack() throws {
    let records = Self.two()
    try records.perform(.setCounted(Kedu.rakor, Kedu.city, 3))
    try records.perform(.setCounted(Kedu.rakor, Kedu.city, 8), by: "budi")
    #expect(throws: Self.builtOn(.attendance(Kedu.rakor, Kedu.city), .counted)) { try records.undo() }
    try records.perform(.setCounted(Kedu.rakor, Kedu.city, 3), by: "budi")
    try records.undo()
    #expect(records.attendance(of: Kedu.rakor).isEmpty)
  }

  @Test("The agenda item that somebody else planned for a follow-up goes with it, and comes back with it")
  func awaitingItemOfAnother() throws {
    let records = Kedu.records(
      .held, [.agendaItem(AgendaItem(meeting: Kedu.rakor, number: 1, title: "Kuota", discussed: true))])
    let draft = FollowUpDraft(text: "x", meeting: Kedu.rakor, source: .agenda(item: 1), offices: [Kedu.city])
    try records.perform(.addFollowUp(draft))
    var next = Kedu.draft
    next.date = Kedu.day("2021-07-15")
    let awaiting = AgendaItem(
      meeting: Self.later, number: 1, title: "Kuota", carried: 1,
      origin: AgendaItem.Origin(meeting: Kedu.rakor, number: 1), awaitsFollowUp: true)
    next.agenda = [MeetingDraft.AgendaLine(title: "Kuota", carries: awaiting)]
    try records.perform(.schedule(next, uid: "next"), by: "budi")
    let before = records.all
    try records.undo()
    #expect(records.agendaItems(of: Self.later).isEmpty)
    try records.redo()
    #expect(records.all == before)
  }
}
