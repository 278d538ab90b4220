import RakorApp
import RakorModel
import TerminalKit

/// One rakor as the tables that `show` prints.
struct MeetingReport {
  let file: MeetingFile
  let session: CommandSession

  private var words: CommandPhrases { session.words }
  private var labels: MeetingPhrases { session.phrases.meeting }

  /// What is known of it, a line each; what is not known is left out.
  var facts: Table {
    let meeting = file.meeting
    let language = session.settings.language
    let heads = file.figures.total.map { total in
      String(total) + (labels.remark(on: file.figures).map { " (\($0))" } ?? "")
    }
    let texts = session.phrases.refusal.fields.texts(of: meeting.facts)
    var lines: [(String, String?)] = [
      (words.number, String(meeting.id.rawValue)), (words.title, meeting.title),
      (labels.forum, session.directory.forumName(of: meeting)), (labels.date, meeting.date.long(in: language)),
      (labels.time, meeting.time?.text(in: language)),
      (labels.host, session.directory.name(meeting.host, at: meeting)),
    ]
    lines += texts.filter { $0.field == .venue }.map { ($0.label, $0.text) }
    lines += [
      (words.state, session.phrases.words.meetingState(meeting.state)), (labels.reason, meeting.calledOffReason),
      (labels.replannedReason, meeting.replannedReason),
    ]
    lines += texts.filter { $0.field != .venue }.map { ($0.label, $0.text) }
    lines.append((labels.attendance, heads))
    lines += meeting.corrections.map { correction in
      (labels.correction, "\(correction.text) (\(correction.who), \(correction.at.day.short(in: language)))")
    }
    let columns = [Table.Column(title: ""), Table.Column(title: "", share: 1)]
    return Table(columns: columns, rows: lines.compactMap { label, value in value.map { [label, $0] } })
  }

  var attendance: Table {
    let columns = [
      Table.Column(title: words.office, share: 1), Table.Column(title: words.promised, alignment: .right),
      Table.Column(title: words.counted, alignment: .right), Table.Column(title: words.named, alignment: .right),
      Table.Column(title: words.present, alignment: .right),
    ]
    // Programs in a pipe compare the numbers themselves.
    let isPiped = Console.width == nil
    let rows = file.figures.offices.map { line in
      [session.directory.shortName(line.office, at: file.meeting)]
        + [line.promised, line.counted, line.named, line.present].map { $0.map(String.init) ?? "" }
        + (isPiped ? [] : [mark(line)])
    }
    return Table(columns: isPiped ? columns : columns + [Table.Column(title: "")], rows: rows)
  }

  /// What is to be seen at once of an office's line.
  private func mark(_ line: OfficeFigures) -> String {
    [line.disagrees ? "≠" : nil, line.isInvited ? nil : session.phrases.rollCall.uninvited].compactMap(\.self)
      .joined(separator: " ")
  }

  var delegates: Table {
    let columns = [
      Table.Column(title: words.name, share: 3), Table.Column(title: words.position, share: 1),
      Table.Column(title: words.unit, share: 1), Table.Column(title: words.office, share: 1),
      Table.Column(title: words.state),
    ]
    let isPiped = Console.width == nil
    let entries = file.namedDelegates.map { named in
      DistinctNames.Entry(
        person: named.delegate.person, name: named.name, office: named.delegate.office.rawValue,
        post: [named.title ?? "", named.unit ?? ""].joined(separator: "\t"))
    }
    let names = DistinctNames(entries, columns: TextRule.lineLimit, postColumns: 2 * TextRule.lineLimit).texts
    let rows = zip(file.namedDelegates, names).map { named, name in
      [
        isPiped ? named.name : name, named.title ?? "", named.unit ?? "",
        session.directory.shortName(named.delegate.office, at: file.meeting),
        session.phrases.words.delegateState(named.delegate.state),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  var agenda: Table {
    let columns = [
      Table.Column(title: words.number, alignment: .right), Table.Column(title: words.item, share: 3),
      Table.Column(title: session.phrases.meeting.agenda, share: 1),
      Table.Column(title: words.decision, share: 1),
    ]
    let rows = file.agenda.filter { !$0.skipped }.map { item in
      let number = item.decisionNumber.map { "(\($0)) " } ?? ""
      return [String(item.number), item.title, item.minutes ?? "", item.decision.map { number + $0 } ?? ""]
    }
    return Table(columns: columns, rows: rows)
  }

  var followUps: Table { FollowUpTable(rows: file.followUps, session: session, meeting: file.meeting).table }
}
