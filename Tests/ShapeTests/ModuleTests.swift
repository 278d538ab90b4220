import Testing

@Suite("Rooms and arrows")
struct ModuleTests {
  /// What each module may import, as the map in CONTRIBUTING.md says.
  static let allowed: [String: Set<String>] = [
    "RakorModel": [],
    "RakorStore": ["RakorModel", "CSQLite", "FoundationEssentials", "Glibc"],
    "RakorDocuments": ["RakorModel", "FoundationEssentials", "Mustache"],
    "TerminalKit": ["CNcurses", "Glibc"],
    "RakorApp": ["RakorModel", "TerminalKit"],
    "rakor": [
      "RakorModel", "RakorStore", "RakorDocuments", "TerminalKit", "RakorApp", "CDataFiles", "ArgumentParser",
      "FoundationEssentials", "Glibc",
    ],
  ]

  @Test("Every source is found, and belongs to a room of the house")
  func everyModuleIsKnown() {
    #expect(Set(SourceTree.sources.map(\.module)) == Set(ModuleTests.allowed.keys))
    #expect(SourceTree.sources.count > 100)
  }

  @Test("A module imports only what the map allows", arguments: SourceTree.sources)
  func importsAreAllowed(file: SourceFile) {
    guard let allowed = ModuleTests.allowed[file.module] else { return }
    #expect(Set(file.imports).isSubset(of: allowed), "\(file)")
  }

  @Test("Only the files of the SQLite connection know SQLite")
  func onlyTheConnectionKnowsSQLite() {
    let others = SourceTree.sources.filter { $0.imports.contains("CSQLite") && !$0.isSQLiteConnection }
    #expect(others.isEmpty)
  }

  @Test("Only the files of the SQLite connection use words that other engines do not have")
  func sqlIsForEveryEngine() {
    let words = ["PRAGMA", "AUTOINCREMENT", "ROWID", "REPLACE INTO", "INSERT OR ", "GLOB ", "FTS5", "FTS4", "IFNULL"]
    for file in SourceTree.sources where file.module == "RakorStore" && !file.isSQLiteConnection {
      for (number, text) in file.code {
        let upper = text.uppercased()
        #expect(!words.contains { upper.contains($0) }, "\(file):\(number)")
      }
    }
  }
}

extension SourceFile {
  var isSQLiteConnection: Bool { path.hasPrefix("Sources/RakorStore/Connection/SQLite") }
}
