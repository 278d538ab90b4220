/// A text that names more than one day: "15-17 Desember", "Senin dan Selasa", "28 November s.d. 2 Desember".
enum SeveralDays {
  /// The first and the last of them; nil when the text does not name two.
  static func read(_ tokens: [TypedToken], _ context: DateContext) -> DateStretch? {
    let joined = UntilWords.joined(tokens)
    for place in joined.indices.dropFirst().dropLast() where isJoint(joined[place]) {
      let right = Array(joined[(place + 1)...])
      let left = Array(joined[..<place])
      guard let last = day(right, context) else { continue }
      // "15" takes its month from "17 Desember" before it is a day by itself.
      let borrowed = right.firstIndex { if case .number = $0 { true } else { false } }.map { left + right[($0 + 1)...] }
      guard let first = borrowed.flatMap({ day($0, context) }) ?? day(left, context), first != last else { continue }
      return DateStretch(min(first, last), max(first, last))
    }
    return nil
  }

  private static func isJoint(_ token: TypedToken) -> Bool {
    switch token {
    case .sign(let sign): sign == "-" || sign == "&" || sign == ","
    case .word(let word): word == "dan" || word == "and" || word == "atau" || word == "or"
    case .number: false
    }
  }

  private static func day(_ tokens: [TypedToken], _ context: DateContext) -> Day? {
    try? DateReader.civil(tokens, context)?.day
  }
}
