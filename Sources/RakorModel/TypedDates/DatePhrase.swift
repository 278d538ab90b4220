/// The tokens of a typed date, in order, with the usual joins of words already made.
struct DatePhrase {
  private(set) var tokens: [DateToken]

  init(_ tokens: [DateToken]) {
    self.tokens = tokens
  }

  /// The meanings of the typed pieces; nil when one of them has none within a date.
  init?(typed: [TypedToken]) {
    var found: [DateToken] = []
    var place = 0
    while place < typed.count {
      guard let next = DatePhrase.meaning(typed, at: &place) else { return nil }
      found += next
    }
    tokens = DatePhrase.joined(found)
  }

  var count: Int { tokens.count }

  /// The token in this place; nil past the end, so that a pattern of four places also says where the phrase ends.
  subscript(place: Int) -> DateToken? {
    place < tokens.count ? tokens[place] : nil
  }

  func dropping(_ unwanted: (DateToken) -> Bool) -> DatePhrase {
    DatePhrase(tokens.filter { !unwanted($0) })
  }

  func droppingFirst(_ count: Int = 1) -> DatePhrase {
    DatePhrase(Array(tokens.dropFirst(count)))
  }

  func droppingLast() -> DatePhrase {
    DatePhrase(Array(tokens.dropLast()))
  }

  private static func meaning(_ typed: [TypedToken], at place: inout Int) -> [DateToken]? {
    if let wording = wording(typed, at: &place) { return wording }
    if let spelled = NumberWords.read(typed, at: &place) { return [.number(spelled, digits: spelled > 1000 ? 4 : 0)] }
    defer { place += 1 }
    switch typed[place] {
    case .number(let number, let digits):
      if place + 1 < typed.count, isOrdinalEnding(typed[place + 1]) { place += 1 }
      return [.number(number, digits: digits)]
    case .sign(let sign):
      return meaning(of: sign, isInNumber: isNumber(typed, place - 1) && isNumber(typed, place + 1))
    case .word(let word):
      if word == "ke", let ordinal = ordinal(typed, after: &place) { return [.ordinal(ordinal)] }
      // "2026 M" is the year of the civil calendar.
      if word == "m", place > 0, case .number(_, digits: 4) = typed[place - 1] { return [] }
      return DateWords.meaning(of: word)
    }
  }

  /// A colon between numbers is a clock time's; elsewhere it is as silent as a comma.
  private static func meaning(of sign: Unicode.Scalar, isInNumber: Bool) -> [DateToken]? {
    switch sign {
    case ",", "(", ")", "/", ".", ";", "\"", "“", "”", "?", "!", "*", "_": []
    case ":": isInNumber ? nil : []
    case "-", "+": [.sign(sign)]
    default: nil
    }
  }

  private static func isNumber(_ typed: [TypedToken], _ place: Int) -> Bool {
    guard typed.indices.contains(place), case .number = typed[place] else { return false }
    return true
  }

  /// A wording of several words that begins here; `place` moves past it.
  private static func wording(_ typed: [TypedToken], at place: inout Int) -> [DateToken]? {
    let rest = typed[place...]
    let found = DateWords.wordings.first { words, _ in
      guard rest.starts(with: words.map { .word($0) }) else { return false }
      guard case .word(let next)? = rest.dropFirst(words.count).first else { return true }
      return !DateWords.movable.contains(next)
    }
    guard let found else { return nil }
    place += found.0.count
    return found.1
  }

  /// The ending of "15th", which says nothing more than "15".
  private static func isOrdinalEnding(_ token: TypedToken) -> Bool {
    guard case .word(let word) = token else { return false }
    return word == "st" || word == "nd" || word == "rd" || word == "th"
  }

  /// The number of "ke-2", "ke 2", "ke2" and "ke-II"; `place` moves onto it.
  private static func ordinal(_ typed: [TypedToken], after place: inout Int) -> Int? {
    var next = place + 1
    if next < typed.count, typed[next] == .sign("-") { next += 1 }
    guard next < typed.count else { return nil }
    let number: Int
    switch typed[next] {
    case .number(let digits, _): number = digits
    case .word(let word):
      guard case .roman(let roman)? = DateWords.meaning(of: word)?.first else { return nil }
      number = roman
    case .sign: return nil
    }
    place = next
    return number
  }

  /// Joins pairs that mean one thing: "hari Minggu" is the Sunday, "hari ini" today, "bulan Juni" June.
  private static func joined(_ tokens: [DateToken]) -> [DateToken] {
    var result: [DateToken] = []
    for token in tokens {
      switch (result.last, token) {
      case (.unit(.day)?, .weekOrSunday): result[result.count - 1] = .weekday(.sunday)
      case (.unit(.day)?, .this): result[result.count - 1] = .fromToday(0)
      case (.unit(.day)?, .fromToday) where !isCounted(result): result[result.count - 1] = token
      case (.number(1, digits: 0)?, .number(2, digits: 0)): result[result.count - 1] = token
      // "Hari/tanggal: Selasa, 15 Desember 2026" is how an invitation puts it.
      case (.unit(.day)?, .weekday), (.unit(.day)?, .pasaran), (.unit(.day)?, .meeting),
        (.unit(.day)?, .date), (.unit(.month)?, .month), (.unit(.month)?, .roman),
        (.unit(.year)?, .number(_, digits: 4)):
        result[result.count - 1] = token
      case (.date?, .weekday), (.date?, .pasaran): result[result.count - 1] = token
      case (.unit(.month)?, .number(let month, 1...2)) where (1...12).contains(month) && !isBeside(result):
        result[result.count - 1] = .month(month)
      case (.fromToday(-1)?, .fromToday(2)), (.fromToday(-1)?, .last): result[result.count - 1] = .fromToday(-2)
      case (.fromToday?, .unit(.day)), (.night?, .unit(.day)): continue
      case (.fromToday(1)?, .fromToday(2)): result[result.count - 1] = .fromToday(2)
      // "Kamis malam Jumat" is Thursday evening, said so that nobody comes on Friday.
      case (.night?, _) where isEve(result, of: token): result.removeLast()
      default: result.append(token)
      }
    }
    return result
  }

  /// Whether the unit that these end with is named by a word before it, as in "next month".
  private static func isBeside(_ tokens: [DateToken]) -> Bool {
    guard let word = tokens.dropLast().last else { return false }
    return [.next, .this, .last].contains(word)
  }

  /// Whether the unit that these end with is counted, as in "3 days from now".
  private static func isCounted(_ tokens: [DateToken]) -> Bool {
    guard case .number? = tokens.dropLast().last else { return false }
    return true
  }

  private static func isEve(_ tokens: [DateToken], of token: DateToken) -> Bool {
    guard let next = token.asWeekday, tokens.count > 1, case .weekday(let day) = tokens[tokens.count - 2]
    else { return false }
    return day.rawValue % 7 + 1 == next.rawValue
  }
}
