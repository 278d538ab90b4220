/// The words dates are typed in, Indonesian and English, with the spellings offices really use.
///
/// Both languages are always read, whatever the screen speaks: one office types "next Tuesday", another "Selasa depan".
enum DateWords {
  static func meaning(of word: String) -> [DateToken]? {
    meanings[word] ?? TypingSlip.meaning(of: word)
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
    for (number, word) in romans.enumerated() { table[word] = [.roman(number + 1)] }
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

  private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]

  /// Words by meaning; they come after the names and win over their beginnings.
  private static let groups: [(String, [DateToken])] = names + days + counting + periods + [(silent, [])]

  private static let silent = "yang yg pada pd di the of on from dari akan time bertepatan dengan dgn masehi"

  private static let names: [(String, [DateToken])] = [
    ("pebruari peb pebr pebuari febr", [.month(2)]),
    ("mrt", [.month(3)]),
    ("agt ags agst", [.month(8)]),
    ("nopember nop nopem nopemb nov", [.month(11)]),
    ("dec des", [.month(12)]),
    ("senen snn sn", [.weekday(.monday)]),
    ("slasa sls tues seloso", [.weekday(.tuesday)]),
    ("rebo rbu rb", [.weekday(.wednesday)]),
    ("kemis kms thurs", [.weekday(.thursday)]),
    ("jumaat jumuah jmt jemuah jumuwah", [.weekday(.friday)]),
    ("setu sbt sabtu", [.weekday(.saturday)]),
    ("ahad ahd akad", [.weekday(.sunday)]),
    ("minggu mingg ming min mgg mg mnggu", [.weekOrSunday]),
    ("legi manis", [.pasaran(.legi)]),
    ("pahing paing", [.pasaran(.pahing)]),
    ("pon", [.pasaran(.pon)]),
    ("wage", [.pasaran(.wage)]),
    ("kliwon klwn", [.pasaran(.kliwon)]),
  ]

  private static let days: [(String, [DateToken])] = [
    ("today sekarang now tonight skrg skrang skr", [.fromToday(0)]),
    ("besok besuk esok bsk bsok bsuk sesuk tomorrow tmr tmrw tomorow tommorow", [.fromToday(1)]),
    ("lusa", [.fromToday(2)]),
    ("kemarin kemaren kmrn kmarin wingi yesterday", [.fromToday(-1)]),
    ("nanti tadi ntar nti", [.soon]),
    ("pagi siang sore petang subuh esuk enjing awan sonten morning afternoon", [.dayPart]),
    ("malam malem mlm bengi wengi dalu evening night", [.night]),
    ("tgl tanggal tg tgal date", [.date]),
    ("h", [.meeting]),
  ]

  private static let counting: [(String, [DateToken])] = [
    ("hari hr hri d day days", [.unit(.day)]),
    ("pekan pkn w wk week weeks", [.unit(.week)]),
    ("bulan bln m month months", [.unit(.month)]),
    ("tahun thn th y year years", [.unit(.year)]),
    ("workday workdays", [.workday]),
    ("sehari", [.number(1, digits: 0), .unit(.day)]),
    ("seminggu sepekan", [.number(1, digits: 0), .unit(.week)]),
    ("fortnight", [.number(2, digits: 0), .unit(.week)]),
    ("sebulan", [.number(1, digits: 0), .unit(.month)]),
    ("setahun", [.number(1, digits: 0), .unit(.year)]),
    ("a an", [.number(1, digits: 0)]),
    ("ini this", [.this]),
    ("depan dpn next berikut berikutnya following", [.next]),
    ("mendatang datang coming", [.coming]),
    ("lalu lewat last ago dulu silam", [.last]),
    ("lagi lg later kemudian hence", [.later]),
    ("dalam dlm in within", [.within]),
    ("ke", [.onward]),
    ("after setelah sesudah", [.after]),
    ("before sebelum", [.before]),
  ]

  private static let periods: [(String, [DateToken])] = [
    ("awal awl early beginning start", [.part(.start)]),
    ("pertengahan tengah mid middle", [.part(.middle)]),
    ("akhir akhr terakhir end late", [.part(.end)]),
    ("weekend", [.part(.end), .unit(.week)]),
    ("eom", [.part(.end), .unit(.month)]),
    ("triwulan triwln tw kuartal quarter q", [.quarter]),
    ("semester smt smstr", [.semester]),
    ("pertama kesatu first", [.ordinal(1)]),
    ("kedua second", [.ordinal(2)]),
    ("ketiga third", [.ordinal(3)]),
    ("keempat fourth", [.ordinal(4)]),
    ("kelima fifth", [.ordinal(5)]),
  ]

  /// Names of days that the law fixes, and other wordings of several words; longer ones stand before shorter.
  static let wordings: [([String], [DateToken])] = [
    (["hari", "lahir", "pancasila"], [.number(1, digits: 0), .month(6)]),
    (["hari", "pancasila"], [.number(1, digits: 0), .month(6)]),
    (["hari", "amal", "bakti"], [.number(3, digits: 0), .month(1)]),
    (["hab"], [.number(3, digits: 0), .month(1)]),
    (["hut", "ri"], [.number(17, digits: 0), .month(8)]),
    (["hari", "kemerdekaan"], [.number(17, digits: 0), .month(8)]),
    (["hari", "buruh"], [.number(1, digits: 0), .month(5)]),
    (["hari", "natal"], [.number(25, digits: 0), .month(12)]),
    (["natal"], [.number(25, digits: 0), .month(12)]),
    (["christmas"], [.number(25, digits: 0), .month(12)]),
    (["tahun", "baru"], [.number(1, digits: 0), .month(1)]),
    (["dini", "hari"], [.dayPart]),
    (["hari", "kerja"], [.workday]),
    (["hr", "kerja"], [.workday]),
    (["working", "day"], [.workday]),
    (["working", "days"], [.workday]),
    (["business", "day"], [.workday]),
    (["business", "days"], [.workday]),
  ]

  /// What makes another feast of a wording: "tahun baru Islam" moves through the year.
  static let movable: Set<String> = ["islam", "hijriah", "hijriyah", "imlek", "saka", "jawa", "china", "cina"]
}
