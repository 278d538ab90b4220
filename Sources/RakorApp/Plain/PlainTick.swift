import RakorModel

/// Ticking off what offices owe.
extension PlainSession {
  private static let owed = 20

  func tick() throws(PlainExit) {
    guard let row = try pickFollowUp() else { return }
    let followUp = row.followUp
    let owing = followUp.parts.filter { $0.done == nil }.map(\.office)
    tell(followUpLine(row))
    for part in followUp.parts {
      let state = part.done.map { words.doneOn($0.long(in: context.language)) } ?? phrases.words.followUpStatus(.open)
      tell([context.directory.shortName(part.office), state, part.note].compactMap(\.self).joined(separator: ", "))
    }
    var offices = owing
    func askWho() throws(PlainExit) {
      if owing.count > 1 {
        offices = try askOffices(words.whoIsDone, among: owing, proposing: [], field: .office)
      }
    }
    var note: String?
    func askNote() throws(PlainExit) {
      switch try ask(words.note, proposing: note ?? words.empty) {
      case .proposed: break
      case .nothing: note = nil
      case .text(let typed): note = typed
      }
    }
    try askWho()
    try askNote()
    while true {
      let names = offices.map { context.directory.shortName($0) }
      let summary = [
        (label: phrases.followUps.done, value: names.joined(separator: ", ")),
        (label: words.note, value: note ?? words.empty),
      ]
      switch try askToSave(summary, warnings: []) {
      case 0: try askWho()
      case 1: try askNote()
      default:
        let edits = offices.map { Edit.tick(followUp.number, $0, on: context.today, note: note) }
        let request = SaveRequest(edits, expecting: [.followUp(followUp.number): row.revision])
        guard case .done = save(request) else { return }
        return tell(words.ticked(followUp.number.rawValue, phrases.lists.all(names)))
      }
    }
  }

  /// The open follow-up that is meant, by its number or by words; nil where none is chosen.
  private func pickFollowUp() throws(PlainExit) -> FollowUpRow? {
    var filter = FollowUpFilter()
    var rows = try tellFollowUps(filter)
    while !rows.isEmpty || !filter.text.isEmpty {
      switch try ask(words.whichFollowUp, help: words.followUpHelp) {
      case .proposed, .nothing: return nil
      case .text(let typed):
        if let number = Int(typed) {
          if let row = try followUp(FollowUpNumber(rawValue: number), rows) { return row }
          continue
        }
        filter.text = typed
        rows = try tellFollowUps(filter)
        if rows.count == 1 { return rows[0] }
      }
    }
    return nil
  }

  /// The open follow-up of a number, listed or not; nil where there is none, which has been said then.
  private func followUp(_ number: FollowUpNumber, _ rows: [FollowUpRow]) throws(PlainExit) -> FollowUpRow? {
    if let row = rows.first(where: { $0.followUp.number == number }) { return row }
    var anchor = PageAnchor<FollowUpPosition>.start
    while case .followUps(let page) = try load(.followUps(FollowUpFilter(), order: .due, anchor: anchor, limit: 200)) {
      if let row = page.rows.first(where: { $0.followUp.number == number }) { return row }
      guard page.hasLater, let last = page.rows.last else { break }
      anchor = .after(last.position)
    }
    refuse(words.noneOpen(number.rawValue))
    return nil
  }

  private func tellFollowUps(_ filter: FollowUpFilter) throws(PlainExit) -> [FollowUpRow] {
    guard case .followUps(let page) = try load(.followUps(filter, order: .due, anchor: .start, limit: Self.owed)) else {
      return []
    }
    tell(page.rows.map { followUpLine($0) })
    if page.rows.isEmpty { tell(filter.text.isEmpty ? phrases.followUps.none(.open) : words.noneMatch(filter.text)) }
    if page.hasLater { tell(words.moreByWords) }
    return page.rows
  }
}
