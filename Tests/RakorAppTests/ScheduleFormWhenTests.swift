import RakorApp
import RakorModel
import SampleOffice
import TerminalKit
import Testing

@Suite("Date and time in the scheduling form")
struct ScheduleFormWhenTests {
  @Test(
    "A time typed with the date goes to its own fields when the cursor leaves, or at once when it is saved",
    arguments: [Key.tab, .control("s")])
  func timeWithDate(key: Key) {
    let desk = Desk.filled(columns: 120, rows: 40)
    desk.focus(.date)
    desk.press(.control("u"))
    desk.type("Senin 15/12/2026 pkl 1 s.d. 3")
    #expect(!desk.rows(with: "Selasa, 15").isEmpty)
    desk.press(key)
    if key == .tab {
      #expect(!desk.rows(with: "Senin, 15 Desember 2026").isEmpty)
      #expect(!desk.rows(with: "13.00").isEmpty)
      desk.press(.control("s"))
    }
    #expect(desk.scheduled?.date == Day(iso: "2026-12-15"))
    #expect(desk.scheduled?.start == TimeOfDay(iso: "13:00"))
    #expect(desk.scheduled?.end == TimeOfDay(iso: "15:00"))
  }

  @Test("An hour that may be of the morning is shown as doubtful")
  func doubtfulHour() {
    let desk = Desk.filled(columns: 120, rows: 40)
    desk.focus(.start)
    desk.press(.control("u"))
    desk.type("6")
    #expect(desk.picture.contains("18.00 WIB s.d. selesai · atau 06.00?"))
  }

  @Test("The part of the day in the date places the hour in its own field")
  func eveningWithHour() {
    let desk = Desk.filled(columns: 120, rows: 40)
    desk.focus(.start)
    desk.press(.control("u"))
    desk.focus(.date)
    desk.press(.control("u"))
    desk.type("malam Jumat")
    #expect(desk.picture.contains("ketik waktunya"))
    desk.focus(.start)
    desk.type("7")
    #expect(desk.picture.contains("19.00 WIB s.d. selesai"))
    desk.press(.control("s"))
    #expect(desk.scheduled?.start == TimeOfDay(iso: "19:00"))
    #expect(desk.scheduled?.date.weekday == .thursday)
  }

  @Test("Hours behind a date without its year go to their fields")
  func hoursBehindDate() {
    let desk = Desk.filled(columns: 120, rows: 40)
    desk.focus(.date)
    desk.press(.control("u"))
    desk.type("Selasa, 15 Des 09.00-12.00 WIB")
    desk.press(.tab)
    #expect(!desk.rows(with: "15 Desember 2026").isEmpty)
    desk.press(.control("s"))
    #expect(desk.scheduled?.date == Day(iso: "2026-12-15"))
    #expect(desk.scheduled?.start == TimeOfDay(iso: "09:00"))
    #expect(desk.scheduled?.end == TimeOfDay(iso: "12:00"))
  }
}
