import RakorModel

/// Ticking off what offices owe.
struct PlainTick {
  let session: PlainSession
  private let row: FollowUpRow
  /// Those who owe it still.
  private let owing: [OfficeCode]
  private var offices: [OfficeCode]
  private var note: String?

  /// One of the open follow-ups.
  init(_ session: PlainSession, _ row: FollowUpRow) {
    self.session = session
    self.row = row
    owing = row.followUp.parts.filter { $0.done == nil }.map(\.office)
    offices = owing
  }

  private var words: PlainPhrases { session.words }
  private var directory: Directory { session.context.directory }

  mutating func run() throws(PlainExit) {
    tellParts()
    try askWho()
    try askNote()
    while true {
      let names = offices.map { directory.shortName($0) }
      let summary = [
        (label: session.phrases.followUps.done, value: names.joined(separator: ", ")),
        (label: words.note, value: note ?? words.empty),
      ]
      switch try session.askToSave(summary, warnings: []) {
      case 0: try askWho()
      case 1: try askNote()
      default: return save(names)
      }
    }
  }

  /// Says what each office has done of it.
  private func tellParts() {
    session.tell(session.followUpLine(row))
    for part in row.followUp.parts {
      let done = part.done.map { words.doneOn($0.long(in: session.context.language)) }
      let state = done ?? session.phrases.words.followUpStatus(.open)
      session.tell([directory.shortName(part.office), state, part.note].compactMap(\.self).joined(separator: ", "))
    }
  }

  private mutating func askWho() throws(PlainExit) {
    guard owing.count > 1 else { return }
    offices = try session.askOffices(words.whoIsDone, among: owing, proposing: [], field: .office)
  }

  private mutating func askNote() throws(PlainExit) {
    switch try session.ask(words.note, proposing: note ?? words.empty) {
    case .proposed: break
    case .nothing: note = nil
    case .text(let typed): note = typed
    }
  }

  private func save(_ names: [String]) {
    let number = row.followUp.number
    let edits = offices.map { Edit.tick(number, $0, on: session.context.today, note: note) }
    guard case .done = session.save(SaveRequest(edits, expecting: [.followUp(number): row.revision])) else { return }
    session.tell(words.ticked(number.rawValue, session.phrases.lists.all(names)))
  }
}

/// Which follow-up is meant.
extension PlainSession {
  private static let owed = 20

  /// The open follow-up that is meant, by its number or by words; nil where none is chosen.
  func pickFollowUp() throws(PlainExit) -> FollowUpRow? {
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
