/// "Malam Jumat", which is the evening before Friday, as "malam 17 Agustus" is that of the 16th.
enum EveningRules {
  static func read(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    guard phrase[0] == .night, let named = phrase[1] else { return nil }
    var rest = phrase.droppingFirst()
    switch named {
    case .weekOrSunday: rest = DatePhrase([.weekday(.sunday)] + rest.tokens.dropFirst())
    case .weekday, .number, .date, .pasaran, .month: break
    default: return nil
    }
    if let weekday = rest[0]?.asWeekday, rest.count == 1 {
      // The evening before today is gone, so today's own name means that of next week.
      return evening(before: context.today.adding(days: 1).next(weekday), [], context)
    }
    guard let reading = try DateReader.day(of: rest, context) else { return nil }
    var notes = reading.notes
    if let weekday = rest[0]?.asWeekday, let place = notes.firstIndex(where: { $0.isWeekdayMismatch }) {
      // "Malam Jumat, 3 Desember 2026" names the Thursday itself.
      if reading.day.adding(days: 1).weekday == weekday {
        notes.remove(at: place)
        return evening(before: reading.day.adding(days: 1), notes, context)
      }
    }
    return evening(before: reading.day, notes, context)
  }

  private static func evening(before day: Day, _ notes: [DateNote], _ context: DateContext) -> DateReading {
    let moved = notes.map { note in
      if case .ambiguous(let other) = note { DateNote.ambiguous(other: other.adding(days: -1)) } else { note }
    }
    return DateReading(day: day.adding(days: -1), notes: moved + [.eveningBefore(day)])
  }
}

extension DateNote {
  fileprivate var isWeekdayMismatch: Bool { if case .weekdayMismatch = self { true } else { false } }
}
