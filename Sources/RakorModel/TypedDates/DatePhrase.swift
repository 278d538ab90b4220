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
    if let spelled = NumberWords.read(typed, at: &place) { return [.number(spelled, digits: 0)] }
    defer { place += 1 }
    switch typed[place] {
    case .number(let number, let digits):
      if place + 1 < typed.count, isOrdinalEnding(typed[place + 1]) { place += 1 }
      return [.number(number, digits: digits)]
    case .sign(let sign):
      switch sign {
      case ",", "(", ")": return []
      case "/", "-", ".", "+": return [.sign(sign)]
      default: return nil
      }
    case .word(let word):
      if word == "ke", let ordinal = ordinal(typed, after: &place) { return [.ordinal(ordinal)] }
      return DateWords.meaning(of: word)
    }
  }

  /// The ending of "15th", which says nothing more than "15".
  private static func isOrdinalEnding(_ token: TypedToken) -> Bool {
    guard case .word(let word) = token else { return false }
    return word == "st" || word == "nd" || word == "rd" || word == "th"
  }

  /// The number of "ke-2", "ke 2" and "ke2"; `place` moves onto it.
  private static func ordinal(_ typed: [TypedToken], after place: inout Int) -> Int? {
    var next = place + 1
    if next < typed.count, typed[next] == .sign("-") { next += 1 }
    guard next < typed.count, case .number(let number, _) = typed[next] else { return nil }
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
      case (.unit(.day)?, .weekday), (.unit(.day)?, .fromToday), (.unit(.day)?, .meeting), (.unit(.month)?, .month),
        (.unit(.year)?, .number(_, digits: 4)):
        result[result.count - 1] = token
      case (.unit(.month)?, .number(let month, 1...2)) where (1...12).contains(month):
        result[result.count - 1] = .month(month)
      case (.fromToday(-1)?, .fromToday(2)), (.fromToday(-1)?, .last): result[result.count - 1] = .fromToday(-2)
      case (.fromToday?, .unit(.day)): continue
      case (.fromToday(1)?, .fromToday(2)): result[result.count - 1] = .fromToday(2)
      default: result.append(token)
      }
    }
    return result
  }
}
