/// Goes through a file of settings byte by byte and takes it apart line by line.
struct ConfigScanner {
  /// What could not be read as any of what is known.
  struct Unreadable: Error {}

  /// What one line says; a list may go on over several.
  enum Statement {
    case nothing
    case heading([String])
    case entry([String], ConfigText.Value, Range<Int>)
  }

  private let bytes: [UInt8]
  private var place = 0
  private var line = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Editors of other systems put a mark before the text.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The number of the line that comes next; nil behind the last one.
  mutating func nextLine() -> Int? {
    guard place < bytes.count else { return nil }
    line += 1
    return line
  }

  /// Reads one statement with its line end.
  mutating func statement() throws(Unreadable) -> Statement {
    skipBlanks()
    if isAtEnd {
      skipLine()
      return .nothing
    }
    if take("[") {
      let path = try path()
      guard take("]") else { throw Unreadable() }
      try end()
      return .heading(path)
    }
    let path = try path()
    guard take("=") else { throw Unreadable() }
    skipBlanks()
    let start = place
    let value = try value()
    let end = place
    try self.end()
    return .entry(path, value, start..<end)
  }

  /// Goes behind the end of the line, whatever stands there.
  mutating func skipLine() {
    while let byte = peek, byte != UInt8(ascii: "\n") { place += 1 }
    place += 1
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Whether nothing more is said in this line.
  private var isAtEnd: Bool {
    switch peek {
    case nil, UInt8(ascii: "\n"), UInt8(ascii: "#"): true
    case UInt8(ascii: "\r"): place + 1 >= bytes.count || bytes[place + 1] == UInt8(ascii: "\n")
    default: false
    }
  }

  private mutating func end() throws(Unreadable) {
    skipBlanks()
    guard isAtEnd else { throw Unreadable() }
    skipLine()
  }

  private mutating func skipBlanks() {
    while peek == UInt8(ascii: " ") || peek == UInt8(ascii: "\t") { place += 1 }
  }

  private mutating func take(_ sign: Character) -> Bool {
    skipBlanks()
    guard let byte = peek, byte == sign.asciiValue else { return false }
    place += 1
    return true
  }

  /// Names between dots, as a key or a heading has them.
  private mutating func path() throws(Unreadable) -> [String] {
    var path = [try name()]
    while take(".") { path.append(try name()) }
    return path
  }

  private mutating func name() throws(Unreadable) -> String {
    skipBlanks()
    if let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") { return try text() }
    let start = place
    while let byte = peek, Self.isBare(byte) { place += 1 }
    guard place > start else { throw Unreadable() }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

// MARK: Values

extension ConfigScanner {
  private mutating func value() throws(Unreadable) -> ConfigText.Value {
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(try text())
    case UInt8(ascii: "["): return .texts(try list())
    default: break
    }
    let start = place
    while let byte = peek, Self.isBare(byte) || byte == UInt8(ascii: "+") { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    switch word {
    case "true": return .flag(true)
    case "false": return .flag(false)
    default:
      guard let number = Int(word.filter { $0 != "_" }) else { throw Unreadable() }
      return .number(number)
    }
  }

  private mutating func list() throws(Unreadable) -> [String] {
    var texts: [String] = []
    place += 1
    while true {
      skipLinesInList()
      if take("]") { return texts }
      guard let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw Unreadable() }
      texts.append(try text())
      skipLinesInList()
      if take(",") { continue }
      guard take("]") else { throw Unreadable() }
      return texts
    }
  }

  /// Within a list a line may end, with a comment too.
  private mutating func skipLinesInList() {
    skipBlanks()
    while isAtEnd, place < bytes.count {
      skipLine()
      line += 1
      skipBlanks()
    }
  }

  /// A text between quotes; between single ones a backslash is a backslash.
  private mutating func text() throws(Unreadable) -> String {
    guard let quote = peek else { throw Unreadable() }
    place += 1
    var text: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\n") {
      place += 1
      if byte == quote { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        text += try escaped()
      } else {
        text.append(byte)
      }
    }
    throw Unreadable()
  }

  private mutating func escaped() throws(Unreadable) -> [UInt8] {
    guard let byte = peek else { throw Unreadable() }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [byte]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "u"): return try scalar(digits: 4)
    case UInt8(ascii: "U"): return try scalar(digits: 8)
    default: throw Unreadable()
    }
  }

  private mutating func scalar(digits: Int) throws(Unreadable) -> [UInt8] {
    let word = String(decoding: bytes[place..<min(bytes.count, place + digits)], as: UTF8.self)
    guard word.utf8.count == digits, let value = UInt32(word, radix: 16), let scalar = Unicode.Scalar(value) else {
      throw Unreadable()
    }
    place += digits
    return Array(String(Character(scalar)).utf8)
  }
}
