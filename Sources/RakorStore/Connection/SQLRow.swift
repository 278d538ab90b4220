/// A row of a result, read from its first column to its last.
///
/// Reading in order keeps a table's column list and its reading side by side, without a name for every column.
struct SQLRow: Sendable {
  private let values: [SQLValue]
  private var next = 0

  init(_ values: [SQLValue]) { self.values = values }

  mutating func value() throws -> SQLValue {
    guard next < values.count else { throw UnreadableRow(reason: "no column \(next + 1)") }
    defer { next += 1 }
    return values[next]
  }

  mutating func optionalText() throws -> String? {
    switch try value() {
    case .null: nil
    case .text(let text): text
    case .integer(let number): throw UnreadableRow(reason: "\(number) in column \(next) is no text")
    }
  }

  mutating func optionalInteger() throws -> Int? {
    switch try value() {
    case .null: nil
    case .integer(let number): Int(number)
    case .text(let text): throw UnreadableRow(reason: "\(text) in column \(next) is no number")
    }
  }

  mutating func text() throws -> String {
    guard let text = try optionalText() else { throw UnreadableRow(reason: "nothing in column \(next)") }
    return text
  }

  mutating func integer() throws -> Int {
    guard let number = try optionalInteger() else { throw UnreadableRow(reason: "nothing in column \(next)") }
    return number
  }

  mutating func flag() throws -> Bool { try integer() != 0 }

  mutating func parsed<Value>(_ parse: (String) throws -> Value?) throws -> Value {
    guard let value = try optionalParsed(parse) else { throw UnreadableRow(reason: "nothing in column \(next)") }
    return value
  }

  mutating func optionalParsed<Value>(_ parse: (String) throws -> Value?) throws -> Value? {
    guard let text = try optionalText() else { return nil }
    guard let value = try? parse(text) else { throw UnreadableRow(reason: "\(text) in column \(next)") }
    return value
  }
}

/// A row that holds what the program never writes.
struct UnreadableRow: Error {
  var reason: String
}
