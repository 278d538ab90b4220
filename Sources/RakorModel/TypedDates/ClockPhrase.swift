/// One clock time as typed, its hour not yet placed in a part of the day.
struct ClockPhrase {
  private var hour: Int
  private var minute: Int
  private(set) var part: PartOfDay?
  /// Whether it is written on the clock of twenty-four hours, as `01.00` and `13.00` are and `1` is not.
  private var isFull: Bool
  /// Whether the part of the day that stands with the date has no such hour, as "besok sore" has no nine.
  private var isAgainstDate = false

  /// The time these pieces mean, on a date that is told with `dayPart`; nil when they mean none.
  init?(_ pieces: [TypedToken], on dayPart: PartOfDay? = nil) {
    var tokens = pieces.filter { !ClockPhrase.isSilent($0) }
    part = ClockPhrase.takePart(&tokens)
    while let first = tokens.first, [.sign("."), .sign(":"), .sign(",")].contains(first) { tokens.removeFirst() }
    while let last = tokens.last, [.sign("."), .sign(",")].contains(last) { tokens.removeLast() }
    if tokens.last == .sign("½") {
      tokens.replaceSubrange((tokens.count - 1)..., with: [.sign("."), .number(30, digits: 2)])
    }
    guard let found = ClockPhrase.digits(tokens) ?? ClockPhrase.words(tokens) else { return nil }
    (hour, minute, isFull) = found
    guard part == nil, let dayPart else { return }
    if dayPart.hour(of: hour) != nil { part = dayPart } else { isAgainstDate = !isFull }
  }

  /// The time in its own part of the day, or in `part`; without any, in office hours, where 1 to 6 are after noon.
  ///
  /// Nil when a day has no such time.
  func time(orIn part: PartOfDay? = nil) -> TimeOfDay? {
    if let part = self.part ?? part {
      return part.hour(of: hour).flatMap { TimeOfDay(hour: $0, minute: minute) }
    }
    return TimeOfDay(hour: isFull || hour > 6 ? hour : hour + 12, minute: minute)
  }

  /// Whether the hour may be either half of the day's.
  var isOpen: Bool { part == nil && !isFull }

  /// The other half's time of an hour that is open; nil for one that is not.
  var otherHalf: TimeOfDay? {
    guard isOpen, let time = time() else { return nil }
    return time.adding(minutes: time.hour < 12 ? 720 : -720)
  }

  /// Its first time after `start`, as an end; nil when there is none that day.
  func time(after start: TimeOfDay) -> TimeOfDay? {
    guard let time = time() else { return nil }
    return [time, otherHalf].compactMap { $0 }.filter { $0 > start }.min()
  }

  /// Whether the other half's time may be meant as well, as six in the morning and in the evening.
  var isDoubtful: Bool { isOpen && (hour == 6 || isAgainstDate) }

  private static func isSilent(_ token: TypedToken) -> Bool {
    switch token {
    case .word(let word): TimeWords.silent.contains(word)
    case .sign(let sign): "()±~@?!\"“”*_".unicodeScalars.contains(sign)
    case .number: false
    }
  }

  private static func takePart(_ tokens: inout [TypedToken]) -> PartOfDay? {
    // "a.m." and "p.m." come as letters with dots between them.
    if tokens.count > 3, case .word(let letter) = tokens[tokens.count - (tokens.last == .sign(".") ? 4 : 3)],
      letter == "a" || letter == "p", tokens.suffix(2).contains(.word("m"))
    {
      tokens.removeLast(tokens.last == .sign(".") ? 4 : 3)
      return letter == "a" ? .anteMeridiem : .postMeridiem
    }
    let place = tokens.lastIndex { token in
      if case .word(let word) = token { TimeWords.dayParts[word] != nil } else { false }
    }
    guard let place, case .word(let word) = tokens[place] else { return nil }
    tokens.remove(at: place)
    return TimeWords.dayParts[word]
  }

  /// `9`, `0900`, `9.30`, `9:00:00`, `9 30`.
  private static func digits(_ tokens: [TypedToken]) -> (Int, Int, Bool)? {
    let numbers = tokens.filter { $0 != .sign(".") && $0 != .sign(":") && $0 != .sign(",") }
    guard tokens.count <= numbers.count * 2 - 1, case .number(let first, let width)? = numbers.first else { return nil }
    switch numbers.count {
    case 1:
      guard width <= 4 else { return nil }
      let (hour, minute) = width <= 2 ? (first, 0) : (first / 100, first % 100)
      return (hour, minute, width == 4 || isFull(hour, isPadded: width == 2))
    case 2, 3:
      guard width <= 2, case .number(let minute, digits: 2) = numbers[1] else { return nil }
      if numbers.count == 3 { guard case .number(0...59, digits: 2) = numbers[2] else { return nil } }
      return (first, minute, width == 2 || isFull(first, isPadded: false))
    default:
      return nil
    }
  }

  private static func isFull(_ hour: Int, isPadded: Bool) -> Bool {
    hour == 0 || hour > 12 || (hour < 10 && isPadded)
  }

  /// "sembilan", "setengah sepuluh" (half to ten), "half past nine", "9 lewat 15", "10 kurang seperempat".
  private static func words(_ tokens: [TypedToken]) -> (Int, Int, Bool)? {
    switch tokens.first {
    case .word("setengah"), .word("stengah"), .word("stgh"):
      guard let hour = amount(tokens.dropFirst()), (1...12).contains(hour) else { return nil }
      return (hour == 1 ? 12 : hour - 1, 30, false)
    case .word("half"), .word("quarter"):
      guard tokens.count > 2, let hour = amount(tokens.dropFirst(2)), (1...12).contains(hour) else { return nil }
      if tokens[1] == .word("past") { return (hour, tokens.first == .word("half") ? 30 : 15, false) }
      guard tokens.first == .word("quarter"), tokens[1] == .word("before") else { return nil }
      return (hour == 1 ? 12 : hour - 1, 45, false)
    case .word("noon"), .word("midday"), .word("midnight"):
      return tokens.count == 1 ? (tokens.first == .word("midnight") ? 0 : 12, 0, true) : nil
    default:
      return pastOrTo(tokens) ?? hourAndMinute(tokens)
    }
  }

  private static func pastOrTo(_ tokens: [TypedToken]) -> (Int, Int, Bool)? {
    let spoken = tokens.filter { $0 != .word("menit") }
    let joints: [TypedToken] = [.word("lewat"), .word("lebih"), .word("kurang")]
    guard let joint = spoken.firstIndex(where: joints.contains) else {
      guard let hour = amount(spoken[...]) else { return nil }
      return (hour, 0, isFull(hour, isPadded: false))
    }
    let rest = spoken[(joint + 1)...]
    guard let hour = amount(spoken[..<joint]), hour > 0,
      let minute = rest == [.word("seperempat")] ? 15 : amount(rest), (1...59).contains(minute)
    else { return nil }
    guard spoken[joint] == .word("kurang") else { return (hour, minute, isFull(hour, isPadded: false)) }
    return (hour == 1 ? 12 : hour - 1, 60 - minute, isFull(hour, isPadded: false))
  }

  /// "sembilan tiga puluh", "nine thirty".
  private static func hourAndMinute(_ tokens: [TypedToken]) -> (Int, Int, Bool)? {
    var place = 0
    guard let hour = NumberWords.read(tokens, at: &place), (0...24).contains(hour), place < tokens.count,
      let minute = amount(tokens[place...]), (10...59).contains(minute)
    else { return nil }
    return (hour, minute, isFull(hour, isPadded: false))
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
