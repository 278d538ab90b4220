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
  /// What the signs behind the days of a month mean.
  var monthSigns: String { say("! libur  ~ cuti  o rakor", "! holiday  ~ leave  o rakor") }

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
