import RakorModel

/// The records as rows, within whatever transaction is under way.
struct RecordTables {
  let connection: any SQLConnection

  /// The next of a row of numbers, which no record had before; never given back, not even by undo.
  func reserve(_ counter: String) throws -> Int {
    var row = try connection.row("UPDATE counter SET value = value + 1 WHERE name = $1 RETURNING value", [counter])
    guard let number = try row?.integer() else { throw UnreadableRow(reason: "no counter \(counter)") }
    return number
  }

  /// Sees to it that a number which comes with a record is not given out again; false when it may have been already.
  @discardableResult
  func use(_ number: Int, of counter: String) throws -> Bool {
    try connection.run("UPDATE counter SET value = $2 WHERE name = $1 AND value < $2", [counter, number]) > 0
  }

  /// Begins a row of numbers that may not have begun yet.
  func startCounter(_ counter: String) throws {
    try connection.run("INSERT INTO counter (name, value) VALUES ($1, 0) ON CONFLICT (name) DO NOTHING", [counter])
  }

  func list<Value>(
    _ sql: String, _ values: [any SQLConvertible] = [], read: (inout SQLRow) throws -> Value
  ) throws -> [Value] {
    try connection.rows(sql, values).map { row in
      var row = row
      return try read(&row)
    }
  }

  func first<Value>(
    _ sql: String, _ values: [any SQLConvertible] = [], read: (inout SQLRow) throws -> Value
  ) throws -> Value? {
    guard var row = try connection.row(sql, values) else { return nil }
    return try read(&row)
  }

  /// The rows for a set of numbers, asked for in one statement per 512 of them.
  ///
  /// The number of placeholders is rounded up, so that there are few different statements to prepare.
  func list<Number: SQLConvertible, Value>(
    for numbers: [Number], _ sql: (_ set: String) -> String, read: (inout SQLRow) throws -> Value
  ) throws -> [Value] {
    var found: [Value] = []
    var rest = numbers[...]
    while let last = rest.prefix(512).last {
      var part = Array(rest.prefix(512))
      rest = rest.dropFirst(512)
      var size = 1
      while size < part.count { size *= 2 }
      part += Array(repeating: last, count: size - part.count)
      let set = (1...size).map { "$\($0)" }.joined(separator: ", ")
      found += try list(sql(set), part, read: read)
    }
    return found
  }
}

/// A value with the number of times its record was written.
struct Stored<Value> {
  var value: Value
  var revision: Int
}
