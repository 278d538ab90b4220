import Foundation
import Testing

@Suite("What schedule says of the calendar")
struct CalendarCommandTests {
  private func schedule(_ date: String, _ time: String, in sandbox: Sandbox) throws -> Sandbox.Run {
    try sandbox.run(["schedule", "--forum", "phu", "--host", "purworejo", "--date", date, "--time", time])
  }

  @Test(
    "A day or time the calendar is against is warned of with reason and source, and is saved",
    arguments: [
      ("1 juni 2026", "9", "Hari libur nasional: Hari Lahir Pancasila (SKB 3 Menteri No. 1497, 2, dan 5 Tahun 2025)."),
      ("28 mei 2026", "9", "Cuti bersama: Iduladha 1447 H (SKB 3 Menteri No. 1497, 2, dan 5 Tahun 2025)."),
      ("6 juni 2026", "9", "Jatuh pada hari Sabtu, bukan hari kerja (Perpres 21/2023)."),
      ("5 juni 2026", "11.00-13.00", "Bersamaan dengan salat Jumat, pukul 11.30–13.00 (Perpres 21/2023)."),
      ("24 februari 2026", "15.30", "Melewati jam kerja Ramadan (sampai pukul 15.00, SE Sesjen Kemenag 4/2026)."),
      ("5 januari 2028", "9", "Data hari libur 2028 belum lengkap; periksa SKB 3 Menteri."),
    ])
  func warns(date: String, time: String, sentence: String) throws {
    let sandbox = try Sandbox()
    let run = try schedule(date, time, in: sandbox)
    #expect(run.status == 0)
    #expect(run.output == "1\n")
    #expect(run.complaint.contains(sentence))
  }

  @Test(
    "A rakor moved to such a day or time is warned of by the same sentences, and is saved",
    arguments: [
      (["--date", "1 juni 2026"], "Hari libur nasional: Hari Lahir Pancasila (SKB 3 Menteri No. 1497"),
      (["--date", "6 juni 2026"], "Jatuh pada hari Sabtu, bukan hari kerja (Perpres 21/2023)."),
      (["--date", "5 juni 2026", "--time", "11.00-13.00"], "Bersamaan dengan salat Jumat, pukul 11.30–13.00 (Perpres"),
      (["--date", "24 februari 2026", "--time", "15.30"], "Melewati jam kerja Ramadan (sampai pukul 15.00, SE Sesjen"),
      (["--date", "selasa 3 juni 2026"], "Tanggal itu hari Rabu, bukan Selasa."),
    ])
  func editWarns(options: [String], sentence: String) throws {
    let sandbox = try Sandbox()
    #expect(try schedule("9 juni 2026", "9", in: sandbox).status == 0)
    let run = try sandbox.run(["edit", "1"] + options)
    #expect(run.status == 0)
    #expect(run.complaint.contains(sentence))
    let date = try #require(try sandbox.json("show", "1") as? [String: Any])["date"] as? String
    #expect(date != "2026-06-09")
  }

  @Test("A change of host or place is warned of, one of the title is not, and neither is a rakor that is over")
  func editWarnsOfHost() throws {
    let sandbox = try Sandbox()
    try sandbox.rakor("import", Sandbox.data("rakor-2021-06-15"))
    #expect(try schedule("1 desember 2026", "9", in: sandbox).status == 0)
    let moved = try sandbox.run(["edit", "2", "--host", "kebumen"]).complaint
    #expect(moved.contains("Di luar giliran: seharusnya giliran Kab. Wonosobo."))
    #expect(try sandbox.run(["edit", "2", "--venue", "Aula"]).complaint == moved)
    #expect(try sandbox.run(["edit", "2", "--title", "Rakor akhir tahun"]).complaint.isEmpty)
    let held = try sandbox.run(["edit", "2", "--date", "6 juni 2026", "--state", "held"]).complaint
    #expect(held == "Sabtu, 6 Juni 2026, 09.00 WIB s.d. selesai\n")
  }

  private func keep(_ text: String, in sandbox: Sandbox) throws {
    let folder = sandbox.home.appending(path: ".config/rakor")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: folder.appending(path: "holidays.json"), atomically: true, encoding: .utf8)
  }

  @Test("The user's own holidays are added to those that come with the program")
  func ownHolidays() throws {
    let sandbox = try Sandbox()
    try keep(
      """
      {"holidays": {"version": 1}, "years": [{"year": 2027, "source": "SKB 2027", "certainty": "checked", "days": [
        {"date": "2027-01-05", "name": "Hari Jadi", "kind": "holiday"}]}]}
      """, in: sandbox)
    #expect(try schedule("5 januari 2027", "9", in: sandbox).complaint.contains("nasional: Hari Jadi (SKB 2027)."))
    #expect(try schedule("1 juni 2026", "9", in: sandbox).complaint.contains("Hari Lahir Pancasila"))
  }

  @Test("A broken file of holidays costs one sentence, and the built-in ones are used")
  func brokenFile() throws {
    let sandbox = try Sandbox()
    try keep("{\n oops", in: sandbox)
    let run = try schedule("1 juni 2026", "9", in: sandbox)
    #expect(run.status == 0)
    #expect(run.complaint.contains("Hari Lahir Pancasila"))
    #expect(run.complaint.split(separator: "\n").filter { $0.contains("holidays.json") }.count == 1)
    #expect(run.complaint.contains("baris 2"))
  }

  @Test("A year's list is taken in, used at once, and never replaced unseen")
  func importList() throws {
    let sandbox = try Sandbox()
    let list = { (name: String) in
      #"{"holidays": {"version": 1}, "years": [{"year": 2028, "source": "SKB 2028", "days": ["#
        + #"{"date": "2028-01-05", "name": "\#(name)", "kind": "holiday"}]}]}"#
    }
    let file = sandbox.home.appending(path: "libur.json")
    try list("Hari Jadi").write(to: file, atomically: true, encoding: .utf8)
    #expect(try sandbox.run(["libur", "import", file.path]).output.contains("2028"))
    #expect(try schedule("5 januari 2028", "9", in: sandbox).complaint.contains("Hari Jadi (SKB 2028, perlu dicek)."))
    try list("Hari Lain").write(to: file, atomically: true, encoding: .utf8)
    let refused = try sandbox.run(["holidays", "import", file.path])
    #expect(refused.status == 1)
    #expect(refused.complaint.contains("--replace"))
    #expect(try sandbox.run(["holidays", "list", "--year", "2028"]).output.contains("Hari Jadi"))
    #expect(try sandbox.run(["holidays", "import", file.path, "--replace"]).status == 0)
    #expect(try sandbox.run(["libur", "--year", "2028"]).output.contains("Hari Lain"))
  }

  @Test("A list with wrong lines is refused with one line for each, and nothing is kept")
  func importBroken() throws {
    let sandbox = try Sandbox()
    let file = sandbox.home.appending(path: "libur.json")
    let text =
      #"{"holidays": {"version": 1}, "years": [{"year": 2028, "source": "SKB", "days": ["#
      + #"{"date": "2028-02-30", "name": "a", "kind": "holiday"}, {"date": "2028-03-01", "name": "b", "kind": "x"}]}]}"#
    try text.write(to: file, atomically: true, encoding: .utf8)
    let run = try sandbox.run(["holidays", "import", file.path])
    #expect(run.status == 1)
    #expect(run.complaint.split(separator: "\n").count == 2)
    #expect(!FileManager.default.fileExists(atPath: sandbox.home.appending(path: ".config/rakor/holidays.json").path))
  }
}
