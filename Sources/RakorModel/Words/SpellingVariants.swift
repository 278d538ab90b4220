/// One spelling for words that offices and families write in several ways.
///
/// The rules rewrite beginnings where they can, so that a half-typed word still finds what its end would find.
enum SpellingVariants {
  /// The one spelling of a word that is already folded.
  static func unified(_ word: String) -> String {
    if let whole = wholeWords[word] { return whole }
    for (variant, spelling) in beginnings where word.hasPrefix(variant) {
      return spelling + word.dropFirst(variant.count)
    }
    if word.hasPrefix("notule") { return "notula" }
    return modern(word)
  }

  /// The spelling of after 1972: oe, dj and tj became u, j and c.
  private static func modern(_ word: String) -> String {
    var result = ""
    var rest = word[...]
    while let letter = rest.first {
      if let (_, new) = oldPairs.first(where: { rest.hasPrefix($0.0) }) {
        result += new
        rest = rest.dropFirst(2)
      } else {
        result.append(letter)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static let oldPairs = [("oe", "u"), ("dj", "j"), ("tj", "c")]

  private static let wholeWords: [String: String] = [
    "moh": "muhammad", "muh": "muhammad", "mohd": "muhammad", "muhd": "muhammad", "mhd": "muhammad",
    "moch": "muhammad", "much": "muhammad", "mokh": "muhammad", "muhamat": "muhammad", "mohamat": "muhammad",
    "ahmat": "ahmad", "achmat": "ahmad", "akhmat": "ahmad", "abd": "abdul",
    "karesiden": "karesidenan", "karisiden": "karesidenan",
    "pebruari": "februari", "nopember": "november",
  ]

  private static let beginnings: [(String, String)] = [
    ("muhama", "muhamma"), ("mohama", "muhamma"), ("mochama", "muhamma"), ("muchama", "muhamma"),
    ("mokhama", "muhamma"), ("mukhama", "muhamma"),
    ("moha", "muha"), ("mocha", "muha"), ("mucha", "muha"), ("mokha", "muha"),
    ("achma", "ahma"), ("akhma", "ahma"), ("umro", "umra"), ("karis", "kares"),
    ("kasuba", "kasubba"), ("subag", "subbag"), ("ramadh", "ramad"),
  ]
}
