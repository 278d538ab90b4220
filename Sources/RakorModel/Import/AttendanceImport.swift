/// A delegate of a file, with the names a closed rakor would keep.
struct DelegateImport {
  var delegate: Delegate
  var names: ClosedNames.PersonNames
}

extension Importer {
  mutating func agendaRecords(_ meeting: ImportedMeeting, of id: MeetingID) throws -> [Record] {
    var records: [Record] = []
    for line in withoutRepetition(meeting.agenda, \.number, at: { $0.place.member("number") }) {
      guard accepts(line.number, at: line.place.member("number")),
        accepts(line.decisionNumber ?? 1, at: line.place.member("decisionNumber")),
        accepts(line.carried ?? 0, from: 0, at: line.place.member("carried"))
      else { continue }
      try attempt(at: line.place) { records.append(.agendaItem(try $0.agendaItem(line, of: meeting, id))) }
    }
    return records
  }

  private mutating func agendaItem(
    _ line: ImportedAgendaItem, of meeting: ImportedMeeting, _ id: MeetingID
  ) throws -> AgendaItem {
    let title = try TextRule.required(line.title, .agenda)
    // Files of before there was the mark tell by its words what approves minutes.
    var item = AgendaItem(
      meeting: id, number: line.number, title: title, approvesMinutes: line.origin == nil && Approval.isTitle(title))
    if case .agendaItem(let before)? = try builder.stamped(.agendaItem(id, line.number))?.record { item = before }
    item.title = title
    try item.takeTexts(line.texts)
    item.plannedTime = line.plannedTime ?? item.plannedTime
    item.standing = line.standing ?? item.standing
    item.discussed = line.discussed ?? item.discussed
    item.carried = line.carried ?? item.carried
    item.origin = origin(line) ?? item.origin
    item.awaitsFollowUp = line.awaitsFollowUp ?? item.awaitsFollowUp
    item.skipped = line.skipped ?? item.skipped
    item.approvesMinutes = line.approvesMinutes ?? item.approvesMinutes
    if item.decisionNumber == nil, let wanted = line.decisionNumber {
      item.decisionNumber = try decisionNumber(wanted, forum: meeting.forum, year: meeting.date.year)
    }
    return item
  }

  /// Where the line's item stood first, under the number that rakor has here; nil when the file does not hold it.
  private func origin(_ line: ImportedAgendaItem) -> AgendaItem.Origin? {
    guard let origin = line.origin, let id = outcome.meetings[origin.meeting.rawValue] else { return nil }
    return AgendaItem.Origin(meeting: id, number: origin.number)
  }

  /// The file's number while no other decision has it, else a new one.
  private mutating func decisionNumber(_ wanted: Int, forum: ForumCode, year: Int) throws -> Int {
    let slot = DecisionSlot(forum: forum, year: year, number: wanted)
    if decisions.insert(slot).inserted, try builder.claimDecisionNumber(wanted, forum: forum, year: year) {
      return wanted
    }
    let number = try builder.reserveDecisionNumber(forum: forum, year: year)
    decisions.insert(DecisionSlot(forum: forum, year: year, number: number))
    return number
  }

  mutating func headRecords(_ meeting: ImportedMeeting, of id: MeetingID) throws -> [Record] {
    var records: [Record] = []
    for line in withoutRepetition(meeting.heads, \.office, at: { $0.place.member("office") }) {
      try attempt(at: line.place) { importer in
        try importer.checkOffice(line.office)
        var heads = OfficeAttendance(meeting: id, office: line.office)
        if case .attendance(let before)? = try importer.builder.stamped(.attendance(id, line.office))?.record {
          heads = before
        }
        heads.promised = line.promised ?? heads.promised
        heads.counted = line.counted ?? heads.counted
        try HeadCount.check(heads)
        if heads.promised != nil || heads.counted != nil { records.append(.attendance(heads)) }
      }
    }
    return records
  }

  /// The delegates of a file; who was merged comes last and gives way to who is there.
  ///
  /// A file from before the merger names such a person twice, which is no fault of it.
  mutating func delegates(
    _ meeting: ImportedMeeting, of id: MeetingID, closed: ClosedNames?
  ) throws -> [DelegateImport] {
    var found: [DelegateImport] = []
    var seen: Set<PersonID> = []
    let merged = try meeting.delegates.filter { try isMerged($0.name, $0.office) }
    let places = Set(merged.map(\.place))
    for line in meeting.delegates.filter({ !places.contains($0.place) }) + merged {
      try attempt(at: line.place) { importer in
        try importer.checkOffice(line.office)
        var line = line
        line.name = try TextRule.required(line.name, .person)
        let person = try importer.person(line, of: meeting, closed: closed, except: seen)
        let isMerged = places.contains(line.place)
        guard seen.insert(person.id).inserted else {
          if !isMerged { importer.refuse(line.place.member("name"), .repeated) }
          return
        }
        let before = try importer.delegate(person.id, at: id)
        if isMerged, person.name != line.name, before != nil { return }
        found.append(try importer.delegate(line, of: meeting, id, person, before: before, closed: closed))
      }
    }
    return found
  }

  private func delegate(_ person: PersonID, at id: MeetingID) throws -> Delegate? {
    guard case .delegate(let delegate)? = try builder.stamped(.delegate(id, person))?.record else { return nil }
    return delegate
  }

  private func delegate(
    _ line: ImportedDelegate, of meeting: ImportedMeeting, _ id: MeetingID, _ person: Person, before: Delegate?,
    closed: ClosedNames?
  ) throws -> DelegateImport {
    var delegate = before ?? Delegate(meeting: id, person: person.id, office: line.office)
    delegate.state = line.state ?? delegate.state
    delegate.note = try TextRule.line(line.note, .note) ?? delegate.note
    var names = closed?.people[person.id] ?? ClosedNames.PersonNames(person)
    names.name = try TextRule.required(line.name, .person)
    names.title = try TextRule.line(line.title, .position) ?? (meeting.closedNames == nil ? names.title : nil)
    names.unit = try TextRule.line(line.unit, .unit) ?? (meeting.closedNames == nil ? names.unit : nil)
    names.office = line.office
    return DelegateImport(delegate: delegate, names: names)
  }

  /// The names a rakor closed by this file keeps: the file's where it tells them, else those of today.
  func closedNames(
    _ line: ImportedMeeting, of meeting: Meeting, _ delegates: [DelegateImport]
  ) throws -> ClosedNames {
    var names = try meeting.closedNames ?? builder.namesAtClosing(of: meeting)
    if let told = line.closedNames {
      names.closedOn = told.closedOn
      names.forum = told.forum
      names.forumShort = told.forumShort ?? names.forumShort
      names.offices = told.offices
    }
    for delegate in delegates { names.people[delegate.delegate.person] = delegate.names }
    if let listed = names.listed {
      names.listed = listed + delegates.map(\.delegate.person).filter { !listed.contains($0) }
    }
    return names
  }

  /// The person a delegate's line means: by the closed rakor's names, by another name the file gives, by today's; else
  /// new.
  private mutating func person(
    _ line: ImportedDelegate, of meeting: ImportedMeeting, closed: ClosedNames?, except seen: Set<PersonID>
  ) throws -> Person {
    let called = meeting.id.flatMap { otherNames[CalledName(meeting: $0, name: line.name, office: line.office)] }
    let named = closed.map { peopleNamed(line, in: $0, except: seen) }
    let free = called.flatMap { seen.contains($0) ? nil : $0 }
    if let id = named?.exactly ?? free ?? named?.alike, let person = try builder.person(id) { return person }
    let people = try namesakes(line.name, line.office)
    let others = people.filter { !seen.contains($0.id) }
    if let person = others.first(where: { $0.name == line.name }) ?? others.first { return person }
    // A closed rakor may have listed somebody twice who has been merged since; any other file is mistaken.
    if meeting.closedNames == nil, let person = people.first { return person }
    let draft = PersonDraft(name: line.name, title: line.title, unit: line.unit, office: line.office)
    let id = try addPerson(draft)
    return try builder.person(id) ?? Person(id: id, draft: draft)
  }

  /// Whom a closed rakor knows by exactly that name, and by one that differs in titles and spelling only.
  private func peopleNamed(
    _ line: ImportedDelegate, in names: ClosedNames, except seen: Set<PersonID>
  ) -> (exactly: PersonID?, alike: PersonID?) {
    let people = names.people.filter { $0.value.office == line.office && !seen.contains($0.key) }
    let key = NameKey.of(line.name)
    return (
      people.filter { $0.value.name == line.name }.keys.min(),
      people.filter { NameKey.of($0.value.name) == key }.keys.min()
    )
  }

  private func checkOffice(_ code: OfficeCode) throws {
    guard try builder.office(code) != nil else { throw Refusal.unknownOffice(.office, typed: code.rawValue) }
  }
}
