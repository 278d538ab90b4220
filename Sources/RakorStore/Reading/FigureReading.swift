package import RakorModel

extension RakorStore {
  /// What the records of a year tell, counted by the engine along the days of that year.
  ///
  /// What is owed today is counted over all years, along an index of what is open, and so are turns, along one by host.
  /// - Throws: `StoreError`.
  package func figures(of scope: FigureScope, today: Day) throws -> YearFigures {
    try reading { tables in
      let years = try tables.years(of: scope.forum, today: today)
      let year = max(1, min(scope.year ?? years.last, 9999))
      let reading = FigureReading(tables: tables, forum: scope.forum, office: scope.office, year: year, today: today)
      let all = min(years.all.lowerBound, year)...max(years.all.upperBound, year)
      var figures = YearFigures(of: scope, year: year, years: all, today: today)
      (figures.officeMonths, figures.rakorMonths) = try reading.attendance()
      (figures.absences, figures.officeMarks) = try reading.marks()
      figures.turns = try tables.forumTurns(of: scope.forum, on: today)
      figures.hosted = try reading.hosted()
      figures.followUpMonths = try reading.followUpMonths()
      figures.openAges = try reading.openAges()
      return figures
    }
  }
}

extension RecordTables {
  /// From the first rakor to the last or to today, and the year of the last one up to today.
  fileprivate func years(of forum: ForumCode?, today: Day) throws -> (all: ClosedRange<Int>, last: Int) {
    func end(_ order: String, upTo day: Day? = nil) throws -> Day? {
      var conditions = SQLConditions()
      conditions.equal("forum", forum)
      if let day { conditions.add("date <= \(conditions.bind(day))") }
      let sql = "SELECT date FROM meeting\(conditions.clause) ORDER BY date \(order) LIMIT 1"
      return try first(sql, conditions.values) { try $0.day() }
    }
    let last = try end("DESC", upTo: today)?.year ?? today.year
    let lowest = min(try end("")?.year ?? last, last)
    let highest = max(try end("DESC")?.year ?? last, today.year)
    return (lowest...max(lowest, highest), last)
  }
}

/// Counts the records of one year.
struct FigureReading {
  let tables: RecordTables
  let forum: ForumCode?
  let office: OfficeCode?
  let year: Int
  let today: Day

  /// The month that a column with a day is in, as two digits.
  static func month(_ column: String) -> String { "substr(\(column), 6, 2)" }

  static func readMonth(_ row: inout SQLRow) throws -> Int { try row.parsed { Int($0) } }

  /// That a day is one of the year; years have four digits, so that days compare as texts.
  private func isInYear(_ column: String, _ conditions: inout SQLConditions) {
    let digits = String(String(10_000 + year).dropFirst())
    conditions.add("\(column) >= \(conditions.bind("\(digits)-01-01"))")
    conditions.add("\(column) <= \(conditions.bind("\(digits)-12-31"))")
  }

  /// The rakor `m` of the year that took place.
  var rakor: SQLConditions {
    var conditions = SQLConditions()
    conditions.equal("m.forum", forum)
    isInYear("m.date", &conditions)
    // Wrapped, so that an index by state does not tempt the engine away from the days.
    conditions.add("m.state || '' IN \(MeetingState.set(\.tookPlace))")
    return conditions
  }

  // MARK: People

  /// Who was away and how often, and the marks of each office's people.
  func marks() throws -> (people: [PersonAbsence], offices: [OfficeMarks]) {
    var conditions = rakor
    conditions.equal("d.office", office)
    let rows = try tables.list(
      """
      SELECT d.person, d.office, d.state, COUNT(*) FROM meeting m CROSS JOIN delegate d\(conditions.clause)
        AND d.meeting = m.id GROUP BY d.person, d.office, d.state
      """, conditions.values
    ) { row in
      (person: try row.person(), office: try row.office(), state: try row.word(DelegateState.self), try row.integer())
    }
    var people: [PersonID: StateCounts] = [:]
    var offices: [OfficeCode: StateCounts] = [:]
    for (person, office, state, count) in rows {
      people[person, default: StateCounts()][state] += count
      offices[office, default: StateCounts()][state] += count
    }
    let marks = offices.map { OfficeMarks(office: $0.key, marks: $0.value) }
    return (try absences(people), marks.sorted { $0.office < $1.office })
  }

  /// Somebody merged since counts as the one kept.
  private func absences(_ marks: [PersonID: StateCounts]) throws -> [PersonAbsence] {
    var kept: [PersonID: PersonAbsence] = [:]
    for entry in try tables.storedPeople(Array(marks.keys)).map(\.value) {
      let person = try entry.mergedInto == nil ? entry : tables.kept(entry)
      let absence = PersonAbsence(person: person.id, name: person.name, office: person.office, marks: StateCounts())
      kept[person.id, default: absence].marks += marks[entry.id] ?? StateCounts()
    }
    let away = kept.values.filter { $0.marks.away > 0 }
    let sorted = away.sorted { left, right in
      (right.marks.away, left.name, left.person) < (left.marks.away, right.name, right.person)
    }
    return Array(sorted.prefix(YearFigures.peopleLimit))
  }

  // MARK: Hosts

  func hosted() throws -> [HostedInYear] {
    let conditions = rakor
    let rows = try tables.list(
      """
      SELECT m.forum || '', m.host || '', COUNT(*) FROM meeting m\(conditions.clause)
      GROUP BY m.forum || '', m.host || ''
      """, conditions.values
    ) { row in HostedInYear(forum: try row.forum(), office: try row.office(), count: try row.integer()) }
    let forums = try tables.forums()
    // An office has what those hosted whose place it took, so that only what they came to tells whose it is.
    return rows.map { row in
      var row = row
      row.office = forums.first { $0.code == row.forum }?.heir(of: row.office, on: today) ?? row.office
      return row
    }.filter { office == nil || $0.office == office }
  }

  // MARK: Follow-ups

  func followUpMonths() throws -> [FollowUpMonth] {
    var months: [Int: FollowUpMonth] = [:]
    for (month, opened, open) in try office.map(partsOpened) ?? opened() {
      months[month, default: FollowUpMonth(month: month)].opened += opened
      months[month, default: FollowUpMonth(month: month)].open += open
    }
    for (month, closed) in try office.map(partsClosed) ?? closed() {
      months[month, default: FollowUpMonth(month: month)].closed += closed
    }
    return months.values.sorted { $0.month < $1.month }
  }

  private func opened() throws -> [(Int, Int, Int)] {
    var conditions = SQLConditions()
    conditions.equal("f.forum", forum)
    isInYear("f.opened", &conditions)
    return try openedRows("SUM(f.is_open) FROM follow_up f\(conditions.clause)", conditions)
  }

  /// An office's parts are open while it has not ticked, unless the whole was dropped.
  private func partsOpened(_ office: OfficeCode) throws -> [(Int, Int, Int)] {
    var conditions = SQLConditions()
    conditions.equal("f.forum", forum)
    isInYear("f.opened", &conditions)
    conditions.equal("p.office", office)
    return try openedRows(
      """
      SUM(CASE WHEN p.done IS NULL AND f.is_open = 1 THEN 1 ELSE 0 END)
      FROM follow_up f CROSS JOIN follow_up_part p\(conditions.clause) AND p.follow_up = f.number
      """, conditions)
  }

  private func openedRows(_ rest: String, _ conditions: SQLConditions) throws -> [(Int, Int, Int)] {
    let month = Self.month("f.opened")
    return try tables.list("SELECT \(month), COUNT(*), \(rest) GROUP BY \(month)", conditions.values) { row in
      (try Self.readMonth(&row), try row.integer(), try row.integer())
    }
  }

  private func closed() throws -> [(Int, Int)] {
    var conditions = SQLConditions()
    conditions.equal("f.forum", forum)
    if forum != nil { conditions.add("f.is_open = 0") }
    isInYear("f.closed_day", &conditions)
    return try closedRows("f.closed_day", "FROM follow_up f\(conditions.clause)", conditions)
  }

  /// An office's part is closed on the day of its tick, else on the day on which the whole was dropped.
  private func partsClosed(_ office: OfficeCode) throws -> [(Int, Int)] {
    var ticked = SQLConditions()
    // Wrapped, so that the days of the year are gone through and not all that the office ever owed.
    ticked.equal("p.office || ''", office)
    isInYear("p.done", &ticked)
    ticked.equal("f.forum", forum)
    let ticks = try closedRows(
      "p.done", "FROM follow_up_part p CROSS JOIN follow_up f\(ticked.clause) AND f.number = p.follow_up", ticked)
    var dropped = SQLConditions()
    dropped.equal("f.forum", forum)
    if forum != nil { dropped.add("f.is_open = 0") }
    isInYear("f.closed_day", &dropped)
    dropped.equal("p.office", office)
    dropped.add("p.done IS NULL")
    return try ticks
      + closedRows(
        "f.closed_day", "FROM follow_up f CROSS JOIN follow_up_part p\(dropped.clause) AND p.follow_up = f.number",
        dropped)
  }

  private func closedRows(_ day: String, _ rest: String, _ conditions: SQLConditions) throws -> [(Int, Int)] {
    let month = Self.month(day)
    return try tables.list("SELECT \(month), COUNT(*) \(rest) GROUP BY \(month)", conditions.values) { row in
      (try Self.readMonth(&row), try row.integer())
    }
  }

  func openAges() throws -> OpenAges {
    var conditions = SQLConditions()
    var from = "follow_up f"
    if let office {
      from = "follow_up_part p CROSS JOIN follow_up f"
      conditions.equal("p.office", office)
      conditions.add("p.done IS NULL")
      conditions.add("f.number = p.follow_up")
    }
    conditions.equal("f.forum", forum)
    conditions.add("f.is_open = 1")
    let entered = try tables.list(
      "SELECT f.opened, COUNT(*) FROM \(from)\(conditions.clause) GROUP BY f.opened ORDER BY f.opened",
      conditions.values
    ) { row in (day: try row.day(), count: try row.integer()) }
    conditions.add("f.due_order < \(conditions.bind(today))")
    let overdue = try tables.first("SELECT COUNT(*) FROM \(from)\(conditions.clause)", conditions.values) {
      try $0.integer()
    }
    return OpenAges(entered, overdue: overdue ?? 0, today: today)
  }
}
