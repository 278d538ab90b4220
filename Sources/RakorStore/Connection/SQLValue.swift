/// A value that both engines take and give.
enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
}

/// Anything that stands in a column.
protocol SQLConvertible: Sendable {
  var sql: SQLValue { get }
}

extension SQLValue: SQLConvertible {
  var sql: SQLValue { self }
}

extension String: SQLConvertible {
  var sql: SQLValue { .text(self) }
}

extension Int: SQLConvertible {
  var sql: SQLValue { .integer(Int64(self)) }
}

/// Truth is 0 and 1, because SQLite has no type of its own for it.
extension Bool: SQLConvertible {
  var sql: SQLValue { .integer(self ? 1 : 0) }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
  var sql: SQLValue { map(\.sql) ?? .null }
}
