import RakorModel

/// One column of a table: what it is called, what of a record stands in it, and how that is read back.
struct Column<Record>: Sendable {
  let name: String
  let value: @Sendable (Record) throws -> SQLValue
  let read: @Sendable (inout Record, inout SQLRow) throws -> Void

  init<Cell: SQLConvertible>(
    _ name: String, _ cell: @escaping @Sendable (Record) throws -> Cell,
    read: @escaping @Sendable (inout Record, inout SQLRow) throws -> Void
  ) {
    self.name = name
    value = { try cell($0).sql }
    self.read = read
  }
}

extension Column where Record: FactHolder, Record.Facts: TextFacts {
  /// The columns of all texts of a record.
  static var texts: [Column] {
    Record.Facts.texts.map { text in
      Column(text.column, { text.text(of: $0.facts) }, read: { text.set(try $1.optionalText(), in: &$0.facts) })
    }
  }
}

extension Column where Record: TextFacts {
  /// The same of a record whose facts are no part of their own.
  static var texts: [Column] {
    Record.texts.map { text in
      Column(text.column, { text.text(of: $0) }, read: { text.set(try $1.optionalText(), in: &$0) })
    }
  }
}

/// A table of records, each under its revision: one list of columns makes what is selected, inserted and replaced.
///
/// Columns are closures and no key paths, as in `TextField`.
struct TableShape<Record: Sendable>: Sendable {
  let table: String
  /// The columns of a record and its revision, in the order in which `read` takes them.
  let selected: String
  /// `SELECT … FROM …`, to which conditions are added.
  let select: String
  let columns: [Column<Record>]
  private let upsert: String
  /// What reading begins with; every column puts its part in place of what stands here.
  private let unread: Record

  /// - Parameters:
  ///   - key: How many of the first columns say which record it is.
  ///   - derived: Columns that repeat what follows from others, so that they are written and never read.
  init(
    _ table: String, key: Int = 1, unread: Record, derived: [String] = [], _ columns: [Column<Record>]
  ) {
    self.table = table
    self.columns = columns
    self.unread = unread
    let own = columns.map(\.name) + ["revision"]
    selected = own.joined(separator: ", ")
    select = "SELECT \(selected) FROM \(table)"
    upsert = SQLText.upsert(table, own + derived, key: key)
  }

  private init(_ whole: TableShape, selected: String) {
    (table, columns, upsert, unread) = (whole.table, whole.columns, whole.upsert, whole.unread)
    self.selected = selected
    select = "SELECT \(selected) FROM \(whole.table)"
  }

  /// The same table, of which some columns are read as if nothing stood in them.
  func skipping(_ skipped: Set<String>) -> TableShape {
    let names = columns.map { skipped.contains($0.name) ? "NULL" : $0.name } + ["revision"]
    return TableShape(self, selected: names.joined(separator: ", "))
  }

  /// The record from the columns that `selected` names.
  func read(_ row: inout SQLRow) throws -> Stored<Record> {
    var record = unread
    for column in columns { try column.read(&record, &row) }
    return Stored(value: record, revision: try row.integer())
  }

  /// Writes a record in place of the one under its key; `derived` are the values of the derived columns in their order.
  func write(
    _ record: Record, revision: Int, derived: [any SQLConvertible] = [], on connection: any SQLConnection
  ) throws {
    var values: [any SQLConvertible] = []
    values.reserveCapacity(columns.count + 1 + derived.count)
    for column in columns { values.append(try column.value(record)) }
    values.append(revision)
    try connection.run(upsert, values + derived)
  }
}

/// A table that holds what a record has several of, in their order: the members of a forum, the lines of a letterhead.
///
/// What an owner must be is asked where it is used, not here: at run time such a demand on a type costs a search
/// through all that the program conforms to, for each kind of list, at every start.
struct ListShape<Owner, Element: Sendable>: Sendable {
  let table: String
  /// The column that says whose elements they are.
  let owner: String
  /// The columns of an element, in the order in which `read` takes them.
  let selected: String
  fileprivate let columns: [Column<Element>]
  fileprivate let insert: String
  private let unread: Element

  init(_ table: String, owner: String, unread: Element, _ columns: [Column<Element>]) {
    self.table = table
    self.owner = owner
    self.columns = columns
    self.unread = unread
    let names = columns.map(\.name)
    selected = names.joined(separator: ", ")
    insert = SQLText.insert(table, [owner, "position"] + names)
  }

  func read(_ row: inout SQLRow) throws -> Element {
    var element = unread
    for column in columns { try column.read(&element, &row) }
    return element
  }
}

extension ListShape where Owner: SQLConvertible {
  /// Writes the elements of one owner in place of those it had.
  func write(_ elements: [Element], of owner: Owner, on connection: any SQLConnection) throws {
    try erase(of: owner, on: connection)
    for (position, element) in elements.enumerated() {
      var values: [any SQLConvertible] = [owner, position]
      for column in columns { values.append(try column.value(element)) }
      try connection.run(insert, values)
    }
  }

  func erase(of owner: Owner, on connection: any SQLConnection) throws {
    let conditions: SQLConditions = [self.owner: owner]
    try connection.run("DELETE FROM \(table)\(conditions.clause)", conditions.values)
  }
}

/// Statements about named columns, whose placeholders are numbered here and nowhere else.
enum SQLText {
  static func insert(_ table: String, _ columns: [String]) -> String {
    let placeholders = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(placeholders))"
  }

  /// Writes a row in place of the one with the same first columns.
  static func upsert(_ table: String, _ columns: [String], key: Int) -> String {
    let replaced = columns.indices.dropFirst(key).map { "\(columns[$0]) = $\($0 + 1)" }.joined(separator: ", ")
    let keys = columns.prefix(key).joined(separator: ", ")
    return "\(insert(table, columns)) ON CONFLICT (\(keys)) DO UPDATE SET \(replaced)"
  }

  /// Writes columns of the rows of which one column holds a value; that value is bound last.
  static func update(_ table: String, _ columns: [String], where key: String) -> String {
    let written = columns.indices.map { "\(columns[$0]) = $\($0 + 1)" }.joined(separator: ", ")
    return "UPDATE \(table) SET \(written) WHERE \(key) = $\(columns.count + 1)"
  }
}
