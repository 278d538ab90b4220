import Foundation
import Testing

@Suite("Files that commands write")
struct OutputFileTests {
  private let sandbox: Sandbox
  private let database: String

  init() throws {
    sandbox = try Sandbox()
    database = sandbox.home.appending(path: "rakor.db").path
    try sandbox.rakor("import", Sandbox.data("rakor-2021-06-15"), "--db", database)
  }

  private func path(_ name: String) -> String { sandbox.home.appending(path: name).path }

  /// Runs a line of shell in the sandbox, with the program as `$0`.
  private func shell(_ line: String) throws -> Sandbox.Run {
    let arguments = ["-c", "cd \"$HOME\"; \(line)", Sandbox.program.path]
    return try Started(URL(filePath: "/bin/sh"), arguments, home: sandbox.home, ["RAKOR_DB": database]).finish()
  }

  @Test(
    "No export is written over the database or what belongs to it, under any name, not even by force",
    arguments: [
      "rakor.db", "./rakor.db", "other/../rakor.db", "folder/rakor.db", "hard", "rakor.db-wal", "rakor.db-shm",
      "folder/rakor.db-wal", "rakor.db.draft-17",
    ])
  func databaseIsSpared(name: String) throws {
    _ = try shell("ln -s . folder; mkdir other; ln rakor.db hard")
    for force in ["", "--force"] {
      let run = try shell("\"$0\" export \(force) -o \(name)")
      #expect(run.status == 1)
      #expect(run.complaint.contains("basis data yang sedang dipakai"))
    }
    #expect(try sandbox.rakor("check", "--db", database) == "Basis data utuh.")
  }

  @Test("A backup is not written to a name that belongs to the database")
  func backupSparesCompanions() throws {
    let run = try shell("\"$0\" backup rakor.db.draft-17")
    #expect(run.status == 1)
    #expect(run.complaint.contains("basis data yang sedang dipakai"))
  }

  @Test(
    "An export is not written over a link, a folder, a pipe or a device",
    arguments: ["link", "dir", "fifo", "/dev/null"])
  func onlyPlainFiles(name: String) throws {
    _ = try shell("echo kept > target; ln -s target link; mkdir dir; mkfifo fifo")
    let run = try shell("\"$0\" export --force -o \(name)")
    #expect(run.status == 1)
    #expect(run.complaint.contains("bukan berkas biasa"))
    #expect(try String(contentsOfFile: path("target"), encoding: .utf8) == "kept\n")
  }

  @Test("An existing file is replaced only with --force")
  func existingFileAsks() throws {
    _ = try shell("echo kept > there")
    let run = try shell("\"$0\" export -o there")
    #expect(run.status == 1)
    #expect(run.complaint.contains("--force"))
    #expect(try String(contentsOfFile: path("there"), encoding: .utf8) == "kept\n")
    #expect(try shell("\"$0\" export --force -o there").status == 0)
    #expect(try String(contentsOfFile: path("there"), encoding: .utf8) == shell("\"$0\" export").output)
    #expect(try shell("ls there*").lines == ["there"])
  }

  @Test(
    "A command whose output cannot be written fails and says why, and what was saved",
    arguments: [
      ("schedule --forum phu --date 8/12/2026 --host wonosobo", "Tersimpan: Rakor 2"),
      ("list", "Tidak ada yang berubah"),
      ("show 1 --json", "Tidak ada yang berubah"), ("export", "Tidak ada yang berubah"),
      ("office add uji --name 'Kab. Uji' --short Uji --kind kabupaten --town Uji", "Tersimpan: "),
      ("followup add Uji --office wonosobo", "Tersimpan: "),
      ("person add Ani --office wonosobo", "Tersimpan: "), ("--help", "Tidak ada yang berubah"),
    ])
  func fullDevice(command: String, sentence: String) throws {
    let run = try shell("\"$0\" \(command) > /dev/full")
    #expect(run.status == 1)
    #expect(run.complaint.localizedCaseInsensitiveContains(sentence), "\(run.complaint)")
    #expect(run.complaint.contains("disk penuh"))
  }
}
