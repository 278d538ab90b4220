/// A rakor that is to be held on another day than it was planned for, and what is known of both days.
package struct DayMove: Hashable, Sendable {
  package let meeting: Meeting
  package let day: Day
  /// What speaks against the rakor as it is planned.
  package let before: [MeetingWarning]
  /// What speaks against it on the new day.
  package let after: [MeetingWarning]

  /// The move of a rakor to a day, each with what lies around the rakor then, as if it were not there.
  package init(
    _ meeting: Meeting, to day: Day, from old: Surroundings, into new: Surroundings, today: Day, almanac: Almanac?,
    directory: Directory
  ) {
    func warnings(_ meeting: Meeting, _ around: Surroundings) -> [MeetingWarning] {
      WarningFacts(meeting, today: today, surroundings: around, almanac: almanac, directory: directory).warnings
    }
    self.meeting = meeting
    self.day = day
    var moved = meeting
    moved.date = day
    before = warnings(meeting, old)
    after = warnings(moved, new)
  }

  /// Whether it takes nothing away: nobody has been invited for the old day, and nothing speaks against the new one
  /// that does not speak against the old one too.
  package var isHarmless: Bool { meeting.state == .planned && Set(after).isSubset(of: before) }

  /// The rakor as it is to be, for whoever saves it over what was seen.
  package var draft: MeetingDraft {
    var draft = MeetingDraft(meeting)
    draft.date = day
    draft.seen = meeting
    return draft
  }
}

extension MeetingState {
  /// Whether a rakor may go to another day just so: nobody has come to it yet, and it is not waiting for a new date,
  /// which is planned with a step of its own.
  package var canChangeDay: Bool { self == .planned || self == .invited }
}
