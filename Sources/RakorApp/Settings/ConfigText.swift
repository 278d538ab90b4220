/// A file of settings as its lines say it: the part of TOML that one needs, each value with the line it stands in.
///
/// Texts, numbers, `true` and `false`, lists of texts, tables and comments. A line that is none of these is told and
/// left out; the others count all the same. Since every value knows where it stands, one can be changed without
/// touching anything else.
package struct ConfigText: Equatable, Sendable {
  /// What stands behind a `=`.
  package enum Value: Hashable, Sendable {
    case text(String)
    case texts([String])
    case flag(Bool)
    case number(Int)
  }

  /// One key with its value.
  package struct Entry: Equatable, Sendable {
    /// The tables it stands in, from the outermost; empty at the top.
    package var table: [String]
    package var key: String
    package var value: Value
    /// Counted from 1.
    package var line: Int
    /// The bytes of the value in the text.
    let place: Range<Int>
  }

  /// A table that has a heading, and the line of that.
  package struct Heading: Equatable, Sendable {
    package var path: [String]
    package var line: Int
  }

  package private(set) var entries: [Entry] = []
  package private(set) var headings: [Heading] = []
  /// The lines that could not be read, counted from 1.
  package private(set) var unreadable: [Int] = []
  private let bytes: [UInt8]

  /// Reads all of a text.
  package init(_ text: String) {
    bytes = Array(text.utf8)
    var scanner = ConfigScanner(bytes)
    var table: [String] = []
    while let line = scanner.nextLine() {
      do {
        switch try scanner.statement() {
        case .nothing: break
        case .heading(let path):
          table = path
          headings.append(Heading(path: path, line: line))
        case .entry(let path, let value, let place):
          guard let key = path.last else { break }
          entries.append(
            Entry(table: table + path.dropLast(), key: key, value: value, line: line, place: place))
        }
      } catch {
        unreadable.append(line)
        scanner.skipLine()
      }
    }
  }

  /// The text with a key given another value, which is written as it is; nothing else changes.
  ///
  /// A key that is not there comes at the top below the line in which it stands as a comment, else before the first
  /// table; in a table it comes first, and one that is not there comes last.
  package func setting(_ name: String, in table: [String] = [], to value: String) -> String {
    if let entry = entries.last(where: { $0.table == table && $0.key == name }) {
      return String(
        decoding: bytes[..<entry.place.lowerBound] + value.utf8 + bytes[entry.place.upperBound...], as: UTF8.self)
    }
    var lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).map(String.init)
    guard table.isEmpty else { return Self.inserting("\(name) = \(value)", in: table, headings, lines) }
    let top = headings.first.map { $0.line - 1 } ?? lines.count
    let commented = lines[..<top].lastIndex { line in
      let words = line.split { $0 == " " || $0 == "=" || $0 == "\t" || $0 == "#" }
      return line.hasPrefix("#") && line.contains("=") && words.first.map(String.init) == name
    }
    let isLastLineEmpty = top == lines.count && lines.last?.isEmpty == true
    lines.insert("\(name) = \(value)", at: commented.map { $0 + 1 } ?? (isLastLineEmpty ? top - 1 : top))
    if lines.last?.isEmpty == false { lines.append("") }
    return lines.joined(separator: "\n")
  }

  /// The lines with one more in a table.
  private static func inserting(
    _ line: String, in table: [String], _ headings: [Heading], _ before: [String]
  ) -> String {
    var lines = before
    if let heading = headings.last(where: { $0.path == table }) {
      lines.insert(line, at: heading.line)
    } else {
      while lines.last?.isEmpty == true { lines.removeLast() }
      lines += (lines.isEmpty ? [] : [""]) + ["[\(table.joined(separator: "."))]", line]
    }
    if lines.last?.isEmpty == false { lines.append("") }
    return lines.joined(separator: "\n")
  }
}
