import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("The figures of a year in the store")
struct FiguresTests {
  static let scopes: [FigureScope] = [nil, Sample.phu, Sample.tu].flatMap { forum in
    [nil, Sample.wonosobo, Sample.kebumen].flatMap { office in
      [2021, 2026, 2027].map { FigureScope(forum: forum, office: office, year: $0) }
    }
  }

  private func differences(_ store: RakorStore, _ scope: FigureScope, today: Day) throws -> [String] {
    let figures = try store.figures(of: scope, today: today)
    return try FigureCount(store, scope, year: figures.year, today: today).differences(from: figures)
  }

  @Test("Every figure is what a count over whole records gives", arguments: scopes)
  func countedAnotherWay(_ scope: FigureScope) throws {
    for shelf in [Shelf.full, .people, .crowd] {
      #expect(try differences(shelf.store(), scope, today: Sample.now.day) == [])
    }
  }

  @Test("So it is after any edits", arguments: 1...12 as ClosedRange<UInt64>)
  func countedAfterWalks(_ seed: UInt64) throws {
    let store = Shelf.registry.store()
    var walk = RandomWalk(seed: seed)
    for _ in 0..<220 { try walk.step(on: store) }
    for scope in Self.scopes { #expect(try differences(store, scope, today: walk.now.day) == [], "\(scope)") }
  }

  @Test("Without a year, that of the last rakor up to today is told, and those there are")
  func years() throws {
    let store = Shelf.full.store()
    let today = Sample.now.day
    let figures = try store.figures(of: FigureScope(), today: today)
    #expect(figures.year == 2026)
    #expect(figures.years == 2021...2026)
    #expect(try store.figures(of: FigureScope(), today: Sample.day("2024-05-01")).year == 2021)
    #expect(try store.figures(of: FigureScope(forum: Sample.phu, year: 1999), today: today).years.lowerBound == 1999)
    let empty = try Shelf.registry.store().figures(of: FigureScope(), today: today)
    #expect(empty.isEmpty)
    #expect(empty.years == 2026...2026)
  }

  @Test("What nobody told of is unknown: no absence, no zero and in no share")
  func unknown() throws {
    let store = Shelf.example2021.store()
    let figures = try store.figures(of: FigureScope(year: 2021), today: Sample.now.day)
    let kebumen = figures.presence(of: Sample.kebumen)
    #expect(kebumen.invited == 1)
    #expect(kebumen.untold == 1)
    #expect(kebumen.absent == 0)
    #expect(kebumen.share == nil)
    #expect(kebumen.heads == nil)
    #expect(figures.presence.percent == 100)
    #expect(figures.heads == 31)
    #expect(figures.unattributed == 26)
    #expect(figures.monthlyHeads[0] == nil)
  }

  @Test(
    "No figure reads a table through, and of rakor and follow-ups only the year's are met, at 10,000 rakor",
    arguments: [
      FigureScope(year: 2001), FigureScope(forum: Sample.hajj, year: 2001),
      FigureScope(office: Sample.kebumen, year: 2001),
      FigureScope(forum: Sample.hajj, office: Sample.kebumen, year: 2001), FigureScope(),
    ])
  func plans(_ scope: FigureScope) throws {
    let recording = RecordingConnection(try QueryPlanTests.recording.get())
    let store = try RakorStore(connection: recording, path: ":memory:", who: "ani", readOnly: false)
    let figures = try store.figures(of: scope, today: QueryPlanTests.today)
    #expect(!figures.isEmpty)
    let few = ["forum", "office", "forum_member", "o", "office_letterhead", "schema_migration", "p", "q", "t"]
    for question in recording.questions() {
      for step in try recording.plan(question) where step.hasPrefix("SCAN") {
        let table = step.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        let isInOrder = question.sql.contains("LIMIT 1") || question.sql.contains("GROUP BY f.opened ORDER BY")
        #expect(
          few.contains(table) || table.hasPrefix("(subquery") || table == "m" && question.sql.contains("forum_member")
            || isInOrder,
          "\(step) in \(question.sql)")
      }
      let steps = try recording.plan(question)
      for (column, name) in [
        ("m.date", "date"), ("f.opened", "opened"), ("f.closed_day", "closed_day"), ("p.done", "done"),
      ]
      where question.sql.contains("\(column) >=") {
        #expect(steps.contains { $0.contains("\(name)>? AND \(name)<?") }, "\(steps) in \(question.sql)")
      }
      #expect(!steps.contains { $0.contains("follow_up_part") && $0.hasSuffix("(office=?)") }, "\(question.sql)")
    }
  }
}
