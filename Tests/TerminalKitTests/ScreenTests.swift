import Testing

@testable import TerminalKit

struct ScreenTests {
  private func screen(_ columns: Int, _ rows: Int) -> Screen { Screen(size: Size(columns: columns, rows: rows)) }

  @Test("A box has rounded corners and a title in its upper line")
  func boxHasRoundedCornersAndTitle() {
    var screen = screen(14, 3)
    screen.box(screen.bounds, title: "Rapat")
    #expect(screen.text() == "╭─ Rapat ────╮\n│            │\n╰────────────╯")
    #expect(screen.roles() == "bbtttttttbbbbb\nb............b\nbbbbbbbbbbbbbb")
  }

  @Test("A box too small for its title cuts the title, and one too small for corners is not drawn")
  func boxTooSmall() {
    var cut = screen(9, 2)
    cut.box(cut.bounds, title: "Anggaran")
    #expect(cut.text() == "╭─ An… ─╮\n╰───────╯")
    var none = screen(3, 1)
    none.box(none.bounds)
    #expect(none == screen(3, 1))
  }

  @Test("Text is cut at its columns and at the screen's edge")
  func textIsCut() {
    var screen = screen(8, 4)
    #expect(screen.put("abcdef", at: Point(0, 0), columns: 4) == 4)
    #expect(screen.put("abcdef", at: Point(4, 1)) == 4)
    #expect(screen.put("abcdef", at: Point(-2, 2)) == 6)
    #expect(screen.put("abc", at: Point(8, 2)) == 0)
    #expect(screen.put("abc", at: Point(0, 9)) == 0)
    #expect(screen.put("abc", at: Point(0, -1)) == 0)
    #expect(screen.put("abc", at: Point(0, 3), columns: 0) == 0)
    #expect(screen.text() == "abc…\n    abc…\ncdef\n")
  }

  @Test("A wide glyph is never half drawn at an edge")
  func wideGlyphAtAnEdge() {
    var screen = screen(5, 3)
    screen.put("日本語", at: Point(0, 0))
    screen.put("abc日", at: Point(1, 1))
    screen.put("日a", at: Point(-1, 2))
    #expect(screen.text() == "日本…\n abc…\n a")
  }

  @Test("Drawing over one half of a wide glyph clears the other")
  func drawingOverHalfOfAWideGlyph() {
    var screen = screen(6, 3)
    for row in 0..<3 { screen.put("日本語", at: Point(0, row)) }
    screen.put("x", at: Point(1, 0))
    screen.put("x", at: Point(2, 1))
    screen.put("字", at: Point(1, 2))
    #expect(screen.text() == " x本語\n日x 語\n 字 語")
  }

  @Test("Filling clears what was there")
  func filling() {
    var screen = screen(4, 2)
    screen.put("abcd", at: Point(0, 0))
    screen.put("efgh", at: Point(0, 1))
    screen.fill(Rect(column: 2, row: 1, columns: 9, rows: 9), role: .input)
    #expect(screen.text() == "abcd\nef")
    #expect(screen.roles() == "....\n..ii")
  }

  @Test("Control characters in text move nothing")
  func controlCharactersMoveNothing() {
    var screen = screen(12, 2)
    screen.put("a\tb\rc\nd\u{8}e\u{1B}", at: Point(0, 0))
    #expect(screen.text() == "a b c d\u{FFFD}e\u{FFFD}\n")
  }

  @Test("Every frame can be shown in ASCII, cell for cell")
  func everyFrameCanBeShownInASCII() {
    var screen = screen(20, 4)
    screen.box(screen.bounds.top(3), title: "é日")
    Bar(fraction: 0.5).draw(on: &screen, at: Point(1, 1), columns: 5)
    screen.put("•●✓▸…‹›e\u{301}→", at: Point(7, 1))
    screen.put("日本 ok ñ", at: Point(0, 3))
    let ascii = screen.ascii()
    #expect(ascii.text() == "+- ??? ------------+\n|###.. **x>~<>e>   |\n+------------------+\n???? ok ?")
    #expect(ascii.roles() == screen.roles())
    #expect(ascii.ascii() == ascii)
  }

  @Test("An area is cut into strips that never have a negative size")
  func areaIsCutIntoStrips() {
    let area = Rect(column: 2, row: 1, columns: 10, rows: 5)
    #expect(area.top(2) == Rect(column: 2, row: 1, columns: 10, rows: 2))
    #expect(area.bottom(2) == Rect(column: 2, row: 4, columns: 10, rows: 2))
    #expect(area.left(3) == Rect(column: 2, row: 1, columns: 3, rows: 5))
    #expect(area.right(3) == Rect(column: 9, row: 1, columns: 3, rows: 5))
    #expect(area.droppingTop(9).isEmpty)
    #expect(area.droppingRight(-1) == area)
    #expect(area.inset(columns: 1, rows: 1) == Rect(column: 3, row: 2, columns: 8, rows: 3))
    #expect(area.inset(columns: 9).columns == 0)
    #expect(area.centered(columns: 4, rows: 99) == Rect(column: 5, row: 1, columns: 4, rows: 5))
    #expect(area.contains(Point(11, 5)))
    #expect(!area.contains(Point(12, 5)))
  }
}
