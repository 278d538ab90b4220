import RakorModel
import TerminalKit

/// What the screens show, in lines; every state is a word, and nothing is cut.
extension PlainSession {
  private static let followUpsAtHome = 10

  func tellHome() throws(PlainExit) {
    guard case .home(let page) = try load(.home(nil, limit: Self.followUpsAtHome, at: context.now.time)) else { return }
    let home = phrases.home
    guard page.hasRecords else { return tell(home.welcome) }
    if let file = page.next {
      let away = phrases.words.daysAway(file.meeting.date.days(since: context.today))
      tell("\(home.next), \(away): \(meetingLine(file.meeting, figures: file.figures))")
      if let missing = missingLine(file) { tell(missing) }
    } else {
      tell(home.noNext)
    }
    if let meeting = page.unmarked?.meeting {
      tell("\(home.unmarked): \(meetingLine(meeting))")
      if page.unmarkedCount > 1 { tell(home.moreUnmarked(page.unmarkedCount - 1)) }
    }
    let undated = page.undatedCount > 0 ? home.undated(FollowUpLine.capped(page.undatedCount)) : nil
    if page.followUps.isEmpty {
      tell([home.nothingDue, undated.map { $0 + "." }].compactMap(\.self).joined(separator: " "))
    } else {
      let counts = [
        page.overdueCount > 0 ? home.overdue(FollowUpLine.capped(page.overdueCount)) : nil,
        page.dueSoonCount > 0 ? home.dueSoon(FollowUpLine.capped(page.dueSoonCount)) : nil, undated,
      ].compactMap(\.self)
      tell("\(phrases.app.followUps): \(counts.joined(separator: ", "))")
      tell(page.followUps.map { followUpLine($0) })
    }
    for turn in page.turns {
      let names = (context.directory.shortName(turn.forum), context.directory.shortName(turn.office))
      tell("\(home.turns), \(names.0): \(names.1), \(phrases.words.turnReason(turn.reason))")
    }
    guard let last = page.last else { return tell(home.noLast) }
    tell("\(home.last): \(meetingLine(last.meeting, figures: last.figures))")
  }

  /// Everything about one rakor.
  func tellMeeting(_ file: MeetingFile) {
    let meeting = file.meeting
    tell("\(meeting.title), \(phrases.words.meetingState(meeting.state))")
    for line in MeetingFacts.lines(file, context) {
      let value = line.label == phrases.meeting.missing ? spoken(line.value) : line.value
      tell("\(line.label): \(value)".split(separator: "\n").map(String.init))
    }
    tellAttendance(file)
    for named in file.namedDelegates {
      let office = context.directory.shortName(named.delegate.office, at: meeting)
      let state = phrases.words.delegateState(named.delegate.state)
      tell(
        [named.name, named.title, named.unit, office, state, named.delegate.note].compactMap(\.self).joined(
          separator: ", "))
    }
    tell(file.agenda.isEmpty ? [phrases.agenda.none] : file.agenda.flatMap(agendaLines))
    tell(file.followUps.isEmpty ? [phrases.followUps.noneHere] : file.followUps.map { followUpLine($0, at: meeting) })
  }

  /// The heads of each office, and all together.
  func tellAttendance(_ file: MeetingFile) {
    let figures = file.figures
    for (index, office) in figures.offices.enumerated() {
      tell("\(index + 1). \(headsLine(office, at: file.meeting))")
    }
    let total = figures.total.map(String.init) ?? words.notKnown
    let remark = phrases.meeting.remark(on: figures).map { ", \($0)" } ?? ""
    tell("\(phrases.rollCall.present): \(total)\(remark)")
  }

  func headsLine(_ office: OfficeFigures, at meeting: Meeting) -> String {
    let name = context.directory.shortName(office.office, at: meeting)
    let figures = [office.promised, office.counted, office.named].map { $0.map(String.init) ?? words.notKnown }
    var line = "\(name): \(words.heads(figures[0], figures[1], figures[2]))"
    if !office.isInvited { line += ", \(phrases.rollCall.uninvited)" }
    if office.disagrees, let counted = office.counted, let named = office.named {
      line += ", \(words.difference(abs(counted - named)))"
    }
    return line
  }

  /// What a rakor is known by.
  func meetingName(_ meeting: Meeting) -> String {
    "\(meeting.id.rawValue). \(meeting.title), \(meeting.date.long(in: context.language))"
  }

  /// A rakor in one line.
  func meetingLine(_ meeting: Meeting, figures: AttendanceFigures? = nil) -> String {
    let time = meeting.time?.text(in: context.language)
    let host = "\(phrases.words.host) \(context.directory.shortName(meeting.host, at: meeting))"
    let heads = figures?.total.map { phrases.words.people($0) }
    let parts = [meetingName(meeting), time, host, meeting.venue, phrases.words.meetingState(meeting.state), heads]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func missingLine(_ file: MeetingFile) -> String? {
    let missing = file.missing.map(phrases.warnings.missing)
    return missing.isEmpty ? nil : "\(phrases.meeting.missing): \(missing.joined(separator: ", "))"
  }

  /// An agenda item with its minutes.
  func agendaLines(_ item: AgendaItem) -> [String] {
    let agenda = phrases.agenda
    let states = [
      item.skipped ? agenda.skipped : item.discussed ? agenda.discussed : words.notDiscussed,
      item.standing ? agenda.standing : nil, item.carried > 0 ? agenda.carried(item.carried) : nil,
    ].compactMap(\.self)
    let decision = item.decisionNumber.map(agenda.numberedDecision) ?? agenda.decision
    let texts = [(agenda.presenter, item.presenter), (agenda.minutes, item.minutes), (decision, item.decision)]
    return ["\(item.number). \(item.title), \(states.joined(separator: ", "))"]
      + texts.flatMap { label, text in
        text.map { "\(label): \($0)".split(separator: "\n").map(String.init) } ?? []
      }
  }

  /// A follow-up in one line: what, until when, how far, and who still owes it.
  func followUpLine(_ row: FollowUpRow, at meeting: Meeting? = nil) -> String {
    let followUp = row.followUp
    let followUps = phrases.followUps
    var parts = ["\(followUp.number.rawValue). \(followUp.text)"]
    if followUp.status.isOpen { parts += [dueText(followUp)].compactMap(\.self) }
    parts.append(phrases.words.followUpStatus(followUp.status))
    if followUp.status.isOpen {
      parts.append(followUps.partsDone(followUp.partsDone, followUp.parts.count))
      let owing = followUp.parts.filter { $0.done == nil }
      parts.append(
        followUps.owedBy(
          owing.map { FollowUpLine.owner($0.office, of: followUp, at: meeting, context) }.joined(separator: ", ")))
    }
    if let reason = followUp.dropReason { parts.append(reason) }
    return parts.joined(separator: "; ")
  }

  /// Until when it is owed and how far that is; nil where nothing is known.
  private func dueText(_ followUp: FollowUp) -> String? {
    let label = phrases.refusal.fields.name(.due)
    guard let due = followUp.due else { return followUp.facts.dueWords.map { "\(label) \($0)" } }
    let left = phrases.followUps.daysLeft(due.days(since: context.today))
    return "\(label) \(due.long(in: context.language)) (\(left))"
  }
}
