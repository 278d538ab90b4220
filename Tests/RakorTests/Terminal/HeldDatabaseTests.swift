import Foundation
import TerminalHarness
import Testing

@testable import RakorStore

extension TerminalStories {
  /// Another program has the database for itself for a while.
  struct HeldDatabase {
    private let desk: Desk
    private let screen: Tmux

    init() throws {
      desk = try Desk()
      try desk.schedule()
      screen = try desk.window()
      try screen.see("Selasa, 24 November 2026")
      try screen.press("Enter", "Tab")
      try screen.see("Jumlah hadir")
    }

    private var path: String { desk.sandbox.home.path + "/.local/share/rakor/rakor.db" }

    private func whileHeld(_ body: () throws -> Void) throws {
      try SQLiteConnection.opening(path).transaction(.write) { try body() }
    }

    @Test("Keys typed while another program writes are said to wait, and then do what they mean")
    func keysWait() throws {
      try whileHeld {
        try screen.type("++++")
        try screen.see("Menunggu: program lain")
        try screen.resize(columns: 100, rows: 30)
        try screen.wait("the larger window", within: Tmux.patience) { picture in
          picture.split(separator: "\n").contains { $0.count > 85 }
        }
      }
      try screen.wait("four heads", within: Tmux.patience) { $0.contains(#/Jumlah hadir +4 /#) }
      try screen.miss("Menunggu: program lain")
      #expect(try desk.sandbox.run(["history", "1"]).lines.count == 5)
    }

    @Test("Esc stops waiting: nothing is saved, and the keys typed behind do nothing")
    func escapeGivesUp() throws {
      try whileHeld {
        try screen.type("+++")
        try screen.see("Menunggu: program lain")
        try screen.press("Escape")
        try screen.see("sedang dipakai program lain")
      }
      try screen.press("+")
      try screen.wait("one head", within: Tmux.patience) { $0.contains(#/Jumlah hadir +1 /#) }
    }

    @Test("A line that could not be saved stays open with what was typed")
    func lineStaysOpen() throws {
      try screen.press("1", "2")
      try whileHeld {
        try screen.press("Enter")
        try screen.see("Menunggu: program lain")
        try screen.press("Escape")
        try screen.see("sedang dipakai program lain")
      }
      try screen.press("Enter")
      try screen.wait("twelve heads", within: Tmux.patience) { $0.contains(#/Jumlah hadir +12 /#) }
    }
  }
}
