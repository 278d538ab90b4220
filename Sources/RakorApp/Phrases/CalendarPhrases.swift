package import RakorModel

/// What is said about days: holidays with their decree, and why a date is proposed.
package struct CalendarPhrases: PhraseGroup {
  package let language: Language

  /// Said of a day that was not compared with the decree.
  var toCheck: String { say("perlu dicek", "to be checked") }
  var bestDates: String { say("Tanggal terbaik", "Best dates") }
  /// The key's label.
  var proposeDates: String { say("tanggal terbaik", "best dates") }
  var searching: String { say("Mencari …", "Searching …") }
  var fewestWarnings: String {
    say(
      "Tanggal dengan peringatan paling sedikit dalam 1–8 pekan ke depan",
      "The dates with the fewest warnings, 1 to 8 weeks ahead")
  }
  /// Said from October on of next year's list, and how to add it: the one thing that no key does.
  package func listMissing(_ year: Int) -> String {
    say(
      "Daftar hari libur \(year) belum ada; tambahkan dengan: rakor holidays import BERKAS",
      "There is no list of holidays for \(year) yet; add it with: rakor holidays import FILE")
  }

  var today: String { say("hari ini", "today") }
  /// A holiday's name with its decree: "Hari Lahir Pancasila (SKB 3 Menteri No. …)".
  func cited(_ holiday: Holiday) -> String {
    let doubt = holiday.certainty == .toCheck ? ", \(toCheck)" : ""
    return "\(holiday.name(in: language)) (\(holiday.source)\(doubt))"
  }

  /// The pause for prayer with its rule: "11.30–13.00 (Perpres 21/2023)".
  static func cited(_ prayer: FridayPrayer) -> String {
    "\(prayer.start.dotted)–\(prayer.end.dotted)" + (prayer.source.map { " (\($0))" } ?? "")
  }

  func strength(_ strength: DateProposal.Strength) -> String {
    switch strength {
    case .workingDay: say("bukan hari libur", "no holiday")
    case .notFriday: say("bukan Jumat", "not a Friday")
    case .officesFree: say("tidak ada kantor yang mengikuti rakor lain", "no office is at another meeting")
    case .awayFromLongHoliday: say("tidak berdekatan dengan libur panjang", "not beside a long holiday")
    case .outsideRamadan: say("di luar Ramadan", "outside Ramadan")
    }
  }

  /// What speaks for all the days that are proposed.
  func allOfThem(_ strengths: [DateProposal.Strength]) -> String {
    say("Semuanya: ", "All of them: ") + strengths.map(strength).joined(separator: ", ")
  }

  /// What speaks against a day: what is warned of, what is alike once, then the rest.
  func concerns(
    _ concerns: [DateProposal.Concern], _ warnings: WarningPhrases, among: Int, _ directory: Directory
  ) -> [String] {
    let known = concerns.compactMap { concern in
      if case .warning(let warning) = concern { warning } else { nil }
    }
    return warnings.sentences(known, among: among, directory) + concerns.compactMap(concern)
  }

  /// What speaks against a day beside what is warned of.
  private func concern(_ concern: DateProposal.Concern) -> String? {
    switch concern {
    case .warning: nil
    case .friday: say("hari Jumat", "a Friday")
    case .ramadan: say("bulan Ramadan", "in Ramadan")
    case .besideLongHoliday: say("berdekatan dengan libur panjang", "beside a long holiday")
    }
  }
}

// MARK: The days of a month

extension CalendarPhrases {
  /// What stands before the number of today.
  static let todaySign: Character = ">"

  /// What stands behind the number of a day, the same in every language.
  static func sign(_ sign: DaySign) -> Character {
    switch sign {
    case .rakor: "o"
    case .several: "O"
    case .calledOff: "x"
    case .attention: "!"
    case .leave: "~"
    case .ramadan: "r"
    case .friday: "'"
    }
  }

  /// What such a sign means.
  func meaning(_ sign: DaySign) -> String {
    switch sign {
    case .rakor: say("rakor", "meeting")
    case .several: say("beberapa rakor", "several meetings")
    case .calledOff: say("batal/ditunda", "called off")
    case .attention: say("libur/peringatan", "holiday/warning")
    case .leave: say("cuti bersama", "collective leave")
    case .ramadan: say("Ramadan", "Ramadan")
    case .friday: say("Jumat", "Friday")
    }
  }

  /// The number of a week.
  func week(_ number: Int) -> String { say("pekan \(number)", "week \(number)") }

  /// The heading of a week with its hours: "Pekan 48 · 23 Nov – 29 Nov 2026".
  func weekTitle(_ number: Int, _ first: Day, _ last: Day) -> String {
    let days = "\(first.brief(in: language)) – \(last.short(in: language))"
    return say("Pekan \(number) · \(days)", "Week \(number) · \(days)")
  }

  /// What is known of a day, a sentence each.
  func sentences(_ note: DayNote, among count: Int, _ directory: Directory) -> [String] {
    switch note {
    case .holiday(let holiday):
      let name = holiday.name(in: language) + (holiday.certainty == .toCheck ? " (\(toCheck))" : "")
      return [holiday.kind == .holiday ? say("Libur: \(name)", "Holiday: \(name)") : leave(name)]
    case .rakor(let meetings): return [titles(meetings, directory)]
    case .calledOff(let meetings):
      let names = titles(meetings, directory)
      return [say("Batal atau ditunda: \(names)", "Called off: \(names)")]
    case .warnings(let meeting, let warnings):
      let words = WarningPhrases(language: language)
      let offices = meeting.facts.offices.count
      let name = count > 1 ? directory.briefTitle(of: meeting) + ": " : ""
      return words.sentences(warnings, among: offices, directory).map { "! \(name)\($0)" }
    case .ramadan(let end, let isCertain): return [ramadan(end, isCertain: isCertain)]
    case .friday(let prayer):
      let pause = CalendarPhrases.cited(prayer)
      return [say("Jumat: jeda salat \(pause)", "Friday: pause for prayer \(pause)")]
    case .weekend: return [say("Akhir pekan", "Weekend")]
    }
  }

  private func leave(_ name: String) -> String { say("Cuti bersama: \(name)", "Collective leave: \(name)") }

  private func titles(_ meetings: [Meeting], _ directory: Directory) -> String {
    meetings.map { directory.briefTitle(of: $0) }.joined(separator: " · ")
  }

  private func ramadan(_ end: TimeOfDay?, isCertain: Bool) -> String {
    let hours = end.map { say(": jam kerja sampai \($0.dotted)", ": office hours until \($0.dotted)") } ?? ""
    return say("Ramadan", "Ramadan") + hours + (isCertain ? "" : say(" (menurut perkiraan)", " (by estimate)"))
  }
}

// MARK: The screen

extension CalendarPhrases {
  var noRakor: String { say("Tidak ada rakor.", "No meeting.") }
  var noneThatDay: String { say("Tidak ada rakor pada hari itu.", "There is no meeting on that day.") }
  var severalThatDay: String {
    say(
      "Ada beberapa rakor pada hari itu: pilih dahulu di daftar hari.",
      "There are several meetings on that day: choose one in the day list first.")
  }
  var date: String { say("tanggal, mis. 3 des atau senin depan", "a date, e.g. 3 dec or next monday") }
  var goToDate: String { say("ke tanggal", "to a date") }
  var go: String { say("ke sana", "go there") }
  var dayList: String { say("daftar hari", "day list") }
  var days: String { say("kembali ke bulan", "back to the month") }
  var weekOrMonth: String { say("pekan/bulan", "week/month") }
  var previousWeek: String { say("pekan sebelumnya", "previous week") }
  var nextWeek: String { say("pekan berikutnya", "next week") }
  var firstOfMonth: String { say("awal bulan", "start of the month") }
  var lastOfMonth: String { say("akhir bulan", "end of the month") }

  var move: String { say("pindahkan", "move") }
  /// The label of the keys that move a rakor by days, negative to an earlier one.
  func moves(by days: Int) -> String {
    switch days {
    case -1: say("pindahkan rakor ke hari sebelumnya", "move the meeting one day back")
    case 1: say("pindahkan rakor ke hari berikutnya", "move the meeting one day on")
    case -7: say("pindahkan rakor sepekan lebih awal", "move the meeting one week back")
    default: say("pindahkan rakor sepekan lebih lambat", "move the meeting one week on")
    }
  }
  var moveTitle: String { say("Pindah hari", "Another day") }
  func moveQuestion(_ title: String, from old: Day, to new: Day) -> String {
    let days = (old.long(in: language), new.long(in: language))
    return say("\(title): dari \(days.0) ke \(days.1)?", "\(title): from \(days.0) to \(days.1)?")
  }
  /// What speaks against one of the two days.
  func against(_ day: Day, _ sentences: [String]) -> String {
    let told = sentences.isEmpty ? say("tanpa peringatan.", "no warnings.") : sentences.joined(separator: " ")
    return "\(day.brief(in: language)): \(told)"
  }
  var invitationsAreOut: String {
    say("Undangan untuk hari yang lama sudah dikirim.", "The invitations for the old day are out.")
  }
  func moved(_ number: Int, to day: Day) -> String {
    say(
      "Rakor \(number) pindah ke \(day.long(in: language)).", "Meeting \(number) is now on \(day.long(in: language)).")
  }
  func cannotMove(_ number: Int, _ state: String) -> String {
    say(
      "Rakor \(number) \(state): harinya tidak dipindah dari kalender.",
      "Meeting \(number) is \(state): its day is not moved from the calendar.")
  }
}
