import RakorModel

/// Why a typed date or time is none, and how to type it instead.
struct DateRefusalPhrases: PhraseGroup {
  let language: Language

  func sentence(for error: DateReadingError) -> String {
    switch error {
    case .empty:
      say(
        "Tanggal wajib diisi, misalnya 15 Juni 2021 atau besok.",
        "The date is required, such as 15 June 2021 or tomorrow.")
    case .notUnderstood(let typed):
      say(
        "“\(typed)” tidak dikenali sebagai tanggal: ketik misalnya 15 Juni 2021, 15/6, besok, atau Selasa depan.",
        "“\(typed)” is not a date: type for example 15 June 2021, 15/6, tomorrow or next Tuesday.")
    case .noSuchDay(let day, let month, let year): noSuchDay(day, month: month, year: year)
    case .noFifth(let last): noFifth(last)
    case .monthOutOfRange(let month): monthOutOfRange(month)
    case .needsMeetingDay:
      say(
        "H+ dan H- dihitung dari hari rakor, dan di sini tidak ada rakornya: ketik tanggalnya.",
        "H+ and H- count from the day of a meeting, and there is none here: type the date.")
    case .yearOutOfRange(let year):
      say(
        "Tahun \(year) di luar jangkauan: ketik tahun 1945 sampai 2999.",
        "The year \(year) is out of range: type a year from 1945 to 2999.")
    case .isStretch(let days, let proposal): stretch(days, proposal: proposal)
    case .severalDays(let days):
      say(
        "Satu rakor satu hari: ketik satu tanggal, misalnya \(days.first.long(in: language)).",
        "A meeting is on one day: type one date, such as \(days.first.long(in: language)).")
    case .besideDay(let words, let near): besideDay(words, near)
    case .notOfYear(let day, let year): notOfYear(day, year)
    case .ramadanOfDays(let days): ramadan(days)
    case .hijriUnknown(let date):
      say(
        "Awal bulan \(date.monthName) \(date.year) H belum diketahui: ketik tanggal Masehinya.",
        "The beginning of \(date.monthName) \(date.year) H is not known: type the civil date.")
    }
  }

  private func monthOutOfRange(_ month: Int) -> String {
    say(
      "Bulan \(month) tidak ada: ketik tanggal dahulu, lalu bulan 1 sampai 12, misalnya 15/6/2021.",
      "There is no month \(month): type the day first, then the month 1 to 12, such as 15/6/2021.")
  }

  private func noSuchDay(_ day: Int, month: Int, year: Int?) -> String {
    guard let first = Day(year: year ?? 2000, month: month, day: 1) else { return monthOutOfRange(month) }
    let title = first.monthTitle(in: language)
    guard (1...31).contains(day) else {
      return say(
        "Tanggal \(day) tidak ada: ketik tanggal 1 sampai 31.", "There is no day \(day): type one from 1 to 31.")
    }
    let month = year == nil ? title.split(separator: " ").first.map(String.init) ?? title : title
    return say(
      "\(day) \(month) tidak ada: \(month) hanya sampai tanggal \(first.daysInMonth).",
      "There is no \(day) \(month): \(month) has \(first.daysInMonth) days.")
  }

  private func notOfYear(_ day: Day, _ year: Int) -> String {
    say(
      "\(day.long(in: language)) bukan tanggal tahun \(year): tulis di bawah tahunnya sendiri.",
      "\(day.long(in: language)) is not a date of \(year): put it under its own year.")
  }

  private func ramadan(_ days: Int) -> String {
    say(
      "Ramadan lamanya 29 atau 30 hari, bukan \(days): periksa tanggal awal dan akhirnya.",
      "Ramadan has 29 or 30 days, not \(days): check its first and last date.")
  }

  private func noFifth(_ last: Day) -> String {
    let (month, weekday) = (last.monthTitle(in: language), last.weekday.name(in: language))
    return say(
      "\(month) tidak punya \(weekday) kelima: ketik satu hari, misalnya \(last.long(in: language)).",
      "\(month) has no fifth \(weekday): type one day, such as \(last.long(in: language)).")
  }

  private func stretch(_ days: DateStretch, proposal: Day) -> String {
    let (stretch, example) = (text(days), proposal.long(in: language))
    if days.first == days.last {
      return say(
        "Itu baru perkiraan: ketik satu hari, misalnya \(example).",
        "That is no more than an estimate: type one day, such as \(example).")
    }
    if days.first.weekday == .saturday, days.last == days.first.adding(days: 1) {
      return say(
        "Itu akhir pekan, \(stretch): ketik satu hari, misalnya \(example).",
        "That is a weekend, \(stretch): type one day, such as \(example).")
    }
    guard proposal > days.last else {
      return say(
        "Itu rentang hari, \(stretch): ketik satu hari, misalnya \(example).",
        "That is a stretch of days, \(stretch): type one day, such as \(example).")
    }
    return say(
      "Tidak ada lagi hari kerja pada \(stretch): ketik satu hari, misalnya \(example).",
      "No working day is left in \(stretch): type one day, such as \(example).")
  }

  private func besideDay(_ words: String, _ near: NearDay?) -> String {
    let known = near.map { near in
      " (" + [near.feast.map(feast), text(near.days)].compactMap(\.self).joined(separator: " ") + ")"
    }
    let example = near.map { say(", misalnya ", ", such as ") + $0.proposal.long(in: language) } ?? ""
    return say(
      "“\(words)” belum menyebut hari\(known ?? ""): ketik tanggalnya\(example).",
      "“\(words)” does not name a day\(known ?? ""): type the date\(example).")
  }

  private func feast(_ feast: Feast) -> String {
    switch feast {
    case .ramadan: say("Ramadan", "Ramadan")
    case .idulfitri: say("Idulfitri", "Eid al-Fitr")
    case .iduladha: say("Iduladha", "Eid al-Adha")
    }
  }

  private func text(_ days: DateStretch) -> String {
    days.first == days.last
      ? days.first.long(in: language) : "\(days.first.short(in: language)) – \(days.last.short(in: language))"
  }

  func sentence(for error: TimeReadingError) -> String {
    switch error {
    case .empty:
      say(
        "Waktu wajib diisi, misalnya 09.00 atau 09.00-12.00.",
        "The time is required, such as 09.00 or 09.00-12.00.")
    case .notUnderstood(let typed):
      say(
        "“\(typed)” tidak dikenali sebagai waktu: ketik misalnya 9, 09.00, 09.00-12.00, atau 9 s.d. selesai.",
        "“\(typed)” is not a time: type for example 9, 09.00, 09.00-12.00 or 9 until finished.")
    case .outOfRange(let typed):
      say("Pukul “\(typed)” tidak ada: ketik 00.00 sampai 23.59.", "There is no time “\(typed)”: type 00.00 to 23.59.")
    case .endBeforeStart(let start, let end):
      say(
        "Waktu selesai (\(end.dotted)) harus sesudah waktu mulai (\(start.dotted)).",
        "The end (\(end.dotted)) must be after the start (\(start.dotted)).")
    case .longerThanTenHours(let start, let end):
      say(
        "\(start.dotted)–\(end.dotted) lebih dari 10 jam: ketik kedua waktu dengan menitnya, misalnya 10.00-12.00.",
        "\(start.dotted)–\(end.dotted) is more than 10 hours: type both times with minutes, such as 10.00-12.00.")
    case .lengthAlone(let words):
      say(
        "“\(words)” adalah lama rapat: ketik juga waktu mulainya, misalnya 09.00 + 2 jam.",
        "“\(words)” is a length: type the start too, such as 09.00 + 2 jam.")
    case .severalSpans:
      say(
        "Satu rentang saja: ketik misalnya 08.00-15.00, lalu rinci di susunan acara.",
        "One span only: type for example 08.00-15.00, and put the parts into the agenda.")
    case .otherZone(let words):
      say(
        "“\(words)” bukan WIB: ketik waktunya menurut WIB, misalnya 09.00.",
        "“\(words)” is not WIB: type the time of WIB, such as 09.00.")
    case .needsClockTime(let words, let proposal):
      say(
        "“\(words)” tidak punya waktu yang tetap: ketik waktunya, misalnya \(proposal?.dotted ?? "09.00").",
        "“\(words)” has no fixed time: type the time, such as \(proposal?.dotted ?? "09.00").")
    }
  }
}
