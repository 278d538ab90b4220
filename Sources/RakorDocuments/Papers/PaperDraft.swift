import RakorModel

/// A paper while it is written; whoever asks it for a fact that is not there gets a dotted line, and the gap is kept.
struct PaperDraft {
  let source: PaperSource
  var blocks: [Paper.Block] = []
  var isWide = false
  private(set) var gaps: [PaperGap] = []

  init(_ source: PaperSource) {
    self.source = source
    if source.meeting.state.isCalledOff { note(.calledOff(source.meeting.state)) }
  }

  var meeting: Meeting { source.meeting }

  mutating func note(_ gap: PaperGap) {
    if !gaps.contains(gap) { gaps.append(gap) }
  }

  /// A fact, or a dotted line for it.
  mutating func known(_ text: String?, _ gap: PaperGap) -> String {
    if let text, !text.isEmpty { return text }
    note(gap)
    return PaperText.dots
  }

  mutating func paragraph(_ text: String, isIndented: Bool = false) {
    blocks.append(.paragraph(text, isIndented: isIndented))
  }

  /// The host's letterhead.
  mutating func letterhead() {
    var lines = source.letterhead
    if lines.isEmpty {
      note(.letterhead)
      lines = [PaperText.dots, source.office(meeting.host).uppercased()]
    }
    // Ministry and office alone are what comes with the program; where the office is, it has to type.
    if lines.count < 3 { lines.append(known(nil, .address)) }
    blocks.append(.letterhead(lines))
  }

  /// Day, time and place, as every paper has them.
  mutating func whenAndWhere() -> [Paper.Fact] {
    [
      Paper.Fact(label: "Hari/Tanggal", lines: [PaperWords.dated(meeting.date)]),
      Paper.Fact(label: "Waktu", lines: [known(meeting.time.map(PaperWords.time), .time)]),
      Paper.Fact(label: "Tempat", lines: [known(meeting.venue, .venue)]),
    ]
  }

  /// The titles of its items; a dotted line where there are none.
  mutating func topics() -> [String] {
    source.agenda.isEmpty ? [known(nil, .agenda)] : source.agenda.map(\.title)
  }

  /// The letter by which it was called.
  mutating func invitationLetter() -> String {
    "Nomor \(known(meeting.letter, .letter)), tanggal \(known(nil, .letterDate))"
  }

  /// How many came, in figures and words.
  mutating func headCount() -> String {
    if let reported = source.file.figures.reportedTooFew, let sum = source.file.figures.attributed {
      note(.reportedTooFew(reported, sum: sum))
    }
    guard let total = source.file.figures.total else { return known(nil, .attendance) + " orang" }
    return PaperWords.people(total)
  }

  /// Minute taker on the left, chair on the right.
  mutating func signedByBoth() {
    let number = "NIP " + PaperText.dots
    let left = Paper.Signer(posts: ["Notulis,"], name: known(nil, .minuteTaker), lines: [number])
    let right = Paper.Signer(posts: ["Pimpinan Rapat,"], name: known(nil, .chair), lines: [number])
    blocks.append(.signatures(.init(place: placeAndDay(meeting.date), signers: [left, right])))
  }

  /// The host's head, alone on the right.
  mutating func signed(by head: String?, on day: Day?) {
    let lines = ["NIP " + known(nil, .headNumber)]
    let signer = Paper.Signer(posts: ["Kepala,"], name: known(head, .head), lines: lines)
    blocks.append(.signatures(.init(place: placeAndDay(day), signers: [signer])))
  }

  /// The same below a letter, that has its day above and needs no number.
  mutating func signedAsLetter() {
    let signer = Paper.Signer(posts: ["Kepala,"], name: known(source.head, .head))
    blocks.append(.signatures(.init(place: nil, signers: [signer])))
  }

  private mutating func placeAndDay(_ day: Day?) -> String {
    (source.town.map { $0 + ", " } ?? "") + known(day.map(PaperWords.day), .signingDay)
  }

  /// Offices with how many of each came, what no office has, and the sum.
  mutating func headsByOffice() -> Paper.Table {
    let figures = source.file.figures
    let unknown = figures.offices.count { $0.present == nil }
    if unknown > 0 { note(.officeHeads(unknown)) }
    let silent = figures.offices.count { $0.named == nil }
    if silent > 0 { note(.officesAway(silent)) }
    var rows = figures.offices.map { office in
      let away = source.file.delegates.filter { $0.office == office.office && StateCounts.away.contains($0.state) }
      let isTold = office.named != nil
      return [
        source.short(office.office), office.present.map(String.init) ?? PaperText.dots,
        isTold ? String(away.count) : PaperText.dots,
      ]
    }
    if figures.unattributed > 0 { rows.append(["Tidak dirinci per kantor", String(figures.unattributed), ""]) }
    rows.append(["Jumlah", figures.total.map(String.init) ?? PaperText.dots, ""])
    return Paper.Table(columns: ["Kantor", "Hadir", "Berhalangan"], rows: rows)
  }
}
