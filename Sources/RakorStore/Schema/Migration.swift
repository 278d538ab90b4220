import RakorModel

/// One step from an older database to a newer one; never edited once released.
struct Migration: Sendable {
  /// Lasting; the database keeps the names of what it has been through.
  var name: String
  var statements: [String]
  /// Works columns out again that repeat what follows from others, with what the schema has at this step.
  var refresh: @Sendable (any SQLConnection) throws -> Void = { _ in }

  /// All there are, in their order.
  static let all: [Migration] = [
    .first, .carryOver, .turnNotes, .people, .dropDay, .unclockedMigrations, .followUpStatus, .mergedNames, .link,
    .soundWords, .memberDays, .letters, .approvals, .reopening, .beginnings, .settledSwaps, .uninvited, .forumEnds,
    .successions, .personIdentity, .figures,
  ]
}

/// Brings a database up to the program, or says that it is beyond it.
struct Migrating {
  let connection: any SQLConnection
  let path: String
  var migrations = Migration.all

  /// Applies what is missing, all of it or nothing; a database that is up to date is only read.
  ///
  /// - Throws: `StoreError.newerSchema` or `.foreignDatabase`, and nothing has been written then.
  func migrate() throws {
    let missing = try missing()
    try connection.prepareToWrite()
    guard !missing.isEmpty else { return }
    try connection.transaction(.write) {
      // Another program may have migrated between the look and the lock.
      for migration in try self.missing() {
        for statement in migration.statements { try connection.run(statement, []) }
        try migration.refresh(connection)
        try connection.run("INSERT INTO schema_migration (name) VALUES ($1)", [migration.name])
      }
    }
  }

  /// Refuses a database that has not gone through the same migrations as this program, neither less nor more.
  func checkIsCurrent() throws {
    if let first = try missing().first {
      throw StoreError.cannotOpen(path: path, reason: "migration \(first.name) not applied")
    }
  }

  private func missing() throws -> [Migration] {
    let tables = try connection.tableNames()
    guard try !tables.isEmpty || !connection.mayBeFilled() else { return migrations }
    guard tables.contains("schema_migration") else {
      throw StoreError.foreignDatabase(path: path)
    }
    let applied = try connection.rows("SELECT name FROM schema_migration ORDER BY name").map { row in
      var row = row
      return try row.text()
    }
    if let unknown = applied.first(where: { name in !migrations.contains { $0.name == name } }) {
      throw StoreError.newerSchema(found: unknown)
    }
    return migrations.filter { !applied.contains($0.name) }
  }
}
