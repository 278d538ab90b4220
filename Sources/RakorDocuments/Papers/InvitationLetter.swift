import RakorModel

/// *Surat undangan* (docs/domain.md, Papers): the letter, and its attachments where there are more than five addressees
/// or a timed programme.
extension PaperDraft {
  mutating func invitation() {
    let attachments = (isListed ? 1 : 0) + (isTimed ? 1 : 0)
    letterhead()
    letterFacts(hasAttachment: attachments > 0)
    addressees()
    paragraph("Assalamu'alaikum Wr. Wb.")
    opening()
    blocks.append(.facts(appointment()))
    paragraph(
      "Mohon mengonfirmasi jumlah peserta sebelum hari pelaksanaan. Atas perhatian dan kehadiran Saudara, kami "
        + "mengucapkan terima kasih.", isIndented: true)
    paragraph("Wassalamu'alaikum Wr. Wb.")
    signedAsLetter()
    if isListed {
      attachmentHeading(attachments > 1 ? "Lampiran I" : "Lampiran")
      blocks.append(.title(["DAFTAR UNDANGAN"]))
      blocks.append(.numbered(guests.map(listed)))
    }
    if isTimed {
      attachmentHeading(attachments > 1 ? "Lampiran II" : "Lampiran")
      blocks.append(.title(["SUSUNAN ACARA"]))
      blocks.append(.table(programmeTable()))
    }
  }

  /// The host is not on its own letter's list.
  private var guests: [OfficeCode] { meeting.invited.filter { $0 != meeting.host } }

  private var isListed: Bool { guests.count > PaperLimits.addressees }

  private var isTimed: Bool { source.agenda.contains { $0.plannedTime != nil } }

  private mutating func letterFacts(hasAttachment: Bool) {
    let day = known(nil, .letterDate)
    let namesTown = source.town.map { town in
      source.letterhead.contains { $0.uppercased().contains(town.uppercased()) }
    }
    let aside = namesTown == false ? (source.town ?? "") + ", " + day : day
    blocks.append(
      .facts([
        .init(label: "Nomor", lines: [known(meeting.letter, .letter)], aside: aside),
        .init(label: "Sifat", lines: [known(nil, .nature)]),
        .init(label: "Lampiran", lines: [hasAttachment ? CountInWords.both(1) + " berkas" : "-"]),
        .init(label: "Hal", lines: ["Undangan Rapat Koordinasi"]),
      ]))
  }

  private mutating func addressees() {
    switch guests.count {
    case 0: paragraph("Yth. " + known(nil, .addressees))
    case 1:
      paragraph("Yth. Kepala " + source.office(guests[0]))
      if let town = source.directory.office(guests[0])?.town { paragraph("di " + town) }
    case ...PaperLimits.addressees:
      paragraph("Yth.")
      blocks.append(.numbered(guests.map { .init(text: "Kepala " + source.office($0)) }))
    default: paragraph("Yth. (daftar terlampir)")
    }
  }

  private func listed(_ office: OfficeCode) -> Paper.Item {
    let post = PaperWords.addressedPost(source.directory.forumShortName(of: meeting))
    return Paper.Item(text: "Kepala " + source.office(office), notes: post.map { ["u.p. " + $0] } ?? [])
  }

  private mutating func opening() {
    if meeting.purpose == nil { note(.purpose) }
    let clause = meeting.purpose.flatMap(PaperWords.clause)
    let beginning = clause.map { "Dalam rangka \($0), dengan ini" } ?? "Dengan ini"
    paragraph(
      "\(beginning) kami mengundang Saudara untuk hadir pada \(source.name) yang akan dilaksanakan pada:",
      isIndented: true)
  }

  private mutating func appointment() -> [Paper.Fact] {
    var facts = whenAndWhere()
    if meeting.start != nil { facts[1].lines = facts[1].lines.map { "pukul " + $0 } }
    if let link = meeting.link { facts.append(.init(label: "Tautan", lines: [link])) }
    facts.append(.init(label: "Acara", lines: topics(), isNumbered: true))
    if let purpose = meeting.purpose, PaperWords.clause(purpose) == nil {
      facts.append(.init(label: "Maksud", lines: PaperText.lines(purpose)))
    }
    return facts
  }

  private mutating func attachmentHeading(_ name: String) {
    blocks.append(
      .attachment([
        name, "Surat Kepala " + source.office(meeting.host),
        "Nomor\u{A0}\u{A0}\u{A0}: " + known(meeting.letter, .letter),
        "Tanggal : " + known(nil, .letterDate),
      ]))
  }
}

/// *Susunan acara*: what happens when, as the agenda plans it.
extension PaperDraft {
  mutating func programme() {
    letterhead()
    blocks.append(.title(["SUSUNAN ACARA", source.name.uppercased()]))
    blocks.append(.facts(whenAndWhere()))
    blocks.append(.table(programmeTable()))
  }

  /// Its items with times and presenters; a dotted row where there is no agenda.
  mutating func programmeTable() -> Paper.Table {
    let items = source.agenda
    let untimed = items.filter { $0.plannedTime == nil }.map(\.number)
    let unled = items.filter { $0.presenter == nil }.map(\.number)
    if items.isEmpty { note(.agenda) }
    if !untimed.isEmpty { note(.plannedTimes(untimed)) }
    if !unled.isEmpty { note(.presenters(unled)) }
    let dots = PaperText.dots
    let rows = items.enumerated().map { index, item in
      [Paper.number(index), item.plannedTime?.dotted ?? dots, item.title, item.presenter ?? dots, ""]
    }
    return Paper.Table(
      columns: ["No.", "Waktu", "Acara", "Petugas", "Keterangan"],
      rows: rows.isEmpty ? [[Paper.number(0), dots, dots, dots, ""]] : rows)
  }
}
