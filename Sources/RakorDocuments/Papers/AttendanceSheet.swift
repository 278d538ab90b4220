import RakorModel

/// *Daftar hadir*, two papers of one name: rows to sign before the rakor, who came after it (docs/domain.md, Papers).
extension PaperDraft {
  mutating func attendance() {
    letterhead()
    blocks.append(.title(["DAFTAR HADIR", source.name.uppercased()]))
    blocks.append(.facts(whenAndWhere()))
    if source.isBlank || !meeting.state.tookPlace {
      isWide = true
      blocks.append(.table(rowsToSign()))
      paragraph("Jumlah hadir : " + PaperText.dots)
    } else {
      blocks.append(.table(whoCame()))
      blocks.append(.table(headsByOffice()))
      paragraph("Jumlah hadir : " + headCount())
    }
    signedByBoth()
  }

  /// The rakor's offices, and others of which somebody is on the list, as invited.
  private var offices: [OfficeCode] { source.file.figures.offices.map(\.office) }

  /// Those who are expected by name, as many empty rows as an office said beyond them, and some for whoever comes.
  private func rowsToSign() -> Paper.Table {
    var rows: [[String]] = []
    func add(_ name: String, _ number: String, _ title: String, _ office: String) {
      let place = rows.count + 1
      let sign = place.isMultiple(of: 2) ? "            \(place)." : "\(place)."
      rows.append([Paper.number(rows.count), name, number, title, office, sign])
    }
    for office in offices {
      let people = source.file.namedDelegates.filter {
        $0.delegate.office == office && !StateCounts.away.contains($0.delegate.state)
      }
      for person in people {
        let number = source.file.people[person.delegate.person]?.employeeNumber?.digits ?? ""
        add(person.name, number, person.title ?? "", source.directory.name(office))
      }
      let promised = source.file.figures.office(office)?.promised ?? 0
      for _ in 0..<max(0, promised - people.count) { add("", "", "", source.directory.name(office)) }
    }
    for _ in 0..<PaperLimits.walkIns { add("", "", "", "") }
    return Paper.Table(
      columns: ["No.", "Nama", "NIP", "Jabatan", "Unit Kerja/Instansi", "Tanda Tangan"], rows: rows,
      isForHandwriting: true)
  }

  /// Everybody on the list with what became of them, and a row for those of an office who are not named.
  private mutating func whoCame() -> Paper.Table {
    let dots = PaperText.dots
    let named = source.file.namedDelegates
    let unmarked = named.count { $0.delegate.state == .unknown }
    let untitled = named.count { $0.title == nil }
    if unmarked > 0 { note(.marks(unmarked)) }
    if untitled > 0 { note(.positions(untitled)) }
    var rows: [[String]] = []
    for figures in source.file.figures.offices {
      let office = source.directory.name(figures.office)
      let people = named.filter { $0.delegate.office == figures.office }
      for person in people {
        let unit = person.unit.map { PaperText.line($0) + ", " + office } ?? office
        rows.append([
          Paper.number(rows.count), person.name, person.title ?? dots, unit, PaperWords.state(person.delegate) ?? dots,
        ])
      }
      let others = (figures.present ?? 0) - (figures.named ?? 0)
      if others > 0 {
        let text = people.isEmpty ? PaperWords.people(others) : "… dan \(CountInWords.both(others)) orang lainnya"
        rows.append(["", text, "", office, "Hadir"])
      }
    }
    let rest = source.file.figures.unattributed
    if rest > 0 {
      let text = rows.isEmpty ? PaperWords.people(rest) : "… dan \(CountInWords.both(rest)) orang lainnya"
      rows.append(["", text, "", "tidak dirinci per kantor", "Hadir"])
    }
    if rows.isEmpty {
      note(.attendance)
      rows = [[Paper.number(0), dots, dots, dots, dots]]
    }
    return Paper.Table(columns: ["No.", "Nama", "Jabatan", "Unit Kerja/Instansi", "Keterangan"], rows: rows)
  }
}
