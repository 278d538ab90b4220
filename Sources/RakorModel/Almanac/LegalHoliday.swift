/// The five holidays whose date the law fixes, so that they are known for every year, with or without its list.
enum LegalHoliday {
  /// The one on a day; nil on any other day, and in the years before it was one.
  static func on(_ day: Day) -> Holiday? {
    guard let found = all.first(where: { $0.month == day.month && $0.day == day.day && $0.since <= day.year })
    else { return nil }
    let name = found.month == 1 ? "Tahun Baru \(day.year) Masehi" : found.name
    return Holiday(day: day, name: name, englishName: found.english, kind: .holiday, source: source)
  }

  /// The decision of the President that names all holidays.
  private static let source = "Keppres 8/2024"

  private static let all: [(month: Int, day: Int, since: Int, name: String, english: String)] = [
    (1, 1, 1945, "Tahun Baru Masehi", "New Year's Day"),
    (5, 1, 2014, "Hari Buruh Internasional", "Labour Day"),
    (6, 1, 2017, "Hari Lahir Pancasila", "Pancasila Day"),
    (8, 17, 1945, "Proklamasi Kemerdekaan", "Independence Day"),
    (12, 25, 1945, "Kelahiran Yesus Kristus (Natal)", "Christmas Day"),
  ]
}
