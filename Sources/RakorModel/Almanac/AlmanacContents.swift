/// What one file of holidays says; several together make an `Almanac`.
package struct AlmanacContents: Hashable, Sendable {
  package var years: [AlmanacYear] = []
  /// Those whose first and last day were declared, and so are no longer computed.
  package var ramadans: [RamadanPeriod] = []
  /// Beginnings of Hijri months that are known; all others are computed.
  package var monthStarts: [HijriMonthStart] = []
  /// Nil where the file says nothing of them, and earlier files hold.
  package var ramadanHours: RamadanHours?
  /// Nil where the file says nothing of it, and earlier files hold.
  package var fridayPrayer: FridayPrayer?

  /// A file that says nothing, to be filled in.
  package init() {}
}

/// Whether something was compared with what its source says.
package enum Certainty: String, CaseIterable, Hashable, Sendable {
  case checked
  case toCheck
}

/// One year of a joint decree of three ministers (SKB 3 Menteri).
package struct AlmanacYear: Hashable, Sendable {
  package var year: Int
  /// The decree with its numbers and amendments, as a letter cites it.
  package var source: String
  /// That of the whole list; a day may have one of its own.
  package var certainty: Certainty
  /// When the decree was changed last; nil when it is as first published.
  package var revised: Day?
  package var days: [Holiday]

  /// The head of a year; its days may follow later. `revised` stays nil for a decree that was never amended.
  package init(year: Int, source: String, certainty: Certainty, revised: Day? = nil, days: [Holiday] = []) {
    self.year = year
    self.source = source
    self.certainty = certainty
    self.revised = revised
    self.days = days
  }
}

/// A day that a decree sets apart.
package struct Holiday: Hashable, Sendable {
  /// What kind of day it is.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// *Hari libur nasional*.
    case holiday
    /// *Cuti bersama*.
    case collectiveLeave
    /// An ordinary day after all, as when a holiday is moved; takes away what other files say of it.
    case workday
  }

  package var day: Day
  package var name: String
  /// For screens in English; papers print the name.
  package var englishName: String?
  package var kind: Kind
  /// The decree, as a letter cites it.
  package var source: String
  package var certainty: Certainty

  /// A day as one file tells it; taken for compared with its source unless `certainty` says otherwise.
  package init(
    day: Day, name: String, englishName: String? = nil, kind: Kind, source: String, certainty: Certainty = .checked
  ) {
    self.day = day
    self.name = name
    self.englishName = englishName
    self.kind = kind
    self.source = source
    self.certainty = certainty
  }

  /// Its name in a language, the Indonesian one where no other is known.
  package func name(in language: Language) -> String {
    language == .english ? englishName ?? name : name
  }
}

/// A Ramadan whose first and last day are known.
package struct RamadanPeriod: Hashable, Sendable {
  package var hijriYear: Int
  package var first: Day
  package var last: Day
  /// Where the days stand, as a person can look it up.
  package var source: String
  package var certainty: Certainty

  /// A Ramadan from its first day to its last, both included; 29 or 30 days.
  package init(hijriYear: Int, first: Day, last: Day, source: String, certainty: Certainty) {
    self.hijriYear = hijriYear
    self.first = first
    self.last = last
    self.source = source
    self.certainty = certainty
  }
}

/// The first day of a Hijri month as it was declared in Indonesia; it corrects the computed one.
package struct HijriMonthStart: Hashable, Sendable {
  package var year: Int
  /// 1 to 12, Muharam first.
  package var month: Int
  package var first: Day

  /// The beginning of a month, 1 to 12, of a Hijri year.
  package init(year: Int, month: Int, first: Day) {
    self.year = year
    self.month = month
    self.first = first
  }
}

/// When office hours end in Ramadan (docs/domain.md, Working days).
package struct RamadanHours: Hashable, Sendable {
  /// The end from Monday to Thursday.
  package var end: TimeOfDay
  package var fridayEnd: TimeOfDay
  /// The circular they come from; it is issued anew each year.
  package var source: String

  /// The ends of office hours that a circular lays down, which `source` names.
  package init(end: TimeOfDay, fridayEnd: TimeOfDay, source: String) {
    self.end = end
    self.fridayEnd = fridayEnd
    self.source = source
  }

  /// When they end on that day of the week.
  package func end(on weekday: Weekday) -> TimeOfDay { weekday == .friday ? fridayEnd : end }
}

/// The pause for Friday prayer in office hours (docs/domain.md, Working days).
package struct FridayPrayer: Hashable, Sendable {
  package var start: TimeOfDay
  package var end: TimeOfDay
  /// Nil where no almanac has been read.
  package var source: String?

  /// A pause from `start` up to `end`.
  package init(start: TimeOfDay, end: TimeOfDay, source: String? = nil) {
    self.start = start
    self.end = end
    self.source = source
  }

  /// 11.30 to 13.00, where no almanac says otherwise.
  package static var usual: FridayPrayer? {
    guard let start = TimeOfDay(hour: 11, minute: 30), let end = TimeOfDay(hour: 13, minute: 0) else { return nil }
    return FridayPrayer(start: start, end: end)
  }
}
