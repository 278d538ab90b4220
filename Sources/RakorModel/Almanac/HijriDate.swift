/// A date of the Hijri calendar, approximate unless its month was declared.
///
/// Computed by the arithmetic ("civil") calendar of thirty-year cycles. No calendar library is asked: the one on Linux
/// stops the program when the standard library is linked statically, and it too is a day off where a sighting decided.
package struct HijriDate: Hashable, Sendable {
  /// Counted from the Hijra, 1 or more.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 30.
  package let day: Int

  /// The name of the month, as KBBI spells it.
  package var monthName: String { HijriDate.monthNames[month - 1] }

  /// The date as it is written: `4 Zulkaidah 1442 H`.
  package var text: String { "\(day) \(monthName) \(year) H" }

  /// Ramadan, the ninth month.
  static let ramadan = 9

  private static let monthNames = [
    "Muharam", "Safar", "Rabiulawal", "Rabiulakhir", "Jumadilawal", "Jumadilakhir",
    "Rajab", "Syakban", "Ramadan", "Syawal", "Zulkaidah", "Zulhijah",
  ]
}

/// A month of the Hijri calendar, counted from Muharam of the year 1.
struct HijriMonth {
  /// 0 for Muharam of the year 1.
  var ordinal: Int

  init(ordinal: Int) { self.ordinal = ordinal }

  init(year: Int, month: Int) { ordinal = (year - 1) * 12 + month - 1 }

  /// The month that holds a day by the arithmetic calendar; nil before the calendar begins.
  init?(holding day: Day) {
    let daysSinceEpoch = day.number - HijriMonth(ordinal: 0).computedStart
    guard daysSinceEpoch >= 0 else { return nil }
    // Thirty years have 10,631 days.
    let year = (30 * daysSinceEpoch + 10_646) / 10_631
    var month = HijriMonth(year: year, month: 12)
    while month.computedStart > day.number { month.ordinal -= 1 }
    self = month
  }

  var year: Int { ordinal / 12 + 1 }
  var month: Int { ordinal % 12 + 1 }

  func adding(_ months: Int) -> HijriMonth { HijriMonth(ordinal: ordinal + months) }

  /// The number of its first day by the arithmetic calendar, where 1 Muharam of the year 1 is 16 July 622 (Julian).
  var computedStart: Int {
    (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30 - 492_148
  }
}
