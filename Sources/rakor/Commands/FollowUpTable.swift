import RakorApp
import RakorModel
import TerminalKit

/// Follow-ups as a table: number, due date, status, parts done, text and offices.
struct FollowUpTable {
  let rows: [FollowUpRow]
  let session: CommandSession
  /// The rakor as part of which they are shown, in the names of its day; nil for a list of their own.
  var meeting: Meeting?

  var table: Table {
    let words = session.words
    let columns = [
      Table.Column(title: words.number, alignment: .right), Table.Column(title: words.due, share: 1),
      Table.Column(title: words.state), Table.Column(title: words.done, alignment: .right),
      Table.Column(title: words.text, share: 3), Table.Column(title: words.office, share: 1),
    ]
    return Table(columns: columns, rows: rows.map(cells))
  }

  private func cells(_ row: FollowUpRow) -> [String] {
    let followUp = row.followUp
    let isPiped = Console.width == nil
    let isOverdue = followUp.isOverdue(on: session.today)
    let words = session.phrases.words
    let status = isPiped ? followUp.status.rawValue : words.followUpStatus(followUp.status)
    let overdue = isPiped ? "overdue" : words.overdue
    let inactive = followUp.inactiveOwners(on: session.today, in: session.directory)
    let offices = followUp.parts.map { part in
      let name = session.directory.shortName(part.office, at: meeting)
      return isPiped ? part.office.rawValue : inactive.contains(part.office) ? name + "?" : name
    }
    return [
      String(followUp.number.rawValue), followUp.due?.iso ?? followUp.dueWords ?? "", isOverdue ? overdue : status,
      "\(followUp.partsDone)/\(followUp.parts.count)", followUp.text, offices.joined(separator: isPiped ? "," : ", "),
    ]
  }
}
