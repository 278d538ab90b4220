import RakorModel

/// What is said about days: holidays with their decree, and why a date is proposed.
package struct CalendarPhrases: Sendable {
  let language: Language
  /// Said of a day that was not compared with the decree.
  let toCheck: String
  let bestDates: String
  /// The key's label.
  let proposeDates: String
  let searching: String
  let fewestWarnings: String
  let officesFree: @Sendable (_ count: Int) -> String
  let workingDay: String
  let notFriday: String
  let awayFromLongHoliday: String
  let outsideRamadan: String
  let friday: String
  let ramadan: String
  let besideLongHoliday: String
  /// Said from October on of next year's list, and how to add it.
  package let listMissing: @Sendable (_ year: Int) -> String

  static let indonesian = CalendarPhrases(
    language: .indonesian,
    toCheck: "perlu dicek",
    bestDates: "Tanggal terbaik",
    proposeDates: "tanggal terbaik",
    searching: "Mencari …",
    fewestWarnings: "Tanggal dengan peringatan paling sedikit, 1–8 pekan lagi",
    officesFree: { $0 == 1 ? "kantor itu tidak di rakor lain" : "\($0) kantor tidak di rakor lain" },
    workingDay: "bukan hari libur",
    notFriday: "bukan Jumat",
    awayFromLongHoliday: "tidak di samping libur panjang",
    outsideRamadan: "di luar Ramadan",
    friday: "hari Jumat",
    ramadan: "bulan Ramadan",
    besideLongHoliday: "di samping libur panjang",
    listMissing: { "Daftar hari libur \($0) belum ada; tambahkan dengan: rakor libur import BERKAS" })

  static let english = CalendarPhrases(
    language: .english,
    toCheck: "to be checked",
    bestDates: "Best dates",
    proposeDates: "best dates",
    searching: "Searching …",
    fewestWarnings: "The dates with the fewest warnings, 1 to 8 weeks ahead",
    officesFree: { $0 == 1 ? "the office is not at another meeting" : "\($0) offices are not at another meeting" },
    workingDay: "no holiday",
    notFriday: "not a Friday",
    awayFromLongHoliday: "not beside a long holiday",
    outsideRamadan: "outside Ramadan",
    friday: "a Friday",
    ramadan: "in Ramadan",
    besideLongHoliday: "beside a long holiday",
    listMissing: { "There is no list of holidays for \($0) yet; add it with: rakor holidays import FILE" })

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
    case .workingDay: workingDay
    case .notFriday: notFriday
    case .officesFree(let count): officesFree(count)
    case .awayFromLongHoliday: awayFromLongHoliday
    case .outsideRamadan: outsideRamadan
    }
  }

  /// What speaks against a day.
  func concern(_ concern: DateProposal.Concern, _ warnings: WarningPhrases, _ directory: Directory) -> String {
    switch concern {
    case .warning(let warning): warnings.warning(warning, directory)
    case .friday: friday
    case .ramadan: ramadan
    case .besideLongHoliday: besideLongHoliday
    }
  }
}
