/// Dates that a plus or minus counts: `H+7` from the meeting, `+3` and `+2 minggu` from today.
enum SignedDateRules {
  static func read(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    switch (phrase[0], phrase[1], phrase[2], phrase[3]) {
    case (.meeting?, nil, _, _):
      return try fromMeeting(0, context)
    case (.meeting?, .sign(let sign)?, .number(let days, _)?, nil):
      return try signed(days, by: sign).map { (days) throws(DateReadingError) in try fromMeeting(days, context) }
    case (.sign(let sign)?, .number(let days, _)?, nil, _):
      return try signed(days, by: sign).map { (days) throws(DateReadingError) in
        DateReading(day: try context.day(days, .day))
      }
    case (.sign(let sign)?, .number(let count, _)?, let unit?, nil):
      guard let unit = unit.asUnit, let count = signed(count, by: sign) else { return nil }
      return DateReading(day: try context.day(count, unit))
    default:
      return nil
    }
  }

  private static func signed(_ number: Int, by sign: Unicode.Scalar) -> Int? {
    switch sign {
    case "+": number
    case "-": -number
    default: nil
    }
  }

  private static func fromMeeting(_ days: Int, _ context: DateContext) throws(DateReadingError) -> DateReading {
    guard let meetingDay = context.meetingDay else { throw .needsMeetingDay }
    return DateReading(day: try context.day(days, after: meetingDay), notes: [.relativeToMeeting(days)])
  }
}
