import RakorApp
import RakorModel
import RakorStore

extension CommandSession {
  /// Says what was understood of a saved rakor's date and time, and what to know about them; never a refusal.
  ///
  /// `date` and `time` are what they were read from, nil where none was typed.
  func advise(on meeting: Meeting, _ date: DateReading?, _ time: TimeReading?) throws {
    let language = settings.language
    // "Besok malam" asks for its hour where the rakor begins at nine in the morning, too.
    let hasHour = meeting.start.map { date?.part?.holds($0) ?? true } ?? false
    let doubts = phrases.dates.doubts(date, hasHour: hasHour) + phrases.dates.doubts(time)
    let understood = [meeting.date.long(in: language), meeting.time?.text(in: language)].compactMap { $0 }
    let warnings = try warnings(about: meeting, date?.wrongWeekday)
    Console.complain(([understood.joined(separator: ", ")] + doubts + warnings).joined(separator: "\n"))
  }

  /// What is to be known about a rakor as it is saved, in sentences.
  func warnings(about meeting: Meeting, _ typedWeekday: Weekday? = nil) throws -> [String] {
    let calendar = AlmanacReading.read(settings)
    let surroundings = try store.surroundings(
      forum: meeting.forum, date: meeting.date, except: meeting.id, today: today)
    var facts = WarningFacts(
      meeting, typedWeekday: typedWeekday, today: today, surroundings: surroundings, almanac: calendar.almanac,
      directory: directory)
    if let letter = meeting.letter { facts.sameLetter = try store.rakor(bearing: letter, except: meeting.id) }
    let file = try store.meetingFile(meeting.id)
    facts.figures = file?.figures
    facts.followUps = file?.followUps.map(\.followUp) ?? []
    let warnings = phrases.warnings.sentences(facts.warnings, among: meeting.facts.offices.count, directory)
    return warnings + [meeting.state.isAhead ? calendar.problem : nil].compactMap { $0 }
  }
}
