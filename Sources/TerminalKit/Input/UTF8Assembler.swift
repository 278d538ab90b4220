/// Puts one character together from bytes that arrive one by one.
struct UTF8Assembler {
  private var value: UInt32
  private var missing: Int
  private let smallest: UInt32

  /// Begins with the first byte of a longer character; nil when none begins like that.
  init?(first: UInt8) {
    switch first {
    case 0xC2...0xDF: (value, missing, smallest) = (UInt32(first & 0x1F), 1, 0x80)
    case 0xE0...0xEF: (value, missing, smallest) = (UInt32(first & 0x0F), 2, 0x800)
    case 0xF0...0xF4: (value, missing, smallest) = (UInt32(first & 0x07), 3, 0x10000)
    default: return nil
    }
  }

  /// Adds a byte; false when it cannot follow.
  mutating func add(_ byte: UInt8) -> Bool {
    guard byte & 0xC0 == 0x80 else { return false }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return true
  }

  var isComplete: Bool { missing == 0 }

  /// The character; nil for what no encoder writes.
  var scalar: Unicode.Scalar? { value >= smallest ? Unicode.Scalar(value) : nil }
}
