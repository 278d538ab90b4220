/// Numbers spelled in Indonesian or English, up to 99 as people say days and hours, and years of this millennium: "dua
/// puluh lima", "dua ribu dua puluh tujuh".
enum NumberWords {
  /// The number that begins at `place`, which then moves past its words; nil, and no move, when none begins there.
  static func read(_ tokens: [TypedToken], at place: inout Int) -> Int? {
    guard let first = value(tokens, at: place) else { return nil }
    guard place + 1 < tokens.count, case .word(let second) = tokens[place + 1] else {
      place += 1
      return first
    }
    if second == "ribu", first == 2 {
      place += 2
      return 2000 + (read(tokens, at: &place) ?? 0)
    }
    if second == "belas", (2...9).contains(first) {
      place += 2
      return first + 10
    }
    if second == "puluh", (2...9).contains(first) {
      place += 2
      return first * 10 + takeUnit(tokens, at: &place)
    }
    place += 1
    return first >= 20 ? first + takeUnit(tokens, at: &place) : first
  }

  private static func takeUnit(_ tokens: [TypedToken], at place: inout Int) -> Int {
    guard let unit = value(tokens, at: place), (1...9).contains(unit) else { return 0 }
    place += 1
    return unit
  }

  private static func value(_ tokens: [TypedToken], at place: Int) -> Int? {
    guard place < tokens.count, case .word(let word) = tokens[place] else { return nil }
    return values[word]
  }

  private static let values: [String: Int] = [
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
    "sepuluh": 10, "sebelas": 11,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
  ]
}
