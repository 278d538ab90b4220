import Foundation
import Testing

@Suite("Papers on the command line")
struct DocumentCommandTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.rakor("import", Sandbox.data("rakor-2021-06-15"))
  }

  private func path(_ name: String) -> String { sandbox.home.appending(path: name).path }

  @Test("A paper is printed, and what it lacks is named on standard error in the language of the session")
  func printed() throws {
    let run = try sandbox.run(["document", "2021-06-15", "notula"])
    #expect(run.status == 0)
    #expect(run.output.contains("31 (tiga puluh satu) orang"))
    #expect(run.complaint.hasPrefix("notula: belum diisi: ") && run.complaint.contains("nomor surat"))
    let english = try sandbox.run(["dokumen", "1", "minutes", "--lang", "en"])
    #expect(english.output == run.output)
    #expect(english.complaint.hasPrefix("notula: not filled in: "))
  }

  @Test("Another program that reads a paper gets it without a word of what it lacks")
  func html() throws {
    let run = try sandbox.run(["document", "1", "undangan", "--format", "html"])
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n") && run.output.hasSuffix("</html>\n"))
    #expect(!run.output.contains("belum diisi"))
  }

  @Test("A file that is there is replaced only with --force")
  func files() throws {
    try "milik orang".write(toFile: path("notula.md"), atomically: true, encoding: .utf8)
    let line = ["document", "1", "notula", "--format", "md", "-o", path("notula.md")]
    #expect(try sandbox.run(line).status == 1)
    #expect(try String(contentsOfFile: path("notula.md"), encoding: .utf8) == "milik orang")
    #expect(try sandbox.run(line + ["--force"]).status == 0)
    #expect(try String(contentsOfFile: path("notula.md"), encoding: .utf8).contains("**NOTULA**"))
  }

  @Test("The whole set is written into a folder, or nothing where one file of it is there")
  func wholeSet() throws {
    let run = try sandbox.run(["document", "1", "--all", path("set"), "--format", "html"])
    #expect(run.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: path("set")).sorted()
    #expect(
      names == [
        "rakor-1-daftar-hadir.html", "rakor-1-laporan.html", "rakor-1-matriks.html", "rakor-1-notula.html",
        "rakor-1-susunan-acara.html", "rakor-1-undangan.html", "rakor-1-wa-laporan.txt", "rakor-1-wa-pengingat.txt",
        "rakor-1-wa-tagihan-wonosobo.txt", "rakor-1-wa-undangan.txt",
      ])
    #expect(run.lines.count == names.count)
    try FileManager.default.removeItem(atPath: path("set/rakor-1-laporan.html"))
    #expect(try sandbox.run(["document", "1", "--all", path("set"), "--format", "html"]).status == 1)
    #expect(!FileManager.default.fileExists(atPath: path("set/rakor-1-laporan.html")))
    #expect(try sandbox.run(["document", "1", "--all", path("set"), "--format", "html", "--force"]).status == 0)
  }

  @Test(
    "Words that do not go together are wrong usage",
    arguments: [
      ["1", "-o", "x"], ["1", "--blank"], ["1", "notula", "--all", "x"], ["1", "notula", "--office", "kebumen"],
      ["1", "notula", "--blank"],
      ["1", "wa-tagihan"], ["1", "wa-undangan", "--format", "html"], ["1", "notula", "--format", "pdf"],
      ["1", "--all", "x", "--blank"],
    ])
  func wrongUsage(words: [String]) throws {
    let run = try sandbox.run(["document"] + words)
    #expect(run.status == 64, "\(run.complaint)")
    #expect(run.output.isEmpty)
  }

  @Test("Without a kind every paper is listed with what it lacks")
  func listed() throws {
    let lines = try sandbox.rakor("document", "1").split(separator: "\n").map(String.init)
    #expect(lines.count == 10 && lines[0].hasPrefix("undangan\t"))
    #expect(lines.contains { $0.hasPrefix("notula\t") && $0.contains("pimpinan rapat") })
  }

  @Test("A paper that is not there is refused with the names of those that are")
  func unknownKind() throws {
    let run = try sandbox.run(["document", "1", "sertifikat"])
    #expect(run.status == 1)
    #expect(run.complaint.contains("“sertifikat”") && run.complaint.contains("daftar-hadir"))
  }

  @Test("A sheet to sign has no state in it, and the recorded one does")
  func blankSheet() throws {
    #expect(try sandbox.rakor("document", "1", "daftar-hadir", "--blank").contains("Tanda Tangan"))
    #expect(try sandbox.rakor("document", "1", "daftar-hadir").contains("Keterangan"))
  }
}
