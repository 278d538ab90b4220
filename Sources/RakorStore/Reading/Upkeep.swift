import Glibc

extension RakorStore {
  /// A number that changes when another connection has written, so that screens know when to read again.
  ///
  /// - Throws: `StoreError`.
  package func dataVersion() throws -> Int { try asking { try $0.dataVersion() } }

  /// Finds out whether something could be saved now, and saves nothing.
  ///
  /// - Throws: `StoreError.busy` where another program holds the database.
  package func checkIsFree() throws { try asking { try $0.transaction(.write) {} } }

  /// What the engine finds wrong with the database, a line each; empty when all is well.
  ///
  /// - Throws: `StoreError`.
  package func check() throws -> [String] { try asking { try $0.findings() } }

  /// Writes a consistent copy to a new file, for its owner alone; an existing file is refused.
  ///
  /// - Throws: `StoreError`.
  package func backup(to path: String) throws { try asking { try $0.copy(to: path) } }

  /// Copies what is open of a database whose file has lost its place, and answers the name of the copy: the one given,
  /// or that with a number behind it where something is there already.
  ///
  /// - Throws: `StoreError`, also where the copy does not hold all that was saved; there is none then.
  package func rescue(as path: String) throws -> String {
    var name = path
    for number in 2...100 {
      do {
        try backup(to: name)
        break
      } catch StoreError.alreadyThere where number < 100 {
        name = "\(path)-\(number)"
      }
    }
    do {
      let copy = try RakorStore(path: name, who: "", readOnly: true)
      if let finding = try copy.check().first { throw StoreError.damaged(path: name, reason: finding) }
      guard try copy.newestEntry() == newestEntry() else { throw StoreError.damaged(path: name, reason: "journal") }
      return name
    } catch {
      unlink(name)
      throw error
    }
  }

  private func newestEntry() throws -> Int { try reading { try Journal(tables: $0).newest() } }
}
