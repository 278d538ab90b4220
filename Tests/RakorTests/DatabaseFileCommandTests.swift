import Foundation
import Testing

struct DatabaseFileCommandTests {
  private let sandbox: Sandbox
  private let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.home.appending(path: "rakor.db").path
  }

  /// Runs the program in a shell that has been told something before.
  private func run(after command: String, _ arguments: String...) throws -> Sandbox.Run {
    try run(after: command, arguments)
  }

  private func run(after command: String, _ arguments: [String]) throws -> Sandbox.Run {
    try Started(
      URL(filePath: "/bin/sh"), ["-c", "\(command) && exec \"$@\"", "sh", Sandbox.program.path] + arguments,
      home: sandbox.home, [:]
    ).finish()
  }

  @Test(
    "A path that can hold no database is refused in a sentence that says what it is, in both languages",
    arguments: [
      (": > rakor.db", "kosong", "empty"), ("mkdir rakor.db", "folder", "folder"), ("mkfifo rakor.db", "FIFO", "FIFO"),
      ("ln -s /dev/null rakor.db", "perangkat", "device"),
      ("echo surat > rakor.db", "bukan basis data", "not a database"),
    ])
  func noDatabase(making: String, indonesian: String, english: String) throws {
    for (language, word) in [("id", indonesian), ("en", english)] {
      let run = try run(
        after: "cd \(sandbox.home.path) && { test -e rakor.db || \(making); }", "list", "--db", path, "--lang", language
      )
      #expect(run.status == 2)
      #expect(run.complaint.contains(path) && run.complaint.contains(word), "\(run.complaint)")
      #expect(run.output.isEmpty)
    }
  }

  @Test("Where the system allows no more open files what is there is read, and a sentence says why nothing is saved")
  func openFiles() throws {
    try sandbox.rakor("list", "--db", path)
    let schedule = ["schedule", "--forum", "phu", "--host", "kebumen", "--date", "1/12/2026", "--db", path]
    let run = try run(after: "ulimit -n 4", schedule)
    #expect(run.status == 1)
    #expect(run.complaint.contains("ulimit -n"), "\(run.complaint)")
    let list = try self.run(after: "ulimit -n 4", "list", "--db", path)
    #expect(list.status == 0 && list.output.isEmpty)
  }

  @Test("A file that is named beside the database ends at the same limit in the same sentence", arguments: [6, 7])
  func moreOpenFiles(limit: Int) throws {
    try sandbox.rakor("list", "--db", path)
    let file = sandbox.home.appending(path: "salinan").path
    for arguments in [["export", "-o", file], ["import", Sandbox.data("offices")], ["backup", file]] {
      let run = try run(after: "ulimit -n \(limit)", arguments + ["--db", path])
      #expect(
        run.status == 0 || run.status == 1 && run.complaint.contains("ulimit -n"), "\(arguments): \(run.complaint)")
      try? FileManager.default.removeItem(atPath: file)
    }
    #expect(try names().filter { $0.hasPrefix("salinan") } == [])
  }

  @Test("A database, an export or a copy that is larger than the system allows is said so, and leaves nothing behind")
  func tooLarge() throws {
    try sandbox.rakor("list", "--db", path)
    let file = sandbox.home.appending(path: "salinan").path
    for arguments in [["export", "-o", file, "--db", path], ["backup", file, "--db", path], ["list", "--db", file]] {
      let run = try run(after: "ulimit -f 1", arguments)
      #expect(run.status == 1 && run.complaint.contains("ulimit -f"), "\(arguments): \(run.complaint)")
      #expect(try names().filter { $0.hasPrefix("salinan") } == [], "\(arguments)")
    }
  }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: sandbox.home.path) }

  @Test("Where the system allows no large files, reading works, and a sentence says why nothing was saved")
  func largeFiles() throws {
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "1/12/2026", "--host", "kebumen", "--db", path)
    #expect(try run(after: "ulimit -f 8", "list", "--db", path).lines.count == 1)
    #expect(try run(after: "ulimit -f 8", "list", "--read-only", "--db", path).lines.count == 1)
    let run = try run(after: "ulimit -f 8", "edit", "1", "--venue", "Aula", "--db", path)
    #expect(run.status == 1)
    #expect(run.complaint.contains("ulimit -f"), "\(run.complaint)")
    #expect(try !sandbox.rakor("show", "1", "--db", path).contains("Aula"))
  }

  @Test("Output that cannot be written is said, with what became of the change")
  func outputLost() throws {
    let run = try Started(
      URL(filePath: "/bin/sh"),
      [
        "-c", "exec \"$0\" schedule --forum phu --date 1/12/2026 --host kebumen --db \"$1\" > /dev/full",
        Sandbox.program.path, path,
      ], home: sandbox.home, [:]
    ).finish()
    #expect(run.status == 1)
    #expect(run.complaint.contains("Tersimpan: rakor 1"), "\(run.complaint)")
    #expect(try sandbox.run(["list", "--db", path]).lines.count == 1)
  }
}
