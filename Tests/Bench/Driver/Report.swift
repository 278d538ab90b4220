/// The results as a table, one line for each figure and number of rakor.
struct Report {
  let results: Results
  let counts: [Int]

  func lines() -> [String] {
    let heading = [
      "", "rakor", "", "rakor: median (min–max)", "C program", "ratio", "calcurse", "ratio", "targets",
    ]
    var cells = [heading]
    for figure in Figure.allCases {
      for count in counts where results.samples(figure, .rakor, count) != nil { cells.append(row(figure, count)) }
    }
    let widths = heading.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - text.count)
        line += [1, 5, 7].contains(column) ? space + text : text + space
        line += "  "
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func row(_ figure: Figure, _ count: Int) -> [String] {
    let targets = Target.all(figure, count, results, counts: counts).map { target in
      (target.isMet ? "met: " : "NOT met: ") + target.text
    }
    return [
      figure.rawValue, grouped(count), figure.unit, text(figure, .rakor, count), text(figure, .peer, count),
      ratio(figure, .peer, count), text(figure, .calcurse, count), ratio(figure, .calcurse, count),
      targets.joined(separator: ", "),
    ]
  }

  private func text(_ figure: Figure, _ program: Program, _ count: Int) -> String {
    guard let samples = results.samples(figure, program, count) else { return "–" }
    let (median, smallest, greatest) = (samples.median, samples.smallest, samples.greatest)
    let digits = figure.unit == "B" || median >= 1000 ? 0 : figure.unit == "MB" ? 1 : 2
    return "\(decimal(median, digits)) (\(decimal(smallest, digits))–\(decimal(greatest, digits)))"
  }

  private func ratio(_ figure: Figure, _ program: Program, _ count: Int) -> String {
    results.ratio(figure, to: program, count).map { decimal($0, $0 < 0.1 ? 4 : 2) + "x" } ?? "–"
  }

  private func grouped(_ count: Int) -> String {
    count < 1000 ? "\(count)" : "\(count / 1000)," + String(String(1000 + count % 1000).dropFirst())
  }
}
