/// Numbers that stand together with the signs between them, and so mean one thing: "15", "15/12", "09.00-12.00".
struct NumberGroup {
  /// Where it stands among the pieces of the text.
  private(set) var places: Range<Int>
  private(set) var numbers: [(value: Int, digits: Int)]
  private(set) var signs: [Unicode.Scalar] = []

  /// The groups of a text, in order.
  static func all(in tokens: [TypedToken]) -> [NumberGroup] {
    var groups: [NumberGroup] = []
    var place = 0
    while place < tokens.count {
      guard let group = NumberGroup(tokens, at: place) else {
        place += 1
        continue
      }
      groups.append(group)
      place = group.places.upperBound
    }
    return groups
  }

  /// The group that begins here; nil where no number stands.
  init?(_ tokens: [TypedToken], at place: Int) {
    guard case .number(let value, let digits)? = tokens.at(place) else { return nil }
    (places, numbers) = (place..<(place + 1), [(value, digits)])
    while case .sign(let sign)? = tokens.at(places.upperBound), ".:/-".unicodeScalars.contains(sign),
      case .number(let value, let digits)? = tokens.at(places.upperBound + 1), !isOver(before: sign, tokens)
    {
      signs.append(sign)
      numbers.append((value, digits))
      places = place..<(places.upperBound + 2)
    }
  }

  /// Whether a date ends here, and what the sign leads to is its time: "15 Desember 2026 - 09.00", "15/12 - 9.00".
  private func isOver(before sign: Unicode.Scalar, _ tokens: [TypedToken]) -> Bool {
    if numbers.last?.digits == 4, numbers.count > 2 || isBehindMonth(tokens) { return true }
    guard sign == "-", signs.contains("/") else { return false }
    let next = tokens.at(places.upperBound + 2)
    return next == .sign(".") || next == .sign(":")
  }

  private func isBehindMonth(_ tokens: [TypedToken]) -> Bool {
    guard case .word(let word)? = tokens.at(places.lowerBound - 1) else { return false }
    return DateWords.meaning(of: word)?.first?.asMonth != nil
  }

  /// Whether it can be nothing but a clock time, or a span of them, where a number before it tells the day already.
  var isClockBehindDay: Bool {
    guard !signs.contains("/") else { return false }
    if isWrittenSpan || signs.contains(":") { return true }
    switch signs.count {
    case 0: return isWrittenTogether(numbers[0])
    case 1 where signs == ["."]: return isMinute(numbers[1]) && isHour(numbers[0])
    case 1: return numbers.allSatisfy(isHour) || numbers.allSatisfy(isHourAndMinute)
    default: return false
    }
  }

  /// Whether minutes stand on a side of a dash, as in "09.00-12.00", "9-12.30".
  var isWrittenSpan: Bool {
    guard signs.contains("."), signs.filter({ $0 == "-" }).count == 1, signs.count <= 3 else { return false }
    var sides: [[(value: Int, digits: Int)]] = [[numbers[0]]]
    for (sign, number) in zip(signs, numbers.dropFirst()) {
      if sign == "-" { sides.append([number]) } else { sides[sides.count - 1].append(number) }
    }
    return sides.allSatisfy { side in
      side.count <= 2 && isHour(side[0]) && side.dropFirst().allSatisfy(isMinute)
    }
  }

  /// Whether it names two days of one month, as in "1-3/12", and not a day, a month and a year.
  private var isSpanOfDays: Bool {
    if signs.filter({ $0 == "/" }).count > 1, signs.contains("-") { return true }
    return signs == ["-", "/"] && numbers[2].digits < 3 && (1...12).contains(numbers[2].value)
  }

  /// "Desember 9-12": the ninth to the twelfth.
  private func isSpanBehindMonth(_ tokens: [TypedToken]) -> Bool {
    signs == ["-"] && isBehindMonth(tokens) && NumberGroup.all(in: tokens).first?.places == places
      && numbers.allSatisfy { $0.digits <= 2 } && numbers[0].value < numbers[1].value && numbers[1].value <= 31
  }

  /// Whether a word in front says that it is a day: "tgl 9".
  func isNamedDay(_ tokens: [TypedToken]) -> Bool {
    let before = tokens[..<places.lowerBound].last { if case .sign = $0 { false } else { true } }
    guard case .word(let word)? = before else { return false }
    return DateWords.meaning(of: word) == [.date]
  }

  private func isHour(_ number: (value: Int, digits: Int)) -> Bool {
    number.digits <= 2 && number.value <= 24
  }

  private func isMinute(_ number: (value: Int, digits: Int)) -> Bool {
    number.digits == 2 && number.value < 60
  }

  /// "0930", "900": an hour and its minute without a sign.
  private func isHourAndMinute(_ number: (value: Int, digits: Int)) -> Bool {
    (3...4).contains(number.digits) && number.value / 100 <= 24 && number.value % 100 < 60
  }

  /// "0930", which is no year, as "1450" may be one of the Hijri calendar.
  private func isWrittenTogether(_ number: (value: Int, digits: Int)) -> Bool {
    isHourAndMinute(number) && number.digits == 4 && (1..<1000).contains(number.value)
  }
}

extension NumberGroup {
  /// Whether a text of these pieces names days from one to another, and so is no date: "1-3/12", "15 Desember - 17".
  ///
  /// A dash on both sides of the month belongs to the date, as in "15-Des-26".
  static func isBesideSpanOfDays(_ tokens: [TypedToken]) -> Bool {
    let groups = all(in: tokens)
    if groups.contains(where: { $0.isSpanOfDays || $0.isSpanBehindMonth(tokens) }) { return true }
    return tokens.indices.contains { place in
      guard case .word(let word) = tokens[place], DateWords.meaning(of: word)?.first?.asMonth != nil,
        case .number(let first, 1...2)? = tokens.at(place - 1), tokens.at(place + 1) == .sign("-"),
        case .number(let last, 1...2)? = tokens.at(place + 2)
      else { return false }
      return first < last && last <= 31 && NumberGroup(tokens, at: place + 2)?.signs.isEmpty == true
    }
  }

  /// Whether a text of these pieces holds a clock time, and so is no date all through: "15 Desember 09.00-12.00",
  /// "tgl 15 9-12", "Kamis 9 malam".
  static func isBesideClock(_ tokens: [TypedToken]) -> Bool {
    let groups = all(in: tokens)
    return groups.indices.contains { index in
      let group = groups[index]
      if group.isWrittenSpan || (index > 0 && group.isClockBehindDay) { return true }
      // "9-12 tgl 15" names its day behind the hours, and "Desember 9.00" names none.
      if group.isClockBehindDay, groups.dropFirst(index + 1).first?.isNamedDay(tokens) == true { return true }
      return group.isHourOfPart(tokens) || (group.signs == ["."] && group.isBehindMonth(tokens))
    }
  }

  /// Whether the pieces may not be cut before this one, as "09.00" may not before its minutes.
  static func isInside(_ place: Int, of groups: [NumberGroup]) -> Bool {
    groups.contains { $0.places.lowerBound < place && place < $0.places.upperBound }
  }

  /// Whether a part of the day that has such an hour follows: "9 malam", but not "15 malam" or "tgl 9 malam".
  private func isHourOfPart(_ tokens: [TypedToken]) -> Bool {
    guard signs.isEmpty, numbers[0].digits <= 2, (1...12).contains(numbers[0].value),
      case .word(let word)? = tokens.at(places.upperBound), let part = TimeWords.dayParts[word]
    else { return false }
    guard !isNamedDay(tokens) else { return false }
    // "malam 9 malam" would say it twice; "malam Jumat" after a number begins another day.
    if let next = tokens.at(places.upperBound + 1), case .word(let day) = next,
      DateWords.meaning(of: day)?.first?.asWeekday != nil
    {
      return false
    }
    return part.hour(of: numbers[0].value) != nil
  }
}

extension Array where Element == TypedToken {
  /// The piece in this place; nil before the first and past the last.
  fileprivate func at(_ place: Int) -> TypedToken? { indices.contains(place) ? self[place] : nil }
}
