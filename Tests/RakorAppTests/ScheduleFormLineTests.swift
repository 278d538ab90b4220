import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Scheduling form: a whole line, and what there is to choose from")
struct ScheduleFormLineTests {
  @Test("A whole line typed as forum is shown as understood, word by word, and fills the fields below")
  func shown() {
    let desk = Desk.form().type("phu sel 9 pur aula")
    #expect(desk.rows(with: "phu Seksi PHU · sel Selasa, 24 November 2026").count == 1)
    #expect(desk.rows(with: "pur Kab. Purworejo").count == 1)
    #expect(desk.rows(with: "aula tempat: Aula").count == 1)
    #expect(desk.rows(with: "Tempat       Aula").count == 1)
    desk.press(.tab)
    let typed = desk.form?.form.typed ?? [:]
    #expect(typed["forum"] == "Seksi PHU" && typed["date"] == "24 November 2026")
    #expect(typed["start"] == "09.00" && typed["host"] == "Kab. Purworejo" && typed["venue"] == "Aula")
  }

  @Test("^S saves a whole line at once, in either language", arguments: Language.allCases)
  func saved(language: Language) {
    let desk = Desk.form(language: language).type("phu sel 9-12 pur aula").press(.control("s"))
    let draft = desk.scheduled
    #expect(draft?.forum == Sample.phu && draft?.date == Sample.day("2026-11-24"))
    #expect(draft?.start == TimeOfDay(hour: 9, minute: 0) && draft?.end == TimeOfDay(hour: 12, minute: 0))
    #expect(draft?.host == Sample.purworejo && draft?.venue == "Aula")
  }

  @Test("What was typed further down stays, whatever the line says; what a line wrote gives way to the next one")
  func typedWins() {
    let desk = Desk.form().focus(.venue).type("Pendopo").focus(.forum).type("phu sel 9 pur aula").press(.tab)
    #expect(desk.form?.form.text(.venue) == "Pendopo")
    #expect(desk.form?.form.text(.host) == "Kab. Purworejo")
    desk.press(.backTab).type("tu rab 10 wonosobo").press(.tab)
    #expect(desk.form?.form.text(.forum) == "Subbag TU" && desk.form?.form.text(.host) == "Kab. Wonosobo")
    #expect(desk.form?.form.text(.date) == "25 November 2026" && desk.form?.form.text(.start) == "10.00")
    #expect(desk.form?.form.text(.venue) == "Pendopo")
  }

  @Test("A word that is not understood is shown so, with the reason, and keeps the line from being saved")
  func notUnderstood() {
    let desk = Desk.form().type("phu sel 9 magelang")
    #expect(desk.rows(with: "magelang ?").count == 1)
    #expect(desk.rows(with: "ketik Kab. Magelang atau Kota Magelang").count == 1)
    let other = Desk.form().type("xyz sel 9 pur")
    #expect(other.rows(with: "xyz ?").count == 1)
    other.press(.control("s"))
    #expect(other.saves.isEmpty && other.form?.form.focus == .forum)
    #expect(other.form?.form.text(.forum) == "xyz sel 9 pur")
  }

  @Test("What a field has to choose from is listed under it by its names while it has the cursor, and moves nothing")
  func listed() {
    let desk = Desk.form()
    #expect(["Seksi PHU", "Subbag TU", "Pokjaluh", "Gara Zawa"].allSatisfy { desk.rows(with: "│  \($0)").count == 1 })
    let rows = desk.rows(with: "Diundang")
    desk.type("phu").press(.tab)
    #expect(desk.rows(with: "│").isEmpty && desk.rows(with: "Diundang").count == rows.count)
    desk.focus(.host).type("ma")
    #expect(["Kab. Magelang", "Kota Magelang"].allSatisfy { desk.rows(with: "│  \($0)").count == 1 })
  }

  @Test("Tab completes what can only be one thing and goes on, and else as far as the names go together")
  func completed() {
    let desk = Desk.form().type("p").press(.tab)
    #expect(desk.form?.form.focus == .forum)
    #expect(desk.form?.form.text(.forum) == "p" && desk.rows(with: "cocok dengan dua forum").count == 1)
    #expect(desk.press(.tab).form?.form.focus == .title)
    desk.press(.backTab)
    desk.type("h").press(.tab)
    #expect(desk.form?.form.text(.forum) == "Seksi PHU" && desk.form?.form.focus == .title)
    desk.focus(.host).type("mag").press(.tab)
    #expect(desk.form?.form.text(.host) == "Magelang" && desk.form?.form.focus == .host)
    desk.type(" kot").press(.tab)
    #expect(desk.form?.form.text(.host) == "Kota Magelang" && desk.form?.form.focus == .venue)
  }

  @Test("A name that fits several is refused with the names that it fits")
  func refusedByName() {
    let desk = Desk.form().type("phu").focus(.host).type("magelang").focus(.venue)
    #expect(desk.rows(with: "Kab. Magelang atau Kota Magelang").count == 1)
    let other = Desk.form().type("kedu").press(.control("s"))
    #expect(other.rows(with: "cocok dengan empat forum").count == 1)
    #expect(other.rows(with: "Gara Zawa").count >= 1)
  }

  @Test("A click takes what is listed")
  func clicked() throws {
    let desk = Desk.form()
    let row = try #require(desk.lines.firstIndex { $0.contains("│  Pokjaluh") })
    desk.click(20, row)
    #expect(desk.form?.form.text(.forum) == "Pokjaluh")
  }

  @Test("Tab takes the venue that goes on from what is typed, and stays until it is pressed again")
  func venue() {
    let desk = Desk.form(ScheduleFormFieldTests.venues).type("phu").focus(.host).type("purworejo").focus(.venue)
    desk.type("pend")
    #expect(desk.rows(with: "│  Pendopo RM Dargo").count == 1)
    desk.press(.tab)
    #expect(desk.form?.form.text(.venue) == "Pendopo RM Dargo, Purworejo" && desk.form?.form.focus == .venue)
    desk.press(.tab)
    #expect(desk.form?.form.focus != .venue)
  }
}
