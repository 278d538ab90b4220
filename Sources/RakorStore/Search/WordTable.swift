import RakorModel

/// The words that records of one kind are found by, in a table of their own.
///
/// A search compares the beginning of words, which an index over them answers; so no search reads every record.
struct WordTable: Sendable {
  let name: String
  /// The column that says whose words they are.
  let owner: String

  static let meetings = WordTable(name: "meeting_word", owner: "meeting")
  static let followUps = WordTable(name: "follow_up_word", owner: "follow_up")
  static let people = WordTable(name: "person_word", owner: "person")

  /// Replaces a record's words.
  func write(_ words: Set<String>, of number: any SQLConvertible, on connection: any SQLConnection) throws {
    try connection.run("DELETE FROM \(name) WHERE \(owner) = $1", [number])
    var rest = words.sorted()[...]
    while !rest.isEmpty {
      let part = rest.prefix(32)
      rest = rest.dropFirst(32)
      let rows = part.indices.map { "($1, $\($0 - part.startIndex + 2))" }.joined(separator: ", ")
      try connection.run("INSERT INTO \(name) (\(owner), word) VALUES \(rows)", [number] + part.map { $0 })
    }
  }

  /// The conditions that a record has all the words wanted and none of the others.
  func add(_ words: WordFilter, of column: String, to conditions: inout SQLConditions) {
    for word in words.wanted { condition(word, of: column, in: &conditions) }
    for word in words.unwanted { condition(word, of: column, isAbsent: true, in: &conditions) }
  }

  /// The condition that a record has a word with one of these beginnings, or has none of them.
  func condition(
    _ beginnings: String..., of column: String, isAbsent: Bool = false, in conditions: inout SQLConditions
  ) {
    let ranges = beginnings.map { beginning in
      "w.word >= \(conditions.bind(beginning)) AND w.word < \(conditions.bind(Self.end(of: beginning)))"
    }
    let found = "SELECT 1 FROM \(name) w WHERE w.\(owner) = \(column) AND (\(ranges.joined(separator: " OR ")))"
    conditions.add((isAbsent ? "NOT " : "") + "EXISTS (\(found))")
  }

  /// The records with a word of this beginning, some of them twice; at most `limit`.
  func numbers(_ beginning: String, limit: Int, on connection: any SQLConnection) throws -> [Int] {
    try connection.rows(
      "SELECT \(owner) FROM \(name) WHERE word >= $1 AND word < $2 LIMIT $3",
      [beginning, Self.end(of: beginning), limit]
    ).map { row in
      var row = row
      return try row.integer()
    }
  }

  /// Behind every word that begins like this, since no text has a greater scalar.
  private static func end(of beginning: String) -> String { beginning + "\u{10FFFF}" }
}
