import RakorApp
import RakorModel
import RakorStore

/// What to know about what a file brings, as commands say it of a single rakor: each sentence once, with all that it is
/// true of.
struct ImportAdvice {
  /// Of so many things a sentence gives the names; the rest is counted.
  private static let named = 10

  private let session: CommandSession
  private let change: Change
  private let directory: Directory
  /// The rakor that the file brings or changes.
  private let touched: [Meeting]
  private let words: ImportPhrases

  /// Of a change that has been saved, or, on a dry run, of one that has not.
  init(_ change: Change, in session: CommandSession) throws {
    self.session = session
    self.change = change
    words = ImportPhrases(language: session.settings.language)
    touched = change.records.compactMap { if case .meeting(let meeting)? = $0.after { meeting } else { nil } }
    var offices: [OfficeCode: Office] = [:]
    var forums: [ForumCode: Forum] = [:]
    for record in change.records.compactMap(\.after) {
      if case .office(let office) = record { offices[office.code] = office }
      if case .forum(let forum) = record { forums[forum.code] = forum }
    }
    let here = try session.store.directory()
    directory = Directory(
      offices: here.offices.filter { offices[$0.code] == nil } + offices.values,
      forums: here.forums.filter { forums[$0.code] == nil } + forums.values)
  }

  var sentences: [String] {
    get throws { try early + letters() + absences() + dues() }
  }

  /// Rakor that are said to have begun on a day that is still to come.
  private var early: [String] {
    MeetingState.allCases.compactMap { state in
      let found = touched.filter { $0.state == state && state.isEarly(session.today, on: $0.date) }
      guard !found.isEmpty else { return nil }
      return words.early(list(found.map(name)), session.phrases.words.meetingState(state))
    }
  }

  /// Letter numbers that more than one rakor bear.
  private func letters() throws -> [String] {
    var found: [String] = []
    var told: Set<String> = []
    let grouped = Dictionary(grouping: touched.filter { $0.letter != nil }) { MeetingFacts.letterKey($0.letter ?? "") }
    let changed = Set(touched.map(\.id))
    for meeting in touched {
      guard let letter = meeting.letter, told.insert(MeetingFacts.letterKey(letter)).inserted else { continue }
      let others = try session.store.rakor(bearing: letter, except: nil).filter { !changed.contains($0.id) }
      let all = (grouped[MeetingFacts.letterKey(letter)] ?? []) + others
      if all.count > 1 { found.append(words.sameLetter(letter, list(all.map(name)))) }
    }
    return found
  }

  /// Offices and forums that are not there on the day of a rakor that is ahead.
  private func absences() throws -> [String] {
    var meetings = touched
    let changesDays = change.records.contains { record in
      switch record.key {
      case .office, .forum: record.before != nil
      default: false
      }
    }
    if changesDays {
      let changed = Set(touched.map(\.id))
      meetings += try session.store.rakorAhead().filter { !changed.contains($0.id) }
    }
    var told: [(sentence: String, rakor: [Meeting])] = []
    var places: [String: Int] = [:]
    for meeting in meetings where meeting.state.isAhead {
      guard let forum = directory.forum(meeting.forum) else { continue }
      let warnings =
        [directory.ending(of: forum, by: meeting.date)].compactMap(\.self)
        + meeting.facts.offices.compactMap { directory.absence(of: $0, from: forum, on: meeting.date) }
      for sentence in session.phrases.warnings.sentences(warnings, among: meeting.facts.offices.count, directory) {
        if let place = places[sentence] {
          told[place].rakor.append(meeting)
        } else {
          places[sentence] = told.count
          told.append((sentence, [meeting]))
        }
      }
    }
    return told.map { session.words.registry.touched([list($0.rakor.map(name))], $0.sentence) }
  }

  /// Follow-ups that are due before the rakor they come from.
  private func dues() throws -> [String] {
    var days = Dictionary(touched.map { ($0.id, $0.date) }) { first, _ in first }
    let found = try change.records.compactMap { record -> FollowUp? in
      guard case .followUp(let followUp)? = record.after, followUp.status.isOpen, let due = followUp.due,
        let id = followUp.meeting
      else { return nil }
      if days[id] == nil { days[id] = try session.store.meetingSummary(id)?.meeting.date }
      return FollowUpWarning.of(due: due, meetingDay: days[id]).isEmpty ? nil : followUp
    }
    guard !found.isEmpty else { return [] }
    return [words.dueEarly(list(found.map { String($0.number.rawValue) }))]
  }

  private func name(_ meeting: Meeting) -> String {
    session.words.registry.rakor(meeting.id, meeting.date.medium(in: session.settings.language))
  }

  private func list(_ names: [String]) -> String {
    let rest = names.count - Self.named
    return (names.prefix(Self.named) + (rest > 0 ? [words.more(rest)] : [])).joined(separator: "; ")
  }
}
