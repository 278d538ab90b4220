/// A Hijri date typed alone or beside a civil one: "15 Desember 2026 M / 6 Rajab 1448 H".
struct HijriPhrase {
  /// What was typed beside it.
  var rest: [TypedToken]
  private var typed: HijriDate

  /// Takes a Hijri date out of what was typed; nil when none is in it, and `noSuchDay`'s kin when it cannot be.
  static func take(from tokens: [TypedToken], _ context: DateContext) throws(DateReadingError) -> HijriPhrase? {
    for place in tokens.indices {
      guard case .number(let day, 1...2) = tokens[place], let (month, length) = monthName(tokens, at: place + 1)
      else { continue }
      var end = place + 1 + length
      var year = context.almanac.hijri(context.today)?.year ?? 0
      if end < tokens.count, case .number(let number, digits: 4) = tokens[end] {
        year = number
        end += 1
      } else if let today = context.almanac.hijri(context.today), (today.month, today.day) > (month, day) {
        year += 1
      }
      if end < tokens.count, [.word("h"), .word("hijriah"), .word("hijriyah")].contains(tokens[end]) { end += 1 }
      guard (1...30).contains(day), (1...9999).contains(year) else { throw .notUnderstood(context.words) }
      let rest = Array(tokens[..<place] + tokens[end...])
      return HijriPhrase(rest: rest, typed: HijriDate(year: year, month: month, day: day))
    }
    return nil
  }

  /// Its civil day, where nothing but signs and silent words stands beside it.
  func reading(_ context: DateContext) throws(DateReadingError) -> DateReading? {
    guard DatePhrase(typed: rest)?.dropping({ $0 == .sign("-") || $0 == .date }).tokens.isEmpty == true
    else { return nil }
    guard let day = context.almanac.day(of: typed) else { throw .hijriUnknown(typed) }
    return DateReading(day: day)
  }

  /// What to say where the civil day beside it has another Hijri date.
  func note(on day: Day, _ context: DateContext) -> DateNote? {
    guard let actual = context.almanac.hijri(day), actual != typed else { return nil }
    return .hijriMismatch(typed: typed, actual: actual)
  }

  /// The number of the month whose name begins here, and how many words it takes.
  private static func monthName(_ tokens: [TypedToken], at place: Int) -> (Int, Int)? {
    guard place < tokens.count, case .word(let first) = tokens[place] else { return nil }
    for length in [3, 2, 1] {
      let words = tokens[place...].prefix(length).compactMap { if case .word(let word) = $0 { word } else { nil } }
      guard words.count == length, let month = months[words.joined()] else { continue }
      return (month, length)
    }
    return months[first].map { ($0, 1) }
  }

  /// The spellings of KBBI and of mosques' calendars, without spaces and apostrophes.
  private static let months: [String: Int] = {
    let spellings = [
      "muharam muharram suro asyura", "safar shafar sapar", "rabiulawal rabiulawwal rabialawwal rabiulawwal mulud",
      "rabiulakhir rabiulakhirah rabiutsani rabiutstsani rabiulthani rabiulsani bakdamulud",
      "jumadilawal jumadilawwal jumadilula jumadalula jumadalawwal",
      "jumadilakhir jumadilakhirah jumadalakhirah jumadiltsani jumadatsaniyah jumadilsani jumadalakhir", "rajab rejeb",
      "syakban syaban shaban ruwah", "ramadan ramadhan romadhon ramadlan ramadon romadon poso",
      "syawal syawwal shawwal",
      "zulkaidah zulkaedah dzulqadah dzulkaidah zulqadah dulkaidah dzulqaidah dzulqodah zulqaidah",
      "zulhijah zulhijjah dzulhijjah dzulhijah dulhijah",
    ]
    var table: [String: Int] = [:]
    for (index, words) in spellings.enumerated() {
      for word in words.split(separator: " ") { table[String(word)] = index + 1 }
    }
    return table
  }()
}
