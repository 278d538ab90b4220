/// What is planned of a rakor: the facts that its record, a draft of it and a file have alike.
///
/// Dates and times are plain local calendar values that never pass through UTC, so no machine's zone can move a day.
package struct MeetingFacts: Hashable, Sendable, Codable {
  package var forum: ForumCode
  package var title: String
  package var date: Day
  /// Nil when no time is known, as for the 2021 example.
  package var start: TimeOfDay?
  /// Nil for *s.d. selesai*.
  package var end: TimeOfDay?
  /// The office that hosts; it attends too.
  package var host: OfficeCode
  /// Offices, not people; usually the host too, which is warned of where it is missing.
  package var invited: [OfficeCode]
  /// The offices that take part: the host, then those invited.
  package var offices: [OfficeCode] { [host] + invited.filter { $0 != host } }
  /// Where it takes place; often a restaurant, not the host's office (docs/domain.md, A rakor).
  package var venue: String?
  package var purpose: String?
  /// The number of the invitation, as the administration gave it out; never counted up here.
  package var letter: String?
  /// The address of an online or hybrid rakor.
  package var link: String?
  package var notes: String?

  /// A plan with the least that is known of a rakor; everything else may follow.
  package init(
    forum: ForumCode, title: String, date: Day, start: TimeOfDay? = nil, end: TimeOfDay? = nil, host: OfficeCode,
    venue: String? = nil, invited: [OfficeCode] = [], purpose: String? = nil, letter: String? = nil,
    notes: String? = nil
  ) {
    self.forum = forum
    self.title = title
    self.date = date
    self.start = start
    self.end = end
    self.host = host
    self.venue = venue
    self.invited = invited
    self.purpose = purpose
    self.letter = letter
    self.notes = notes
  }
}

extension MeetingFacts {
  /// Whether an office hosts or is invited; one that is neither may come all the same.
  package func expects(_ office: OfficeCode) -> Bool { host == office || invited.contains(office) }

  /// How long a meeting *s.d. selesai* is taken to last, in minutes.
  private static let assumedMinutes = 180

  /// When it is over, or would be if it lasts as long as most do; nil without a start.
  package var finish: TimeOfDay? { Self.finish(start: start, end: end) }

  /// The same of any start and end.
  static func finish(start: TimeOfDay?, end: TimeOfDay?) -> TimeOfDay? {
    guard let start else { return nil }
    return end ?? start.adding(minutes: assumedMinutes) ?? TimeOfDay(hour: 23, minute: 59)
  }

  /// The letter number without blanks and in small letters, by which two are the same; nil without one.
  package var letterKey: String? { letter.map(Self.letterKey) }

  /// The same of any letter number.
  package static func letterKey(_ letter: String) -> String {
    String(
      letter.unicodeScalars.filter { $0 != " " }.map { scalar in
        Character(("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
      })
  }
}

extension MeetingFacts: TextFacts {
  package static let texts: [TextField<MeetingFacts>] =
    [TextField(required: .title, { $0.title }, { $0.title = $1 }, uses: [.search, .form])] + details

  /// The texts that may be unknown.
  package static let details: [TextField<MeetingFacts>] = [
    TextField(.venue, { $0.venue }, { $0.venue = $1 }, uses: [.search, .copying, .form]),
    TextField(.purpose, { $0.purpose }, { $0.purpose = $1 }, kind: .lines, uses: [.search, .form]),
    TextField(.letter, { $0.letter }, { $0.letter = $1 }, uses: [.search, .form]),
    TextField(.link, { $0.link }, { $0.link = $1 }, kind: .address, uses: [.search, .copying, .form]),
    TextField(.notes, { $0.notes }, { $0.notes = $1 }, kind: .lines),
  ]

  /// Takes over what a file that knows less left open; whom it invites is for the file to say.
  mutating func fillIn(from other: MeetingFacts) {
    start = start ?? other.start
    end = end ?? other.end
    fillTexts(from: other)
  }

  /// Takes over what is here as it was before, so that saving over somebody else's change writes no more than was
  /// typed.
  mutating func keepUntouched(since before: MeetingFacts, now current: MeetingFacts) {
    func keep<Value: Equatable>(_ fact: WritableKeyPath<MeetingFacts, Value>) {
      if self[keyPath: fact] == before[keyPath: fact] { self[keyPath: fact] = current[keyPath: fact] }
    }
    keep(\.forum)
    keep(\.date)
    keep(\.start)
    keep(\.end)
    keep(\.host)
    keep(\.invited)
    keepUntouchedTexts(since: before, now: current)
  }
}
