import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

/// Numbers that look random and are the same every time.
struct PinnedRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite("Pages of rakor")
struct PagingTests {
  static let store = Result { try filled() }
  static let titles = ["Rakor haji", "Rakor zakat", "Evaluasi haji", "Persiapan manasik"]

  /// 700 rakor on 60 days of two years, so that many share a day, of all states.
  private static func filled() throws -> RakorStore {
    let store = Shelf.registry.store()
    var random = PinnedRandom(7)
    _ = try store.change(.imported, now: Sample.now) { builder in
      for number in 1...700 {
        let day = Sample.day("2025-11-20").adding(days: Int.random(in: 0..<60, using: &random))
        var draft = Sample.draft(
          titles.randomElement(using: &random) ?? "",
          forum: Bool.random(using: &random) ? Sample.hajj : Sample.administration,
          on: day.iso)
        draft.host = draft.invited.randomElement(using: &random) ?? Sample.kebumen
        draft.venue = number % 100 == 0 ? "Pendopo Dargo" : "Aula"
        draft.start = number % 3 == 0 ? nil : TimeOfDay(hour: Int.random(in: 7...15, using: &random), minute: 0)
        let state = MeetingState.allCases.randomElement(using: &random) ?? .held
        let id = try builder.reserveMeetingID()
        try builder.put(.meeting(Meeting(id: id, uid: "\(number)", draft: draft, state: state)))
        let counted = Int.random(in: 1...9, using: &random)
        try builder.put(.attendance(OfficeAttendance(meeting: id, office: draft.host, counted: counted)))
      }
    }
    return store
  }

  static let filters: [MeetingFilter] = [
    MeetingFilter(), MeetingFilter(forum: Sample.hajj), MeetingFilter(state: .postponed), MeetingFilter(year: 2025),
    MeetingFilter(forum: Sample.administration, year: 2026, state: .held), MeetingFilter(office: Sample.purworejo),
    MeetingFilter(office: Sample.wonosobo), MeetingFilter(text: "haj"), MeetingFilter(text: "rak zak"),
    MeetingFilter(text: "dargo"), MeetingFilter(text: "dargo", forum: Sample.hajj), MeetingFilter(text: "aula"),
    MeetingFilter(text: "rakor", year: 2026, state: .closed, office: Sample.kebumen), MeetingFilter(text: "tidak ada"),
    MeetingFilter(text: "!haji"), MeetingFilter(text: "rak !zak"), MeetingFilter(text: "!aula", forum: Sample.hajj),
    MeetingFilter(text: "haj !haj"), MeetingFilter(text: "!"),
    MeetingFilter(year: 1), MeetingFilter(year: 9999), MeetingFilter(year: 0),
  ]

  /// Every rakor with the words it is found by, by date, start and number; without a start first.
  private static let all = Result { () throws -> [(meeting: Meeting, words: Set<String>)] in
    let store = try Self.store.get()
    let directory = try store.directory()
    return try store.allMeetingIDs().compactMap { id in
      guard case .meeting(let meeting)? = try store.stamped(.meeting(id))?.record else { return nil }
      let words = SearchText.words(
        of: meeting, forum: directory.forum(meeting.forum), host: directory.office(meeting.host))
      return (meeting, words)
    }.sorted { left, right in
      func place(_ meeting: Meeting) -> (Day, Int, MeetingID) {
        (meeting.date, meeting.start.map { $0.hour + 1 } ?? 0, meeting.id)
      }
      return place(left.meeting) < place(right.meeting)
    }
  }

  /// The whole list as a full sort gives it.
  private func expected(_ filter: MeetingFilter, _ order: MeetingOrder) throws -> [MeetingID] {
    let typed = WordFilter(filter.text)
    let left = try Self.all.get().filter { meeting, words in
      guard filter.forum == nil || filter.forum == meeting.forum, filter.state == nil || filter.state == meeting.state,
        filter.year == nil || filter.year == meeting.date.year
      else { return false }
      if let office = filter.office, office != meeting.host, !meeting.invited.contains(office) { return false }
      return typed.finds(Array(words))
    }
    let ids = left.map(\.meeting.id)
    return order == .oldestFirst ? ids : ids.reversed()
  }

  @Test("Pages one after the other are the whole list in its order, from either end", arguments: filters)
  func pagesAreTheList(_ filter: MeetingFilter) throws {
    let store = try Self.store.get()
    for order in MeetingOrder.allCases {
      let expected = try expected(filter, order)
      for limit in [1, 23, 200] where limit > 1 || expected.count < 40 {
        #expect(try forwards(filter, order, limit, store) == expected)
        #expect(try backwards(filter, order, limit, store) == expected)
      }
    }
  }

  private func forwards(
    _ filter: MeetingFilter, _ order: MeetingOrder, _ limit: Int, _ store: RakorStore
  ) throws -> [MeetingID] {
    var found: [MeetingID] = []
    var page = try store.meetings(filter, order: order, anchor: .start, limit: limit)
    #expect(!page.hasEarlier)
    while let last = page.rows.last {
      found += page.rows.map(\.meeting.id)
      let next = try store.meetings(filter, order: order, anchor: .after(last.position), limit: limit)
      #expect(next.hasEarlier)
      #expect(page.hasLater == !next.rows.isEmpty)
      page = next
    }
    return found
  }

  private func backwards(
    _ filter: MeetingFilter, _ order: MeetingOrder, _ limit: Int, _ store: RakorStore
  ) throws -> [MeetingID] {
    var found: [MeetingID] = []
    var page = try store.meetings(filter, order: order, anchor: .end, limit: limit)
    #expect(!page.hasLater)
    while let first = page.rows.first {
      found = page.rows.map(\.meeting.id) + found
      let next = try store.meetings(filter, order: order, anchor: .before(first.position), limit: limit)
      #expect(next.hasLater)
      #expect(page.hasEarlier == !next.rows.isEmpty)
      page = next
    }
    return found
  }

  @Test("A page goes on from a place whose rakor is gone or was never there")
  func missingPlace() throws {
    let store = try Self.store.get()
    let day = Sample.day("2025-12-10")
    let place = MeetingPosition(date: day, start: Sample.time("23:59"), id: MeetingID(rawValue: 100_000))
    let later = try store.meetings(MeetingFilter(), order: .oldestFirst, anchor: .after(place), limit: 5)
    #expect(later.rows.allSatisfy { $0.meeting.date > day })
    #expect(later.hasEarlier)
    let earlier = try store.meetings(MeetingFilter(), order: .oldestFirst, anchor: .before(place), limit: 5)
    #expect(earlier.rows.allSatisfy { $0.meeting.date == day })
    #expect(earlier.hasLater)
  }

  @Test("A row's figures are those of the rakor's own file")
  func figuresAgree() throws {
    let store = try Self.store.get()
    let page = try store.meetings(MeetingFilter(), order: .newestFirst, anchor: .start, limit: 30)
    for row in page.rows {
      let file = try #require(try store.meetingFile(row.meeting.id))
      #expect(row.meeting == file.meeting)
      #expect(row.figures == file.figures)
    }
  }

  @Test("The names of the closing day come with a page where they are asked for")
  func namesOfTheClosingDay() throws {
    let store = Shelf.registry.store()
    try store.move(try store.schedule(Sample.draft()), to: .closed)
    for withNames in [false, true] {
      let page = try store.meetings(
        MeetingFilter(), order: .newestFirst, anchor: .start, limit: 5, withNames: withNames)
      let names = page.rows.first?.meeting.closedNames
      #expect(names?.forumShort == (withNames ? "Seksi PHU" : nil))
      #expect(page.rows.first?.closedHostName == "Kab. Purworejo")
    }
  }
}
