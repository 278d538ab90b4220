/// Collects a bracketed paste and makes it harmless text.
struct PasteBuffer {
  /// What goes beyond a megabyte is left out.
  static let limit = 1 << 20
  private static let start = Array("\u{1B}[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var isClosed = false

  /// Takes bytes up to the end of the paste and answers the index after it.
  ///
  /// A marker cut in two by reading is found because the last bytes are looked at again. An end marker inside the
  /// pasted text itself must not turn the rest into commands, so the last end marker before another paste is taken for
  /// the true one.
  mutating func take(_ new: [UInt8], from start: Int) -> Int {
    let kept = bytes.suffix(PasteBuffer.end.count - 1)
    bytes.removeLast(kept.count)
    let text = Array(kept) + new[start...]
    guard let end = PasteBuffer.lastEnd(in: text) else {
      append(text[...])
      return new.count
    }
    append(text[..<end])
    isClosed = true
    return start + end + PasteBuffer.end.count - kept.count
  }

  /// The pasted text; nil until it is complete.
  var text: String? { isClosed ? unfinishedText : nil }

  /// What has come so far: line ends as newlines, no other control characters but tabs.
  var unfinishedText: String {
    var result = ""
    var afterReturn = false
    for scalar in String(decoding: bytes.prefix(PasteBuffer.limit), as: UTF8.self).unicodeScalars {
      let follows = afterReturn
      afterReturn = scalar == "\r"
      switch scalar {
      case "\n" where follows: continue
      case "\r", "\n": result.unicodeScalars.append("\n")
      case "\t": result.unicodeScalars.append(scalar)
      default:
        if scalar.properties.generalCategory != .control { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    bytes += text.prefix(max(0, PasteBuffer.limit + PasteBuffer.end.count - bytes.count))
  }

  private static func lastEnd(in text: [UInt8]) -> Int? {
    var found: Int?
    var index = 0
    while let escape = text[index...].firstIndex(of: 0x1B) {
      let rest = text[escape...]
      if found != nil, rest.starts(with: PasteBuffer.start) { break }
      if rest.starts(with: PasteBuffer.end) { found = escape }
      index = escape + 1
    }
    return found
  }
}
