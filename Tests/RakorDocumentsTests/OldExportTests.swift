import RakorModel
import RakorStore
import SampleOffice
import Testing

@Suite("Exports of before")
struct OldExportTests {
  @Test("A file of 22 November is imported with every fact, and changes nothing the second time")
  func fileOfBefore() throws {
    let store = try RakorStore.holding()
    let text = try OldFile.november22.export
    #expect(try store.refusedLines(text) == [])
    #expect(try OldFile.lost(from: text, in: store.export()) == [])
    #expect(try store.read(text) == nil)
  }

  @Test("A file of 22 November changes nothing in the database it came from")
  func fileOntoItself() throws {
    let store = try OldFile.november22.open()
    let before = try store.export()
    try store.read(OldFile.november22.export)
    #expect(try store.export() == before)
  }

  @Test("What a database of 22 November exports today is read into an empty one and exported the same")
  func roundTrip() throws {
    let text = try OldFile.november22.open().export()
    let second = try RakorStore.holding()
    try second.read(text)
    #expect(try second.export() == text)
  }
}
