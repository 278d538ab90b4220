import RakorApp
import RakorModel
import RakorStore

extension CommandSession {
  /// Says what was understood of a saved rakor's date and time, and what to know about them; never a refusal.
  ///
  /// `reading` is what its date was read from, nil where no date was typed. Only a rakor that is still ahead is warned of.
  func advise(on meeting: Meeting, _ reading: DateReading?) throws {
    let language = settings.language
    var typedWeekday: Weekday?
    var doubts: [String] = []
    for note in reading?.notes ?? [] {
      if case .weekdayMismatch(let typed, _) = note { typedWeekday = typed }
      if case .ambiguous(let other) = note { doubts.append(phrases.dates.ambiguous(other.long(in: language))) }
    }
    let understood = [meeting.date.long(in: language), meeting.time?.text(in: language)].compactMap { $0 }
    let warnings = meeting.state.isAhead ? try warnings(about: meeting, typedWeekday) : []
    Console.complain(([understood.joined(separator: ", ")] + doubts + warnings).joined(separator: "\n"))
  }

  private func warnings(about meeting: Meeting, _ typedWeekday: Weekday?) throws -> [String] {
    let calendar = AlmanacReading.read(settings)
    let surroundings = try store.surroundings(
      forum: meeting.forum, date: meeting.date, except: meeting.id, today: today)
    let facts = WarningFacts(
      meeting, typedWeekday: typedWeekday, today: today, surroundings: surroundings, almanac: calendar.almanac)
    let warnings = facts.warnings.map { phrases.warnings.warning($0, directory) }
    return warnings + [calendar.problem].compactMap { $0 }
  }
}
