import RakorModel

/// Messages for WhatsApp (docs/domain.md, Papers): plain text with its marks for bold, and no number of a person.
extension PaperDraft {
  /// A text of the records as a part of a line, in which nothing switches bold, italics or the like on.
  private func plain(_ text: String) -> String {
    PaperText.trimmed(PaperText.line(text.filter { !"*_~`".contains($0) }))
  }

  private func bold(_ text: String) -> String { "*\(plain(text))*" }

  private mutating func send(_ lines: [String]) {
    let length = lines.reduce(0) { $0 + $1.count + 1 }
    if length > PaperLimits.message { note(.folded(length)) }
    blocks.append(.message(lines))
  }

  mutating func invitationMessage() {
    let facts = whenAndWhere().map { "\($0.label) : \(plain($0.lines[0]))" }
    let topics = topics()
    let numbered = topics.enumerated().map { Paper.number($0) + " " + plain($1) }
    let forum = source.directory.forumShortName(of: meeting)
    var lines = [
      bold("UNDANGAN " + meeting.title.uppercased()), "", "Assalamu'alaikum Wr. Wb.",
      "Yth. Bapak/Ibu \(plain(PaperWords.spokenPost(forum))). Dengan hormat, kami mengundang pada:", "",
    ]
    lines += facts
    // Underscores belong to an address, and within one they switch nothing on.
    if let link = meeting.link { lines.append("Tautan : " + PaperText.line(link)) }
    lines += topics.count == 1 ? ["Acara : " + plain(topics[0])] : ["Acara :"] + numbered
    lines.append("Surat : " + plain(known(meeting.letter, .letter)))
    lines += ["", "Mohon konfirmasi jumlah peserta.", "Wassalamu'alaikum Wr. Wb."]
    send(lines)
  }

  mutating func reminderMessage() {
    if !meeting.state.isAhead || meeting.date < source.today { note(.past) }
    let venue = plain(known(meeting.venue, .venue))
    let time = plain(known(meeting.time.map(PaperWords.time), .time))
    let day = bold(PaperWords.dated(meeting.date))
    var lines = [
      bold("PENGINGAT " + meeting.title.uppercased()), "", "\(distance)\(day), pukul *\(time)*, di \(venue).",
    ]
    if let link = meeting.link { lines.append("Tautan: " + PaperText.line(link)) }
    let silent = meeting.state.isAhead ? source.file.unconfirmed : []
    if !silent.isEmpty { lines.append("Belum konfirmasi: \(PaperWords.list(silent.map { plain(source.short($0)) })).") }
    send(lines)
  }

  /// How far ahead it is, for the beginning of a sentence; nothing for a day that is over.
  private var distance: String {
    switch meeting.date.days(since: source.today) {
    case 0: "Hari ini, "
    case 1: "Besok, "
    case 2: "Lusa, "
    case 3...: "\(meeting.date.days(since: source.today)) hari lagi, "
    default: ""
    }
  }

  mutating func reportMessage() {
    if !meeting.state.hasBegun { note(.notHeldYet) }
    let office = source.office ?? meeting.host
    var lines = [
      "Assalamu'alaikum Wr. Wb.", bold("Yth. Kepala " + source.directory.name(office)),
      "Mohon izin melaporkan kegiatan:",
      bold(meeting.title.uppercased()), "",
    ]
    lines += reportSections().enumerated().map { index, section in
      let letter = String(UnicodeScalar(UInt8(65 + index)))
      let text = section.text.isEmpty ? "" : " " + section.text
      return ["*\(letter). \(section.title)* :\(text)"] + section.items
    }.joined()
    lines += [
      "", "Demikian dilaporkan, mohon arahan.", "Wassalamu'alaikum Wr. Wb.", known(nil, .sender),
    ]
    send(lines)
  }

  private typealias Section = (title: String, text: String, items: [String])

  private mutating func reportSections() -> [Section] {
    let facts = whenAndWhere().map { plain($0.lines[0]) }
    var sections: [Section] = []
    if let letter = meeting.letter { sections.append(("Dasar", "surat Nomor " + plain(letter), [])) }
    let host = plain(source.directory.name(meeting.host))
    sections.append(("Waktu dan tempat", facts.joined(separator: ", ") + "; tuan rumah " + host, []))
    let figures = source.file.figures
    let told = figures.offices.compactMap { office in office.present.map { (office.office, $0) } }
    var heads = told.enumerated().map { "\(Paper.number($0)) \(plain(source.short($1.0))) : \($1.1) orang" }
    if figures.unattributed > 0 { heads.append("Tidak dirinci per kantor : \(figures.unattributed) orang") }
    sections.append(("Peserta", headCount(), heads))
    if let purpose = meeting.purpose { sections.append(("Tujuan", plain(purpose), [])) }
    let results = source.agenda.compactMap { result(of: $0) }
    if !results.isEmpty { sections.append(("Hasil", "", numbered(results))) }
    let owed = source.followUps(toldBy: source.office ?? meeting.host).filter { $0.dropReason == nil }
    if !owed.isEmpty {
      let texts = owed.map { "\(plain($0.text)) (PJ: \(plain(owners($0)))\(dueClause($0)))" }
      sections.append(("Tindak lanjut", "", numbered(texts)))
    }
    return sections
  }

  private func numbered(_ texts: [String]) -> [String] { texts.enumerated().map { Paper.number($0) + " " + $1 } }

  /// What an item came to: its decision, else what was said; nil for one of which nothing is known.
  private func result(of item: AgendaItem) -> String? {
    guard let text = item.decision ?? item.minutes else { return item.discussed ? plain(item.title) : nil }
    return plain(item.title) + ": " + plain(text)
  }

  private func dueClause(_ followUp: FollowUp) -> String {
    followUp.due == nil && followUp.dueWords == nil ? "" : ", tenggat: " + plain(PaperWords.due(followUp))
  }

  mutating func owedMessage() {
    let code = source.office ?? meeting.host
    let office = plain(source.short(code))
    let owed = source.file.followUps.map(\.followUp).filter { $0.isOwed(by: code) }.sorted { $0.number < $1.number }
    let today = source.today
    let title = plain(source.directory.forumShortName(of: meeting))
    guard !owed.isEmpty else {
      return send([
        bold("TINDAK LANJUT \(title.uppercased())"), "",
        "\(office) tidak mempunyai tindak lanjut yang terbuka pada \(plain(meeting.title)). Terima kasih.",
      ])
    }
    let texts = owed.map { followUp in
      let late = followUp.isOverdue(on: today) ? followUp.daysLeft(on: today).map { ", *lewat \(-$0) hari*" } ?? "" : ""
      return plain(followUp.text) + dueClause(followUp) + late
    }
    send(
      [
        bold("TINDAK LANJUT \(title.uppercased())"), "",
        "Yth. Bapak/Ibu di \(plain(source.directory.name(code))).",
        "Sampai dengan \(PaperWords.dated(today)) masih ada \(CountInWords.both(owed.count)) tindak lanjut \(office):",
      ] + numbered(texts) + ["", "Mohon kabar perkembangannya. Terima kasih."])
  }
}
