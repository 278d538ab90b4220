/// The words between a beginning and an end: "s.d.", "s/d", "sampai dengan", "hingga", "until".
enum UntilWords {
  /// The pieces with every one of them made a dash, or another sign.
  static func joined(_ tokens: [TypedToken], by sign: Unicode.Scalar = "-") -> [TypedToken] {
    var result: [TypedToken] = []
    var place = 0
    while place < tokens.count {
      let length = length(in: tokens, at: place)
      result.append(length > 0 ? .sign(sign) : tokens[place])
      place += max(length, 1)
    }
    return result
  }

  /// How many pieces a word for "until" takes here; 0 when there is none.
  private static func length(in tokens: [TypedToken], at place: Int) -> Int {
    guard case .word(let word) = tokens[place] else { return 0 }
    let next = Array(tokens[(place + 1)...].prefix(4))
    let signs: [TypedToken] = [.sign("."), .sign("/")]
    if word == "s" {
      guard let letter = next.firstIndex(of: .word("d")), next[..<letter].allSatisfy(signs.contains) else { return 0 }
      return letter + 2 + (next.dropFirst(letter + 1).first == .sign(".") ? 1 : 0)
    }
    guard words.contains(word) else { return 0 }
    let hasTail = next.first == .word("dengan") || next.first == .word("dgn") || next.first == .sign(".")
    return hasTail ? 2 : 1
  }

  private static let words: Set<String> = [
    "sd", "sampai", "sampe", "smpai", "smp", "sampek", "hingga", "to", "until", "till", "til", "through", "thru",
  ]
}
