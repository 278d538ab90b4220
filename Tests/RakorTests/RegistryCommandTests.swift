import Foundation
import Testing

struct RegistryCommandTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func list(_ what: String) throws -> [[String: Any]] {
    try #require(try sandbox.json(what, "list") as? [[String: Any]])
  }

  @Test("An office is added, edited and listed, under either name")
  func offices() throws {
    let code = try sandbox.rakor(
      "office", "add", "batang", "--name", "Kankemenag Kab. Batang", "--short", "Kab. Batang", "--kind", "kabupaten",
      "--town", "Batang", "--letterhead", "KEMENTERIAN AGAMA", "--letterhead", "KABUPATEN BATANG")
    #expect(code == "batang")
    try sandbox.rakor("kantor", "ubah", "batang", "--head", "Drs. Ahmad Farid", "--active-until", "31 desember 2026")
    let office = try #require(try list("office").last)
    #expect(office["head"] as? String == "Drs. Ahmad Farid")
    #expect(office["activeUntil"] as? String == "2026-12-31")
    #expect(office["letterhead"] as? [String] == ["KEMENTERIAN AGAMA", "KABUPATEN BATANG"])
    let lines = try sandbox.rakor("kantor").split(separator: "\n")
    #expect(lines.count == 7)
    #expect(
      lines.last
        == "batang\tKab. Batang\tKankemenag Kab. Batang\tkabupaten\tBatang\t\tDrs. Ahmad Farid\t\t2026-12-31")
    try sandbox.rakor("office", "edit", "batang", "--active-until", "", "--head", "")
    #expect(try list("office").last?["activeUntil"] is NSNull)
    #expect(try list("office").last?["head"] is NSNull)
  }

  @Test("A forum is added, edited and listed; a new member of it joins today")
  func forums() throws {
    let code = try sandbox.rakor(
      "forum", "add", "bimas", "--name", "Seksi Bimas Islam", "--short", "Bimas", "--member", "wonosobo", "--member",
      "kebumen=1 januari 2026")
    #expect(code == "bimas")
    let run = try sandbox.run(["forum", "edit", "bimas", "--member", "kota magelang", "--short", "Bimas Islam"])
    #expect(run.complaint == "Kota Magelang bergabung mulai 22 November 2026: giliran dihitung dari hari itu.\n")
    #expect(
      try sandbox.rakor("forum").split(separator: "\n").last
        == "bimas\tBimas Islam\tSeksi Bimas Islam\twonosobo,kebumen=2026-01-01,magelang-kota=2026-11-22")
    try sandbox.rakor("forum", "ubah", "bimas", "--member", "kebumen=", "--remove", "wonosobo")
    let forum = try #require(try list("forum").last)
    #expect(forum["offices"] as? [String] == ["kebumen", "magelang-kota"])
    #expect(forum["joined"] as? [String: String] == ["magelang-kota": "2026-11-22"])
    #expect(try sandbox.rakor("history").contains("Kab. Kebumen (1 Jan 2026)"))
  }

  @Test("An office that ends or leaves names the planned rakor that it touches, and they stay as they are")
  func touchedRakor() throws {
    let hosted = try sandbox.rakor("schedule", "--forum", "phu", "--date", "2027-01-12", "--host", "kebumen")
    let invited = try sandbox.rakor("schedule", "--forum", "phu", "--date", "2027-01-19", "--host", "wonosobo")
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "2026-12-15", "--host", "kebumen")
    let ended = try sandbox.run(["office", "edit", "kebumen", "--active-until", "31 desember 2026"])
    #expect(
      ended.complaint.split(separator: "\n").dropFirst() == [
        "Rakor 1, Selasa, 12 Januari 2027, tuan rumah; rakor 2, Selasa, 19 Januari 2027, diundang: "
          + "Kab. Kebumen tidak aktif pada hari itu."
      ])
    #expect(try sandbox.run(["office", "edit", "kebumen", "--head", "Drs. Contoh"]).complaint.isEmpty)
    let left = try sandbox.run(["forum", "edit", "phu", "--remove", "wonosobo=15 januari 2027"])
    #expect(left.complaint.contains("Kab. Wonosobo anggota sampai 15 Januari 2027"))
    #expect(left.complaint.contains("Rakor 2, Selasa, 19 Januari 2027, tuan rumah: Kab. Wonosobo bukan anggota forum"))
    #expect(!left.complaint.contains("Rakor 1, Selasa, 12 Januari 2027, diundang: Kab. Wonosobo"))
    for id in [hosted, invited] {
      let run = try sandbox.run(["edit", id, "--venue", "Aula"])
      #expect(run.status == 0)
      #expect(run.complaint.contains("Kab. Kebumen tidak aktif pada hari itu."))
    }
  }

  @Test(
    "A forum ends on a day: proposed and first no more, later rakor refused with the successor's name, planned ones named"
  )
  func forumEnd() throws {
    try sandbox.rakor(
      "forum", "add", "kemenhaj", "--name", "Kemenhaj se-eks Karesidenan Kedu", "--short", "Kemenhaj", "--member",
      "wonosobo")
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "2027-01-12", "--host", "kebumen")
    let run = try sandbox.run(["forum", "edit", "phu", "--active-until", "30 november 2026", "--successor", "kemenhaj"])
    #expect(run.status == 0)
    #expect(
      run.complaint.contains(
        "Rakor 1, Selasa, 12 Januari 2027: Seksi PHU sudah berakhir pada hari itu; penggantinya Kemenhaj."))
    let late = try sandbox.run(["schedule", "--forum", "phu", "--date", "2026-12-15", "--host", "kebumen"])
    #expect(late.status == 1)
    #expect(
      late.complaint == "Seksi PHU berakhir 30 November 2026: sesudah itu pakai penggantinya, Kemenhaj (kemenhaj).\n")
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "2026-11-24", "--host", "kebumen")
    try sandbox.rakor("edit", "1", "--venue", "Aula")
    func codes(on day: String) throws -> [String] {
      try sandbox.run(["forum", "list"], ["RAKOR_NOW": day + "T09:00"]).lines.map { String($0.prefix { $0 != "\t" }) }
    }
    #expect(try codes(on: "2026-11-30").first == "phu")
    #expect(try codes(on: "2026-12-01").first == "tu")
    #expect(try codes(on: "2026-12-01").last == "phu")
    #expect(
      try sandbox.run(["turns", "--forum", "phu", "--json"], ["RAKOR_NOW": "2026-12-01T09:00"]).output.contains(
        "\"next\": null"))
    let forum = try #require(try list("forum").first)
    #expect(forum["activeUntil"] as? String == "2026-11-30" && forum["successor"] as? String == "kemenhaj")
    let file = sandbox.home.appending(path: "semua.json").path
    let other = sandbox.home.appending(path: "lain.db").path
    try sandbox.rakor("forum", "edit", "phu", "--active-until", "")
    try sandbox.rakor("export", "-o", file)
    try sandbox.rakor("import", file, "--db", other)
    #expect(try sandbox.run(["export", "--db", other]).output == String(contentsOfFile: file, encoding: .utf8))
  }

  @Test("An office may be of a province, or of several districts")
  func kinds() throws {
    try sandbox.rakor(
      "office", "add", "jateng", "--name", "Kanwil Kemenag Provinsi Jawa Tengah", "--short", "Kanwil Jateng", "--kind",
      "kanwil", "--town", "Semarang")
    try sandbox.rakor(
      "office", "add", "haj-magelang", "--name", "Kemenhaj Magelang dan Temanggung", "--short",
      "Magelang dan Temanggung",
      "--kind", "lain", "--town", "Magelang")
    #expect(try list("office").suffix(2).map { $0["kind"] as? String } == ["kanwil", "lain"])
    try sandbox.rakor("forum", "edit", "phu", "--member", "kanwil")
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "2026-12-15", "--host", "jateng")
  }

  @Test(
    "The offices of the hajj ministry come from a file and take the places of others, with what is open and the people")
  func succession() throws {
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "2026-10-06", "--host", "wonosobo")
    try sandbox.rakor("attend", "1", "--person", "Dwi Subrata", "--office", "wonosobo")
    try sandbox.rakor("edit", "1", "--state", "held")
    try sandbox.rakor("followup", "add", "Kirim data", "--office", "wonosobo", "--rakor", "1")
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "2027-01-12", "--host", "wonosobo")
    try sandbox.rakor("import", Sandbox.data("kemenhaj"))
    let command = [
      "office", "succeed", "wonosobo", "--by", "haj-wonosobo", "--forum", "phu", "--from", "1 januari 2027",
    ]
    let asked = try sandbox.run(command)
    #expect(asked.status == 1)
    #expect(asked.complaint.contains("Apakah Dwi Subrata dari Kab. Wonosobo ikut pindah ke Kemenhaj Kab. Wonosobo?"))
    let run = try sandbox.run(command + ["--people", "move"])
    #expect(run.status == 0)
    #expect(
      run.complaint.contains(
        "Kab. Wonosobo digantikan Kemenhaj Kab. Wonosobo. Ikut pindah: 1 tindak lanjut, 1 rakor, dan 1 peserta."))
    #expect((try sandbox.json("show", "2") as? [String: Any])?["host"] as? String == "haj-wonosobo")
    #expect((try sandbox.json("show", "1") as? [String: Any])?["host"] as? String == "wonosobo")
    let old = try sandbox.run(["schedule", "--forum", "phu", "--date", "2027-02-09", "--host", "wonosobo"])
    #expect(old.complaint.contains("hanya sampai 31 Desember 2026: maksudnya Kemenhaj Kab. Wonosobo (haj-wonosobo)?"))
    let file = sandbox.home.appending(path: "semua.json").path
    let other = sandbox.home.appending(path: "lain.db").path
    try sandbox.rakor("export", "-o", file)
    try sandbox.rakor("import", file, "--db", other)
    #expect(try sandbox.run(["export", "--db", other]).output == String(contentsOfFile: file, encoding: .utf8))
    let turns = ["turns", "--forum", "phu", "--json"]
    let later = ["RAKOR_NOW": "2027-01-05T09:00"]
    #expect(try sandbox.run(turns, later).output.contains("haj-wonosobo"))
    #expect(try sandbox.run(turns + ["--db", other], later).output == sandbox.run(turns, later).output)
    try sandbox.rakor("undo")
    #expect((try sandbox.json("show", "2") as? [String: Any])?["host"] as? String == "wonosobo")
  }

  @Test("A member that leaves was one until yesterday, or its last day; an empty day takes it away for good")
  func leaving() throws {
    let id = try sandbox.rakor("schedule", "--forum", "phu", "--date", "2026-10-06", "--host", "kebumen")
    try sandbox.rakor("forum", "edit", "phu", "--remove", "kebumen")
    var forum = try #require(try list("forum").first)
    #expect((forum["offices"] as? [String])?.contains("kebumen") == false)
    #expect(forum["left"] as? [String: String] == ["kebumen": "2026-11-21"])
    #expect(try sandbox.rakor("forum").split(separator: "\n").first?.contains("kebumen") == false)
    try sandbox.rakor("edit", id, "--state", "held", "--title", "Rakor haji")
    let late = try sandbox.run(["schedule", "--forum", "phu", "--date", "2026-12-15", "--host", "kebumen"])
    #expect(late.complaint.contains("Kab. Kebumen anggota Seksi PHU hanya sampai 21 November 2026"))
    let again = try sandbox.run(["forum", "edit", "phu", "--remove", "kebumen"])
    #expect(again.status == 1 && again.complaint.contains("hanya sampai 21 November 2026"))
    try sandbox.rakor("forum", "edit", "phu", "--member", "kebumen")
    forum = try #require(try list("forum").first)
    #expect((forum["offices"] as? [String])?.contains("kebumen") == true)
    #expect(forum["left"] as? [String: String] == [:])
    try sandbox.rakor("forum", "edit", "phu", "--remove", "kebumen=")
    #expect(try list("forum").first?["left"] as? [String: String] == [:])
    try sandbox.rakor("edit", id, "--title", "Rakor umrah")
  }

  @Test("A seventh office that joins today is not next six times")
  func newcomer() throws {
    try sandbox.rakor(
      "office", "add", "batang", "--name", "Kankemenag Batang", "--short", "Batang", "--kind", "kabupaten", "--town",
      "Batang")
    for (host, date) in [("wonosobo", "2026-01-10"), ("kebumen", "2026-02-10"), ("temanggung", "2026-03-10")] {
      let id = try sandbox.rakor("schedule", "--forum", "phu", "--date", date, "--host", host)
      try sandbox.rakor("edit", id, "--state", "held")
    }
    try sandbox.rakor("forum", "edit", "phu", "--member", "batang")
    let turns = try #require(try sandbox.json("turns", "--forum", "phu") as? [String: Any])
    #expect((turns["next"] as? [String: Any])?["office"] as? String != "batang")
  }

  @Test(
    "A refusal is one sentence, and nothing has changed",
    arguments: [
      (["office", "add", "Batang!", "--name", "B", "--short", "B", "--kind", "kota", "--town", "B"], "Kode “Batang!”"),
      (["office", "add", "kebumen", "--name", "B", "--short", "B", "--kind", "kota", "--town", "B"], "sudah dipakai"),
      (["office", "edit", "sleman", "--head", "X"], "Kantor “sleman” tidak dikenal"),
      (
        ["office", "edit", "kebumen", "--active-from", "2026-02-01", "--active-until", "2026-01-01"],
        "Tidak bisa berakhir"
      ),
      (["forum", "add", "x", "--name", "X", "--short", "X", "--member", "magelang"], "Magelang ada dua"),
      (["forum", "edit", "osis", "--name", "X"], "Forum “osis” tidak dikenal"),
      (["forum", "edit", "phu", "--member", "kebumen=kapan"], "“kapan” tidak dikenali sebagai tanggal"),
    ])
  func refused(arguments: [String], sentence: String) throws {
    let before = try sandbox.rakor("history")
    let run = try sandbox.run(arguments)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.complaint.contains(sentence), "\(run.complaint)")
    #expect(try sandbox.rakor("history") == before)
  }
}
