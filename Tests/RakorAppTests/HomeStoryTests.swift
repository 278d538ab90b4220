import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Home")
struct HomeStoryTests {
  @Test("What is late and what soon will be are counted where there is room, and nothing is counted as 0")
  func dueCounts() {
    #expect(Desk().lines.contains { $0.contains("1 lewat tenggat · 2 mendekati tenggat") })
    let narrow = Desk(columns: 40, rows: 12)
    #expect(narrow.lines.contains { $0.hasSuffix("1 lewat tenggat") })
    let later = Desk(at: Sample.moment("2027-03-01T09:00"))
    #expect(later.lines.contains { $0.contains("lewat tenggat") && !$0.contains("mendekati") })
  }

  @Test("Enter opens the next rakor")
  func enterOpensNext() {
    #expect(Desk().press(.enter).state.meeting == Sample.planned)
  }

  @Test("Enter on a follow-up opens the follow-ups at that one")
  func enterOpensFollowUp() {
    let desk = Desk().press(.down, .down, .enter)
    #expect(desk.followUps?.list.selected?.followUp.number.rawValue == 8)
    #expect(desk.press(.escape).state.tab == .home)
  }

  @Test("The cursor stops at both ends, and the last thing is the last rakor")
  func cursorStops() {
    let desk = Desk().press(.up)
    #expect(desk.press(.enter).state.meeting == Sample.planned)
    desk.press(.escape)
    for _ in 0..<20 { desk.press(.down) }
    #expect(desk.press(.enter).state.meeting == Sample.held)
  }

  @Test("Tab goes from part to part and round, and S-Tab back")
  func parts() {
    let desk = Desk()
    func title() -> String { desk.lines.first { $0.contains("> ") } ?? "" }
    let first = title()
    let followUp = desk.press(.tab, .enter).followUps
    #expect(followUp?.list.selected != nil)
    desk.press(.escape)
    #expect(desk.press(.tab, .enter).state.meeting == Sample.held)
    desk.press(.escape, .tab)
    #expect(title() == first)
    #expect(desk.press(.backTab, .enter).state.meeting == Sample.held)
  }

  @Test("/ on Home looks for a rakor: the list opens with its line")
  func find() {
    let desk = Desk().type("/zakat")
    #expect(desk.state.tab == .meetings && desk.lines.contains { $0.contains("/zakat") })
    desk.press(.enter, .escape, .escape)
    #expect(desk.state.tab == .home)
  }

  @Test("What is open without a due date is counted, though it is never late")
  func undated() {
    #expect(Desk().lines.contains { $0.contains("3 terbuka tanpa tenggat") })
    let later = Desk(at: Sample.moment("2029-03-01T09:00"))
    #expect(later.lines.contains { $0.contains("3 terbuka tanpa tenggat") })
  }

  @Test("Wherever the cursor stands, it is seen", arguments: [(40, 10), (40, 12), (80, 15), (80, 24), (120, 40)])
  func cursorIsSeen(columns: Int, rows: Int) throws {
    let desk = Desk(columns: columns, rows: rows)
    for _ in 0..<12 {
      let screen = draw(desk.state)
      let cursor = try #require(screen.cursor)
      let line = desk.lines[cursor.row]
      #expect(line.dropFirst(cursor.column).hasPrefix(">"), "\(line)")
      desk.press(.down)
    }
  }

  @Test("The example can be loaded only while nothing is recorded")
  func exampleOnlyWhenEmpty() {
    #expect(Desk(.registry).type("c").effects.first == .loadExample)
    #expect(Desk().type("c").effects.isEmpty)
  }

  @Test("Loading the example says that it was loaded, and reads again what is shown")
  func exampleIsSaid() {
    let desk = Desk(.registry).type("c")
    #expect(desk.notice == desk.words.home.exampleLoaded)
    #expect(desk.queries.contains { if case .home = $0 { true } else { false } })
    #expect(desk.meeting(Sample.example)?.state == .closed)
    let second = Desk(.registry)
    second.elsewhere(Sample.example2021)
    #expect(second.type("c").notice == second.words.home.exampleThere)
  }

  @Test(
    "With a past, postponed or cancelled rakor alone something is recorded, and the example cannot be loaded beside it",
    arguments: [MeetingState.planned, .postponed, .cancelled])
  func somethingIsRecorded(state: MeetingState) {
    let shelf = Shelf.registry.adding {
      try $0.putMeeting(1, "2026-01-10", Sample.phu, Sample.kebumen, "Rakor lalu", state)
    }
    let desk = Desk(shelf)
    #expect(!desk.picture.contains(desk.words.home.welcome))
    desk.type("c")
    #expect(desk.effects.isEmpty)
    #expect(desk.lastMeeting?.title == "Rakor lalu")
  }

  @Test("A past rakor that nobody marked as held is named, and m says that it was")
  func unmarked() {
    let shelf = Shelf.full.adding {
      try $0.putMeeting(20, "2026-11-17", Sample.tu, Sample.kebumen, "Rakor Subbag TU", .invited)
      try $0.putMeeting(21, "2026-11-03", Sample.tu, Sample.kebumen, "Rakor lama", .planned)
    }
    let desk = Desk(shelf)
    #expect(desk.lines.contains { $0.contains("Belum ditandai terlaksana: 17 Nov 2026 Rakor Subbag TU") })
    #expect(desk.lines.contains { $0.hasSuffix("1 lagi") })
    #expect(desk.press(.down, .enter).state.meeting == Sample.id(20))
    desk.press(.escape).type("m")
    #expect(desk.meeting(Sample.id(20))?.state == .held)
    #expect(desk.notice == "Terlaksana: Rakor Subbag TU, 17 November 2026. u mengurungkannya.")
    #expect(desk.lines.contains { $0.contains("Belum ditandai terlaksana: 3 Nov 2026 Rakor lama") })
    desk.type("mm")
    #expect(!desk.picture.contains("Belum ditandai"))
    desk.type("u")
    #expect(desk.picture.contains("Belum ditandai terlaksana: 3 Nov 2026 Rakor lama"))
    #expect(Desk(shelf, readOnly: true).type("m").notice == desk.words.app.readOnly)
  }

  @Test("A forum that has ended is proposed nowhere: neither on Home nor in the form, where it comes last")
  func endedForum() {
    let shelf = Shelf.full.adding {
      try $0.changeForum(Sample.phu) { $0.activeUntil = Sample.day("2026-11-21") }
    }
    let desk = Desk(shelf)
    #expect(!desk.lines.contains { $0.contains("Seksi PHU   ") && $0.contains("belum pernah") })
    #expect(desk.lines.contains { $0.contains("Subbag TU") && $0.contains("belum pernah") })
    desk.type("n")
    #expect(desk.form?.reading.forums == ["Subbag TU", "Pokjaluh", "Gara Zawa", "Seksi PHU"])
  }

  @Test("n opens the form for a new rakor")
  func newOpensForm() {
    guard case .form = Desk(.registry).type("n").state.top else {
      Issue.record("no form")
      return
    }
  }

  @Test("In a database opened for reading, empty lists name no key that writes", arguments: Language.allCases)
  func readOnlyHints(language: Language) {
    let words = Phrases(in: language)
    for keys in ["", "2", "4", "4\t\t"] {
      let desk = Desk(.registry, language: language, readOnly: true)
      for key in keys { if key == "\t" { desk.press(.tab) } else { desk.type(String(key)) } }
      for hint in [words.home.scheduleHint, words.home.welcomeSchedule, words.followUps.addHint] {
        #expect(!desk.picture.contains(hint))
      }
    }
    let past = Desk(.example2021, language: language, readOnly: true)
    #expect(past.picture.contains(words.home.seeMeetings))
    #expect(Desk(.example2021, language: language).picture.contains(words.home.scheduleHint))
  }

  @Test("In a database opened for reading, keys that write say so", arguments: ["n", "c"])
  func readOnly(key: String) {
    let desk = Desk(.registry, readOnly: true).type(key)
    #expect(desk.notice == desk.words.app.readOnly)
    #expect(desk.effects.isEmpty)
  }
}
