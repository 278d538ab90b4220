import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("Undo over a long way")
struct UndoWalkTests {
  @Test(
    "Undo all the way back and redo all the way gives what was at every step", arguments: 1...3 as ClosedRange<UInt64>)
  func thereAndBack(seed: UInt64) throws {
    let store = try Shelf.registry.store().acting(as: "budi")
    var walk = RandomWalk(seed: seed)
    var states = [try store.everything()]
    var tries = 0
    while states.count <= 200, tries < 2_000 {
      tries += 1
      guard try walk.step(on: store) else { continue }
      states.append(try store.everything())
    }
    #expect(states.count == 201)
    for (index, state) in states.enumerated().dropLast().reversed() {
      _ = try store.undo(now: Sample.now)
      try #require(try store.everything() == state, "before step \(index + 1)")
    }
    #expect(throws: Refusal.nothingToUndo) { try store.undo(now: Sample.now) }
    for (index, state) in states.enumerated().dropFirst() {
      _ = try store.redo(now: Sample.now)
      try #require(try store.everything() == state, "after step \(index)")
    }
  }

  @Test(
    "What somebody else enters elsewhere in between keeps nobody from going all the way back",
    arguments: 1...2 as ClosedRange<UInt64>)
  func othersInBetween(seed: UInt64) throws {
    let ani = Shelf.registry.store()
    let budi = try ani.acting(as: "budi")
    let citra = try ani.acting(as: "citra")
    var walk = RandomWalk(seed: seed)
    let before = try ani.everything()
    var mine = 0
    for step in 0..<150 {
      guard try walk.step(on: budi) else { continue }
      mine += 1
      let code = OfficeCode(rawValue: "kantor-\(step)")
      try citra.save(.putOffice(Office(code: code, name: "K", short: "K", kind: .regency, town: "K"), new: true))
    }
    for _ in 0..<mine { _ = try budi.undo(now: Sample.now) }
    for _ in 0..<mine { _ = try citra.undo(now: Sample.now) }
    #expect(try ani.everything() == before)
  }
}
