import RakorModel
import Testing

@Suite("Entered text")
struct TextRuleTests {
  @Test(
    "A line is one line without outer blanks and invisible characters",
    arguments: [
      ("Dwi Subrata", "Dwi Subrata"), ("  Dwi  ", "Dwi"), ("a\u{00A0}b", "a b"), ("a\u{202F}b", "a b"),
      ("a\u{200B}b", "ab"), ("a\u{2060}b", "ab"), ("\u{FEFF}a", "a"), ("a\tb", "a b"), ("a\nb", "a b"),
      ("a\r\nb", "a b"), ("a\rb", "a b"), ("a\r", "a"), ("\u{00A0}a\u{00A0}", "a"), ("a\u{2028}b", "a b"),
      ("a\u{1B}[31mb", "a[31mb"), ("a\u{07}b", "ab"), ("a\u{85}b", "a b"), ("a\u{9B}b", "ab"), ("a\u{7F}b", "ab"),
      ("\u{202A}+62 812\u{202C}", "+62 812"),
      ("Muhasyim, S.Ag., M.Pd.I", "Muhasyim, S.Ag., M.Pd.I"), ("Sa\u{02BC}diyah", "Sa\u{02BC}diyah"),
      ("👩‍🏫", "👩‍🏫"),
    ])
  func lineIsCleaned(typed: String, kept: String) throws {
    #expect(try TextRule.line(typed, .title) == kept)
  }

  @Test(
    "A note keeps its lines, whatever ended them",
    arguments: [
      ("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\r\rb", "a\n\nb"), ("a\n\nb", "a\n\nb"),
      ("\na\n", "a"), ("a\tb\u{200B}", "a b"), ("a\u{2029}b", "a\nb"), ("a\u{1B}]0;x\u{07}", "a]0;x"),
    ])
  func noteKeepsLines(typed: String, kept: String) throws {
    #expect(try TextRule.note(typed, .notes) == kept)
  }

  @Test(
    "A text with nothing in it is none", arguments: [nil, "", " ", "\u{200B}", "\u{00A0}\t\r\n", "\u{FEFF} \u{2060}"])
  func emptyIsNone(typed: String?) throws {
    #expect(try TextRule.line(typed, .venue) == nil)
    #expect(try TextRule.note(typed, .notes) == nil)
  }

  @Test("A text that must be there is asked for when it is empty", arguments: ["", " ", "\u{200B}\u{00A0}"])
  func requiredIsAskedFor(typed: String) {
    #expect(throws: Refusal.required(.name)) { try TextRule.required(typed, .name) }
  }

  @Test("A line has at most 500 characters and a note 20,000, after cleaning")
  func lengthIsLimited() throws {
    let (line, note) = (String(repeating: "é", count: 500), String(repeating: "é", count: 20_000))
    #expect(try TextRule.line("  \(line)\u{200B} ", .title) == line)
    #expect(try TextRule.note(note + "\n", .minutes) == note)
    #expect(throws: Refusal.tooLong(.title, limit: 500)) { try TextRule.line(line + "x", .title) }
    #expect(throws: Refusal.tooLong(.title, limit: 500)) { try TextRule.required(line + "x", .title) }
    #expect(throws: Refusal.tooLong(.minutes, limit: 20_000)) { try TextRule.note(note + "x", .minutes) }
  }
}
