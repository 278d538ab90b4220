import RakorModel

extension Confirmation {
  /// Asks before a rakor is deleted; its own screen leaves by itself once it is gone.
  static func deleteMeeting(_ file: MeetingFile, _ context: Context) -> Confirmation {
    let words = context.phrases.meeting
    let id = file.meeting.id
    let request = SaveRequest([.removeMeeting(id)], expecting: [.meeting(id): file.revision(of: .meeting(id))])
    return Confirmation(
      title: words.deleteTitle, question: words.deleteQuestion(file.meeting.title),
      yes: Outcome(effects: [.save(request)], notice: Notice(words.deleted, .good)))
  }

  /// Shows what is missing and asks once, then freezes (product.md, "Closing").
  static func close(_ file: MeetingFile, _ context: Context) -> Confirmation {
    let words = context.phrases
    let id = file.meeting.id
    let missing = file.missingForClosing.map(words.warnings.missing).joined(separator: " · ")
    let request = SaveRequest(
      [.move(id, to: .closed, reason: nil, newDate: nil)],
      expecting: [.meeting(id): file.revision(of: .meeting(id))])
    return Confirmation(
      title: words.meeting.closeTitle, question: words.meeting.closeQuestion(missing),
      yes: Outcome(effects: [.save(request)], notice: Notice(words.meeting.closed, .good)))
  }
}
