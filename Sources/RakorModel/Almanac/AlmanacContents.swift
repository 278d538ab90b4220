/// What one file of holidays says; several together make an `Almanac`.
package struct AlmanacContents: Hashable, Sendable {
  package var years: [AlmanacYear] = []
  package var ramadans: [RamadanPeriod] = []
  package var monthStarts: [HijriMonthStart] = []
  package var ramadanHours: RamadanHours?
  package var fridayPrayer: FridayPrayer?

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
  package var source: String
  package var certainty: Certainty
  /// When the decree was changed last; nil when it is as first published.
  package var revised: Day?
  package var days: [Holiday]

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
  package var englishName: String?
  package var kind: Kind
  /// The decree, as a letter cites it.
  package var source: String
  package var certainty: Certainty

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
  package var source: String
  package var certainty: Certainty

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
  package var month: Int
  package var first: Day

  package init(year: Int, month: Int, first: Day) {
    self.year = year
    self.month = month
    self.first = first
  }
}

/// When office hours end in Ramadan (domain.md §5.4).
package struct RamadanHours: Hashable, Sendable {
  package var end: TimeOfDay
  package var fridayEnd: TimeOfDay
  package var source: String

  package init(end: TimeOfDay, fridayEnd: TimeOfDay, source: String) {
    self.end = end
    self.fridayEnd = fridayEnd
    self.source = source
  }

  /// When they end on that day of the week.
  package func end(on weekday: Weekday) -> TimeOfDay { weekday == .friday ? fridayEnd : end }
}

/// The pause for Friday prayer in office hours (domain.md §5.4).
package struct FridayPrayer: Hashable, Sendable {
  package var start: TimeOfDay
  package var end: TimeOfDay
  /// Nil where no almanac has been read.
  package var source: String?

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
