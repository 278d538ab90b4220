import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("The calendar")
struct CalendarStoryTests {
  private func desk(
    _ shelf: Shelf = .full, columns: Int = 80, rows: Int = 24, language: Language = .indonesian, readOnly: Bool = false
  ) -> Desk {
    Desk(shelf, columns: columns, rows: rows, language: language, readOnly: readOnly)
      .send(.almanacRead(Sample.almanac, problem: nil)).type("3")
  }

  private func day(_ desk: Desk) -> String? { desk.calendar?.day?.iso }

  @Test("It opens on today, with the month's rakor by sign and the next ones by word")
  func opens() {
    let desk = desk()
    #expect(day(desk) == "2026-11-22")
    #expect(desk.picture.contains("[22]") && desk.picture.contains("24o") && desk.picture.contains("19o"))
    #expect(desk.picture.contains("Seksi PHU") && desk.picture.contains("Kab. Wonosobo · dijadwalkan"))
  }

  @Test(
    "Arrows go by days and weeks, brackets by days, < > and page keys by months, g and G to the ends of the month",
    arguments: [
      ("l", "2026-11-23"), ("h", "2026-11-21"), ("j", "2026-11-29"), ("k", "2026-11-15"), ("]", "2026-11-23"),
      ("[", "2026-11-21"), (">", "2026-12-22"), ("<", "2026-10-22"), ("g", "2026-11-01"), ("G", "2026-11-30"),
      (">>>t", "2026-11-22"), ("G>", "2026-12-30"), (">>G>", "2027-02-28"), ("k<<.", "2026-11-22"),
    ])
  func moves(keys: String, expected: String) { #expect(day(desk().type(keys)) == expected) }

  @Test("Page keys, Home and End do the same as the letters")
  func namedKeys() {
    #expect(day(desk().press(.pageDown, .end)) == "2026-12-31")
    #expect(day(desk().press(.pageUp, .home)) == "2026-10-01")
    #expect(day(desk().press(.left, .up)) == "2026-11-14")
  }

  @Test("Enter opens the day's only rakor, and Esc comes back to its day")
  func enterOpens() {
    let desk = desk().type("]]").press(.enter)
    #expect(desk.state.meeting == Sample.planned)
    #expect(day(desk.press(.escape)) == "2026-11-24")
  }

  @Test("On a day without rakor Enter says so")
  func nothingToOpen() {
    let desk = desk().press(.enter)
    #expect(desk.notice == "Tidak ada rakor pada hari itu." && desk.state.layers.count == 1)
  }

  @Test("Where a day has several, Enter goes to the list and Enter there opens the one under the cursor")
  func several() {
    let crowded = Shelf.full.adding {
      try $0.putMeeting(20, "2026-11-24", Sample.tu, Sample.kebumen, "Rakor kedua") { $0.start = Sample.time("13:00") }
    }
    let desk = desk(crowded).type("]]")
    #expect(desk.picture.contains("[24O"))
    desk.press(.enter)
    #expect(desk.calendar?.pane == .list && desk.state.layers.count == 1)
    #expect(desk.press(.down, .enter).state.meeting == Sample.id(20))
    #expect(desk.press(.escape).calendar?.meeting == Sample.id(20))
  }

  @Test("Tab goes to the list, whose cursor takes that of the month along; Tab, left and Esc go back")
  func list() {
    for back in [Key.tab, .backTab, .left, .escape] {
      let desk = desk().press(.tab, .down)
      #expect(desk.calendar?.pane == .list && day(desk) == "2026-12-04")
      #expect(desk.picture.contains("Desember 2026"))
      desk.press(back)
      #expect(desk.calendar?.pane == .days && day(desk) == "2026-12-04")
    }
  }

  @Test("n opens the form with the day of the cursor in it, and Esc leaves that without a question")
  func schedules() {
    let desk = desk().type("]]]n")
    #expect(desk.form?.form.typed["date"] == "25 November 2026")
    desk.press(.escape)
    #expect(desk.state.layers.count == 1 && day(desk) == "2026-11-25")
  }

  @Test("What was kept of a new rakor is offered first, and a new one still has the day")
  func schedulesBesideDraft() {
    let desk = desk().send(.draftsFound([FormDraft(.meeting(nil), fields: ["title": "A"])])).press(.escape)
    desk.type("]nb")
    #expect(desk.form?.form.typed["date"] == "23 November 2026")
  }

  @Test(
    "/ and the command line go to a date that is typed as dates are typed everywhere",
    arguments: ["/3 des", "/2026-12-03", ":go 2026-12-03", ":3 des", ":ke 3 desember"])
  func goesTo(line: String) {
    let desk = desk().type(line).press(.enter)
    #expect(day(desk) == "2026-12-03" && desk.state.layers.count == 1)
    #expect(desk.calendar?.line.isTyping == false)
  }

  @Test("While a date is typed its reading stands beside it, what is no date is refused, and Esc takes it away")
  func typesDate() {
    let desk = desk().type("/senin depan")
    #expect(desk.picture.contains("Senin, 23 November 2026"))
    desk.press(.escape).type("/xyz").press(.enter)
    #expect(desk.notice != nil && desk.calendar?.line.isTyping == true)
    #expect(day(desk.press(.escape)) == "2026-11-22")
  }

  @Test("A number at the command line is a rakor's, from the calendar too")
  func numbers() { #expect(desk().type(":go 4").press(.enter).state.meeting == Sample.planned) }

  @Test("f narrows the calendar to the rakor of one forum, and what the others hold still speaks against a day of it")
  func forums() {
    let full = desk().type("ff]]")
    #expect(full.state.context.forum == Sample.tu)
    #expect(full.calendar?.entries(of: Sample.tu).map(\.meeting.id) == [Sample.friday])
    let shelf = Shelf.full.adding {
      for (number, forum) in [(30, Sample.phu), (31, Sample.tu)] {
        try $0.putMeeting(number, "2026-12-15", forum, Sample.kebumen, "Rakor \(number)") {
          $0.invited = [Sample.kebumen, Sample.wonosobo]
        }
      }
    }
    for keys in ["", "f", "ff"] {
      let desk = desk(shelf, columns: 120, rows: 40).type("/15 des").press(.enter).type(keys)
      #expect(desk.lines.contains { $0.contains("! Rakor 31") } == (keys != "f"), "\(keys)")
      #expect(desk.lines.contains { $0.contains("! Rakor 30") } == (keys != "ff"), "\(keys)")
    }
  }

  @Test("What a colleague saves is shown when it is heard of, with the cursor where it was")
  func live() {
    let desk = desk().type("]")
    desk.elsewhere { try $0.putMeeting(21, "2026-11-23", Sample.tu, Sample.kebumen, "Rakor mendadak") }
    #expect(!desk.picture.contains("mendadak"))
    desk.send(.changedElsewhere)
    #expect(desk.picture.contains("mendadak") && day(desk) == "2026-11-23")
  }

  @Test("A click chooses a day, a second one opens its rakor; a double click on a row of the list opens that")
  func mouse() throws {
    let desk = desk()
    func place(_ text: String) throws -> (Int, Int) {
      let row = try #require(desk.lines.firstIndex { $0.contains(text) })
      let start = try #require(desk.lines[row].firstRange(of: text)?.lowerBound)
      return (desk.lines[row].distance(from: desk.lines[row].startIndex, to: start), row)
    }
    let (column, row) = try place("24o")
    desk.click(column, row)
    #expect(day(desk) == "2026-11-24")
    desk.click(column, row)
    #expect(desk.state.meeting == Sample.planned)
    desk.press(.escape)
    let (listColumn, listRow) = try place("Subbag TU")
    desk.click(listColumn, listRow)
    #expect(desk.calendar?.meeting == Sample.friday && day(desk) == "2026-12-04")
    desk.click(listColumn, listRow, .doublePress)
    #expect(desk.state.meeting == Sample.friday)
  }

  @Test("The last place may be the calendar, and the start too")
  func places() throws {
    #expect(desk().state.place?.text == "calendar")
    let place = try #require(LastPlace("calendar"))
    #expect(Desk(beginning: place).calendar?.day == Sample.now.day)
    #expect(StartPlace(rawValue: "calendar")?.tab == .calendar)
  }

  @Test("Nothing of it is read before it is opened")
  func readsNothingBefore() {
    let desk = Desk()
    #expect(!desk.queries.contains { if case .calendar = $0 { true } else { false } })
    desk.type("3")
    #expect(desk.queries.count == 1)
  }

  @Test("Weeks begin on Sunday where that is set, here and in the month of a form, and keep the numbers of ISO")
  func sundays() {
    let desk = desk().configure("first-weekday = \"sunday\"")
    #expect(desk.picture.contains("Min  Sen  Sel"))
    #expect(desk.lines.contains { $0.contains("48 [22]") })
    desk.type("n").focus(.date).press(.down)
    #expect(desk.picture.contains("Min  Sen  Sel"))
  }

  @Test(
    "Every day of some years is under the cursor in turn, at every size", arguments: [(40, 10), (80, 24), (200, 60)])
  func everyDay(columns: Int, rows: Int) {
    for start in ["1945-08-17", "2024-02-28", "2026-12-30", "2999-12-01"] {
      let desk = desk(columns: columns, rows: rows).send(.inputReceived(.key(.character("/"))))
      desk.type(start).press(.enter)
      for _ in 0..<34 {
        let day = desk.calendar?.day
        let number = day?.day ?? 0
        #expect(desk.picture.contains(number < 10 ? "[ \(number)" : "[\(number)"), "\(String(describing: day))")
        desk.press(.right)
        #expect(desk.calendar?.day == day?.adding(days: 1))
      }
    }
  }
}
