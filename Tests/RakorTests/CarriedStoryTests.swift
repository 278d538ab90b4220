import Foundation
import Testing

/// What comes along from rakor to rakor, told on the command line.
struct CarriedStoryTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func schedule(_ date: String, _ agenda: String...) throws -> String {
    let items = agenda.flatMap { ["--agenda", $0] }
    let run = try sandbox.run(["schedule", "--forum", "phu", "--date", date, "--host", "kebumen"] + items)
    #expect(run.status == 0, "\(run.complaint)")
    return run.output.trimmingCharacters(in: .newlines)
  }

  /// "title, carried" of each line of a rakor's agenda.
  private func agenda(_ id: String) throws -> [String] {
    let meeting = try #require(try sandbox.json("show", id) as? [String: Any])
    let items = try #require(meeting["agenda"] as? [[String: Any]])
    return items.map { "\($0["title"] as? String ?? ""), \($0["carried"] as? Int ?? -1)" }
  }

  /// The carried count as the list and the export say it.
  private func carried() throws -> Set<Int> {
    let listed = try #require(try sandbox.json("followup", "list", "--all") as? [[String: Any]])
    let text = try sandbox.rakor("export", "--format", "json")
    let file = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let exported = try #require(file["followups"] as? [[String: Any]])
    return Set((listed + exported).compactMap { $0["carried"] as? Int })
  }

  @Test("What a closed rakor leaves undone is on the next agenda, counted alike everywhere, until it is ticked")
  func threeRakor() throws {
    let first = try schedule("10/9/2026", "Regulasi", "Manasik", "Selesai", "Kloter")
    for item in ["2", "3"] { try sandbox.rakor("minutes", first, "--item", item, "--discussed") }
    try sandbox.rakor("followup", "add", "Jadwal", "--office", "wonosobo", "--rakor", first, "--item", "2")
    try sandbox.rakor("edit", first, "--state", "closed")
    let second = try schedule("10/10/2026")
    let rest = ["Regulasi, 1", "Manasik, 1", "Kloter, 1"]
    #expect(try agenda(second) == ["Pengesahan notula rakor 10 September 2026, 0"] + rest)
    #expect(try carried() == [1])
    try sandbox.rakor("edit", second, "--state", "closed")
    let third = try schedule("10/11/2026")
    let approval = "Pengesahan notula rakor 10 Oktober 2026, 0"
    #expect(try agenda(third) == [approval, "Regulasi, 2", "Manasik, 2", "Kloter, 2"])
    #expect(try carried() == [2])
    let before = try sandbox.rakor("export")
    try sandbox.rakor("followup", "done", "1")
    #expect(try agenda(third) == [approval, "Regulasi, 2", "Kloter, 2"])
    try sandbox.rakor("undo")
    #expect(try sandbox.rakor("export") == before)
  }

  @Test("What the minutes lack is said when a command freezes them, also from planned to closed at once")
  func missingIsSaid() throws {
    let id = try schedule("10/9/2026", "Regulasi", "Manasik")
    let run = try sandbox.run(["edit", id, "--state", "closed"])
    #expect(run.status == 0)
    #expect(run.complaint.contains("Belum ada: "))
    #expect(run.complaint.contains("kehadiran"))
    #expect(try sandbox.run(["edit", id, "--state", "held", "--reason", "belum lengkap"]).complaint.isEmpty)
  }

  @Test("A cancelled rakor takes no attendance", arguments: [["--counted", "3"], ["--promised", "3"]])
  func cancelledTakesNoAttendance(heads: [String]) throws {
    let id = try schedule("10/9/2026")
    try sandbox.rakor("edit", id, "--state", "cancelled", "--reason", "banjir")
    let run = try sandbox.run(["attend", id, "--office", "wonosobo"] + heads)
    #expect(run.status == 1)
    #expect(run.complaint.contains("dibatalkan, tidak ada yang hadir"))
  }

  @Test("A follow-up is an instruction of the head of office when it is said to be, and the list tells its quiet days")
  func sourceAndQuietDays() throws {
    let id = try schedule("10/9/2026", "Regulasi")
    for source in [[], ["--instruction"], ["--item", "1"]] {
      #expect(try sandbox.run(["tl", "add", "Data", "--office", "wonosobo", "--rakor", id] + source).status == 0)
    }
    let run = try sandbox.run(["tl", "list", "--json"], ["RAKOR_NOW": "2026-12-02T08:00"])
    let listed = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(listed.map { $0["source"] as? String } == ["agenda", "instruction", "agenda"])
    #expect(listed.map { $0["agendaItem"] as? Int } == [nil, nil, 1])
    #expect(listed.map { $0["quietDays"] as? Int } == [10, 10, 10])
    for usage in [["--item", "1"], ["--rakor", id, "--item", "1", "--instruction"]] {
      #expect(try sandbox.run(["tl", "add", "Data", "--office", "wonosobo"] + usage).status == 64)
    }
  }
}
