import Foundation
import Glibc
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
      try screen.see("Menurut laporan")
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
      try screen.wait("four heads", within: Tmux.patience) { $0.contains(#/Jumlah +\S+ +4 /#) }
      try screen.miss("Menunggu: program lain")
      #expect(try desk.sandbox.run(["history", "1"]).lines.count == 5)
    }

    @Test("A termination while a save waits ends the program at once, and nothing is half saved")  // T11
    func terminatedWhileWaiting() throws {
      try whileHeld {
        try screen.type("+")
        try screen.see("Menunggu: program lain")
        let program = try #require(Int32(try screen.query("#{pane_pid}")))
        kill(program, SIGTERM)
        kill(program, SIGTERM)
        #expect(try screen.waitForExit(within: 5) == 143)
      }
      #expect(try desk.sandbox.rakor("check") == "Basis data utuh.")
      #expect(try desk.sandbox.run(["history", "1"]).lines.count == 1)
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
      try screen.wait("one head", within: Tmux.patience) { $0.contains(#/Jumlah +\S+ +1 /#) }
    }

    /// Opens the form for a new rakor and fills in what it needs.
    private func fillForm() throws {
      try screen.press("Escape")
      try screen.see("Beranda")
      try screen.press("n")
      try screen.see("Rakor baru")
      try screen.type("phu")
      try screen.press("Tab", "Tab")
      try screen.type("3 desember")
      try screen.press("Tab")
      try screen.see("Kamis, 3 Desember 2026")
    }

    @Test("Text typed while a form waits to be saved belongs to the form, which then is not saved as it was before")
    func textStaysInForm() throws {
      try fillForm()
      try whileHeld {
        try screen.press("C-s")
        try screen.see("Menunggu: program lain")
        try screen.type("Aula")
        usleep(300_000)
      }
      try screen.see("isian berubah")
      #expect(try screen.screen().contains("Aula"))
      #expect(try screen.screen().contains("Rakor baru"))
      #expect(try desk.sandbox.run(["list", "--format", "csv"]).output.contains("2026-12-03") == false)
    }

    @Test("Text typed before Esc stops the waiting of a form stays in it")
    func textStaysAfterEscape() throws {
      try fillForm()
      try whileHeld {
        try screen.press("C-s")
        try screen.see("Menunggu: program lain")
        try screen.type("Aula")
        try screen.press("Escape")
        try screen.see("sedang dipakai program lain")
      }
      #expect(try screen.screen().contains("Aula"))
      #expect(try screen.screen().contains("Rakor baru"))
    }

    @Test("A form that waited and was left alone is saved, and keys typed meanwhile are no commands of what comes up")
    func formIsSaved() throws {
      try fillForm()
      try whileHeld {
        try screen.press("C-s")
        try screen.see("Menunggu: program lain")
        try screen.press("Tab", "Down")
        usleep(300_000)
      }
      try screen.see("Rakor 2 dijadwalkan.")
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
      try screen.wait("twelve heads", within: Tmux.patience) { $0.contains(#/Jumlah +\S+ +12 /#) }
    }
  }
}
