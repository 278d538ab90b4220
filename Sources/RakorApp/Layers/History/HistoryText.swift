import RakorModel
import TerminalKit

/// A change of the history in words, in the names of the rakor's closing day once it is closed.
struct HistoryText {
  private let row: HistoryRow
  private let phrases: Phrases
  private let directory: Directory
  private let names: [PersonID: String]

  init(_ row: HistoryRow, at meeting: Meeting?, _ context: Context) {
    self.row = row
    phrases = context.phrases
    directory = context.directory.named(at: meeting)
    names = row.names.merging((meeting?.closedNames?.people ?? [:]).mapValues(\.name)) { $1 }
  }

  /// What was done in one line; where it is one thing, with what that was and became.
  var line: String {
    let records = row.entry.change.records
    guard records.count == 1, let record = records.first, record.before != nil, record.after != nil else {
      return sentence
    }
    let differences = record.differences
    let told =
      differences.count == 1
      ? [phrases.values(of: differences[0], directory: directory)]
      : differences.map { phrases.text($0, directory: directory) }
    return differences.isEmpty ? sentence : "\(sentence) · \(told.joined(separator: "; "))"
  }

  /// When it was saved.
  var moment: String { "\(row.entry.at.day.short(in: phrases.language)) \(row.entry.at.time.dotted)" }

  /// The whole change: when, who, what, and of each record what it was and became.
  var paragraphs: [TextSheet.Paragraph] {
    let entry = row.entry
    let when = "\(entry.at.day.long(in: phrases.language)) \(entry.at.time.dotted)"
    var lines = [TextSheet.Paragraph(sentence, .title), TextSheet.Paragraph("\(when) · \(entry.who)", .muted)]
    if row.standing == .undone { lines.append(TextSheet.Paragraph(phrases.history.isUndone, .warning)) }
    for record in entry.change.records {
      lines.append(TextSheet.Paragraph(phrases.history.record(record, called: names, in: directory), .accent))
      lines += record.differences.map { TextSheet.Paragraph("  " + phrases.text($0, directory: directory)) }
    }
    return lines
  }

  /// The whole change as plain text.
  var copied: String { paragraphs.map(\.text).joined(separator: "\n") }

  /// What was done, and to what; the rakor itself is what all of this is about and is not named again.
  private var sentence: String {
    var change = row.entry.change
    change.records.removeAll { if case .meeting = $0.key { true } else { false } }
    let told = phrases.history.change(change, in: directory, called: names)
    return row.entry.role == .change ? told : "\(phrases.history.what(row.entry)): \(told)"
  }
}
