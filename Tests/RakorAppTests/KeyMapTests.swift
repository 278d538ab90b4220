import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Keys of one's own")
struct KeyMapTests {
  private func hint(_ label: String, in desk: Desk) -> [Key]? { desk.state.allHints.first { $0.label == label }?.keys }

  @Test("A key that was given is the one that works, and stands in the last line, in help and among all commands")
  func changedEverywhere() {
    let desk = Desk().configure("[keys]\nopen = \"f4\"\nnew = \"&\"")
    #expect(desk.lines.last?.contains("F4 buka") == true)
    #expect(desk.lines.last?.contains("& rakor baru") == true)
    #expect(hint("rakor baru", in: desk) == [.character("&")])
    desk.type("n")
    #expect(desk.notice?.contains("Tombol n tidak dipakai") == true)
    desk.type(":rakorbaru")
    #expect(desk.picture.contains("rakor baru"))
    desk.press(.enter)
    #expect(desk.state.layers.count == 2)
    desk.press(.escape).type("?")
    #expect(desk.picture.contains("& ") && desk.picture.contains("rakor baru"))
    desk.press(.escape, .function(4))
    #expect(desk.state.meeting != nil)
  }

  @Test("A letter goes beside Enter, arrows and Ctrl keys, any other key takes their place")
  func lettersStandBeside() {
    let desk = Desk().configure("[keys]\nopen = \"$\"\nredo = \"f8\"\nundo = \"%\"")
    #expect(hint("buka", in: desk) == [.character("$"), .enter, .right])
    #expect(hint("ulangi", in: desk) == [.function(8)])
    #expect(hint("urungkan", in: desk) == [.character("%")])
  }

  @Test("A key is given on one screen alone where that is named, before what all have")
  func oneScreen() {
    let desk = Desk().configure("[keys]\nedit = \"f4\"\n[keys.meetings]\nedit = \"f5\"").type("2")
    #expect(hint("ubah", in: desk) == [.function(5)])
    desk.type("4")
    #expect(hint("ubah", in: desk) == [.function(4)])
  }

  @Test("Esc goes back whatever has been given, and Enter never deletes")
  func waysOutStay() {
    let desk = Desk().configure("[keys]\nback = \"f7\"\n[keys.confirmation]\nyes = \"o\"").type("2").press(.enter)
    #expect(hint("kembali", in: desk) == [.escape, .function(7)])
    desk.type("x")
    #expect(desk.picture.contains("o hapus"))
    desk.press(.enter)
    #expect(desk.confirmation == nil && desk.saves.isEmpty)
    desk.press(.function(7))
    #expect(desk.state.layers.count == 1)
  }

  @Test("In text a letter is text, whatever it was given to")
  func lettersAreText() {
    let desk = Desk().configure("[keys]\nmove-next = \"$\"\nhelp = \"%\"").type("n").press(.tab).type("$%")
    #expect(desk.picture.contains("$%"))
    desk.press(.tab)
    #expect(desk.state.layers.count == 2)
  }

  @Test(
    "One key for two actions of a layer is told with both, and both keep what they come with",
    arguments: [
      ("[keys.meetings]\nedit = \"s\"", 2, "s untuk edit dan sort sekaligus (meetings)"),
      ("[keys.meetings]\nedit = \"$\"\nsort = \"$\"", 2, "$ untuk edit dan sort sekaligus (meetings)"),
      ("[keys.meetings]\nedit = \"u\"", 2, "u untuk edit dan undo sekaligus (meetings)"),
      ("[keys]\nundo = \"s\"", 2, "s untuk undo dan sort sekaligus (meetings)"),
    ])
  func conflicts(text: String, line: Int, sentence: String) {
    let reading = ConfigReading(text)
    #expect(reading.keys == nil)
    #expect(reading.problems.map(\.line) == [line])
    let said = SettingsPhrases(language: .indonesian).problems(reading.problems, in: "config.toml") ?? ""
    #expect(said == "config.toml baris \(line): \(sentence); keduanya memakai tombol bawaan.")
  }

  @Test("Two actions can change their keys with each other")
  func swapped() {
    let desk = Desk().configure("[keys.meetings]\nedit = \"s\"\nsort = \"e\"").type("2")
    #expect(hint("ubah", in: desk) == [.character("s")])
    #expect(hint("urutkan", in: desk) == [.character("e")])
  }

  @Test("Every action of every layer has a name that can be written in the file, and every layer too")
  func namesAreWritable() {
    for table in KeyRows.all {
      for name in [table.name] + table.rows.map(\.action) {
        let isPlain = name.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) }
        #expect(isPlain && !name.isEmpty && !name.hasPrefix("-") && !name.contains("--"), "\(table.name) \(name)")
      }
    }
    #expect(Set(KeyRows.all.map(\.name)).count == KeyRows.all.count)
    #expect(KeyRows.layers.count == LayerList.allCases.count)
  }

  @Test("Every key has a name in the file, under which it is found again")
  func keyNames() {
    for key in KeyTruthTests.allKeys where ![.control("i"), .control("m"), .control("h")].contains(key) {
      #expect(KeyName.key(KeyName.name(key)) == key, "\(key)")
    }
    for (name, key) in [("PgUp", Key.pageUp), ("^R", .control("r")), ("Ctrl-I", .tab), ("F12", .function(12))] {
      #expect(KeyName.key(name) == key)
    }
    for name in ["", "f13", "ctrl-", "ctrl-ab", "hyper-x", "\n"] { #expect(KeyName.key(name) == nil, "\(name)") }
  }

  @Test("Taken out of the file, keys are again what they were")
  func takenBack() {
    let desk = Desk()
    let before = desk.state.allHints
    desk.configure("[keys]\nopen = \"$\"").configure("")
    #expect(desk.state.allHints == before)
  }
}
