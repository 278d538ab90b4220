/// A civil date of the proleptic Gregorian calendar, years 1 to 9999, without zone or clock.
///
/// Meetings and due dates are local calendar values: no conversion may ever move one to the day before.
package struct Day: Hashable, Sendable {
  /// 1 to 9999.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to the length of the month.
  package let day: Int

  /// The first day that exists here, 1 January of the year 1.
  package static let first = Day(number: firstNumber)
  /// The last day that exists here, 31 December 9999.
  package static let last = Day(number: lastNumber)

  private static let firstNumber = -719_162
  private static let lastNumber = 2_932_896

  /// The day with this year, month and day of the month; nil when there is none, as for 31 June.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.daysIn(month: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day written as `2021-06-15`; nil for any other form.
  package init?(iso: String) {
    let text = IsoText(iso)
    guard text.count == 10, text.has("-", at: 4), text.has("-", at: 7),
      let year = text.number(0..<4), let month = text.number(5..<7), let day = text.number(8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day this many days after 1970-01-01, held within the years 1 to 9999.
  ///
  /// The way back from a count to a date is the one of eras of 400 years that begin on 1 March, so that the leap
  /// day is the last of its year (Howard Hinnant, "chrono-compatible low-level date algorithms").
  package init(number: Int) {
    let shifted = min(max(number, Day.firstNumber), Day.lastNumber) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01; negative before it.
  package var number: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = yearFromMarch / 400
    let yearOfEra = yearFromMarch % 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week this day falls on.
  package var weekday: Weekday {
    // Day 0 was a Thursday; the shift by whole weeks keeps the remainder positive back to the year 1.
    Weekday(rawValue: (number + 3 + 7 * 200_000) % 7 + 1) ?? .monday
  }

  /// The day as `2021-06-15`, the form of files and of `--json`.
  package var iso: String {
    IsoText.padded(year, width: 4) + "-" + IsoText.padded(month, width: 2) + "-" + IsoText.padded(day, width: 2)
  }

  /// How many days the month has, 28 to 31; 0 when `month` is not 1 to 12.
  package static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 0
    }
  }
}

extension Day: Comparable {
  /// Whether a day lies before another on the calendar.
  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day: CustomStringConvertible {
  /// The ISO form, for messages of tests and failures.
  package var description: String { iso }
}

extension Day: Codable {
  /// Reads `2021-06-15`; throws `DecodingError.dataCorrupted` for any other text.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no date in the form 2021-06-15: \(text)")
    }
    self = day
  }

  /// Writes `2021-06-15`, the form of journals and drafts.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
