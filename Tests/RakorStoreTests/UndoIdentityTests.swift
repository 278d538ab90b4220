import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("Undo and who people are")
struct UndoIdentityTests {
  @Test("Somebody whom a file has brought again does not come back beside that one")
  func broughtAgain() throws {
    let ani = Shelf.registry.store()
    let budi = try ani.acting(as: "budi")
    let draft = PersonDraft(name: "Siti", office: Sample.wonosobo, uid: "person-a")
    _ = try ani.addPerson(draft)
    _ = try ani.undo(now: Sample.now)
    let again = try budi.addPerson(draft)
    #expect(throws: Sample.builtOn(.person(again), .personAdded)) { try ani.redo(now: Sample.now) }
    _ = try budi.undo(now: Sample.now)
    _ = try ani.redo(now: Sample.now)
    #expect(try ani.allPeople().map(\.uid) == ["person-a"])
  }

  @Test("Whatever is changed, taken back and done again of somebody, and whoever is merged, who they are stays")
  func identityStays() throws {
    let store = Shelf.registry.store()
    var ids: [PersonID] = []
    for (name, uid) in [("Siti", "a"), ("Siti", nil), ("Siti", nil)] {
      ids.append(try store.addPerson(PersonDraft(name: name, office: Sample.wonosobo, uid: uid)))
    }
    let before = try store.allPeople().map(\.uid)
    #expect(before[0] == "a" && Set(before).count == 3)
    let revised = PersonDraft(name: "Hj. Siti", title: "Staf", office: Sample.kebumen, uid: "another")
    for id in ids { try store.save(.revisePerson(id, revised)) }
    try store.save(.mergePeople(keep: ids[1], drop: ids[0]))
    #expect(try store.allPeople().map(\.uid) == before)
    for _ in 0..<4 { _ = try store.undo(now: Sample.now) }
    #expect(try store.allPeople().map(\.uid) == before)
    for _ in 0..<3 { _ = try store.undo(now: Sample.now) }
    for _ in 0..<7 { _ = try store.redo(now: Sample.now) }
    #expect(try store.allPeople().map(\.uid) == before)
    #expect(try store.allPeople().map(\.mergedInto) == [ids[1], nil, nil])
  }
}
