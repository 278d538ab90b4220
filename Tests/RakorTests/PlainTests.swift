import Foundation
import Testing

@Suite("Without a screen, through a pipe")
struct PlainTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// Answers, a line each, to `rakor --plain`.
  private func answer(_ answers: String..., options: [String] = [], status: Int32 = 0) throws -> Sandbox.Run {
    let input = answers.map { $0 + "\n" }.joined()
    let run = try sandbox.run(options + ["--plain"], ["TERM": "dumb"], input: input)
    #expect(run.status == status, "\(run.output)\(run.complaint)")
    #expect(!run.output.utf8.contains(0x1B) && !run.complaint.utf8.contains(0x1B))
    return run
  }

  /// Everything that is recorded, without the identities that are drawn at random.
  private func records(_ sandbox: Sandbox) throws -> String {
    try sandbox.rakor("show", "1", "--json").replacing(try Regex("(rakor|person)-[0-9a-z]+@"), with: "$1@")
      + sandbox.rakor("followup", "list", "--all", "--json")
  }

  @Test("The three jobs and minutes leave the same records as the commands do", arguments: ["id", "en"])
  func sameAsTheCommands(language: String) throws {
    let isEnglish = language == "en"
    let (sick, all, month) = isEnglish ? ("sick", "all", "dec") : ("sakit", "semua", "des")
    let run = try answer(
      // Schedule
      "4", "phu", "", "1 \(month) pukul 9-12", "purworejo", "Pendopo RM Dargo", "", "wonosobo 5", "Regulasi haji", "",
      "",
      "B-12", "", "",
      // Roll-call
      "5", "1", "Dwi Subrata", "wonosobo", "Eni Mariana \(sick)", "wonosobo", "kebumen 4", "",
      // Minutes
      "6", "1", "1", "Dibahas", "", "Disepakati", "", "", "", "",
      // Follow-ups
      "8", "1", "Kirim data", "wonosobo, kebumen", "H+7", "", "", "",
      "7", "1", all, "terkirim", "",
      options: ["--lang", language])
    let other = try Sandbox()
    try other.rakor(
      "schedule", "--forum", "phu", "--date", "1/12/2026", "--time", "9-12", "--host", "purworejo", "--venue",
      "Pendopo RM Dargo", "--agenda", "Regulasi haji", "--letter", "B-12")
    try other.rakor("attend", "1", "--office", "wonosobo", "--promised", "5")
    try other.rakor("attend", "1", "--office", "wonosobo", "--person", "Dwi Subrata")
    try other.rakor("attend", "1", "--office", "wonosobo", "--person", "Eni Mariana", "--state", "sick")
    try other.rakor("attend", "1", "--office", "kebumen", "--counted", "4")
    try other.rakor("minutes", "1", "--item", "1", "--text", "Dibahas", "--decision", "Disepakati", "--discussed")
    try other.rakor(
      "followup", "add", "Kirim data", "--office", "wonosobo", "--office", "kebumen", "--rakor", "1", "--due", "H+7")
    for office in ["wonosobo", "kebumen"] {
      try other.rakor("followup", "done", "1", "--office", office, "--note", "terkirim")
    }
    #expect(try records(sandbox) == records(other), "\(run.output)")
    #expect(run.output.contains(isEnglish ? "Tuesday, 1 December 2026" : "Selasa, 1 Desember 2026"))
  }

  @Test("A rakor is scheduled from a pipe in five lines")
  func bestPath() throws {
    let run = try answer("4", "phu", ".", "1 des pukul 9-12", "", "0")
    #expect(run.output.contains("Rakor 1 dijadwalkan."))
    #expect(run.complaint.isEmpty)
  }

  @Test("An input that ends in the middle leaves every record as it was, and that is no failure")
  func endChangesNothing() throws {
    try sandbox.rakor("import", Sandbox.data("rakor-2021-06-15"))
    let before = try sandbox.rakor("export")
    let jobs = [
      ["4", "phu", "", "1 des", "9-12", "1", "", "", "", "", "", "", "", ""],
      ["8", "1", "Kirim", "1", "besok", "", ""],
      ["7", "1", "catatan"],
    ]
    for job in jobs {
      for count in 0...job.count {
        let run = try sandbox.run(["--plain"], input: job.prefix(count).map { $0 + "\n" }.joined())
        #expect(run.status == 0 && run.complaint.isEmpty, "\(job.prefix(count)): \(run.output)")
      }
    }
    #expect(try sandbox.rakor("export") == before)
  }

  @Test("An input that ends behind a refused answer fails with a sentence, since something was not done")
  func cutOff() throws {
    let run = try answer("4", "xyz", status: 1)
    #expect(run.complaint.hasPrefix("Masukan habis sesudah jawaban yang ditolak: "))
    #expect(run.complaint.split(separator: "\n").count == 1)
    #expect(try answer("4", "xyz", ":q").complaint.isEmpty)
  }

  @Test("Control bytes that somebody typed reach no terminal, and a line without an end is an answer too")
  func controlBytes() throws {
    let run = try answer("4", "\u{1B}[31mphu", "phu", "Judul \u{1B}]0;x\u{7}\u{9B}aneh\r", ".", "1 des", "ya")
    #expect(run.output.contains("dijadwalkan"))
    let shown = try sandbox.run(["--plain"], input: "3\n1")
    #expect(shown.status == 0 && shown.output.contains("Judul ]0;xaneh"))
    #expect(!shown.output.utf8.contains(0x1B) && !shown.output.utf8.contains(0x07) && !shown.output.contains("\r"))
  }

  @Test("With --ascii nothing else is told")
  func ascii() throws {
    let run = try answer("4", "phu", ".", "1 des pukul 9-12", "xyz", "ya", "3", "1", options: ["--ascii"])
    #expect(run.output.utf8.allSatisfy { $0 < 0x7F } && run.output.contains("09.00-12.00 WIB"))
  }

  @Test("A line that is no UTF-8 is refused and not repaired")
  func notText() throws {
    let input = Data("4\nphu\nJudul ".utf8) + [0xFF, 0x0A]
    let run = try sandbox.start(["--plain"], input: input).finish()
    #expect(run.status == 1 && run.output.contains("bukan teks UTF-8"))
  }

  @Test("Invented data can be tried without a screen too, and is gone afterwards")
  func demo() throws {
    let run = try sandbox.run(["demo", "--plain", "--lang", "en"], input: "1\n4\nphu\n.\n1 dec\nyes\n2\n\n0\n")
    #expect(run.status == 0 && run.output.contains("scheduled."))
    #expect(!FileManager.default.fileExists(atPath: sandbox.home.appending(path: ".local").path))
  }

  @Test("A screen that cannot be opened says that there is a way without one")
  func screenNamesIt() throws {
    #expect(try sandbox.run([]).complaint.contains("--plain"))
  }

  @Test("The option stands alone or beside others, before or behind them")
  func besideOthers() throws {
    for options in [["--plain", "--read-only"], ["--lang", "en", "--plain"], ["--lang=en", "--plain"]] {
      try sandbox.rakor("list")
      let run = try sandbox.run(options, input: "0\n")
      #expect(run.status == 0 && run.output.contains("4. "), "\(options): \(run.complaint)")
    }
  }
}
