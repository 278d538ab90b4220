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

  /// The texts that stand in it, with `…` for whatever is put in, and the texts within what is put in.
  var texts: [String] {
    var found: [String] = []
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "\"") else {
        place += 1
        continue
      }
      let end = end(ofTextAt: place)
      let (text, insertions) = parts(ofText: place + 1..<end - 1)
      found.append(text)
      found += insertions.flatMap { SwiftText($0).texts }
      place = end
    }
    return found
  }

  /// The texts as they are read: those joined by `+` are one, and what is put in stands as `…`, with its own texts
  /// behind.
  var spoken: [String] {
    var found: [String] = []
    var nested: [String] = []
    var (place, between) = (0, [UInt8]())
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "\"") else {
        between.append(bytes[place])
        place += 1
        continue
      }
      let (end, quotes) = (end(ofTextAt: place), starts("\"\"\"", at: place) ? 3 : 1)
      let (text, insertions) = parts(ofText: place + quotes..<end - quotes)
      nested += insertions.flatMap { SwiftText($0).spoken }
      let isJoined = String(decoding: between, as: UTF8.self).allSatisfy { $0.isWhitespace || $0 == "+" }
      if isJoined, let last = found.popLast() { found.append(last + text) } else { found.append(text) }
      (place, between) = (end, [])
    }
    return found + nested
  }

  /// What is put into its texts, and into the texts within that.
  var insertions: [String] {
    var found: [String] = []
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "\"") else {
        place += 1
        continue
      }
      let end = end(ofTextAt: place)
      let insertions = parts(ofText: place + 1..<end - 1).insertions
      found += insertions + insertions.flatMap { SwiftText($0).insertions }
      place = end
    }
    return found
  }

  /// The calls of a function by its name alone: their arguments without labels, and the source without these calls.
  func calls(of name: String) -> (arguments: [[String]], rest: String) {
    var found: [[String]] = []
    var rest: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\"") {
        let end = end(ofTextAt: place)
        rest += bytes[place..<end]
        place = end
      } else if starts("//", at: place) {
        place = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      } else if starts(name + "(", at: place), !continuesWord(at: place), !isDeclared(at: place) {
        let (arguments, end) = arguments(at: place + name.utf8.count + 1)
        found.append(arguments)
        place = end
      } else {
        rest.append(bytes[place])
        place += 1
      }
    }
    return (found, String(decoding: rest, as: UTF8.self))
  }

  /// The arguments of a call from behind its opening parenthesis, and the place past its closing one.
  private func arguments(at first: Int) -> (arguments: [String], end: Int) {
    var found: [String] = []
    var (place, start, depth) = (first, first, 0)
    func taken() -> String { String(decoding: bytes[start..<place], as: UTF8.self) }
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place = end(ofTextAt: place)
        continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")") where depth == 0: return (found + [taken()], place + 1)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        found.append(taken())
        start = place + 1
      default: break
      }
      place += 1
    }
    return (found, place)
  }

  private func continuesWord(at place: Int) -> Bool {
    guard place > 0, let before = UnicodeScalar(Int(bytes[place - 1])) else { return false }
    return before.properties.isAlphabetic || before == "_" || before == "."
  }

  private func isDeclared(at place: Int) -> Bool { place >= 5 && starts("func ", at: place - 5) }

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

  /// A text with `…` for whatever is put in, and what that is.
  private func parts(ofText range: Range<Int>) -> (text: String, insertions: [String]) {
    var (kept, insertions): ([UInt8], [String]) = ([], [])
    var place = range.lowerBound
    while place < range.upperBound {
      if starts("\\(", at: place) {
        let end = end(ofInsertionAt: place + 2)
        insertions.append(String(decoding: bytes[place + 2..<end - 1], as: UTF8.self))
        kept += Array("…".utf8)
        place = end
      } else {
        kept.append(bytes[place])
        place += 1
      }
    }
    return (String(decoding: kept, as: UTF8.self), insertions)
  }
}
