import RakorModel

/// The words of official papers, which are Indonesian whatever the language of the screen is (docs/domain.md, Papers).
enum PaperWords {
  /// Short forms of screens and messages that papers write out; longer ones first.
  private static let shortForms: [(short: [String], long: String)] = [
    (["subbag", "tu"], "Subbagian Tata Usaha"), (["seksi", "phu"], "Seksi Penyelenggaraan Haji dan Umrah"),
    (["rakor"], "Rapat Koordinasi"), (["kankemenag"], "Kantor Kementerian Agama"), (["kab."], "Kabupaten"),
    (["subbag"], "Subbagian"),
  ]

  /// A name with its short forms written out: `Rapat Koordinasi …`, `Kantor Kementerian Agama Kabupaten …`.
  static func writtenOut(_ text: String) -> String {
    let words = text.split(separator: " ").map(String.init)
    var found: [String] = []
    var place = 0
    while place < words.count {
      let form = shortForms.first { form in
        words[place...].prefix(form.short.count).map { $0.lowercased() } == form.short
      }
      found.append(form?.long ?? words[place])
      place += form?.short.count ?? 1
    }
    return found.joined(separator: " ")
  }

  /// What a paper is called.
  static func title(of kind: PaperKind) -> String {
    switch kind {
    case .invitation: "Undangan"
    case .attendance: "Daftar Hadir"
    case .programme: "Susunan Acara"
    case .minutes: "Notula"
    case .report: "Laporan"
    case .matrix: "Matriks Tindak Lanjut"
    case .invitationMessage: "Pesan undangan"
    case .reminderMessage: "Pesan pengingat"
    case .reportMessage: "Pesan laporan"
    case .owedMessage: "Pesan tagihan"
    }
  }

  /// A day with its weekday, `Selasa, 15 Juni 2021`.
  static func dated(_ day: Day) -> String { day.long(in: .indonesian) }

  /// A day, `15 Juni 2021`.
  static func day(_ day: Day) -> String { day.medium(in: .indonesian) }

  /// From when to when, `09.00 WIB s.d. selesai`.
  static func time(_ span: TimeSpan) -> String { span.text(in: .indonesian) }

  /// `31 (tiga puluh satu) orang`.
  static func people(_ count: Int) -> String { CountInWords.both(count) + " orang" }

  /// What became of somebody who was expected; nil while nothing is told.
  static func state(_ delegate: Delegate) -> String? {
    switch delegate.state {
    case .unknown: nil
    case .present: "Hadir"
    case .late: "Hadir (terlambat)"
    case .excused: "Izin"
    case .sick: "Sakit"
    case .travel: "Dinas luar"
    case .absent: "Tanpa keterangan"
    case .represented: represented(delegate.note)
    }
  }

  /// Other notes are why somebody is away, which is nobody's business on a list that all see.
  private static func represented(_ note: String?) -> String {
    let plain = "Diwakili"
    guard let note, note.lowercased().hasPrefix(plain.lowercased()) else { return plain }
    return plain + note.dropFirst(plain.count)
  }

  /// The post that a forum is for: `Kepala Seksi …` of *Seksi …*; nil for a forum that is none of a section.
  static func addressedPost(_ forum: String) -> String? {
    let long = writtenOut(forum)
    return ["Seksi ", "Subbagian "].contains { long.hasPrefix($0) } ? "Kepala " + long : nil
  }

  /// The same as people say it in messages.
  static func spokenPost(_ forum: String) -> String {
    if forum.hasPrefix("Seksi ") { return "Kasi " + forum.dropFirst("Seksi ".count) }
    if forum.hasPrefix("Subbag ") { return "Kasubbag " + forum.dropFirst("Subbag ".count) }
    return "peserta rakor"
  }

  /// A purpose as it goes on behind *dalam rangka*: one sentence without its full stop, begun with a small letter
  /// unless its first word is all capitals; nil for a text of several sentences.
  static func clause(_ text: String) -> String? {
    var rest = PaperText.trimmed(text)
    if rest.hasSuffix(".") { rest.removeLast() }
    guard !rest.isEmpty, !rest.contains(where: \.isNewline), !rest.contains(". ") else { return nil }
    let word = rest.prefix { !$0.isWhitespace }
    let isName = word.dropFirst().contains(where: \.isUppercase) || word.count == 1
    return isName ? rest : rest.prefix(1).lowercased() + rest.dropFirst()
  }

  /// Names as a sentence lists them.
  static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + (names.count == 2 ? " dan " : ", dan ") + last
  }

  /// The Roman numeral of a section, 1 to 10.
  static func roman(_ number: Int) -> String {
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    return numerals.indices.contains(number - 1) ? numerals[number - 1] : String(number)
  }

  /// When a follow-up is due: the day, and the words it was typed in where there is none; a dash for never.
  static func due(_ followUp: FollowUp) -> String {
    followUp.due.map(day) ?? followUp.dueWords ?? "–"
  }
}
