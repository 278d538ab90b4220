import RakorModel

extension RecordTables {
  static let followUpColumns = """
    number, wording, meeting, source, item, person_in_charge, due, due_words, drop_reason, dropped_on, opened, revision
    """

  func storedFollowUp(_ number: FollowUpNumber) throws -> Stored<FollowUp>? {
    let stored = try first(
      "SELECT \(Self.followUpColumns) FROM follow_up WHERE number = $1", [number], read: Self.readFollowUp)
    guard var stored else { return nil }
    stored.value.parts = try parts(of: [number])[number] ?? []
    return stored
  }

  func parts(of numbers: [FollowUpNumber]) throws -> [FollowUpNumber: [FollowUp.Part]] {
    let stored = try list(
      for: numbers,
      {
        """
        SELECT follow_up, office, done, note FROM follow_up_part WHERE follow_up IN (\($0))
        ORDER BY follow_up, position
        """
      },
      read: { row in
        let number = try row.followUp()
        let part = FollowUp.Part(office: try row.office(), done: try row.optionalDay(), note: try row.optionalText())
        return (number, part)
      })
    return Dictionary(grouping: stored, by: \.0).mapValues { $0.map(\.1) }
  }

  /// Writes a follow-up; `today` is the day it is closed on where a journal of before it was kept does not tell.
  func write(_ followUp: FollowUp, revision: Int, today: Day) throws {
    let (source, item): (String, Int?) =
      switch followUp.source {
      case .agenda(let item): ("agenda", item)
      case .instruction: ("instruction", nil)
      }
    let birth = try followUp.meeting.flatMap { id in
      try first("SELECT forum, date FROM meeting WHERE id = $1", [id]) { (try $0.forum(), try $0.day()) }
    }
    let droppedOn = followUp.dropReason == nil ? nil : followUp.droppedOn ?? today
    let closedOn = followUp.closedOn ?? droppedOn
    let values: [any SQLConvertible] = [
      followUp.number, followUp.text, followUp.meeting, source, item, followUp.personInCharge, followUp.due,
      followUp.dueWords, followUp.dropReason, droppedOn, followUp.opened, revision, followUp.status.isOpen, closedOn,
      DueOrder.text(followUp.due), birth?.0, birth?.1, followUp.status,
    ]
    try connection.run(
      """
      INSERT INTO follow_up (\(Self.followUpColumns), is_open, closed_day, due_order, forum, born, status)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
      ON CONFLICT (number) DO UPDATE SET wording = $2, meeting = $3, source = $4, item = $5, person_in_charge = $6,
        due = $7, due_words = $8, drop_reason = $9, dropped_on = $10, opened = $11, revision = $12, is_open = $13,
        closed_day = $14, due_order = $15, forum = $16, born = $17, status = $18
      """, values)
    try use(followUp.number.rawValue, of: "follow_up")
    try writeParts(followUp)
    let offices = try followUp.parts.compactMap { try office($0.office) }
    try WordTable.followUps.write(
      SearchText.words(of: followUp, offices: offices), of: followUp.number, on: connection)
  }

  func eraseFollowUp(_ number: FollowUpNumber) throws {
    try WordTable.followUps.write([], of: number, on: connection)
    try connection.run("DELETE FROM follow_up_part WHERE follow_up = $1", [number])
    try connection.run("DELETE FROM follow_up WHERE number = $1", [number])
  }

  private func writeParts(_ followUp: FollowUp) throws {
    try connection.run("DELETE FROM follow_up_part WHERE follow_up = $1", [followUp.number])
    for (position, part) in followUp.parts.enumerated() {
      try connection.run(
        "INSERT INTO follow_up_part (follow_up, position, office, done, note) VALUES ($1, $2, $3, $4, $5)",
        [followUp.number, position, part.office, part.done, part.note])
    }
  }

  static func readFollowUp(_ row: inout SQLRow) throws -> Stored<FollowUp> {
    let number = try row.followUp()
    let (text, meeting) = (try row.text(), try row.optionalMeeting())
    let (sourceWord, item) = (try row.text(), try row.optionalInteger())
    let source: FollowUp.Source = sourceWord == "instruction" ? .instruction : .agenda(item: item)
    let draft = FollowUpDraft(
      text: text, meeting: meeting, source: source, offices: [], personInCharge: try row.optionalText(),
      due: try row.optionalDay(), dueWords: try row.optionalText())
    let (dropReason, droppedOn) = (try row.optionalText(), try row.optionalDay())
    var followUp = FollowUp(number: number, draft: draft, opened: try row.day())
    (followUp.dropReason, followUp.droppedOn) = (dropReason, droppedOn)
    return Stored(value: followUp, revision: try row.integer())
  }
}

/// The place of a due date among others, as a text that sorts alike in every engine.
enum DueOrder {
  /// The date, or what comes after every date: engines disagree on where nothing sorts.
  static func text(_ due: Day?) -> String { due?.iso ?? "~" }
}
