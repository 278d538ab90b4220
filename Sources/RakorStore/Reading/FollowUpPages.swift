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
      let numbers = try tables.list(
        """
        SELECT number FROM follow_up WHERE forum = $1 AND is_open = 1 AND born < $2 ORDER BY born, number LIMIT $3
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
    let carried = """
      (SELECT COUNT(*) FROM (
        SELECT 1 FROM meeting l WHERE l.forum = f.forum AND l.date > f.born
          AND l.date <= COALESCE(f.closed_day, '9999-12-31') AND l.state NOT IN ('cancelled', 'postponed')
        LIMIT \(FollowUpLimits.carried)) c)
      """
    let rows = try list(
      for: numbers,
      { "SELECT \(Self.followUpColumns), born, forum, \(carried) FROM follow_up f WHERE number IN (\($0))" },
      read: { row in
        var stored = try Self.readFollowUp(&row)
        stored.value.parts = parts[stored.value.number] ?? []
        return FollowUpRow(
          followUp: stored.value, revision: stored.revision, meetingDate: try row.optionalDay(),
          forum: try row.optionalText().map(ForumCode.init(rawValue:)), carried: try row.integer())
      })
    let byNumber = Dictionary(rows.map { ($0.followUp.number, $0) }) { first, _ in first }
    return numbers.compactMap { byNumber[$0] }
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
