import Foundation
import TerminalHarness
import Testing

extension TerminalStories {
  struct HostileText {
    private static let names = [
      "Escape \u{1B}[31mmerah\u{1B}]0;judul\u{7}", "Tab\there", "Baris\nbaru", "Balik \u{202E}kanan", "CSI \u{9B}31m",
      "Keluarga 👨‍👩‍👧‍👦 besar", "Bendera 🇮🇩", "会議 rapat", "Nol\u{200B}lebar", "Aksen e\u{301}\u{302}",
    ]

    private let desk: Desk

    init() throws {
      desk = try Desk()
      let people = HostileText.names.map { ["name": $0, "office": "wonosobo"] }
      let delegates = HostileText.names.map { ["name": $0, "office": "wonosobo", "state": "present"] }
      let meetings = HostileText.names.enumerated().map { index, name -> [String: Any] in
        [
          "id": index + 1, "uid": "uji-\(index)", "forum": "phu", "title": name, "date": "2026-12-\(index + 10)",
          "host": "purworejo", "state": "planned", "invited": ["wonosobo"], "venue": name,
          "attendance": ["delegates": index == 0 ? delegates : []],
        ]
      }
      let document: [String: Any] = ["rakor": ["version": 1], "people": people, "meetings": meetings]
      let file = desk.sandbox.home.appending(path: "uji.json")
      try JSONSerialization.data(withJSONObject: document).write(to: file)
      let run = try desk.sandbox.run(["import", file.path])
      try #require(run.status == 0, "\(run.complaint)")
    }

    @Test("No name moves the columns of a list")
    func columnsStandStraight() throws {
      let screen = try desk.window()
      try screen.see("q keluar")
      try screen.press("2")
      func rows(_ picture: String) -> [String] {
        picture.split(separator: "\n").map(String.init).filter { $0.contains("Des 2026") }
      }
      let picture = try screen.wait("a row for each name", within: Tmux.patience) {
        rows($0).count == HostileText.names.count
      }
      let lines = rows(picture)
      #expect(Set(lines.map { columns(before: "Kab. Purworejo", in: $0) }).count == 1)
    }

    @Test("No name moves the border beside it, nor the panes of the roll-call")
    func bordersStandStraight() throws {
      let screen = try desk.window()
      try screen.see("q keluar")
      try screen.press("2")
      try screen.see("Keluarga")
      try screen.press("g")
      try screen.press("G", "Enter", "Tab")
      let picture = try screen.see("Menurut laporan")
      let lines = picture.split(separator: "\n").map(String.init).filter { $0.contains("│") }
      #expect(lines.count > 8)
      #expect(Set(lines.map { columns(before: "│", in: $0) }).count == 1)
    }

    @Test("No name reaches the terminal raw, whether on the screen or in what commands print")
    func nothingRaw() throws {
      let wire = try desk.wire()
      try wire.read(within: Tmux.patience, until: "keluar")
      wire.write("2")
      try wire.read(within: Tmux.patience, until: "Keluarga")
      wire.write("q")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
      expectHarmless(wire.text)
      for command in [["list"], ["show", "1"], ["person", "list"], ["history"]] {
        expectHarmless(try desk.sandbox.run(command).output, piped: true)
        let terminal = try desk.wire(command)
        #expect(try terminal.waitForExit(within: Tmux.patience) == 0)
        expectHarmless(terminal.text, piped: true)
      }
    }

    private func expectHarmless(_ text: String, piped: Bool = false) {
      #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{9B}" || $0 == "\u{200B}" })
      #expect(!text.contains("\u{1B}]0;judul"))
      #expect(!text.contains("\u{1B}[31mmerah"))
      if piped { #expect(!text.unicodeScalars.contains("\u{1B}")) }
    }

    /// How many columns a line takes up before a text, as the terminal counts them.
    private func columns(before text: String, in line: String) -> Int? {
      guard let found = line.range(of: text) else { return nil }
      return line[..<found.lowerBound].unicodeScalars.reduce(0) { sum, scalar in
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: sum
        default: sum + (isWide(scalar) ? 2 : 1)
        }
      }
    }

    private func isWide(_ scalar: Unicode.Scalar) -> Bool {
      (0x4E00...0x9FFF).contains(scalar.value) || (0x1F300...0x1FAFF).contains(scalar.value)
    }
  }
}
