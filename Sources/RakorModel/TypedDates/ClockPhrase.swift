/// One clock time as typed, its hour not yet placed in a part of the day.
struct ClockPhrase {
  private var hour: Int
  private var minute: Int
  private(set) var part: PartOfDay?

  /// The time these pieces mean; nil when they mean none.
  init?(_ pieces: [TypedToken]) {
    var tokens = pieces.filter { !ClockPhrase.isSilent($0) }
    part = ClockPhrase.takePart(&tokens)
    if tokens.first == .sign(".") { tokens.removeFirst() }
    if tokens.last == .sign(".") { tokens.removeLast() }
    guard let (hour, minute) = ClockPhrase.digits(tokens) ?? ClockPhrase.words(tokens) else { return nil }
    (self.hour, self.minute) = (hour, minute)
  }

  /// The time in its own part of the day, or in `part` when it has none; nil when a day has no such time.
  func time(orIn part: PartOfDay? = nil) -> TimeOfDay? {
    TimeOfDay(hour: (self.part ?? part)?.hour(of: hour) ?? hour, minute: minute)
  }

  private static func isSilent(_ token: TypedToken) -> Bool {
    guard case .word(let word) = token else { return false }
    return TimeWords.silent.contains(word)
  }

  private static func takePart(_ tokens: inout [TypedToken]) -> PartOfDay? {
    // "a.m." and "p.m." come as letters with dots between them.
    if tokens.count > 3, case .word(let letter) = tokens[tokens.count - (tokens.last == .sign(".") ? 4 : 3)],
      letter == "a" || letter == "p", tokens.suffix(2).contains(.word("m"))
    {
      tokens.removeLast(tokens.last == .sign(".") ? 4 : 3)
      return letter == "a" ? .morning : .afternoon
    }
    let place = tokens.lastIndex { token in
      if case .word(let word) = token { TimeWords.dayParts[word] != nil } else { false }
    }
    guard let place, case .word(let word) = tokens[place] else { return nil }
    tokens.remove(at: place)
    return TimeWords.dayParts[word]
  }

  /// `9`, `0900`, `9.30`, `9:00:00`, `9 30`.
  private static func digits(_ tokens: [TypedToken]) -> (Int, Int)? {
    let numbers = tokens.filter { $0 != .sign(".") && $0 != .sign(":") && $0 != .sign(",") }
    guard tokens.count <= numbers.count * 2 - 1, case .number(let first, let width)? = numbers.first else { return nil }
    switch numbers.count {
    case 1:
      return width <= 2 ? (first, 0) : width <= 4 ? (first / 100, first % 100) : nil
    case 2, 3:
      guard width <= 2, case .number(let minute, digits: 2) = numbers[1] else { return nil }
      if numbers.count == 3 { guard case .number(0...59, digits: 2) = numbers[2] else { return nil } }
      return (first, minute)
    default:
      return nil
    }
  }

  /// "sembilan", "setengah sepuluh" (half to ten), "half past nine", "9 lewat 15", "10 kurang seperempat".
  private static func words(_ tokens: [TypedToken]) -> (Int, Int)? {
    switch tokens.first {
    case .word("setengah"):
      guard let hour = amount(tokens.dropFirst()), (1...12).contains(hour) else { return nil }
      return (hour == 1 ? 12 : hour - 1, 30)
    case .word("half"), .word("quarter"):
      guard tokens.count > 2, tokens[1] == .word("past"), let hour = amount(tokens.dropFirst(2)) else { return nil }
      return (hour, tokens.first == .word("half") ? 30 : 15)
    case .word("noon"), .word("midnight"):
      return tokens.count == 1 ? (tokens.first == .word("noon") ? 12 : 0, 0) : nil
    default:
      return pastOrTo(tokens)
    }
  }

  private static func pastOrTo(_ tokens: [TypedToken]) -> (Int, Int)? {
    let spoken = tokens.filter { $0 != .word("menit") }
    let joints: [TypedToken] = [.word("lewat"), .word("lebih"), .word("kurang")]
    guard let joint = spoken.firstIndex(where: joints.contains) else { return amount(spoken[...]).map { ($0, 0) } }
    let rest = spoken[(joint + 1)...]
    guard let hour = amount(spoken[..<joint]), hour > 0,
      let minute = rest == [.word("seperempat")] ? 15 : amount(rest), (1...59).contains(minute)
    else { return nil }
    return spoken[joint] == .word("kurang") ? (hour - 1, 60 - minute) : (hour, minute)
  }

  /// The one number these pieces are, in digits or spelled; nil when they are more than that.
  private static func amount(_ tokens: ArraySlice<TypedToken>) -> Int? {
    if tokens.count == 1, case .number(let number, _)? = tokens.first { return number }
    let spelled = Array(tokens)
    var place = 0
    guard let number = NumberWords.read(spelled, at: &place), place == spelled.count else { return nil }
    return number
  }
}
