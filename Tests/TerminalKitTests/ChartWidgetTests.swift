import Testing

@testable import TerminalKit

@Suite("Small charts")
struct ChartWidgetTests {
  private func screen(_ columns: Int, _ rows: Int = 1) -> Screen { Screen(size: Size(columns: columns, rows: rows)) }

  @Test(
    "A sparkline has a block for each value, a dot for what is not known, and zero is the lowest block",
    arguments: [
      ([0, 1, 2, 3, 4, 5, 6, 7, 8] as [Double?], 0.0, "▁▂▃▄▅▆▇██", "_.-=+*%##"), ([nil, 4, nil], 8, "·▅·", ".+."),
      ([0, 0], 0, "▁▁", "__"), ([], 0, "", ""), ([.nan, .infinity, 2], 0, "··█", "..#"), ([-3, 3], 0, "▁█", "_#"),
    ])
  func sparkline(values: [Double?], largest: Double, picture: String, twin: String) {
    var screen = screen(9)
    Sparkline(values, largest: largest).draw(on: &screen, at: Point(0, 0))
    #expect(screen.text() == picture)
    #expect(screen.ascii().text() == twin)
  }

  @Test("A sparkline draws no more columns than it is given")
  func narrowSparkline() {
    var screen = screen(9)
    Sparkline([1, 2, 3]).draw(on: &screen, at: Point(0, 0), columns: 2)
    #expect(screen.text() == "▃▆")
  }

  @Test("A line of dots goes from value to value, and signs of ASCII stand where its dots do")
  func line() {
    var screen = screen(8, 2)
    BrailleLine([0, 4, 0]).draw(on: &screen, in: Rect(screen.size))
    #expect(screen.text() == " ⢀⠔⠑⢄\n⡠⠊   ⠉⠢⡀")
    #expect(screen.ascii().text() == " .-'.\n.'   '-.")
  }

  @Test("What is not known breaks the line, and a value alone is a dot")
  func gaps() {
    var screen = screen(5)
    BrailleLine([0, nil, 3, nil, 0]).draw(on: &screen, in: Rect(screen.size))
    #expect(screen.text() == "⣤ ⠛ ⣤")
    var empty = self.screen(5)
    BrailleLine([nil, nil]).draw(on: &empty, in: Rect(empty.size))
    #expect(empty.text() == "")
  }

  @Test("Every pattern of dots is one column wide and has a sign in ASCII")
  func patterns() {
    for base in UInt32(0x2800)...0x28FF {
      #expect(WidthTable.kind(of: base) == .narrow)
      #expect(AsciiTable.sign(for: base) < 0x7F && AsciiTable.sign(for: base) != UInt32(UInt8(ascii: "?")))
      #expect(AsciiTable.consoleSign(for: base) < 0x7F)
    }
  }
}
