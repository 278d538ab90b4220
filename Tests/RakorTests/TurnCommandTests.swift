import Foundation
import Testing

struct TurnCommandTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    for (host, date) in [("temanggung", "2025-01-14"), ("magelang-kab", "2025-06-10"), ("magelang-kota", "2026-02-10")]
    {
      let id = try sandbox.rakor("schedule", "--forum", "phu", "--date", date, "--host", host)
      try sandbox.rakor("edit", id, "--state", "held")
    }
  }

  private func turns() throws -> [String: Any] {
    try #require(try sandbox.json("turns", "--forum", "phu") as? [String: Any])
  }

  private func next() throws -> String? { (try turns()["next"] as? [String: Any])?["office"] as? String }

  @Test("Turns are printed as JSON of the promised form, with the reason as a sentence")
  func json() throws {
    let found = try turns()
    #expect(Set(found.keys) == ["forum", "next", "offices"])
    #expect(found["forum"] as? String == "phu")
    let next = try #require(found["next"] as? [String: Any])
    #expect(next["reason"] as? String == "Giliran Kab. Wonosobo: belum pernah menjadi tuan rumah.")
    let offices = try #require(found["offices"] as? [[String: Any]])
    #expect(offices.count == 6)
    let city = try #require(offices.first { $0["office"] as? String == "magelang-kota" })
    #expect(Set(city.keys) == ["office", "hosted", "last", "monthsSince", "share", "owed"])
    #expect(city["hosted"] as? Int == 1)
    #expect(city["last"] as? String == "2026-02-10")
    #expect(city["monthsSince"] as? Int == 9)
    #expect(city["share"] as? Double == 0.3333)
    #expect(city["owed"] as? Int == -1)
    let wonosobo = try #require(offices.first)
    #expect(wonosobo["last"] is NSNull && wonosobo["monthsSince"] is NSNull)
    #expect(wonosobo["owed"] as? Int == 1)
  }

  @Test("In a pipe turns are plain text between tabs, under either name")
  func tabSeparated() throws {
    let lines = try sandbox.rakor("giliran", "--forum", "phu").split(separator: "\n").map(String.init)
    #expect(lines.count == 6)
    #expect(lines.contains("wonosobo\t0\t0%\t\t\t1\t\tnext"))
    #expect(lines.contains("temanggung\t1\t33%\t2025-01-14\t22\t-1\t22\t"))
    #expect(try sandbox.rakor("turns", "show", "--forum", "phu").split(separator: "\n").count == 6)
  }

  @Test("A skip proposes the next office, and the skipped one comes back first")
  func skip() throws {
    let run = try sandbox.run(
      ["turns", "skip", "wonosobo", "--forum", "phu", "--reason", "Aula direnovasi", "--lang", "en"])
    #expect(run.output == "1\n")
    #expect(run.complaint.contains("Kab. Wonosobo is skipped this time (Aula direnovasi)"))
    #expect(try next() == "kebumen")
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "2026-12-01", "--host", "kebumen")
    let back = try #require(try turns()["next"] as? [String: Any])
    #expect(back["office"] as? String == "wonosobo")
    #expect((back["reason"] as? String)?.contains("dilewati 22 November 2026 (Aula direnovasi)") == true)
  }

  @Test("Swaps and volunteers change whose turn it is, and undo takes them back")
  func swapAndVolunteer() throws {
    try sandbox.rakor("turns", "swap", "wonosobo", "temanggung", "--forum", "phu")
    #expect(try next() == "temanggung")
    try sandbox.rakor("giliran", "bersedia", "kota magelang", "--forum", "phu")
    #expect(try next() == "magelang-kota")
    try sandbox.rakor("undo")
    try sandbox.rakor("undo")
    #expect(try next() == "wonosobo")
    #expect(try sandbox.rakor("history").contains("menukar giliran"))
  }

  @Test("A skip without a reason is wrong usage, and an office that is no member is refused")
  func refused() throws {
    #expect(try sandbox.run(["turns", "skip", "wonosobo", "--forum", "phu"]).status == 64)
    let blank = try sandbox.run(["turns", "skip", "wonosobo", "--forum", "phu", "--reason", " "])
    #expect(blank.status == 1 && blank.output.isEmpty)
    #expect(try sandbox.run(["turns", "swap", "wonosobo", "wonosobo", "--forum", "phu"]).status == 1)
    #expect(try sandbox.run(["turns", "volunteer", "magelang", "--forum", "phu"]).status == 1)
    #expect(try sandbox.run(["turns"]).status == 64)
    #expect(try next() == "wonosobo")
  }

  @Test("While nobody in a forum has hosted, a host is not said to be out of turn")
  func nobodyYet() throws {
    let run = try sandbox.run(["schedule", "--forum", "tu", "--date", "1 desember 2026", "--host", "purworejo"])
    #expect(run.status == 0)
    #expect(!run.complaint.contains("Di luar giliran"))
  }
}
