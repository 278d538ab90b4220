import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("Turns in the store")
struct TurnTests {
  private let store: RakorStore

  init() throws {
    store = Shelf.ofThree.store()
    for (title, date, host) in [("A", "2026-01-10", Sample.wonosobo), ("B", "2026-02-10", Sample.kebumen)] {
      try store.move(try store.schedule(Sample.draft(title, on: date, host: host)), to: .held)
    }
  }

  private func next(except meeting: MeetingID? = nil) throws -> OfficeCode? {
    let today = Sample.now.day
    return try store.turnBook(of: Sample.hajj, on: today, except: meeting).suggestion(on: today)?.office
  }

  private func skip(_ office: OfficeCode) throws {
    try store.save(.skipTurn(Sample.hajj, office, reason: "Aula direnovasi"))
  }

  @Test("Proposed as host is who is a member on the day of the rakor, in the place of whom it came for")
  func hostOfThatDay() throws {
    let store = Shelf.registry.store()
    let haj = OfficeCode(rawValue: "haj-wonosobo")
    try store.save(
      .putOffice(Office(code: haj, name: "Kemenhaj", short: "Kemenhaj", kind: .other, town: "Wonosobo"), new: true))
    let from = Sample.day("2027-01-01")
    try store.save(.succeed(Succession(forum: Sample.phu, office: Sample.wonosobo, by: haj, from: from)))
    func proposed(_ day: String) throws -> OfficeCode? {
      try store.surroundings(forum: Sample.phu, date: Sample.day(day), except: nil, today: Sample.now.day).suggestion?
        .office
    }
    #expect(try proposed("2026-12-15") == Sample.wonosobo)
    #expect(try proposed("2027-01-12") == haj)
    #expect(try store.turnBook(of: Sample.phu, on: Sample.now.day).standings.count == 6)
  }

  @Test("A skip lasts until the next rakor is planned, then the skipped one comes back first")
  func skipAndBack() throws {
    #expect(try next() == Sample.purworejo)
    try skip(Sample.purworejo)
    #expect(try next() == Sample.wonosobo)
    #expect(try store.home(now: Sample.now, limit: 5).turns.first?.office == Sample.wonosobo)
    let id = try store.schedule(Sample.draft("C", host: Sample.wonosobo))
    #expect(try next() == Sample.purworejo)
    #expect(try next(except: id) == Sample.wonosobo)
    _ = try store.undo(now: Sample.now)
    #expect(try next() == Sample.wonosobo)
  }

  @Test("A note is undone and done again exactly, and its number is not given out twice")
  func undoIsExact() throws {
    let before = try store.turnBook(of: Sample.hajj, on: Sample.now.day)
    let committed = try store.save(
      .swapTurns(Sample.hajj, Sample.wonosobo, Sample.kebumen, reason: "Sekalian haul"))
    let after = try store.turnBook(of: Sample.hajj, on: Sample.now.day)
    #expect(after.notes.map(\.offices) == [[Sample.wonosobo, Sample.kebumen]])
    #expect(after.notes.first?.waited == Sample.day("2026-01-10"))
    #expect(after.notes.first?.otherWaited == Sample.day("2026-02-10"))
    _ = try store.undo(now: Sample.now)
    #expect(try store.turnBook(of: Sample.hajj, on: Sample.now.day) == before)
    _ = try store.redo(now: Sample.now)
    #expect(try store.turnBook(of: Sample.hajj, on: Sample.now.day) == after)
    #expect(try store.history(of: nil, limit: 1).first?.change == committed.entry.change)
    try skip(Sample.purworejo)
    let numbers = try store.turnBook(of: Sample.hajj, on: Sample.now.day).notes.map(\.number.rawValue)
    #expect(numbers == [1, 2])
  }

  @Test("A swap holds for each office until that office has hosted")
  func swapHolds() throws {
    try store.move(try store.schedule(Sample.draft("C", on: "2026-03-10", host: Sample.purworejo)), to: .held)
    try store.save(.swapTurns(Sample.hajj, Sample.wonosobo, Sample.purworejo, reason: nil))
    var hosts: [OfficeCode] = []
    for month in ["12", "11"] {
      let host = try #require(try next())
      hosts.append(host)
      _ = try store.schedule(Sample.draft(month, on: "2026-\(month)-28", host: host))
    }
    #expect(hosts == [Sample.purworejo, Sample.kebumen])
    #expect(try next() == Sample.wonosobo)
  }

  @Test("A volunteer is next, and only in the forum it volunteered in")
  func volunteer() throws {
    try store.save(.volunteer(Sample.hajj, Sample.kebumen, reason: nil))
    #expect(try next() == Sample.kebumen)
    let turns = try store.home(now: Sample.now, limit: 5).turns
    #expect(turns.map(\.reason) == [.volunteered] + Array(repeating: .neverHosted, count: 3))
  }

  @Test("An export gets every note of every forum by number, however many there are")
  func everyNote() throws {
    for number in 0..<40 {
      let edit = Edit.swapTurns(
        number % 2 == 0 ? Sample.hajj : Sample.administration, Sample.wonosobo, Sample.kebumen, reason: "\(number)")
      try store.save(edit)
    }
    #expect(try store.allTurnNotes().map(\.reason) == (0..<40).map { "\($0)" })
    #expect(try store.allTurnNotes().map(\.number.rawValue) == Array(1...40))
  }

  @Test("The history of hosts is every rakor of the forum that took place, the oldest first")
  func history() throws {
    _ = try store.schedule(Sample.draft("C", host: Sample.purworejo))
    let early = try store.schedule(Sample.draft("D", on: "2025-05-10", host: Sample.purworejo))
    try store.move(early, to: .closed)
    let other = try store.schedule(
      Sample.draft("E", forum: Sample.administration, on: "2025-06-10", host: Sample.kebumen))
    try store.move(other, to: .held)
    let found = try store.turnHistory(of: Sample.hajj, on: Sample.now.day)
    #expect(found.turns.map(\.host) == [Sample.purworejo, Sample.wonosobo, Sample.kebumen])
    #expect(found.figures(on: Sample.now.day).map(\.hosted) == [1, 1, 1])
    #expect(found.book.standings.last?.ahead == Sample.day("2026-12-01"))
  }
}
