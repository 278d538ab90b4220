import Testing

@testable import RakorApp

@Suite("The file of settings, line for line")
struct ConfigTextTests {
  @Test(
    "A value is a text, a list of texts, a number, true or false",
    arguments: [
      ("a = \"x\"", .text("x")), ("a='x\\y'", .text("x\\y")), ("a = \"\\u00e9\\t\\\"\"", .text("é\t\"")),
      ("  a = true # so", .flag(true)), ("a = false", .flag(false)), ("a = -1_000", .number(-1000)),
      ("a = [\"x\", 'y',]", .texts(["x", "y"])), ("a = [\n  \"x\", # one\n  \"y\"\n]", .texts(["x", "y"])),
      ("a = []", .texts([])), ("\"a\" = \"#\"", .text("#")), ("\u{FEFF}a = 1\r\n", .number(1)),
    ] as [(String, ConfigText.Value)])
  func values(text: String, value: ConfigText.Value) {
    let config = ConfigText(text)
    #expect(config.unreadable.isEmpty)
    #expect(config.entries.map(\.value) == [value])
    #expect(config.entries.map(\.key) == ["a"])
  }

  @Test(
    "A line that is nothing of that is told by its number, and the others count all the same",
    arguments: [
      "a", "a =", "a = x", "= 1", "a = \"x", "a = \"x\" y", "[t", "[]", "a = [1]", "a = 1.5", "a = \"\\q\"", "[[t]]",
      "a = {b = 1}", "a = \"\"\"x\"\"\"", "a = 2026-11-28", "a b = 1", "a = [\"x\" \"y\"]",
    ])
  func unreadable(line: String) {
    let config = ConfigText("first = 1\n\(line)\nlast = 2\n")
    #expect(config.unreadable == [2])
    #expect(config.entries.map(\.key) == ["first", "last"])
    #expect(config.entries.map(\.line) == [1, 3])
  }

  @Test("Keys stand in the table above them, and dots lead into one")
  func tables() {
    let config = ConfigText("x = 1\n[keys]\na = \"b\"\n\n[ keys . home ]\nc = \"d\"\n[other]\n\"e.f\".g = 2\n")
    #expect(config.entries.map(\.table) == [[], ["keys"], ["keys", "home"], ["other", "e.f"]])
    #expect(config.entries.map(\.line) == [1, 3, 6, 8])
    #expect(config.headings.map(\.line) == [2, 5, 7])
  }

  @Test("A list over several lines leaves the numbers of those behind it as they are")
  func linesBehindAList() {
    #expect(ConfigText("a = [\n\"x\",\n]\nb = 1\nc =\n").entries.map(\.line) == [1, 4])
    #expect(ConfigText("a = [\n\"x\",\n]\nb = 1\nc =\n").unreadable == [5])
  }

  @Test("A setting is changed in its own line, and nothing else is touched")
  func oneLineChanges() {
    let text = "# mine\r\n  theme = \"own\"   # calm\n\n[keys]\ntheme = \"x\"\n"
    #expect(
      ConfigText(text).setting("theme", to: "\"dark\"")
        == "# mine\r\n  theme = \"dark\"   # calm\n\n[keys]\ntheme = \"x\"\n")
  }

  @Test("A setting that is not there comes below its comment, else before the first table, else at the end")
  func newSettings() {
    #expect(
      ConfigText("# a\n# mouse = true\n\n[keys]\n").setting("mouse", to: "false")
        == "# a\n# mouse = true\nmouse = false\n\n[keys]\n")
    #expect(ConfigText("x = 1\n[keys]\n").setting("mouse", to: "false") == "x = 1\nmouse = false\n[keys]\n")
    #expect(ConfigText("x = 1\n").setting("mouse", to: "false") == "x = 1\nmouse = false\n")
    #expect(ConfigText("x = 1").setting("mouse", to: "false") == "x = 1\nmouse = false\n")
    #expect(ConfigText("").setting("mouse", to: "false") == "mouse = false\n")
  }

  @Test("Changed and changed back, a file is what it was")
  func changedBack() {
    let text = "lang = \"id\"\n# x\nmouse = true # y\n[keys]\n"
    let changed = ConfigText(text).setting("mouse", to: "false")
    #expect(ConfigText(changed).setting("mouse", to: "true") == text)
  }
}
