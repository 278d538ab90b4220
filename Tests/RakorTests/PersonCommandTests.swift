import Foundation
import Testing

struct PersonCommandTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func add(_ arguments: String...) throws -> Sandbox.Run {
    try sandbox.run(["person", "add"] + arguments + ["--office", "wonosobo"])
  }

  @Test("Merging somebody with themselves is refused with a sentence")
  func mergeWithItself() throws {
    let sandbox = try Sandbox()
    let number = try sandbox.rakor("person", "add", "Dwi Subrata", "--office", "wonosobo")
    let run = try sandbox.run(["person", "merge", number, number])
    #expect(run.status == 1)
    #expect(!run.complaint.isEmpty)
  }

  @Test("Somebody added twice is two people, and said to be a likely duplicate with the command that merges them")
  func addedTwice() throws {
    #expect(try add("Dwi Subrata").complaint == "")
    let run = try add("Drs. H. Dwi Subrata, M.Ag.")
    #expect(run.status == 0 && run.output == "2\n")
    #expect(
      run.complaint
        == "Mungkin orang yang sama: peserta 1, Dwi Subrata, Kab. Wonosobo (nama dan kantor sama). "
        + "Jika benar sama: rakor person merge 1 2\n")
    let third = try #require(try sandbox.json("person", "add", "DWI SUBRATA", "--office", "wonosobo") as? [String: Any])
    #expect(third["number"] as? Int == 3)
    let duplicates = try #require(third["duplicates"] as? [[String: Any]])
    #expect(duplicates.map { $0["number"] as? Int } == [1, 2])
    #expect(duplicates.first?["signs"] as? [String] == ["name"])
    #expect(try sandbox.rakor("person", "list").split(separator: "\n").count == 3)
  }

  @Test("A NIP is kept with its kind and doubts said, and only length and digits are refused")
  func numbers() throws {
    let run = try add("Dwi", "--nip", "19850620 201101 1 012", "--lang", "en")
    #expect(run.complaint == "NIP 19850620 201101 1 012: civil servant, born 20 June 1985.\n")
    let odd = try add("Eni", "--nip", "198513402021213012")
    #expect(odd.status == 0)
    #expect(odd.complaint.contains("NI PPPK 19851340 202121 3 012: PPPK."))
    #expect(odd.complaint.contains("bukan tanggal lahir") && odd.complaint.contains("angka ke-15 3"))
    let people = try #require(try sandbox.json("person", "list") as? [[String: Any]])
    #expect(people.map { $0["nipKind"] as? String } == ["pppk", "pns"])
    #expect(people.first?["nipDoubts"] as? [String] == ["noSuchBirthDay", "sexDigit"])
  }

  @Test("A phone is kept as typed and told in one form beside it")
  func phones() throws {
    _ = try add("Dwi", "--phone", "+62 812-3456 7890")
    #expect(try add("Eni", "--phone", " 1\u{1B}23 ").complaint.contains("Telepon “123”"))
    let people = try #require(try sandbox.json("orang", "daftar") as? [[String: Any]])
    #expect(people.map { $0["phone"] as? String } == ["+62 812-3456 7890", "123"])
    #expect(people.first?["whatsapp"] as? String == "6281234567890")
    #expect(people.last?["whatsapp"] is NSNull)
  }

  @Test("The list stands by post and rank, and an empty text takes away what was known")
  func order() throws {
    _ = try add("Ani", "--title", "Staf", "--rank", "IV/a")
    _ = try add("Budi", "--title", "Kasi PHU", "--rank", "III/c")
    _ = try add("Citra", "--title", "Kepala Kankemenag")
    func names() throws -> [String] {
      try sandbox.rakor("person", "list").split(separator: "\n").map { String($0.split(separator: "\t")[1]) }
    }
    #expect(try names() == ["Citra", "Budi", "Ani"])
    try sandbox.rakor("person", "edit", "3", "--title", "")
    #expect(try names() == ["Budi", "Ani", "Citra"])
  }

  @Test("Duplicates are listed, merged and brought back by undo; the number merged away is refused by name")
  func merge() throws {
    _ = try add("Dwi Subrata")
    _ = try add("Raden Dwi", "--phone", "081234567890", "--title", "Kasi PHU")
    try sandbox.rakor("person", "edit", "1", "--phone", "0812 3456 7890")
    let id = try sandbox.rakor("schedule", "--forum", "phu", "--date", "1/12/2026", "--host", "kebumen")
    try sandbox.rakor("attend", id, "--person", "Raden Dwi", "--office", "wonosobo", "--state", "excused")
    try sandbox.rakor("attend", id, "--person", "Dwi Subrata", "--office", "wonosobo")
    #expect(try sandbox.rakor("person", "duplicates") == "1\tDwi Subrata\t2\tRaden Dwi\tphone")
    let before = try sandbox.rakor("export")
    let run = try sandbox.run(["orang", "gabung", "1", "2", "--marks", "present"])
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(
      run.complaint.contains("Peserta 2 (Raden Dwi) digabung ke peserta 1 (Dwi Subrata), 1 kehadiran ikut pindah"))
    #expect(try sandbox.rakor("person", "duplicates") == "")
    let shown = try #require(try sandbox.json("show", id) as? [String: Any])
    let attendance = try #require(shown["attendance"] as? [String: Any])
    let delegates = try #require(attendance["delegates"] as? [[String: Any]])
    #expect(delegates.count == 1 && delegates.first?["state"] as? String == "present")
    #expect(delegates.first?["note"] as? String == "Raden Dwi")
    #expect(delegates.first?["title"] as? String == "Kasi PHU")
    #expect(try sandbox.run(["person", "edit", "2", "--name", "X"]).complaint.contains("sudah digabung ke peserta 1"))
    try sandbox.rakor("undo")
    #expect(try sandbox.rakor("export") == before)
  }

  @Test("Somebody not active on the day of a rakor is marked with a warning, and left out of that day's list")
  func inactive() throws {
    _ = try add("Ani", "--active-until", "30 juni 2026")
    #expect(try sandbox.rakor("person", "list", "--active-on", "1 juli 2026") == "")
    #expect(try sandbox.rakor("person", "list", "--active-on", "30 juni 2026") != "")
    let id = try sandbox.rakor("schedule", "--forum", "phu", "--date", "1/12/2026", "--host", "kebumen")
    let run = try sandbox.run(["attend", id, "--person", "Ani", "--office", "wonosobo"])
    #expect(run.status == 0)
    #expect(run.complaint == "Ani tercatat tidak aktif pada 1 Desember 2026: periksa apakah memang peserta ini.\n")
  }

  @Test(
    "Two with different marks are merged by a command only when it says which mark stands; who was there stays counted")
  func mergeOfMarks() throws {
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "1/12/2026", "--host", "purworejo")
    for (name, state) in [("Budi Rekaan", "excused"), ("Drs. Budi Rekaan", "present")] {
      let person = try sandbox.rakor("person", "add", name, "--office", "kebumen")
      try sandbox.rakor("attend", "1", "--person", person, "--state", state)
    }
    let people = try #require(try sandbox.json("person", "list", "--office", "kebumen") as? [[String: Any]])
    let ids = people.compactMap { $0["number"] as? Int }.sorted().map(String.init)
    let run = try sandbox.run(["person", "merge"] + ids)
    #expect(run.status == 1)
    #expect(run.complaint.contains("ditandai berbeda (rakor 1: izin / hadir): tambahkan --marks hadir"))
    #expect(try sandbox.run(["person", "merge"] + ids + ["--marks", "present"]).status == 0)
    let meeting = try #require(try sandbox.json("show", "1") as? [String: Any])
    let attendance = try #require(meeting["attendance"] as? [String: Any])
    #expect(attendance["total"] as? Int == 1)
    #expect((attendance["delegates"] as? [[String: Any]])?.map { $0["state"] as? String } == ["present"])
    #expect(try sandbox.run(["person", "merge", "1", "2", "--marks", "lain"]).status == 1)
  }

  @Test("Who was merged away is found by that name, and the one kept is printed", arguments: [1, 2])
  func foundByMergedName(rakor: Int) throws {
    _ = try add("Dwi Subrata")
    _ = try add("Santosa")
    for number in 1...rakor {
      let day = "\(number)/12/2026"
      let id = try sandbox.rakor("schedule", "--forum", "phu", "--date", day, "--host", "kebumen")
      try sandbox.rakor("attend", id, "--person", "Santosa", "--office", "wonosobo")
    }
    let merged = try sandbox.run(["person", "merge", "1", "2", "--lang", "en"])
    #expect(merged.complaint.contains(rakor == 1 ? "and 1 attendance with it" : "and 2 attendances with it"))
    #expect(try sandbox.rakor("person", "list", "santosa").hasPrefix("1\tDwi Subrata\t"))
  }

  @Test("The people of the list as JSON are imported again without any field that is not known")
  func listIsImported() throws {
    _ = try add("Dwi", "--phone", "0812 3456 7890", "--nip", "198513402021213012")
    let people = try sandbox.run(["person", "list", "--json"]).output
    let file = sandbox.home.appending(path: "orang.json")
    try "{\"rakor\": {\"version\": 1}, \"people\": \(people)}".write(to: file, atomically: true, encoding: .utf8)
    let run = try sandbox.run(["import", file.path])
    #expect(run.status == 0)
    #expect(!run.complaint.contains("tidak dikenal"))
  }
}
