import RakorModel
import RakorStore
import SampleOffice
import Testing

/// Every database that tests begin with.
enum KnownDatabase: String, CaseIterable {
  case registry, example2021, full, people, crowd, many, wide
  case offices, demo, kemenhaj, example, all, november22

  func open() throws -> RakorStore {
    switch self {
    case .registry: Shelf.registry.store()
    case .example2021: Shelf.example2021.store()
    case .full: Shelf.full.store()
    case .people: Shelf.people.store()
    case .crowd: Shelf.crowd.store()
    case .many: Shelf.many.store()
    case .wide: Shelf.wide.store()
    case .offices: try .holding(.offices)
    case .demo: try .holding(.demo)
    case .kemenhaj: try .holding(.kemenhaj)
    case .example: try .holding(.example)
    case .all: try .holding(.offices, .example, .demo, .kemenhaj)
    case .november22: try OldFile.november22.open().temporaryCopy(for: "ani")
    }
  }
}

@Suite("Undo all the way")
struct UndoAllTheWayTests {
  @Test(
    "On every database undo goes all the way back to an empty one, redo all the way forth, the export is the same at every step, and nothing is found wrong",
    arguments: KnownDatabase.allCases)
  func thereAndBack(_ database: KnownDatabase) throws {
    let store = try database.open()
    #expect(try store.check() == [])
    let changes = try store.standingChanges()
    #expect(!changes.isEmpty)
    var exports = [try store.export()]
    for change in changes {
      let back = try store.acting(as: change.who).undo(now: Sample.now)
      #expect(back.entry.role == .undo(of: change.number))
      exports.append(try store.export())
    }
    #expect(try store.export() == RakorStore.holding().export())
    #expect(try store.check() == [])
    for change in changes.reversed() {
      exports.removeLast()
      let forth = try store.acting(as: change.who).redo(now: Sample.now)
      #expect(forth.entry.role == .redo(of: change.number))
      try #require(try store.export() == exports.last, "redo of change \(change.number)")
    }
    #expect(try store.check() == [])
  }
}

extension RakorStore {
  /// The changes that are done and not taken back, newest first.
  fileprivate func standingChanges() throws -> [JournalEntry] {
    var standing: [Int: JournalEntry] = [:]
    var taken: [Int: JournalEntry] = [:]
    for entry in try history(of: nil, limit: .max).reversed() {
      switch entry.role {
      case .change: standing[entry.number] = entry
      case .undo(let target): taken[target] = standing.removeValue(forKey: target)
      case .redo(let target): standing[target] = taken.removeValue(forKey: target)
      }
    }
    return standing.values.sorted { $0.number > $1.number }
  }
}
