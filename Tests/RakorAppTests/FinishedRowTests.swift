import RakorModel
import RakorStore
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("A follow-up that leaves the list")
struct FinishedRowTests {
  /// At a follow-up that one office alone owes, between others.
  private func owedByOne() throws -> (desk: Desk, number: FollowUpNumber) {
    let desk = Desk().type("4")
    while desk.followUps?.list.selected?.followUp.number.rawValue != 3 { desk.type("j") }
    let draft = FollowUpDraft(
      text: "Kirim data jemaah", source: .instruction, offices: [Sample.kebumen], due: desk.followUp(3)?.due)
    let committed = try #require(try desk.store.perform([.addFollowUp(draft)], now: Sample.now))
    let numbers = committed.revisions.keys.compactMap { if case .followUp(let number) = $0 { number } else { nil } }
    let number = try #require(numbers.first)
    desk.send(.changedElsewhere)
    while desk.followUps?.list.selected?.followUp.number != number { desk.type("j") }
    return (desk, number)
  }

  @Test("What was ticked off stays under the cursor until that leaves it")
  func finishedRowStays() throws {
    let (desk, number) = try owedByOne()
    let rows = desk.followUps?.list.rows.count
    desk.type(" ")
    #expect(desk.followUp(number.rawValue)?.status.isOpen == false)
    #expect(desk.followUps?.list.selected?.followUp == desk.followUp(number.rawValue))
    #expect(desk.followUps?.list.rows.count == rows)
    let next = desk.followUps?.list.rows.map(\.identity).drop { $0 != number }.dropFirst().first
    desk.type("j")
    #expect(desk.followUps?.list.rows.contains { $0.identity == number } == false)
    #expect(next == nil || desk.followUps?.list.selected?.identity == next)
  }

  @Test("A second Space takes the tick back, and p notes what was ticked")
  func secondSpaceAndNote() throws {
    let (desk, number) = try owedByOne()
    desk.type("  ")
    #expect(desk.followUp(number.rawValue)?.parts.first?.done == nil)
    desk.type(" p").type("lewat surel").press(.enter)
    #expect(desk.followUp(number.rawValue)?.parts.first?.note == "lewat surel")
    #expect(desk.followUps?.list.selected?.identity == number)
    #expect(desk.followUp(3)?.parts.allSatisfy { $0.note != "lewat surel" } == true)
  }

  @Test("What was dropped, or ticked with a note, stays likewise", arguments: ["T", "B"])
  func changedRowStays(key: String) throws {
    let (desk, number) = try owedByOne()
    desk.type(key).type("sudah diganti").press(.enter)
    #expect(desk.followUp(number.rawValue)?.status.isOpen == false)
    #expect(desk.followUps?.list.selected?.identity == number)
  }

  @Test("Undo puts the cursor on what it brought back, and names it")
  func undoGoesBack() throws {
    let (desk, number) = try owedByOne()
    desk.type(" jjju")
    #expect(desk.followUps?.list.selected?.identity == number)
    #expect(desk.notice == "Diurungkan: menandai selesai “Kirim data jemaah”.")
    #expect(desk.type("gU").followUps?.list.rows.contains { $0.identity == number } == false)
  }
}
