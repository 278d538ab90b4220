/// Which key a byte or a sequence stands for, over the terminals in use; nil for what means nothing here.
///
/// Function keys with modifiers, focus reports, answers to queries and the protocols of newer keyboards are not keys
/// here.
enum KeyTable {
  /// The key of a byte below 128 other than Esc.
  static func key(for byte: UInt8) -> Key {
    switch byte {
    case 0x0D: .enter
    case 0x09: .tab
    case 0x7F, 0x08: .backspace
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1B...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  /// The key of `ESC [ parameters final`.
  static func key(csi bytes: [UInt8], final: UInt8) -> Key? {
    if let first = bytes.first, !(0x30..<0x3C).contains(first) { return nil }
    let fields = parameters(bytes[...])
    let modifiers = max(0, (fields.count > 1 ? fields[1] : 1) - 1)
    switch final {
    case UInt8(ascii: "~"): return editingKey(number: fields.first ?? 0, modifiers: modifiers)
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return modified(final - 0x20, modifiers: shift)
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return modifiers == 0 ? .function(Int(final) - 0x4F) : nil
    default: return modified(final, modifiers: modifiers)
    }
  }

  /// The key of `ESC O final`.
  static func key(ss3 final: UInt8, parameters bytes: [UInt8]) -> Key? {
    let modifiers = max(0, (parameters(bytes[...]).last ?? 1) - 1)
    switch final {
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return modified(final - 0x20, modifiers: control)
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return modifiers == 0 ? .function(Int(final) - 0x4F) : nil
    default: return modified(final, modifiers: modifiers)
    }
  }

  /// The numbers between semicolons; an empty or absurd one is 0.
  static func parameters(_ bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
      Int(String(decoding: field.prefix(6), as: UTF8.self)) ?? 0
    }
  }

  private static let shift = 1
  private static let alt = 2
  private static let control = 4

  private static func modified(_ final: UInt8, modifiers: Int) -> Key? {
    switch (final, modifiers) {
    case (UInt8(ascii: "A"), 0): .up
    case (UInt8(ascii: "B"), 0): .down
    case (UInt8(ascii: "C"), 0): .right
    case (UInt8(ascii: "D"), 0): .left
    case (UInt8(ascii: "A"), shift): .shiftUp
    case (UInt8(ascii: "B"), shift): .shiftDown
    case (UInt8(ascii: "C"), shift): .shiftRight
    case (UInt8(ascii: "D"), shift): .shiftLeft
    case (UInt8(ascii: "C"), control), (UInt8(ascii: "C"), alt): .controlRight
    case (UInt8(ascii: "D"), control), (UInt8(ascii: "D"), alt): .controlLeft
    case (UInt8(ascii: "H"), _): .home
    case (UInt8(ascii: "F"), _): .end
    default: nil
    }
  }

  private static func editingKey(number: Int, modifiers: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 4, 8: .end
    case _ where modifiers != 0: nil
    case 2: .insert
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...24: .function(number - 12)
    default: nil
    }
  }
}
