import Foundation
import Testing

@Suite("A rakor typed in one line, and an agenda put in order, as commands")
struct ScheduleLineCommandTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func show(_ id: String) throws -> [String: Any] {
    try #require(try sandbox.json("show", id) as? [String: Any])
  }

  @Test("A line says all that the options say, and an option goes before it")
  func line() throws {
    #expect(try sandbox.rakor("jadwal", "phu sel 9 pur aula") == "1")
    let rakor = try show("1")
    #expect(rakor["forum"] as? String == "phu" && rakor["date"] as? String == "2026-11-24")
    #expect(rakor["start"] as? String == "09:00" && rakor["host"] as? String == "purworejo")
    #expect(rakor["venue"] as? String == "Aula")
    try sandbox.rakor("schedule", "phu sel 9 pur aula", "--host", "wonosobo", "--time", "10-12", "--venue", "Pendopo")
    let other = try show("2")
    #expect(other["host"] as? String == "wonosobo" && other["start"] as? String == "10:00")
    #expect(other["venue"] as? String == "Pendopo")
  }

  @Test(
    "A line that lacks something or is wrong somewhere is refused, and nothing is entered",
    arguments: [
      ("phu sel 9", "Tuan rumah wajib diisi"), ("sel 9 pur", "Forum wajib diisi"), ("phu pur", "Tanggal wajib diisi"),
      ("phu sel 9 magelang", "Magelang ada dua: ketik magelang-kab atau magelang-kota."),
      ("xyz sel 9 pur", "Forum “xyz” tidak dikenal: ketik phu, tu, pokjaluh, atau garazawa."),
      ("phu 31 juni pur", "Juni hanya sampai tanggal 30"), ("", "Forum wajib diisi"),
    ])
  func refused(line: String, sentence: String) throws {
    let run = try sandbox.run(["jadwal", line])
    #expect(run.status == 1 && run.complaint.contains(sentence), "\(run.complaint)")
    #expect(try sandbox.rakor("list").isEmpty)
  }

  @Test("Without a line the options are required, and a missing one is wrong usage")
  func required() throws {
    let run = try sandbox.run(["jadwal", "--forum", "phu", "--date", "1/12/2026"])
    #expect(run.status == 64 && run.complaint.contains("'--host <tuan-rumah>' wajib disebut"))
  }

  @Test("An agenda item is moved by a command, which an undo takes back")
  func moved() throws {
    try sandbox.rakor(
      "jadwal", "--forum", "phu", "--date", "1/12/2026", "--host", "purworejo", "--agenda", "Satu", "--agenda", "Dua",
      "--agenda", "Tiga")
    func agenda() throws -> [String] {
      try #require(try show("1")["agenda"] as? [[String: Any]]).compactMap { $0["title"] as? String }
    }
    try sandbox.rakor("minutes", "1", "--item", "3", "--move-to", "1")
    #expect(try agenda() == ["Tiga", "Satu", "Dua"])
    try sandbox.rakor("undo")
    #expect(try agenda() == ["Satu", "Dua", "Tiga"])
    let run = try sandbox.run(["minutes", "1", "--item", "3", "--move-to", "9"])
    #expect(run.status == 1 && run.complaint.contains("Butir agenda 9 rakor 1 tidak ada"))
  }
}
