import RakorModel
import TerminalKit

extension FollowUp {
  /// The due date as it stands in a line in which it can be typed anew; empty where there is none.
  func typedDue(in language: Language) -> String { facts.dueWords ?? facts.due?.medium(in: language) ?? "" }
}

/// A follow-up in one line of a list: number, text, who owes it, how far, and when it is due.
enum FollowUpLine {
  /// Up to here lateness is shown in days, beyond it as the date.
  private static let countedDaysLate = 99

  /// The places of columns: number, due date, who owes it.
  static let (numberColumn, dueColumn) = (0, 3)
  private static let owingColumn = 4

  static func layout(width: Int, withForum: Bool, _ context: Context) -> TableLayout {
    let words = context.phrases.followUps
    var columns = [
      TableColumn(title: "#", minimum: 4, alignment: .right),
      TableColumn(title: words.text, minimum: 24, ideal: 60, most: 80, weight: 2),
      TableColumn(title: "✓", minimum: 4, alignment: .right),
      TableColumn(title: words.due, minimum: 13, ideal: 14, most: 20, weight: 1, alignment: .right, dropOrder: 1),
      TableColumn(
        title: words.offices, minimum: context.officeColumns + 1, ideal: 2 * context.officeColumns + 3, weight: 1,
        dropOrder: 2, isExtra: true),
    ]
    if withForum {
      columns.append(TableColumn(title: words.forum, minimum: context.forumColumns, dropOrder: 3, isExtra: true))
    }
    return TableLayout(columns: columns, width: width)
  }

  /// `meeting` is the rakor as part of which it is shown, in the names of its day; nil for a list of all.
  static func cells(
    _ row: FollowUpRow, at meeting: Meeting? = nil, in layout: TableLayout, _ context: Context
  ) -> ListView.Cells {
    let followUp = row.followUp
    let columns = layout.width(of: owingColumn)
    let progress = "\(followUp.partsDone)/\(followUp.parts.count)"
    let texts = [
      String(followUp.number.rawValue), followUp.text,
      columns == nil && isAskedAbout(row, context) ? progress + "?" : progress,
      due(followUp, context), owing(row, at: meeting, columns: columns ?? 0, context),
      row.forum.map { context.directory.shortName($0) } ?? "",
    ]
    return ListView.Cells(texts, roles: [.muted, nil, nil, dueRole(followUp, context), .muted, .muted])
  }

  /// A count that was capped, "99+".
  static func capped(_ count: Int) -> String {
    count >= FollowUpLimits.carried ? "\(FollowUpLimits.carried)+" : String(count)
  }

  /// Whether an office that owes it, or who is in charge, is no longer active.
  private static func isAskedAbout(_ row: FollowUpRow, _ context: Context) -> Bool {
    row.followUp.status.isOpen
      && (row.isInChargeGone(on: context.today)
        || !row.followUp.inactiveOwners(on: context.today, in: context.directory).isEmpty)
  }

  /// Who still owes it: by name where there is room for all names, else by number.
  private static func owing(_ row: FollowUpRow, at meeting: Meeting?, columns: Int, _ context: Context) -> String {
    let followUp = row.followUp
    let open = followUp.parts.filter { $0.done == nil }
    if open.isEmpty { return context.phrases.words.followUpStatus(followUp.status) }
    let doubt = isAskedAbout(row, context) ? "?" : ""
    let names = open.map { context.directory.shortName($0.office, at: meeting) }.joined(separator: ", ") + doubt
    if open.count == 1 || TextWidth.columns(of: names) <= columns { return names }
    return context.phrases.followUps.officeCount(open.count) + doubt
  }

  /// An office's short name, with a "?" where it owes a part and is no longer active.
  static func owner(_ office: OfficeCode, of followUp: FollowUp, at meeting: Meeting?, _ context: Context) -> String {
    let isAskedAbout = followUp.inactiveOwners(on: context.today, in: context.directory).contains(office)
    return context.directory.shortName(office, at: meeting) + (isAskedAbout ? "?" : "")
  }

  static func due(_ followUp: FollowUp, _ context: Context) -> String {
    let words = context.phrases
    guard followUp.status.isOpen else { return words.words.followUpStatus(followUp.status) }
    guard let due = followUp.due else { return followUp.dueWords ?? "–" }
    let left = due.days(since: context.today)
    if (-Self.countedDaysLate...FollowUpLimits.soon).contains(left) { return words.followUps.daysLeft(left) }
    // What days say in words a date alone says by a sign.
    return (left < 0 ? "! " : "") + due.short(in: context.language)
  }

  private static func dueRole(_ followUp: FollowUp, _ context: Context) -> Role {
    if followUp.isOverdue(on: context.today) { return .danger }
    guard followUp.status.isOpen, let left = followUp.daysLeft(on: context.today) else { return .muted }
    return left <= FollowUpLimits.soon ? .warning : .muted
  }
}
