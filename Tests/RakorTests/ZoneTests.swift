import Foundation
import Testing

@Suite("The zone of the machine")
struct ZoneTests {
  static let zones = ["Pacific/Pago_Pago", "UTC", "Asia/Jakarta", "Asia/Jayapura", "Pacific/Kiritimati"]

  /// What a few hours of work print, with everything that is saved of them; identities are random and left out.
  private static func work(in zone: String) throws -> String {
    let sandbox = try Sandbox()
    let commands = [
      ["schedule", "--forum", "phu", "--date", "besok", "--time", "23.30", "--host", "kebumen"],
      ["schedule", "--forum", "tu", "--date", "Selasa depan", "--time", "0.15-1", "--host", "wonosobo"],
      ["followup", "add", "Kirim data", "--office", "kebumen", "--rakor", "1", "--due", "lusa"],
      ["followup", "done", "1"], ["edit", "1", "--date", "31/12/2026"], ["edit", "1", "--state", "closed"],
      ["edit", "1", "--correction", "Yang hadir 32 orang"],
      ["turns", "skip", "wonosobo", "--forum", "phu", "--reason", "Aula direnovasi"],
      ["list"], ["list", "--json"], ["show", "1"], ["show", "1", "--json"], ["show", "2"],
      ["followup", "list", "--all"], ["turns", "--forum", "phu"], ["history"], ["history", "1", "--json"], ["export"],
    ]
    var printed = ""
    for command in commands {
      let run = try sandbox.run(command, ["TZ": zone])
      try #require(run.status == 0, "\(command) \(run.complaint)")
      printed += "$ \(command)\n" + run.output + run.complaint
    }
    return printed.split(separator: "\n").filter { !$0.contains("\"uid\"") }.joined(separator: "\n")
  }

  @Test("Under every zone the same work prints and stores the same days and times", arguments: zones)
  func sameBytes(zone: String) throws {
    let printed = try Self.work(in: zone)
    #expect(printed.contains("2026-11-24\tdone"))
    #expect(try printed == Self.work(in: "UTC"))
  }

  /// The local day as the system's own tools tell it.
  private func date(in zone: String, _ sandbox: Sandbox) throws -> String {
    let run = try Started(URL(filePath: "/bin/date"), ["+%Y-%m-%d"], home: sandbox.home, ["TZ": zone]).finish()
    return run.output.trimmingCharacters(in: .newlines)
  }

  @Test("Without a pinned clock today is the local day of the machine's zone", arguments: zones)
  func today(zone: String) throws {
    let sandbox = try Sandbox()
    let variables = ["TZ": zone, "RAKOR_NOW": ""]
    // Midnight may come in between; then the day before it is right too.
    let before = try date(in: zone, sandbox)
    let run = try sandbox.run(
      ["schedule", "--forum", "phu", "--date", "hari ini", "--host", "kebumen"], variables)
    try #require(run.status == 0, "\(run.complaint)")
    let after = try date(in: zone, sandbox)
    let file = try #require(try sandbox.json("show", "1") as? [String: Any])
    #expect([before, after].contains(file["date"] as? String))
    let saved = try sandbox.run(["history", "1"], variables).output
    #expect(saved.contains("\t\(before)T") || saved.contains("\t\(after)T"))
  }
}
