import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("People entered twice, on the screen")
struct DuplicateBoardTests {
  private func board(readOnly: Bool = false) -> Desk {
    Desk(Sample.people, readOnly: readOnly).type("5D")
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
  func merge() {
    let desk = board()
    let before = desk.records.stored.mapValues(\.record)
    desk.press(.enter)
    #expect(desk.picture.contains("rakor yang belum ditutup"))
    #expect(desk.type("n").duplicates != nil)
    #expect(desk.records.stored.mapValues(\.record) == before)
    desk.press(.enter).type("y")
    #expect(desk.person(13)?.mergedInto?.rawValue == 12)
    #expect(desk.person(12)?.phone != nil)
    #expect(desk.records.delegates(of: Sample.planned).map(\.person.rawValue) == [12])
    #expect(desk.duplicates?.list.pairs.isEmpty == true)
    desk.press(.escape).type("u")
    #expect(desk.records.stored.mapValues(\.record) == before)
  }

  @Test("Space keeps the other one")
  func keepsOther() {
    let desk = board().type(" ").press(.enter).type("y")
    #expect(desk.person(12)?.mergedInto?.rawValue == 13)
    #expect(desk.person(13)?.mergedInto == nil)
  }

  @Test("A question about merging throws away keys typed before it was seen")
  func ignoresTypeAhead() {
    let desk = board()
    #expect(desk.state.ignoresTypeAhead == false)
    #expect(desk.press(.enter).state.ignoresTypeAhead)
  }

  @Test("One of a pair that somebody else has changed meanwhile is a conflict, and nothing is merged")
  func conflict() throws {
    let desk = board().press(.enter)
    desk.records.put(.person(try #require(desk.person(13))))
    desk.type("y")
    #expect(desk.conflict != nil)
    #expect(desk.person(13)?.mergedInto == nil)
  }

  @Test("Opened for reading, nothing is merged")
  func readOnly() {
    let desk = board(readOnly: true).press(.enter)
    #expect(desk.notice == desk.words.app.readOnly)
    #expect(desk.confirmation == nil)
  }
}
