/// One piece of what is recorded, each with one meaning wherever it is entered, refused or told of in the history.
///
/// Forms, commands and files say by it where a refused value stands; `fileMember` is its name in files.
package enum Field: String, CaseIterable, Sendable, Codable {
  /// Of a rakor.
  case forum, title, date, start, end, host, venue, invited, purpose, letter, link, notes, state, reason
  /// The lasting identity of a rakor across files and databases.
  case identity
  /// Heads of an office beforehand and at the door, and of all as a report gives them.
  case promised, counted, reportedTotal
  /// The line of an agenda item, and what belongs to it.
  case agenda, presenter, standing, discussed, minutes, decision
  /// What is added after closing.
  case correction
  /// The text of a follow-up, an office that owes it or a person belongs to, and what is noted on either.
  case text, office, due, personInCharge, note
  /// A person's name, their post in the office and what else is known of them.
  case person, position, unit, employeeNumber, rank, phone, mergedInto
  /// Of an office or a forum.
  case code, name, short, town, head, letterCode, letterhead, member
  /// The days between which an office or a person takes part.
  case activeFrom, activeUntil
  /// What comes in the place of a forum that has ended.
  case successor
}

extension Field {
  /// The name of this field in files.
  var fileMember: String {
    switch self {
    case .employeeNumber: "nip"
    case .personInCharge: "pic"
    case .person: "name"
    case .position: "title"
    case .identity: "uid"
    case .member: "offices"
    case .agenda: "title"
    case .reportedTotal: "attendance.reportedTotal"
    default: rawValue
    }
  }
}
