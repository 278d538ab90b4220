import RakorModel

/// Reading and removing rows by the columns that say which are meant.
extension RecordTables {
  func list<Record>(
    _ shape: TableShape<Record>, where conditions: SQLConditions = [:], order: String? = nil, limit: Int? = nil
  ) throws -> [Stored<Record>] {
    var conditions = conditions
    let count = limit.map { " LIMIT \(conditions.bind($0))" } ?? ""
    let end = (order.map { " ORDER BY \($0)" } ?? "") + count
    return try list(shape.select + conditions.clause + end, conditions.values, read: shape.read)
  }

  func first<Record>(_ shape: TableShape<Record>, where conditions: SQLConditions) throws -> Stored<Record>? {
    try first(shape.select + conditions.clause, conditions.values, read: shape.read)
  }

  func first<Value>(
    _ select: String, where conditions: SQLConditions, read: (inout SQLRow) throws -> Value
  ) throws -> Value? {
    try first("\(select)\(conditions.clause) LIMIT 1", conditions.values, read: read)
  }

  /// The records whose column holds one of the values.
  func list<Record, Key: SQLConvertible>(
    _ shape: TableShape<Record>, for keys: [Key], in column: String, order: String? = nil
  ) throws -> [Stored<Record>] {
    let end = order.map { " ORDER BY \($0)" } ?? ""
    return try list(for: keys, { "\(shape.select) WHERE \(column) IN (\($0))\(end)" }, read: shape.read)
  }

  func list<Owner: SQLConvertible, Element>(_ shape: ListShape<Owner, Element>, of owner: Owner) throws -> [Element] {
    let conditions: SQLConditions = [shape.owner: owner]
    return try list(
      "SELECT \(shape.selected) FROM \(shape.table)\(conditions.clause) ORDER BY position", conditions.values,
      read: shape.read)
  }

  /// The elements of some owners, or of all, by owner.
  func lists<Owner: SQLConvertible & Hashable, Element>(
    _ shape: ListShape<Owner, Element>, of owners: [Owner]? = nil, owner: @escaping (inout SQLRow) throws -> Owner
  ) throws -> [Owner: [Element]] {
    let select = "SELECT \(shape.owner), \(shape.selected) FROM \(shape.table)"
    let order = "ORDER BY \(shape.owner), position"
    let read = { (row: inout SQLRow) in (try owner(&row), try shape.read(&row)) }
    let found =
      try owners.map { owners in
        try list(for: owners, { "\(select) WHERE \(shape.owner) IN (\($0)) \(order)" }, read: read)
      } ?? list("\(select) \(order)", read: read)
    var lists: [Owner: [Element]] = [:]
    for (owner, element) in found { lists[owner, default: []].append(element) }
    return lists
  }

  func delete(from table: String, where conditions: SQLConditions) throws {
    try connection.run("DELETE FROM \(table)\(conditions.clause)", conditions.values)
  }

  /// The place of a coded record among those entered before; the next one for a record that is new.
  func position(in table: String, code: any SQLConvertible) throws -> Int {
    try first("SELECT position FROM \(table)", where: ["code": code]) { try $0.integer() } ?? reserve(table)
  }
}
