import Foundation
import Testing

@Suite("A closed rakor by command line")
struct ClosedRakorTests {
  private static let sentence =
    "Rakor 2 sudah ditutup: buka lagi dahulu dengan rakor edit 2 --state terlaksana --reason ALASAN, baru ubah.\n"

  private let sandbox: Sandbox

  /// Two closed rakor of one forum; in the newer one everything is recorded that can be.
  init() throws {
    sandbox = try Sandbox()
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "1/10/2026", "--host", "kebumen")
    try sandbox.rakor(
      "schedule", "--forum", "phu", "--date", "3/11/2026", "--host", "wonosobo", "--time", "9-12", "--venue", "Aula",
      "--agenda", "Regulasi", "--purpose", "Menyamakan pemahaman", "--letter", "B-1")
    try sandbox.rakor("minutes", "2", "--item", "1", "--text", "Dibahas", "--decision", "Disepakati", "--discussed")
    try sandbox.rakor("followup", "add", "Kirim data", "--office", "wonosobo", "--office", "kebumen", "--rakor", "2")
    let attend = [
      "attend", "2", "--office", "wonosobo", "--promised", "4", "--counted", "4", "--person", "Dwi Subrata",
    ]
    try sandbox.rakor("attend", "2", "--reported-total", "31")
    #expect(try sandbox.run(attend, ["RAKOR_USER": "eni@kebumen"]).status == 0)
    for id in ["1", "2"] { try sandbox.rakor("edit", id, "--state", "closed") }
  }

  @Test(
    "Every command that writes to a closed rakor is refused with the same sentence, and nothing is changed",
    arguments: [
      ["edit", "2", "--date", "4/11/2026"], ["edit", "2", "--time", "10"], ["edit", "2", "--host", "kebumen"],
      ["edit", "2", "--venue", "Pendopo"], ["edit", "2", "--title", "Rakor lain"], ["edit", "2", "--purpose", "Lain"],
      ["edit", "2", "--letter", "B-2"], ["edit", "2", "--invite", "kebumen"], ["edit", "2", "--agenda", "Lain-lain"],
      ["edit", "2", "--forum", "tu"], ["edit", "2", "--venue", "Pendopo", "--correction", "Tempatnya salah"],
      ["attend", "2", "--office", "wonosobo", "--promised", "5"],
      ["attend", "2", "--office", "wonosobo", "--counted", "5"], ["attend", "2", "--reported-total", "32"],
      ["attend", "2", "--person", "Dwi Subrata", "--office", "wonosobo", "--state", "sick"],
      ["attend", "2", "--person", "Muhasyim", "--office", "wonosobo"],
      ["minutes", "2", "--item", "1", "--text", "Lain"], ["minutes", "2", "--item", "1", "--decision", "Lain"],
      ["minutes", "2", "--item", "1", "--text", "Lain", "--discussed"],
    ])
  func refused(arguments: [String]) throws {
    let before = try sandbox.rakor("export")
    let run = try sandbox.run(arguments)
    #expect(run.status == 1)
    #expect(run.complaint == Self.sentence)
    #expect(run.output.isEmpty)
    #expect(try sandbox.rakor("export") == before)
  }

  @Test("What somebody else recorded before the closing cannot be undone after it")
  func undoIsRefused() throws {
    let before = try sandbox.rakor("export")
    let run = try sandbox.run(["undo"], ["RAKOR_USER": "eni@kebumen"])
    #expect(run.status == 1)
    #expect(run.complaint.hasPrefix("Rakor 2 sudah diubah dwi@wonosobo sesudah itu (mengubah status rakor, "))
    #expect(try sandbox.rakor("export") == before)
  }

  @Test(
    "A file that says anything else of a closed rakor is refused with the same sentence",
    arguments: [
      ("\"date\": \"2026-11-03\"", "\"date\": \"2026-11-04\""), ("\"start\": \"09:00\"", "\"start\": \"10:00\""),
      ("\"venue\": \"Aula\"", "\"venue\": \"Pendopo\""), ("\"letter\": \"B-1\"", "\"letter\": \"B-2\""),
      ("\"purpose\": \"Menyamakan pemahaman\"", "\"purpose\": \"Lain\""), ("\"end\": \"12:00\"", "\"end\": \"13:00\""),
      ("\"title\": \"Regulasi\"", "\"title\": \"Lain\""), ("\"minutes\": \"Dibahas\"", "\"minutes\": \"Lain\""),
      ("\"decision\": \"Disepakati\"", "\"decision\": \"Lain\""), ("\"discussed\": true", "\"discussed\": false"),
      ("\"promised\": 4", "\"promised\": 5"), ("\"counted\": 4", "\"counted\": 5"),
      ("\"reportedTotal\": 31", "\"reportedTotal\": 32"), ("\"state\": \"present\"", "\"state\": \"sick\""),
      ("\"text\": \"Kirim data\"", "\"text\": \"Kirim data lain\""),
      ("\"source\": \"agenda\"", "\"source\": \"instruction\""),
    ])
  func importIsRefused(text: String, other: String) throws {
    let before = try sandbox.rakor("export")
    let document = try sandbox.run(["export", "2"]).output
    try #require(document.contains(text))
    let file = sandbox.home.appending(path: "lain.json")
    try document.replacing(text, with: other).write(to: file, atomically: true, encoding: .utf8)
    let run = try sandbox.run(["import", file.path])
    #expect(run.status == 1)
    #expect(run.complaint.contains(": " + Self.sentence))
    #expect(try sandbox.rakor("export") == before)
  }

  @Test("A closed rakor still takes corrections, instructions and ticks")
  func allowed() throws {
    try sandbox.rakor("edit", "2", "--correction", "Yang hadir 32 orang")
    let add = ["followup", "add", "Publikasikan", "--office", "kebumen", "--rakor", "2"]
    let run = try sandbox.run(add)
    #expect(run.output == "2\n")
    #expect(run.complaint == "Rakor 2 sudah ditutup: dicatat sebagai arahan kepala kantor, bukan hasil rakor.\n")
    let added = try #require(try sandbox.json("followup", "list") as? [[String: Any]])
    #expect(added.map { $0["source"] as? String } == ["agenda", "instruction"])
    try sandbox.rakor("followup", "done", "1", "--office", "wonosobo", "--note", "Terkirim")
    try sandbox.rakor("followup", "reopen", "1", "--office", "wonosobo")
    try sandbox.rakor("followup", "drop", "1", "--reason", "Tidak perlu lagi")
    #expect(try sandbox.run(["show", "2"]).output.contains("Yang hadir 32 orang"))
  }

  @Test("The one before the newest cannot be re-opened, by command, undo or file, and the newest can with a reason")
  func reopening() throws {
    let sentence = "Rakor 1 bukan yang terakhir ditutup di forumnya: yang bisa dibuka lagi hanya rakor 2.\n"
    let reopen = ["edit", "1", "--state", "held", "--reason", "Angka salah"]
    #expect(try sandbox.run(reopen).complaint == sentence)
    #expect(try sandbox.run(reopen + ["--venue", "Pendopo"]).complaint == sentence)
    let document = try sandbox.run(["export", "1"]).output
    let file = sandbox.home.appending(path: "lama.json")
    try document.replacing("\"state\": \"closed\"", with: "\"state\": \"held\"")
      .write(to: file, atomically: true, encoding: .utf8)
    #expect(try sandbox.run(["import", file.path]).complaint.contains("Rakor 1 sudah ditutup"))
    #expect(try sandbox.run(["edit", "2", "--state", "held"]).complaint.contains("Alasan wajib diisi"))
    try sandbox.rakor("edit", "2", "--state", "held", "--reason", "Angka salah", "--venue", "Pendopo")
    #expect(try sandbox.rakor("show", "2").contains("Pendopo"))
  }

  @Test("The closing of the one before the newest is not undone when somebody else closed that one since")
  func undoOfClosing() throws {
    let sandbox = try Sandbox()
    for date in ["1/10/2026", "3/11/2026"] {
      try sandbox.rakor("schedule", "--forum", "phu", "--date", date, "--host", "kebumen")
    }
    let eni = ["RAKOR_USER": "eni@kebumen"]
    #expect(try sandbox.run(["edit", "1", "--state", "closed"], eni).status == 0)
    try sandbox.rakor("edit", "2", "--state", "closed")
    let run = try sandbox.run(["undo"], eni)
    #expect(run.status == 1)
    #expect(run.complaint.hasPrefix("Rakor 2 sudah diubah dwi@wonosobo sesudah itu (mengubah status rakor, "))
  }

  @Test("What becomes an instruction because the rakor is closed is said in either language, what was asked for is not")
  func instructionIsSaid() throws {
    let add = ["followup", "add", "Publikasikan", "--office", "kebumen", "--rakor", "2"]
    let run = try sandbox.run(add + ["--lang", "en"])
    #expect(run.complaint == "Meeting 2 is closed: taken as a head of office's instruction, not its decision.\n")
    #expect(try sandbox.run(add + ["--instruction"]).complaint.isEmpty)
  }
}
