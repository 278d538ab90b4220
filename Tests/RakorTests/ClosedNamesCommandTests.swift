import Foundation
import TerminalHarness
import Testing

@Suite("Names after closing, as commands print them")
struct ClosedNamesCommandTests {
  private let desk: Desk
  private var sandbox: Sandbox { desk.sandbox }

  /// A closed rakor in which every office, forum and person that is renamed later plays a part.
  init() throws {
    desk = try Desk()
    let sandbox = desk.sandbox
    try sandbox.rakor(
      "schedule", "--forum", "phu", "--date", "3/11/2026", "--host", "wonosobo", "--agenda", "Regulasi haji")
    try sandbox.rakor(
      "attend", "1", "--person", "Dwi Subrata", "--title", "Kasi PHU", "--unit", "Seksi PHU", "--office", "wonosobo")
    try sandbox.rakor("attend", "1", "--person", "Eni Mariana", "--title", "Staf PHU", "--office", "wonosobo")
    try sandbox.rakor("followup", "add", "Kirim data", "--office", "wonosobo", "--rakor", "1")
    try sandbox.rakor("edit", "1", "--state", "closed")
  }

  /// Renames an office, a forum, and a person with title and unit; another person now outranks that one.
  private func rename() throws {
    try sandbox.rakor("office", "edit", "wonosobo", "--name", "Kantor Kemenhaj Wonosobo", "--short", "Kemenhaj Wsb")
    try sandbox.rakor(
      "forum", "edit", "phu", "--name", "Bidang Bina Haji", "--short", "Bina Haji", "--remove", "kebumen")
    try sandbox.rakor(
      "person", "edit", "1", "--name", "Raden Subrata", "--title", "Staf Haji", "--unit", "Bidang Haji")
    try sandbox.rakor("person", "edit", "2", "--title", "Kepala Kantor")
  }

  /// What a command prints on a terminal, where tables show names and not codes.
  private func printed(_ arguments: String...) throws -> String {
    let wire = try desk.wire(arguments, columns: 160)
    #expect(try wire.waitForExit(within: Tmux.patience) == 0)
    return wire.text
  }

  private func everything() throws -> [String: String] {
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(sandbox.run(["export"]).output.utf8)) as? [String: Any])
    let meetings = try #require(document["meetings"] as? [[String: Any]])
    let exported = try #require(meetings.first { $0["id"] as? Int == 1 })
    let row = try #require(try printed("list").split(separator: "\r\n").first { $0.contains("2026-11-03") })
    return [
      "show": try printed("show", "1"), "show in a pipe": try sandbox.rakor("show", "1"), "row": String(row),
      "row in a pipe": try #require(try sandbox.run(["list"]).lines.last),
      "show --json": try sandbox.rakor("show", "1", "--json"),
      "export": String(
        decoding: try JSONSerialization.data(withJSONObject: exported, options: .sortedKeys), as: UTF8.self),
    ]
  }

  @Test("After office, forum, person and title were renamed, everything printed of a closed rakor is the same")
  func closedKeepsNames() throws {
    let before = try everything()
    #expect(before["show"]?.contains("Kankemenag Kab. Wonosobo") == true)
    #expect(before["row"]?.contains("Kab. Wonosobo") == true)
    try rename()
    for (name, text) in try everything() { #expect(text == before[name], "\(name)") }
  }

  @Test("A new rakor has the new names of office, forum, person and title")
  func newHasNewNames() throws {
    try rename()
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "1/12/2026", "--host", "wonosobo")
    try sandbox.rakor("attend", "2", "--person", "Raden Subrata", "--office", "wonosobo")
    let shown = try printed("show", "2")
    for name in ["Kantor Kemenhaj Wonosobo", "Kemenhaj Wsb", "Bidang Bina Haji", "Raden Subrata", "Staf Haji"] {
      #expect(shown.contains(name), "\(name)")
    }
    let row = try #require(try printed("list").split(separator: "\r\n").first { $0.contains("2026-12-01") })
    #expect(row.contains("Bina Haji") && row.contains("Kemenhaj Wsb"))
    #expect(try sandbox.rakor("show", "2", "--json").contains("\"title\": \"Staf Haji\""))
  }

  @Test("After a delegate was merged into another person, everything printed of a closed rakor is the same")
  func closedKeepsMergedPeople() throws {
    let before = try everything()
    let other = try sandbox.rakor("person", "add", "Drs. Subrata", "--office", "wonosobo", "--title", "Kasi Haji")
    try sandbox.rakor("person", "merge", other, "1")
    for (name, text) in try everything() { #expect(text == before[name], "\(name)") }
  }
}
