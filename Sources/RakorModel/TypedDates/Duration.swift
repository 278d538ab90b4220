/// How long something lasts, as typed: "2 jam", "90 menit", "setengah jam", "1,5 jam", "2 jam 30 menit".
enum Duration {
  /// Minutes, when all of these pieces are a duration; nil when they are not.
  static func read(_ tokens: [TypedToken]) -> Int? {
    var minutes = 0
    var place = 0
    while place < tokens.count {
      guard let next = part(tokens, at: &place) else { return nil }
      minutes += next
    }
    return tokens.isEmpty ? nil : minutes
  }

  /// The pieces before a duration that ends these, and its minutes: "jam 9" and 120 of "jam 9 selama 2 jam".
  static func behind(_ tokens: [TypedToken]) -> ([TypedToken], Int)? {
    let plain = tokens.filter { $0 != .sign("(") && $0 != .sign(")") }
    for place in plain.indices {
      let rest = Array(plain[place...])
      if plain[place] == .sign("+"), case .number(let minutes, _)? = rest.dropFirst().first, rest.count == 2 {
        return (Array(plain[..<place]), minutes)
      }
      // "jam 9" tells the hour, so what "2 jam" counts begins behind it.
      if place > 0, case .word(let word) = plain[place - 1],
        TimeWords.clocks.contains(word) || ["kurang", "lewat", "lebih"].contains(word)
      {
        continue
      }
      guard let minutes = read(rest) else { continue }
      return (Array(plain[..<place]).droppingJoints(), minutes)
    }
    return nil
  }

  private static func part(_ tokens: [TypedToken], at place: inout Int) -> Int? {
    if tokens[place] == .word("sejam") {
      place += 1
      return 60
    }
    guard let (amount, next) = amount(tokens, at: place), next < tokens.count, case .word(let unit) = tokens[next]
    else { return nil }
    place = next + 1
    if TimeWords.minuteUnits.contains(unit) { return amount / 60 }
    return TimeWords.hourUnits.contains(unit) ? amount : nil
  }

  /// Sixtieths of a unit, so that "1,5" and "setengah" are whole numbers, and the place behind them.
  private static func amount(_ tokens: [TypedToken], at place: Int) -> (Int, Int)? {
    if tokens[place] == .word("setengah") || tokens[place] == .word("half") { return (30, place + 1) }
    var next = place
    let whole: Int
    if case .number(let number, 1...4) = tokens[place] {
      whole = number * 60
      next += 1
    } else if let spelled = NumberWords.read(tokens, at: &next) {
      whole = spelled * 60
    } else {
      return nil
    }
    guard next < tokens.count else { return (whole, next) }
    if tokens[next] == .sign("½") || tokens[next] == .word("setengah") { return (whole + 30, next + 1) }
    if [.sign(","), .sign(".")].contains(tokens[next]), next + 1 < tokens.count,
      tokens[next + 1] == .number(5, digits: 1)
    {
      return (whole + 30, next + 2)
    }
    return (whole, next)
  }
}

extension Array where Element == TypedToken {
  /// Without what joins a start to its length: "+", "selama", a comma.
  fileprivate func droppingJoints() -> [TypedToken] {
    let joints: [TypedToken] = [
      .sign("+"), .sign(","), .sign("."), .sign("-"), .word("selama"), .word("durasi"), .word("lamanya"), .word("for"),
    ]
    var rest = self
    while let last = rest.last, joints.contains(last) { rest.removeLast() }
    return rest
  }
}
