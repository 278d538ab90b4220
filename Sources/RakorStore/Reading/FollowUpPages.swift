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
        SELECT \(Self.followUps.selected), born, forum, \(Self.carriedColumns) FROM follow_up f WHERE number IN (\($0))
        """
      },
      read: { row in
        var stored = try Self.followUps.read(&row)
        stored.value.parts = parts[stored.value.number] ?? []
        return try Self.readRow(stored, &row)
      })
    let byNumber = Dictionary(try withPeopleInCharge(rows).map { ($0.followUp.number, $0) }) { first, _ in first }
    return numbers.compactMap { byNumber[$0] }
  }

  /// One look-up for all of them.
  private func withPeopleInCharge(_ rows: [FollowUpRow]) throws -> [FollowUpRow] {
    let people = try people(named: Set(rows.flatMap(\.followUp.namesInCharge).map(\.nameKey)))
    return try rows.map { row in
      var row = row
      let known = try row.followUp.namesInCharge.flatMap { try (people[$0] ?? []).map(kept) }
      row.inChargeUntil = FollowUp.lastDay(inCharge: known)
      return row
    }
  }

  /// How many rakor that took place carried it, whether one is ahead, the day of the last of the former, and when it
  /// was changed last.
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
    let (carriedOn, changed) = (try row.optionalDay(), try row.optionalMoment()?.day)
    return FollowUpRow(
      followUp: followUp, revision: stored.revision, meetingDate: birth, forum: forum, carried: carried,
      lastEvent: followUp.lastEvent(changed: changed, carried: carriedOn))
  }

  func walk(_ filter: FollowUpFilter, _ order: FollowUpOrder, today: Day) throws -> KeysetWalk {
    let words = WordFilter(filter.text)
    var walk = KeysetWalk(
      tables: self, table: "follow_up f", text: order == .due ? "f.due_order" : nil, number: "f.number",
      conditions: SQLConditions(), isDescending: false)
    if words.findsNothing { walk.conditions.add("f.number < 0") }
    walk.conditions.equal("f.status", filter.status)
    for condition in Self.conditions(of: filter) { walk.conditions.add(condition) }
    if filter.scope == .overdue {
      if order == .due {
        walk.end = ListKey(text: today.iso, number: .min)
      } else {
        // Joined with nothing, so that no index by due date tempts the engine to sort all late ones by number.
        walk.conditions.add("f.due_order || '' < \(walk.conditions.bind(today))")
      }
    }
    walk.conditions.equal("f.forum", filter.forum)
    walk.conditions.equal("f.meeting", filter.meeting)
    if let office = filter.office {
      let owed = walk.conditions.bind(office)
      walk.conditions.add(
        "EXISTS (SELECT 1 FROM follow_up_part p WHERE p.follow_up = f.number AND p.office = \(owed))")
    }
    WordTable.followUps.add(words, of: "f.number", to: &walk.conditions)
    if let rare = try rareFollowUps(filter, order, words.wanted, today) {
      walk.known = try known(rare, in: walk)
    }
    return walk
  }

  /// What the scope asks besides the status: nothing where that says it, and nothing is found where that rules it out.
  private static func conditions(of filter: FollowUpFilter) -> [String] {
    guard filter.scope != .all else { return [] }
    guard let status = filter.status else { return ["f.is_open = 1"] }
    return status.isOpen ? [] : ["1 = 0"]
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
    if let status = filter.status {
      probes.append(rare.probe("SELECT number FROM follow_up WHERE status = $1", [status]))
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
