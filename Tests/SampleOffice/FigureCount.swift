package import RakorModel
package import RakorStore

/// The figures of a year counted another way: rakor by rakor and follow-up by follow-up, from whole records in memory.
package struct FigureCount {
  private let files: [MeetingFile]
  private let followUps: [FollowUp]
  private let forums: [MeetingID: ForumCode]
  private let people: [PersonID: Person]
  private let store: RakorStore
  private let scope: FigureScope
  private let year: Int
  private let today: Day

  /// Reads everything there is.
  package init(_ store: RakorStore, _ scope: FigureScope, year: Int, today: Day) throws {
    (self.store, self.scope, self.year, self.today) = (store, scope, year, today)
    let all = try store.allMeetingIDs().compactMap { try store.meetingFile($0) }
    forums = Dictionary(uniqueKeysWithValues: all.map { ($0.meeting.id, $0.meeting.forum) })
    files = all.filter { file in
      file.meeting.state.tookPlace && file.meeting.date.year == year
        && (scope.forum == nil || file.meeting.forum == scope.forum)
    }
    let page = try store.followUps(
      FollowUpFilter(scope: .all), order: .age, anchor: .start, limit: 100_000, today: today)
    followUps = page.rows.map(\.followUp)
    people = Dictionary(uniqueKeysWithValues: try store.allPeople().map { ($0.id, $0) })
  }

  /// What figures say otherwise, one line each.
  package func differences(from figures: YearFigures) throws -> [String] {
    var lines: [String] = []
    func compare<Value: Equatable>(_ name: String, _ figure: Value, _ counted: Value) {
      if figure != counted { lines.append("\(name): \(figure), counted \(counted)") }
    }
    for office in try store.directory().offices.map(\.code) where scope.office == nil || scope.office == office {
      compareOffice(office, figures.presence(of: office), figures, compare)
    }
    if scope.office == nil { compareAll(figures, compare) }
    comparePeople(figures, compare)
    compareFollowUps(figures, compare)
    try compareTurns(figures, compare)
    return lines
  }

  private typealias Compare = (String, [Int?], [Int?]) -> Void

  private func compareOffice(_ office: OfficeCode, _ figure: OfficePresence, _ figures: YearFigures, _ compare: Compare)
  {
    let expecting = files.filter { $0.meeting.facts.expects(office) }
    let others = files.filter { !$0.meeting.facts.expects(office) }
    func heads(_ file: MeetingFile) -> Int? { file.figures.office(office)?.present }
    compare(
      "\(office.rawValue)", [figure.invited, figure.came, figure.untold, figure.uninvited, figure.absent],
      [
        expecting.count, expecting.count { (heads($0) ?? 0) > 0 }, expecting.count { heads($0) == nil },
        others.count { (heads($0) ?? 0) > 0 }, expecting.count { heads($0) == 0 },
      ])
    for month in 1...12 {
      let told = files.filter { $0.meeting.date.month == month }.compactMap(heads)
      let sum: Int? = told.isEmpty ? nil : told.reduce(0, +)
      // Nobody of an office that was not invited is the same as nothing told of it.
      compare(
        "\(office.rawValue) \(month)", [figures.monthlyHeads(of: office)[month - 1] ?? 0], [sum ?? 0])
    }
  }

  private func compareAll(_ figures: YearFigures, _ compare: Compare) {
    let told = files.compactMap(\.figures.total)
    compare(
      "all", [figures.rakor, figures.untold, figures.heads, figures.unattributed],
      [
        files.count, files.count - told.count, told.isEmpty ? nil : told.reduce(0, +),
        files.reduce(0) { $0 + $1.figures.unattributed },
      ])
    let (present, invited) = (
      files.reduce(0) { $0 + $1.figures.officesPresent }, files.reduce(0) { $0 + $1.figures.officesInvited }
    )
    compare("invitations", [figures.presence.came, figures.presence.invited], [present, invited])
  }

  private func kept(_ id: PersonID) -> PersonID {
    var id = id
    while let next = people[id]?.mergedInto { id = next }
    return id
  }

  private func comparePeople(_ figures: YearFigures, _ compare: Compare) {
    let delegates = files.flatMap(\.delegates).filter { scope.office == nil || $0.office == scope.office }
    for state in DelegateState.allCases {
      compare("\(state)", [figures.marks[state]], [delegates.count { $0.state == state }])
    }
    let away = delegates.filter { StateCounts.away.contains($0.state) }
    let counted = Dictionary(grouping: away) { kept($0.person) }.mapValues(\.count)
    for person in figures.absences {
      compare("person \(person.person.rawValue)", [person.marks.away], [counted[person.person]])
    }
    compare("people", [figures.absences.count], [counted.count])
    let counts = figures.absences.map(\.marks.away)
    compare("order", counts, counts.sorted(by: >))
  }

  /// Entered, closed and still owed; of one office, its part.
  private var parts: [(opened: Day, closed: Day?, isOpen: Bool, due: Day?)] {
    followUps.filter { scope.forum == nil || $0.facts.meeting.flatMap { forums[$0] } == scope.forum }.compactMap {
      item in
      guard let office = scope.office else { return (item.opened, item.closedOn, item.status.isOpen, item.facts.due) }
      guard let part = item.parts.first(where: { $0.office == office }) else { return nil }
      let isDropped = item.dropReason != nil
      // Of a part that was not ticked the drop is the end, but where all others were.
      let closed = part.done ?? (isDropped ? item.closedOn : nil)
      return (item.opened, closed, part.done == nil && !isDropped, item.facts.due)
    }
  }

  private func compareFollowUps(_ figures: YearFigures, _ compare: Compare) {
    let parts = parts
    for month in 1...12 {
      func isThen(_ day: Day?) -> Bool { day?.year == year && day?.month == month }
      let (line, opened) = (figures.followUps(in: month), parts.filter { isThen($0.opened) })
      compare(
        "follow-ups \(month)", [line.opened, line.open, line.closed],
        [opened.count, opened.count(where: \.isOpen), parts.count { isThen($0.closed) }])
    }
    let open = parts.filter(\.isOpen)
    let ages = open.map { max(0, today.days(since: $0.opened)) }.sorted(by: >)
    compare(
      "open", [figures.openAges.count, figures.openAges.median, figures.openAges.oldest, figures.openAges.overdue],
      [
        ages.count, ages.isEmpty ? nil : ages[ages.count / 2], ages.first,
        open.count { $0.due.map { $0 < today } ?? false },
      ])
  }

  private func compareTurns(_ figures: YearFigures, _ compare: Compare) throws {
    let directory = try store.directory()
    for turns in figures.turns {
      let history = try store.turnHistory(of: turns.forum, on: today)
      for (line, other) in zip(turns.figures, history.figures(on: today)) {
        let turns = files.filter { file in
          let forum = directory.forum(file.meeting.forum)
          return file.meeting.forum == turns.forum && forum?.heir(of: file.meeting.host, on: today) == line.office
        }
        compare(
          "turns of \(line.office.rawValue)", [line.hosted, line.percent, line.owed, line.monthsSince],
          [other.hosted, other.percent, other.owed, other.monthsSince])
        if scope.office == nil || scope.office == line.office {
          compare("hosted", [figures.hosted(line.office, in: history.book.forum)], [turns.count])
        }
      }
    }
  }
}
