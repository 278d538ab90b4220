/// What a rakor still lacks, in the state it is in.
package enum MissingPart: Hashable, Sendable {
  case time, venue, agenda, letter
  /// Invited offices that have not said how many come.
  case confirmations(Int)
  case attendance
  /// Items neither discussed nor decided.
  case undiscussedItems([Int])
  /// Two figures of which only one can be right: the reported total is below the offices' sum.
  case reportedTooFew(Int, sum: Int)
  /// Likewise at so many offices, where counted and named heads differ.
  case headsAgainstNames(offices: Int)
}

extension MeetingFile {
  /// What is missing: before its day for the preparation, after it for closing.
  package var missing: [MissingPart] {
    switch meeting.state {
    case .planned, .invited: preparation
    case .ongoing, .held: missingForClosing
    case .closed, .postponed, .cancelled: []
    }
  }

  private var preparation: [MissingPart] {
    var parts: [MissingPart] = []
    if meeting.start == nil { parts.append(.time) }
    if meeting.venue == nil { parts.append(.venue) }
    if agenda.isEmpty { parts.append(.agenda) }
    if meeting.letter == nil { parts.append(.letter) }
    if !unconfirmed.isEmpty { parts.append(.confirmations(unconfirmed.count)) }
    return parts
  }

  /// The invited offices that have not said how many come, as invited.
  package var unconfirmed: [OfficeCode] {
    figures.offices.filter { meeting.invited.contains($0.office) && $0.promised == nil }.map(\.office)
  }

  /// What the minutes still lack, whatever state the rakor is in; shown before it is closed (docs/domain.md, Closing).
  package var missingForClosing: [MissingPart] {
    var parts: [MissingPart] = []
    if figures.total == nil { parts.append(.attendance) }
    if let reported = figures.reportedTooFew, let sum = figures.attributed {
      parts.append(.reportedTooFew(reported, sum: sum))
    }
    let disagreeing = figures.disagreeing.count
    if disagreeing > 0 { parts.append(.headsAgainstNames(offices: disagreeing)) }
    let undiscussed = agenda.filter { !$0.skipped && !$0.discussed && $0.decision == nil }.map(\.number)
    if !undiscussed.isEmpty { parts.append(.undiscussedItems(undiscussed)) }
    return parts
  }
}
