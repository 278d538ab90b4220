import RakorModel

/// *Notula* (docs/domain.md, Papers): what was discussed and decided, as recorded.
extension PaperDraft {
  mutating func minutes() {
    if !meeting.state.hasBegun { note(.notHeldYet) }
    letterhead()
    blocks.append(.title(["NOTULA"]))
    blocks.append(.facts(minutesFacts()))
    blocks.append(.heading("Kegiatan rapat", level: 1))
    var section = 1
    func next(_ title: String) -> Paper.Block {
      defer { section += 1 }
      return .heading("\(section). \(title)", level: 1)
    }
    blocks.append(next("Pembahasan"))
    discussion(prefix: "1.")
    let born = source.followUps.filter { $0.facts.source != .instruction }
    if !born.isEmpty {
      blocks.append(next("Tindak lanjut"))
      blocks.append(.table(followUpTable(born)))
    }
    if !meeting.corrections.isEmpty {
      blocks.append(next("Ralat setelah rapat ditutup"))
      let items = meeting.corrections.map { correction in
        Paper.Item(text: "\(PaperWords.day(correction.at.day)): \(correction.text)")
      }
      blocks.append(.numbered(items))
    }
    blocks.append(next("Penutup"))
    paragraph("Rapat ditutup pukul \(known(nil, .timesAsHeld)) WIB.")
    signedByBoth()
  }

  private mutating func minutesFacts() -> [Paper.Fact] {
    let name = source.name.hasPrefix("Rapat ") ? String(source.name.dropFirst("Rapat ".count)) : source.name
    var facts = [Paper.Fact(label: "Rapat", lines: [name])]
    var times = whenAndWhere()
    // What was planned is no record of when it began.
    if meeting.start != nil { times[1].lines = times[1].lines.map { $0 + " (menurut undangan)" } }
    facts.append(times[0])
    facts.append(.init(label: "Surat undangan", lines: [invitationLetter()]))
    facts += times[1...]
    facts.append(.init(label: "Acara", lines: topics(), isNumbered: true))
    facts.append(.init(label: "Pimpinan rapat", lines: [known(nil, .chair)]))
    facts.append(.init(label: "Notulis", lines: [known(nil, .minuteTaker)]))
    var people = [headCount() + ", daftar hadir terlampir"]
    let away = absentOffices
    if !away.isEmpty { people = [people[0] + ";", "berhalangan: " + PaperWords.list(away.map(source.office))] }
    facts.append(.init(label: "Peserta", lines: people))
    return facts
  }

  /// Invited offices that are known to have sent nobody; of others nothing is said.
  private var absentOffices: [OfficeCode] {
    source.file.figures.offices.filter { $0.isInvited && $0.present == 0 }.map(\.office)
  }

  /// Every item with what was said and decided of it.
  mutating func discussion(prefix: String) {
    let silent = source.agenda.filter { isSilent($0) }.map(\.number)
    if source.agenda.isEmpty { paragraph(known(nil, .agenda)) }
    if !silent.isEmpty { note(.minutes(silent)) }
    for (index, item) in source.agenda.enumerated() {
      let presenter = item.presenter.map { " (\($0))" } ?? ""
      blocks.append(.heading("\(prefix)\(index + 1) \(item.title)\(presenter)", level: 2))
      if let minutes = item.minutes {
        PaperText.lines(minutes).forEach { paragraph($0) }
      } else if isSilent(item) {
        paragraph(PaperText.dots)
      } else if !item.discussed, item.decision == nil {
        paragraph("Tidak dibahas.")
      }
      guard let decision = item.decision else { continue }
      let number = item.decisionNumber.map { " Nomor \($0)" } ?? ""
      let lines = PaperText.lines(decision)
      paragraph("Keputusan\(number): " + (lines.first ?? ""))
      lines.dropFirst().forEach { paragraph($0) }
    }
  }

  /// Whether nothing is written of an item of which something should be: it was discussed, or may have been.
  private func isSilent(_ item: AgendaItem) -> Bool {
    item.minutes == nil && item.decision == nil && (item.discussed || meeting.state != .closed)
  }

  /// What came out of it, whose it is and until when.
  mutating func followUpTable(_ followUps: [FollowUp]) -> Paper.Table {
    let rows = followUps.enumerated().map { index, followUp in
      [Paper.number(index), followUp.text, owners(followUp), PaperWords.due(followUp)]
    }
    return Paper.Table(columns: ["No.", "Tindak lanjut", "Penanggung jawab", "Tenggat"], rows: rows)
  }

  /// The offices that owe it, all of the rakor in two words, and who is in charge.
  func owners(_ followUp: FollowUp) -> String {
    let owing = followUp.parts.map(\.office)
    let isAll = owing.count > 1 && Set(owing) == Set(meeting.facts.offices)
    let offices = isAll ? "semua kantor" : PaperWords.list(owing.map(source.short))
    return offices + (followUp.personInCharge.map { " (\($0))" } ?? "")
  }
}
