import Foundation
import Glibc
import TerminalHarness
import Testing

extension TerminalStories {
  struct Limits {
    private let desk: Desk
    private let shell: Tmux

    init() throws {
      desk = try Desk()
      try desk.schedule()
      shell = try desk.shell()
    }

    private func run(_ command: String) throws {
      try shell.type(command)
      try shell.press("Enter")
    }

    @Test(
      "Where the system allows too few open files the full screen does not open, and a sentence says why",
      arguments: [4, 6, 8, 10])
    func openFiles(limit: Int) throws {
      let before = try shell.lineModes()
      try run("(ulimit -n \(limit); exec rakor); echo selesai $?")
      try shell.see("selesai 1")
      try shell.see("Terlalu banyak berkas terbuka")
      try shell.expectFlags(Desk.untouched)
      #expect(try shell.lineModes() == before)
    }

    @Test(
      "Where the system allows no large files a key that saves says so, and what was typed is neither lost nor saved")
    func largeFiles() throws {
      try run("(ulimit -f 8; exec rakor); echo selesai $?")
      try shell.see("q keluar")
      try shell.press("n")
      try shell.see("Rakor baru")
      try shell.type("phu")
      try shell.see("Rakor Seksi PHU se-eks Karesidenan Kedu")
      try shell.press("Tab", "Tab")
      try shell.type("15 juni 2027")
      try shell.see("Selasa, 15 Juni 2027")
      try shell.press("C-s")
      try shell.see("Besar berkas dibatasi")
      #expect(try shell.screen().contains("Rakor baru"))
      kill(try shell.foreground(), SIGKILL)
      try shell.see("selesai 137")
      let after = try desk.window()
      try after.see("Isian tersimpan")
      try after.press("n")
      try after.see("Selasa, 15 Juni 2027")
      try after.press("C-s")
      try after.see("Rakor 2 dijadwalkan.")
    }

    @Test("Where what is typed cannot be kept on the disk, that is said, and typing goes on")
    func draftNotKept() throws {
      try run("(ulimit -f 0; exec rakor); echo selesai $?")
      try shell.see("q keluar")
      try shell.press("n")
      try shell.see("Rakor baru")
      try shell.type("phu")
      try shell.see("Isian tidak dapat dijaga di disk")
      try shell.see("Rakor Seksi PHU se-eks Karesidenan Kedu")
      try shell.press("Escape")
      try shell.see("belum disimpan")
    }
  }
}
