/// The bare words of a text: lower case, without diacritics, apostrophes and punctuation.
///
/// An apostrophe joins ("Sya'ban" is one word), every other sign parts, as the dots of "Dra.Hj.Istikomah" must.
enum FoldedWords {
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII { take(scalar, &word, &words) } else { takeForeign(scalar, &word, &words) }
    }
    finish(&word, into: &words)
    return words
  }

  /// Takes a scalar of ASCII.
  private static func take(_ scalar: Unicode.Scalar, _ word: inout String, _ words: inout [String]) {
    switch scalar {
    case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
    case "A"..."Z": word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "'", "`", "\0"..."\u{8}", "\u{E}"..."\u{1F}", "\u{7F}": break
    default: finish(&word, into: &words)
    }
  }

  private static func takeForeign(_ scalar: Unicode.Scalar, _ word: inout String, _ words: inout [String]) {
    // Full-width letters, digits and signs stand in the order of ASCII.
    if (0xFF01...0xFF5E).contains(scalar.value), let ascii = Unicode.Scalar(scalar.value - 0xFEE0) {
      take(ascii, &word, &words)
      return
    }
    let properties = scalar.properties
    if isJoining(scalar) || properties.generalCategory == .nonspacingMark { return }
    guard properties.isAlphabetic || properties.numericType != nil else {
      finish(&word, into: &words)
      return
    }
    for lowered in properties.lowercaseMapping.unicodeScalars
    where lowered.properties.generalCategory != .nonspacingMark {
      word += plain[lowered] ?? String(lowered)
    }
  }

  private static func finish(_ word: inout String, into words: inout [String]) {
    if !word.isEmpty { words.append(word) }
    word = ""
  }

  /// Curly and Arabic apostrophes, and the invisible characters that pasted text carries.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0xB4, 0x2018, 0x2019, 0x2032, 0x2BB...0x2BF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
      true
    case 0x80...0x84, 0x86...0x9F, 0x61C, 0x180E, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default:
      false
    }
  }

  /// Accented Latin letters and the plain letters they are looked up by.
  private static let plain: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąǎạảấầ"), ("c", "çćĉċč"), ("d", "ďđḍ"), ("e", "èéêëēĕėęěẹẻếề"), ("g", "ĝğġģ"), ("h", "ĥħḥ"),
      ("i", "ìíîïĩīĭįıǐịỉ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőǒọỏốồ"),
      ("r", "ŕŗř"), ("s", "śŝşšșṣ"), ("t", "ţťŧțṭ"), ("u", "ùúûüũūŭůűųǔụủ"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżžẓ"),
      ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letter, accented) in groups {
      for scalar in accented.unicodeScalars { table[scalar] = letter }
    }
    return table
  }()
}
