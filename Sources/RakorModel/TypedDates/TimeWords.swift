/// The words clock times are typed in, Indonesian and English.
enum TimeWords {
  /// Words that only announce a time: "jam 9", "pukul 9 WIB".
  static let silent: Set<String> = [
    "jam", "jm", "pukul", "pkl", "pkul", "pk", "wib", "tepat", "pas", "teng", "dari", "mulai", "hari", "waktu",
    "sekitar",
    "kira", "kurleb", "kl", "an", "from", "at", "oclock", "about", "around", "approximately", "sharp", "start",
    "starting", "in", "the", "nanti",
  ]

  /// Words that stand before a clock's hour, so that what follows them is no length.
  static let clocks: Set<String> = ["jam", "jm", "pukul", "pkl", "pkul", "pk", "at"]

  /// Words for an end that is left open.
  static let finished: Set<String> = [
    "selesai", "selesei", "slesai", "slsai", "rampung", "tuntas", "beres", "finished", "finish", "end", "done",
  ]

  /// Words for "after" and "before" that make a time depend on what follows them.
  static let beside: Set<String> = [
    "bada", "bakda", "badha", "bar", "habis", "sehabis", "selepas", "setelah", "sesudah", "usai", "seusai", "sebelum",
    "menjelang", "jelang", "after", "before",
  ]

  /// Prayers, in the spellings of KBBI and of the mosque's notice board, with the clock time that is usual after them.
  static let prayers: [String: (hour: Int, minute: Int)] = {
    let groups: [(String, (Int, Int))] = [
      ("subuh shubuh", (5, 0)),
      ("zuhur dzuhur zhuhur duhur dhuhur lohor luhur zuhr jumatan jumuahan", (13, 0)),
      ("asar ashar asr", (15, 30)),
      ("magrib maghrib", (18, 30)), ("isya isyak isak", (19, 30)), ("duha dhuha", (9, 0)),
      ("tarawih taraweh", (20, 0)),
    ]
    var table: [String: (hour: Int, minute: Int)] = [:]
    for (words, time) in groups {
      for word in words.split(separator: " ") { table[String(word)] = (time.0, time.1) }
    }
    return table
  }()

  /// Words for a prayer that do not say which: "salat Jumat" is Friday's.
  static let anyPrayer: Set<String> = ["salat", "sholat", "shalat", "solat", "prayer", "prayers"]

  /// Words that promise a time later.
  static let untold: Set<String> = ["menyusul", "ditentukan", "fleksibel", "tba", "tbd", "later"]

  /// Zones of the republic that are not this one's.
  static let otherZones: Set<String> = ["wita", "wit"]

  static let dayParts: [String: PartOfDay] = [
    "dini": .dawn, "subuh": .dawn,
    "pagi": .morning, "esuk": .morning, "enjing": .morning, "morning": .morning, "am": .anteMeridiem,
    "siang": .midday, "awan": .midday,
    "sore": .afternoon, "petang": .afternoon, "sonten": .afternoon, "afternoon": .afternoon, "pm": .postMeridiem,
    "malam": .night, "malem": .night, "mlm": .night, "bengi": .night, "dalu": .night, "wengi": .night,
    "night": .night, "evening": .night,
  ]

  static let minuteUnits: Set<String> = ["m", "mnt", "menit", "min", "mins", "minute", "minutes"]
  static let hourUnits: Set<String> = ["j", "jam", "h", "hr", "hrs", "hour", "hours"]
}

/// The part of the day that turns an hour of the twelve-hour clock into one of twenty-four.
package enum PartOfDay: Hashable, Sendable {
  case dawn, morning, midday, afternoon, night
  case anteMeridiem, postMeridiem

  /// The part that the pieces of a date name; nil where they name none, or two.
  init?(namedIn tokens: [TypedToken]) {
    let parts = tokens.compactMap { token in
      if case .word(let word) = token { word == "tonight" ? .night : TimeWords.dayParts[word] } else { nil }
    }
    guard let part = parts.first, parts.count == 1 else { return nil }
    self = part
  }

  /// Whether a time lies in this part of the day.
  package func holds(_ time: TimeOfDay) -> Bool { hour(of: time.hour) == time.hour }

  /// The hour that is usual in this part of the day, to propose where none was typed.
  var usual: TimeOfDay? {
    switch self {
    case .dawn: TimeOfDay(hour: 4, minute: 0)
    case .morning, .anteMeridiem: TimeOfDay(hour: 9, minute: 0)
    case .midday, .postMeridiem: TimeOfDay(hour: 13, minute: 0)
    case .afternoon: TimeOfDay(hour: 15, minute: 30)
    case .night: TimeOfDay(hour: 19, minute: 30)
    }
  }

  /// The hour of the day meant by `hour` in this part; nil where nobody says so, as in "14.00 pagi".
  func hour(of hour: Int) -> Int? {
    switch (self, hour) {
    case (.dawn, 0...5), (.morning, 0...11), (.midday, 9...17), (.afternoon, 12...19), (.night, 18...23),
      (.anteMeridiem, 0...11), (.postMeridiem, 12...23):
      hour
    case (.dawn, 12), (.night, 12), (.anteMeridiem, 12): 0
    // "1 siang" is after noon, "11 siang" before it.
    case (.midday, 1...5), (.afternoon, 1...7), (.night, 6...11), (.postMeridiem, 1...11): hour + 12
    // "1 malam" is an hour after midnight, "7 malam" in the evening.
    case (.night, 0...3): hour
    default: nil
    }
  }
}
