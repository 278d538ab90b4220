import Foundation
import Testing

@Suite("The figures of a year on the command line")
struct StatsCommandTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.rakor("import", Sandbox.data("demo"))
  }

  private func stats(_ options: String...) throws -> [String: Any] {
    let printed = try sandbox.run(["stats"] + options + ["--json"]).output
    return try #require(try JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [String: Any])
  }

  @Test("The figures are printed as JSON of the promised form")
  func json() throws {
    let found = try stats("--year", "2026")
    #expect(
      Set(found.keys) == [
        "forum", "office", "year", "rakor", "attendance", "heads", "absence", "hosting", "followUps",
      ])
    #expect(found["forum"] is NSNull && found["office"] is NSNull)
    #expect(found["year"] as? Int == 2026)
    let attendance = try #require(found["attendance"] as? [String: Any])
    #expect(
      Set(attendance.keys) == [
        "invited", "came", "absent", "untold", "uninvited", "share", "months", "offices",
      ])
    #expect((attendance["months"] as? [Any])?.count == 12)
    let heads = try #require(found["heads"] as? [String: Any])
    #expect(Set(heads.keys) == ["total", "unattributed", "untold", "months", "offices"])
    let absence = try #require(found["absence"] as? [String: Any])
    #expect(
      Set(absence.keys) == [
        "away", "excused", "sick", "travel", "absent", "represented", "present", "told", "offices", "people",
      ])
    let followUps = try #require(found["followUps"] as? [String: Any])
    #expect(Set(followUps.keys) == ["opened", "closed", "stillOpen", "months", "openToday"])
    let open = try #require(followUps["openToday"] as? [String: Any])
    #expect(Set(open.keys) == ["count", "median", "oldest", "overdue"])
  }

  @Test("Hosting agrees with the turns of each forum, and what is open with the list of follow-ups")
  func agreement() throws {
    let found = try stats()
    let hosting = try #require(found["hosting"] as? [[String: Any]])
    #expect(!hosting.isEmpty)
    for forum in hosting {
      let code = try #require(forum["forum"] as? String)
      let turns = try #require(try sandbox.json("turns", "--forum", code) as? [String: Any])
      for (line, other) in zip(
        try #require(forum["offices"] as? [[String: Any]]), try #require(turns["offices"] as? [[String: Any]]))
      {
        for name in ["office", "hosted", "share", "owed", "last", "monthsSince"] {
          #expect("\(line[name] ?? "")" == "\(other[name] ?? "")", "\(code) \(name)")
        }
      }
    }
    let open = try #require((found["followUps"] as? [String: Any])?["openToday"] as? [String: Any])
    let listed = try #require(try sandbox.json("followup", "list") as? [Any])
    #expect(open["count"] as? Int == listed.count)
  }

  @Test("A pipe has a row for each thing, its section first, with codes and the numbers of the JSON answer")
  func piped() throws {
    let rows = try sandbox.rakor("stats", "--year", "2026").split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(Set(rows.map { $0[0] }) == ["attendance", "heads", "absence", "hosting", "followUps"])
    let found = try stats("--year", "2026")
    let offices = try #require((found["attendance"] as? [String: Any])?["offices"] as? [[String: Any]])
    let own = rows.filter { $0[0] == "attendance" }
    #expect(own.map { $0[1] } == offices.map { $0["office"] as? String })
    #expect(own.map { $0[2] } == offices.map { "\($0["invited"] ?? "")" })
    #expect(own.map { $0[3] } == offices.map { "\($0["came"] ?? "")" })
    #expect(rows.filter { $0[0] == "followUps" }.count == 12)
    #expect(try sandbox.rakor("statistik", "--year", "2026").split(separator: "\n").count == rows.count)
  }

  @Test("One office and one forum narrow every figure, and a year without anything has none")
  func narrowed() throws {
    let found = try stats("--forum", "phu", "--office", "kebumen")
    #expect(found["forum"] as? String == "phu")
    #expect(found["office"] as? String == "kebumen")
    let offices = try #require((found["attendance"] as? [String: Any])?["offices"] as? [[String: Any]])
    #expect(offices.map { $0["office"] as? String } == ["kebumen"])
    #expect((found["hosting"] as? [[String: Any]])?.map { $0["forum"] as? String } == ["phu"])
    #expect(try stats("--year", "1950")["rakor"] as? Int == 0)
    #expect(try sandbox.run(["stats", "--forum", "zzz"]).status != 0)
  }

  @Test("Charts are written into a folder, and never over a file that is there")
  func charts() throws {
    let folder = sandbox.home.appending(path: "grafik")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try sandbox.rakor("stats", "--year", "2026", "--svg", folder.path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(
      names == ["absence", "attendance", "followups", "heads", "hosting"].map { "statistik-\($0)-2026.svg" })
    let first = folder.appending(path: names[0])
    try "milik orang".write(to: first, atomically: true, encoding: .utf8)
    #expect(try sandbox.run(["stats", "--year", "2026", "--svg", folder.path]).status != 0)
    #expect(try String(contentsOf: first, encoding: .utf8) == "milik orang")
  }
}
