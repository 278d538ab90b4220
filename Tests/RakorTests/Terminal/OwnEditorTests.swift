import Foundation
import Glibc
import TerminalHarness
import Testing

extension TerminalStories {
  struct OwnEditor {
    private let desk: Desk
    private let shell: Tmux

    /// A shell in which the program will be at the one agenda item of its one rakor.
    init() throws {
      desk = try Desk()
      try desk.schedule("--agenda", "Regulasi haji")
      try desk.sandbox.rakor("minutes", "1", "--item", "1", "--text", "Catatan lama")
      shell = try desk.shell()
    }

    /// Starts the program with a shell script as its editor, and presses E on the item.
    private func edit(with script: String) throws {
      let editor = desk.sandbox.home.appending(path: "editor.sh")
      try script.write(to: editor, atomically: true, encoding: .utf8)
      try shell.type("EDITOR=\"sh $HOME/editor.sh\" rakor; echo selesai $?")
      try shell.press("Enter")
      try shell.see("Selasa, 24 November 2026")
      try shell.press("Enter", "Tab", "Tab")
      try shell.see("Catatan lama")
      try shell.press("E")
    }

    private func item() throws -> [String: Any] {
      let file = try #require(try desk.sandbox.json("show", "1") as? [String: Any])
      return try #require((file["agenda"] as? [[String: Any]])?.first)
    }

    @Test("E opens the minutes in the user's editor, and what was written there is saved without its last line's end")
    func saved() throws {
      try edit(with: "cp \"$1\" \"$HOME/sebelum\"; printf 'Baris satu\\n\\nBaris tiga\\n\\n' > \"$1\"")
      try shell.see("Baris tiga")
      try shell.see("Tersimpan.")
      let before = try String(contentsOf: desk.sandbox.home.appending(path: "sebelum"), encoding: .utf8)
      #expect(before == "Catatan lama\n")
      #expect(try item()["minutes"] as? String == "Baris satu\n\nBaris tiga")
      #expect(try item()["discussed"] as? Bool == true)
      try shell.press("u")
      try shell.see("Catatan lama")
      try shell.press("q", "q")
      try shell.see("selesai 0")
      try shell.expectFlags(Desk.untouched)
    }

    @Test(
      "An editor that fails, or is not there, changes nothing and is told of",
      arguments: ["exit 1", "exec /tidak/ada", "rm \"$1\""])
    func failed(script: String) throws {
      try edit(with: script)
      try shell.see("Editor gagal dijalankan")
      try shell.see("Catatan lama")
      #expect(try item()["minutes"] as? String == "Catatan lama")
      try shell.press("q", "q")
      try shell.see("selesai 0")
    }

    @Test("What an editor wrote that ended with an error stays to be saved or left, and is not saved by itself")
    func endedBadly() throws {
      try edit(with: "printf 'Baris baru\\n' > \"$1\"; exit 1")
      try shell.see("Editor berakhir dengan kesalahan")
      try shell.see("Baris baru")
      #expect(try item()["minutes"] as? String == "Catatan lama")
      try shell.press("C-s")
      try shell.see("Tersimpan.")
      #expect(try item()["minutes"] as? String == "Baris baru")
    }

    @Test("What stood in an editor when the program was killed is offered at the next start, and its file is gone")
    func killedMeanwhile() throws {
      let file = desk.sandbox.home.appending(path: "berkas")
      try edit(
        with: "printf 'Baris baru\\n' > \"$1\"; printf %s \"$1\" > \"$HOME/berkas\"; echo penyunting siap; sleep 30")
      try shell.see("penyunting siap")
      let path = try String(contentsOf: file, encoding: .utf8)
      kill(try shell.foreground(), SIGKILL)
      try shell.see("selesai 137")
      let next = try desk.window()
      try next.see("Isian tersimpan")
      #expect(!FileManager.default.fileExists(atPath: path))
      try next.press("n")
      try next.see("Baris baru")
    }

    @Test("An editor that leaves the text as it was changes nothing, and saves nothing")
    func unchanged() throws {
      let before = try desk.sandbox.rakor("history")
      try edit(with: "touch \"$1\" \"$HOME/ditutup\"")
      try shell.see("Catatan lama")
      try shell.wait("the editor to have run", within: Tmux.patience) { _ in
        FileManager.default.fileExists(atPath: desk.sandbox.home.appending(path: "ditutup").path)
      }
      try shell.press("q", "q")
      try shell.see("selesai 0")
      #expect(try desk.sandbox.rakor("history") == before)
    }

    /// Shows that it is there, and waits until it may go on.
    private static let patient = """
      echo penyunting siap; while [ ! -e "$HOME/lanjut" ]; do sleep 0.05; done; printf 'Baris baru\\n' > "$1"
      """

    private func letGoOn() throws {
      try Data().write(to: desk.sandbox.home.appending(path: "lanjut"))
    }

    @Test("A window resized while the editor has it is drawn at its new size afterwards")
    func resized() throws {
      try edit(with: Self.patient)
      try shell.see("penyunting siap")
      try shell.expectFlags(Desk.untouched)
      try shell.resize(columns: 100, rows: 30)
      try shell.press("x")
      try letGoOn()
      try shell.see("Baris baru")
      try shell.wait("the hints in the new last line", within: Tmux.patience) { _ in
        try shell.lines()[29].hasSuffix("Esc kembali")
      }
      #expect(try item()["minutes"] as? String == "Baris baru")
      #expect(try !shell.screen().contains("Hapus"))
    }

    @Test("Control-Z in the editor stops both, and fg brings the editor back")
    func stopped() throws {
      try edit(with: Self.patient)
      try shell.see("penyunting siap")
      try shell.press("C-z")
      try shell.see("Stopped")
      try shell.type("fg")
      try shell.press("Enter")
      try letGoOn()
      try shell.see("Baris baru")
      try shell.see("Tersimpan.")
      #expect(try item()["minutes"] as? String == "Baris baru")
    }
  }
}
