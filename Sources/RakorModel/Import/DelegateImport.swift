/// A delegate of a file, with the names a closed rakor would keep.
struct DelegateImport {
  var delegate: Delegate
  var names: ClosedNames.PersonNames
}

/// One rakor of a file on its way in.
struct RakorOnItsWay {
  let line: ImportedMeeting
  let id: MeetingID
  /// As it is here; nil for one that is new.
  let before: Meeting?

  /// Whether it keeps the people whom it named, also those who turned out to be others since.
  var keepsNames: Bool { before.map { $0.state == .closed } ?? (line.state == .closed) }
}

extension Importer {
  /// The delegates of a file, in its order.
  ///
  /// Whoever has an identity comes first, so that a name is never given to whom another line means; an entry that has
  /// been merged comes last and gives way to whom it became, since a file from before the merger names both.
  mutating func delegates(_ rakor: RakorOnItsWay) throws -> [DelegateImport] {
    var found: [Int: DelegateImport] = [:]
    var seen: Set<PersonID> = []
    for index in try turns(rakor.line.delegates) {
      let line = rakor.line.delegates[index]
      try attempt(at: line.place) { importer in
        try importer.checkOffice(line.office)
        var line = line
        line.name = try TextRule.required(line.name, .person)
        guard let meant = try importer.whoIsMeant(line, at: rakor, except: seen) else { return }
        guard seen.insert(meant.person.id).inserted else {
          if !meant.isMerged { importer.refuse(line.place.member("name"), .repeated) }
          return
        }
        let before = try importer.delegate(meant.person.id, at: rakor.id)
        if meant.isMerged, before != nil { return }
        found[index] = try importer.delegate(line, at: rakor, meant.person, before: before)
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The places of the lines in the order in which they choose.
  private mutating func turns(_ lines: [ImportedDelegate]) throws -> [Int] {
    var turns: [(turn: Int, index: Int)] = []
    for (index, line) in lines.enumerated() {
      let known = try line.person.flatMap { try person(identity: $0) }
      let isMerged = try known.map { $0.mergedInto != nil } ?? isMerged(line.name, line.office)
      turns.append((isMerged ? 2 : known == nil ? 1 : 0, index))
    }
    return turns.sorted { $0 < $1 }.map(\.index)
  }

  func delegate(_ person: PersonID, at id: MeetingID) throws -> Delegate? {
    guard case .delegate(let delegate)? = try builder.stamped(.delegate(id, person))?.record else { return nil }
    return delegate
  }

  private func delegate(
    _ line: ImportedDelegate, at rakor: RakorOnItsWay, _ person: Person, before: Delegate?
  ) throws -> DelegateImport {
    var delegate = before ?? Delegate(meeting: rakor.id, person: person.id, office: line.office)
    if line.person != nil, line.person == person.uid { delegate.office = line.office }
    delegate.state = line.state ?? delegate.state
    delegate.note = try TextRule.line(line.note, .note) ?? delegate.note
    var names = rakor.before?.closedNames?.people[person.id] ?? ClosedNames.PersonNames(person)
    let isTold = rakor.line.closedNames != nil
    names.name = line.name
    names.title = try TextRule.line(line.title, .position) ?? (isTold ? nil : names.title)
    names.unit = try TextRule.line(line.unit, .unit) ?? (isTold ? nil : names.unit)
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
      names.forumShort = told.forumShort ?? meeting.closedNames?.forumShort
      names.offices = told.offices
    }
    let known = Set(names.people.keys).union(names.listed ?? [])
    for delegate in delegates { names.people[delegate.delegate.person] = delegate.names }
    if let listed = names.listed {
      names.listed = listed + delegates.map(\.delegate.person).filter { !known.contains($0) }
    }
    return names
  }

  /// What a rakor remembers that was opened again elsewhere, of the people whom the file identifies.
  func reopening(_ told: ImportedReopening) throws -> Reopening {
    Reopening(names: try names(told.names), since: try names(told.since))
  }

  private func names(_ told: ImportedReopening.Names) throws -> ClosedNames {
    var names = ClosedNames(
      closedOn: told.names.closedOn, forum: told.names.forum, forumShort: told.names.forumShort,
      offices: told.names.offices, people: [:], listed: [])
    for line in told.people {
      guard let person = try line.person.flatMap({ try person(identity: $0) }) else { continue }
      var known = ClosedNames.PersonNames(person)
      known.name = try TextRule.required(line.name, .person)
      (known.title, known.unit) = (try TextRule.line(line.title, .position), try TextRule.line(line.unit, .unit))
      known.office = line.office
      if names.people.updateValue(known, forKey: person.id) == nil { names.listed?.append(person.id) }
    }
    return names
  }
}
