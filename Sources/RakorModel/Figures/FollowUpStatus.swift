/// Where a follow-up stands: *belum, proses, selesai, batal*.
package enum FollowUpStatus: String, CaseIterable, Sendable, Codable {
  case open, progress, done, dropped

  /// Whether anything is still owed.
  package var isOpen: Bool { self == .open || self == .progress }
}

extension FollowUp {
  /// How many offices have ticked their part: the 4 of "4 of 6 offices".
  package var partsDone: Int { parts.count { $0.done != nil } }

  /// Where it stands; it is done only when every office has ticked.
  package var status: FollowUpStatus {
    if dropReason != nil { return .dropped }
    if partsDone == parts.count { return .done }
    return parts.contains { $0.done != nil || $0.note != nil } ? .progress : .open
  }

  /// Whether it is late: from the day after the due date, by the local calendar, while anything is owed.
  package func isOverdue(on today: Day) -> Bool {
    guard let due = facts.due, status.isOpen else { return false }
    return today > due
  }

  /// Days until it is due, negative when late; nil without a date.
  package func daysLeft(on today: Day) -> Int? { facts.due.map { $0.days(since: today) } }

  /// The day on which the last office ticked; nil while any owes.
  package var finished: Day? { partsDone == parts.count ? parts.compactMap(\.done).max() : nil }

  /// The day since which nothing is owed any more: the last tick, else the drop; nil while it is open.
  package var closedOn: Day? { status.isOpen ? nil : finished ?? droppedOn }

  /// The day of the last thing that happened to it: its entry, a tick, a change, or a rakor that took place and carried
  /// it; of the last two, the latest where there is one.
  package func lastEvent(changed: Day?, carried: Day?) -> Day {
    ([changed, carried] + parts.map(\.done)).compactMap(\.self).reduce(opened, max)
  }

  /// Whole days since anything happened to a follow-up, 0 for today; what says how stale it is, wherever it is shown.
  package static func daysQuiet(since lastEvent: Day, on today: Day) -> Int { max(0, today.days(since: lastEvent)) }
}

/// Where one office's part of a follow-up stands.
package enum PartStatus: Hashable, Sendable {
  case open, progress, done, overdue, dropped
}

extension FollowUp {
  /// Where an office's part stands on a day; nil for an office that does not owe one.
  package func status(of office: OfficeCode, on today: Day) -> PartStatus? {
    guard let part = parts.first(where: { $0.office == office }) else { return nil }
    if part.done != nil { return .done }
    if dropReason != nil { return .dropped }
    if isOverdue(on: today) { return .overdue }
    return part.note == nil ? .open : .progress
  }

  /// Whether an office still owes its part.
  package func isOwed(by office: OfficeCode) -> Bool {
    dropReason == nil && parts.contains { $0.office == office && $0.done == nil }
  }
}

/// Bounds of what is shown about follow-ups.
package enum FollowUpLimits {
  /// How far ahead a due date counts as "soon", in days.
  package static let soon = 14
  /// Where the carried count stops counting, so that it never costs more than a page; shown as "99+".
  package static let carried = 99
}
