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
    #expect(Set(found.keys) == ["forum", "next", "offices", "history", "notes"])
    #expect(found["forum"] as? String == "phu")
    let next = try #require(found["next"] as? [String: Any])
    #expect(next["reason"] as? String == "Giliran Kab. Wonosobo: belum pernah menjadi tuan rumah.")
    let offices = try #require(found["offices"] as? [[String: Any]])
    #expect(offices.count == 6)
    let city = try #require(offices.first { $0["office"] as? String == "magelang-kota" })
    #expect(Set(city.keys) == ["office", "hosted", "last", "monthsSince", "share", "owed", "longestGap", "joined"])
    #expect(city["hosted"] as? Int == 1)
    #expect(city["last"] as? String == "2026-02-10")
    #expect(city["monthsSince"] as? Int == 9)
    #expect(city["share"] as? Double == 0.3333)
    #expect(city["owed"] as? Int == -1)
    #expect(city["longestGap"] as? Int == 9)
    let wonosobo = try #require(offices.first)
    #expect(wonosobo["last"] is NSNull && wonosobo["monthsSince"] is NSNull && wonosobo["joined"] is NSNull)
    #expect(wonosobo["owed"] as? Int == 1)
    let history = try #require(found["history"] as? [[String: Any]])
    #expect(history.map { $0["host"] as? String } == ["temanggung", "magelang-kab", "magelang-kota"])
    #expect(history.map { $0["date"] as? String } == ["2025-01-14", "2025-06-10", "2026-02-10"])
    #expect((found["notes"] as? [Any])?.isEmpty == true)
  }

  @Test("A seventh office that joins today is counted from today, and is not next before the others have had a turn")
  func seventhOffice() throws {
    let file = sandbox.home.appending(path: "ketujuh.json")
    try """
    {"rakor": {"version": 1},
     "offices": [{"code": "salatiga", "name": "Kankemenag Kota Salatiga", "short": "Kota Salatiga", "kind": "kota",
       "town": "Salatiga"}],
     "forums": [{"code": "phu", "offices": ["salatiga"], "joined": {"salatiga": "2026-11-22"}}]}
    """.write(to: file, atomically: true, encoding: .utf8)
    try sandbox.rakor("import", file.path)
    let offices = try #require(try turns()["offices"] as? [[String: Any]])
    let newcomer = try #require(offices.first { $0["office"] as? String == "salatiga" })
    #expect(newcomer["joined"] as? String == "2026-11-22")
    #expect(newcomer["owed"] as? Int == 0)
    #expect(try sandbox.rakor("turns", "--forum", "phu").contains("salatiga\t0\t0%\t\t\t0\t0\t\t2026-11-22"))
    var hosts: [String] = []
    for month in 1...8 {
      let host = try #require(try next())
      hosts.append(host)
      try sandbox.rakor("schedule", "--forum", "phu", "--date", "12/\(month)/2027", "--host", host)
    }
    let six = ["wonosobo", "kebumen", "purworejo", "temanggung", "magelang-kab", "magelang-kota"]
    #expect(hosts == six + ["salatiga", "wonosobo"])
  }

  @Test("Notes about turns go with an export, and another database has the same turns")
  func notesAreExported() throws {
    try sandbox.rakor("turns", "skip", "wonosobo", "--forum", "phu", "--reason", "Aula direnovasi")
    try sandbox.rakor("turns", "swap", "kebumen", "purworejo", "--forum", "phu")
    try sandbox.rakor("turns", "volunteer", "temanggung", "--forum", "phu")
    let file = sandbox.home.appending(path: "semua.json").path
    let other = sandbox.home.appending(path: "lain.db").path
    try sandbox.rakor("export", "-o", file)
    #expect(try sandbox.rakor("import", file, "--db", other).contains("3 catatan giliran"))
    #expect(try sandbox.run(["export", "--db", other]).output == String(contentsOfFile: file, encoding: .utf8))
    let turns = try sandbox.rakor("turns", "--forum", "phu", "--json")
    #expect(try sandbox.rakor("turns", "--forum", "phu", "--json", "--db", other) == turns)
    #expect(try sandbox.rakor("import", file, "--db", other) == "Semua sudah ada, tidak ada yang berubah.")
  }

  @Test("In a pipe turns are plain text between tabs, under either name")
  func tabSeparated() throws {
    let lines = try sandbox.rakor("giliran", "--forum", "phu").split(separator: "\n").map(String.init)
    #expect(lines.count == 6)
    #expect(lines.contains("wonosobo\t0\t0%\t\t\t1\t\tnext\t"))
    #expect(lines.contains("temanggung\t1\t33%\t2025-01-14\t22\t-1\t22\t\t"))
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

  @Test("A swap of two that both have a rakor planned changes both hosts at once, says so, and strikes no later")
  func swapOfPlanned() throws {
    let id = try sandbox.rakor("schedule", "--forum", "phu", "--date", "15/12/2026", "--host", "wonosobo")
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "19/1/2027", "--host", "kebumen")
    let turn = try next()
    let run = try sandbox.run(["turns", "swap", "wonosobo", "kebumen", "--forum", "phu", "--reason", "haul"])
    #expect(run.status == 0 && run.lines.count == 1)
    #expect(run.complaint.contains("Selasa, 15 Desember 2026: tuan rumahnya sekarang Kab. Kebumen"))
    #expect(run.complaint.contains("Selasa, 19 Januari 2027: tuan rumahnya sekarang Kab. Wonosobo"))
    #expect(try next() == turn)
    let file = sandbox.home.appending(path: "tukar.json").path
    try sandbox.rakor("export", "-o", file)
    try sandbox.rakor("import", file, "--db", sandbox.home.appending(path: "lain.db").path)
    #expect(
      try sandbox.run(["export", "--db", sandbox.home.appending(path: "lain.db").path]).output
        == String(contentsOfFile: file, encoding: .utf8))
    try sandbox.rakor("undo")
    #expect((try sandbox.json("show", id) as? [String: Any])?["host"] as? String == "wonosobo")
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
