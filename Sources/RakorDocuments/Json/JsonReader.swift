extension JsonValue {
  /// The value that a JSON text (RFC 8259) in UTF-8 stands for.
  ///
  /// Read here and not by Foundation, which does not tell the line of a fault and costs time at every start.
  /// - Throws: `ExchangeError.notJson` with the line of the fault.
  package static func read(_ bytes: [UInt8]) throws(ExchangeError) -> JsonValue {
    var reader = JsonReader(bytes)
    do {
      let value = try reader.value(depth: 0)
      try reader.finish()
      return value
    } catch {
      throw .notJson(line: reader.line)
    }
  }
}

/// Reads one JSON text from its first byte to its last.
struct JsonReader {
  /// Something that is no JSON, at the place reached.
  struct Fault: Error {}

  /// Deeper nesting than any file of this program has; a bound for what a stranger's file may cost.
  private static let deepest = 64

  private let bytes: [UInt8]
  private var place: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The line reached, counted from 1.
  var line: Int { 1 + bytes[..<min(place, bytes.count)].count { $0 == UInt8(ascii: "\n") } }

  mutating func value(depth: Int) throws(Fault) -> JsonValue {
    guard depth < JsonReader.deepest else { throw Fault() }
    skipBlanks()
    switch peek {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .list(try elements(depth: depth))
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  mutating func finish() throws(Fault) {
    skipBlanks()
    guard place == bytes.count else { throw Fault() }
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  /// Goes past one sign, if it is the next one after blanks.
  private mutating func took(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard peek == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func members(depth: Int) throws(Fault) -> [JsonMember] {
    place += 1
    var members: [JsonMember] = []
    if took("}") { return members }
    repeat {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw Fault() }
      let name = try string()
      guard took(":") else { throw Fault() }
      members.append(JsonMember(name: name, value: try value(depth: depth + 1)))
    } while took(",")
    guard took("}") else { throw Fault() }
    return members
  }

  private mutating func elements(depth: Int) throws(Fault) -> [JsonValue] {
    place += 1
    var elements: [JsonValue] = []
    if took("]") { return elements }
    repeat { elements.append(try value(depth: depth + 1)) } while took(",")
    guard took("]") else { throw Fault() }
    return elements
  }

  private mutating func word(_ word: String, _ value: JsonValue) throws(Fault) -> JsonValue {
    guard bytes[place...].starts(with: word.utf8) else { throw Fault() }
    place += word.utf8.count
    return value
  }

  private mutating func number() throws(Fault) -> JsonValue {
    let start = place
    while let byte = peek, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    let digits = text.drop { $0 == "-" }
    guard text.count - digits.count <= 1, let first = digits.first, first.isNumber, text.last?.isNumber == true,
      first != "0" || digits.dropFirst().first?.isNumber != true
    else { throw Fault() }
    if let whole = Int(text) { return .whole(whole) }
    guard let fraction = Double(text), fraction.isFinite else { throw Fault() }
    return .fraction(fraction)
  }
}

extension JsonReader {
  private mutating func string() throws(Fault) -> String {
    place += 1
    var text: [UInt8] = []
    // The bytes since the last escape; most texts have none and are taken in one piece.
    var start = place
    var isASCII = true
    while let byte = peek {
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        let rest = bytes[start..<place - 1]
        guard !isASCII || !text.isEmpty else { return String(decoding: rest, as: UTF8.self) }
        guard let whole = String(validating: text + rest, as: UTF8.self) else { throw Fault() }
        return whole
      case UInt8(ascii: "\\"):
        text += bytes[start..<place - 1]
        text += String(try escaped()).utf8
        start = place
      case 0..<0x20: throw Fault()
      case 0x80...: isASCII = false
      default: break
      }
    }
    throw Fault()
  }

  private mutating func escaped() throws(Fault) -> Unicode.Scalar {
    guard let byte = peek else { throw Fault() }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedScalar()
    default: throw Fault()
    }
  }

  /// The scalar of `\u00e9`, or of the two halves that one beyond the sixteen bits is written with.
  private mutating func escapedScalar() throws(Fault) -> Unicode.Scalar {
    let first = try sixteenBits()
    guard (0xD800..<0xDC00).contains(first) else {
      guard let scalar = Unicode.Scalar(first) else { throw Fault() }
      return scalar
    }
    guard bytes[place...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { throw Fault() }
    place += 2
    let second = try sixteenBits()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw Fault() }
    return scalar
  }

  private mutating func sixteenBits() throws(Fault) -> UInt32 {
    guard place + 4 <= bytes.count else { throw Fault() }
    var value: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw Fault() }
      value = value << 4 | UInt32(digit)
    }
    place += 4
    return value
  }
}
