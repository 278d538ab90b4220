package import RakorModel
import TerminalKit

extension ScheduleForm {
  /// A place for the cursor: one field, one office's row, or one line of the agenda.
  package enum Focus: Hashable, Sendable {
    case forum, title, date, start, end, host, venue
    case office(OfficeCode)
    case agenda(Int)
    case purpose, letter

    /// Tab goes from one group to the next; only offices and the agenda have several rows.
    var group: Field {
      switch self {
      case .forum: .forum
      case .title: .title
      case .date: .date
      case .start: .start
      case .end: .end
      case .host: .host
      case .venue: .venue
      case .office: .invited
      case .agenda: .agenda
      case .purpose: .purpose
      case .letter: .letter
      }
    }
  }

  /// One line of the agenda; the number is that of the item it was read from.
  struct AgendaRow: Equatable, Sendable {
    var number: Int?
    /// The proposed item that the row takes over.
    var carries: AgendaItem?
    var editor = LineEditor("", limit: TextRule.lineLimit)
  }
}

extension ScheduleForm.State {
  /// Every place for the cursor, from top to bottom.
  func places(_ context: Context) -> [ScheduleForm.Focus] {
    [.forum, .title, .date, .start, .end, .host, .venue]
      + offices(context).map { .office($0) }
      + agenda.indices.map { .agenda($0) }
      + [.purpose, .letter]
  }

  /// The offices that can be invited: the forum's members that exist on that day, and whoever is ticked already.
  func offices(_ context: Context) -> [OfficeCode] {
    guard let forum = readForum(context) else { return [] }
    let day = readDay(context) ?? context.today
    let members = forum.offices.filter { context.directory.office($0)?.isActive(on: day) ?? false }
    let others = invitation.filter { $0.value && !members.contains($0.key) }.keys.sorted()
    return members + others
  }

  func isInvited(_ office: OfficeCode) -> Bool { invitation[office] ?? (meeting == nil) }

  func invited(_ context: Context) -> [OfficeCode] { offices(context).filter(isInvited) }

  /// The text of a one-line field as it stands, empty where a proposal is shown.
  func text(_ focus: ScheduleForm.Focus) -> String { lines[focus]?.text ?? "" }

  mutating func setText(_ text: String, _ focus: ScheduleForm.Focus) {
    lines[focus] = LineEditor(text, limit: TextRule.lineLimit)
  }

  /// The title that the forum suggests.
  ///
  /// In Indonesian whatever the language of the screen, because it goes into letters.
  func proposedTitle(_ context: Context) -> String {
    readForum(context).map { "Rakor \($0.name)" } ?? ""
  }

  /// The office whose turn it is, while nobody has typed another.
  func proposedHost(_ context: Context) -> Office? {
    guard let suggestion = advice?.surroundings.suggestion, suggestion.forum == readForum(context)?.code else {
      return nil
    }
    return context.directory.office(suggestion.office)
  }

  func titleValue(_ context: Context) -> String {
    text(.title).isEmpty ? proposedTitle(context) : text(.title)
  }

  /// What would complete the venue, as it goes on behind the cursor.
  var venueCompletion: String? {
    let typed = text(.venue)
    guard lines[.venue].map({ $0.cursor == typed.count }) ?? true else { return nil }
    let lowered = typed.lowercased()
    return venues.first { $0.count > typed.count && $0.lowercased().hasPrefix(lowered) }
  }
}
