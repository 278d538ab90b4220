import RakorModel
import Testing

/// One wording of the look-up table of spoken dates, and every way of typing it that was thought of.
struct SpokenRow: CustomTestStringConvertible {
  let expected: String
  let phrases: [String]

  init(_ expected: String, _ phrases: String...) {
    (self.expected, self.phrases) = (expected, phrases)
  }

  var testDescription: String { phrases.first ?? expected }
}

/// Today is Saturday 28 November 2026.
@Suite("Spoken dates")
struct SpokenDateTests {
  private static let today = Kedu.day("2026-11-28")

  private func read(_ text: String) throws -> DateReading { try DateReader.read(text, today: Self.today) }

  private func expectDays(_ row: SpokenRow) throws {
    for phrase in row.phrases {
      let reading = try read(phrase)
      #expect(reading.day.iso == row.expected, "\(phrase)")
      let isPlain = reading.notes.allSatisfy { $0 == .yearAssumed || $0 == .inThePast }
      #expect(isPlain, "\(phrase): \(reading.notes)")
    }
  }

  @Test(
    "Days told in numbers and by their month",
    arguments: [
      SpokenRow("2026-12-15", "15", "tgl 15", "tgl. 15", "tanggal lima belas", "Tgl15", "the 15th", "tgl: 15"),
      SpokenRow("2026-12-15", "tgl 15 ini", "tgl 15 besok", "tanggal 15 mendatang", "tanggal 15 yang akan datang"),
      SpokenRow("2026-11-15", "tgl 15 bulan ini", "15 bulan ini", "bulan ini tanggal 15"),
      SpokenRow("2027-06-15", "15/6", "15-6", "15.6", "15 6", "15/06/27", "15-06-2027", "15 6 2027", "15,6,2027"),
      SpokenRow("2026-12-15", "15-XII-2026", "15/XII/2026", "15 XII 2026", "15-xii", "15.XII.26", "15 bulan XII 2026"),
      SpokenRow("2027-06-15", "15-VI-2027", "15 vi 2027", "15/VI"),
      SpokenRow("2027-01-15", "15-I-2027", "15/i/27"),
      SpokenRow("2027-06-15", "2027-06-15", "20270615", "2027/6/15", "2027.06.15", "15062027"),
      SpokenRow("2026-12-01", "20261201", "01122026"),
      SpokenRow(
        "2027-06-15", "15 Juni", "15 jun", "15 Jun '27", "15jun27", "JUNI 15", "15 Juni th 2027", "15 juni thn. 2027"),
      SpokenRow(
        "2026-12-15", "15 Des", "Des 15", "15 DES. 2026", "15  desember   2026", "15 desember dua ribu dua puluh enam"),
      SpokenRow("2027-02-01", "1 Pebruari", "1 Feb", "1 peb 27"),
      SpokenRow("2027-11-01", "1 Nopember", "1 Nop", "1 nov"),
      SpokenRow("2027-08-01", "1 Agt", "1 Ags", "1 Agus", "1 Agustus", "1 Aug"),
      SpokenRow("2027-09-01", "1 Sept", "1 Sep", "1 september"),
      SpokenRow("2027-10-01", "1 Okt", "1 Okto", "1 Oct"),
      SpokenRow("2026-12-15", "15 Desember 2026 M", "15 Desember 2026 Masehi"),
      SpokenRow("2027-12-15", "15 Desember tahun depan", "15 Des thn depan", "15 December next year"),
      SpokenRow(
        "2026-12-03", "tanggal 3 bulan depan", "bulan depan tanggal 3", "tgl 3 bln depan", "bln dpn tgl. 3",
        "bulan depan tgl tiga", "the 3rd of next month", "next month on the 3rd"),
      SpokenRow("2026-12-03", "Desember tanggal 3", "Desember 2026 tgl 3"),
      SpokenRow("2026-12-15", "Selasa 15 Desember", "Sel, 15/12", "hari Selasa tanggal 15 Desember", "Selasa (15/12)"),
      SpokenRow(
        "2026-12-15", "SELASA - 15 DESEMBER 2026", "Sel. 15 Des. 26", "Tuesday, 15 December 2026", "Tue Dec 15"),
      SpokenRow("2026-12-15", "Hari/Tanggal : Selasa, 15 Desember 2026", "hari, tanggal: Selasa, 15 Desember 2026"),
    ])
  func numbers(row: SpokenRow) throws { try expectDays(row) }

  @Test(
    "Days told from today",
    arguments: [
      SpokenRow("2026-11-28", "hari ini", "hr ini", "today", "nanti malam", "malam ini", "tonight"),
      SpokenRow("2026-11-29", "besok", "bsk", "besuk", "Besok pagi", "esok hari", "tomorrow", "tmr"),
      SpokenRow("2026-11-30", "lusa", "besok lusa", "day after tomorrow"),
      SpokenRow("2026-11-27", "kemarin", "kmrn", "kemaren", "yesterday"),
      SpokenRow("2026-11-26", "kemarin lusa", "kemarin dulu"),
      SpokenRow("2026-12-01", "3 hari lagi", "tiga hari lagi", "3 hr lg", "3 hari ke depan", "in 3 days", "+3", "+3d"),
      SpokenRow("2026-12-05", "seminggu lagi", "sepekan lagi", "1 minggu lagi", "in a week", "+7", "+1w", "+ 7 hari"),
      SpokenRow("2026-12-12", "2 pekan lagi", "dua minggu lagi", "2 mgg lagi", "in a fortnight", "+2w", "+2 minggu"),
      SpokenRow("2026-12-28", "sebulan lagi", "1 bulan lagi", "in a month", "+1m", "+1 bln"),
      SpokenRow("2026-12-08", "dalam 10 hari", "in 10 days", "10 hari lagi", "10 days from now"),
      SpokenRow(
        "2026-12-08", "Selasa dua minggu lagi", "Selasa 2 pekan lagi", "Tuesday in two weeks", "a week from Tuesday"),
      SpokenRow("2026-12-01", "2 hari setelah besok", "2 hari sesudah besok"),
    ])
  func fromToday(row: SpokenRow) throws { try expectDays(row) }

  @Test(
    "Days told by their weekday",
    arguments: [
      SpokenRow("2026-12-01", "Selasa", "hari Selasa", "Sel", "sls", "Tuesday", "Selasa nanti"),
      SpokenRow("2026-12-01", "Selasa ini", "this Tuesday", "hari Selasa ini"),
      SpokenRow(
        "2026-12-01", "Selasa depan", "Selasa dpn", "Selasa minggu depan", "Selasa pekan depan", "Slasa mgg dpn"),
      SpokenRow("2026-12-01", "minggu depan hari Selasa", "pekan depan hari Selasa", "next week Tuesday"),
      SpokenRow("2026-12-01", "Selasa besok", "Selasa mendatang", "coming Tuesday"),
      SpokenRow("2026-12-04", "Jumat besok", "Jumat depan", "Jum", "Jum'at"),
      SpokenRow("2026-11-29", "Minggu", "Ahad", "hari Minggu", "Mgg", "Sunday"),
      SpokenRow("2026-12-01", "Selsa", "Slasa", "Selaas", "Selassa", "seloso"),
      SpokenRow("2026-11-30", "snin", "Senen", "Snn", "Sennin"),
      SpokenRow("2026-12-03", "Kams", "Kemis", "Kmis", "kms"),
      SpokenRow("2026-12-02", "Rebo", "Rabo", "Rabuu", "Rab"),
      SpokenRow("2026-12-01", "1 Desmber", "1 Desembr", "1 Desemebr"),
      SpokenRow(
        "2026-12-08", "Selasa kedua Desember", "Selasa ke-2 Desember", "Selasa II Desember",
        "second Tuesday of December"),
      SpokenRow("2026-12-01", "bulan depan Selasa pertama", "Desember Selasa pertama", "next month first Tuesday"),
      SpokenRow("2026-12-25", "bulan depan Jumat terakhir", "Desember 2026 Jumat terakhir"),
      SpokenRow("2026-12-04", "Jumat Kliwon bulan depan", "Jumat Kliwon Desember", "bulan depan Jumat Kliwon"),
      SpokenRow("2027-01-08", "Jumat Kliwon Januari", "Jumat Kliwon bulan Januari 2027"),
      SpokenRow("2026-12-01", "Selasa pertama bulan depan", "Selasa pertama Desember", "first Tuesday of next month"),
      SpokenRow("2026-12-29", "Selasa terakhir Desember", "last Tuesday in December", "Selasa terakhir bulan depan"),
      SpokenRow(
        "2026-12-08", "Selasa minggu kedua Desember", "Selasa minggu ke-2 Desember", "Selasa pekan kedua bulan depan"),
      SpokenRow("2026-11-30", "hari kerja berikutnya", "next working day", "hari kerja depan", "1 hari kerja lagi"),
      SpokenRow(
        "2026-12-01", "hari kerja pertama Desember", "first working day of December", "hari kerja pertama bulan depan"),
      SpokenRow("2026-12-04", "Jumat Kliwon", "jumat kliwon besok", "Jumat Kliwon, 4 Desember 2026", "kliwon 4/12"),
      SpokenRow("2026-12-15", "Selasa Legi", "Selasa manis", "hari Selasa Legi", "Selasa Legi, 15 Desember"),
      SpokenRow("2027-08-17", "17 Agustus", "HUT RI", "hari kemerdekaan"),
      SpokenRow("2027-01-03", "Hari Amal Bakti", "HAB", "3 Januari"),
      SpokenRow("2026-12-25", "Natal", "hari Natal", "Christmas"),
    ])
  func weekdays(row: SpokenRow) throws { try expectDays(row) }

  @Test(
    "Malam and a day after it are the evening before",
    arguments: [
      ("malam Jumat", "2026-12-03", "2026-12-04"), ("malem jumat", "2026-12-03", "2026-12-04"),
      ("malam Minggu", "2026-11-28", "2026-11-29"), ("mlm minggu", "2026-11-28", "2026-11-29"),
      ("malam Selasa", "2026-11-30", "2026-12-01"), ("malam Sabtu", "2026-12-04", "2026-12-05"),
      ("malam Jumat Kliwon", "2026-12-03", "2026-12-04"), ("malam 17 Agustus", "2027-08-16", "2027-08-17"),
      ("malam tahun baru", "2026-12-31", "2027-01-01"), ("malam Jumat, 3 Desember 2026", "2026-12-03", "2026-12-04"),
      ("malam Jumat 4 Desember", "2026-12-03", "2026-12-04"),
    ])
  func evenings(text: String, day: String, before: String) throws {
    let reading = try read(text)
    #expect(reading.day.iso == day)
    #expect(reading.notes.filter { $0 != .yearAssumed } == [.eveningBefore(Kedu.day(before))])
  }

  @Test(
    "The evening of a day is that day's",
    arguments: [("Jumat malam", "2026-12-04"), ("Kamis malam Jumat", "2026-12-03"), ("besok malam", "2026-11-29")])
  func eveningsOf(text: String, day: String) throws {
    #expect(try read(text) == DateReading(day: Kedu.day(day)))
  }

  @Test(
    "What may be meant otherwise, or does not fit together, is said",
    arguments: [
      ("Sabtu", "2026-11-28", DateNote.ambiguous(other: Kedu.day("2026-12-05"))),
      ("hari Sabtu", "2026-11-28", .ambiguous(other: Kedu.day("2026-12-05"))),
      ("hari Minggu depan", "2026-12-06", .ambiguous(other: Kedu.day("2026-11-29"))),
      ("Ahad depan", "2026-12-06", .ambiguous(other: Kedu.day("2026-11-29"))),
      ("besok Selasa", "2026-12-01", .ambiguous(other: Kedu.day("2026-11-29"))),
      ("Senin, 15 Desember 2026", "2026-12-15", .weekdayMismatch(typed: .monday, actual: .tuesday)),
      ("15/12/2026 (Senin)", "2026-12-15", .weekdayMismatch(typed: .monday, actual: .tuesday)),
      ("Jumat Pon, 4 Desember 2026", "2026-12-04", .pasaranMismatch(typed: .pon, actual: .kliwon)),
      ("Selasa Wage 15-12-2026", "2026-12-15", .pasaranMismatch(typed: .wage, actual: .legi)),
      ("awal pekan depan", "2026-11-30", .approximate(words: "awal pekan depan")),
      ("early next week", "2026-11-30", .approximate(words: "early next week")),
      ("tengah pekan depan", "2026-12-02", .approximate(words: "tengah pekan depan")),
      ("pertengahan minggu depan", "2026-12-02", .approximate(words: "pertengahan minggu depan")),
    ])
  func doubts(text: String, day: String, note: DateNote) throws {
    #expect(try read(text) == DateReading(day: Kedu.day(day), notes: [note]))
  }

  @Test(
    "Several days are refused with the first of them",
    arguments: [
      ("15-17 Desember", "2026-12-15", "2026-12-17"), ("15 s.d. 17 Desember", "2026-12-15", "2026-12-17"),
      ("15 dan 16 Desember", "2026-12-15", "2026-12-16"), ("15 sampai 17 Desember 2026", "2026-12-15", "2026-12-17"),
      ("15 & 16 Des", "2026-12-15", "2026-12-16"), ("Senin dan Selasa", "2026-11-30", "2026-12-01"),
      ("28 November s/d 2 Desember", "2026-11-28", "2026-12-02"), ("Senin-Rabu", "2026-11-30", "2026-12-02"),
      ("1-3/12", "2026-12-01", "2026-12-03"), ("15-17/12", "2026-12-15", "2026-12-17"),
      ("15/12 - 17/12", "2026-12-15", "2026-12-17"), ("15/12-17/12", "2026-12-15", "2026-12-17"),
      ("15/12/2026 - 17/12/2026", "2026-12-15", "2026-12-17"), ("15-12 s.d. 17-12", "2026-12-15", "2026-12-17"),
      ("1-12 s.d. 3-12", "2026-12-01", "2026-12-03"), ("15-12-2026 - 17-12-2026", "2026-12-15", "2026-12-17"),
      ("15-12-2026 sampai 17-12-2026", "2026-12-15", "2026-12-17"), ("15.12-17.12", "2026-12-15", "2026-12-17"),
      ("15 Desember - 17", "2026-12-15", "2026-12-17"), ("Desember 9-12", "2026-12-09", "2026-12-12"),
      ("Januari 9-12", "2027-01-09", "2027-01-12"), ("15 Januari s.d. 17", "2027-01-15", "2027-01-17"),
      ("15 Des s.d. 17 Des", "2026-12-15", "2026-12-17"),
      ("15, 16, dan 17 Desember", "2026-12-15", "2026-12-17"), ("15, 16 dan 17 Des", "2026-12-15", "2026-12-17"),
      ("15, 16, 17 Desember 2026", "2026-12-15", "2026-12-17"), ("15/12 dan 16/12", "2026-12-15", "2026-12-16"),
      ("Senin, Selasa, dan Rabu", "2026-11-30", "2026-12-02"), ("15 and 16 December", "2026-12-15", "2026-12-16"),
    ])
  func severalDays(text: String, first: String, last: String) {
    #expect(throws: DateReadingError.severalDays(DateStretch(Kedu.day(first), Kedu.day(last)))) { try read(text) }
  }
}
