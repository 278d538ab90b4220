import Testing

@testable import TerminalKit

struct WidthTests {
  @Test(
    "Text takes the columns that terminals agree on",
    arguments: [
      ("rapat", 5), ("", 0), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한글", 4), ("e\u{301}", 1), ("é", 1), ("\u{301}", 1),
      ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇮🇩", 2), ("❤️", 1), ("☀\u{FE0E}", 1), ("⚡", 2), ("1️⃣", 1), ("🏴\u{E0067}\u{E007F}", 2),
      ("a\u{200B}b", 2), ("a\u{202E}b", 2), ("\u{2066}x\u{2069}", 1), ("\u{FEFF}x", 1), ("x\u{AD}y", 2), ("\t", 1),
      ("a\r\nb", 3), ("\u{8}", 1), ("\u{1B}[0m", 4), ("\u{9B}m", 2), ("\u{1FAE8}", 1), ("\u{E000}", 1),
      ("\u{10FFFF}", 1),
      ("─╭█▏…•✓▸", 8), ("𠀀", 2), ("नि", 2), ("ก็", 1), ("\u{4DC0}", 1),
    ])
  func textTakesTheColumnsThatTerminalsAgreeOn(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(
    "Text is made safe for any terminal",
    arguments: [
      ("rapat", "rapat"), ("a\tb\nc", "a b c"), ("a\r\nb", "a b"), ("a\n\nb", "a  b"), ("\u{1B}[31m", "\u{FFFD}[31m"),
      ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{7F}\u{8}\u{7}", "a\u{FFFD}\u{FFFD}\u{FFFD}"), ("a\u{202E}b\u{2069}", "ab"),
      ("a\u{200B}\u{200D}b", "ab"), ("👨‍👩‍👧", "👨"), ("👍🏽", "👍"), ("🇮🇩", "ID"), ("❤️", "❤"), ("\u{1FAE8}", "\u{FFFD}"),
      ("e\u{301}\u{302}\u{303}\u{304}\u{305}", "e\u{301}\u{302}\u{303}\u{304}"), ("क्‍ष", "क्ष"), ("👍👎", "👍👎"),
      ("\u{2028}", " "),
    ])
  func textIsMadeSafeForAnyTerminal(text: String, expected: String) {
    #expect(Array(TextWidth.plain(text).unicodeScalars) == Array(expected.unicodeScalars))
    #expect(TextWidth.plain(TextWidth.plain(text)) == TextWidth.plain(text))
  }

  @Test("No scalar at all lets a control character through")
  func noScalarLetsAControlCharacterThrough() {
    for value in 0...UInt32(0x10FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isUnsafe = TextWidth.plain(String(Character(scalar))).unicodeScalars.contains {
        [.control, .format, .unassigned, .privateUse].contains($0.properties.generalCategory)
      }
      if isUnsafe { Issue.record("U+\(String(value, radix: 16)) gets through") }
    }
  }

  @Test(
    "Text is cut to a width with a mark and never padded",
    arguments: [
      ("rapat", 5, "rapat"), ("rapat", 4, "rap…"), ("rapat", 1, "…"), ("rapat", 0, ""), ("rapat", -1, ""), ("", 3, ""),
      ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 2, "…"), ("日本語", 1, "…"), ("ab", 9, "ab"),
    ])
  func textIsCutToAWidth(text: String, columns: Int, expected: String) {
    #expect(TextWidth.fit(text, to: columns) == expected)
  }

  @Test(
    "Padding gives exactly the columns asked for",
    arguments: [
      ("ab", 4, Alignment.left, "ab  "), ("ab", 4, .right, "  ab"), ("ab", 5, .centre, " ab  "),
      ("日本語", 4, .left, "日… "),
      ("abc", 2, .right, "a…"), ("", 2, .left, "  "), ("ab", 0, .left, ""),
    ])
  func paddingGivesExactlyTheColumns(text: String, columns: Int, alignment: Alignment, expected: String) {
    #expect(TextWidth.pad(text, to: columns, alignment: alignment) == expected)
  }

  @Test(
    "Text is wrapped at spaces, line ends and inside words too long",
    arguments: [
      ("satu dua tiga", 8, ["satu dua", "tiga"]), ("satu dua", 4, ["satu", "dua"]), ("abcdef", 4, ["abcd", "ef"]),
      ("ab abcdef", 4, ["ab", "abcd", "ef"]), ("a\nb", 9, ["a", "b"]), ("a\r\n\r\nb", 9, ["a", "", "b"]), ("", 9, [""]),
      ("日本語", 4, ["日本", "語"]), ("日本", 1, ["日", "本"]), ("  a b", 9, ["  a b"]), ("aa  bb", 4, ["aa", "bb"]),
    ])
  func textIsWrapped(text: String, columns: Int, rows: [String]) {
    #expect(TextWidth.wrap(text, to: columns) == rows)
  }
}
