import Testing

@testable import TerminalKit

struct PasteTests {
  private let start = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test(
    "A paste is text, whatever it holds",
    arguments: [
      ("dq", "dq"), ("a\rb", "a\nb"), ("a\r\nb\nc", "a\nb\nc"), ("a\n\nb", "a\n\nb"), ("a\tb", "a\tb"), ("", ""),
      ("a\u{1B}[31mb\u{7}\u{0}", "a[31mb"), ("\u{9B}x", "x"), ("日本", "日本"), ("a\u{1B}[201", "a[201"),
      ("\u{1B}[200~x", "[200~x"),
    ])
  func pasteIsText(pasted: String, text: String) {
    var whole = InputParser()
    #expect(whole.feed(Array("\(start)\(pasted)\(end)q".utf8)) == [.paste(text), .key(.character("q"))])
    var split = InputParser()
    let inputs = "\(start)\(pasted)\(end)q".utf8.flatMap { split.feed([$0]) }
    #expect(inputs == [.paste(text), .key(.character("q"))])
  }

  @Test("An end marker inside the pasted text does not end the paste")
  func endMarkerInside() {
    var parser = InputParser()
    let bytes = "\(start)harmless\(end)dy\(end)q\(start)second\(end)"
    #expect(
      parser.feed(Array(bytes.utf8)) == [.paste("harmless[201~dy"), .key(.character("q")), .paste("second")])
  }

  @Test("A paste is bounded at a megabyte and what follows it is read")
  func pasteIsBounded() {
    var parser = InputParser()
    let chunk = [UInt8](repeating: 0x61, count: 1 << 16)
    #expect(parser.feed(Array(start.utf8)) == [])
    for _ in 0..<40 { #expect(parser.feed(chunk) == []) }
    let inputs = parser.feed(Array("\(end)q".utf8))
    #expect(inputs == [.paste(String(repeating: "a", count: 1 << 20)), .key(.character("q"))])
  }

  @Test("A paste whose end got lost is delivered after a longer pause")
  func pasteWithoutEnd() {
    var parser = InputParser()
    #expect(parser.feed(Array("\(start)abc".utf8)) == [])
    #expect(parser.patience == 1000)
    #expect(parser.flush() == [.paste("abc")])
    #expect(parser.feed(Array("j".utf8)) == [.key(.character("j"))])
  }
}
