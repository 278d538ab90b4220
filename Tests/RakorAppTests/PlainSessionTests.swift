import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Without a screen: menu and reading")
struct PlainSessionTests {
  /// Everything that only reads, and each job up to where it would save.
  private static let tour = [
    "1", "2", "haji", "3", "", "3", "", "4", "?", "phu", ".", "25 des", "tidak", "5", "3", "?", "", "6", "3", "?", "",
    "7",
    "?", "3", ":q", "8", ":q", "?", "xyz", "0",
  ]

  @Test("Nothing names a key of the screens, in either language", arguments: Language.allCases)
  func noKeys(language: Language) {
    let answers = Self.tour.map { language == .english && $0 == "25 des" ? "25 dec" : $0 }
    let desk = PlainDesk(answers, on: .people, in: language)
    #expect(desk.ending == .left && desk.changes == 0)
    for line in desk.lines {
      for key in ["Tekan ", "tekan ", "Press ", "press ", "Esc", "Tab", "^"] {
        #expect(!line.contains(key), "\(line)")
      }
    }
  }

  @Test("No name or title is cut, however long it is")
  func nothingIsCut() {
    let desk = PlainDesk(["2", "", "1", "7"], on: .wide)
    #expect(!desk.lines.contains { $0.contains("…") })
    #expect(desk.lines.contains { $0.count > 200 })
  }

  @Test("Home tells next and last rakor, what is late, and whose turn it is")
  func home() {
    let desk = PlainDesk(["beranda"])
    for beginning in [
      "Rakor berikutnya, lusa: 4. ", "Belum ada: ", "Tindak lanjut: 1 lewat tenggat", "Giliran tuan rumah, ",
      "Terakhir: 3. ",
    ] {
      #expect(!desk.lines(beginning).isEmpty, "\(beginning): \(desk.lines)")
    }
    #expect(PlainDesk(["1"], on: .registry).says(Phrases(in: .indonesian).home.welcome))
  }

  @Test("A rakor is told with its state, its heads, its people, its minutes and its follow-ups, in words")
  func oneMeeting() {
    let desk = PlainDesk(["3", "3"])
    for text in [
      "Rakor persiapan haji 1448 H, terlaksana", "Kab. Magelang: konfirmasi 5, terhitung 7, nama belum ada",
      "Jumlah hadir: 27", "Keputusan: Loket tambahan",
      "4 dari 6 kantor selesai; belum: Kab. Temanggung, Kab. Purworejo",
    ] {
      #expect(desk.says(text), "\(text)")
    }
  }

  @Test(
    "A rakor is meant by its number, its date, or words that only one has",
    arguments: [
      ("5", true), ("4 desember 2026", true), ("akhir tahun", true), ("rakor", false), ("5 mei 2026", false),
      ("99", false), ("zzz", false),
    ])
  func meetingIsMeant(typed: String, isFound: Bool) {
    let desk = PlainDesk(["3", typed])
    #expect(desk.says("Rakor Subbag TU akhir tahun, diundang") == isFound, "\(desk.lines.suffix(4))")
    #expect(desk.ending == (isFound ? .left : .cutOff))
  }

  @Test("The list goes on page by page, and is narrowed by words")
  func list() {
    let first = PlainDesk(["2", ""], on: .many)
    let second = PlainDesk(["2", "+", ""], on: .many)
    #expect(second.lines.count == first.lines.count + 11)
    #expect(!PlainDesk(["2", "wakaf", ""]).lines("6. Rakor Gara Zawa").isEmpty)
  }

  @Test("A job is chosen by its number or any part of its words that no other has")
  func menu() {
    #expect(PlainDesk(["jadwal"]).questions.last == "Forum:")
    #expect(PlainDesk(["daftar"]).says("“daftar” bisa berarti Daftar rakor atau Daftar hadir: ketik lebih lengkap."))
    #expect(PlainDesk(["keluar", "1"]).questions.count == 1)
    #expect(PlainDesk(["11"]).ending == .cutOff)
    #expect(PlainDesk([], on: .registry).ending == .left)
  }

  @Test(
    "Several are named between commas, by dan, or as numbers between spaces",
    arguments: [
      ("1,2, 3", ["1", "2", "3"]), ("1 2 3", ["1", "2", "3"]),
      ("wonosobo dan kota magelang", ["wonosobo", "kota magelang"]),
      ("kota magelang", ["kota magelang"]), ("a;b and c,", ["a", "b", "c"]), (",", []),
    ])
  func several(typed: String, parts: [String]) {
    #expect(PlainChoice.parts(typed) == parts)
  }

  @Test(
    "One of some names is meant by its number, its whole name or the beginnings of its words",
    arguments: [
      ("2", PlainChoice.one(1)), ("0", .nobody), ("4", .nobody), ("kota", .one(1)), ("mag", .several([0, 1, 2])),
      ("magelang", .one(2)), ("-", .nobody), ("zz", .nobody),
    ])
  func oneOfSome(typed: String, meaning: PlainChoice) {
    #expect(PlainChoice.read(typed, among: ["Kab. Magelang", "Kota Magelang", "Magelang"]) == meaning)
  }

  @Test("A line that is no text is refused, and the question comes again")
  func notText() {
    final class Garbled: PlainLines {
      var inputs: [PlainInput] = [.notText, .end]
      var lines: [String] = []
      func tell(_ line: String) { lines.append(line) }
      func ask(_ question: String) -> PlainInput { inputs.removeFirst() }
    }
    let lines = Garbled()
    let world = PlainDesk([])
    let context = Context(now: Sample.now, size: Size(columns: 80, rows: 24), language: .english)
    #expect(PlainSession(lines: lines, world: world, context: context).run() == .cutOff)
    #expect(lines.lines.last == "That line is no UTF-8 text: type it again.")
  }
}
