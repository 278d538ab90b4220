import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

/// What a database holds after a random walk, and what of it is found in another one.
@Suite("Export and import over a long way")
struct ExchangeWalkTests {
  private func walked(_ seed: UInt64) throws -> (store: RakorStore, today: Day) {
    let store = Shelf.registry.store()
    var walk = RandomWalk(seed: seed)
    for _ in 0..<160 { try walk.step(on: store) }
    return (store, walk.now.day)
  }

  @Test(
    "What was exported is the same after an import into an empty database, and changes nothing where it is known",
    arguments: 1...30 as ClosedRange<UInt64>)
  func thereAndBack(seed: UInt64) throws {
    let (store, today) = try walked(seed)
    let text = try store.export(today: today)
    #expect(try store.read(text) == nil)
    let other = try RakorStore.temporary(who: Sample.colleague)
    let founded = Shelf.registry.store()
    for new in [other, founded] {
      try new.read(text, untouched: true)
      let difference = firstDifference(text, try new.export(today: today))
      #expect(difference == nil, "\(difference ?? "")")
      #expect(try new.read(text) == nil)
    }
    for store in [store, other, founded] { #expect(try store.check() == []) }
  }

  @Test(
    "Every rakor alone is never refused, is the same elsewhere, and changes nothing where it is known",
    arguments: 31...40 as ClosedRange<UInt64>)
  func oneByOne(seed: UInt64) throws {
    let (store, today) = try walked(seed)
    let together = Shelf.registry.store()
    for id in try store.allMeetingIDs() {
      let file = try store.file(id)
      let contents = RakorFileContents(of: [file], directory: try store.directory())
      let text = RakorFile.document(contents, today: today).written
      #expect(try store.read(text) == nil)
      for other in [Shelf.registry.store(), together] {
        try other.read(text)
        #expect(try other.read(text) == nil)
        let there = try #require(try other.allMeetingIDs().map(other.file).first { $0.meeting.uid == file.meeting.uid })
        #expect(there.namedDelegates.map(\.delegate.state) == file.namedDelegates.map(\.delegate.state))
        #expect(there.figures == file.figures)
      }
    }
    #expect(try together.check() == [])
  }

  @Test(
    "A file of before identities is never refused, keeps everybody on every list, and changes nothing a second time",
    arguments: 41...60 as ClosedRange<UInt64>)
  func beforeIdentities(seed: UInt64) throws {
    let (store, today) = try walked(seed)
    let text = try withoutIdentities(store.export(today: today))
    let other = try RakorStore.temporary(who: Sample.colleague)
    try other.read(text)
    for id in try store.allMeetingIDs() { #expect(try list(of: id, in: store) == list(of: id, in: other), "\(id)") }
    #expect(try other.read(text) == nil)
    #expect(try store.read(text) == nil)
  }

  /// Namesakes with the same post may change places in a file that does not tell them apart.
  private func list(of id: MeetingID, in store: RakorStore) throws -> [String] {
    try store.file(id).namedDelegates.map { named in
      "\(named.delegate.office.rawValue) \(named.name) \(named.title ?? "") \(named.unit ?? "") \(named.delegate.state)"
    }.sorted()
  }

  @Test(
    "Undo all the way back and redo all the way give the exports of every step",
    arguments: 61...66 as ClosedRange<UInt64>)
  func undoneAndRedone(seed: UInt64) throws {
    let store = try Shelf.registry.store().acting(as: Sample.colleague)
    var walk = RandomWalk(seed: seed)
    let today = Sample.now.day
    var exports = [try store.export(today: today)]
    for _ in 0..<200 where try walk.step(on: store) { exports.append(try store.export(today: today)) }
    #expect(exports.count > 60)
    for (step, export) in exports.enumerated().dropLast().reversed() {
      _ = try store.undo(now: walk.now)
      try #require(firstDifference(try store.export(today: today), export) == nil, "before step \(step + 1)")
    }
    for (step, export) in exports.enumerated().dropFirst() {
      _ = try store.redo(now: walk.now)
      try #require(firstDifference(try store.export(today: today), export) == nil, "after step \(step)")
    }
    #expect(try store.check() == [])
  }
}
