/// The conditions of a query and the values bound in them.
struct SQLConditions {
  private var parts: [String] = []
  private(set) var values: [any SQLConvertible] = []

  init() {}

  /// Gives the placeholder under which a value is bound.
  mutating func bind(_ value: any SQLConvertible) -> String {
    values.append(value)
    return "$\(values.count)"
  }

  mutating func add(_ condition: String) { parts.append(condition) }

  mutating func equal(_ column: String, _ value: (any SQLConvertible)?) {
    guard let value else { return }
    add("\(column) = \(bind(value))")
  }

  /// The whole clause, empty where everything is wanted.
  var clause: String { parts.isEmpty ? "" : " WHERE " + parts.joined(separator: " AND ") }
}

extension SQLConditions: ExpressibleByDictionaryLiteral {
  /// Columns and what stands in them.
  init(dictionaryLiteral columns: (String, any SQLConvertible)...) {
    for (column, value) in columns { equal(column, value) }
  }
}
