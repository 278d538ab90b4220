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
      ("6 juni 2026", "9", "Jatuh pada hari Sabtu."),
      ("5 juni 2026", "11.00-13.00", "Bersamaan dengan salat Jumat, 11.30–13.00 (Perpres 21/2023)."),
      ("24 februari 2026", "15.30", "Lewat jam kerja bulan Ramadan, sampai 15.00 (SE Sesjen Kemenag 4/2026)."),
      ("5 januari 2027", "9", "Hari libur 2027 belum ada datanya; periksa SKB 3 Menteri."),
    ])
  func warns(date: String, time: String, sentence: String) throws {
    let sandbox = try Sandbox()
    let run = try schedule(date, time, in: sandbox)
    #expect(run.status == 0)
    #expect(run.output == "1\n")
    #expect(run.complaint.contains(sentence))
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
}
