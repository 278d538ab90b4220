import RakorDocuments
import Testing

struct JsonTests {
  private func read(_ text: String) throws -> JsonValue { try JsonValue.read(Array(text.utf8)) }

  @Test("Text from outside never reaches a terminal as control characters")
  func controlCharactersAreEscaped() {
    let text = JsonValue.text("a\u{1B}[31m\u{7}\u{9B}\u{202E}\n\"\\é").written
    #expect(text == #""a\u001b[31m\u0007\u009b\u202e\n\"\\é""# + "\n")
  }

  @Test(
    "Invisible characters are escaped, and read again as they were",
    arguments: [
      0x61C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xFFF9, 0xE0000, 0xE0041, 0xE007F,
    ] as [UInt32])
  func invisibleIsEscaped(value: UInt32) throws {
    let text = "a\(try #require(Unicode.Scalar(value)))b"
    let written = JsonValue.text(text).written
    #expect(written.utf8.allSatisfy { $0 < 0x7F })
    #expect(try read(written) == .text(text))
  }

  @Test("What is written is read again as it was")
  func writtenIsReadAgain() throws {
    let value: JsonValue = .members([
      "z": .list([.whole(-3), .fraction(0.5), .truth(true), .truth(false), .null]), "a": .text("\u{1B}\t\"é😀\u{2028}"),
      "empty": .object([]), "list": .list([]), "nested": .list([.object([]), .list([.list([])])]),
    ])
    #expect(try read(value.written) == value)
  }

  @Test("Escaped characters are read, in one half or two")
  func escapes() throws {
    #expect(try read(#""\u00e9\ud83d\ude00\/\b\f""#) == .text("é😀/\u{8}\u{C}"))
  }

  @Test("Members keep the order of the file")
  func orderIsKept() throws {
    let names = ["b", "a", "c"].map { JsonMember(name: $0, value: .null) }
    #expect(try read(#"{"b": null, "a": null, "c": null}"#) == .object(names))
  }

  @Test("Numbers are read as they are meant", arguments: [("0", 0), ("-0", 0), ("12", 12), ("-7", -7)])
  func wholeNumbers(text: String, number: Int) throws {
    #expect(try read(text) == .whole(number))
  }

  @Test("A fraction is a fraction", arguments: [("1.0", 1.0), ("2e3", 2000), ("-0.5E-1", -0.05), ("1e+2", 100)])
  func fractions(text: String, number: Double) throws {
    #expect(try read(text) == .fraction(number))
  }

  @Test(
    "What is no JSON is refused",
    arguments: [
      "", " ", "{", "[1,]", "{\"a\":1,}", "{a:1}", "01", "1.", "-", "--1", "+1", ".5", "1e", "1e999", "nul", "True",
      "\"a", "\"a\nb\"", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "1 2", "[1 2]",
      "{\"a\" 1}", "NaN", "'a'", "// a\n1", "٣",
    ])
  func noJson(text: String) {
    #expect(throws: ExchangeError.self) { try read(text) }
  }

  @Test("A file nested deeper than any of ours is refused")
  func tooDeep() throws {
    #expect(throws: ExchangeError.self) { try read(String(repeating: "[", count: 200_000)) }
    #expect(throws: Never.self) { try read(String(repeating: "[", count: 60) + String(repeating: "]", count: 60)) }
  }

  @Test("A fault is told with its line")
  func faultHasItsLine() {
    #expect(throws: ExchangeError.notJson(line: 3)) { try read("{\n\"a\": 1,\n\"b\" 2\n}") }
  }
}
