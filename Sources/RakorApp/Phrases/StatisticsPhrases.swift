package import RakorModel

/// Texts about figures, on their screen, in `rakor stats` and in charts.
package struct StatisticsPhrases: PhraseGroup {
  package let language: Language

  /// What a section is called.
  package func title(_ section: FigureSection) -> String {
    switch section {
    case .attendance: say("Kehadiran", "Attendance")
    case .heads: say("Jumlah orang", "Heads")
    case .absence: say("Ketidakhadiran", "Absence")
    case .hosting: say("Tuan rumah", "Hosting")
    case .followUps: say("Tindak lanjut", "Follow-ups")
    }
  }

  // MARK: Keys

  var nextSection: String { say("bagian", "section") }
  var previousSection: String { say("bagian sebelumnya", "previous section") }
  var numbers: String { say("angka", "numbers") }
  var chart: String { say("grafik", "chart") }
  var nextOffice: String { say("kantor", "office") }
  var previousOffice: String { say("kantor sebelumnya", "previous office") }
  var earlierYear: String { say("tahun mundur", "year back") }
  var laterYear: String { say("tahun maju", "year on") }
  var save: String { say("simpan SVG", "save SVG") }
  func firstYear(_ year: Int) -> String {
    say("Catatan dimulai tahun \(year).", "The records begin in \(year).")
  }
  func lastYear(_ year: Int) -> String {
    say("Tidak ada catatan sesudah tahun \(year).", "There are no records after \(year).")
  }
  var fileName: String { say("Nama berkas SVG", "Name of the SVG file") }
  /// The first word of a proposed name of a file; of every language, lower case and without blanks.
  var fileStart: String { say("statistik", "statistics") }
  func saved(_ path: String) -> String { say("Grafik disimpan di \(path).", "The chart is in \(path).") }

  // MARK: What is looked at

  package var allForums: String { say("semua forum", "all forums") }
  package var allOffices: String { say("semua kantor", "all offices") }

  // MARK: Columns

  var office: String { say("Kantor", "Office") }
  var forum: String { say("Forum", "Forum") }
  var name: String { say("Nama", "Name") }
  var month: String { say("Bulan", "Month") }
  var invited: String { say("Diundang", "Invited") }
  var came: String { say("Hadir", "Came") }
  var absent: String { say("Tidak", "Absent") }
  var untold: String { say("Belum dicatat", "Not told") }
  var uninvited: String { say("Tanpa undangan", "Uninvited") }
  var percent: String { say("Persen", "Share") }
  var heads: String { say("Orang", "Heads") }
  var average: String { say("Rata-rata", "Average") }
  var away: String { say("Tidak hadir", "Away") }
  var opened: String { say("Dibuka", "Opened") }
  var closed: String { say("Selesai", "Closed") }
  var open: String { say("Masih terbuka", "Still open") }
  var total: String { say("Jumlah", "Total") }
  var unattributed: String { say("tidak dirinci per kantor", "not broken down by office") }

  // MARK: Sentences

  /// How much of what was told of the offices was attendance.
  func attendance(_ came: Int, of told: Int, _ percent: Int) -> String {
    say(
      "Hadir \(came) dari \(told) undangan yang tercatat, \(percent)%.",
      "Came to \(came) of \(told) \(told == 1 ? "invitation" : "invitations") told of, \(percent)%.")
  }
  func notTold(_ count: Int) -> String {
    say(
      "\(count) belum dicatat.",
      "\(count) not told of.")
  }
  func noAttendance(_ invited: Int) -> String {
    say(
      "Kehadiran \(invited) undangan belum dicatat.",
      invited == 1 ? "Nothing is told of 1 invitation." : "Nothing is told of \(invited) invitations.")
  }
  func headsAt(_ heads: Int, _ rakor: Int) -> String {
    say(
      "\(heads) orang hadir di \(rakor) rakor.",
      (heads == 1 ? "1 person" : "\(heads) people") + (rakor == 1 ? " at 1 meeting." : " at \(rakor) meetings."))
  }
  func noHeads(_ rakor: Int) -> String {
    say(
      "Jumlah orang di \(rakor) rakor belum dicatat.",
      rakor == 1 ? "No heads are told of 1 meeting." : "No heads are told of \(rakor) meetings.")
  }
  func untoldRakor(_ count: Int) -> String {
    say(
      "\(count) rakor belum dicatat.", count == 1 ? "1 meeting is not told of." : "\(count) meetings are not told of.")
  }
  func notBrokenDown(_ count: Int) -> String {
    say("\(count) orang tidak dirinci per kantor.", "\(count) not broken down by office.")
  }
  /// How many of those marked were away, and why: "20 dari 120 tidak hadir: 8 izin, 12 sakit."
  func awayOf(_ away: Int, _ told: Int, _ reasons: String) -> String {
    say("\(away) dari \(told) yang ditandai tidak hadir", "\(away) of \(told) marked were away")
      + (reasons.isEmpty ? "." : ": \(reasons).")
  }
  var nobodyMarked: String { say("Belum ada peserta yang ditandai.", "Nobody has been marked.") }
  var reasons: String { say("Alasan", "Reasons") }
  var turnsSoFar: String {
    say(
      "Giliran dihitung sejak kantor menjadi anggota sampai hari ini.",
      "Turns are counted from when an office joined to today.")
  }
  func hostedIn(_ year: Int) -> String { say("Tuan rumah \(year)", "Hosted in \(year)") }
  func behind(_ turns: Int) -> String {
    say("kurang \(turns) giliran", turns == 1 ? "1 turn behind" : "\(turns) turns behind")
  }
  func ahead(_ turns: Int) -> String {
    say("lebih \(turns) giliran", turns == 1 ? "1 turn ahead" : "\(turns) turns ahead")
  }
  var even: String { say("merata", "even") }
  func times(_ count: Int) -> String { say("\(count) kali", count == 1 ? "once" : "\(count) times") }
  /// What is owed today and how old that is.
  func ages(_ ages: OpenAges) -> String {
    guard let median = ages.median, let oldest = ages.oldest else {
      return say("Tidak ada yang masih terbuka hari ini.", "Nothing is open today.")
    }
    return say(
      "Terbuka hari ini \(ages.count): umur tengah \(median) hari, tertua \(oldest) hari, \(ages.overdue) lewat tenggat.",
      "Open today: \(ages.count), median age \(days(median)), oldest \(days(oldest)), \(ages.overdue) overdue.")
  }
  private func days(_ count: Int) -> String { say("\(count) hari", count == 1 ? "1 day" : "\(count) days") }
  var monthlyShare: String { say("Kehadiran per bulan", "Attendance by month") }
  var monthlyHeads: String { say("Orang per bulan", "Heads by month") }
  /// What stands in the place of figures in a year without any.
  package func nothing(_ year: Int) -> String {
    say(
      "Belum ada rakor terlaksana atau tindak lanjut pada tahun \(year).",
      "No meeting that took place and no follow-up in \(year).")
  }
  var nothingHere: String { say("Tidak ada angka untuk bagian ini.", "No figures for this section.") }
  func rakor(_ count: Int) -> String { say("\(count) rakor", count == 1 ? "1 meeting" : "\(count) meetings") }
}
