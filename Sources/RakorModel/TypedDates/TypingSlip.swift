/// One slip of the finger, as in the name of a weekday or a month: "Selsa", "Snin", "Desmber".
package enum TypingSlip {
  /// The one day or month whose name is a letter more, a letter less, another letter or two exchanged letters away;
  /// nil when there is none, or more than one.
  static func meaning(of word: String) -> [DateToken]? {
    guard (4...12).contains(word.count) else { return nil }
    let typed = Array(word)
    let near = Set(names.lazy.filter { isOneSlip(typed, $0.letters) }.map(\.token))
    return near.count == 1 ? near.first.map { [$0] } : nil
  }

  private static let names: [(letters: [Character], token: DateToken)] = {
    var names: [(String, DateToken)] = [
      ("senen", .weekday(.monday)), ("kemis", .weekday(.thursday)), ("nopember", .month(11)), ("pebruari", .month(2)),
    ]
    for language in Language.allCases {
      names += (1...12).map { (MonthName.full($0, in: language), .month($0)) }
      names += Weekday.allCases.map {
        ($0.name(in: language), $0.name(in: language) == "Minggu" ? .weekOrSunday : .weekday($0))
      }
    }
    return names.map { (Array($0.lowercased()), $1) }
  }()

  /// Whether a word is a letter more, a letter less, another letter or two exchanged letters away from a name.
  package static func isOneSlip(_ typed: [Character], _ name: [Character]) -> Bool {
    guard abs(typed.count - name.count) <= 1 else { return false }
    let same = zip(typed, name).prefix { $0 == $1 }.count
    let (left, right) = (typed.dropFirst(same), name.dropFirst(same))
    if typed.count > name.count { return left.dropFirst() == right }
    if typed.count < name.count { return left == right.dropFirst() }
    let isExchanged = left.count > 1 && left.prefix(2).elementsEqual(right.prefix(2).reversed())
    return left.dropFirst() == right.dropFirst() || (isExchanged && left.dropFirst(2) == right.dropFirst(2))
  }
}
