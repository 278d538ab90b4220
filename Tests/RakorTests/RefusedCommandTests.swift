import Testing

struct RefusedCommandTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.rakor("import", Sandbox.data("rakor-2021-06-15"))
    try sandbox.rakor("schedule", "--forum", "phu", "--date", "1/12/2026", "--host", "kebumen")
    try sandbox.rakor("schedule", "--forum", "tu", "--date", "1/12/2026", "--host", "kebumen")
  }

  private static let schedule = ["schedule", "--forum", "phu", "--date", "8/12/2026", "--host", "wonosobo"]

  private static func schedule(_ changes: [String: String]) -> [String] {
    var arguments = schedule
    for (option, value) in changes {
      if let place = arguments.firstIndex(of: option) {
        arguments[place + 1] = value
      } else {
        arguments += [option, value]
      }
    }
    return arguments
  }

  static let cases: [([String], String)] = [
    (schedule(["--host": "magelang"]), "Magelang ada dua: ketik magelang-kab atau magelang-kota."),
    (schedule(["--invite": "Magelang"]), "Magelang ada dua: ketik magelang-kab atau magelang-kota."),
    (schedule(["--host": "sleman"]), "Kantor “sleman” tidak dikenal: ketik wonosobo, kebumen"),
    (schedule(["--forum": "osis"]), "Forum “osis” tidak dikenal: ketik phu, tu, pokjaluh, atau garazawa."),
    (schedule(["--date": "31 juni 2027"]), "31 Juni 2027 tidak ada: Juni 2027 hanya sampai tanggal 30."),
    (schedule(["--date": "6/15/2027"]), "Bulan 15 tidak ada: ketik tanggal dahulu"),
    (schedule(["--date": "kapan-kapan"]), "“kapan-kapan” tidak dikenali sebagai tanggal"),
    (schedule(["--date": ""]), "Tanggal wajib diisi"),
    (schedule(["--time": "09.00-08.00"]), "Waktu selesai (08.00) harus sesudah waktu mulai (09.00)."),
    (schedule(["--time": "25.00"]), "Pukul “25.00” tidak ada"),
    (schedule(["--time": "ba'da jumat"]), "tidak punya waktu yang tetap"),
    (schedule(["--title": " "]), "Judul wajib diisi."),
    (schedule(["--link": "zoom.us/j/1"]), "Tautan “zoom.us/j/1” bukan alamat web: ketik selengkapnya tanpa spasi"),
    (["edit", "2", "--link", "https://zoom.us/j 1"], "Tautan “https://zoom.us/j 1” bukan alamat web"),
    (["person", "add", "Dwi", "--office", "wonosobo", "--nip", "12345678901234567"], "NIP harus 18 angka, ini 17"),
    (
      ["person", "add", "Dwi", "--office", "wonosobo", "--nip", "1985062020110110I2"],
      "NIP hanya berisi angka: ketik 18 angkanya."
    ),
    (["person", "edit", "99", "--name", "X"], "Peserta 99 tidak ada"),
    (["show", "99"], "Rakor 99 tidak ada"),
    (["show", "2026-12-01"], "Ada dua rakor pada Selasa, 1 Desember 2026: ketik nomornya, 2 atau 3."),
    (["show", "2 desember 2026"], "Tidak ada rakor pada Rabu, 2 Desember 2026"),
    (["edit", "1", "--venue", "Aula"], "Rakor 1 sudah ditutup"),
    (["edit", "1", "--state", "held"], "Alasan wajib diisi"),
    (
      ["edit", "1", "--state", "planned"],
      "Rakor yang ditutup tidak dapat diubah menjadi dijadwalkan; hanya dapat diubah menjadi terlaksana."
    ),
    (["edit", "2", "--state", "cancelled"], "Alasan wajib diisi"),
    (["edit", "2", "--state", "beres"], "Status “beres” tidak dikenal: ketik dijadwalkan, diundang"),
    (["list", "--state", "hadir"], "berlangsung, terlaksana, ditutup, ditunda, atau dibatalkan."),
    (
      ["attend", "2", "--person", "Dwi", "--office", "wonosobo", "--state", "mangkir"],
      "Status “mangkir” tidak dikenal: ketik belum ditandai, hadir, terlambat, izin, sakit, dinas luar, tanpa keterangan, "
        + "atau diwakili."
    ),
    (
      ["office", "edit", "wonosobo", "--kind", "desa"],
      "Jenis kantor “desa” tidak dikenal: ketik kabupaten, kota, kanwil, atau lain."
    ),
    (["attend", "1", "--office", "wonosobo", "--counted", "4"], "Rakor 1 sudah ditutup"),
    (["attend", "2", "--office", "wonosobo", "--counted", "10000"], "Jumlah hadir di pintu tidak mungkin 10000"),
    (["attend", "2", "--office", "magelang", "--counted", "1"], "Magelang ada dua"),
    (["minutes", "2", "--item", "9", "--text", "x"], "Butir agenda 9 rakor 2 tidak ada"),
    (["followup", "done", "99"], "Tindak lanjut 99 tidak ada"),
    (["followup", "done", "1", "--office", "kebumen"], "Kab. Kebumen bukan penanggung jawab tindak lanjut 1"),
    (["followup", "reopen", "1"], "belum selesai"),
    (["followup", "drop", "1", "--reason", ""], "Alasan wajib diisi."),
    (
      ["followup", "add", "Uji", "--office", "wonosobo", "--due", "31 juni"],
      "31 Juni tidak ada: Juni hanya sampai tanggal 30."
    ),
    (["followup", "add", "Uji", "--office", "wonosobo", "--due", "H+7"], "H+ dan H- dihitung dari hari rakor"),
    (["redo"], "Tidak ada yang dapat diulangi"),
  ]

  @Test("A refused command says what to type instead, exits with 1 and has saved nothing", arguments: cases)
  func refused(arguments: [String], sentence: String) throws {
    let before = try sandbox.rakor("export")
    let run = try sandbox.run(arguments)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains(sentence))
    #expect(run.complaint.split(separator: "\n").count == 1)
    #expect(try sandbox.rakor("export") == before)
  }

  @Test(
    "Wrong usage exits with 64",
    arguments: [
      ["terbang"], ["schedule"], ["list", "--warna"], ["show"], ["attend", "2"], ["attend", "2", "--counted", "3"],
      ["edit", "2"], ["edit", "2", "--reason", "x"], ["followup", "done", "satu"], ["followup", "drop", "1"],
      ["followup", "add", "x"], ["export", "--format", "doc"], ["list", "--lang", "fr"],
      ["minutes", "2", "--item", "1"],
    ])
  func wrongUsage(arguments: [String]) throws {
    let run = try sandbox.run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.complaint.isEmpty)
  }

  @Test(
    "The full screen without a terminal exits with 2, prints no escape byte and says what to run",
    arguments: [[], ["demo"]])
  func noTerminal(arguments: [String]) throws {
    let run = try sandbox.run(arguments, ["TERM": "dumb"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains("rakor list"))
    #expect(!run.complaint.contains("\u{1B}"))
  }

  @Test("A database that is out of reach exits with 2")
  func noDatabase() throws {
    let run = try sandbox.run(["list", "--read-only", "--db", "/tidak/ada/rakor.db"])
    #expect(run.status == 2)
    #expect(run.complaint.contains("/tidak/ada/rakor.db"))
  }

  @Test("With --read-only nothing can be changed and everything can be read")
  func readOnly() throws {
    #expect(try sandbox.run(["list", "--read-only"]).lines.count == 3)
    let run = try sandbox.run(RefusedCommandTests.schedule + ["--read-only"])
    #expect(run.status == 1)
    #expect(try sandbox.run(["list"]).lines.count == 3)
  }

  @Test("A pinned clock that is no moment is refused")
  func badClock() throws {
    let run = try sandbox.run(["list"], ["RAKOR_NOW": "besok"])
    #expect(run.status == 1)
    #expect(run.complaint.contains("RAKOR_NOW=besok"))
  }
}
