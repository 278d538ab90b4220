import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("What a file of settings comes to")
struct ConfigReadingTests {
  @Test("Every setting is read")
  func settings() {
    let reading = ConfigReading(
      "lang = \"en\"\ntheme = \"contrast\"\nascii = true\nmouse = false\nclipboard = false\nhints = false\nstart = \"follow-ups\"\nfirst-weekday = \"sunday\"\n"
    )
    var expected = Settings()
    expected.language = .english
    expected.theme = .contrast
    expected.ascii = true
    expected.mouse = false
    expected.clipboard = false
    expected.hints = false
    expected.start = .followUps
    expected.firstWeekday = .sunday
    #expect(reading.settings == expected)
    #expect(reading.problems.isEmpty && reading.keys == nil)
  }

  @Test(
    "What does not count is named with its line, and its default is used",
    arguments: [
      ("colour = 1", "colour bukan setelan."),
      (
        "theme = \"pink\"",
        "theme harus \"own\" atau \"light\" atau \"dark\" atau \"mono\" atau \"contrast\"; nilai bawaan dipakai."
      ),
      ("mouse = \"true\"", "mouse harus true atau false; nilai bawaan dipakai."),
      ("ascii = 1", "ascii harus true atau false; nilai bawaan dipakai."),
      ("theme =", "tidak terbaca, jadi dilewati."), ("[colours]", "bagian [colours] tidak dikenal."),
      ("[keys.nowhere]", "bagian [keys.nowhere] tidak dikenal."),
      ("keys.fly = \"z\"", "tidak ada tindakan “fly”."),
      ("keys.home.fly = \"z\"", "tidak ada tindakan “fly” di home."),
      ("keys.undo = \"hyper-z\"", "tidak ada tombol “hyper-z”."),
      ("keys.undo = []", "undo perlu tombol, misalnya \"f5\" atau [\"e\", \"ctrl-e\"]."),
      ("keys.undo = true", "undo perlu tombol, misalnya \"f5\" atau [\"e\", \"ctrl-e\"]."),
      ("keys.undo = \"esc\"", "Esc tetap pada artinya, jadi tidak untuk undo."),
      ("keys.undo = \"ctrl-c\"", "^C tetap pada artinya, jadi tidak untuk undo."),
      ("keys.confirmation.yes = \"enter\"", "Enter tetap pada artinya, jadi tidak untuk yes."),
      ("keys.count = \"z\"", "tombol count tidak dapat diganti."),
    ])
  func problems(line: String, sentence: String) {
    let reading = ConfigReading("# a comment\n\(line)\n")
    #expect(reading.settings == Settings() && reading.keys == nil)
    #expect(reading.problems.map(\.line) == [2])
    let words = SettingsPhrases(language: .indonesian)
    #expect(reading.problems.map { words.problem($0, in: "config.toml") } == ["config.toml baris 2: \(sentence)"])
  }

  @Test("Several problems are told in the order of their lines, on the screen the first and how many there are")
  func several() {
    let reading = ConfigReading("mouse = 2\nx\nlang = \"de\"\n[keys]\nfly = \"z\"\n")
    #expect(reading.problems.map(\.line) == [1, 2, 3, 5])
    let words = SettingsPhrases(language: .english)
    #expect(
      words.problems(reading.problems, in: "config.toml")
        == "config.toml line 1: mouse must be true or false; the default is used. (and 3 more)")
    #expect(words.problems([], in: "config.toml") == nil)
  }

  @Test("What is there twice is said, and the last one counts")
  func twice() {
    let reading = ConfigReading("theme = \"dark\"\ntheme = \"light\"\n")
    #expect(reading.settings.theme == .light)
    #expect(reading.problems == [ConfigProblem(line: 2, kind: .twice("theme"))])
  }

  @Test(
    "The page as it is printed says what holds without it, also with every line of it taken for true",
    arguments: Language.allCases)
  func page(language: Language) {
    let page = ConfigPage.text(in: language)
    #expect(ConfigReading(page) == ConfigReading())
    let all = page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains(" = ") && !line.hasPrefix("# Keys") && !line.hasPrefix("# Tombol") && line.hasPrefix("# ")
        ? String(line.dropFirst(2)) : String(line)
    }.joined(separator: "\n")
    let reading = ConfigReading(all)
    var expected = Settings()
    expected.language = language
    #expect(reading.settings == expected)
    #expect(reading.keys == nil)
    #expect(reading.problems.isEmpty, "\(reading.problems)")
  }
}
