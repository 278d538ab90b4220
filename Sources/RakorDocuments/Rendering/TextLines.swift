/// Lines of plain text.
enum TextLines {
  /// A text in lines of at most so many characters, broken between words, and within one only where it is longer than
  /// a line; one empty line for an empty text.
  static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
      while line.count > width {
        lines.append(String(line.prefix(width)))
        line = String(line.dropFirst(width))
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// A text with blanks up to a width; a longer one stays as it is.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A line without blanks at its end.
  static func trimmedEnd(_ line: String) -> String {
    var rest = line[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

/// A table in plain text: columns as wide as they need, the widest narrowed until all have room.
struct TextTable {
  private let table: Paper.Table
  private let widths: [Int]

  /// Where a column stops giving room to others, whatever its words are.
  private static let narrowest = 4

  init(_ table: Paper.Table, width: Int) {
    self.table = table
    let cells = table.columns.indices.map { column in
      ([table.columns] + table.rows).map { PaperText.line($0[column]) }
    }
    let room = width - 3 * table.columns.count - 1
    var widths = cells.map { min(room, $0.map(\.count).max() ?? 0) }
    // No word is broken as long as other columns can give.
    let words = cells.map { column in
      column.map { cell in
        cell.hasPrefix(" ") ? cell.count : cell.split(separator: " ").map(\.count).max() ?? 0
      }.max() ?? 0
    }
    for least in [words, words.map { min($0, Self.narrowest) }] {
      while widths.reduce(0, +) > room {
        let giving = widths.indices.filter { widths[$0] > least[$0] }
        guard let place = giving.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[place] -= 1
      }
    }
    // Whoever writes by hand needs all the room there is, but for the number.
    while table.isForHandwriting, widths.reduce(0, +) < room,
      let place = widths.indices.dropFirst().min(by: { widths[$0] < widths[$1] })
    {
      widths[place] += 1
    }
    self.widths = widths
  }

  /// Its lines: rules around the head, and below each row.
  var lines: [String] {
    let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "+"
    return [rule] + row(table.columns) + [rule] + table.rows.flatMap { row($0) + [rule] }
  }

  private func row(_ cells: [String]) -> [String] {
    let parts = zip(cells, widths).map { cell, width in wrapped(cell, width) }
    let height = parts.map(\.count).max() ?? 1
    return (0..<height).map { line in
      "| "
        + zip(parts, widths).map { TextLines.padded(line < $0.count ? $0[line] : "", to: $1) }.joined(separator: " | ")
        + " |"
    }
  }

  /// A cell in lines; what was moved in by blanks, as places to sign are, stays so.
  private func wrapped(_ cell: String, _ width: Int) -> [String] {
    let text = PaperText.line(cell)
    return text.hasPrefix(" ") && text.count <= width ? [text] : TextLines.wrap(text, to: width)
  }
}
