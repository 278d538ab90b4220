import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("The calendar: to another day")
struct CalendarMoveTests {
  private func desk(readOnly: Bool = false) -> Desk {
    Desk(readOnly: readOnly).send(.almanacRead(Sample.almanac, problem: nil)).type("3")
  }

  @Test(
    "Shift and an arrow ask to move a planned rakor by a day or a week, and name both days",
    arguments: [
      (Key.shiftRight, "2026-11-25"), (.shiftLeft, "2026-11-23"), (.shiftDown, "2026-12-01"), (.shiftUp, "2026-11-17"),
    ])
  func moves(key: Key, expected: String) throws {
    let desk = desk().type("]]").press(key)
    let question = try #require(desk.confirmation?.question)
    let target = try #require(Day(iso: expected))
    #expect(question.contains("Selasa, 24 November 2026") && question.contains(target.long(in: .indonesian)))
    desk.type("y")
    #expect(desk.meeting(Sample.planned)?.date == target)
    #expect(desk.calendar?.day == target && desk.notice == "Rakor 4 pindah ke \(target.long(in: .indonesian)).")
    #expect(desk.allSaves.count == 1)
    desk.type("u")
    #expect(desk.meeting(Sample.planned)?.date.iso == "2026-11-24" && desk.calendar?.day?.iso == "2026-11-24")
  }

  @Test("Nothing else of the rakor changes, its agenda and promised heads least of all")
  func movesDayAlone() throws {
    let desk = desk().type("]]")
    let before = try #require(desk.file(Sample.planned))
    desk.press(.shiftRight).type("y")
    let after = try #require(desk.file(Sample.planned))
    var expected = before.meeting
    expected.date = Sample.day("2026-11-25")
    #expect(after.meeting == expected && after.agenda == before.agenda && after.attendance == before.attendance)
  }

  @Test("Enter is yes where nothing is lost, and no where invitations are out or more speaks against the new day")
  func enter() {
    #expect(desk().type("]]").press(.shiftRight, .enter).meeting(Sample.planned)?.date.iso == "2026-11-25")
    let invited = desk().type("/4 des").press(.enter, .shiftLeft)
    #expect(invited.confirmation?.question.contains("Undangan untuk hari yang lama sudah dikirim.") == true)
    #expect(invited.press(.enter).meeting(Sample.friday)?.date.iso == "2026-12-04")
    let weekend = desk().type("]]").press(.shiftRight).type("y").press(.shiftRight).type("y").press(.shiftRight).type(
      "y")
    #expect(weekend.calendar?.day?.iso == "2026-11-27")
    weekend.press(.shiftRight, .enter)
    #expect(weekend.meeting(Sample.planned)?.date.iso == "2026-11-27")
  }

  @Test("The warnings of both days stand in the question")
  func warnings() {
    let desk = desk().type("/4 des").press(.enter, .shiftRight)
    let question = desk.confirmation?.question ?? ""
    #expect(question.contains("4 Des: Bersamaan dengan salat Jumat"))
    #expect(question.contains("5 Des: Jatuh pada hari Sabtu"))
  }

  @Test(
    "A rakor that is over, called off or closed says why it stays",
    arguments: [
      ("19 nov", "Rakor 3 terlaksana: harinya tidak dipindah dari kalender."),
      ("8 sep", "Rakor 6 dibatalkan: harinya tidak dipindah dari kalender."),
      ("1 okt", "Rakor 7 ditunda: harinya tidak dipindah dari kalender."),
    ])
  func stays(date: String, sentence: String) {
    let desk = desk().type("/\(date) 2026").press(.enter, .shiftRight)
    #expect(desk.notice == sentence && desk.confirmation == nil)
  }

  @Test("A closed rakor is opened again first")
  func closed() {
    let desk = desk().type("/15 juni 2021").press(.enter, .shiftRight)
    #expect(desk.notice == desk.state.context.sentence(.closed(Sample.example)))
  }

  @Test("Opened for reading neither moves nor schedules, and says why")
  func readOnly() {
    let desk = desk(readOnly: true).type("]]").press(.shiftRight)
    #expect(desk.notice == desk.words.app.readOnly)
    #expect(desk.type("n").notice == desk.words.app.readOnly && desk.state.layers.count == 1)
  }

  @Test("What somebody else changed meanwhile is a conflict, and nothing is overwritten unseen")
  func conflict() {
    let desk = desk().type("]]").press(.shiftRight)
    desk.elsewhere { try $0.changeMeeting(Sample.planned) { $0.date = Sample.day("2026-11-30") } }
    desk.type("y")
    #expect(desk.conflict != nil && desk.meeting(Sample.planned)?.date.iso == "2026-11-30")
  }
}

@Suite("The calendar: a week with its hours")
struct CalendarWeekTests {
  private func desk(_ columns: Int = 80, _ rows: Int = 24) -> Desk {
    Desk(columns: columns, rows: rows).send(.almanacRead(Sample.almanac, problem: nil)).type("3]]")
  }

  @Test("w shows the week of the day with its hours and rakor, and w again the month")
  func week() {
    let desk = desk().type("w")
    #expect(desk.picture.contains("Pekan 48 · 23 Nov – 29 Nov 2026") && desk.picture.contains("09.00"))
    #expect(desk.picture.contains("[Sel 24o]"))
    #expect(desk.type("w").picture.contains("November 2026 "))
  }

  @Test("Left and right go through its days, up and down to other weeks")
  func moves() {
    let desk = desk().type("w").press(.down)
    #expect(desk.calendar?.day?.iso == "2026-12-01" && desk.picture.contains("Pekan 49"))
    #expect(desk.press(.right).calendar?.day?.iso == "2026-12-02")
  }

  @Test("Where seven columns have no room it is a list of its seven days, those without rakor too")
  func narrow() {
    let desk = desk(60, 24).type("w")
    for name in ["Sen 23 Nov", "Sel 24 Nov", "Rab 25 Nov", "Min 29 Nov"] { #expect(desk.picture.contains(name)) }
    #expect(desk.picture.contains("> Sel 24 Nov"))
  }

  @Test("Early and late rakor lengthen its day")
  func hours() {
    let early = Shelf.full.adding {
      try $0.putMeeting(20, "2026-11-25", Sample.tu, Sample.kebumen, "Subuh") { $0.start = Sample.time("05:00") }
    }
    let desk = Desk(early).type("3]]w")
    #expect(desk.picture.contains("05.00"))
  }

  /// Rakor on 25 November with these hours.
  private func shelf(_ hours: [(Int, String, String)]) -> Shelf {
    Shelf.full.adding { records in
      for (number, start, end) in hours {
        try records.putMeeting(number, "2026-11-25", Sample.tu, Sample.kebumen, "R\(number)") {
          ($0.start, $0.end) = (Sample.time(start), Sample.time(end))
        }
      }
    }
  }

  @Test("Rakor that overlap, by way of others too, stand beside each other and over none", arguments: [120, 200])
  func lanes(columns: Int) throws {
    let three = shelf([(20, "08:00", "10:00"), (21, "09:00", "12:00"), (22, "11:00", "13:00")])
    let desk = Desk(three, columns: columns, rows: 40).type("3]]]w")
    let calendar = try #require(desk.calendar)
    let week = try #require(Calendar.frame(calendar, desk.state.context).week)
    let blocks = week.blocks.filter { $0.column == 2 }
    #expect(blocks.map(\.lane) == [0, 1, 0] && blocks.allSatisfy { $0.lanes == 2 })
    for title in ["R20", "R21", "R22"] { #expect(desk.picture.contains(title) || columns == 120, "\(title)") }
  }

  @Test("Where lanes have no room the first says how many stand beside it")
  func lanesTold() {
    let three = shelf([(20, "08:00", "10:00"), (21, "09:00", "12:00"), (22, "11:00", "13:00")])
    #expect(Desk(three).type("3]]]w").picture.contains("08.00 +1"))
  }

  @Test("A rakor at an hour that has no room is told below its day, and at no other hour")
  func lateHours() throws {
    let late = shelf([(20, "07:00", "08:00"), (21, "21:00", "23:00")])
    let desk = Desk(late).type("3]]]w")
    let calendar = try #require(desk.calendar)
    let week = try #require(Calendar.frame(calendar, desk.state.context).week)
    #expect(week.untimed[2]?.map(\.meeting.id.rawValue) == [21])
    #expect(desk.picture.contains("21.00 R"))
    #expect(week.blocks.contains { $0.entry.meeting.id.rawValue == 20 && $0.rows.lowerBound == 0 })
  }

  @Test("A click on a column chooses its day")
  func click() throws {
    let desk = desk().type("w")
    let row = try #require(desk.lines.firstIndex { $0.contains("Kam 26") })
    let start = try #require(desk.lines[row].firstRange(of: "Kam 26")?.lowerBound)
    desk.click(desk.lines[row].distance(from: desk.lines[row].startIndex, to: start), row + 4)
    #expect(desk.calendar?.day?.iso == "2026-11-26")
  }
}
