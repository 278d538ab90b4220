import Testing

@testable import TerminalKit

struct LineEditorTests {
  @Test(
    "The editing keys of the shell work",
    arguments: [
      ([Key.character("x")], "satu duax", 9), ([.control("a"), .character("x")], "xsatu dua", 1),
      ([.home, .delete], "atu dua", 0),
      ([.left, .left, .backspace], "satu ua", 5), ([.control("b"), .control("d")], "satu du", 7),
      ([.control("a"), .control("k")], "", 0),
      ([.control("u")], "", 0), ([.control("w")], "satu ", 5), ([.control("w"), .control("w")], "", 0),
      ([.alt("b")], "satu dua", 5),
      ([.home, .alt("f")], "satu dua", 4), ([.home, .alt("d")], " dua", 0), ([.alt("\u{7F}")], "satu ", 5),
      ([.controlLeft], "satu dua", 5),
      ([.home, .controlRight], "satu dua", 4), ([.home, .control("e")], "satu dua", 8), ([.home, .end], "satu dua", 8),
      ([.home, .left, .backspace], "satu dua", 0), ([.right, .delete, .control("k")], "satu dua", 8),
      ([.control("h")], "satu du", 7),
      ([.home, .right, .control("f"), .control("k")], "sa", 2),
    ])
  func editingKeysWork(keys: [Key], text: String, cursor: Int) {
    var editor = LineEditor("satu dua")
    for key in keys { #expect(editor.handle(key) == true) }
    #expect(editor.text == text)
    #expect(editor.cursor == cursor)
  }

  @Test("Every printable character is text and no letter a command")
  func everyPrintableCharacterIsText() {
    var editor = LineEditor()
    for value in UInt8(0x20)..<0x7F { #expect(editor.handle(.character(Character(Unicode.Scalar(value)))) == true) }
    #expect(editor.text.utf8.elementsEqual(0x20..<0x7F))
  }

  @Test(
    "Keys that mean nothing in a line are left to others",
    arguments: [Key.enter, .escape, .tab, .up, .down, .control("s"), .function(1)])
  func otherKeysAreLeft(key: Key) {
    var editor = LineEditor("a")
    #expect(editor.handle(key) == false)
    #expect(editor == LineEditor("a"))
  }

  @Test("An accent typed on its own joins the letter before it")
  func accentJoinsTheLetter() {
    var editor = LineEditor("e")
    editor.insert("\u{301}")
    #expect(editor.text == "é")
    #expect(editor.cursor == 1)
    #expect(editor.handle(.backspace) == true)
    #expect(editor.text.isEmpty)
  }

  @Test("Pasted lines become one line within the limit")
  func pastedLinesBecomeOneLine() {
    var editor = LineEditor("ab", limit: 8)
    _ = editor.handle(.left)
    editor.insert("1\n2\t3\u{1B}456789")
    #expect(editor.text == "a1 2 34b")
    #expect(editor.cursor == 7)
    editor.insert("x")
    #expect(editor.text == "a1 2 34b")
  }

  @Test(
    "A long text scrolls with marks at its edges, and the cursor stays in sight",
    arguments: [
      (0, "abcdefg›", 0), (6, "abcdefg›", 6), (7, "‹cdefgh›", 6), (12, "‹hijklm›", 6), (26, "‹vwxyz", 6),
    ])
  func longTextScrolls(cursor: Int, picture: String, column: Int) {
    var editor = LineEditor("abcdefghijklmnopqrstuvwxyz")
    _ = editor.handle(.home)
    for _ in 0..<cursor { _ = editor.handle(.right) }
    var screen = Screen(size: Size(columns: 8, rows: 1))
    editor.draw(on: &screen, at: Point(0, 0), columns: 8, role: .input, focused: true)
    #expect(screen.text() == picture)
    #expect(screen.cursor == Point(column, 0))
  }

  @Test("The cursor stays in sight wherever it stands and however narrow the place", arguments: 1...12)
  func cursorStaysInSight(columns: Int) {
    var editor = LineEditor("ab日本cd👍e\u{301}f語語語")
    _ = editor.handle(.home)
    for _ in 0..<14 {
      var screen = Screen(size: Size(columns: columns + 2, rows: 1))
      editor.draw(on: &screen, at: Point(1, 0), columns: columns, role: .input, focused: true)
      #expect(screen.cursor.map { (1...columns).contains($0.column) } == true)
      #expect(screen.roles().first == "." && screen.roles().last == ".")
      _ = editor.handle(.right)
    }
  }

  @Test("An empty line shows its placeholder, and the cursor only when focused")
  func emptyLineShowsItsPlaceholder() {
    var screen = Screen(size: Size(columns: 8, rows: 1))
    LineEditor().draw(on: &screen, at: Point(0, 0), columns: 8, role: .input, focused: false, placeholder: "judul")
    #expect(screen.text() == "judul")
    #expect(screen.roles() == "pppppiii")
    #expect(screen.cursor == nil)
  }
}
