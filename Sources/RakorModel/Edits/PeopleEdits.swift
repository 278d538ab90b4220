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
  /// stay as they are: they name whom they named. Where both are marked at one rakor and not alike, `marks` says which
  /// mark stands.
  /// - Throws: `Refusal.marksDiffer` where nobody has said so.
  mutating func mergePeople(_ keep: PersonID, _ drop: PersonID, _ marks: MergedMarks?) throws {
    guard keep != drop else { throw Refusal.mergeWithItself(keep) }
    var kept = try existingPerson(keep)
    var dropped = try existingPerson(drop)
    try kept.checkMerger(of: dropped)
    kept.facts.fillIn(from: dropped.facts.known(at: kept.office))
    dropped.mergedInto = keep
    try put(.person(kept))
    try put(.person(dropped))
    let open = try delegates(for: drop).filter { try existingMeeting($0.meeting).state != .closed }
    let disputes = try open.compactMap { try dispute($0, with: keep) }
    guard marks != nil || disputes.isEmpty else { throw Refusal.marksDiffer(keep, drop, disputes) }
    for delegate in open { try move(delegate, of: dropped, to: keep, marks ?? .present) }
  }

  /// What a row says otherwise than that of the same person's other entry; nil where one of them says nothing.
  private func dispute(_ delegate: Delegate, with keep: PersonID) throws -> MarkDispute? {
    guard case .delegate(let kept)? = try stamped(.delegate(delegate.meeting, keep))?.record,
      kept.isDisputed(by: delegate)
    else { return nil }
    return MarkDispute(meeting: delegate.meeting, kept: kept.state, dropped: delegate.state)
  }

  /// Gives the rows of people who were merged while a rakor was closed to those they have become.
  mutating func moveMerged(of meeting: MeetingID) throws {
    for delegate in try delegates(of: meeting) {
      guard let person = try person(delegate.person), person.mergedInto != nil else { continue }
      try move(delegate, of: person, to: try kept(person).id, .present)
    }
  }

  /// One row per person and rakor: what is told wins over what is not, and of two told the one that `marks` names.
  private mutating func move(
    _ delegate: Delegate, of dropped: Person, to keep: PersonID, _ marks: MergedMarks
  ) throws {
    var moved = delegate
    moved.person = keep
    if case .delegate(let existing)? = try stamped(.delegate(delegate.meeting, keep))?.record {
      moved = try one(of: existing, moved, named: dropped.name, marks)
    }
    try remove(.delegate(delegate.meeting, delegate.person))
    try put(.delegate(moved))
  }

  /// The row of the one kept with what the other tells.
  ///
  /// Whose state gave way is noted by name alone: records hold no word of a language, and the journal tells the state.
  private func one(
    of kept: Delegate, _ other: Delegate, named name: String, _ marks: MergedMarks
  ) throws -> Delegate {
    var row = kept.state == .unknown ? other : kept
    let isDisputed = kept.isDisputed(by: other)
    if isDisputed { row.state = marks.mark(kept: kept.state, dropped: other.state) }
    var notes: [String] = []
    for note in [kept.note, isDisputed ? name : nil, other.note].compactMap(\.self) where !notes.contains(note) {
      notes.append(note)
    }
    row.note = try TextRule.line(TextRule.shortened(notes.joined(separator: "; ")), .note)
    return row
  }
}

extension Delegate {
  /// Whether both rows say what became of the person, and not the same.
  fileprivate func isDisputed(by other: Delegate) -> Bool {
    state != .unknown && other.state != .unknown && state != other.state
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
  /// What an entry tells of the same person at another entry's office: the days are its own, and the post only within
  /// one office.
  fileprivate func known(at office: OfficeCode) -> PersonDraft {
    var known = self
    (known.activeFrom, known.activeUntil) = (nil, nil)
    if office != self.office { for text in Self.post { text.set(nil, in: &known) } }
    return known
  }
}
