import RakorModel

extension RecordTables {
  static let followUps = TableShape<FollowUp>(
    "follow_up",
    unread: FollowUp(
      number: FollowUpNumber(rawValue: 0), draft: FollowUpDraft(text: "", offices: []), opened: Day(number: 0)),
    derived: ["is_open", "closed_day", "due_order", "forum", "born", "status"],
    [
      Column("number", { $0.number }, read: { $0.number = try $1.followUp() }),
      Column("meeting", { $0.facts.meeting }, read: { $0.facts.meeting = try $1.optionalMeeting() }),
      Column("source", { $0.facts.source.word }) { followUp, row in
        followUp.facts.source = try row.text() == "instruction" ? .instruction : .agenda(item: nil)
      },
      Column("item", { $0.facts.source.item }) { followUp, row in
        let item = try row.optionalInteger()
        if case .agenda = followUp.facts.source { followUp.facts.source = .agenda(item: item) }
      },
      Column("due", { $0.facts.due }, read: { $0.facts.due = try $1.optionalDay() }),
      Column("drop_reason", { $0.dropReason }, read: { $0.dropReason = try $1.optionalText() }),
      Column("dropped_on", { $0.droppedOn }, read: { $0.droppedOn = try $1.optionalDay() }),
      Column("opened", { $0.opened }, read: { $0.opened = try $1.day() }),
    ] + Column.texts)

  private static let followUpParts = ListShape<FollowUpNumber, FollowUp.Part>(
    "follow_up_part", owner: "follow_up", unread: FollowUp.Part(office: OfficeCode(rawValue: "")),
    [
      Column("office", { $0.office }, read: { $0.office = try $1.office() }),
      Column("done", { $0.done }, read: { $0.done = try $1.optionalDay() }),
      Column("note", { $0.note }, read: { $0.note = try $1.optionalText() }),
    ])

  func storedFollowUp(_ number: FollowUpNumber) throws -> Stored<FollowUp>? {
    var stored = try first(Self.followUps, where: ["number": number])
    if stored != nil { stored?.value.parts = try list(Self.followUpParts, of: number) }
    return stored
  }

  func parts(of numbers: [FollowUpNumber]) throws -> [FollowUpNumber: [FollowUp.Part]] {
    try lists(Self.followUpParts, of: numbers) { try $0.followUp() }
  }

  /// Writes a follow-up; `today` is the day it is closed on where a journal of before it was kept does not tell.
  func write(_ followUp: FollowUp, revision: Int, today: Day) throws {
    let birth = try followUp.meeting.flatMap { id in
      try first("SELECT forum, date FROM meeting", where: ["id": id]) { (try $0.forum(), try $0.day()) }
    }
    var written = followUp
    written.droppedOn = followUp.dropReason == nil ? nil : followUp.droppedOn ?? today
    let status = followUp.status
    let derived: [any SQLConvertible] = [
      status.isOpen, followUp.closedOn ?? written.droppedOn, DueOrder.text(followUp.due), birth?.0, birth?.1, status,
    ]
    try Self.followUps.write(written, revision: revision, derived: derived, on: connection)
    try use(followUp.number.rawValue, of: "follow_up")
    try Self.followUpParts.write(followUp.parts, of: followUp.number, on: connection)
    let offices = try followUp.parts.compactMap { try office($0.office) }
    try WordTable.followUps.write(
      SearchText.words(of: followUp, offices: offices), of: followUp.number, on: connection)
  }

  func eraseFollowUp(_ number: FollowUpNumber) throws {
    try WordTable.followUps.write([], of: number, on: connection)
    try Self.followUpParts.erase(of: number, on: connection)
    try delete(from: Self.followUps.table, where: ["number": number])
  }
}

extension FollowUp.Source {
  fileprivate var word: String { self == .instruction ? "instruction" : "agenda" }

  fileprivate var item: Int? {
    guard case .agenda(let item) = self else { return nil }
    return item
  }
}

/// The place of a due date among others, as a text that sorts alike in every engine.
enum DueOrder {
  /// The date, or what comes after every date: engines disagree on where nothing sorts.
  static func text(_ due: Day?) -> String { due?.iso ?? "~" }
}
