import RakorModel
import Testing

/// Today is Saturday 28 November 2026.
@Suite("Stretches of time as typed")
struct StretchReadingTests {
  private static let today = Kedu.day("2026-11-28")

  private static let rows: [(first: String, last: String, proposal: String, due: String?, phrases: [String])] = [
    (
      "2026-11-30", "2026-12-06", "2026-11-30", "2026-12-04",
      ["minggu depan", "Minggu depan", "pekan depan", "next week"]
    ),
    ("2026-11-23", "2026-11-29", "2026-11-30", nil, ["minggu ini", "pekan ini", "this week"]),
    (
      "2026-12-05", "2026-12-06", "2026-12-07", "2026-12-04",
      ["akhir pekan depan", "akhir minggu depan", "next weekend"]
    ),
    ("2026-11-28", "2026-11-29", "2026-11-30", nil, ["akhir pekan", "weekend", "akhir pekan ini"]),
    (
      "2027-01-08", "2027-01-14", "2027-01-08", "2027-01-14",
      ["minggu kedua Januari", "minggu ke-2 Januari 2027", "minggu ke II Januari", "minggu II Januari"]
    ),
    (
      "2026-12-25", "2026-12-31", "2026-12-28", "2026-12-31",
      ["minggu terakhir Desember", "akhir Desember", "akhir tahun"]
    ),
    (
      "2027-01-01", "2027-03-31", "2027-01-04", "2027-03-31",
      ["TW I 2027", "triwulan I", "triwulan pertama 2027", "Q1 2027"]
    ),
    ("2027-01-01", "2027-06-30", "2027-01-04", "2027-06-30", ["semester I", "semester 1 2027"]),
    ("2026-12-01", "2026-12-31", "2026-12-01", "2026-12-31", ["bulan depan", "bln depan", "next month", "Desember"]),
    ("2026-11-01", "2026-11-30", "2026-11-30", "2026-11-30", ["bulan ini", "this month"]),
    ("2026-10-01", "2026-10-31", "2026-10-01", "2026-10-30", ["bulan lalu", "last month"]),
    ("2026-12-01", "2026-12-10", "2026-12-01", "2026-12-10", ["awal bulan", "awal Desember", "early December"]),
    (
      "2026-12-15", "2026-12-15", "2026-12-15", "2026-12-15",
      ["pertengahan bulan", "pertengahan Desember", "mid December"]
    ),
    (
      "2026-11-24", "2026-11-30", "2026-11-30", "2026-11-30",
      ["akhir bulan", "end of the month", "akhir November", "eom"]
    ),
    ("2027-01-01", "2027-01-10", "2027-01-04", "2027-01-08", ["awal tahun", "awal tahun depan", "awal 2027"]),
    ("2027-01-01", "2027-12-31", "2027-01-04", "2027-12-31", ["tahun depan", "next year"]),
  ]

  @Test("For a day of its own a stretch is refused, and its first working day is proposed", arguments: rows.indices)
  func events(index: Int) {
    let row = Self.rows[index]
    let stretch = DateStretch(Kedu.day(row.first), Kedu.day(row.last))
    for phrase in row.phrases {
      #expect(throws: DateReadingError.isStretch(stretch, proposal: Kedu.day(row.proposal)), "\(phrase)") {
        try DateReader.read(phrase, today: Self.today)
      }
    }
  }

  @Test("As a deadline a stretch is its last working day, and the words are kept", arguments: rows.indices)
  func deadlines(index: Int) throws {
    let row = Self.rows[index]
    for phrase in row.phrases {
      let due = DueDate.read(phrase, today: Self.today, meetingDay: nil)
      guard let last = row.due else {
        #expect(throws: DateReadingError.self, "\(phrase)") { try due.get() }
        continue
      }
      #expect(try due.get().day?.iso == last, "\(phrase)")
      #expect(try due.get().words == phrase)
    }
  }

  @Test("A stretch that is over this year is next year's, and a year that is told holds")
  func years() throws {
    func due(_ text: String) throws -> String? {
      try DueDate.read(text, today: Self.today, meetingDay: nil).get().day?.iso
    }
    #expect(try due("akhir Juni") == "2027-06-30")
    #expect(try due("triwulan III") == "2027-09-30")
    #expect(try due("triwulan III 2026") == "2026-09-30")
    #expect(try due("akhir Desember tahun depan") == "2027-12-31")
  }

  @Test(
    "A week is told by its place in the month, and a month has no sixth",
    arguments: ["minggu ke-6 Juli", "triwulan V", "semester III", "Selasa keenam Juli"])
  func noSuchStretch(text: String) {
    #expect(throws: DateReadingError.notUnderstood(text)) { try DateReader.read(text, today: Self.today) }
  }

  @Test(
    "A month without a fifth such weekday is named with its last one",
    arguments: [
      ("Selasa kelima Januari", "2027-01-26"), ("Selasa kelima Februari 2027", "2027-02-23"),
      ("Jumat ke-5 bulan depan", "2026-12-25"), ("fifth Monday of December", "2026-12-28"),
      ("bulan depan Senin kelima", "2026-12-28"), ("Kamis kelima Januari", "2027-01-28"),
    ])
  func noFifth(text: String, last: String) {
    #expect(throws: DateReadingError.noFifth(last: Kedu.day(last))) { try DateReader.read(text, today: Self.today) }
  }
}
