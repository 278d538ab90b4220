import Testing

@testable import TerminalKit

struct InputParserTests {
  @Test(
    "Every sequence in use is one key",
    arguments: [
      ("a", Key.character("a")), ("é", .character("é")), ("日", .character("日")), ("🙂", .character("🙂")),
      (" ", .character(" ")),
      ("\r", .enter), ("\n", .control("j")), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
      ("\u{0}", .control(" ")),
      ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\u{1F}", .control("_")),
      ("\u{1B}x", .alt("x")), ("\u{1B}\r", .alt("\r")), ("\u{1B}\u{7F}", .alt("\u{7F}")),
      ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
      ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
      ("\u{1B}[1;2A", .shiftUp), ("\u{1B}[1;2B", .shiftDown), ("\u{1B}[1;2C", .shiftRight), ("\u{1B}[1;2D", .shiftLeft),
      ("\u{1B}[a", .shiftUp), ("\u{1B}[d", .shiftLeft), ("\u{1B}Oc", .controlRight), ("\u{1B}Od", .controlLeft),
      ("\u{1B}[1;5C", .controlRight), ("\u{1B}[1;5D", .controlLeft), ("\u{1B}[1;3C", .controlRight),
      ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[1;5H", .home),
      ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
      ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
      ("\u{1B}[Z", .backTab),
      ("\u{1B}OP", .function(1)), ("\u{1B}OS", .function(4)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
      ("\u{1B}[[E", .function(5)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
      ("\u{1B}[21~", .function(10)),
      ("\u{1B}[24~", .function(12)), ("\u{1B}OM", .enter),
    ])
  func everySequenceIsOneKey(bytes: String, key: Key) {
    var whole = InputParser()
    #expect(whole.feed(Array(bytes.utf8)) == [.key(key)])
    #expect(!whole.isWaiting)
    var split = InputParser()
    #expect(bytes.utf8.flatMap { split.feed([$0]) } == [.key(key)])
  }

  @Test("What the terminal says of itself is counted and no input, wherever it is cut")
  func answersAreCounted() {
    let bytes = Array("a\u{1B}[0n\u{1B}[0nb".utf8)
    var whole = InputParser()
    #expect(whole.feed(bytes) == [.key(.character("a")), .key(.character("b"))])
    let counted = [whole.takeAnswers(), whole.takeAnswers()]
    #expect(counted == [2, 0])
    var split = InputParser()
    #expect(bytes.flatMap { split.feed([$0]) } == [.key(.character("a")), .key(.character("b"))])
    let splitCount = split.takeAnswers()
    #expect(splitCount == 2)
  }

  @Test(
    "What is no key is swallowed and the next key is read",
    arguments: [
      "\u{1B}[1;5P", "\u{1B}[57427u", "\u{1B}[I", "\u{1B}[O", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
      "\u{1B}]0;title\u{7}",
      "\u{1B}[?6c", "\u{1B}[>41;354;0c", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[12;40R",
      "\u{1B}[27;5;13~",
      "\u{1B}[201~", "\u{1B}[3;5~", "\u{1B}[<0;5;5m", "\u{1B}[<2;5;5M", "\u{1B}[<35;5;5M", "\u{1B}[M#!!",
      "\u{1B}Ox", "\u{80}",
    ])
  func whatIsNoKeyIsSwallowed(bytes: String) {
    var parser = InputParser()
    #expect(parser.feed(Array((bytes + "j").utf8)) == [.key(.character("j"))])
    var split = InputParser()
    #expect((bytes + "j").utf8.flatMap { split.feed([$0]) } == [.key(.character("j"))])
  }

  @Test("A lone Esc is a key only after a pause")
  func loneEscIsAKeyAfterAPause() {
    var parser = InputParser()
    #expect(parser.feed([0x1B]) == [])
    #expect(parser.isWaiting)
    #expect(parser.patience == 50)
    #expect(parser.flush() == [.key(.escape)])
    #expect(!parser.isWaiting)
    #expect(parser.feed([0x1B]) == [])
    #expect(parser.feed(Array("[A".utf8)) == [.key(.up)])
    #expect(parser.feed([0x1B, 0x1B]) == [.key(.escape)])
    #expect(parser.flush() == [.key(.escape)])
  }

  @Test(
    "What began like a sequence was Alt and a key when nothing follows", arguments: ["[", "O", "]", "P", "X", "^", "_"])
  func unfinishedSequenceIsAlt(key: String) {
    var parser = InputParser()
    #expect(parser.feed(Array("\u{1B}\(key)".utf8)) == [])
    #expect(parser.flush() == [.key(.alt(Character(key)))])
    #expect(parser.feed(Array("j".utf8)) == [.key(.character("j"))])
  }

  @Test(
    "A sequence that breaks off is forgotten after a pause",
    arguments: ["\u{1B}[1;", "\u{1B}]0;abc", "\u{1B}[M!", "\u{1B}O1", "\u{1B}[["])
  func brokenSequenceIsForgotten(bytes: String) {
    var parser = InputParser()
    #expect(parser.feed(Array(bytes.utf8)) == [])
    #expect(parser.isWaiting)
    #expect(parser.flush() == [])
    #expect(parser.feed(Array("j".utf8)) == [.key(.character("j"))])
  }

  @Test("A character cut in two waits for its rest, however long")
  func characterCutInTwo() {
    var parser = InputParser()
    #expect(parser.feed([0xE6]) == [])
    #expect(!parser.isWaiting)
    #expect(parser.flush() == [])
    #expect(parser.feed([0x97, 0xA5]) == [.key(.character("日"))])
  }

  @Test(
    "Bytes that are no UTF-8 become one replacement and hide no key",
    arguments: [
      [0xFF], [0xC3], [0xE6, 0x97], [0xC0], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0xBF, 0xBF, 0xBF],
    ])
  func invalidBytes(bytes: [UInt8]) {
    var parser = InputParser()
    #expect(parser.feed(bytes + [0x6A]) == [.key(.character("\u{FFFD}")), .key(.character("j"))])
  }

  @Test(
    "Mouse reports of both protocols are read from zero",
    arguments: [
      (Array("\u{1B}[<0;1;1M".utf8), Mouse(kind: .press, position: Point(0, 0))),
      (Array("\u{1B}[<0;300;40M".utf8), Mouse(kind: .press, position: Point(299, 39))),
      (Array("\u{1B}[<64;5;6M".utf8), Mouse(kind: .wheelUp, position: Point(4, 5))),
      (Array("\u{1B}[<65;5;6M".utf8), Mouse(kind: .wheelDown, position: Point(4, 5))),
      ([0x1B, 0x5B, 0x4D, 0x20, 0x21, 0x21], Mouse(kind: .press, position: Point(0, 0))),
      ([0x1B, 0x5B, 0x4D, 0x60, 0xFF, 0x21], Mouse(kind: .wheelUp, position: Point(222, 0))),
    ])
  func mouseReports(bytes: [UInt8], mouse: Mouse) {
    var parser = InputParser()
    #expect(parser.feed(bytes) == [.mouse(mouse)])
  }
}
