import RakorModel

/// *Laporan kegiatan* (docs/domain.md, Papers): the host's report, with a cover; sections without facts are left out.
extension PaperDraft {
  mutating func report() {
    if !meeting.state.hasBegun { note(.notHeldYet) }
    cover()
    letterhead()
    blocks.append(.title(["LAPORAN PELAKSANAAN", source.name.uppercased()]))
    var section = 0
    func next(_ title: String) -> Paper.Block {
      section += 1
      return .heading("\(PaperWords.roman(section)). \(title)", level: 1)
    }
    blocks.append(next("PENDAHULUAN"))
    introduction()
    blocks.append(next("PELAKSANAAN"))
    course()
    blocks.append(next("HASIL"))
    discussion(prefix: "\(section).")
    let followUps = source.followUps(toldBy: meeting.host)
    if !followUps.isEmpty {
      blocks.append(next("TINDAK LANJUT"))
      blocks.append(.table(followUpTable(followUps)))
    }
    blocks.append(next("KESIMPULAN DAN SARAN"))
    paragraph(known(nil, .conclusion))
    blocks.append(next("PENUTUP"))
    paragraph("Demikian laporan ini kami sampaikan untuk menjadi bahan tindak lanjut.")
    signed(by: source.head, on: nil)
    paragraph("Lampiran: undangan, daftar hadir, notula.")
  }

  private mutating func cover() {
    blocks.append(
      .cover([
        "LAPORAN", "TENTANG", "PELAKSANAAN " + source.name.uppercased(),
        "TANGGAL " + PaperWords.day(meeting.date).uppercased(), "",
        source.office(meeting.host).uppercased(), String(meeting.date.year),
      ]))
  }

  /// Basis, purpose and what it was about.
  private mutating func introduction() {
    var part = 0
    func next(_ title: String) -> Paper.Block {
      part += 1
      return .heading("\(letter(part)). \(title)", level: 2)
    }
    blocks.append(next("Dasar"))
    paragraph("Surat Kepala \(source.office(meeting.host)) \(invitationLetter()), hal Undangan Rapat Koordinasi.")
    blocks.append(next("Maksud dan tujuan"))
    if let purpose = meeting.purpose {
      PaperText.lines(purpose).forEach { paragraph($0) }
    } else {
      paragraph(known(nil, .purpose))
    }
    guard !source.agenda.isEmpty else { return }
    blocks.append(next("Ruang lingkup"))
    blocks.append(.numbered(source.agenda.map { .init(text: $0.title) }))
  }

  /// When and where, who held it, who came, who spoke.
  private mutating func course() {
    var part = 0
    func next(_ title: String) -> Paper.Block {
      part += 1
      return .heading("\(letter(part)). \(title)", level: 2)
    }
    blocks.append(next("Waktu dan tempat"))
    blocks.append(.facts(whenAndWhere()))
    blocks.append(next("Penyelenggara"))
    paragraph(source.office(meeting.host))
    blocks.append(next("Peserta"))
    paragraph(headCount() + ", sebagai berikut:")
    blocks.append(.table(headsByOffice()))
    let speakers = self.speakers
    if !speakers.isEmpty {
      blocks.append(next("Narasumber dan penyaji"))
      blocks.append(.numbered(speakers))
    }
    if source.agenda.contains(where: { $0.plannedTime != nil }) {
      blocks.append(next("Susunan acara"))
      blocks.append(.table(programmeTable()))
    }
  }

  /// Who spoke, each once, and on what.
  private var speakers: [Paper.Item] {
    var names: [String] = []
    for name in source.agenda.compactMap(\.presenter) where !names.contains(name) { names.append(name) }
    return names.map { name in
      let titles = source.agenda.filter { $0.presenter == name }.map(\.title)
      return Paper.Item(text: name + ": " + titles.joined(separator: "; "))
    }
  }

  /// The letter of a part, from 1.
  private func letter(_ part: Int) -> String { String(UnicodeScalar(UInt8(64 + min(26, part)))) }
}

/// *Matriks tindak lanjut*: what came out of the rakor, with where each office stands on the day it is printed.
extension PaperDraft {
  mutating func matrix() {
    isWide = true
    let followUps = source.followUps
    blocks.append(
      .title([
        "MATRIKS TINDAK LANJUT HASIL " + source.name.uppercased(),
        "TANGGAL " + PaperWords.day(meeting.date).uppercased(),
      ]))
    paragraph("Keadaan per \(PaperWords.day(source.today))")
    guard !followUps.isEmpty else { return paragraph("Belum ada tindak lanjut dari rapat ini.") }
    let order = source.directory.offices.map(\.code)
    let owing = Set(followUps.flatMap { $0.parts.map(\.office) })
    let offices = order.filter(owing.contains) + owing.subtracting(order).sorted()
    let rows = followUps.enumerated().map { index, followUp in
      [Paper.number(index), origin(followUp), followUp.text, owners(followUp), PaperWords.due(followUp)]
        + offices.map { mark(followUp.status(of: $0, on: source.today)) } + [remarks(followUp)]
    }
    blocks.append(
      .table(
        .init(
          columns: ["No.", "Hasil/Keputusan", "Tindak lanjut", "Penanggung jawab", "Tenggat"]
            + offices.indices.map { "(\($0 + 1))" } + ["Bukti/Keterangan"], rows: rows)))
    paragraph("Keterangan : S selesai, P proses, B belum, L lewat tenggat, X batal, – tidak ditugaskan")
    let names = offices.enumerated().map { "(\($0 + 1)) \(source.short($1))" }
    paragraph("Kantor : " + names.joined(separator: "; "))
    paragraph("Jumlah : " + counts(followUps))
    signed(by: source.headToday, on: source.today)
  }

  private func origin(_ followUp: FollowUp) -> String {
    switch followUp.facts.source {
    case .instruction: "Arahan kepala kantor"
    case .agenda(item: nil): "Hasil rapat"
    case .agenda(item: let number?):
      source.agenda.first { $0.number == number }.map { $0.decision ?? $0.title } ?? "Hasil rapat"
    }
  }

  private func mark(_ status: PartStatus?) -> String {
    switch status {
    case nil: "–"
    case .open: "B"
    case .progress: "P"
    case .done: "S"
    case .overdue: "L"
    case .dropped: "X"
    }
  }

  private func remarks(_ followUp: FollowUp) -> String {
    let dropped = followUp.dropReason.map { ["Batal: " + $0] } ?? []
    let notes = followUp.parts.compactMap { part in part.note.map { source.short(part.office) + ": " + $0 } }
    return (dropped + notes).joined(separator: "; ")
  }

  /// How many stand where; one that is late is not counted as open too.
  private func counts(_ followUps: [FollowUp]) -> String {
    let late = followUps.count { $0.isOverdue(on: source.today) }
    func open(_ status: FollowUpStatus) -> Int {
      followUps.count { $0.status == status && !$0.isOverdue(on: source.today) }
    }
    let all = [
      (open(.done), "selesai"), (open(.progress), "proses"), (open(.open), "belum"), (late, "lewat tenggat"),
      (open(.dropped), "batal"),
    ]
    return all.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
