import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Another size of the window")
struct ResizeTests {
  private static let sizes = [Size(columns: 79, rows: 23), Size(columns: 60, rows: 14), Size(columns: 80, rows: 24)]

  @Test(
    "Two hundred resizes read nothing that is there already",
    arguments: ["", "2", "4", "5", "5/a", "2?", "4i", "1:"])
  func readsNothing(keys: String) {
    let desk = Desk(.many).type(keys)
    for number in 0..<200 {
      desk.send(.resized(Self.sizes[number % Self.sizes.count]))
      #expect(desk.effects.isEmpty, "\(desk.effects)")
    }
  }

  @Test("Nor do they in a rakor", arguments: MeetingTab.allCases)
  func readsNothingInARakor(tab: MeetingTab) {
    let desk = Desk(.full).open(tab.layer(of: Sample.held))
    for number in 0..<200 {
      desk.send(.resized(Self.sizes[number % Self.sizes.count]))
      #expect(desk.effects.isEmpty, "\(desk.effects)")
    }
  }

  @Test("A list reads on once when its window comes to show more rows than it holds", arguments: ["2", "4"])
  func readsOn(tab: String) {
    let desk = Desk(.many, rows: 12).type(tab)
    desk.send(.resized(Size(columns: 80, rows: 60)))
    #expect(desk.queries.count == 1)
    #expect(desk.lines.count { $0.contains(" nomor ") } > 30)
    desk.send(.resized(Size(columns: 80, rows: 12)))
    #expect(desk.effects.isEmpty)
    desk.send(.resized(Size(columns: 80, rows: 60)))
    #expect(desk.effects.isEmpty)
  }

  @Test("What lies below fills the new window when it comes up")
  func fillsWhenItComesUp() {
    let desk = Desk(.many, rows: 12).type("2").press(.enter)
    desk.send(.resized(Size(columns: 80, rows: 60)))
    desk.press(.escape)
    #expect(desk.queries.count == 1)
    #expect(desk.lines[57].contains("omor"))
    desk.press(.enter)
    desk.press(.escape)
    #expect(desk.effects.isEmpty)
  }

  @Test("The rakor under the cursor is read when there comes to be room beside the list")
  func readsDetail() {
    let desk = Desk().type("2jj")
    desk.send(.resized(Size(columns: 120, rows: 24)))
    #expect(desk.queries == [.file(Sample.held)])
    desk.send(.resized(Size(columns: 130, rows: 24)))
    #expect(desk.effects.isEmpty)
  }

  @Test("Home reads more follow-ups only where there are more and room for them")
  func homeReadsMore() {
    let desk = Desk(.full, rows: 20)
    desk.send(.resized(Size(columns: 80, rows: 60)))
    let first = desk.queries.count
    #expect(first <= 1)
    desk.send(.resized(Size(columns: 80, rows: 20)))
    desk.send(.resized(Size(columns: 80, rows: 60)))
    #expect(desk.effects.isEmpty)
  }
}
