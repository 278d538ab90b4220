import Foundation
import Testing

struct ChangeCommandTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.rakor("jadwal", "--forum", "phu", "--date", "1/12/2026", "--host", "purworejo", "--agenda", "Regulasi")
  }

  private func show(_ id: String = "1") throws -> [String: Any] {
    try #require(try sandbox.json("show", id) as? [String: Any])
  }

  @Test("A change is undone and redone by other processes")
  func undoAcrossProcesses() throws {
    try sandbox.rakor("edit", "1", "--venue", "Aula PLHUT")
    let edited = try sandbox.rakor("show", "1", "--json")
    #expect(try sandbox.rakor("undo").hasPrefix("Diurungkan: mengubah rakor"))
    #expect(try show()["venue"] is NSNull)
    try sandbox.rakor("redo")
    #expect(try sandbox.rakor("show", "1", "--json") == edited)
  }

  @Test("A link is given, told, found, taken away, and null where there is none")
  func link() throws {
    #expect(try show()["link"] is NSNull)
    try sandbox.rakor("edit", "1", "--link", "https://zoom.us/j/81234567890?pwd=x")
    #expect(try show()["link"] as? String == "https://zoom.us/j/81234567890?pwd=x")
    #expect(try sandbox.rakor("show", "1").contains("Tautan"))
    #expect(try sandbox.rakor("history", "1").contains("tautan"))
    #expect(try sandbox.rakor("list", "81234567890").hasPrefix("1\t"))
    let copy = try Sandbox()
    let file = copy.home.appending(path: "salinan.json")
    try Data(try sandbox.rakor("export").utf8).write(to: file)
    try copy.rakor("import", file.path)
    #expect(try copy.rakor("show", "1", "--json") == sandbox.rakor("show", "1", "--json"))
    try sandbox.rakor("edit", "1", "--link", "")
    #expect(try show()["link"] is NSNull)
  }

  @Test("An undo that would destroy somebody else's later change is refused")
  func undoOfChangedRecord() throws {
    try sandbox.rakor("edit", "1", "--venue", "Aula PLHUT")
    #expect(try sandbox.run(["edit", "1", "--venue", "Pendopo"], ["RAKOR_USER": "eni@kebumen"]).status == 0)
    let run = try sandbox.run(["undo"])
    #expect(run.status == 1)
    #expect(
      run.complaint == "Rakor 1 sudah diubah eni@kebumen sesudah itu (mengubah rakor, 22 November 2026 09.00): "
        + "minta eni@kebumen mengurungkannya dulu, atau ubah sendiri.\n")
    #expect(try show()["venue"] as? String == "Pendopo")
  }

  @Test("Of commands that write the same rakor at once, every one is saved or told that it is not")
  func writersAtOnce() throws {
    let started = try (1...6).map { try sandbox.start(["edit", "1", "--title", "Rakor \($0)"]) }
    let runs = try started.map { try $0.finish() }
    let saved = runs.count { $0.status == 0 }
    #expect(saved >= 1)
    #expect(try sandbox.run(["history"]).lines.count == 2 + saved)
    #expect(
      runs.filter { $0.status != 0 }.allSatisfy {
        $0.status == 1 && $0.complaint.contains("Rakor 1 sudah diubah") || $0.complaint.contains("rakor 1 sudah diubah")
      })
  }

  @Test("Several flags of one attendance are one change")
  func attendIsOneChange() throws {
    try sandbox.rakor(
      "hadir", "1", "--office", "wonosobo", "--promised", "5", "--counted", "4", "--reported-total", "31", "--person",
      "Dwi Subrata", "--title", "Kasi PHU", "--state", "menyusul")
    #expect(try sandbox.run(["history", "1"]).lines.count == 2)
    let attendance = try #require(try show()["attendance"] as? [String: Any])
    #expect(attendance["total"] as? Int == 31)
    let offices = try #require(attendance["offices"] as? [[String: Any]])
    #expect(offices[0]["promised"] as? Int == 5)
    #expect(offices[0]["counted"] as? Int == 4)
    #expect(offices[0]["named"] as? Int == 1)
    let delegates = try #require(attendance["delegates"] as? [[String: Any]])
    #expect(delegates.map { $0["state"] as? String } == ["late"])
    try sandbox.rakor("undo")
    #expect(try (show()["attendance"] as? [String: Any])?["total"] is NSNull)
  }

  @Test("A rakor goes from state to state, with a reason where one is needed")
  func states() throws {
    try sandbox.rakor("edit", "1", "--state", "postponed", "--reason", "Bersamaan dengan rakor kanwil")
    #expect(try show()["reason"] as? String == "Bersamaan dengan rakor kanwil")
    #expect(try sandbox.run(["edit", "1", "--state", "planned"]).complaint.contains("perlu tanggal baru"))
    try sandbox.rakor("edit", "1", "--state", "planned", "--date", "8 desember 2026", "--time", "9")
    #expect(try show()["date"] as? String == "2026-12-08")
    #expect(try show()["start"] as? String == "09:00")
    try sandbox.rakor("minutes", "1", "--item", "1", "--text", "Dibahas", "--decision", "Disepakati", "--discussed")
    try sandbox.rakor("edit", "2026-12-08", "--state", "closed")
    #expect(try show()["closedNames"] is [String: Any])
    try sandbox.rakor("edit", "1", "--state", "held", "--reason", "Angka salah", "--venue", "Aula")
    #expect(try show()["venue"] as? String == "Aula")
  }

  @Test("Follow-ups are added, ticked by office, reopened, noted and dropped")
  func followUps() throws {
    try sandbox.rakor(
      "tl", "add", "Kirim data", "--office", "wonosobo", "--office", "magelang-kota", "--rakor", "1", "--due", "H+7")
    let needed = try sandbox.run(["tl", "done", "1"])
    #expect(needed.complaint.contains("ketik wonosobo atau magelang-kota"))
    try sandbox.rakor("tl", "done", "1", "--office", "wonosobo", "--note", "Terkirim")
    try sandbox.rakor("tl", "note", "1", "Menunggu tanda tangan", "--office", "kota magelang")
    #expect(try sandbox.rakor("tl") == "1\t2026-12-08\tprogress\t1/2\tKirim data\twonosobo,magelang-kota")
    #expect(try sandbox.rakor("tl", "list", "--overdue") == "")
    let late = try sandbox.run(["tl", "list", "--overdue"], ["RAKOR_NOW": "2026-12-09T00:01"])
    #expect(late.output.contains("overdue"))
    try sandbox.rakor("tl", "done", "1")
    #expect(try sandbox.rakor("tl") == "")
    try sandbox.rakor("tl", "reopen", "1", "--office", "wonosobo")
    try sandbox.rakor("tl", "drop", "1", "--reason", "Tidak perlu lagi")
    #expect(try sandbox.rakor("tl", "list", "--all").contains("dropped"))
    try sandbox.rakor("tl", "reopen", "1")
    #expect(try sandbox.rakor("tl").contains("progress"))
  }

  @Test("Due words that are no date are kept as typed")
  func dueWords() throws {
    try sandbox.rakor("tl", "add", "Kirim data", "--office", "wonosobo", "--due", "sebelum kloter 1")
    let followUps = try #require(try sandbox.json("tl", "list") as? [[String: Any]])
    #expect(followUps.first?["due"] is NSNull)
    #expect(followUps.first?["dueText"] as? String == "sebelum kloter 1")
  }

  @Test("A backup opens as a database of its own")
  func backup() throws {
    let copy = sandbox.home.appending(path: "cadangan.db").path
    try sandbox.rakor("backup", copy)
    #expect(try sandbox.rakor("list", "--db", copy) == sandbox.rakor("list"))
    #expect(try sandbox.rakor("check", "--db", copy) == "Basis data utuh.")
    let again = try sandbox.run(["backup", copy])
    #expect(again.status == 1)
    #expect(again.complaint == "Berkas \(copy) sudah ada dan tidak ditimpa: pilih nama lain.\n")
  }

  @Test("A file that is no database is refused with a way out, and stays as it is")
  func foreignFile() throws {
    let letter = sandbox.home.appending(path: "surat.txt")
    try Data("Kepada Yth. Kepala Kantor".utf8).write(to: letter)
    let refused = try sandbox.run(["list", "--db", letter.path])
    #expect(refused.status == 2)
    #expect(refused.complaint.contains("bukan basis data"))
    #expect(try Data(contentsOf: letter) == Data("Kepada Yth. Kepala Kantor".utf8))
  }
}
