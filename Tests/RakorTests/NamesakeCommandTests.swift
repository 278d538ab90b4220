import Foundation
import Testing

/// People of one name, from the command line.
struct NamesakeCommandTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "8/12/2026", "--host", "kebumen")
  }

  private func attend(_ name: String, _ more: String..., office: String = "wonosobo") throws -> String {
    try sandbox.run(["attend", "1", "--person", name, "--office", office] + more).complaint
  }

  /// The state of each delegate, in the order of the list.
  private func states(_ database: [String] = []) throws -> [String] {
    let delegates = try sandbox.run(["show", "1", "--json"] + database).output.split(separator: "\"delegates\"")[1]
    return delegates.matches(of: #/"state": "([a-z]+)"/#).map { String($0.1) }
  }

  @Test("Two people of one name are told apart by title or number, and stay two through export and import")
  func staysTwo() throws {
    #expect(try attend("Siti Aminah", "--title", "Kasi PHU") == "")
    #expect(try attend("Siti Aminah", "--title", "Staf", "--state", "sick").contains("1, Siti Aminah"))
    #expect(try states() == ["present", "sick"])
    let refused = try attend("Siti Aminah", "--state", "late")
    #expect(refused.contains("1") && refused.contains("2"))
    try sandbox.rakor("attend", "1", "--person", "2", "--note", "surat")
    #expect(try states() == ["present", "sick"])
    let (file, other) = (sandbox.home.appending(path: "a.json").path, sandbox.home.appending(path: "b.db").path)
    try sandbox.rakor("export", "-o", file)
    #expect(try sandbox.rakor("import", file) == "Semua sudah ada, tidak ada yang berubah.")
    try sandbox.rakor("import", file, "--db", other)
    #expect(try sandbox.run(["export", "--db", other]).output == String(contentsOfFile: file, encoding: .utf8))
    #expect(try states(["--db", other]) == ["present", "sick"])
  }

  @Test("Who has moved to another office has one row, whichever office is told")
  func movedHasOneRow() throws {
    #expect(try attend("Siti Aminah", "--title", "Staf") == "")
    try sandbox.rakor("person", "edit", "1", "--office", "kebumen")
    #expect(try attend("Siti Aminah", "--state", "sick") == "")
    #expect(try states() == ["sick"])
    #expect(try attend("Siti Aminah", "--state", "late", office: "kebumen") == "")
    #expect(try states() == ["late"])
    #expect(try sandbox.run(["person"]).lines.count == 1)
  }

  @Test("A title that is told is kept where none was known")
  func titleIsKept() throws {
    #expect(try attend("Siti Aminah") == "")
    #expect(try attend("siti aminah", "--title", "Kasi PHU", "--unit", "Seksi PHU") == "")
    let people = try sandbox.run(["person", "--json"]).output
    #expect(people.contains("\"Kasi PHU\"") && people.contains("\"Seksi PHU\""))
    #expect(try sandbox.run(["person"]).lines.count == 1)
  }

  @Test("A number beside another office is refused, a number with blanks is one, and digits are no name")
  func numbers() throws {
    #expect(try attend("Siti Aminah") == "")
    #expect(try attend("1", "--state", "sick", office: "kebumen").contains("Kab. Wonosobo"))
    #expect(try states() == ["present"])
    #expect(try attend(" 1", "--state", "sick") == "")
    #expect(try states() == ["sick"])
    #expect(try sandbox.run(["person", "add", "17", "--office", "kebumen"]).status == 1)
    #expect(try sandbox.run(["person"]).lines.count == 1)
  }

  @Test("A post told of somebody at the office they have left is said not to be kept")
  func postOfBefore() throws {
    #expect(try attend("Siti Aminah") == "")
    try sandbox.rakor("person", "edit", "1", "--office", "kebumen")
    #expect(try attend("Siti Aminah", "--title", "Staf", "--state", "sick").contains("Kab. Kebumen"))
    #expect(try attend("Siti Aminah", office: "temanggung").contains("1"))
    #expect(try sandbox.run(["person"]).lines.count == 1)
  }

  @Test(
    "Figures that differ stand side by side in the list, on a pipe behind the heads",
    arguments: [("3", "9≠3"), ("12", "planned")])
  func doubtfulTotal(reported: String, told: String) throws {
    for (office, heads) in [("wonosobo", "4"), ("kebumen", "5")] {
      try sandbox.rakor("attend", "1", "--office", office, "--counted", heads)
    }
    try sandbox.rakor("attend", "1", "--reported-total", reported)
    let cells = try sandbox.run(["list"]).output.dropLast().split(separator: "\t", omittingEmptySubsequences: false)
    #expect(cells.last.map(String.init) == told)
    #expect(cells[6] == (told == "planned" ? "12" : "9"))
  }

  @Test("Heads that cannot be are refused with those that can", arguments: ["-1", "10000", "banyak"])
  func impossibleHeads(typed: String) throws {
    let run = try sandbox.run(["attend", "1", "--office", "wonosobo", "--counted", typed])
    #expect(run.status == 1)
    #expect(run.complaint.contains("ketik"))
  }

  @Test("Why the system refuses a file is said in the language chosen")
  func systemReason() throws {
    for (language, reason) in [("id", "tidak ada"), ("en", "no such file or folder")] {
      #expect(try sandbox.run(["import", "/nonexist", "--lang", language]).complaint.contains(reason))
    }
  }
}
