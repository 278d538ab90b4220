import Testing

@testable import TerminalKit

struct TextEditorTests {
  private func editor(_ text: String, columns: Int = 8, keys: [Key] = []) -> TextEditor {
    var editor = TextEditor(text, columns: columns)
    for key in keys { _ = editor.handle(key) }
    return editor
  }

  @Test(
    "Keys move and edit over several lines",
    arguments: [
      ([Key.enter, .character("x")], "satu\ndua\nx", 10), ([.up, .character("x")], "satxu\ndua", 4),
      ([.home, .character("x")], "satu\nxdua", 6),
      ([.home, .backspace], "satudua", 4), ([.up, .end, .delete], "satudua", 4),
      ([.up, .end, .control("k")], "satudua", 4),
      ([.control("u")], "satu\n", 5), ([.control("w")], "satu\n", 5), ([.up, .up, .home, .control("k")], "\ndua", 0),
      ([.control("p"), .control("n"), .character("x")], "satu\nduax", 9), ([.pageUp, .home, .alt("d")], "\ndua", 0),
    ])
  func keysMoveAndEdit(keys: [Key], text: String, cursor: Int) {
    let editor = editor("satu\ndua", keys: keys)
    #expect(editor.text == text)
    #expect(editor.cursor == cursor)
  }

  @Test("Up and Down follow the rows as seen and keep their column over shorter rows")
  func upAndDownFollowRows() {
    var editor = editor("satu dua tiga\nx\nempat")
    #expect(editor.handle(.up) == true)
    #expect(editor.cursor == 15)
    #expect(editor.handle(.up) == true)
    #expect(editor.cursor == 13)
    #expect(editor.handle(.up) == true)
    #expect(editor.cursor == 5)
    #expect(editor.handle(.up) == true)
    #expect(editor.cursor == 5)
  }

  @Test("A paste keeps its lines and loses its control characters")
  func pasteKeepsItsLines() {
    var editor = editor("")
    editor.insert("a\r\nb\tc\u{1B}\u{7}\nd")
    #expect(editor.text == "a\nb c\nd")
  }

  @Test("A text over its limit takes no more")
  func textOverItsLimit() {
    var editor = TextEditor("abcdef", limit: 4)
    editor.insert("x")
    #expect(editor.text == "abcd")
  }

  @Test("The rows around the cursor are drawn")
  func rowsAroundTheCursorAreDrawn() {
    var screen = Screen(size: Size(columns: 10, rows: 4))
    let area = Rect(column: 1, row: 1, columns: 8, rows: 2)
    editor("satu dua tiga\nempat").draw(on: &screen, in: area, focused: true)
    #expect(screen.text() == "\n tiga\n empat\n")
    #expect(screen.cursor == Point(6, 2))
    editor("satu dua tiga\nempat").draw(on: &screen, in: area, focused: false)
    #expect(screen.text() == "\n satu dua\n tiga\n")
  }

  @Test("No way through a text leaves the area or loses the text", arguments: 1...9)
  func noWayLeavesTheArea(columns: Int) {
    let text = "日本語 satu\n\n👍 kata-kata yang panjang\n"
    var editor = editor(text, columns: columns)
    for key in [Key.up, .up, .left, .pageUp, .down, .end, .down, .right, .down, .pageDown, .home] {
      #expect(editor.handle(key) == true)
      var screen = Screen(size: Size(columns: columns, rows: 3))
      editor.draw(on: &screen, in: screen.bounds, focused: true)
      #expect(screen.cursor.map { screen.bounds.contains($0) } == true)
    }
    #expect(editor.text == text)
  }
}
