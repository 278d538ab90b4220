package import RakorModel

/// A section's figures as rows of words and numbers, of which tables, charts, files and the answers of commands are
/// made.
package struct FigureTable: Equatable, Sendable {
  /// One column.
  package struct Column: Equatable, Sendable {
    package let title: String
    /// Whether words stand in it, which are sorted as such and stand at the left.
    package let isText: Bool
  }

  /// A figure that a bar is drawn for.
  package struct Measure: Equatable, Sendable {
    let text: String
    /// Of the longest bar, 0 to 1; nil for what is not known.
    let fraction: Double?
  }

  /// One office, person or month.
  package struct Row: Equatable, Sendable {
    /// What a chart calls it.
    let label: String
    /// A text for every column.
    package let cells: [String]
    /// A number for every column; nil for words, and for what is not known.
    package let values: [Double?]
    let measures: [Measure]
    /// What stands behind the bar.
    var remark = ""
    /// Its twelve months; none where it is no matter of months.
    var months: [Double?] = []
  }

  package let section: FigureSection
  /// What all of it comes to, in a sentence or two.
  package let headline: String
  package let columns: [Column]
  package var rows: [Row]
  /// The lines below the rows of a table, the sums last.
  package let totals: [[String]]
  /// What is drawn beside the bars.
  let side: Chart?
}

/// How the things are called of which figures tell.
package struct FigureNames {
  let directory: Directory
  let phrases: Phrases
  /// Whether codes and dates stand in the place of names, as in a pipe.
  let isPiped: Bool

  /// Names as people read them, or codes.
  package init(_ directory: Directory, in language: Language, isPiped: Bool = false) {
    self.directory = directory
    phrases = Phrases(in: language)
    self.isPiped = isPiped
  }

  var words: StatisticsPhrases { phrases.statistics }

  func office(_ code: OfficeCode) -> String { isPiped ? code.rawValue : directory.shortName(code) }

  func forum(_ code: ForumCode) -> String { isPiped ? code.rawValue : directory.shortName(code) }

  /// Forum, office and year in words, "PHU · semua kantor · 2026".
  func scope(of figures: YearFigures) -> String {
    let forum = figures.forum.map(forum) ?? words.allForums
    let office = figures.office.map(office) ?? words.allOffices
    return [forum, office, String(figures.year)].joined(separator: " · ")
  }

  func month(_ month: Int) -> String {
    isPiped ? String(month) : MonthName.short(month, in: phrases.language)
  }

  func day(_ day: Day?) -> String { day.map { isPiped ? $0.iso : $0.short(in: phrases.language) } ?? blank }

  /// What stands for something that is not known.
  var blank: String { isPiped ? "" : "–" }

  func text(_ number: Int?) -> String { number.map(String.init) ?? blank }

  /// A number with one decimal where it is not whole: `4,5`, `4.5`.
  func decimal(_ value: Double?) -> String {
    guard let value else { return blank }
    let tenths = Int((value * 10).rounded())
    let separator = isPiped ? "." : phrases.language.decimalSign
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(separator)\(tenths % 10)"
  }

  func percent(_ number: Int?) -> String { number.map { "\($0)%" } ?? blank }
}

extension FigureTable {
  /// The figures of one section.
  package static func of(_ section: FigureSection, _ figures: YearFigures, _ names: FigureNames) -> FigureTable {
    switch section {
    case .attendance: attendance(figures, names)
    case .heads: heads(figures, names)
    case .absence: absence(figures, names)
    case .hosting: hosting(figures, names)
    case .followUps: followUps(figures, names)
    }
  }

  /// The same with the rows in the order of a column, the largest first or by the alphabet.
  package func sorted(by column: Int?) -> FigureTable {
    guard let column, columns.indices.contains(column) else { return self }
    var table = self
    let isText = columns[column].isText
    let places = rows.indices.sorted { left, right in
      if isText {
        let (first, second) = (NameKey.of(rows[left].cells[column]), NameKey.of(rows[right].cells[column]))
        return (first, left) < (second, right)
      }
      let (first, second) = (rows[left].values[column] ?? -.infinity, rows[right].values[column] ?? -.infinity)
      return first == second ? left < right : first > second
    }
    table.rows = places.map { rows[$0] }
    return table
  }

  /// What the section is called.
  package func title(_ names: FigureNames) -> String { names.words.title(section) }

  /// The name that is proposed for a file with its charts.
  package func fileName(of figures: YearFigures, _ names: FigureNames) -> String {
    let parts = [
      names.words.fileStart, section.rawValue.lowercased(), figures.forum?.rawValue, figures.office?.rawValue,
    ]
    return (parts.compactMap { $0 } + [String(figures.year)]).joined(separator: "-") + ".svg"
  }

  /// Its charts, as a file has them: the bars, and what stands beside them.
  package func sheet(of figures: YearFigures, _ names: FigureNames) -> ChartSheet {
    ChartSheet(title: names.scope(of: figures), charts: charts(names))
  }

  private func charts(_ names: FigureNames) -> [Chart] {
    let bars = rows.map { row in
      Chart.Bar(label: row.label, text: row.measures.first?.text ?? "", fraction: row.measures.first?.fraction)
    }
    return [Chart(title: names.words.title(section), bars: bars)] + [side].compactMap { $0 }
  }

  /// The share that a number is of the largest of its column; nil for what is not known.
  static func part(_ value: Int?, of largest: Int) -> Double? {
    value.map { largest > 0 ? Double($0) / Double(largest) : 0 }
  }

  static func numbers(_ values: [Int?]) -> [Double?] { values.map { $0.map(Double.init) } }

  static func columns(_ texts: [String], _ numbers: [String]) -> [Column] {
    texts.map { Column(title: $0, isText: true) } + numbers.map { Column(title: $0, isText: false) }
  }

  static func labels(_ names: FigureNames) -> [String] { YearFigures.months.map(names.month) }
}
