import RakorModel

/// The rows of offices.
extension FigureTable {
  // MARK: Attendance and heads

  static func attendance(_ figures: YearFigures, _ names: FigureNames) -> FigureTable {
    let words = names.words
    func cells(_ presence: OfficePresence) -> [Int?] {
      [presence.invited, presence.came, presence.absent, presence.untold, presence.uninvited, presence.percent]
    }
    func texts(_ presence: OfficePresence) -> [String] {
      cells(presence).dropLast().map(names.text) + [names.percent(presence.percent)]
    }
    let all = figures.presence
    var headline =
      all.percent.map { words.attendance(all.came, of: all.told, $0) } ?? words.noAttendance(all.invited)
    if all.told > 0, all.untold > 0 { headline += " " + words.notTold(all.untold) }
    let rows = figures.offices(in: names.directory.offices.map(\.code)).map { office in
      let presence = figures.presence(of: office)
      return Row(
        label: names.office(office), cells: [names.office(office)] + texts(presence),
        values: [nil] + numbers(cells(presence)),
        measures: [
          Measure(
            text: presence.percent.map { "\(presence.came)/\(presence.told) \(right("\($0)%", 4))" } ?? names.blank,
            fraction: presence.share)
        ])
    }
    return FigureTable(
      section: .attendance, headline: headline,
      columns: columns(
        [words.office],
        [words.invited, words.came, words.absent, words.untold, words.uninvited, words.percent]),
      rows: rows, totals: [[words.total] + texts(all)],
      side: Chart(
        title: words.monthlyShare, labels: labels(names),
        lines: [Chart.Line(name: words.monthlyShare, values: figures.monthlyShares)], largest: 1, top: "100%"))
  }

  /// Right in so many columns, for ASCII.
  static func right(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - text.count)) + text
  }

  static func heads(_ figures: YearFigures, _ names: FigureNames) -> FigureTable {
    let words = names.words
    let presences = figures.offices(in: names.directory.offices.map(\.code)).map(figures.presence(of:))
    let largest = presences.compactMap(\.heads).max() ?? 0
    let rows = presences.map { presence in
      let office = presence.office ?? OfficeCode(rawValue: "")
      let months = figures.monthlyHeads(of: office)
      return Row(
        label: names.office(office),
        cells: [names.office(office), names.text(presence.heads), names.decimal(presence.average)]
          + months.map(names.text),
        values: [nil, presence.heads.map(Double.init), presence.average] + numbers(months),
        measures: [Measure(text: names.text(presence.heads), fraction: part(presence.heads, of: largest))],
        months: numbers(months))
    }
    let monthly = figures.monthlyHeads
    let extra = YearFigures.months.map { month in figures.rakorMonths.first { $0.month == month }?.unattributed ?? 0 }
    let unattributed = [words.unattributed, String(figures.unattributed), ""] + extra.map(String.init)
    let total = [words.total, names.text(figures.heads), ""] + monthly.map(names.text)
    return FigureTable(
      section: .heads, headline: headsHeadline(figures, words),
      columns: columns([words.office], [words.heads, words.average] + labels(names)), rows: rows,
      totals: (figures.unattributed > 0 ? [unattributed] : []) + [total],
      side: Chart(
        title: words.monthlyHeads, labels: labels(names),
        lines: [Chart.Line(name: words.monthlyHeads, values: numbers(monthly))],
        largest: Double(monthly.compactMap { $0 }.max() ?? 0), top: String(monthly.compactMap { $0 }.max() ?? 0)))
  }

  private static func headsHeadline(_ figures: YearFigures, _ words: StatisticsPhrases) -> String {
    guard let heads = figures.heads else { return words.noHeads(figures.rakor) }
    let untold = figures.untold
    return [
      words.headsAt(heads, figures.rakorWithHeads),
      figures.unattributed > 0 ? words.notBrokenDown(figures.unattributed) : nil,
      untold > 0 ? words.untoldRakor(untold) : nil,
    ].compactMap { $0 }.joined(separator: " ")
  }
}
