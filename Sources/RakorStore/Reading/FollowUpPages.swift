package import RakorModel

extension RakorStore {
  /// A page of the follow-ups that a filter leaves; `limit` is the most rows it holds.
  ///
  /// By age means by number, since numbers are given out in the order of entering.
  /// - Throws: `StoreError`.
  package func followUps(
    _ filter: FollowUpFilter, order: FollowUpOrder, anchor: PageAnchor<FollowUpPosition>, limit: Int, today: Day
  ) throws -> Page<FollowUpRow> {
    try reading { tables in
      let walk = try tables.walk(filter, order, today: today)
      let places = anchor.map { position in
        ListKey(text: order == .due ? DueOrder.text(position.due) : "", number: position.number.rawValue)
      }
      let page = try walk.page(places, limit: limit)
      let rows = try tables.followUpRows(page.rows.map { FollowUpNumber(rawValue: $0.number) })
      return Page(rows: rows, hasEarlier: page.hasEarlier, hasLater: page.hasLater)
    }
  }

  /// The follow-up under a number; nil when there is none.
  ///
  /// - Throws: `StoreError`.
  package func followUp(_ number: FollowUpNumber) throws -> FollowUpRow? {
    try reading { try $0.followUpRows([number]).first }
  }

  /// What a forum brings along to a rakor on a day: still open and born in an earlier one, oldest first.
  ///
  /// - Throws: `StoreError`.
  package func openFollowUps(carriedTo forum: ForumCode, before day: Day, limit: Int) throws -> [FollowUpRow] {
    try reading { tables in
      let along = ComingAlong(rakor: (forum: "$1", day: "$2", state: nil))
      let numbers = try tables.list(
        """
        SELECT f.number FROM follow_up f WHERE f.is_open = 1 AND \(along.condition)
        ORDER BY f.born, f.number LIMIT $3
        """, [forum, day, limit]
      ) { try $0.followUp() }
      return try tables.followUpRows(numbers)
    }
  }
}

extension RecordTables {
  /// In the order of the numbers asked for.
  func followUpRows(_ numbers: [FollowUpNumber]) throws -> [FollowUpRow] {
    let parts = try parts(of: numbers)
    let rows = try list(
      for: numbers,
      {
        """
        SELECT \(Self.followUpColumns), born, forum, \(Self.carriedColumns) FROM follow_up f WHERE number IN (\($0))
        """
      },
      read: { row in
        var stored = try Self.readFollowUp(&row)
        stored.value.parts = parts[stored.value.number] ?? []
        return try Self.readRow(stored, &row)
      })
    let byNumber = Dictionary(try rows.map(withPersonInCharge).map { ($0.followUp.number, $0) }) { first, _ in first }
    return numbers.compactMap { byNumber[$0] }
  }

  private func withPersonInCharge(_ row: FollowUpRow) throws -> FollowUpRow {
    guard row.followUp.status.isOpen, let name = row.followUp.personInCharge else { return row }
    var row = row
    let people = try row.followUp.parts.flatMap { try peopleKnown(as: NameKey.of(name), office: $0.office) }
    row.inChargeUntil = FollowUp.lastDay(inCharge: people)
    return row
  }

  /// How many rakor that took place carried it, whether one is ahead, the day of the last of the former, and when it was
  /// changed last.
  private static let carriedColumns = """
    (SELECT COUNT(*) FROM (
      SELECT 1 FROM meeting l WHERE \(ComingAlong().condition) AND \(ComingAlong.tookPlace)
      LIMIT \(FollowUpLimits.carried)) c),
    (SELECT 1 FROM meeting l WHERE \(ComingAlong().condition) AND \(ComingAlong.isAhead) LIMIT 1),
    (SELECT l.date FROM meeting l WHERE \(ComingAlong().condition) AND \(ComingAlong.tookPlace)
      ORDER BY l.date DESC LIMIT 1),
    (SELECT e.at FROM journal_record r JOIN journal_entry e ON e.number = r.entry
      WHERE r.record = 'follow-up/' || f.number AND r.before_text IS NOT NULL AND r.after_text IS NOT NULL
      ORDER BY r.entry DESC LIMIT 1)
    """

  private static func readRow(_ stored: Stored<FollowUp>, _ row: inout SQLRow) throws -> FollowUpRow {
    let followUp = stored.value
    let (birth, forum) = (try row.optionalDay(), try row.optionalText().map(ForumCode.init(rawValue:)))
    let carried = min(FollowUpLimits.carried, try row.integer() + (try row.optionalInteger() == nil ? 0 : 1))
    let events = [try row.optionalDay(), try row.optionalMoment()?.day, followUp.opened] + followUp.parts.map(\.done)
    return FollowUpRow(
      followUp: followUp, revision: stored.revision, meetingDate: birth, forum: forum, carried: carried,
      lastEvent: events.compactMap { $0 }.max())
  }

  func walk(_ filter: FollowUpFilter, _ order: FollowUpOrder, today: Day) throws -> KeysetWalk {
    let words = SearchWords.of(filter.text)
    var walk = KeysetWalk(
      tables: self, table: "follow_up f", text: order == .due ? "f.due_order" : nil, number: "f.number",
      conditions: SQLConditions(), isDescending: false)
    if filter.scope != .all { walk.conditions.add("f.is_open = 1") }
    if filter.scope == .overdue {
      if order == .due {
        walk.end = ListKey(text: today.iso, number: .min)
      } else {
        // Joined with nothing, so that no index by due date tempts the engine to sort all late ones by number.
        walk.conditions.add("f.due_order || '' < \(walk.conditions.bind(today))")
      }
    }
    for condition in Self.conditions(of: filter.status) { walk.conditions.add(condition) }
    walk.conditions.equal("f.forum", filter.forum)
    walk.conditions.equal("f.meeting", filter.meeting)
    if let office = filter.office {
      let owed = walk.conditions.bind(office)
      walk.conditions.add(
        "EXISTS (SELECT 1 FROM follow_up_part p WHERE p.follow_up = f.number AND p.office = \(owed))")
    }
    for word in words { WordTable.followUps.condition(word, of: "f.number", in: &walk.conditions) }
    if let rare = try rareFollowUps(filter, order, words, today) {
      walk.known = try known(rare, in: walk)
    }
    return walk
  }

  /// `FollowUp.status` in the engine's words.
  private static func conditions(of status: FollowUpStatus?) -> [String] {
    let begun = """
      EXISTS (
        SELECT 1 FROM follow_up_part b WHERE b.follow_up = f.number AND (b.done IS NOT NULL OR b.note IS NOT NULL))
      """
    return switch status {
    case .open: ["f.is_open = 1", "NOT \(begun)"]
    case .progress: ["f.is_open = 1", begun]
    case .done: ["f.is_open = 0", "f.drop_reason IS NULL"]
    case .dropped: ["f.is_open = 0", "f.drop_reason IS NOT NULL"]
    case nil: []
    }
  }

  /// The scope alone is answered by an index in the list's order; with more, the rarest condition leads.
  private func rareFollowUps(
    _ filter: FollowUpFilter, _ order: FollowUpOrder, _ words: [String], _ today: Day
  ) throws -> [Int]? {
    let rare = RareNumbers(tables: self)
    var probes: [(Int) throws -> [Int]] = []
    if let meeting = filter.meeting {
      probes.append(rare.probe("SELECT number FROM follow_up WHERE meeting = $1", [meeting]))
    }
    for word in words {
      probes.append { limit in try WordTable.followUps.numbers(word, limit: limit, on: connection) }
    }
    if let office = filter.office {
      probes.append(rare.probe("SELECT follow_up FROM follow_up_part WHERE office = $1", [office]))
    }
    if let forum = filter.forum {
      let scope = filter.scope == .all ? "" : " AND is_open = 1"
      probes.append(rare.probe("SELECT number FROM follow_up WHERE forum = $1\(scope)", [forum]))
    }
    guard !probes.isEmpty || (filter.scope == .overdue && order == .age) else { return nil }
    switch filter.scope {
    case .all: break
    case .open: probes.append(rare.probe("SELECT number FROM follow_up WHERE is_open = 1", []))
    case .overdue:
      probes.append(rare.probe("SELECT number FROM follow_up WHERE is_open = 1 AND due_order < $1", [today]))
    }
    return try rare.first(probes)
  }
}
