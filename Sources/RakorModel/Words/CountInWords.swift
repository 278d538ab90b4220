/// Whole numbers as Indonesian papers write them (*terbilang*), small letters without *dan* or hyphens.
package enum CountInWords {
  private static let units = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
  ]

  /// The number in words, `tiga puluh satu`; nil for one below 0 or from a thousand million on, which no paper has.
  ///
  /// *Se-* stands for *satu* before *puluh, belas, ratus* and *ribu*, never before *juta* (docs/domain.md, Papers).
  package static func words(_ number: Int) -> String? {
    (0..<1_000_000_000).contains(number) ? said(number) : nil
  }

  /// The number with the point of thousands, `1.000`.
  package static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(".") }
      text.append(digit)
    }
    return (number < 0 ? "-" : "") + text
  }

  /// Figure and words as a count on a paper: `31 (tiga puluh satu)`.
  package static func both(_ number: Int) -> String {
    grouped(number) + (words(number).map { " (\($0))" } ?? "")
  }

  private static func said(_ number: Int) -> String {
    switch number {
    case ..<12: units[max(0, number)]
    case ..<20: units[number - 10] + " belas"
    case ..<100: units[number / 10] + " puluh" + rest(number % 10)
    case ..<200: "seratus" + rest(number % 100)
    case ..<1000: units[number / 100] + " ratus" + rest(number % 100)
    case ..<2000: "seribu" + rest(number % 1000)
    case ..<1_000_000: said(number / 1000) + " ribu" + rest(number % 1000)
    default: said(number / 1_000_000) + " juta" + rest(number % 1_000_000)
    }
  }

  private static func rest(_ number: Int) -> String { number == 0 ? "" : " " + said(number) }
}
