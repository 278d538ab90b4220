extension RakorStore {
  /// A number that changes when another connection has written, so that screens know when to read again.
  ///
  /// - Throws: `StoreError`.
  package func dataVersion() throws -> Int { try asking { try $0.dataVersion() } }

  /// What the engine finds wrong with the database, a line each; empty when all is well.
  ///
  /// - Throws: `StoreError`.
  package func check() throws -> [String] { try asking { try $0.findings() } }

  /// Writes a consistent copy to a new file, for its owner alone; an existing file is refused.
  ///
  /// - Throws: `StoreError`.
  package func backup(to path: String) throws { try asking { try $0.copy(to: path) } }
}
