import RakorModel

/// The minutes of one rakor, an agenda item at a time.
extension PlainSession {
  func writeMinutes() throws(PlainExit) {
    let id = try pickMeeting(try usualMeeting()).meeting.id
    var told: Set<AgendaItem> = []
    while true {
      guard case .file(let file?) = try load(.summary(id)) else { return refuse(.notFound(.meeting(id))) }
      let agenda = file.agenda.filter { !$0.skipped }
      // What has been read out once and is still so would only be in the way of the next question.
      tell(agenda.isEmpty ? [phrases.agenda.none] : agenda.filter { !told.contains($0) }.flatMap(agendaLines))
      told.formUnion(agenda)
      switch try ask(words.whichItem, help: words.itemHelp) {
      case .proposed, .nothing: return
      case .text(let typed) where typed.hasPrefix(PlainSign.more): addItem(String(typed.dropFirst()), to: id)
      case .text(let typed):
        if let item = item(typed, agenda) { try write(item, file) }
      }
    }
  }

  private func addItem(_ title: String, to id: MeetingID) {
    if case .done = save(SaveRequest([.addAgendaItem(id, title: title)])) { tell(phrases.app.saved) }
  }

  /// The item of that number, or with a title that begins so; nil where there is none, which has been said then.
  private func item(_ typed: String, _ agenda: [AgendaItem]) -> AgendaItem? {
    if let number = Int(typed) {
      if let item = agenda.first(where: { $0.number == number }) { return item }
      refuse(words.noSuchItem(number))
      return nil
    }
    switch PlainChoice.named(typed, among: agenda.map(\.title)) {
    case .one(let index): return agenda[index]
    case .several(let found): refuse(words.ambiguous(typed, found.map { agenda[$0].title }))
    case .nobody: refuse(words.notAmong(typed, agenda.count))
    }
    return nil
  }

  private func write(_ item: AgendaItem, _ file: MeetingFile) throws(PlainExit) {
    let agenda = phrases.agenda
    var changed = item
    func askMinutes() throws(PlainExit) {
      changed.minutes = try askText(agenda.minutes, standing: changed.minutes)
    }
    func askDecision() throws(PlainExit) {
      changed.decision = try askText(agenda.decision, standing: changed.decision)
    }
    func askDiscussed() throws(PlainExit) {
      // What something was written of has been discussed, as on the screen.
      let isWritten = changed.minutes != nil || changed.decision != nil
      changed.discussed = try confirm(agenda.discussed.capitalisedFirst, proposing: item.discussed || isWritten)
    }
    try askMinutes()
    try askDecision()
    try askDiscussed()
    while true {
      let summary = [
        (label: agenda.minutes, value: changed.minutes ?? agenda.noMinutes),
        (label: agenda.decision, value: changed.decision ?? agenda.noDecision),
        (label: agenda.discussed.capitalisedFirst, value: changed.discussed ? phrases.app.yes : phrases.app.no),
      ]
      switch try askToSave(summary, warnings: []) {
      case 0: try askMinutes()
      case 1: try askDecision()
      case 2: try askDiscussed()
      default:
        let key = RecordKey.agendaItem(item.meeting, item.number)
        let request = SaveRequest([.reviseAgendaItem(changed)], expecting: [key: file.revision(of: key)])
        if case .done = save(request) { tell(phrases.app.saved) }
        return
      }
    }
  }
}
