import RakorModel
import TerminalKit

/// What the key for copying takes along of a row: the facts in full, in one line, to be pasted into a message.
enum CopiedText {
  private static let separator = " · "

  static func of(_ meeting: Meeting, host: String, _ context: Context) -> String {
    let date = meeting.date.long(in: context.language)
    let time = meeting.time?.text(in: context.language)
    let texts = meeting.facts.texts(for: .copying)
    return ([meeting.title, date, time, host].compactMap(\.self) + texts).joined(separator: separator)
  }

  /// In the names that offices have today, or had at a closed rakor whose tab it is copied from.
  static func of(_ followUp: FollowUp, at meeting: Meeting? = nil, _ context: Context) -> String {
    let owing = followUp.parts.filter { $0.done == nil }.map { context.directory.shortName($0.office, at: meeting) }
    let state =
      followUp.status.isOpen
      ? context.phrases.followUps.owedBy(owing.joined(separator: ", "))
      : context.phrases.words.followUpStatus(followUp.status)
    let due = followUp.dueWords ?? followUp.due?.long(in: context.language)
    let texts = followUp.facts.texts(for: .copying).joined(separator: separator)
    return ["\(followUp.number.rawValue). \(texts)", due, state].compactMap(\.self).joined(separator: separator)
  }

  static func of(_ item: AgendaItem, _ context: Context) -> String {
    let words = context.phrases.agenda
    let decision = item.decision.map { text in
      (item.decisionNumber.map(words.numberedDecision) ?? words.decision) + ": " + text
    }
    return ["\(item.number). \(item.title)", decision].compactMap(\.self).joined(separator: separator)
  }

  static func of(_ row: RollCallRow, _ context: Context) -> String {
    [row.name, row.post(columns: .max), context.phrases.words.delegateState(row.state)].filter { !$0.isEmpty }
      .joined(separator: separator)
  }

  /// Without numbers of the person, which do not belong into a message.
  static func of(_ person: Person, _ context: Context) -> String {
    (person.facts.texts(for: .copying) + [context.directory.name(person.office)]).joined(separator: separator)
  }

  /// The name as on its letterhead, who heads it, and the town.
  static func of(_ office: Office) -> String {
    [office.name, office.head, office.town].compactMap(\.self).joined(separator: separator)
  }

  /// The title and every fact with its label, a line each.
  static func of(_ file: MeetingFile, _ context: Context) -> String {
    let facts = MeetingFacts.lines(file, context).map { "\($0.label): \($0.value)" }
    return ([file.meeting.title] + facts).joined(separator: "\n")
  }
}
