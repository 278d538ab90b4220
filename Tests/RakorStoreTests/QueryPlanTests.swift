import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("Queries of screens at 10,000 rakor")
struct QueryPlanTests {
  static let recording = Result { try filled() }

  private static func filled() throws -> RecordingConnection {
    let engine = try SQLiteConnection.temporary()
    let store = try RakorStore(connection: engine, path: ":memory:", who: "ani", readOnly: false)
    _ = try store.perform(Sample.registry, now: Sample.now)
    try LargeDatabase.fill(engine, meetings: 10_000, recent: 6_000)
    return RecordingConnection(engine)
  }

  static let today = Sample.day("2025-06-01")
  static let meeting = MeetingID(rawValue: 5_000)

  /// The queries of one screen each.
  static let screens: [(name: String, ask: @Sendable (RakorStore) throws -> Void)] = [
    ("home", { _ = try $0.home(now: Moment(day: today, time: Sample.now.time), limit: 10) }),
    (
      "home of a forum",
      { _ = try $0.home(now: Moment(day: today, time: Sample.now.time), forum: Sample.hajj, limit: 10) }
    ),
    ("meeting file", { _ = try #require(try $0.meetingFile(meeting)) }),
    ("follow-up", { _ = try #require(try $0.followUp(FollowUpNumber(rawValue: 19_991))) }),
    ("day", { _ = try $0.meetings(on: today) }),
    ("days", { _ = try $0.meetings(from: today, through: today.adding(days: 49), limit: 400) }),
    ("calendar", { _ = try $0.calendar(of: nil, from: today, through: today.adding(days: 91)) }),
    ("calendar of a forum", { _ = try $0.calendar(of: Sample.hajj, from: today, through: today.adding(days: 30)) }),
    ("letter", { _ = try $0.rakor(bearing: "B-12/Kk.99/2026", except: meeting) }),
    ("rakor ahead", { _ = try $0.rakorAhead(of: Sample.hajj) }),
    ("venues", { _ = try $0.venues(of: Sample.kebumen, beginning: "a", limit: 10) }),
    (
      "turns",
      {
        _ = try? $0.perform([.skipTurn(Sample.hajj, Sample.kebumen, reason: "Aula direnovasi")], now: Sample.now)
        _ = try? $0.perform([.swapTurns(Sample.hajj, Sample.kebumen, Sample.wonosobo, reason: nil)], now: Sample.now)
        _ = try $0.turnBook(of: Sample.hajj, on: today, except: meeting)
      }
    ),
    ("history", { _ = try $0.history(of: nil, limit: 30) }),
    ("history of a rakor", { _ = try $0.history(of: meeting, limit: 30) }),
    (
      "history of a rakor by the page",
      { store in
        let days = DateStretch(Sample.day("2025-01-01"), Sample.day("2026-12-31"))
        let filters = [
          HistoryFilter(of: meeting), HistoryFilter(of: meeting, days: days),
          HistoryFilter(of: meeting, words: [.init("orang")]),
        ]
        for filter in filters {
          for order in HistoryOrder.allCases {
            for anchor in [PageAnchor.start, .after(3), .before(3), .at(3), .end] {
              _ = try store.history(filter, order: order, anchor: anchor, limit: 50)
            }
          }
        }
      }
    ),
    ("carried", { _ = try $0.openFollowUps(carriedTo: Sample.hajj, before: today, limit: 30) }),
    ("carry-over", { _ = try $0.carryOver(to: Sample.hajj, on: today) }),
    ("people", { _ = try $0.people(matching: "", office: nil, limit: 20) }),
    ("people of an office", { _ = try $0.people(matching: "ora", office: Sample.kebumen, limit: 20) }),
    (
      "roll of an office",
      { _ = try $0.roll(of: Sample.kebumen, activeOn: today, forum: Sample.hajj, except: meeting, limit: 200) }
    ),
    (
      "page of an office",
      { _ = try $0.officePage(Sample.kebumen, forum: nil, year: 2025, people: 50, meetings: 50) }
    ),
    ("turns in short", { _ = try $0.forumTurns(of: nil, on: today) }),
    (
      "who may be the same",
      {
        let phone = PhoneNumber("081234567890")
        _ = try $0.duplicates(of: PersonDraft(name: "Orang 7", office: Sample.kebumen, phone: phone), as: nil)
      }
    ),
    ("directory", { _ = try $0.directory() }),
    ("undo", { _ = try? $0.undo(now: Sample.now) }),
    (
      "undo after somebody else",
      { store in
        let meeting = MeetingID(rawValue: 9_998)
        let budi = try store.acting(as: "budi")
        _ = try budi.perform([.setCounted(meeting, Sample.wonosobo, 7)], now: Sample.now)
        _ = try store.perform([.setReportedTotal(meeting, 7)], now: Sample.now)
        _ = try budi.undo(now: Sample.now)
        _ = try budi.redo(now: Sample.now)
      }
    ),
    (
      "roll-call",
      {
        let meeting = MeetingID(rawValue: 9_999)
        _ = try $0.perform([.setCounted(meeting, Sample.kebumen, 7)], now: Sample.now)
        _ = try $0.perform([.mark(meeting, PersonID(rawValue: 7), .late, note: nil)], now: Sample.now)
      }
    ),
    (
      "follow-up saved",
      {
        _ = try $0.perform([.tick(FollowUpNumber(rawValue: 19_991), nil, on: today, note: nil)], now: Sample.now)
        let tick = Edit.untick(FollowUpNumber(rawValue: 19_991), Sample.kebumen)
        _ = try? $0.perform([tick], expecting: [.followUp(FollowUpNumber(rawValue: 19_991)): 1], now: Sample.now)
        _ = try? $0.perform([.removeFollowUp(FollowUpNumber(rawValue: 19_981))], now: Sample.now)
      }
    ),
    ("rakor saved", { _ = try $0.perform([.schedule(Sample.draft(), uid: "new")], now: Sample.now) }),
  ]

  static let meetingFilters: [MeetingFilter] = [
    MeetingFilter(), MeetingFilter(forum: Sample.hajj), MeetingFilter(state: .planned), MeetingFilter(year: 2001),
    MeetingFilter(forum: Sample.hajj, year: 2001, state: .closed), MeetingFilter(office: Sample.kebumen),
    MeetingFilter(text: "rakor"), MeetingFilter(text: "nomor4711"), MeetingFilter(text: "rakor nomor4"),
    MeetingFilter(text: "rak", forum: Sample.hajj, year: 2001, state: .closed, office: Sample.kebumen),
  ]

  static let followUpFilters: [FollowUpFilter] = FollowUpFilter.Scope.allCases.flatMap { scope in
    [
      FollowUpFilter(scope: scope), FollowUpFilter(scope: scope, text: "lap"),
      FollowUpFilter(scope: scope, office: Sample.kebumen), FollowUpFilter(scope: scope, forum: Sample.hajj),
      FollowUpFilter(scope: scope, meeting: meeting),
    ] + FollowUpStatus.allCases.map { FollowUpFilter(scope: scope, status: $0) }
  }

  @Test("No screen reads a table through or sorts one", arguments: screens.indices)
  func screensArePages(_ place: Int) throws {
    let screen = Self.screens[place]
    try check { try screen.ask($0) }
  }

  @Test("No page of rakor reads a table through or sorts one", arguments: meetingFilters)
  func meetingPages(_ filter: MeetingFilter) throws {
    let place = MeetingPosition(date: Sample.day("2001-06-01"), id: MeetingID(rawValue: 3))
    for order in MeetingOrder.allCases {
      for anchor in [PageAnchor.start, .after(place), .before(place), .end] {
        try check { _ = try $0.meetings(filter, order: order, anchor: anchor, limit: 50) }
      }
    }
  }

  @Test("No page of follow-ups reads a table through or sorts one", arguments: followUpFilters)
  func followUpPages(_ filter: FollowUpFilter) throws {
    let place = FollowUpPosition(due: Sample.day("2001-06-01"), number: FollowUpNumber(rawValue: 3))
    for order in FollowUpOrder.allCases {
      for anchor in [PageAnchor.start, .after(place), .before(place), .end] {
        try check { _ = try $0.followUps(filter, order: order, anchor: anchor, limit: 50, today: Self.today) }
      }
    }
  }

  @Test("A page of those at one status walks along an index of that status", arguments: FollowUpStatus.allCases)
  func statusPages(_ status: FollowUpStatus) throws {
    let recording = RecordingConnection(try Self.recording.get())
    let store = try RakorStore(connection: recording, path: ":memory:", who: "ani", readOnly: false)
    for scope in [FollowUpFilter.Scope.all, status.isOpen ? .open : .all] {
      for order in FollowUpOrder.allCases {
        _ = try store.followUps(
          FollowUpFilter(scope: scope, status: status), order: order, anchor: .start, limit: 50, today: Self.today)
      }
    }
    let walks = recording.questions().filter { $0.sql.contains("f.status = ") }
    #expect(walks.isEmpty == ![FollowUpStatus.open, .done].contains(status))
    for walk in walks {
      #expect(try recording.plan(walk).contains { $0.contains("follow_up_by_status") }, "\(walk.sql)")
    }
  }

  @Test("The people in charge of a whole page are looked up at once, those of closed ones not at all")
  func peopleInChargeAtOnce() throws {
    let connection = RecordingConnection(try SQLiteConnection.temporary())
    let store = try RakorStore(connection: connection, path: ":memory:", who: "ani", readOnly: false)
    _ = try store.perform(Sample.registry, now: Sample.now)
    for name in ["Eni", "Dwi", "Budi"] {
      let draft = FollowUpDraft(text: "x", offices: [Sample.kebumen, Sample.wonosobo], personInCharge: name)
      _ = try store.addFollowUp(draft)
    }
    func lookUps() throws -> [String] {
      _ = connection.all()
      _ = try store.followUps(
        FollowUpFilter(scope: .all), order: .due, anchor: .start, limit: 50, today: Self.today)
      return connection.all().map(\.sql).filter { $0.contains("FROM person") }
    }
    #expect(try lookUps().count == 1)
    for number in 1...3 { try store.save(.dropFollowUp(FollowUpNumber(rawValue: number), reason: "ganda")) }
    #expect(try lookUps().isEmpty)
  }

  /// A scan along an index in the order of the list ends with the page; any other is the whole table.
  private func check(_ ask: (RakorStore) throws -> Void) throws {
    let recording = RecordingConnection(try Self.recording.get())
    let store = try RakorStore(connection: recording, path: ":memory:", who: "ani", readOnly: false)
    try ask(store)
    let questions = recording.questions().filter { !isAboutFewRows($0.sql) }
    for question in questions {
      for step in try recording.plan(question) {
        let isWhole = step.hasPrefix("SCAN") && !step.contains("USING") && !step.hasPrefix("SCAN c")
        #expect(!isWhole && !step.contains("TEMP B-TREE"), "\(step) in \(question.sql)")
      }
    }
  }

  /// Offices, forums, their members and letterheads are few and read whole.
  private func isAboutFewRows(_ sql: String) -> Bool {
    let few = ["FROM office", "FROM office_letterhead", "FROM forum", "FROM forum_member", "FROM schema_migration"]
    let many = ["FROM meeting", "FROM follow_up", "FROM journal", "FROM person", "FROM delegate", "FROM attendance"]
    return few.contains { sql.contains($0) } && !many.contains { sql.contains($0) }
  }
}
