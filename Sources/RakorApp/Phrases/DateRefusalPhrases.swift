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
  let stretch: @Sendable (_ days: String, _ proposal: String) -> String
  let stretchIsOver: @Sendable (_ days: String, _ proposal: String) -> String
  let severalDays: @Sendable (_ first: String) -> String
  let besideDay: @Sendable (_ words: String, _ known: String?, _ proposal: String?) -> String
  let feast: @Sendable (Feast) -> String
  let hijriUnknown: @Sendable (_ month: String) -> String
  let emptyTime: String
  let timeNotUnderstood: @Sendable (_ typed: String) -> String
  let timeOutOfRange: @Sendable (_ typed: String) -> String
  let endBeforeStart: @Sendable (_ start: String, _ end: String) -> String
  let endWithoutStart: String
  let longerThanTenHours: @Sendable (_ start: String, _ end: String) -> String
  let lengthAlone: @Sendable (_ words: String) -> String
  let severalSpans: String
  let otherZone: @Sendable (_ words: String) -> String
  let needsClockTime: @Sendable (_ words: String, _ proposal: String) -> String

  func sentence(for error: DateReadingError) -> String {
    switch error {
    case .empty: emptyDate
    case .notUnderstood(let typed): dateNotUnderstood(typed)
    case .noSuchDay(let day, let month, let year): noSuchDaySentence(day, month: month, year: year)
    case .monthOutOfRange(let month): monthOutOfRange(month)
    case .needsMeetingDay: needsMeetingDay
    case .yearOutOfRange(let year): yearOutOfRange(year)
    case .isStretch(let days, let proposal):
      (proposal > days.last ? stretchIsOver : stretch)(text(days), proposal.long(in: language))
    case .severalDays(let days): severalDays(days.first.long(in: language))
    case .besideDay(let words, let near): besideDaySentence(words, near)
    case .hijriUnknown(let date): hijriUnknown("\(date.monthName) \(date.year) H")
    }
  }

  private func besideDaySentence(_ words: String, _ near: NearDay?) -> String {
    guard let near else { return besideDay(words, nil, nil) }
    let known = [near.feast.map(feast), text(near.days)].compactMap { $0 }.joined(separator: " ")
    return besideDay(words, known, near.proposal.long(in: language))
  }

  private func text(_ days: DateStretch) -> String {
    days.first == days.last
      ? days.first.long(in: language) : "\(days.first.short(in: language)) – \(days.last.short(in: language))"
  }

  func sentence(for error: TimeReadingError) -> String {
    switch error {
    case .empty: emptyTime
    case .notUnderstood(let typed): timeNotUnderstood(typed)
    case .outOfRange(let typed): timeOutOfRange(typed)
    case .endBeforeStart(let start, let end): endBeforeStart(start.dotted, end.dotted)
    case .longerThanTenHours(let start, let end): longerThanTenHours(start.dotted, end.dotted)
    case .lengthAlone(let words): lengthAlone(words)
    case .severalSpans: severalSpans
    case .otherZone(let words): otherZone(words)
    case .needsClockTime(let words, let proposal): needsClockTime(words, proposal?.dotted ?? "09.00")
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
    yearOutOfRange: { "Tahun \($0) di luar jangkauan: ketik tahun 1945 sampai 2999." },
    stretch: { "Itu rentang hari, \($0): ketik satu hari, misalnya \($1)." },
    stretchIsOver: { "Tidak ada lagi hari kerja pada \($0): ketik satu hari, misalnya \($1)." },
    severalDays: { "Satu rakor satu hari: ketik satu tanggal, misalnya \($0)." },
    besideDay: { words, known, proposal in
      let example = proposal ?? "15 Juni 2021"
      return "“\(words)” belum menyebut hari\(known.map { " (\($0))" } ?? ""): ketik tanggalnya, misalnya \(example)."
    },
    feast: { feast in
      switch feast {
      case .ramadan: "Ramadan"
      case .idulfitri: "Idulfitri"
      case .iduladha: "Iduladha"
      }
    },
    hijriUnknown: { "Awal bulan \($0) belum diketahui: ketik tanggal Masehinya." },
    emptyTime: "Jam wajib diisi, misalnya 09.00 atau 09.00-12.00.",
    timeNotUnderstood: { "“\($0)” bukan jam: ketik misalnya 9, 09.00, 09.00-12.00 atau 9 s.d. selesai." },
    timeOutOfRange: { "Jam “\($0)” tidak ada: ketik 00.00 sampai 23.59." },
    endBeforeStart: { "Selesai \($1) tidak sesudah mulai \($0): ketik jam selesai yang lebih akhir." },
    endWithoutStart: "Jam selesai ada, jam mulai belum: ketik jam mulainya juga, misalnya 09.00-12.00.",
    longerThanTenHours: { "\($0)–\($1) lebih dari 10 jam: ketik kedua jam dengan menitnya, misalnya 10.00-12.00." },
    lengthAlone: { "“\($0)” adalah lama rapat: ketik waktu mulainya, misalnya 09.00 + 2 jam." },
    severalSpans: "Satu rentang saja: ketik misalnya 08.00-15.00, dan rincikan di susunan acara.",
    otherZone: { "“\($0)” bukan WIB: ketik jamnya menurut WIB, misalnya 09.00." },
    needsClockTime: { "“\($0)” tidak punya jam tetap: ketik jamnya, misalnya \($1)." })

  static let english = DateRefusalPhrases(
    language: .english,
    emptyDate: "The date is required, such as 15 June 2021 or tomorrow.",
    dateNotUnderstood: { "“\($0)” is not a date: type for example 15 June 2021, 15/6, tomorrow or next Tuesday." },
    noSuchDay: { "There is no \($0) \($1):" },
    lastDay: { "\($0) has \($1) days." },
    monthOutOfRange: { "There is no month \($0): type the day first, then the month 1 to 12, such as 15/6/2021." },
    needsMeetingDay: "H+ and H- count from the day of a meeting, and there is none here: type the date.",
    yearOutOfRange: { "The year \($0) is out of range: type a year from 1945 to 2999." },
    stretch: { "That is a stretch of days, \($0): type one day, such as \($1)." },
    stretchIsOver: { "No working day is left in \($0): type one day, such as \($1)." },
    severalDays: { "A rakor is on one day: type one date, such as \($0)." },
    besideDay: { words, known, proposal in
      let example = proposal ?? "15 June 2021"
      return "“\(words)” does not name a day\(known.map { " (\($0))" } ?? ""): type the date, such as \(example)."
    },
    feast: { feast in
      switch feast {
      case .ramadan: "Ramadan"
      case .idulfitri: "Eid al-Fitr"
      case .iduladha: "Eid al-Adha"
      }
    },
    hijriUnknown: { "The beginning of \($0) is not known: type the civil date." },
    emptyTime: "The time is required, such as 09.00 or 09.00-12.00.",
    timeNotUnderstood: { "“\($0)” is not a time: type for example 9, 09.00, 09.00-12.00 or 9 until finished." },
    timeOutOfRange: { "There is no time “\($0)”: type 00.00 to 23.59." },
    endBeforeStart: { "The end \($1) is not after the start \($0): type a later end." },
    endWithoutStart: "There is an end but no start: type the start too, such as 09.00-12.00.",
    longerThanTenHours: { "\($0)–\($1) is more than 10 hours: type both times with minutes, such as 10.00-12.00." },
    lengthAlone: { "“\($0)” is a length: type the start too, such as 09.00 + 2 jam." },
    severalSpans: "One span only: type for example 08.00-15.00, and put the rest into the agenda.",
    otherZone: { "“\($0)” is not WIB: type the time of WIB, such as 09.00." },
    needsClockTime: { "“\($0)” has no fixed time: type the time, such as \($1)." })
}
