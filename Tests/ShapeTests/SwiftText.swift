/// Swift source as bytes, read just far enough to tell texts and comments from code.
struct SwiftText {
  private let bytes: [UInt8]

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  /// The source without comments and without what stands in texts.
  var code: String {
    var kept: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\"") {
        place = end(ofTextAt: place)
        kept += Array("\"\"".utf8)
      } else if starts("//", at: place) {
        place = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      } else {
        kept.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The texts that stand in it, with `…` for whatever is put in.
  var texts: [String] {
    var found: [String] = []
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "\"") else {
        place += 1
        continue
      }
      let end = end(ofTextAt: place)
      found.append(withoutInsertions(place + 1..<end - 1))
      place = end
    }
    return found
  }

  /// The arguments of a call by their labels; the source begins behind its opening parenthesis.
  var arguments: [(label: String, value: String)] {
    var found: [(label: String, value: String)] = []
    var (place, start, depth) = (0, 0, 0)
    func take(until end: Int) {
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      guard let colon = text.firstIndex(of: ":") else { return }
      let label = text[..<colon].filter { !$0.isWhitespace }
      found.append((label, String(text[text.index(after: colon)...])))
    }
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place = end(ofTextAt: place)
        continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")") where depth == 0:
        take(until: place)
        return found
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        take(until: place)
        start = place + 1
      default: break
      }
      place += 1
    }
    return found
  }

  private func starts(_ word: String, at place: Int) -> Bool { bytes[place...].starts(with: Array(word.utf8)) }

  /// Where a text ends that begins with a quote or three at a place, past its own quotes.
  private func end(ofTextAt start: Int) -> Int {
    let quote = starts("\"\"\"", at: start) ? "\"\"\"" : "\""
    var place = start + quote.count
    while place < bytes.count {
      if starts(quote, at: place) { return place + quote.count }
      if starts("\\(", at: place) {
        place = end(ofInsertionAt: place + 2)
      } else {
        place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    return bytes.count
  }

  /// Where an insertion ends, past its closing parenthesis; it may hold texts and parentheses of its own.
  private func end(ofInsertionAt start: Int) -> Int {
    var (place, depth) = (start, 1)
    while place < bytes.count, depth > 0 {
      if bytes[place] == UInt8(ascii: "\"") {
        place = end(ofTextAt: place)
        continue
      }
      if bytes[place] == UInt8(ascii: "(") { depth += 1 }
      if bytes[place] == UInt8(ascii: ")") { depth -= 1 }
      place += 1
    }
    return place
  }

  private func withoutInsertions(_ range: Range<Int>) -> String {
    var kept: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if starts("\\(", at: place) {
        place = end(ofInsertionAt: place + 2)
        kept += Array("…".utf8)
      } else {
        kept.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
