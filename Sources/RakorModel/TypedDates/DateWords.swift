/// The words dates are typed in, Indonesian and English, with the spellings offices really use.
///
/// Both languages are always read, whatever the screen speaks: one office types "next Tuesday", another "Selasa depan".
enum DateWords {
  static func meaning(of word: String) -> [DateToken]? {
    meanings[word]
  }

  private static let meanings: [String: [DateToken]] = {
    var table: [String: [DateToken]] = [:]
    for language in Language.allCases {
      for month in 1...12 {
        addPrefixes(of: MonthName.full(month, in: language), as: .month(month), to: &table)
      }
      for weekday in Weekday.allCases {
        addPrefixes(of: weekday.name(in: language), as: .weekday(weekday), to: &table)
      }
    }
    for (words, tokens) in groups {
      for word in words.split(separator: " ") {
        table[String(word)] = tokens
      }
    }
    return table
  }()

  /// Every beginning of a name from three letters on, so that a name reads before its last letter is typed.
  private static func addPrefixes(of name: String, as token: DateToken, to table: inout [String: [DateToken]]) {
    let lowered = name.lowercased()
    for length in 3...lowered.count {
      table[String(lowered.prefix(length))] = [token]
    }
  }

  /// Words by meaning; they come after the names and win over their beginnings.
  private static let groups: [(String, [DateToken])] = names + days + counting + periods + [(silent, [])]

  private static let silent = "yang yg pada pd di the of on from dari akan"

  private static let names: [(String, [DateToken])] = [
    ("pebruari peb pebr", [.month(2)]),
    ("mrt", [.month(3)]),
    ("agt ags", [.month(8)]),
    ("nopember nop nopem", [.month(11)]),
    ("senen snn", [.weekday(.monday)]),
    ("slasa sls tues", [.weekday(.tuesday)]),
    ("rebo rbu", [.weekday(.wednesday)]),
    ("kemis kms thurs", [.weekday(.thursday)]),
    ("jumaat jumuah jmt", [.weekday(.friday)]),
    ("setu sbt", [.weekday(.saturday)]),
    ("ahad ahd", [.weekday(.sunday)]),
    ("minggu mingg ming min mgg", [.weekOrSunday]),
  ]

  private static let days: [(String, [DateToken])] = [
    ("today sekarang now tonight", [.fromToday(0)]),
    ("besok besuk esok bsk tomorrow tmr", [.fromToday(1)]),
    ("lusa", [.fromToday(2)]),
    ("kemarin kemaren kmrn yesterday", [.fromToday(-1)]),
    ("nanti tadi", [.soon]),
    ("pagi siang sore malam morning afternoon evening night", [.dayPart]),
    ("tgl tanggal tg date", [.date]),
    ("h", [.meeting]),
  ]

  private static let counting: [(String, [DateToken])] = [
    ("hari hr day days", [.unit(.day)]),
    ("pekan week weeks", [.unit(.week)]),
    ("bulan bln month months", [.unit(.month)]),
    ("tahun thn th year years", [.unit(.year)]),
    ("sehari", [.number(1, digits: 0), .unit(.day)]),
    ("seminggu sepekan", [.number(1, digits: 0), .unit(.week)]),
    ("sebulan", [.number(1, digits: 0), .unit(.month)]),
    ("setahun", [.number(1, digits: 0), .unit(.year)]),
    ("a an", [.number(1, digits: 0)]),
    ("ini this", [.this]),
    ("depan next", [.next]),
    ("mendatang datang coming", [.coming]),
    ("lalu last ago dulu silam", [.last]),
    ("lagi later kemudian hence", [.later]),
    ("dalam dlm in within", [.within]),
    ("ke", [.onward]),
    ("after setelah", [.after]),
    ("before sebelum", [.before]),
  ]

  private static let periods: [(String, [DateToken])] = [
    ("awal early beginning start", [.part(.start)]),
    ("pertengahan tengah mid middle", [.part(.middle)]),
    ("akhir terakhir end late", [.part(.end)]),
    ("weekend", [.part(.end), .unit(.week)]),
    ("triwulan tw kuartal quarter q", [.quarter]),
    ("semester smt", [.semester]),
    ("pertama kesatu i first", [.ordinal(1)]),
    ("kedua ii second", [.ordinal(2)]),
    ("ketiga iii third", [.ordinal(3)]),
    ("keempat iv fourth", [.ordinal(4)]),
    ("kelima v fifth", [.ordinal(5)]),
  ]
}
