import Foundation
import Testing

struct ImportCommandTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test("The 2021 rakor is imported once, and a second time changes nothing")
  func secondImportChangesNothing() throws {
    #expect(
      try sandbox.rakor("import", Sandbox.data("rakor-2021-06-15")) == "Diimpor: 5 peserta, 1 rakor, 3 tindak lanjut.")
    let before = try sandbox.rakor("export")
    #expect(try sandbox.rakor("import", Sandbox.data("rakor-2021-06-15")) == "Semua sudah ada, tidak ada yang berubah.")
    #expect(try sandbox.rakor("export") == before)
    #expect(try sandbox.run(["history"]).lines.count == 2)
  }

  @Test("The offices are there from the first command on, and nobody's undo takes them away")
  func officesAreThere() throws {
    #expect(try sandbox.rakor("list") == "")
    #expect(try sandbox.run(["undo"]).status == 1)
    #expect(try sandbox.rakor("export").contains("\"magelang-kota\""))
  }

  @Test("A dry run says what it would do and does nothing")
  func dryRun() throws {
    let said = try sandbox.rakor("import", Sandbox.data("demo"), "--dry-run")
    #expect(said.hasPrefix("Akan diimpor: 60 peserta, 40 rakor, 80 tindak lanjut"))
    #expect(try sandbox.rakor("list") == "")
    try sandbox.rakor("import", Sandbox.data("demo"))
    #expect(try sandbox.run(["list"]).lines.count == 40)
  }

  @Test("An import that is refused tells every line with its place and saves nothing")
  func refusedImport() throws {
    let text = try String(contentsOfFile: Sandbox.data("rakor-2021-06-15"), encoding: .utf8)
      .replacing("\"2021-06-15\"", with: "\"2021-06-31\"").replacing(
        "\"nip\": null", with: "\"nip\": \"12345678901234567\"")
    let file = sandbox.home.appending(path: "salah.json")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let run = try sandbox.run(["import", file.path])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains("people[4].nip: NIP harus 18 angka, ini 17: periksa lagi angkanya."))
    #expect(run.complaint.contains("meetings[0].date: 31 Juni 2021 tidak ada: Juni 2021 hanya sampai tanggal 30."))
    #expect(try sandbox.rakor("list") == "")
    #expect(try sandbox.rakor("person", "list") == "")
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let file = sandbox.home.appending(path: name).path
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }

  @Test("An import says what commands say of a single rakor, each kind once, on a dry run too")
  func warnings() throws {
    for date in ["1/12/2026", "2/12/2026", "3/12/2026"] {
      try sandbox.rakor(
        "schedule", "--forum", "phu", "--date", date, "--host", "wonosobo", "--letter", "B-\(date.first ?? "0")")
    }
    try sandbox.rakor("followup", "add", "Kirim", "--office", "wonosobo", "--rakor", "3", "--due", "4/12/2026")
    let text = try sandbox.rakor("export").replacing("\"planned\"", with: "\"held\"")
      .replacing(#/"B-[23]"/#, with: "\"B-1\"").replacing("\"2026-12-04\"", with: "\"2026-12-02\"")
    let other = sandbox.home.appending(path: "lain.db").path
    for more in [["--dry-run"], []] {
      let run = try sandbox.run(["import", file("maju.json", text), "--db", other] + more)
      #expect(run.status == 0)
      let said = run.complaint.split(separator: "\n")
      #expect(said.count == 3, "\(run.complaint)")
      #expect(
        run.complaint.contains(
          "Rakor 1, 1 Desember 2026; rakor 2, 2 Desember 2026; rakor 3, 3 Desember 2026: harinya belum tiba"))
      #expect(run.complaint.contains("Nomor surat B-1 dipakai bersama"))
      #expect(run.complaint.contains("Tenggat sebelum rakornya sendiri: tindak lanjut 1."))
    }
    #expect(try sandbox.run(["import", file("maju.json", text), "--db", other]).complaint.isEmpty)
  }

  @Test("An imported office that ends before a planned rakor is told with that rakor")
  func endedOffice() throws {
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "1/12/2026", "--host", "wonosobo")
    let text = try sandbox.rakor("export").replacing(#/"activeUntil": null/#, with: "\"activeUntil\": \"2026-11-30\"")
    let run = try sandbox.run(["import", file("selesai.json", text)])
    #expect(run.status == 0)
    #expect(run.complaint.contains("Rakor 1, 1 Desember 2026: "), "\(run.complaint)")
  }

  @Test("A text of a file that is not kept as it stands there is told with its place")
  func cleanedText() throws {
    try sandbox.rakor("person", "add", "Siti Aminah", "--office", "wonosobo")
    let text = try sandbox.rakor("export").replacing("Siti Aminah", with: #"Siti\u0007Aminah"#)
    let other = sandbox.home.appending(path: "lain.db").path
    let run = try sandbox.run(["import", file("kendali.json", text), "--db", other])
    #expect(run.status == 0)
    #expect(run.complaint.contains("people[0].name"), "\(run.complaint)")
  }

  @Test("Without identities an imported delegate is the one of two namesakes who is named exactly so")
  func namesakeIsExact() throws {
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "8/12/2026", "--host", "wonosobo")
    try sandbox.rakor("attend", "1", "--person", "Siti Aminah, S.Ag", "--office", "wonosobo")
    let file = sandbox.home.appending(path: "satu.json").path
    let other = sandbox.home.appending(path: "lain.db").path
    let identity = #/"person-[^"]*"/#
    try sandbox.rakor("export", "1").replacing(identity, with: "null")
      .write(toFile: file, atomically: true, encoding: .utf8)
    for name in ["Siti Aminah", "Siti Aminah, S.Ag", "Hj. Siti Aminah"] {
      try sandbox.rakor("person", "add", name, "--office", "wonosobo", "--db", other)
    }
    try sandbox.rakor("import", file, "--db", other)
    #expect(try sandbox.rakor("show", "1", "--db", other).contains("Siti Aminah, S.Ag"))
    #expect(try sandbox.run(["person", "--db", other]).lines.count == 3)
  }

  @Test("Two people of one name whom two offices have entered stay two, and a file that does not tell them is refused")
  func twoOffices() throws {
    let (mine, theirs) = (sandbox.home.appending(path: "a.db").path, sandbox.home.appending(path: "b.db").path)
    let file = sandbox.home.appending(path: "orang.json").path
    for database in [mine, theirs] {
      try sandbox.rakor("person", "add", "Siti Aminah", "--office", "wonosobo", "--title", "Staf", "--db", database)
    }
    try sandbox.rakor("export", "-o", file, "--db", theirs)
    #expect(try sandbox.rakor("import", file, "--db", mine) == "Diimpor: 1 peserta.")
    #expect(try sandbox.rakor("import", file, "--db", mine) == "Semua sudah ada, tidak ada yang berubah.")
    let old = try sandbox.rakor("export", "--db", theirs).replacing(#/"person-[^"]*"/#, with: "null")
    try old.write(toFile: file, atomically: true, encoding: .utf8)
    let run = try sandbox.run(["import", file, "--db", mine])
    #expect(run.status == 1)
    #expect(run.complaint.contains("people[0].name: cocok dengan beberapa peserta di sini (nomor 1, 2): isi title"))
  }

  @Test("What was exported whole is the same from a new database, also where members have left and names were cleared")
  func wholeOfficesAndForums() throws {
    try sandbox.rakor("office", "edit", "wonosobo", "--head", "Ahmad Farid", "--letter-code", "")
    try sandbox.rakor("office", "edit", "kebumen", "--active-until", "31 desember 2026")
    try sandbox.rakor("forum", "edit", "phu", "--remove", "temanggung=30 juni 2026", "--short", "PHU")
    let file = sandbox.home.appending(path: "semua.json").path
    let other = sandbox.home.appending(path: "lain.db").path
    try sandbox.rakor("export", "-o", file)
    try sandbox.rakor("import", file, "--db", other)
    #expect(try sandbox.run(["export", "--db", other]).output == String(contentsOfFile: file, encoding: .utf8))
  }

  @Test("An unknown field is told and the rest is imported")
  func unknownField() throws {
    let text = try String(contentsOfFile: Sandbox.data("rakor-2021-06-15"), encoding: .utf8)
      .replacing("\"venue\":", with: "\"ruang\": \"A\", \"venue\":")
    let file = sandbox.home.appending(path: "lain.json")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let run = try sandbox.run(["import", file.path])
    #expect(run.status == 0)
    #expect(run.complaint == "meetings[0].ruang: tidak dikenal, tidak diimpor.\n")
  }

  @Test("An export read by another database gives the same bytes", arguments: ["rakor-2021-06-15", "demo"])
  func exportedAndImported(data: String) throws {
    try sandbox.rakor("import", Sandbox.data(data))
    let file = sandbox.home.appending(path: "semua.json").path
    try sandbox.rakor("export", "-o", file)
    try sandbox.rakor("import", file, "--db", sandbox.home.appending(path: "lain.db").path)
    let again = try sandbox.run(["export", "--db", sandbox.home.appending(path: "lain.db").path])
    #expect(try again.output == String(contentsOfFile: file, encoding: .utf8))
  }

  @Test(
    "A file that cannot be imported is refused in one sentence",
    arguments: [("{", "baris 1"), ("{}", "bukan berkas rakor"), (#"{"rakor": {"version": 9}}"#, "versi 9")])
  func unusableFile(text: String, said: String) throws {
    let file = sandbox.home.appending(path: "x.json")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let run = try sandbox.run(["import", file.path])
    #expect(run.status == 1)
    #expect(run.complaint.contains(said))
    #expect(run.complaint.split(separator: "\n").count == 1)
  }

  @Test("A file that is not there is refused by name")
  func missingFile() throws {
    let run = try sandbox.run(["import", "/tidak/ada.json"])
    #expect(run.status == 1)
    #expect(run.complaint.contains("/tidak/ada.json"))
  }
}
