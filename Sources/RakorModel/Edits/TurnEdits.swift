extension ChangeBuilder {
  /// Passes an office over for the next rakor of a forum; its turn stays owed.
  mutating func skipTurn(_ forum: ForumCode, _ office: OfficeCode, reason: String) throws {
    try checkIsInTurn(office, forum)
    let kept = try TextRule.required(reason, .reason)
    let book = try turnBook(of: forum)
    guard !TurnOrder(book).skips.contains(where: { $0.office == office }) else {
      throw Refusal.turnNoted(office, .skip)
    }
    try put(.turnNote(try newNote(.skip, office, book, reason: kept)))
  }

  /// Lets an office host the next rakor of a forum whoever's turn it is.
  mutating func volunteer(_ forum: ForumCode, _ office: OfficeCode, reason: String?) throws {
    try checkIsInTurn(office, forum)
    let kept = try TextRule.line(reason, .reason)
    let book = try turnBook(of: forum)
    guard !TurnOrder(book).volunteers.contains(where: { $0.office == office }) else {
      throw Refusal.turnNoted(office, .volunteer)
    }
    try put(.turnNote(try newNote(.volunteer, office, book, reason: kept)))
  }

  /// Lets two offices take each other's place in the turns of a forum.
  ///
  /// What is planned is part of the turns: the next rakor of either goes to the other at once, and whoever got one has
  /// had its part of the swap.
  mutating func swapTurns(_ forum: ForumCode, _ first: OfficeCode, _ second: OfficeCode, reason: String?) throws {
    try checkIsInTurn(first, forum)
    try checkIsInTurn(second, forum)
    guard first != second else { throw Refusal.swapWithItself(first) }
    let kept = try TextRule.line(reason, .reason)
    let book = try turnBook(of: forum)
    let places = TurnOrder(book).places
    var note = try newNote(.swap, first, book, reason: kept)
    note.other = second
    note.waited = places[first].flatMap { $0 }
    note.otherWaited = places[second].flatMap { $0 }
    let planned = try [first, second].map { try nextHosted(by: $0, in: forum, from: now.day) }
    for (id, host) in zip(planned, [second, first]) {
      guard let id, var meeting = try meeting(id) else { continue }
      let before = meeting.facts
      meeting.host = host
      _ = try check(MeetingDraft(meeting), since: before)
      try put(.meeting(meeting))
      note.settled.append(host)
    }
    try put(.turnNote(note))
  }

  private func newNote(
    _ kind: TurnNote.Kind, _ office: OfficeCode, _ book: TurnBook, reason: String?
  ) throws -> TurnNote {
    TurnNote(
      number: try reserveTurnNoteNumber(), forum: book.forum, kind: kind, office: office, reason: reason, day: now.day,
      lastMeeting: book.lastMeeting)
  }

  private func turnBook(of forum: ForumCode) throws -> TurnBook {
    try turnBook(of: forum, on: now.day, except: nil)
  }

  private func checkIsInTurn(_ code: OfficeCode, _ forum: ForumCode) throws {
    guard let forum = try self.forum(forum) else { throw Refusal.unknownForum(typed: forum.rawValue) }
    try checkMeets(forum, on: now.day)
    guard let office = try office(code) else { throw Refusal.unknownOffice(.office, typed: code.rawValue) }
    try MemberRule.check(office, .office, on: now.day, in: forum)
  }
}
