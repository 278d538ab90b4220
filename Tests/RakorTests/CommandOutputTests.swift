import Foundation
import TerminalHarness
import Testing

struct CommandOutputTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @discardableResult
  private func schedule(_ more: String...) throws -> Sandbox.Run {
    try sandbox.run(["schedule", "--forum", "phu", "--date", "1 desember 2026", "--host", "purworejo"] + more)
  }

  @Test("The number of a new record is all that goes to standard output")
  func onlyTheNumber() throws {
    #expect(try schedule().output == "1\n")
    #expect(try schedule("--date", "8 desember 2026").output == "2\n")
    #expect(try sandbox.run(["followup", "add", "Kirim data", "--office", "wonosobo", "--rakor", "1"]).output == "1\n")
    #expect(try sandbox.run(["person", "add", "Dwi Subrata", "--office", "wonosobo"]).output == "1\n")
  }

  @Test("What was understood and what to know about it goes to standard error")
  func understood() throws {
    try sandbox.rakor("import", Sandbox.data("rakor-2021-06-15"))
    let run = try schedule("--time", "9 s.d. selesai")
    #expect(run.status == 0)
    #expect(run.complaint.hasPrefix("Selasa, 1 Desember 2026, 09.00 WIB s.d. selesai\n"))
    #expect(run.complaint.contains("Di luar giliran"))
    #expect(try schedule("--date", "Minggu").complaint.contains("\natau Minggu, 29 November 2026?\n"))
    let edited = try sandbox.run(["edit", "2", "--date", "8/12/2026"]).complaint
    #expect(edited.hasPrefix("Selasa, 8 Desember 2026, 09.00 WIB s.d. selesai\nDi luar giliran"))
    let added = try sandbox.run(["tl", "add", "Kirim data", "--office", "wonosobo", "--rakor", "2", "--due", "H+7"])
    #expect(added.complaint == "Selasa, 15 Desember 2026 · dihitung dari hari rakor\n")
  }

  @Test(
    "A time typed with the date fills both, and what may be meant otherwise is said in the next lines",
    arguments: [
      ("Selasa 15 Desember pkl 09.00", [], "Selasa, 15 Desember 2026, 09.00 WIB s.d. selesai\n"),
      ("besok jam 9-1", [], "Senin, 23 November 2026, 09.00–13.00 WIB\n"),
      ("besok jam 9", ["--time", "10-12"], "Senin, 23 November 2026, 10.00–12.00 WIB\n"),
      ("1 desember 2026 jam 6", [], "Selasa, 1 Desember 2026, 18.00 WIB s.d. selesai\natau 06.00?\n"),
      (
        "1 desember 2026", ["--time", "01.00"],
        "Selasa, 1 Desember 2026, 01.00 WIB s.d. selesai\npukul 01.00 di luar jam kerja; maksudnya 13.00?\n"
      ),
      (
        "malam Jumat", [],
        "Kamis, 26 November 2026\nmalam sebelum Jumat, 27 November 2026\nketik waktunya\n"
      ),
      ("besok malam", ["--time", "7"], "Senin, 23 November 2026, 19.00 WIB s.d. selesai\n"),
      ("besok pagi", ["--time", "9-12"], "Senin, 23 November 2026, 09.00–12.00 WIB\n"),
      (
        "Kamis 10-12", [],
        "Kamis, 26 November 2026, 10.00–12.00 WIB\natau Kamis, 10 Desember 2026?\n"
      ),
      ("Kamis 10", [], "Kamis, 10 Desember 2026\natau Kamis, 26 November 2026 pukul 10.00?\n"),
      ("Jumat Pon, 4 Desember 2026", [], "Jumat, 4 Desember 2026\nbukan Pon, tetapi Kliwon\n"),
    ] as [(String, [String], String)])
  func dateAndTime(date: String, options: [String], said: String) throws {
    let run = try sandbox.run(["schedule", "--forum", "phu", "--host", "kebumen", "--date", date] + options)
    #expect(run.status == 0)
    #expect(run.complaint.hasPrefix(said), "\(run.complaint)")
    #expect(try schedule("--date", "21 desember 2026").output == "2\n")
    let edited = try sandbox.run(["edit", "2", "--date", date] + options)
    #expect(edited.status == 0)
    #expect(edited.complaint.hasPrefix(said), "\(edited.complaint)")
  }

  @Test(
    "A date that is none, or no single day, is refused with what to type instead",
    arguments: [
      (
        "minggu depan",
        "Itu rentang hari, 23 Nov 2026 – 29 Nov 2026: ketik satu hari, misalnya Senin, 23 November 2026."
      ),
      ("15-17 Desember", "Satu rakor satu hari: ketik satu tanggal, misalnya Selasa, 15 Desember 2026."),
      (
        "sesudah Lebaran",
        "“sesudah Lebaran” belum menyebut hari (Idulfitri 10 Mar 2027 – 11 Mar 2027): ketik tanggalnya, "
          + "misalnya Selasa, 16 Maret 2027."
      ),
      ("besok 2 jam", "“besok 2 jam” adalah lama rapat: ketik juga waktu mulainya, misalnya 09.00 + 2 jam."),
      ("besok ba'da asar", "“besok ba'da asar” tidak punya waktu yang tetap: ketik waktunya, misalnya 15.30."),
      ("tanggal 32", "Tanggal 32 tidak ada: ketik tanggal 1 sampai 31."),
      ("pertengahan bulan", "Itu baru perkiraan: ketik satu hari, misalnya Selasa, 15 Desember 2026."),
      (
        "akhir pekan depan",
        "Itu akhir pekan, 28 Nov 2026 – 29 Nov 2026: ketik satu hari, misalnya Senin, 30 November 2026."
      ),
      (
        "Selasa kelima Januari",
        "Januari 2027 tidak punya Selasa kelima: ketik satu hari, misalnya Selasa, 26 Januari 2027."
      ),
      ("15/6/0209", "Tahun 209 di luar jangkauan: ketik tahun 1945 sampai 2999."),
      ("6 Sya'ban 1450 H", "Awal bulan Syakban 1450 H belum diketahui: ketik tanggal Masehinya."),
      ("besok jam 10-9", "10.00–21.00 lebih dari 10 jam: ketik kedua waktu dengan menitnya, misalnya 10.00-12.00."),
      ("besok jam 8-10 dan 1-3", "Satu rentang saja: ketik misalnya 08.00-15.00, lalu rinci di susunan acara."),
      ("besok 09.00 WITA", "“besok 09.00 WITA” bukan WIB: ketik waktunya menurut WIB, misalnya 09.00."),
      (
        "kapan-kapan",
        "“kapan-kapan” tidak dikenali sebagai tanggal: ketik misalnya 15 Juni 2021, 15/6, besok, atau Selasa depan."
      ),
    ])
  func refusedDates(date: String, sentence: String) throws {
    let run = try sandbox.run(["schedule", "--forum", "phu", "--host", "kebumen", "--date", date])
    #expect(run.status == 1)
    #expect(run.complaint == sentence + "\n")
    #expect(run.output.isEmpty)
  }

  @Test("A list in a pipe is plain text between tabs")
  func tabSeparated() throws {
    try schedule("--time", "09.00-12.00", "--title", "Rakor haji")
    let line = try sandbox.rakor("list")
    #expect(line == "1\t2026-12-01\t09.00\tphu\tRakor haji\tpurworejo\t\tplanned")
    #expect(try sandbox.rakor("daftar", "haji", "--forum", "phu", "--year", "2026", "--state", "Dijadwalkan") == line)
    #expect(try sandbox.rakor("list", "--year", "2025") == "")
    #expect(try sandbox.rakor("list", "--office", "kota magelang") == line)
  }

  @Test("On a terminal of 80 columns no title of a table is cut", arguments: ["id", "en"])
  func titlesAreWhole(language: String) throws {
    let desk = try Desk()
    try #require(try desk.sandbox.run(["import", Sandbox.data("demo")]).status == 0)
    for arguments in [["list"], ["show", "35"], ["show", "13"], ["followup", "list", "--all"], ["history"]] {
      let wire = try desk.wire(arguments + ["--lang", language])
      #expect(try wire.waitForExit(within: 30) == 0)
      let lines = wire.text.split(whereSeparator: \.isNewline)
      let titles = lines.filter { line in
        ["No.  ", "Kantor  ", "Office  ", "Nama  ", "Name  "].contains { line.hasPrefix($0) }
      }
      #expect(!titles.isEmpty)
      #expect(titles.allSatisfy { !$0.contains("…") }, "\(arguments): \(titles)")
    }
  }

  @Test("What a change did is what history calls it")
  func historyNamesChanges() throws {
    try schedule()
    try sandbox.rakor("attend", "1", "--office", "wonosobo", "--promised", "5", "--counted", "4")
    try sandbox.rakor("attend", "1", "--reported-total", "31")
    try sandbox.rakor("person", "add", "Dwi Subrata", "--office", "wonosobo")
    let history = try sandbox.rakor("history", "--lang", "en").split(separator: "\n").map { line in
      String(line.split(separator: "\t", omittingEmptySubsequences: false)[3])
    }
    #expect(
      history.prefix(3) == ["adding a person", "recording the reported total", "recording attendance"])
    #expect(try sandbox.run(["undo"]).output.hasPrefix("Diurungkan: menambah peserta"))
  }

  @Test("Control characters in what somebody typed never reach the terminal")
  func escapeSequences() throws {
    try schedule("--title", "Rakor \u{1B}[31mmerah\u{7}", "--agenda", "a\u{1B}]0;x\u{7}b\tc")
    try sandbox.rakor(
      "attend", "1", "--person", "Dwi\u{1B}[2J Subrata", "--office", "wonosobo", "--note", "\u{9B}31m")
    try sandbox.rakor("followup", "add", "Kirim\u{1B}[1m", "--office", "wonosobo", "--rakor", "1")
    for arguments in [["list"], ["show", "1"], ["tl"], ["person"], ["history"], ["export"], ["show", "1", "--json"]] {
      let run = try sandbox.run(arguments)
      #expect(
        !run.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x9B }, "\(arguments)")
    }
    let refused = try sandbox.run(["list", "--office", "\u{1B}[31m"])
    #expect(!refused.complaint.contains("\u{1B}"))
  }

  @Test("Reading commands print JSON of the promised form")
  func json() throws {
    try sandbox.rakor("import", Sandbox.data("rakor-2021-06-15"))
    let shown = try #require(try sandbox.json("show", "2021-06-15") as? [String: Any])
    #expect(shown["uid"] as? String == "rakor-phu-2021-06-15@rakor.invalid")
    let attendance = try #require(shown["attendance"] as? [String: Any])
    #expect(attendance["total"] as? Int == 31)
    #expect(attendance["unattributed"] as? Int == 26)
    let offices = try #require(attendance["offices"] as? [[String: Any]])
    #expect(offices.first?["named"] as? Int == 5)
    #expect(offices.last?["present"] is NSNull)
    #expect((try sandbox.json("list") as? [[String: Any]])?.count == 1)
    let followUps = try #require(try sandbox.json("followup", "list") as? [[String: Any]])
    #expect(followUps.map { $0["number"] as? Int } == [1, 2, 3])
    #expect(followUps.first?["status"] as? String == "open")
    #expect((try sandbox.json("history") as? [[String: Any]])?.count == 2)
    #expect((try sandbox.json("person", "list") as? [[String: Any]])?.count == 5)
  }

  @Test("A reader that goes away ends the program without a word")
  func closedOutput() throws {
    try sandbox.rakor("import", Sandbox.data("demo"))
    let command = "'\(Sandbox.program.path)' export | head -n 1"
    let run = try Started(URL(filePath: "/bin/sh"), ["-c", command], home: sandbox.home, [:]).finish()
    #expect(run.output == "{\n")
    #expect(run.complaint.isEmpty)
  }

  @Test(
    "The language is that of the option, of RAKOR_LANG, then of the locale",
    arguments: [
      (["--lang", "en"], ["LC_ALL": "id_ID.UTF-8"], true), ([], ["RAKOR_LANG": "en", "LC_ALL": "id_ID.UTF-8"], true),
      ([], ["LC_ALL": "en_GB.UTF-8"], true), ([], ["LC_ALL": "", "LANG": "en_US"], true),
      ([], ["LC_ALL": "id_ID.UTF-8", "LANG": "en_US"], false), ([], ["LC_ALL": "C"], false),
      ([], ["LC_ALL": "fr_FR.UTF-8"], false), (["--lang", "id"], ["RAKOR_LANG": "en"], false),
    ])
  func language(options: [String], variables: [String: String], isEnglish: Bool) throws {
    let run = try sandbox.run(["show", "7"] + options, variables)
    #expect(
      run.complaint
        == (isEnglish
          ? "Meeting 7 does not exist: check the list.\n" : "Rakor 7 tidak ada: periksa lagi di daftarnya.\n"))
  }

  @Test("The database is where --db, RAKOR_DB or XDG_DATA_HOME say, and nobody else can read it")
  func databasePlaces() throws {
    let places: [([String], [String: String], String)] = [
      (["--db", sandbox.home.path + "/a/satu.db"], ["RAKOR_DB": "/tidak/ada"], "a/satu.db"),
      ([], ["RAKOR_DB": sandbox.home.path + "/dua.db"], "dua.db"),
      ([], ["XDG_DATA_HOME": sandbox.home.path + "/xdg"], "xdg/rakor/rakor.db"),
      ([], [:], ".local/share/rakor/rakor.db"),
    ]
    for (options, variables, place) in places {
      #expect(try sandbox.run(["list"] + options, variables).status == 0)
      let path = sandbox.home.appending(path: place).path
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }
}
