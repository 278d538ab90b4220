extension Day {
  /// The day with its weekday, as letters print it: `Selasa, 15 Juni 2021`, `Tuesday, 15 June 2021`.
  package func long(in language: Language) -> String {
    "\(weekday.name(in: language)), \(medium(in: language))"
  }

  /// The day with its month in full: `15 Juni 2021`, `15 June 2021`.
  package func medium(in language: Language) -> String {
    "\(day) \(monthTitle(in: language))"
  }

  /// The day with its month's short form: `15 Jun 2021`; Indonesian short forms differ in `Mei`, `Agu`, `Okt`, `Des`.
  package func short(in language: Language) -> String {
    "\(day) \(MonthName.short(month, in: language)) \(year)"
  }

  /// The day without its year, where there is no room for it: `15 Jun`.
  package func brief(in language: Language) -> String { "\(day) \(MonthName.short(month, in: language))" }

  /// The heading of this day's month: `Juni 2021`, `June 2021`.
  package func monthTitle(in language: Language) -> String {
    "\(MonthName.full(month, in: language)) \(year)"
  }
}

extension Weekday {
  /// The weekday's name: `Selasa`, `Tuesday`; Friday is `Jumat` and Sunday `Minggu`, as KBBI spells them.
  package func name(in language: Language) -> String {
    let names =
      switch language {
      case .indonesian: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
      case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      }
    return names[rawValue - 1]
  }

  /// The weekday's three letters: `Sel`, `Tue`.
  package func short(in language: Language) -> String {
    String(name(in: language).prefix(3))
  }
}

/// The names of the months, numbered 1 to 12.
package enum MonthName {
  static func full(_ month: Int, in language: Language) -> String {
    switch language {
    case .indonesian: indonesian[month - 1]
    case .english: english[month - 1]
    }
  }

  /// The first three letters of a month's name: `Agu`, `Aug`.
  package static func short(_ month: Int, in language: Language) -> String {
    String(full(month, in: language).prefix(3))
  }

  private static let indonesian = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
  ]

  private static let english = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]
}
