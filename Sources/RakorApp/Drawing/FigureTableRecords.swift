import RakorModel

/// The rows of people, hosts and months.
extension FigureTable {
  // MARK: Absence

  static func absence(_ figures: YearFigures, _ names: FigureNames) -> FigureTable {
    let words = names.words
    let marks = figures.marks
    func counts(_ marks: StateCounts) -> [Int] {
      [marks.away] + StateCounts.away.map { marks[$0] } + [marks.present]
    }
    func reasons(_ marks: StateCounts) -> String {
      StateCounts.away.filter { marks[$0] > 0 }.map { "\(marks[$0]) \(names.phrases.rollCall.state($0))" }
        .joined(separator: ", ")
    }
    let largest = figures.absences.map(\.marks.away).max() ?? 0
    let rows = figures.absences.map { person in
      Row(
        label: person.name,
        cells: [person.name, names.office(person.office)] + counts(person.marks).map(String.init),
        values: [nil, nil] + counts(person.marks).map(Double.init),
        measures: [
          Measure(text: "\(person.marks.away)/\(person.marks.told)", fraction: part(person.marks.away, of: largest))
        ],
        remark: reasons(person.marks))
    }
    let most = StateCounts.away.map { marks[$0] }.max() ?? 0
    let bars = StateCounts.away.map { state in
      Chart.Bar(
        label: names.phrases.words.delegateState(state), text: String(marks[state]),
        fraction: part(marks[state], of: most))
    }
    return FigureTable(
      section: .absence,
      headline: marks.told > 0 ? words.awayOf(marks.away, marks.told, reasons(marks)) : words.nobodyMarked,
      columns: columns(
        [words.name, words.office],
        [words.away] + StateCounts.away.map { capital(names.phrases.words.delegateState($0)) } + [words.came]),
      rows: rows, totals: [[words.total, ""] + counts(marks).map(String.init)],
      side: marks.told > 0 ? Chart(title: words.reasons, bars: bars) : nil)
  }

  private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  // MARK: Hosting

  static func hosting(_ figures: YearFigures, _ names: FigureNames) -> FigureTable {
    let (words, turnWords) = (names.words, names.phrases.turns)
    let lines = figures.turns.flatMap { turns in
      turns.figures.filter { figures.office == nil || $0.office == figures.office }.map { (turns.forum, $0) }
    }
    let longest = lines.map(\.1.share).max() ?? 0
    let isOne = figures.turns.count == 1
    let rows = lines.map { forum, line in
      let inYear = figures.hosted(line.office, in: forum)
      return Row(
        label: (isOne ? "" : names.forum(forum) + " · ") + names.office(line.office),
        cells: [names.forum(forum), names.office(line.office), String(line.hosted), "\(line.percent)%", String(inYear)]
          + [names.day(line.last), names.text(line.monthsSince), String(line.owed)],
        values: [nil, nil, Double(line.hosted), line.share, Double(inYear), line.last.map { Double($0.number) }]
          + numbers([line.monthsSince, line.owed]),
        measures: [
          Measure(
            text: "\(words.times(line.hosted)) \(right("\(line.percent)%", 4))",
            fraction: longest > 0 ? line.share / longest : 0)
        ], remark: words.fairness(line.owed))
    }
    let most = lines.map { figures.hosted($0.1.office, in: $0.0) }.max() ?? 0
    let bars = zip(rows, lines).map { row, line in
      let count = figures.hosted(line.1.office, in: line.0)
      return Chart.Bar(label: row.label, text: String(count), fraction: part(count, of: most))
    }
    let sentence = figures.turns.first?.suggestion.map { turnWords.sentence($0, names.directory) }
    return FigureTable(
      section: .hosting, headline: (isOne ? sentence : nil) ?? words.turnsSoFar,
      columns: columns([words.forum, words.office], [turnWords.table.hosted, words.percent, String(figures.year)])
        + [Column(title: turnWords.table.last, isText: false)]
        + columns([], [turnWords.table.months, turnWords.table.owed]),
      rows: rows, totals: [],
      side: rows.isEmpty || !isOne ? nil : Chart(title: words.hostedIn(figures.year), bars: bars))
  }

  // MARK: Follow-ups

  static func followUps(_ figures: YearFigures, _ names: FigureNames) -> FigureTable {
    let words = names.words
    let months = YearFigures.months.map(figures.followUps(in:))
    let largest = months.map { max($0.opened, $0.closed) }.max() ?? 0
    func counts(_ month: FollowUpMonth) -> [Int] { [month.opened, month.closed, month.open] }
    let rows = months.map { month in
      Row(
        label: names.month(month.month), cells: [names.month(month.month)] + counts(month).map(String.init),
        values: [Double(month.month)] + counts(month).map(Double.init),
        measures: [
          Measure(text: String(month.opened), fraction: part(month.opened, of: largest)),
          Measure(text: String(month.closed), fraction: part(month.closed, of: largest)),
        ])
    }
    let lines = [
      Chart.Line(name: words.opened, values: months.map { Double($0.opened) }),
      Chart.Line(name: words.closed, values: months.map { Double($0.closed) }),
    ]
    return FigureTable(
      section: .followUps, headline: words.ages(figures.openAges),
      columns: columns([], [words.month, words.opened, words.closed, words.open]), rows: rows,
      totals: [[words.total] + counts(figures.followUps).map(String.init)],
      side: Chart(
        title: "\(words.opened), \(words.closed.lowercased())", labels: labels(names), lines: lines,
        largest: Double(largest), top: String(largest)))
  }
}

extension StatisticsPhrases {
  /// How far from an even share of turns.
  fileprivate func fairness(_ owed: Int) -> String {
    owed == 0 ? even : owed > 0 ? behind(owed) : ahead(-owed)
  }
}
