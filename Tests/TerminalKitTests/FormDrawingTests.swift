import Testing

@testable import TerminalKit

@Suite("Forms on the screen")
struct FormDrawingTests {
  private func desk(at field: SampleField) -> FormDesk {
    var desk = FormDesk()
    desk.form.move(to: field)
    return desk
  }

  @Test("A form is drawn with labels, fields, ticks with numbers, and numbered lines")
  func drawn() {
    var desk = desk(at: .tick("A"))
    desk.type("12")
    desk.form.set(.source, "k")
    #expect(
      desk.screen.text().split(separator: "\n", omittingEmptySubsequences: false).prefix(12).joined(separator: "\n")
        == """
        Baru
        Tempat
        Judul
        Hari     besok
        Kantor   3 kantor                 janji
                 [x] Kantor A             12
                 [x] Kantor B
                 [x] Kantor C
        Agenda   1.
        Tujuan

        Asal     keputusan
        """)
    #expect(desk.screen.cursor == Point(36, 5))
    desk.style.isRoomy = true
    desk.style.marksRow = true
    desk.style.labelOffset = 2
    desk.style.inputOffset = 12
    #expect(desk.row(with: "Kantor A")?.hasPrefix(">           [x]") == true)
    #expect(desk.view.height(desk.form) == 13)
  }

  @Test("Ticks stand in two columns, and only so many rows of them around the cursor")
  func tickColumns() {
    var desk = desk(at: .tick("A"))
    desk.style.tickColumns = 2
    desk.area.columns = 80
    #expect(desk.row(with: "Kantor A")?.contains("Kantor C") == true)
    desk.style.tickColumns = 1
    desk.limit = 2
    #expect(desk.row(with: "Kantor C") == nil)
    desk.down(2)
    #expect(desk.row(with: "Kantor A") == nil)
    #expect(desk.row(with: "Kantor C") != nil)
  }

  @Test("An error stands below its field instead of the note, and goes with the next key there")
  func errors() throws {
    var desk = FormDesk()
    desk.note = "catatan"
    #expect(desk.row(with: "catatan") != nil)
    desk.form.errors = [.place: "Tidak dikenal sama sekali di forum yang mana pun."]
    #expect(desk.row(with: "catatan") == nil)
    #expect(desk.screen.text().contains("dikenal sama sekali"))
    desk.type("x")
    #expect(desk.form.errors.isEmpty)
    desk.style.errorsAreBelow = false
    desk.form.errors = [.day: "Salah"]
    #expect(desk.row(with: "Salah") == nil)
    desk.type("x")
    #expect(desk.form.errors.isEmpty)
  }

  @Test("A note stands beside a short field where there is room, and below it where there is none")
  func notes() {
    var desk = FormDesk()
    desk.note = "catatan"
    desk.style.shortColumns = 10
    #expect(desk.row(with: "Tempat")?.contains("catatan") == false)
    desk.style.notesAreBeside = true
    #expect(desk.row(with: "Tempat")?.contains("catatan") == true)
    #expect(desk.view.noteColumns == 19)
  }

  @Test("The field under the cursor and its message are in sight in every height", arguments: 1...14)
  func inSight(rows: Int) throws {
    var desk = FormDesk()
    desk.area.rows = rows
    desk.form.errors = [.day: "Salah"]
    for _ in 0..<12 {
      let cursor = try #require(desk.screen.cursor)
      #expect(desk.area.contains(cursor))
      if desk.form.focus == .day, rows > 1 { #expect(desk.row(with: "Salah") != nil) }
      desk.down()
    }
  }

  @Test("A press of the mouse goes where it is, and ticks at a box; the wheel goes up and down")
  func mouse() throws {
    var desk = FormDesk()
    let lines = desk.screen.text().split(separator: "\n", omittingEmptySubsequences: false)
    for (text, field) in [("Agenda", SampleField.agenda), ("Hari", .day), ("Asal", .source), ("Kantor B", .tick("B"))] {
      let row = try #require(lines.firstIndex { $0.contains(text) })
      desk.form.point(Mouse(kind: .press, position: Point(20, row)), in: desk.view)
      #expect(desk.form.focus == field)
    }
    #expect(desk.form.isTicked(.tick("B")) == nil)
    let row = try #require(lines.firstIndex { $0.contains("Kantor C") })
    desk.form.point(Mouse(kind: .press, position: Point(10, row)), in: desk.view)
    #expect(desk.form.isTicked(.tick("C")) == false)
    desk.form.point(Mouse(kind: .wheelDown, position: Point(10, 1)), in: desk.view)
    #expect(desk.form.focus == .agenda)
    desk.form.point(Mouse(kind: .wheelUp, position: Point(10, 1)), in: desk.view)
    desk.form.point(Mouse(kind: .press, position: Point(10, 19)), in: desk.view)
    #expect(desk.form.focus == .tick("C"))
  }
}
