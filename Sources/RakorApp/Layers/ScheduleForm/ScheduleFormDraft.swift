package import RakorModel
import TerminalKit

extension ScheduleForm.State {
  /// A form for a new rakor, of the forum that lists are narrowed to.
  package init(new context: Context) {
    let forums = context.directory.forums
    let code = context.forum ?? (forums.count == 1 ? forums.first?.code : nil)
    if let code, let found = context.directory.forum(code) {
      forum = ScheduleForm.Choice(chosen: found.short)
    }
    initial = fields
  }

  /// A form that holds what is saved of a rakor.
  package init(editing file: MeetingFile, _ context: Context) {
    let saved = file.meeting
    meeting = saved.id
    notes = saved.notes
    forum = ScheduleForm.Choice(chosen: context.directory.shortName(saved.forum))
    host = ScheduleForm.Choice(chosen: context.directory.shortName(saved.host))
    setText(saved.title, .title)
    setText(saved.date.medium(in: context.language), .date)
    setText(saved.start?.dotted ?? "", .start)
    setText(saved.end?.dotted ?? "", .end)
    setText(saved.venue ?? "", .venue)
    setText(saved.letter ?? "", .letter)
    purpose.text = saved.purpose ?? ""
    let items = file.agenda.filter { !$0.skipped }.map { MeetingDraft.AgendaLine(number: $0.number, title: $0.title) }
    savedMeeting = saved
    savedAgenda = items
    agenda = items.map { ScheduleForm.AgendaRow(number: $0.number, editor: LineEditor($0.title)) } + [.init()]
    for office in saved.invited { invitation[office] = true }
    var heads: [OfficeCode: Int] = [:]
    for line in file.attendance where line.promised != nil { heads[line.office] = line.promised }
    savedPromised = heads
    promised = heads.mapValues { LineEditor(String($0), limit: 4) }
    revisions = file.revisions.filter { key, _ in
      switch key {
      case .meeting, .agendaItem, .attendance: key.meeting == saved.id
      default: false
      }
    }
    initial = fields
  }

  /// A form that holds again what had been typed when the program ended.
  package init(recovering draft: FormDraft, _ context: Context) {
    meeting = draft.meeting
    for (name, value) in draft.fields { restore(name, value, draft.meeting) }
    if agenda.last?.editor.text.isEmpty != true { agenda.append(.init()) }
  }

  /// Whether something was typed that closing the form would lose.
  package var isTouched: Bool { fields != initial }

  /// What is kept where a crash cannot reach it.
  package var draft: FormDraft { FormDraft(meeting: meeting, fields: fields) }

  /// Everything typed, under names that stay.
  var fields: [String: String] {
    var fields = ["forum": forum.text, "host": host.text, "purpose": purpose.text]
    for (focus, editor) in lines { fields[focus.group.rawValue] = editor.text }
    if !agendaIsProposed {
      fields["agenda"] = agenda.map { "\($0.number.map(String.init) ?? "")\t\($0.editor.text)" }.joined(separator: "\n")
    }
    if let notes { fields["notes"] = notes }
    for (office, isInvited) in invitation { fields["invited.\(office.rawValue)"] = isInvited ? "yes" : "no" }
    for (office, editor) in promised { fields["promised.\(office.rawValue)"] = editor.text }
    for (key, revision) in revisions {
      if let name = ScheduleForm.revisionName(key) { fields["revision.\(name)"] = String(revision) }
    }
    return fields.filter { !$0.value.isEmpty && $0.value != "\t" }
  }

  private mutating func restore(_ name: String, _ value: String, _ meeting: MeetingID?) {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count > 1 ? parts[1] : nil) {
    case ("forum", nil): forum.editor.text = value
    case ("host", nil): host.editor.text = value
    case ("title", nil): setText(value, .title)
    case ("date", nil): setText(value, .date)
    case ("start", nil): setText(value, .start)
    case ("end", nil): setText(value, .end)
    case ("venue", nil): setText(value, .venue)
    case ("letter", nil): setText(value, .letter)
    case ("purpose", nil): purpose.text = value
    case ("notes", nil): notes = value
    case ("agenda", nil): agenda = value.split(separator: "\n").map(ScheduleForm.agendaRow)
    case ("invited", let code?): invitation[OfficeCode(rawValue: code)] = value == "yes"
    case ("promised", let code?): promised[OfficeCode(rawValue: code)] = LineEditor(value, limit: 4)
    case ("revision", let key?):
      guard let meeting, let key = ScheduleForm.revisionKey(key, meeting) else { return }
      revisions[key] = Int(value)
    default: break
    }
  }
}

extension ScheduleForm {
  fileprivate static func agendaRow(_ line: Substring) -> AgendaRow {
    let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    let title = parts.count > 1 ? String(parts[1]) : String(line)
    return AgendaRow(
      number: parts.first.flatMap { Int($0) }, editor: LineEditor(title, limit: TextRule.lineLimit))
  }

  /// The name of a record of the rakor being edited, within its draft.
  fileprivate static func revisionName(_ key: RecordKey) -> String? {
    switch key {
    case .meeting: "meeting"
    case .agendaItem(_, let number): "agenda.\(number)"
    case .attendance(_, let office): "attendance.\(office.rawValue)"
    default: nil
    }
  }

  fileprivate static func revisionKey(_ name: String, _ meeting: MeetingID) -> RecordKey? {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count > 1 ? parts[1] : nil) {
    case ("meeting", nil): return .meeting(meeting)
    case ("agenda", let number?): return Int(number).map { .agendaItem(meeting, $0) }
    case ("attendance", let office?): return .attendance(meeting, OfficeCode(rawValue: office))
    default: return nil
    }
  }
}
