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

  @Test("A rakor that is held or closed before its day is warned of")
  func heldTooEarly() throws {
    let early = "Harinya baru Selasa, 1 Desember 2026, tetapi dicatat sudah terlaksana.\n"
    #expect(try sandbox.run(["edit", "1", "--state", "invited"]).complaint.isEmpty)
    #expect(try sandbox.run(["edit", "1", "--state", "held"]).complaint == early)
    #expect(try sandbox.run(["edit", "1", "--state", "closed"]).complaint.contains("tetapi dicatat sudah ditutup"))
    try sandbox.rakor("undo")
    try sandbox.rakor("undo")
    #expect(try sandbox.run(["edit", "1", "--state", "held"], ["RAKOR_NOW": "2026-12-01T08:00"]).complaint.isEmpty)
  }

  @Test("Postponing with a date plans the rakor anew on it in one change, with the reason")
  func postponedToADate() throws {
    let run = try sandbox.run([
      "edit", "1", "--state", "postponed", "--date", "15 desember jam 9", "--reason", "Aula dipakai", "--venue",
      "Pendopo",
    ])
    #expect(run.status == 0 && run.complaint.hasPrefix("Selasa, 15 Desember 2026, 09.00 WIB"))
    let meeting = try show()
    #expect(meeting["state"] as? String == "planned")
    #expect(meeting["date"] as? String == "2026-12-15")
    #expect(meeting["start"] as? String == "09:00")
    #expect(meeting["reason"] as? String == "Aula dipakai")
    #expect(meeting["venue"] as? String == "Pendopo")
    try sandbox.rakor("undo")
    #expect(try show()["date"] as? String == "2026-12-01")
    #expect(try show()["reason"] is NSNull)
    let without = try sandbox.run(["edit", "1", "--state", "postponed", "--date", "15 desember"])
    #expect(without.status == 1 && without.complaint.contains("Alasan"))
  }

  @Test("A letter number that another rakor bears is said when it is given, naming that one")
  func letterTaken() throws {
    try sandbox.rakor("edit", "1", "--letter", "B-12/Kk.99.02/HM.01/11/2026")
    let second = try sandbox.run([
      "schedule", "--forum", "tu", "--date", "8/12/2026", "--host", "kebumen", "--letter",
      "b-12/kk.99.02/ HM.01/11/2026",
    ])
    #expect(second.status == 0)
    #expect(second.complaint.contains("Nomor surat ini sudah dipakai rakor 1: Rakor Seksi PHU"))
    #expect(try sandbox.run(["edit", "2", "--letter", "B-13"]).complaint.contains("Nomor surat") == false)
    #expect(try sandbox.run(["edit", "2", "--letter", "B-12/Kk.99.02/HM.01/11/2026"]).complaint.contains("rakor 1"))
  }

  @Test("A rakor given to another forum takes the title of that one")
  func titleOfAnotherForum() throws {
    try sandbox.rakor("edit", "1", "--forum", "tu")
    #expect((try show()["title"] as? String)?.hasPrefix("Rakor Subbag TU") == true)
    try sandbox.rakor("edit", "1", "--forum", "phu", "--title", "Rakor khusus")
    try sandbox.rakor("edit", "1", "--forum", "tu")
    #expect(try show()["title"] as? String == "Rakor khusus")
  }

  @Test("A follow-up that is due before its rakor is said to be")
  func dueBeforeRakor() throws {
    let run = try sandbox.run(["followup", "add", "Kirim data", "--office", "kebumen", "--rakor", "1", "--due", "H-3"])
    #expect(run.status == 0)
    #expect(run.complaint.contains("Tenggatnya sebelum rakornya sendiri, 1 Desember 2026."))
  }

  @Test("An agenda item that begins like the approval of minutes comes back like any other")
  func typedApproval() throws {
    try sandbox.rakor("edit", "1", "--agenda", "Pengesahan notula rakor 3 Maret 2026")
    try sandbox.run(["edit", "1", "--state", "closed"])
    let next = try sandbox.rakor("schedule", "--forum", "phu", "--date", "12/1/2027", "--host", "kebumen")
    let agenda = try #require(try show(next)["agenda"] as? [[String: Any]])
    #expect(
      agenda.map { $0["title"] as? String } == [
        "Pengesahan notula rakor 1 Desember 2026", "Regulasi", "Pengesahan notula rakor 3 Maret 2026",
      ])
    #expect(agenda.map { $0["approvesMinutes"] as? Bool } == [true, false, false])
  }

  @Test("A follow-up is changed where something is named, an empty text takes away, and who stays keeps the tick")
  func followUp() throws {
    func listed() throws -> [String: Any] {
      try #require((try sandbox.json("followup", "list") as? [[String: Any]])?.first)
    }
    try sandbox.rakor(
      "tl", "tambah", "Kirim data", "--office", "wonosobo", "--office", "kebumen", "--rakor", "1", "--due", "H+7")
    try sandbox.rakor("tl", "selesai", "1", "--office", "kebumen")
    let run = try sandbox.run(["tl", "ubah", "1", "--due", "h+1", "--pic", "Dwi Subrata"])
    #expect((run.status, run.output) == (0, ""))
    #expect(run.complaint.contains("2 Desember 2026"))
    #expect(try listed()["text"] as? String == "Kirim data")
    #expect(try listed()["due"] as? String == "2026-12-02")
    #expect(try listed()["pic"] as? String == "Dwi Subrata")
    try sandbox.rakor(
      "followup", "edit", "1", "--text", "Kirim data jemaah", "--due", "", "--pic", "", "--office", "kebumen",
      "--office",
      "purworejo")
    #expect(try listed()["text"] as? String == "Kirim data jemaah")
    #expect(try listed()["due"] is NSNull)
    #expect(try listed()["pic"] is NSNull)
    let parts = try #require(try listed()["offices"] as? [[String: Any]])
    #expect(parts.map { $0["office"] as? String } == ["kebumen", "purworejo"])
    #expect(parts.map { $0["done"] is NSNull } == [false, true])
    #expect(try sandbox.run(["followup", "edit", "9", "--text", "x"]).status == 1)
    #expect(try sandbox.run(["followup", "edit", "1", "--text", " "]).status == 1)
  }

  @Test("An undo that would destroy somebody else's later change is refused")
  func undoOfChangedRecord() throws {
    try sandbox.rakor("edit", "1", "--venue", "Aula PLHUT")
    #expect(try sandbox.run(["edit", "1", "--venue", "Pendopo"], ["RAKOR_USER": "eni@kebumen"]).status == 0)
    let run = try sandbox.run(["undo"])
    #expect(run.status == 1)
    #expect(
      run.complaint == "Rakor 1 sudah diubah eni@kebumen sesudah itu (mengubah rakor, 22 November 2026 09.00): "
        + "minta eni@kebumen mengurungkannya dahulu, atau ubah sendiri.\n")
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

  @Test("Attendance of an office that is not invited is said, and so is taking an office that came off the list")
  func uninvited() throws {
    let said = "Kab. Kebumen tidak diundang: dihitung dalam jumlah, tidak dalam perbandingan.\n"
    #expect(try sandbox.run(["attend", "1", "--office", "kebumen", "--counted", "3"]).complaint.isEmpty)
    let dropped = try sandbox.run(["edit", "1", "--invite", "wonosobo", "--invite", "purworejo"])
    #expect(dropped.status == 0 && dropped.complaint.contains(said))
    #expect(try sandbox.run(["attend", "1", "--office", "kebumen", "--counted", "4"]).complaint == said)
    #expect(try sandbox.run(["attend", "1", "--person", "Ani Rekaan", "--office", "kebumen"]).complaint.contains(said))
    #expect(try sandbox.run(["attend", "1", "--office", "wonosobo", "--counted", "2"]).complaint.isEmpty)
    let attendance = try #require(try show()["attendance"] as? [String: Any])
    #expect(attendance["total"] as? Int == 6)
    let offices = try #require(attendance["offices"] as? [[String: Any]])
    #expect(
      offices.map { "\($0["office"] ?? "") \($0["invited"] as? Bool == true)" }
        == ["wonosobo true", "purworejo true", "kebumen false"])
    #expect(try sandbox.rakor("list", "--office", "kebumen").hasPrefix("1\t"))
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
