import RakorApp
import RakorModel
import SampleOffice
import TerminalKit
import Testing

@Suite("Scheduling form: the month")
struct ScheduleFormMonthTests {
  private func deskInDate() -> Desk {
    let desk = Desk.form()
    desk.focus(.date)
    return desk
  }

  @Test("Down in a date and Enter in an empty one open the month", arguments: [Key.down, .enter])
  func opens(key: Key) throws {
    let desk = deskInDate()
    desk.press(key)
    #expect(desk.month == Day(iso: "2026-11-22"))
    #expect(desk.rows(with: "November 2026 ").isEmpty == false)
  }

  @Test(
    "Arrows go by days and weeks, page keys and < > by months, t to today",
    arguments: [
      ([Key.right], "2026-11-23"), ([.left], "2026-11-21"), ([.down], "2026-11-29"), ([.up], "2026-11-15"),
      ([.pageDown], "2026-12-22"), ([.pageUp], "2026-10-22"), ([.character(">")], "2026-12-22"),
      ([.character("<")], "2026-10-22"), ([.pageDown, .character("t")], "2026-11-22"),
    ])
  func moves(keys: [Key], day: String) throws {
    let desk = deskInDate()
    desk.press(.down)
    for key in keys { desk.press(key) }
    #expect(desk.month == Day(iso: day))
  }

  @Test("Enter takes the day into the date")
  func takes() throws {
    let desk = deskInDate()
    desk.press(.down, .right, .right, .enter)
    #expect(desk.month == nil)
    #expect(desk.form?.form.typed["date"] == "24 November 2026")
    #expect(desk.rows(with: "Selasa, 24 November 2026").count == 1)
  }

  @Test("Esc closes the month and nothing else")
  func closes() throws {
    let desk = deskInDate()
    desk.type("besok")
    desk.press(.down, .right, .escape)
    #expect(desk.month == nil)
    #expect(desk.form?.form.typed["date"] == "besok")
    #expect(desk.state.box == nil)
  }

  @Test("A click takes a day of the month")
  func clicks() throws {
    let desk = deskInDate()
    desk.press(.down)
    let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("23   24   25") })
    let before = try #require(rows[row].firstRange(of: "24")?.lowerBound)
    desk.click(rows[row].distance(from: rows[row].startIndex, to: before), row)
    #expect(desk.form?.form.typed["date"] == "24 November 2026")
  }

  @Test("Saving with the month open takes the day under its cursor")
  func savesFromMonth() {
    let desk = Desk.filled()
    desk.focus(.date)
    desk.press(.down, .right, .control("s"))
    #expect(desk.scheduled?.date == Day(iso: "2026-11-25"))
  }
}
