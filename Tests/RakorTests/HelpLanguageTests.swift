import Foundation
import Testing

@Suite("Help in the language chosen")
struct HelpLanguageTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test(
    "Abstracts, examples and the frame of help are in the language of --lang, wherever it stands, of RAKOR_LANG or of the locale",
    arguments: [
      (["schedule", "--help"], [:], false), (["schedule", "--help", "--lang", "en"], [:], true),
      (["--lang=en", "schedule", "--help"], [:], true), (["help", "schedule"], ["RAKOR_LANG": "en"], true),
      (["schedule", "--help"], ["LC_ALL": "en_US.UTF-8"], true),
      (["schedule", "--help", "--lang", "Indonesia"], ["RAKOR_LANG": "en"], false),
    ])
  func help(arguments: [String], variables: [String: String], isEnglish: Bool) throws {
    let run = try sandbox.run(arguments, variables)
    #expect(run.status == 0)
    let english = [
      "OVERVIEW: Schedule a meeting", "Example: rakor schedule", "OPTIONS:", "USAGE: ", "The office that hosts.",
    ]
    let indonesian = [
      "TENTANG: Jadwalkan rakor", "Contoh: rakor schedule", "OPSI:", "PEMAKAIAN: ", "Kantor tuan rumah.",
      "<tuan-rumah>",
      "Tampilkan bantuan ini.",
    ]
    for text in english { #expect(run.output.contains(text) == isEnglish, "\(text)") }
    for text in indonesian { #expect(run.output.contains(text) != isEnglish, "\(text)") }
  }

  @Test("No command leaves English in Indonesian help")
  func nothingIsLeft() throws {
    let page = try CommandsPage(dump: sandbox.run(["--experimental-dump-help"], ["RAKOR_LANG": "id"]).output)
    for command in page.root.all {
      let path = ((command.superCommands ?? []) + [command.commandName]).dropFirst()
      let help = try sandbox.run(path + ["--help"]).output
      #expect(help.contains("Contoh: rakor"), "\(path)")
      let left = [
        "Example", "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show ", "(default", " the ",
        "<options>",
      ]
      for word in left { #expect(!help.contains(word), "\(path): \(word)") }
    }
  }

  @Test(
    "What is wrong with a command line is said in the language chosen",
    arguments: [
      (["terbang"], "Kesalahan: Kata 'terbang' tidak dikenali di sini"),
      (["list", "--warna"], "Kesalahan: Opsi '--warna' tidak dikenal"),
      (["show"], "Kesalahan: '<id>' wajib disebut"),
      (["list", "--year", "x"], "Kesalahan: Nilai 'x' tidak sah untuk '--year <tahun>'"),
      (["schedule", "--forum"], "Kesalahan: Nilai untuk '--forum <forum>' belum ada"),
      (["attend", "2"], "Kesalahan: tidak ada yang dicatat"), (["edit", "2"], "tidak ada yang diubah"),
      (["attend", "2", "--bogus", "3"], "Kesalahan: Opsi '--bogus' tidak dikenal"),
      (["minutes", "2", "--item", "1", "--bogus"], "Kesalahan: Opsi '--bogus' tidak dikenal"),
      (["edit", "2", "--bogus"], "Kesalahan: Opsi '--bogus' tidak dikenal"),
      (
        ["followup", "add", "x", "--office", "kebumen", "--item", "1", "--bogus"],
        "Kesalahan: Opsi '--bogus' tidak dikenal"
      ),
      (["export", "--format", "doc"], "Pilih salah satu: 'json'."),
      (
        ["list", "--lang", "fr"],
        "Kesalahan: Nilai 'fr' tidak sah untuk '--lang <bahasa>'. Pilih salah satu: 'id' atau 'en'."
      ),
    ])
  func complaints(arguments: [String], sentence: String) throws {
    let run = try sandbox.run(arguments)
    #expect(run.status == 64)
    #expect(run.complaint.contains(sentence), "\(run.complaint)")
    #expect(!run.complaint.contains("Usage") && !run.complaint.contains("See '"))
    let english = try sandbox.run(arguments, ["RAKOR_LANG": "en"])
    #expect(english.complaint.hasPrefix("Error: ") && english.status == 64)
  }

  @Test("States are taken in the words of either language, and JSON keeps its own")
  func localWords() throws {
    try sandbox.rakor("import", Sandbox.data("rakor-2021-06-15"))
    let id = try sandbox.rakor(
      "schedule", "--forum", "phu", "--date", "1 desember 2026", "--host", "kebumen", "--no-carry")
    try sandbox.rakor("edit", id, "--state", "Diundang")
    #expect(try sandbox.rakor("list", "--state", "diundang").contains("invited"))
    for (word, state) in [("terlambat", "late"), ("Izin", "excused"), ("tanpa keterangan", "absent"), ("DL", "travel")]
    {
      try sandbox.rakor("attend", id, "--person", "Ani", "--office", "kebumen", "--state", word)
      let meeting = try #require(try sandbox.json("show", id) as? [String: Any])
      let attendance = try #require(meeting["attendance"] as? [String: Any])
      let delegates = try #require(attendance["delegates"] as? [[String: Any]])
      #expect(delegates.first?["state"] as? String == state)
    }
    try sandbox.rakor("edit", id, "--state", "ditunda", "--reason", "Aula dipakai")
    #expect(try sandbox.rakor("list", "--state", "POSTPONED").contains("postponed"))
    let again = try sandbox.run(["edit", id, "--state", "ditunda", "--reason", "x"])
    #expect(
      again.complaint == "Rakor ini sudah ditunda; hanya dapat diubah menjadi dijadwalkan atau dibatalkan.\n")
  }
}
