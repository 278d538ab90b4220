import Synchronization

@testable import RakorStore

/// An engine that remembers what it was asked.
final class RecordingConnection: SQLConnection {
  struct Question: Sendable {
    var sql: String
    var values: [SQLValue]
  }

  private let engine: any SQLConnection
  private let asked = Mutex<[Question]>([])

  init(_ engine: any SQLConnection) { self.engine = engine }

  /// Everything asked so far; begins anew after it.
  func all() -> [Question] {
    asked.withLock { asked in
      defer { asked = [] }
      return asked
    }
  }

  /// The same, each statement once.
  func questions() -> [Question] {
    var seen: Set<String> = []
    return all().filter { seen.insert($0.sql).inserted }
  }

  /// How the engine would go about a statement, a step each.
  func plan(_ question: Question) throws -> [String] {
    try engine.rows("EXPLAIN QUERY PLAN " + question.sql, question.values).map { row in
      var row = row
      for _ in 0..<3 { _ = try row.value() }
      return try row.text()
    }
  }

  func wait(atMost milliseconds: Int) { engine.wait(atMost: milliseconds) }

  func rows(_ sql: String, _ values: [any SQLConvertible]) throws -> [SQLRow] {
    asked.withLock { $0.append(Question(sql: sql, values: values.map(\.sql))) }
    return try engine.rows(sql, values)
  }

  func run(_ sql: String, _ values: [any SQLConvertible]) throws -> Int { try engine.run(sql, values) }

  func transaction<Value>(_ kind: TransactionKind, _ body: () throws -> Value) throws -> Value {
    try engine.transaction(kind, body)
  }

  func mayBeFilled() throws -> Bool { try engine.mayBeFilled() }

  func prepareToWrite() throws { try engine.prepareToWrite() }

  func tableNames() throws -> [String] { try engine.tableNames() }

  func dataVersion() throws -> Int { try engine.dataVersion() }

  func findings() throws -> [String] { try engine.findings() }

  func copy(to path: String) throws { try engine.copy(to: path) }

  func temporaryCopy() throws -> any SQLConnection { try engine.temporaryCopy() }
}
