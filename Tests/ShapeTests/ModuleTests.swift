import Testing

@Suite("Rooms and arrows")
struct ModuleTests {
  /// What each module may import, as the map in CONTRIBUTING.md says: the last column of the table of modules.
  static let map: [String: Set<String>] = {
    let rows = SourceTree.lines(of: "CONTRIBUTING.md").map { $0.split(separator: "|") }
    let named = rows.compactMap { cells -> (String, Set<String>)? in
      guard cells.count == 3, let module = cells.first?.split(separator: "`").dropFirst().first else { return nil }
      let words = cells[2].split(separator: ",").compactMap { $0.split(separator: " ").first.map(String.init) }
      return (String(module), Set(words.filter { !["nothing", "not", "–"].contains($0) }))
    }
    return Dictionary(named) { first, _ in first }
  }()

  @Test("Every source is found, and belongs to a room of the house")
  func everyModuleIsKnown() {
    let modules = Set(SourceTree.sources.map(\.module))
    #expect(modules.isSubset(of: Self.map.keys))
    #expect(modules.count == 6)
    #expect(SourceTree.sources.count > 100)
  }

  @Test("A module imports exactly what the map allows", arguments: Set(SourceTree.sources.map(\.module)).sorted())
  func importsAreAllowed(module: String) {
    let imports = SourceTree.sources.filter { $0.module == module }.flatMap(\.imports)
    #expect(Set(imports) == Self.map[module])
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
