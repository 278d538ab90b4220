/// A text that names more than one day: "15-17 Desember", "15, 16, dan 17 Desember", "28 November s.d. 2 Desember".
enum SeveralDays {
  /// The first and the last of them; nil when the text does not name two.
  static func read(_ tokens: [TypedToken], _ context: DateContext) -> DateStretch? {
    // What joins by a word is no part of a date, as a dash may be: it is looked at before dashes are.
    let joined = UntilWords.joined(tokens, by: "~")
    return stretch(joined, context) { $0 == .sign("~") || $0 == .sign("&") || words.contains($0) }
      ?? stretch(joined, context) { $0 == .sign(",") } ?? betweenDashes(joined, context)
  }

  private static let words: Set<TypedToken> = [.word("dan"), .word("and"), .word("atau"), .word("or")]

  /// The days between the first and the last of the pieces that these joints leave.
  private static func stretch(
    _ tokens: [TypedToken], _ context: DateContext, joint: (TypedToken) -> Bool
  ) -> DateStretch? {
    let pieces = tokens.split(whereSeparator: joint).map(Array.init)
    guard pieces.count > 1, let left = pieces.first, let right = pieces.last else { return nil }
    return stretch(from: left, to: right, context)
      ?? stretch(from: left.split(separator: .sign(",")).first.map(Array.init) ?? left, to: right, context)
  }

  /// Of several dashes the one in the middle joins: "15-12-2026 - 17-12-2026".
  private static func betweenDashes(_ tokens: [TypedToken], _ context: DateContext) -> DateStretch? {
    let dashes = tokens.indices.filter { tokens[$0] == .sign("-") && $0 > 0 && $0 < tokens.count - 1 }
    let middle = tokens.count / 2
    return dashes.sorted { abs($0 - middle) < abs($1 - middle) }.lazy.compactMap { place in
      stretch(from: Array(tokens[..<place]), to: Array(tokens[(place + 1)...]), context)
    }.first
  }

  private static func stretch(
    from left: [TypedToken], to right: [TypedToken], _ context: DateContext
  ) -> DateStretch? {
    guard let last = day(right, context), let first = borrowed(left, right, context) ?? day(left, context)
    else { return nil }
    // "15 Desember - 17" takes its month from the first.
    let end = isBareDay(right) ? sameMonth(as: left, right, context) ?? last : last
    return first == end ? nil : DateStretch(min(first, end), max(first, end))
  }

  /// The day of the right number in the month of the left date.
  private static func sameMonth(as left: [TypedToken], _ right: [TypedToken], _ context: DateContext) -> Day? {
    guard let place = left.firstIndex(where: { if case .number = $0 { true } else { false } }),
      let number = right.last, !isBareDay(left)
    else { return nil }
    return day(left[..<place] + [number] + left[(place + 1)...], context)
  }

  /// "15" takes its month from "17 Desember" before it is a day by itself.
  private static func borrowed(_ left: [TypedToken], _ right: [TypedToken], _ context: DateContext) -> Day? {
    guard isBareDay(left), let place = right.firstIndex(where: { if case .number = $0 { true } else { false } })
    else { return nil }
    return day(left + right[(place + 1)...], context)
  }

  /// Whether these tell a day of the month and no month.
  private static func isBareDay(_ tokens: [TypedToken]) -> Bool {
    let groups = NumberGroup.all(in: tokens)
    guard groups.count == 1, groups[0].signs.isEmpty, case .number? = tokens.last else { return false }
    return DatePhrase(typed: tokens)?.tokens.contains { $0.asMonth != nil } != true
  }

  private static func day(_ tokens: [TypedToken], _ context: DateContext) -> Day? {
    try? DateReader.civil(tokens, context)?.day
  }
}
