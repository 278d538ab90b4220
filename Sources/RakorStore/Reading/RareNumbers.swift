import RakorModel

/// Finds out whether one of a list's conditions leaves so few records that they are looked at one by one.
///
/// Where none does, matches are dense enough to be met soon on a walk through the list's own order. So a rare word does
/// not walk through everything, and a common one is not gathered in full.
struct RareNumbers {
  /// More matches than this are not gathered.
  static let limit = 500

  let tables: RecordTables

  /// The numbers that the first of the conditions leaves which is rare; nil when none is.
  func first(_ probes: [(_ limit: Int) throws -> [Int]]) throws -> [Int]? {
    for probe in probes {
      let found = try probe(Self.limit + 1)
      if found.count <= Self.limit { return Array(Set(found)) }
    }
    return nil
  }

  func probe(_ sql: String, _ values: [any SQLConvertible]) -> (_ limit: Int) throws -> [Int] {
    { [tables] limit in
      try tables.list("\(sql) LIMIT $\(values.count + 1)", values + [limit]) { try $0.integer() }
    }
  }
}
