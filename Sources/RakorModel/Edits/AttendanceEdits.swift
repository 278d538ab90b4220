/// Bounds of a head count.
package enum HeadCount {
  /// From nobody to the largest meeting that is still believable; more is a typing error.
  package static let allowed = 0...9_999

  /// Refuses heads out of bounds; nil is "not told".
  ///
  /// - Throws: `Refusal.countOutOfRange`.
  package static func check(_ heads: Int?, _ field: Field) throws(Refusal) {
    if let heads, !allowed.contains(heads) { throw .countOutOfRange(field, heads) }
  }

  /// The same of both figures of an office, as far as they are others than before.
  static func check(_ line: OfficeAttendance, since before: OfficeAttendance? = nil) throws(Refusal) {
    if line.promised != before?.promised { try check(line.promised, .promised) }
    if line.counted != before?.counted { try check(line.counted, .counted) }
  }
}

extension ChangeBuilder {
  mutating func setPromised(_ id: MeetingID, _ office: OfficeCode, _ heads: Int?) throws {
    try putHeads(try attending(id, office), office) { $0.promised = heads }
  }

  mutating func setCounted(_ id: MeetingID, _ office: OfficeCode, _ heads: Int?) throws {
    try putHeads(try attending(id, office), office) { $0.counted = heads }
  }

  /// Adds to the heads counted of an office as they are now, whoever wrote them: one less than nobody is "not told".
  mutating func stepCounted(_ id: MeetingID, _ office: OfficeCode, by heads: Int) throws {
    try putHeads(try attending(id, office), office) { line in
      guard let counted = line.counted ?? (heads > 0 ? 0 : nil) else { return }
      line.counted = counted + heads < 0 ? nil : counted + heads
    }
  }

  mutating func setReportedTotal(_ id: MeetingID, _ heads: Int?) throws {
    var meeting = try attendedMeeting(id)
    try HeadCount.check(heads, .reportedTotal)
    meeting.reportedTotal = heads
    try put(.meeting(meeting))
  }

  /// Marks a delegate; what was noted stays until another note, or an empty one, takes its place.
  ///
  /// Without a state the one of before stays; who is new on the list is present, and so is who is named there and of
  /// whom nothing else is told either, not even a post (`tellsPost`).
  mutating func mark(
    _ id: MeetingID, _ person: PersonID, _ state: DelegateState?, note: String?, tellsPost: Bool = false
  ) throws {
    _ = try attendedMeeting(id)
    let known = try existingPerson(person)
    var delegate = Delegate(meeting: id, person: person, office: known.office, state: .present)
    if case .delegate(let existing)? = try stamped(.delegate(id, person))?.record {
      delegate = existing
      if delegate.state == .unknown, note == nil, !tellsPost { delegate.state = .present }
    }
    if let state { delegate.state = state }
    if let note { delegate.note = try TextRule.line(note, .note) }
    try put(.delegate(delegate))
  }

  /// Marks somebody by name; a person of that name and office is used again rather than entered twice, and has the post
  /// that is told from now on where none was known.
  ///
  /// Without a state it is that of `mark`.
  /// - Throws: `Refusal.namesakes` where the name, title and unit fit several, `.namesakesElsewhere` where they may be
  ///   those of somebody who came for another office and has moved.
  mutating func markNew(_ id: MeetingID, _ draft: PersonDraft, _ state: DelegateState?, note: String?) throws {
    let meeting = try attending(id, draft.office)
    let draft = try check(draft)
    let meant = try peopleMeant(by: draft, at: id, on: meeting.date)
    guard meant.count < 2 else { throw Refusal.namesakes(draft.name, meant.map(\.id)) }
    guard let person = meant.first else {
      let elsewhere = try namesakesElsewhere(of: draft, at: id)
      guard elsewhere.isEmpty else { throw Refusal.namesakesElsewhere(draft.name, elsewhere) }
      return try mark(id, addTyped(draft), state, note: note)
    }
    if person.office == draft.office {
      var facts = person.facts
      for post in PersonDraft.post where post.text(of: facts) == nil { post.set(post.text(of: draft), in: &facts) }
      if facts != person.facts { try revisePerson(person.id, facts) }
    }
    let tellsPost = PersonDraft.post.contains { $0.text(of: draft) != nil }
    try mark(id, person.id, state, note: note, tellsPost: tellsPost)
  }

  mutating func forgetDelegate(_ id: MeetingID, _ person: PersonID) throws {
    _ = try attendedMeeting(id)
    try remove(.delegate(id, person))
  }

  /// Changes an office's line and drops it when it no longer says anything.
  mutating func putHeads(
    _ meeting: Meeting, _ office: OfficeCode, _ set: (inout OfficeAttendance) -> Void
  ) throws {
    var line = OfficeAttendance(meeting: meeting.id, office: office)
    if case .attendance(let existing)? = try stamped(.attendance(meeting.id, office))?.record { line = existing }
    let before = line
    set(&line)
    if line == before { return }
    try HeadCount.check(line, since: before)
    if meeting.state.isCalledOff { throw Refusal.calledOff(meeting.id, meeting.state) }
    if line.promised == nil && line.counted == nil {
      try remove(.attendance(meeting.id, office))
    } else {
      try put(.attendance(line))
    }
  }

  /// The open rakor, if anybody can attend it: not while it is postponed, and never once it is cancelled.
  private func attendedMeeting(_ id: MeetingID) throws -> Meeting {
    let meeting = try openMeeting(id)
    guard !meeting.state.isCalledOff else { throw Refusal.calledOff(id, meeting.state) }
    return meeting
  }

  /// The open rakor, if that office can be counted at it.
  private func attending(_ id: MeetingID, _ office: OfficeCode) throws -> Meeting {
    let meeting = try attendedMeeting(id)
    guard try self.office(office) != nil else { throw Refusal.unknownOffice(.office, typed: office.rawValue) }
    return meeting
  }
}
