import Foundation
import Testing

@Suite("Warnings that are equal, on the command line")
struct EqualWarningTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func lines(_ arguments: [String]) throws -> [String] {
    try sandbox.run(arguments).complaint.split(separator: "\n").map(String.init)
  }

  @Test("Six offices at another rakor are one warning")
  func sixOffices() throws {
    let schedule = ["schedule", "--date", "1 desember 2026", "--host", "kebumen", "--no-carry", "--forum"]
    try sandbox.run(schedule + ["phu"])
    let found = try lines(schedule + ["tu"]).filter { $0.contains("mengikuti rakor lain") }
    #expect(found.count == 1 && found[0].hasPrefix("Keenam kantor mengikuti rakor lain pada hari itu: "))
  }

  @Test("Members that leave on one day are named together, and so are the planned rakor that this touches")
  func membersThatLeave() throws {
    for date in ["2027-01-12", "2027-01-19"] {
      try sandbox.rakor("schedule", "--forum", "phu", "--date", date, "--host", "purworejo", "--no-carry")
    }
    let found = try lines([
      "forum", "edit", "phu", "--remove", "wonosobo=31 desember 2026", "--remove", "kebumen=31 desember 2026",
    ])
    #expect(
      found.contains {
        $0.hasPrefix("Kab. Wonosobo dan Kab. Kebumen anggota sampai 31 Desember 2026: ")
      })
    #expect(
      found.filter { $0.contains("bukan anggota") } == [
        "Rakor 1, Selasa, 12 Januari 2027, diundang; rakor 2, Selasa, 19 Januari 2027, diundang: Kab. Wonosobo dan "
          + "Kab. Kebumen bukan anggota forum pada hari itu."
      ])
  }

  @Test("A field that is not known is one warning with all its places")
  func unknownFields() throws {
    let file = sandbox.home.appending(path: "x.json")
    let offices = ["a", "b"].map { code in
      #"{"code":"\#(code)","name":"\#(code)","short":"\#(code)","kind":"kota","town":"X","ruang":1}"#
    }
    try #"{"rakor":{"version":1},"offices":[\#(offices.joined(separator: ","))]}"#
      .write(to: file, atomically: true, encoding: .utf8)
    #expect(
      try lines(["import", file.path, "--dry-run"]) == [
        "offices[0].ruang, offices[1].ruang: tidak dikenal, tidak diimpor."
      ])
  }
}
