/// A piece of typed text: a number, a word in lower case, or a sign.
enum TypedToken: Hashable {
  /// A run of digits; `digits` is how many were typed, since `21` and `2021` are different years.
  case number(Int, digits: Int)
  case word(String)
  case sign(Unicode.Scalar)
}

/// What a person typed or pasted, cut into words, numbers and signs.
///
/// Text pasted from WhatsApp and letters carries invisible characters, hard spaces, long dashes and curly
/// apostrophes; none of them may make a date unreadable.
struct TypedText {
  /// The text without invisible characters, and without spaces at its ends.
  let visible: String
  let tokens: [TypedToken]

  init(_ text: String) {
    var scanner = TypedTextScanner()
    for scalar in text.unicodeScalars {
      scanner.take(scalar)
    }
    scanner.finishToken()
    tokens = scanner.tokens
    visible = scanner.trimmed
  }
}

private struct TypedTextScanner {
  var tokens: [TypedToken] = []
  private var seen = String.UnicodeScalarView()
  private var word = String.UnicodeScalarView()
  private var number = 0
  private var digits = 0

  var trimmed: String {
    let start = seen.drop { $0 == " " }
    let end = start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex
    return String(start[..<end])
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    if Self.isInvisible(scalar) { return }
    if Self.isSpace(scalar) {
      finishToken()
      seen.append(" ")
      return
    }
    seen.append(scalar)
    if Self.isApostrophe(scalar) { return }
    if scalar.value >= 48 && scalar.value <= 57 {
      takeDigit(Int(scalar.value) - 48)
    } else if Self.isLetter(scalar) {
      takeLetter(scalar)
    } else {
      finishToken()
      tokens.append(.sign(Self.isDash(scalar) ? "-" : scalar))
    }
  }

  mutating func finishToken() {
    if !word.isEmpty {
      tokens.append(.word(String(word)))
      word = String.UnicodeScalarView()
    }
    if digits > 0 {
      // Nothing a date or a time is made of has ten digits; the bound keeps the sum from overflowing.
      tokens.append(digits <= 9 ? .number(number, digits: digits) : .word("#"))
      (number, digits) = (0, 0)
    }
  }

  private mutating func takeDigit(_ digit: Int) {
    if !word.isEmpty { finishToken() }
    digits += 1
    if digits <= 9 { number = number * 10 + digit }
  }

  private mutating func takeLetter(_ scalar: Unicode.Scalar) {
    if digits > 0 { finishToken() }
    if scalar.isASCII {
      word.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    } else {
      word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (65...90).contains(scalar.value) || (97...122).contains(scalar.value) }
    return scalar.properties.isAlphabetic
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BB, 0x2BC, 0x2032: true
    default: false
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212: true
    default: false
    }
  }
}
