/// The order of ranks in a list of people: the highest first.
enum Seniority {
  /// A number that is smaller the higher the rank, from the grade in it: "Penata (III/c)" comes before "III/b".
  ///
  /// A contract employee's grade is a numeral alone, "IX", and sorts by it after all civil servants; a rank without a
  /// grade comes last (domain.md §4.2).
  static func order(of rank: String?) -> Int {
    guard let rank else { return unknown }
    let words = rank.split { !$0.isLetter }.map(String.init)
    for (place, word) in words.enumerated().reversed() {
      guard let grade = numerals.firstIndex(of: word.uppercased()) else { continue }
      let letter = place + 1 < words.count ? letters.firstIndex(of: words[place + 1].lowercased()) : nil
      guard let letter else { return 1_000 - grade }
      return 100 - grade * letters.count - letter
    }
    return unknown
  }

  private static let unknown = 9_999
  private static let letters = ["a", "b", "c", "d", "e"]
  private static let numerals = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
  ]
}
