import RakorModel

/// Why a typed date or time is none, and how to type it instead.
struct DateRefusalPhrases: Sendable {
  let language: Language
  let emptyDate: String
  let dateNotUnderstood: @Sendable (_ typed: String) -> String
  let noSuchDay: @Sendable (_ day: Int, _ month: String) -> String
  let lastDay: @Sendable (_ month: String, _ days: Int) -> String
  let monthOutOfRange: @Sendable (_ month: Int) -> String
  let needsMeetingDay: String
  let yearOutOfRange: @Sendable (_ year: Int) -> String
  let emptyTime: String
  let timeNotUnderstood: @Sendable (_ typed: String) -> String
  let timeOutOfRange: @Sendable (_ typed: String) -> String
  let endBeforeStart: @Sendable (_ start: String, _ end: String) -> String
  let endWithoutStart: String
  let needsClockTime: @Sendable (_ words: String) -> String

  func sentence(for error: DateReadingError) -> String {
    switch error {
    case .empty: emptyDate
    case .notUnderstood(let typed): dateNotUnderstood(typed)
    case .noSuchDay(let day, let month, let year): noSuchDaySentence(day, month: month, year: year)
    case .monthOutOfRange(let month): monthOutOfRange(month)
    case .needsMeetingDay: needsMeetingDay
    case .yearOutOfRange(let year): yearOutOfRange(year)
    }
  }

  func sentence(for error: TimeReadingError) -> String {
    switch error {
    case .empty: emptyTime
    case .notUnderstood(let typed): timeNotUnderstood(typed)
    case .outOfRange(let typed): timeOutOfRange(typed)
    case .endBeforeStart(let start, let end): endBeforeStart(start.dotted, end.dotted)
    case .needsClockTime(let words): needsClockTime(words)
    }
  }

  private func noSuchDaySentence(_ day: Int, month: Int, year: Int?) -> String {
    guard let first = Day(year: year ?? 2000, month: month, day: 1) else { return monthOutOfRange(month) }
    let title = first.monthTitle(in: language)
    let month = year == nil ? title.split(separator: " ").first.map(String.init) ?? title : title
    return noSuchDay(day, month) + " " + lastDay(month, first.daysInMonth)
  }
}

extension DateRefusalPhrases {
  static let indonesian = DateRefusalPhrases(
    language: .indonesian,
    emptyDate: "Tanggal wajib diisi, misalnya 15 Juni 2021 atau besok.",
    dateNotUnderstood: { "“\($0)” bukan tanggal: ketik misalnya 15 Juni 2021, 15/6, besok atau Selasa depan." },
    noSuchDay: { "\($0) \($1) tidak ada:" },
    lastDay: { "\($0) hanya sampai tanggal \($1)." },
    monthOutOfRange: { "Bulan \($0) tidak ada: ketik hari dulu, lalu bulan 1 sampai 12, misalnya 15/6/2021." },
    needsMeetingDay: "H+ dan H- dihitung dari hari rakor, dan di sini tidak ada rakornya: ketik tanggalnya.",
    yearOutOfRange: { "Tahun \($0) di luar jangkauan: ketik tahun 1 sampai 9999." },
    emptyTime: "Jam wajib diisi, misalnya 09.00 atau 09.00-12.00.",
    timeNotUnderstood: { "“\($0)” bukan jam: ketik misalnya 9, 09.00, 09.00-12.00 atau 9 s.d. selesai." },
    timeOutOfRange: { "Jam “\($0)” tidak ada: ketik 00.00 sampai 23.59." },
    endBeforeStart: { "Selesai \($1) tidak sesudah mulai \($0): ketik jam selesai yang lebih akhir." },
    endWithoutStart: "Jam selesai ada, jam mulai belum: ketik jam mulainya juga, misalnya 09.00-12.00.",
    needsClockTime: { "“\($0)” tidak punya jam tetap: ketik jamnya, misalnya 13.00." })

  static let english = DateRefusalPhrases(
    language: .english,
    emptyDate: "The date is required, such as 15 June 2021 or tomorrow.",
    dateNotUnderstood: { "“\($0)” is not a date: type for example 15 June 2021, 15/6, tomorrow or next Tuesday." },
    noSuchDay: { "There is no \($0) \($1):" },
    lastDay: { "\($0) has \($1) days." },
    monthOutOfRange: { "There is no month \($0): type the day first, then the month 1 to 12, such as 15/6/2021." },
    needsMeetingDay: "H+ and H- count from the day of a meeting, and there is none here: type the date.",
    yearOutOfRange: { "The year \($0) is out of range: type a year from 1 to 9999." },
    emptyTime: "The time is required, such as 09.00 or 09.00-12.00.",
    timeNotUnderstood: { "“\($0)” is not a time: type for example 9, 09.00, 09.00-12.00 or 9 until finished." },
    timeOutOfRange: { "There is no time “\($0)”: type 00.00 to 23.59." },
    endBeforeStart: { "The end \($1) is not after the start \($0): type a later end." },
    endWithoutStart: "There is an end but no start: type the start too, such as 09.00-12.00.",
    needsClockTime: { "“\($0)” has no fixed time: type the time, such as 13.00." })
}
