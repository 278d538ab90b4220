/// The words clock times are typed in, Indonesian and English.
enum TimeWords {
  /// Words that only announce a time: "jam 9", "pukul 9 WIB".
  static let silent: Set<String> = [
    "jam", "pukul", "pkl", "pk", "wib", "tepat", "dari", "mulai", "hari", "from", "at", "oclock",
  ]

  /// Words between a start and an end.
  static let until: Set<String> = ["sd", "sampai", "sampe", "hingga", "to", "until", "till"]

  /// Words for an end that is left open.
  static let finished: Set<String> = ["selesai", "rampung", "tuntas", "finished", "finish", "end", "done"]

  /// Words for "after" and "before" that make a time depend on what follows them.
  static let beside: Set<String> = [
    "bada", "bakda", "badha", "habis", "sehabis", "selepas", "setelah", "sesudah", "sebelum", "menjelang",
    "after", "before",
  ]

  /// Prayers, in the spellings of KBBI and of the mosque's notice board.
  static let prayers: Set<String> = [
    "subuh", "zuhur", "dzuhur", "zhuhur", "duhur", "dhuhur", "lohor", "luhur", "asar", "ashar", "magrib", "maghrib",
    "isya", "isyak", "jumatan", "duha", "dhuha", "tarawih", "salat", "sholat", "shalat",
  ]

  static let dayParts: [String: PartOfDay] = [
    "pagi": .morning, "am": .morning, "morning": .morning,
    "siang": .midday,
    "sore": .afternoon, "petang": .afternoon, "pm": .afternoon, "afternoon": .afternoon, "evening": .afternoon,
    "malam": .night, "night": .night, "dini": .morning,
  ]

  static let minuteUnits: Set<String> = ["m", "mnt", "menit", "min", "minute", "minutes"]
  static let hourUnits: Set<String> = ["j", "jam", "h", "hour", "hours"]
}

/// The part of the day that turns an hour of the twelve-hour clock into one of twenty-four.
enum PartOfDay {
  case morning, midday, afternoon, night

  /// The hour of the day meant by `hour` in this part; an hour that is already past twelve stays.
  func hour(of hour: Int) -> Int {
    guard (1...12).contains(hour) else { return hour }
    switch self {
    case .morning: return hour % 12
    // "11 siang" is before noon, "1 siang" after it.
    case .midday: return hour < 6 ? hour + 12 : hour
    case .afternoon: return hour % 12 + 12
    // "1 malam" is an hour after midnight, "7 malam" in the evening.
    case .night: return hour < 6 ? hour : hour % 12 + (hour == 12 ? 0 : 12)
    }
  }
}
