extension ChangeBuilder {
  /// The person under a number, if it is still one of its own.
  ///
  /// - Throws: `Refusal.notFound` or `.mergedAway`.
  func existingPerson(_ id: PersonID) throws -> Person {
    guard let person = try person(id) else { throw Refusal.notFound(.person(id)) }
    guard person.mergedInto == nil else { throw Refusal.mergedAway(id, into: try kept(person).id) }
    return person
  }

  /// Makes two entries of one person one.
  ///
  /// What is not known of the one kept is taken over from the other, whose rows at open rakor move along. Closed rakor
  /// stay as they are: they name whom they named.
  mutating func mergePeople(_ keep: PersonID, _ drop: PersonID) throws {
    guard keep != drop else { throw Refusal.mergeWithItself(keep) }
    var kept = try existingPerson(keep)
    var dropped = try existingPerson(drop)
    try kept.checkMerger(of: dropped)
    kept.facts.fillIn(from: dropped.facts.known(at: kept.office))
    dropped.mergedInto = keep
    try put(.person(kept))
    try put(.person(dropped))
    for delegate in try delegates(for: drop) where try existingMeeting(delegate.meeting).state != .closed {
      try move(delegate, of: dropped, to: keep)
    }
  }

  /// Gives the rows of people who were merged while a rakor was closed to those they have become.
  mutating func moveMerged(of meeting: MeetingID) throws {
    for delegate in try delegates(of: meeting) {
      guard let person = try person(delegate.person), person.mergedInto != nil else { continue }
      try move(delegate, of: person, to: try kept(person).id)
    }
  }

  /// One row per person and rakor: what is told wins over what is not, and of two told the one kept.
  private mutating func move(_ delegate: Delegate, of dropped: Person, to keep: PersonID) throws {
    var moved = delegate
    moved.person = keep
    if case .delegate(let existing)? = try stamped(.delegate(delegate.meeting, keep))?.record {
      moved = try one(of: existing, moved, named: dropped.name)
    }
    try remove(.delegate(delegate.meeting, delegate.person))
    try put(.delegate(moved))
  }

  /// The row of the one kept with what the other tells.
  ///
  /// Whose state gave way is noted by name alone: records hold no word of a language, and the journal tells the state.
  private func one(of kept: Delegate, _ other: Delegate, named name: String) throws -> Delegate {
    var row = kept.state == .unknown ? other : kept
    let isDisputed = kept.state != .unknown && other.state != .unknown && kept.state != other.state
    var notes: [String] = []
    for note in [kept.note, isDisputed ? name : nil, other.note].compactMap(\.self) where !notes.contains(note) {
      notes.append(note)
    }
    row.note = try TextRule.line(TextRule.shortened(notes.joined(separator: "; ")), .note)
    return row
  }
}

extension Person {
  /// Refuses a merger into somebody who has another number: one of the two would disappear.
  ///
  /// - Throws: `Refusal.differentNumbers`.
  package func checkMerger(of dropped: Person) throws(Refusal) {
    guard let number = self.employeeNumber, let other = dropped.employeeNumber, number != other else { return }
    throw .differentNumbers(id, number, dropped.id, other)
  }
}

extension PersonDraft {
  /// What an entry tells of the same person at another entry's office: the days are its own, and the post only within one
  /// office.
  fileprivate func known(at office: OfficeCode) -> PersonDraft {
    var known = self
    (known.activeFrom, known.activeUntil) = (nil, nil)
    if office != self.office { for text in Self.post { text.set(nil, in: &known) } }
    return known
  }
}
