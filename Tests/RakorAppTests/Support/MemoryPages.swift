import RakorModel

@testable import RakorApp

/// What the store answers, worked out from the records in memory.
extension MemoryRecords {
  var directory: Directory { Directory(offices: offices(), forums: forums()) }

  func answer(_ query: Query, today: Day) -> Answer {
    switch query {
    case .directory: .directory(directory)
    case .home(let forum, let limit): .home(home(today, forum, limit: limit))
    case .meetings(let filter, let order, let anchor, let limit):
      .meetings(meetings(filter, order, anchor, limit))
    case .file(let id), .summary(let id): .file(file(id))
    case .followUps(let filter, let order, let anchor, let limit):
      .followUps(followUps(filter, order, anchor, limit, today))
    case .people(let text, let office, let limit):
      .people(Array(people(text, office, activeOn: nil).prefix(limit)))
    case .roll(let meeting, let forum, let office, let day, let limit):
      .roll(roll(meeting, forum, office, activeOn: day, limit))
    case .surroundings(let forum, let date, let except):
      .surroundings(
        Surroundings(suggestion: turn(forum, today, except: except), sameDay: meetings.filter { $0.date == date }))
    case .advice(let forum, let date, let except): .advice(advice(forum, date, except, today))
    case .venues: .venues([])
    case .life(let number):
      .life(followUps.first { $0.number == number }.map { FollowUpLife($0, journal: [], carriedTo: []) })
    case .turns(let forum, let except): .turns(turnHistory(of: forum, today, except: except))
    case .office(let office, let forum, let year, let people, let meetings):
      .office(officePage(office, forum, year, people, meetings))
    case .peopleFound(let text, let limit):
      .peopleFound(people(text, nil, activeOn: nil).filter { $0.mergedInto == nil }.prefix(limit).map(row))
    case .forumTurns(let forum):
      .forumTurns(forums().filter { forum == nil || $0.code == forum }.map { turns($0.code, today) })
    case .duplicates:
      .duplicates(
        DuplicateList(
          pairs: DuplicatePeople.among(people),
          revisions: Dictionary(uniqueKeysWithValues: people.map { ($0.id, row($0).revision) })))
    case .alike(let draft, let id): .alike(alike(draft, id))
    case .meetingsBetween(let first, let last):
      .meetingsBetween(meetings.filter { (first...last).contains($0.date) })
    }
  }

  func file(_ id: MeetingID) -> MeetingFile? {
    guard let meeting = try? meeting(id) else { return nil }
    return MeetingFile(
      meeting: meeting, agenda: agendaItems(of: id), attendance: attendance(of: id), delegates: delegates(of: id),
      people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }),
      followUps: followUps.filter { $0.meeting == id }.map(row), revisions: stored.mapValues(\.revision))
  }

  private func officePage(
    _ office: OfficeCode, _ forum: ForumCode?, _ year: Int, _ limit: Int, _ most: Int
  ) -> OfficePage {
    let own = Seniority.sorted(people.filter { $0.office == office && $0.mergedInto == nil })
    var held = meetings(MeetingFilter(forum: forum), .newestFirst, .start, .max).rows.filter { row in
      row.meeting.date.year == year && (row.meeting.host == office || row.meeting.invited.contains(office))
    }
    let hasLater = held.count > most
    held = Array(held.prefix(most))
    return OfficePage(
      people: own.prefix(limit).map(row), isComplete: own.count <= limit,
      year: OfficeYear(office: office, year: year, meetings: Page(rows: held, hasLater: hasLater)))
  }

  private func turns(_ forum: ForumCode, _ today: Day) -> ForumTurns {
    let held = meetings.filter { $0.forum == forum && $0.state.tookPlace }
    return ForumTurns(
      turnBook(of: forum, on: today, except: nil),
      tallies: held.map { TurnTally(host: $0.host, count: 1, last: $0.date) }, today: today)
  }

  private func alike(_ draft: PersonDraft, _ id: PersonID?) -> [DuplicatePeople] {
    let person = Person(id: id ?? PersonID(rawValue: 0), draft: draft)
    return people.compactMap { other in
      let signs = DuplicateSign.between(other, person)
      return signs.isEmpty ? nil : DuplicatePeople(first: other, second: person, signs: signs)
    }
  }

  private func row(_ person: Person) -> PersonRow {
    PersonRow(person: person, revision: stored[.person(person.id)]?.revision ?? 0)
  }

  private func home(_ today: Day, _ forum: ForumCode?, limit: Int) -> HomePage {
    let pressing = followUps.filter { ($0.daysLeft(on: today) ?? .max) <= FollowUpLimits.soon && $0.status.isOpen }
      .filter { forum == nil || row($0).forum == forum }
      .sorted { ($0.due ?? .last, $0.number) < ($1.due ?? .last, $1.number) }
    let late = pressing.count { $0.isOverdue(on: today) }
    let meetings = meetings.filter { forum == nil || $0.forum == forum }
    return HomePage(
      next: meetings.first { $0.state.isAhead && $0.date >= today }.flatMap { file($0.id) },
      last: meetings.last { $0.state.tookPlace }.flatMap { file($0.id) },
      followUps: pressing.prefix(limit).map(row), overdueCount: late, dueSoonCount: pressing.count - late,
      turns: forums().filter { forum == nil || $0.code == forum }.compactMap { turn($0.code, today) })
  }

  private func turn(_ code: ForumCode, _ today: Day, except meeting: MeetingID? = nil) -> TurnSuggestion? {
    turnBook(of: code, on: today, except: meeting).suggestion(on: today)
  }

  private func turnHistory(of forum: ForumCode, _ today: Day, except: MeetingID?) -> TurnHistory {
    let held = meetings.filter { $0.forum == forum && $0.id != except && $0.state.tookPlace }
    return TurnHistory(
      book: turnBook(of: forum, on: today, except: except),
      turns: held.map { Turn(meeting: $0.id, day: $0.date, host: $0.host) })
  }

  private func advice(_ forum: ForumCode, _ date: Day, _ except: MeetingID?, _ today: Day) -> Advice {
    Advice(
      surroundings: Surroundings(
        suggestion: turn(forum, today, except: except), sameDay: meetings.filter { $0.date == date }))
  }

  func people(_ text: String, _ office: OfficeCode?, activeOn day: Day?) -> [Person] {
    let found = people.filter { text.isEmpty || NameKey.of($0.name).contains(NameKey.of(text)) }.map { kept($0.id) }
    return people.filter { person in
      (office == nil || person.office == office) && (day.map(person.isActive) ?? true) && found.contains(person.id)
    }
  }

  /// Whom somebody was merged into.
  private func kept(_ id: PersonID) -> PersonID { (try? person(id).map { try kept($0).id }) ?? id }

  func roll(
    _ meeting: MeetingID, _ forum: ForumCode, _ office: OfficeCode, activeOn day: Day, _ limit: Int
  ) -> OfficeRoll {
    let others = meetings.filter { $0.forum == forum && $0.id != meeting && $0.date <= day && $0.state.hasBegun }
      .suffix(OfficeRoll.lookBack)
    let merged = self.people.filter { $0.office == office && $0.mergedInto != nil }
    return OfficeRoll(
      people: Array(people("", office, activeOn: day).prefix(limit)),
      regulars: Set(others.flatMap { delegates(of: $0.id).map { kept($0.person) } }),
      formerNames: Dictionary(merged.map { (NameKey.of($0.name), kept($0.id)) }) { first, _ in first })
  }

  private func meetings(
    _ filter: MeetingFilter, _ order: MeetingOrder, _ anchor: PageAnchor<MeetingPosition>, _ limit: Int
  ) -> Page<MeetingRow> {
    let found = meetings.filter { meeting in
      (filter.forum == nil || filter.forum == meeting.forum) && matches(meeting.title, filter.text)
    }
    let rows = (order == .oldestFirst ? found : found.reversed()).map { meeting in
      MeetingRow(
        meeting: meeting,
        figures: AttendanceFigures(
          meeting: meeting, attendance: attendance(of: meeting.id), delegates: delegates(of: meeting.id)),
        closedHostName: meeting.closedNames?.offices[meeting.host]?.short)
    }
    return page(rows, anchor, limit, \.position) { left, right in
      order == .oldestFirst
        ? (left.date, left.id) < (right.date, right.id) : (left.date, left.id) > (right.date, right.id)
    }
  }

  private func followUps(
    _ filter: FollowUpFilter, _ order: FollowUpOrder, _ anchor: PageAnchor<FollowUpPosition>, _ limit: Int, _ today: Day
  ) -> Page<FollowUpRow> {
    let found = followUps.map(row).filter { row in
      let followUp = row.followUp
      let isInScope =
        switch filter.scope {
        case .open: followUp.status.isOpen
        case .overdue: followUp.isOverdue(on: today)
        case .all: true
        }
      return isInScope && matches(followUp.text, filter.text)
        && (filter.status == nil || filter.status == followUp.status)
        && (filter.forum == nil || filter.forum == row.forum)
        && (filter.office == nil || followUp.parts.contains { $0.office == filter.office })
    }
    let precedes: (FollowUpPosition, FollowUpPosition) -> Bool = { left, right in
      order == .age
        ? left.number < right.number : (left.due ?? .last, left.number) < (right.due ?? .last, right.number)
    }
    return page(found.sorted { precedes($0.position, $1.position) }, anchor, limit, \.position, precedes)
  }

  private func row(_ followUp: FollowUp) -> FollowUpRow {
    let born = followUp.meeting.flatMap { try? meeting($0) }
    return FollowUpRow(
      followUp: followUp, revision: stored[.followUp(followUp.number)]?.revision ?? 0, meetingDate: born?.date,
      forum: born?.forum, carried: carried(followUp, among: meetings),
      inChargeUntil: FollowUp.lastDay(
        inCharge: followUp.namesInCharge.flatMap { people(named: $0.nameKey, office: $0.office) }))
  }

  private func matches(_ text: String, _ filter: String) -> Bool {
    filter.split(separator: " ").allSatisfy { text.lowercased().contains($0.lowercased()) }
  }

  private func page<Row, Position>(
    _ rows: [Row], _ anchor: PageAnchor<Position>, _ limit: Int, _ position: (Row) -> Position,
    _ precedes: (Position, Position) -> Bool
  ) -> Page<Row> {
    let count = rows.count
    var range: Range<Int>
    switch anchor {
    case .start: range = 0..<min(limit, count)
    case .end: range = max(0, count - limit)..<count
    case .at(let place):
      let first = rows.firstIndex { !precedes(position($0), place) } ?? count
      range = first..<min(count, first + limit)
    case .after(let place):
      let first = rows.firstIndex { precedes(place, position($0)) } ?? count
      range = first..<min(count, first + limit)
    case .before(let place):
      let end = rows.firstIndex { !precedes(position($0), place) } ?? count
      range = max(0, end - limit)..<end
    }
    return Page(rows: Array(rows[range]), hasEarlier: range.lowerBound > 0, hasLater: range.upperBound < count)
  }
}
