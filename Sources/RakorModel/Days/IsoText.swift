/// Fixed places of an ISO 8601 text, read as ASCII so that other scripts' digits and signs never pass for numbers.
struct IsoText {
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var count: Int { bytes.count }

  /// The number written in the places `range`; nil when one of them is missing or no digit.
  func number(_ range: Range<Int>) -> Int? {
    guard range.upperBound <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[range] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  func has(_ character: Unicode.Scalar, at place: Int) -> Bool {
    place < bytes.count && bytes[place] == UInt8(ascii: character)
  }

  /// A number in decimal digits with zeros before it, at least `width` digits long.
  static func padded(_ number: Int, width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
