import Testing

@testable import TerminalKit

struct WidgetTests {
  private func screen(_ columns: Int, _ rows: Int = 1) -> Screen { Screen(size: Size(columns: columns, rows: rows)) }

  @Test("A month is a sheet with weekdays, marks and the chosen day")
  func monthIsASheet() {
    var screen = screen(22, 8)
    let month = MonthGrid(
      title: "Mei 2026", weekdayLabels: ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"], leadingBlanks: 4,
      dayCount: 31,
      selected: 3, today: 20, signs: [1: "*", 31: "•"])
    month.draw(on: &screen, in: screen.bounds)
    #expect(
      screen.text() == """
               Mei 2026
         S… S… R… K… J… S… M…
                      1* 2[ 3]
          4  5  6  7  8  9 10
         11 12 13 14 15 16 17
         18 19>20 21 22 23 24
         25 26 27 28 29 30 31•

        """)
    #expect(screen.cursor == Point(19, 2))
    let lines = screen.roles().split(separator: "\n")
    #expect(lines[2].hasSuffix("SSSS"))
    #expect(lines[5].contains(".aaa."))
  }

  @Test(
    "A wide month has two signs for a day, the number of each week, and all signs of the chosen day in its brackets")
  func wideMonth() {
    var screen = screen(39, 8)
    let month = MonthGrid(
      title: "Mei 2026", weekdayLabels: ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"], leadingBlanks: 4,
      dayCount: 31, selected: 12, today: 20, signs: [1: "o!", 12: "o'", 31: "!"], restColumns: [5, 6], style: .wide,
      weekNumbers: [18, 19, 20, 21, 22])
    month.draw(on: &screen, in: screen.bounds)
    #expect(
      screen.text() == """
                       Mei 2026
            Sen  Sel  Rab  Kam  Jum  Sab  Min
        18                       1o!  2    3
        19   4    5    6    7    8    9   10
        20  11  [12o']13   14   15   16   17
        21  18   19  >20   21   22   23   24
        22  25   26   27   28   29   30   31!

        """)
    #expect(
      (0..<31).allSatisfy { day in
        month.day(at: Point(4 + (day + 4) % 7 * 5, 2 + (day + 4) / 7), in: screen.bounds) == day + 1
      })
  }

  @Test("In a place too low for all weeks those around the chosen day are in sight")
  func lowMonth() {
    for day in [1, 15, 31] {
      var screen = screen(22, 5)
      let month = MonthGrid(title: "", weekdayLabels: [], leadingBlanks: 6, dayCount: 31, selected: day)
      month.draw(on: &screen, in: screen.bounds)
      #expect(screen.cursor.flatMap { month.day(at: $0, in: screen.bounds) } == day)
    }
  }

  @Test("Every day of a month is found where it is drawn")
  func everyDayIsFound() {
    let area = Rect(column: 3, row: 2, columns: 30, rows: 10)
    for blanks in 0...6 {
      for day in 1...31 {
        let month = MonthGrid(title: "", weekdayLabels: [], leadingBlanks: blanks, dayCount: 31, selected: day)
        var screen = screen(40, 12)
        month.draw(on: &screen, in: area)
        #expect(screen.cursor.flatMap { month.day(at: $0, in: area) } == day)
      }
    }
    let month = MonthGrid(title: "", weekdayLabels: [], leadingBlanks: 6, dayCount: 28)
    #expect(month.day(at: Point(4, 2), in: area) == nil)
    #expect(month.day(at: Point(4, 4), in: area) == nil)
    #expect(month.day(at: Point(3, 5), in: area) == nil)
    #expect(month.day(at: Point(26, 5), in: area) == nil)
  }

  @Test("A month in too small a place is cut and draws nothing outside")
  func monthInASmallPlace() {
    var screen = screen(22, 8)
    let area = Rect(column: 2, row: 2, columns: 6, rows: 3)
    MonthGrid(title: "Mei 2026", weekdayLabels: ["Senin"], leadingBlanks: 0, dayCount: 31).draw(on: &screen, in: area)
    #expect(screen.text() == "\n\n  Mei 2…\n   S…\n    1  2\n\n\n")
  }

  @Test(
    "A bar shows eighths, and never looks empty or full when it is not",
    arguments: [
      (0.0, "░░░░"), (0.001, "▏░░░"), (0.25, "█░░░"), (0.5, "██░░"), (0.53, "██▏░"), (0.999, "███▉"), (1, "████"),
      (7, "████"), (-1, "░░░░"),
      (Double.nan, "░░░░"),
    ])
  func barShowsEighths(fraction: Double, picture: String) {
    var screen = screen(4)
    Bar(fraction: fraction).draw(on: &screen, at: Point(0, 0), columns: 4)
    #expect(screen.text() == picture)
  }

  @Test(
    "A hint bar shows whole pairs only",
    arguments: [
      (30, "q keluar  ? bantuan  n baru", 27), (27, "q keluar  ? bantuan  n baru", 27), (26, "q keluar  ? bantuan", 19),
      (5, "", 0),
    ])
  func hintBarShowsWholePairs(columns: Int, picture: String, used: Int) {
    var screen = screen(40)
    let hints = [WrittenKey("q", "keluar"), WrittenKey("?", "bantuan"), WrittenKey("n", "baru")]
    #expect(HintBar.draw(hints, on: &screen, at: Point(0, 0), columns: columns) == used)
    #expect(screen.text() == picture)
  }

  @Test("A dialog stands in the middle, wraps its text and puts the cursor on the choice that is proposed")
  func dialogStandsInTheMiddle() {
    var screen = screen(40, 9)
    let dialog = Dialog(
      title: "Hapus rapat?", text: "Rapat ini punya 3 keputusan yang ikut hilang.",
      choices: [WrittenKey("y", "hapus"), WrittenKey("Esc", "batal")], proposed: 1)
    let area = dialog.draw(on: &screen)
    #expect(area == Rect(column: 0, row: 1, columns: 40, rows: 6))
    #expect(
      screen.text() == """

        ╭─ Hapus rapat? ───────────────────────╮
        │ Rapat ini punya 3 keputusan yang     │
        │ ikut hilang.                         │
        │                                      │
        │ y hapus  Esc batal                   │
        ╰──────────────────────────────────────╯


        """)
    #expect(screen.cursor == Point(11, 5))
  }

  @Test("A dialog on a tiny screen draws nothing outside it", arguments: [(1, 1), (2, 2), (10, 3), (20, 5), (3, 30)])
  func dialogOnATinyScreen(columns: Int, rows: Int) {
    var screen = screen(columns, rows)
    let area = Dialog(title: "Judul", text: "Teks yang panjang sekali", choices: [WrittenKey("y", "ya")]).draw(
      on: &screen)
    #expect(area.columns <= columns && area.rows <= rows)
  }

  @Test("A scroll mark shows the part in sight and is absent when all is in sight")
  func scrollMarkShowsThePartInSight() {
    var top = screen(1, 4)
    ScrollMark(visible: 0..<4, count: 8).draw(on: &top, in: top.bounds)
    #expect(top.text() == "█\n█\n│\n│")
    var bottom = screen(1, 4)
    ScrollMark(visible: 996..<1000, count: 1000).draw(on: &bottom, in: bottom.bounds)
    #expect(bottom.text() == "│\n│\n│\n█")
    var all = screen(1, 4)
    ScrollMark(visible: 0..<3, count: 3).draw(on: &all, in: all.bounds)
    #expect(all.text() == "\n\n\n")
  }

  @Test("A chip has a space on either side")
  func chipHasSpaces() {
    var screen = screen(12)
    #expect(Chip.draw("tugas", on: &screen, at: Point(1, 0)) == 7)
    #expect(screen.roles() == ".ccccccc....")
  }

  @Test(
    "The clipboard gets the encoding of the standard",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func clipboardEncoding(text: String, encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
  }
}
