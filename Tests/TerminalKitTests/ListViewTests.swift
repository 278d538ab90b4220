import Testing

@testable import TerminalKit

struct ListViewTests {
  private let area = Rect(column: 1, row: 1, columns: 10, rows: 3)

  private func screen() -> Screen { Screen(size: Size(columns: 12, rows: 5)) }

  @Test("The chosen row is one bar with a sign and the cursor, the others have roles of their own")
  func chosenRowIsABar() {
    var screen = screen()
    let table = TableLayout(
      columns: [TableColumn(title: "No", minimum: 2), TableColumn(title: "Kota", minimum: 4)], width: 8)
    ListView(count: 2, cursor: ListCursor(index: 1), in: area)
      .draw(table, titles: Rect(column: 1, row: 0, columns: 10, rows: 1), on: &screen) { index in
        ListView.Cells(["\(index)", "Kebumen"], role: .title, roles: [.warning])
      }
    #expect(screen.text() == "   No  Kota\n   0   Keb…\n > 1   Keb…\n\n")
    #expect(
      screen.roles().split(separator: "\n").map(String.init) == [
        "...mmmmmmmm.", ".ttwwtttttt.", ".SSSSSSSSSS.", "............", "............",
      ])
    #expect(screen.cursor == Point(1, 2))
  }

  @Test("A list that has not the keys shows its row differently and leaves the cursor alone")
  func listWithoutKeys() {
    var screen = screen()
    ListView(count: 1, cursor: ListCursor(), in: area, focused: false)
      .draw(on: &screen) { _, row, screen in screen.put("a", at: row.content.origin, role: row.role(.good)) }
    #expect(screen.roles().contains(".ssssssssss."))
    #expect(screen.cursor == nil)
    ListView(count: 1, cursor: ListCursor(), in: area, selects: false)
      .draw(on: &screen) { _, row, screen in screen.put("a", at: row.content.origin, role: row.role(.good)) }
    #expect(screen.text().hasPrefix("\n   a\n"))
    #expect(screen.roles().contains("...g........"))
  }

  @Test(
    "A row is met where it is drawn, whatever part of the list is in sight",
    arguments: [(0, 0, 3), (1, 0, 9), (8, 0, 9), (4, 2, 9), (0, 7, 2), (0, 0, 0)])
  func rowIsMetWhereDrawn(index: Int, top: Int, count: Int) {
    let view = ListView(count: count, cursor: ListCursor(index: index, top: top), in: area)
    var drawn: [Int?] = []
    var screen = screen()
    view.draw(on: &screen) { index, row, _ in
      drawn.append(index)
      #expect(view.index(at: row.line.origin) == index)
      #expect(view.index(at: Point(row.line.maxColumn - 1, row.line.row)) == index)
    }
    #expect(drawn.count == min(count, 3))
    #expect(drawn.contains(view.selected) == (count > 0))
    #expect(view.index(at: Point(0, 1)) == nil)
    #expect(view.index(at: Point(11, 1)) == nil)
    #expect(view.index(at: Point(1, 0)) == nil)
    #expect(view.index(at: Point(1, 1 + drawn.count)) == nil)
  }

  @Test("The wheel scrolls from anywhere, and a press means only a row")
  func mouseOnAList() {
    let view = ListView(count: 2, cursor: ListCursor(), in: area)
    #expect(view.gesture(Mouse(kind: .wheelUp, position: Point(0, 0))) == .scroll(-1))
    #expect(view.gesture(Mouse(kind: .wheelDown, position: Point(4, 1))) == .scroll(1))
    #expect(view.gesture(Mouse(kind: .press, position: Point(4, 2))) == .press(1, opens: false))
    #expect(view.gesture(Mouse(kind: .doublePress, position: Point(4, 1))) == .press(0, opens: true))
    #expect(view.gesture(Mouse(kind: .press, position: Point(4, 3))) == nil)
  }

  @Test(
    "Scrolled lines fill their area as long as there are enough of them",
    arguments: [(9, 0, 0..<3), (9, 4, 4..<7), (9, 8, 6..<9), (9, -1, 0..<3), (2, 1, 0..<2), (0, 3, 0..<0)])
  func scrolledLines(count: Int, top: Int, visible: Range<Int>) {
    let view = ListView(count: count, from: top, in: area)
    #expect(view.visible == visible)
    #expect(view.selected == nil)
  }

  @Test(
    "A line that divides a list has a place of its own, rows below it move down by one, and a click on it means none",
    arguments: [(0, [nil, 0, 1, 2]), (2, [0, 1, nil, 2]), (7, [0, 1, 2, nil])] as [(Int, [Int?])])
  func divided(at divider: Int, lines: [Int?]) {
    let view = ListView(
      count: 9, cursor: ListCursor(), in: Rect(column: 0, row: 0, columns: 20, rows: 4), divided: divider)
    #expect((0..<4).map { view.index(at: Point(3, $0)) } == lines)
    var screen = Screen(size: Size(columns: 20, rows: 4))
    view.draw(on: &screen) { index, row, screen in screen.put("baris \(index)", at: row.content.origin) }
    view.drawDivider("lain", on: &screen)
    let drawn = screen.text().split(separator: "\n", omittingEmptySubsequences: false).prefix(4)
    for (line, index) in zip(drawn, lines) {
      let isDivider = index == nil && divider < 3
      #expect(line.contains(index.map { "baris \($0)" } ?? (isDivider ? " lain " : "")))
    }
  }

  @Test("The mark of what is in sight stands at the right edge of its strip, and only in a long list")
  func scrollMark() {
    var screen = screen()
    ListView(count: 3, cursor: ListCursor(), in: area).drawScrollMark(on: &screen, in: area)
    #expect(screen == self.screen())
    ListView(count: 9, cursor: ListCursor(), in: area).drawScrollMark(on: &screen, in: area)
    #expect(screen.text() == "\n          █\n          │\n          │\n")
  }

  @Test("Values are wrapped beside their label, cut at the limit, and what is left of the area is told")
  func labelledLines() {
    var screen = screen()
    let lines = [LabelledLine("Tempat", "Aula satu dua tiga", .warning), LabelledLine("No", "7")]
    let facts = LabelledLines(lines, columns: 10, labelWidth: 4, limit: 2)
    #expect(facts.rows.map(\.label) == ["Tempat", "", "No"])
    #expect(facts.rows.map(\.value) == ["Aula", "satu…", "7"])
    let rest = facts.draw(on: &screen, in: Rect(column: 1, row: 1, columns: 10, rows: 4))
    #expect(screen.text() == "\n Tem… Aula\n      satu…\n No   7\n")
    #expect(screen.roles().contains(".mmmm.wwww.."))
    #expect(rest == Rect(column: 1, row: 4, columns: 10, rows: 1))
    var scrolled = self.screen()
    facts.draw(on: &scrolled, in: Rect(column: 1, row: 1, columns: 10, rows: 1), from: 2)
    #expect(scrolled.text() == "\n No   7\n\n\n")
  }

  @Test("A tab is met where it is drawn, and of tabs without room the longest are cut, the open one last")
  func tabStrip() {
    var screen = screen()
    let strip = TabStrip(["Satu", "Dua"], active: 1, at: Point(1, 0), columns: 11)
    #expect(strip.draw(on: &screen) == 12)
    #expect(screen.text().hasPrefix("  Satu  Dua\n"))
    #expect(screen.roles().hasPrefix(".mmmmmmaaaaa"))
    #expect([0, 1, 6, 7, 11].map { strip.index(at: Point($0, 0)) } == [nil, 0, 0, 1, 1])
    #expect(strip.index(at: Point(1, 1)) == nil)
    let cut = TabStrip(["Ringkasan", "Hadir", "Agenda"], active: nil, at: Point(0, 0), columns: 24)
    #expect(cut.draw(on: &screen) == 24)
    let open = TabStrip(["Ringkasan", "Hadir", "Agenda"], active: 0, at: Point(0, 0), columns: 24)
    var wide = Screen(size: Size(columns: 30, rows: 1))
    #expect(open.draw(on: &wide) == 23)
    #expect(wide.text().hasPrefix(" Ringkasan  Had…  Age…"))
    let spaced = TabStrip(["a", "b"], active: nil, at: Point(0, 0), columns: 9, gap: 2)
    #expect([0, 1, 2, 3].map { spaced.index(at: Point($0, 0)) } == [0, nil, nil, 1])
    #expect(TabStrip([], active: nil, at: Point(0, 0), columns: 9).draw(on: &screen) == 0)
  }

  @Test("A text in an area is wrapped, cut where there is no room, and says what is left")
  func textInAnArea() {
    var screen = screen()
    let rest = screen.put("satu dua tiga", in: Rect(column: 2, row: 1, columns: 5, rows: 4), limit: 2)
    #expect(screen.text() == "\n  satu\n  dua …\n\n")
    #expect(rest == Rect(column: 2, row: 3, columns: 5, rows: 2))
    let left = screen.putRight("kanan", in: Rect(column: 0, row: 0, columns: 12, rows: 2))
    #expect(screen.text().hasPrefix("       kanan\n"))
    #expect(left == Rect(column: 0, row: 0, columns: 5, rows: 1))
  }
}
