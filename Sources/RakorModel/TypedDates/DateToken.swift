/// The meaning of one typed word, number or sign within a date.
enum DateToken: Hashable {
  /// A number; `digits` is how many were typed, 0 when it was spelled in words.
  case number(Int, digits: Int)
  /// A place in an order: "ke-2", "kedua", "second".
  case ordinal(Int)
  /// A Roman number, which is a place in an order ("triwulan II") or a month ("15-XII-2026").
  case roman(Int)
  case sign(Unicode.Scalar)
  case month(Int)
  case weekday(Weekday)
  case pasaran(Pasaran)
  case unit(DateUnit)
  /// "minggu", which is both the week and the Sunday.
  case weekOrSunday
  /// "hari kerja".
  case workday
  /// A word for a day counted from today: "besok" is 1.
  case fromToday(Int)
  /// "ini", "this".
  case this
  /// "depan", "next".
  case next
  /// "mendatang", "coming".
  case coming
  /// "lalu", "last", "ago".
  case last
  /// "lagi", "later".
  case later
  /// "dalam", "in".
  case within
  /// "ke" before anything but a number, as in "3 hari ke depan".
  case onward
  case after
  case before
  case part(DatePart)
  case quarter
  case semester
  /// "tanggal".
  case date
  /// The "H" of "H+7".
  case meeting
  /// "nanti", which says no more than that the day is to come.
  case soon
  /// "pagi", "sore": part of a day, no matter for its date.
  case dayPart
  /// "malam", which before a weekday or a date is the evening before.
  case night
}

/// A unit that days are counted in.
enum DateUnit: Hashable {
  case day, week, month, year
}

/// A part of a week, a month or a year: "awal", "pertengahan", "akhir".
enum DatePart: Hashable {
  case start, middle, end
}

extension DateToken {
  /// The weekday this token can name.
  var asWeekday: Weekday? {
    switch self {
    case .weekday(let weekday): weekday
    case .weekOrSunday: .sunday
    default: nil
    }
  }

  /// Whether it is a number and no place in an order.
  var isNumber: Bool { if case .number = self { true } else { false } }

  /// Whether it is a weekday and nothing else, as "minggu" is not.
  var isPlainWeekday: Bool { if case .weekday = self { true } else { false } }

  /// The unit this token can name.
  var asUnit: DateUnit? {
    switch self {
    case .unit(let unit): unit
    case .weekOrSunday: .week
    default: nil
    }
  }

  /// The place in an order this token can name: "minggu ke-2" and "triwulan 2" alike.
  var asOrdinal: Int? {
    switch self {
    case .ordinal(let number), .roman(let number), .number(let number, _): number
    default: nil
    }
  }

  /// The place in an order that cannot be a count or a day of the month: "kedua" and "II", but not "2".
  var asPlainOrdinal: Int? {
    switch self {
    case .ordinal(let number), .roman(let number): number
    default: nil
    }
  }

  /// The month this token can name beside a day: "Juni", "VI".
  var asMonth: Int? {
    switch self {
    case .month(let month), .roman(let month): month
    default: nil
    }
  }
}
