import RakorApp
import RakorModel
import SampleOffice
import TerminalKit
import Testing

@Suite("Scheduling form: the calendar")
struct ScheduleFormBestDatesTests {
  private func desk(_ shelf: Shelf = .registry, columns: Int = 80, rows: Int = 24) -> Desk {
    let desk = Desk.form(shelf, columns: columns, rows: rows)
    desk.send(.almanacRead(Sample.almanac, problem: nil))
    desk.type("phu")
    desk.focus(.host)
    desk.type("purworejo")
    return desk
  }

  @Test("F6 asks for the rakor of the weeks ahead and shows three dates, the first under the cursor")
  func opens() throws {
    let desk = desk()
    desk.press(.function(6))
    let first = try #require(Day(iso: "2026-11-29"))
    let last = try #require(Day(iso: "2027-01-17"))
    #expect(desk.effects.contains(.load(.meetingsBetween(first: first, last: last))))
    #expect(desk.rows(with: "> 1 Senin, 30 November 2026").count == 1)
    #expect(desk.rows(with: "2 Selasa, 8 Desember 2026").count == 1)
    #expect(desk.rows(with: "3 Rabu, 16 Desember 2026").count == 1)
    #expect(desk.rows(with: "Semuanya: ").count == 1)
  }

  @Test("A day on which a member is at another rakor is not proposed")
  func avoidsClash() throws {
    let shelf = Shelf.registry.adding {
      try $0.putMeeting(3, "2026-11-30", Sample.phu, Sample.purworejo, "Rakor Seksi PHU") {
        $0.invited = [Sample.wonosobo, Sample.purworejo]
      }
    }
    let desk = desk(shelf)
    desk.press(.function(6))
    #expect(desk.rows(with: "> 1 Selasa, 1 Desember 2026").count == 1)
  }

  @Test(
    "Choosing a proposal fills in the date and closes the list",
    arguments: [[Key.down, .enter], [.character("2")], [.down, .character(" ")]])
  func chooses(keys: [Key]) {
    let desk = desk()
    desk.press(.function(6))
    for key in keys { desk.press(key) }
    #expect(desk.rows(with: "Tanggal terbaik").isEmpty)
    #expect(desk.form?.form.focus == .date)
    desk.press(.control("s"))
    #expect(desk.scheduled?.date == Day(iso: "2026-12-08"))
  }

  @Test("A click on a proposal chooses it")
  func clicks() throws {
    let desk = desk()
    desk.press(.function(6))
    let row = try #require(
      desk.picture.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("16 Desember") })
    desk.click(30, row)
    desk.press(.control("s"))
    #expect(desk.scheduled?.date == Day(iso: "2026-12-16"))
  }

  @Test(
    "Esc, F6 and saving close the list and leave the date as it was",
    arguments: [Key.escape, .function(6), .control("s")])
  func closes(key: Key) {
    let desk = desk()
    desk.focus(.date)
    desk.type("1/12/2026")
    desk.press(.function(6), .down, key)
    #expect(desk.rows(with: "Tanggal terbaik").isEmpty)
    desk.press(.control("s"))
    #expect(desk.scheduled?.date == Day(iso: "2026-12-01"))
  }

  @Test("Digits beyond the list, letters and pasted text change nothing while it is open")
  func otherKeys() {
    let desk = desk()
    let before = desk.form?.draft
    desk.press(.function(6), .character("9"), .character("0"), .character("x"))
    desk.paste("besok")
    #expect(desk.form?.draft == before)
    #expect(desk.rows(with: "> 1 Senin").count == 1)
  }

  @Test(
    "A day or time the calendar is against is warned of with its reason and source, and is saved all the same",
    arguments: [
      ("1/6/2026", "9", "Hari libur nasional: Hari Lahir Pancasila (SKB 3 Menteri No. 1497, 2, dan 5 Tahun 2025)."),
      ("24/12/2026", "9", "Cuti bersama: Kelahiran Yesus Kristus (Natal) (SKB 3 Menteri No. 1497"),
      ("6/6/2026", "9", "Jatuh pada hari Sabtu, bukan hari kerja (Perpres 21/2023)."),
      ("5/6/2026", "11-13", "Bersamaan dengan salat Jumat, pukul 11.30–13.00 (Perpres 21/2023)."),
      ("24/2/2026", "15.30", "Melewati jam kerja Ramadan (sampai pukul 15.00, SE Sesjen Kemenag 4/2026)."),
      ("5/1/2028", "9", "Data hari libur 2028 belum lengkap; periksa SKB 3 Menteri."),
    ])
  func warns(date: String, time: String, sentence: String) {
    let desk = desk(columns: 120, rows: 40)
    desk.focus(.date)
    desk.type(date)
    desk.focus(.start)
    desk.type(time)
    desk.press(.tab)
    let panel = desk.picture.split(separator: "\n").compactMap { $0.split(separator: "│").last }.map {
      $0.split(separator: " ").joined(separator: " ")
    }.joined(separator: " ")
    #expect(panel.contains(sentence))
    desk.press(.control("s"))
    #expect(desk.scheduled?.date != nil)
  }

  @Test("The Hijri date stands beside the day where there is room for both")
  func hijri() {
    let wide = desk(columns: 160, rows: 40)
    let narrow = desk(columns: 80)
    wide.focus(.date)
    wide.type("1/6/2026")
    narrow.focus(.date)
    narrow.type("1/6/2026")
    #expect(wide.rows(with: "Senin, 1 Juni 2026 · sudah lewat · ≈ 15 Zulhijah 1447 H").count == 1)
    #expect(narrow.rows(with: "Zulhijah").isEmpty)
  }

  @Test("A broken file of holidays is said in its sentence")
  func problem() {
    let desk = desk()
    desk.send(.almanacRead(Sample.almanac, problem: "Berkas rusak."))
    #expect(desk.rows(with: "Berkas rusak.").count == 1)
  }
}
