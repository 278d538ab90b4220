import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("People entered twice, on the screen")
struct DuplicateBoardTests {
  private func board(readOnly: Bool = false) -> Desk {
    Desk(.people, readOnly: readOnly).type("5D")
  }

  @Test("D lists the pairs with what they share")
  func lists() {
    let desk = board()
    #expect(desk.duplicates?.list.pairs.map { [$0.first.id.rawValue, $0.second.id.rawValue] } == [[12, 13]])
    #expect(desk.picture.contains(desk.words.remarks.sign(.name)))
    #expect(desk.press(.escape).state.box == nil)
  }

  @Test("Without a pair D says so and opens nothing")
  func none() {
    let desk = Desk().type("5D")
    #expect(desk.duplicates == nil)
    #expect(desk.notice == desk.words.remarks.noDuplicates)
  }

  @Test("Enter asks and says what merging does; no changes nothing, yes merges into the first, and undo is exact")
  func merge() throws {
    let desk = board()
    let before = try desk.store.everything()
    desk.press(.enter)
    #expect(desk.picture.contains("rakor yang belum ditutup"))
    #expect(desk.type("n").duplicates != nil)
    #expect(try desk.store.everything() == before)
    desk.press(.enter).type("y")
    #expect(desk.person(Sample.person(13))?.mergedInto == Sample.person(12))
    #expect(desk.person(Sample.person(12))?.phone != nil)
    #expect(desk.file(Sample.planned)?.delegates.map(\.person) == [Sample.person(12)])
    #expect(desk.duplicates?.list.pairs.isEmpty == true)
    desk.press(.escape).type("u")
    #expect(try desk.store.everything() == before)
  }

  @Test("Different marks at one open rakor are named and asked about; whoever was there stays counted")
  func marks() {
    let shelf = Shelf.people.adding {
      try $0.putDelegate(Sample.planned, Sample.person(12), Sample.kebumen, .excused)
      try $0.putDelegate(Sample.planned, Sample.person(13), Sample.kebumen, .present)
    }
    let desk = Desk(shelf).type("5D").press(.enter).type("y")
    #expect(desk.confirmation?.question.contains("rakor 4: izin / hadir") == true)
    desk.type("n")
    #expect(desk.person(Sample.person(13))?.mergedInto == nil)
    desk.press(.enter).type("yy")
    #expect(desk.person(Sample.person(13))?.mergedInto == Sample.person(12))
    #expect(desk.file(Sample.planned)?.delegates.map(\.state) == [.present])
  }

  @Test("Space keeps the other one")
  func keepsOther() {
    let desk = board().type(" ").press(.enter).type("y")
    #expect(desk.person(Sample.person(12))?.mergedInto == Sample.person(13))
    #expect(desk.person(Sample.person(13))?.mergedInto == nil)
  }

  @Test("A question about merging throws away keys typed before it was seen")
  func ignoresTypeAhead() {
    let desk = board()
    #expect(desk.state.ignoresTypeAhead == false)
    #expect(desk.press(.enter).state.ignoresTypeAhead)
  }

  @Test("One of a pair that somebody else has changed meanwhile is a conflict, and nothing is merged")
  func conflict() {
    let desk = board().press(.enter)
    desk.elsewhere { try $0.changePerson(Sample.person(13)) { $0.facts.unit = "Seksi PHU" } }
    desk.type("y")
    #expect(desk.conflict != nil)
    #expect(desk.person(Sample.person(13))?.mergedInto == nil)
  }

  @Test("Opened for reading, nothing is merged")
  func readOnly() {
    let desk = board(readOnly: true).press(.enter)
    #expect(desk.notice == desk.words.app.readOnly)
    #expect(desk.confirmation == nil)
  }
}
