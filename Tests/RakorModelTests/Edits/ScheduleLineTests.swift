import RakorModel
import Testing

@Suite("A rakor typed in one line")
struct ScheduleLineTests {
  /// 22 November 2026 is a Sunday.
  private static let today = Kedu.day("2026-11-22")

  struct Case: Sendable, CustomTestStringConvertible {
    let typed: String
    /// Forum, day, time, host and venue, "-" where there is none.
    let meaning: String

    init(_ typed: String, _ meaning: String) { (self.typed, self.meaning) = (typed, meaning) }
    var testDescription: String { typed }
  }

  private static func read(_ typed: String) -> ScheduleLine {
    ScheduleLine.read(typed, in: Directory(offices: Kedu.offices, forums: Kedu.forums), today: today)
  }

  private static func meaning(_ line: ScheduleLine) -> String {
    let time = line.time.map { $0.span.start.dotted + ($0.span.end.map { "-" + $0.dotted } ?? "") }
    return [line.forum?.code.rawValue, line.date?.day.iso, time, line.host?.code.rawValue, line.venue]
      .map { $0 ?? "-" }.joined(separator: " | ")
  }

  @Test(
    "Forum, date, time and host are understood in any order, and the venue is the rest",
    arguments: [
      Case("phu sel 9 pur aula", "phu | 2026-11-24 | 09.00 | purworejo | Aula"),
      Case("phu", "phu | - | - | - | -"),
      Case("sel 9 pur aula phu", "phu | 2026-11-24 | 09.00 | purworejo | Aula"),
      Case("pur 9 sel phu aula besar", "phu | 2026-11-24 | 09.00 | purworejo | Aula besar"),
      Case("phu 1 des 9 pur", "phu | 2026-12-01 | 09.00 | purworejo | -"),
      Case("phu 1 des pur", "phu | 2026-12-01 | - | purworejo | -"),
      Case(
        "phu 15 juni 2021 09.00-12.00 pur Pendopo RM Dargo",
        "phu | 2021-06-15 | 09.00-12.00 | purworejo | Pendopo RM Dargo"),
      Case("phu 15 juni 27 pur", "phu | 2027-06-15 | - | purworejo | -"),
      Case("phu 1/12 jam 9 pur", "phu | 2026-12-01 | 09.00 | purworejo | -"),
      Case("phu selasa depan pukul 09.00 wib wonosobo", "phu | 2026-11-24 | 09.00 | wonosobo | -"),
      Case(
        "kua besok 13.30 kota magelang ruang rapat lantai 2",
        "kua | 2026-11-23 | 13.30 | magelang-kota | Ruang rapat lantai 2"),
      Case("kua besok malam jam 7 magelang-kab", "kua | 2026-11-23 | 19.00 | magelang-kab | -"),
      Case("phu, selasa, 9, pur, aula", "phu | 2026-11-24 | 09.00 | purworejo | Aula"),
      Case("PHU SEL 9 PUR AULA", "phu | 2026-11-24 | 09.00 | purworejo | AULA"),
      Case("seksi phu rabu 9-12 kab purworejo", "phu | 2026-11-25 | 09.00-12.00 | purworejo | -"),
      Case("phu pur", "phu | - | - | purworejo | -"),
      Case("phu sel 30 pur", "phu | 2026-11-30 | - | purworejo | -"),
      Case("", "- | - | - | - | -"),
      Case("   ", "- | - | - | - | -"),
    ])
  func understood(_ row: Case) { #expect(Self.meaning(Self.read(row.typed)) == row.meaning) }

  @Test(
    "What is not understood is said, with the reason, and takes nothing else along",
    arguments: [
      ("xyz sel 9 pur", "xyz", Refusal.unknownForum(typed: "xyz"), "- | 2026-11-24 | 09.00 | purworejo | -"),
      (
        "phu 31 feb pur", "31 feb", .unreadableDate(.date, .noSuchDay(day: 31, month: 2, year: nil)),
        "phu | - | - | purworejo | -"
      ),
      (
        "phu sel 9 magelang", "magelang",
        .ambiguousOffice(.host, typed: "magelang", candidates: ["magelang-kab", "magelang-kota"].map(OfficeCode.init)),
        "phu | 2026-11-24 | 09.00 | - | -"
      ),
      (
        "phu sel 25.00 pur", "25.00", .unreadableTime(.start, .outOfRange("25.00")),
        "phu | 2026-11-24 | - | purworejo | -"
      ),
    ])
  func refused(_ typed: String, _ words: String, _ refusal: Refusal, _ rest: String) {
    let line = Self.read(typed)
    #expect(line.parts.contains { $0.typed == words && $0.meaning == .refused(refusal) })
    #expect(Self.meaning(line) == rest)
  }

  @Test("Every word of a line stands in one of its parts, in the order typed")
  func whole() {
    for typed in [
      "phu sel 9 pur aula", "a b c", "sel sel sel", "phu 1 2 3 4", "9", "pur pur wonosobo 9 9 des", "- / ,",
    ] {
      let words = typed.split(separator: " ").filter { $0 != "," }
      #expect(Self.read(typed).parts.map(\.typed).joined(separator: " ") == words.joined(separator: " "))
    }
  }

  @Test("A pasted page is a venue at most, and is read at once")
  func page() {
    let page = Array(repeating: "selasa 9 desember 2026 jam 9 pur", count: 500).joined(separator: " ")
    #expect(Self.read(page).date == nil)
  }
}
