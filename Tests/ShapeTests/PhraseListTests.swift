import Foundation
import Testing

@Suite("The list of sentences")
struct PhraseListTests {
  @Test("docs/kalimat.md tells every sentence of the program in both languages as recorded")
  func sentencesAreAsRecorded() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/kalimat.md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try PhraseList.text.write(to: page, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/kalimat.md")
      return
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == PhraseList.text, "record it anew with RECORD=1")
  }

  @Test("Texts that are joined are one, and those of which one is said stand beside each other")
  func textsAreReadAsTheyAreSaid() {
    #expect(SwiftText(#""Rakor \(id): " + "tutup""#).spoken == ["Rakor …: tutup"])
    #expect(SwiftText(#"count == 1 ? "1 office" : "\(count) offices""#).spoken == ["1 office", "… offices"])
    #expect(SwiftText(#""\(isHost ? "host" : "invited"), \(day)""#).spoken == ["…, …", "host", "invited"])
  }

  /// Words that a secretary would not write, or that name a thing by another word than everywhere else
  /// (docs/domain.md, Words); `except` are sentences in which they are right.
  private static let wrong: [(pattern: String, instead: String)] = [
    (#"\b[Jj]anji(an)?\b"#, "konfirmasi"), (#"\bhitungan\b"#, "jumlah hadir"), (#"\butang\b"#, "selisih"),
    (#"\bkabar(nya)?\b"#, "perkembangan"), (#"jatuh tempo"#, "tenggat"), (#"\b[Tt]erbuka\b.*tindak"#, "belum selesai"),
    (#"\borang (baru|ganda|\d)"#, "peserta"), (#"\bshell\b"#, "baris perintah"), (#"\btak\b"#, "tidak"),
    (#"\b[Jj]am (mulai|selesai)"#, "waktu"), (#"\bkalau\b"#, "jika"), (#"\bdulu\b"#, "dahulu"),
    (#"\bmenyusul\b"#, "terlambat"),
    (#"\bsunting\b"#, "ubah"), (#"kota surat"#, "tempat surat"), (#"pengurungan"#, "urungkan"), (#"\bijin\b"#, "izin"),
    (#"\bsilahkan\b"#, "silakan"), (#"\bresiko\b"#, "risiko"), (#"\bsholat\b"#, "salat"), (#"\bnotulen\b"#, "notula"),
    (#"\bjadual\b"#, "jadwal"), (#"\bjamaah\b"#, "jemaah"), (#"\bumroh\b"#, "umrah"), (#"\bmerubah\b"#, "mengubah"),
    (#"\bdirumah|\bdikantor|\bdibawah|\bdiatas"#, "di as a word of its own"),
  ]

  @Test("A thing has one word, and it is spelled by the rules", arguments: PhraseList.groups.map(\.file.path))
  func wordsAreRight(path: String) throws {
    let phrases = PhraseList.groups.filter { $0.file.path == path }.flatMap(\.phrases)
    for rule in Self.wrong {
      let wrong = try Regex(rule.pattern)
      let found = phrases.map(\.indonesian).filter { $0.contains(wrong) }
      #expect(found.isEmpty, "say \(rule.instead)")
    }
  }

  /// Where the comma ends a clause, and two things follow.
  private static let pairs = ["ditutup, nama dan angka", ", seluruhnya atau tidak", "pertama, nomor dan nama"]

  @Test("In a list of three or more a comma stands before the last", arguments: PhraseList.groups.map(\.file.path))
  func listsHaveTheirComma(path: String) {
    let texts = PhraseList.groups.filter { $0.file.path == path }.flatMap(\.phrases).map { phrase in
      Self.pairs.reduce(phrase.indonesian) { $0.replacing($1, with: "") }
    }
    #expect(texts.filter { $0.contains(/\w, \w+ (atau|dan) \w/) }.isEmpty)
  }

  @Test("No screen names a command or an option: keys do everything there but add a list of holidays")
  func screensNameNoCommands() {
    let names = SourceTree.sources.flatMap { file in
      file.lines.compactMap { $0.firstMatch(of: /commandName: "([a-z]+)"/).map { String($0.output.1) } }
    }
    #expect(names.count > 30)
    let groups = PhraseList.groups.filter {
      $0.file.module == "RakorApp" || $0.file.name == "ScreenFailurePhrases.swift"
    }
    #expect(groups.count > 25)
    for phrase in groups.flatMap(\.phrases) {
      for text in [phrase.indonesian, phrase.english] where !text.contains("rakor holidays import") {
        #expect(!text.contains("--"), "\(text)")
        #expect(!names.contains { text.contains("rakor \($0)") && $0 != "rakor" }, "\(text)")
      }
    }
  }
}
