/// What a file says of one note about turns.
package struct ImportedTurnNote: Hashable, Sendable {
  package var place: FilePlace
  package var forum: ForumCode
  package var kind: TurnNote.Kind
  package var office: OfficeCode
  /// The second office of a swap.
  package var other: OfficeCode?
  /// Since when the office had been waiting at a swap, as in `TurnNote`.
  package var waited: Day?
  /// Likewise the second one.
  package var otherWaited: Day?
  /// The offices of a swap that have hosted in the other's place already.
  package var settled: [OfficeCode] = []
  package var reason: String?
  /// The day on which it was agreed.
  package var day: Day
  /// The highest number of a rakor, in the file, when it was agreed; 0 when there was none.
  package var lastMeeting = 0

  /// A note of which the file must tell at least this much.
  package init(place: FilePlace, forum: ForumCode, kind: TurnNote.Kind, office: OfficeCode, day: Day) {
    self.place = place
    self.forum = forum
    self.kind = kind
    self.office = office
    self.day = day
  }
}

extension Importer {
  /// A note is the same when all that was agreed is; the new ones get their numbers in the order of the file.
  mutating func importTurnNotes() throws {
    var unmatched: [ForumCode: [TurnNote]] = [:]
    for line in document.turnNotes {
      try attempt(at: line.place) { importer in
        let checked = try importer.checked(line)
        var notes = try unmatched[line.forum] ?? importer.builder.turnNotes(of: line.forum)
        if let same = notes.firstIndex(where: { checked.isSame(as: $0) }) {
          notes.remove(at: same)
        } else {
          try importer.add(checked)
        }
        unmatched[line.forum] = notes
      }
    }
  }

  /// The line with a clean reason, if it can be a note.
  private func checked(_ line: ImportedTurnNote) throws -> ImportedTurnNote {
    guard try builder.forum(line.forum) != nil else { throw Refusal.unknownForum(typed: line.forum.rawValue) }
    for office in [line.office, line.other].compactMap({ $0 }) where try builder.office(office) == nil {
      throw Refusal.unknownOffice(.office, typed: office.rawValue)
    }
    var checked = line
    checked.reason = try TextRule.line(line.reason, .reason)
    switch line.kind {
    case .skip: if checked.reason == nil { throw Refusal.required(.reason) }
    case .swap: if line.other == nil || line.other == line.office { throw Refusal.swapWithItself(line.office) }
    case .volunteer: break
    }
    return checked
  }

  private mutating func add(_ line: ImportedTurnNote) throws {
    guard accepts(line.lastMeeting, from: 0, at: line.place.member("lastMeeting")) else { return }
    let note = TurnNote(
      number: try builder.reserveTurnNoteNumber(), forum: line.forum, kind: line.kind, office: line.office,
      other: line.other, waited: line.waited, otherWaited: line.otherWaited,
      settled: line.settled.filter([line.office, line.other].contains), reason: line.reason, day: line.day,
      lastMeeting: try lastMeeting(line))
    try builder.put(.turnNote(note))
  }

  /// The number here of the last rakor there was.
  ///
  /// Where every rakor keeps its number, so does one that has been deleted since; but none above those given out here,
  /// so that every later rakor has a number which answers the note.
  private func lastMeeting(_ line: ImportedTurnNote) throws -> MeetingID {
    guard outcome.meetings.allSatisfy({ $0.key == $0.value.rawValue }) else {
      return outcome.meetings.filter { $0.key <= line.lastMeeting }.values.max() ?? MeetingID(rawValue: 0)
    }
    let given = try builder.turnBook(of: line.forum, on: line.day, except: nil).lastMeeting
    return min(MeetingID(rawValue: line.lastMeeting), given)
  }
}

extension ImportedTurnNote {
  fileprivate func isSame(as note: TurnNote) -> Bool {
    (kind, office, other, day) == (note.kind, note.office, note.other, note.day) && reason == note.reason
  }

  /// The note with every date that many days later.
  func moved(by days: Int) -> ImportedTurnNote {
    var note = self
    note.day = day.adding(days: days)
    note.waited = waited?.adding(days: days)
    note.otherWaited = otherWaited?.adding(days: days)
    return note
  }
}
