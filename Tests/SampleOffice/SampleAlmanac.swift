package import RakorModel

extension Sample {
  /// What the joint decree of 2026 says of a few days, and the hours of its Ramadan.
  package static let almanac: Almanac = {
    let source = "SKB 3 Menteri No. 1497, 2, dan 5 Tahun 2025"
    func holiday(_ iso: String, _ name: String, _ english: String, _ kind: Holiday.Kind) -> Holiday {
      Holiday(day: day(iso), name: name, englishName: english, kind: kind, source: source)
    }
    let christmas = "Kelahiran Yesus Kristus (Natal)"
    var file = AlmanacContents()
    file.years = [
      AlmanacYear(
        year: 2026, source: source, certainty: .checked,
        days: [
          holiday("2026-06-01", "Hari Lahir Pancasila", "Pancasila Day", .holiday),
          holiday("2026-12-24", christmas, "Christmas Day", .collectiveLeave),
          holiday("2026-12-25", christmas, "Christmas Day", .holiday),
        ])
    ]
    file.ramadans = [
      RamadanPeriod(
        hijriYear: 1447, first: day("2026-02-19"), last: day("2026-03-20"), source: "isbat", certainty: .checked)
    ]
    file.ramadanHours = RamadanHours(end: time("15:00"), fridayEnd: time("15:30"), source: "SE Sesjen Kemenag 4/2026")
    file.fridayPrayer = FridayPrayer(start: time("11:30"), end: time("13:00"), source: "Perpres 21/2023")
    return Almanac(file)
  }()
}
