import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Lists that are read page by page")
struct BrowserTests {
  /// A row of a list that is in the order of its numbers.
  private struct Line: BrowsedRow {
    var number: Int
    var place: Int

    var identity: Int { number }
    var position: Int { place }

    static func query(_ filter: String, _ order: String, from anchor: PageAnchor<Int>, limit: Int) -> Query {
      .peopleFound(matching: "\(filter) \(order) \(anchor)", limit: limit)
    }
  }

  private static let height = 5

  /// A list with these places of a longer one, the cursor on its first row.
  private func list(_ places: Range<Int>, later: Bool = false, earlier: Bool = false) -> Browser<Line> {
    var list = Browser<Line>(order: "up")
    _ = list.begin("all", height: Self.height)
    let page = Page(rows: places.map { Line(number: $0, place: $0) }, hasEarlier: earlier, hasLater: later)
    _ = list.take(page, of: "all", "up", from: .start, height: Self.height)
    return list
  }

  private func asked(_ effects: [Effect]) -> [String] {
    effects.compactMap { effect in
      switch effect {
      case .load(.peopleFound(let text, let limit)): "\(text) \(limit)"
      case .loadAhead(.peopleFound(let text, let limit)): "ahead \(text) \(limit)"
      default: nil
      }
    }
  }

  @Test("When the rows change places, the cursor stays on what it stood on")
  func cursorStaysOnItsRow() {
    var list = list(0..<8)
    _ = list.move(.down, height: Self.height)
    let reading = list.reload("all", height: Self.height)
    #expect(asked(reading) == ["all up start 10"])
    let moved = [7, 3, 0, 2, 1].enumerated().map { Line(number: $1, place: $0) }
    _ = list.take(Page(rows: moved), of: "all", "up", from: .start, height: Self.height)
    #expect(list.cursor.index == 4)
    #expect(list.selected?.number == 1)
  }

  @Test("When what the cursor stood on is gone, the cursor keeps its place")
  func goneRow() {
    var list = list(0..<8)
    _ = list.move(.down, height: Self.height)
    _ = list.reload("all", height: Self.height)
    list.take(Page(rows: [Line(number: 5, place: 0), Line(number: 6, place: 1)]), height: Self.height)
    #expect(list.selected?.number == 6)
  }

  @Test("A row that is looked for has the cursor as soon as it is read, and only then")
  func wantedRow() {
    var list = Browser<Line>(order: "up", lookingAt: 4)
    _ = list.begin("all", height: Self.height)
    let page = Page(rows: (0..<8).map { Line(number: $0, place: $0) })
    _ = list.take(page, of: "all", "up", from: .start, height: Self.height)
    #expect(list.selected?.number == 4)
    _ = list.move(.first, height: Self.height)
    _ = list.take(page, of: "all", "up", from: .start, height: Self.height)
    #expect(list.selected?.number == 0)
  }

  @Test("Another filter begins the list anew; the same one is read where it stands")
  func anotherFilterBeginsAnew() {
    var list = list(20..<40, later: true, earlier: true)
    let (same, other) = (list.reload("all", height: Self.height), list.reload("some", height: Self.height))
    #expect(asked(same) == ["all up at(20) 20"])
    #expect(asked(other) == ["some up start 10"])
    #expect(list.rows.isEmpty)
  }

  @Test("A page of another filter or order is not taken", arguments: [("all", "down"), ("some", "up")])
  func stalePage(filter: String, order: String) {
    var list = list(0..<3)
    let isTaken = list.take(Page(), of: filter, order, from: .start, height: Self.height)
    #expect(!isTaken)
    #expect(list.rows.count == 3)
  }

  @Test("The ends of the whole list are read where it is longer than what is held, and nowhere else")
  func endsAreRead() {
    var long = list(20..<40, later: true, earlier: true)
    let (end, start) = (long.move(.last, height: Self.height), long.move(.first, height: Self.height))
    #expect(asked(end) == ["all up end 10"])
    #expect(asked(start) == ["all up start 20"])
    var whole = list(0..<8)
    let down = whole.move(.last, height: Self.height)
    #expect(whole.selected?.number == 7)
    let up = whole.move(.first, height: Self.height)
    #expect(whole.selected?.number == 0)
    #expect(down.isEmpty && up.isEmpty)
  }

  @Test(
    "A higher window reads on only when it shows more rows than there are",
    arguments: [(10, true, false, []), (11, true, false, ["all up after(9) 22"]), (11, false, false, [])])
  func fills(height: Int, later: Bool, earlier: Bool, expected: [String]) {
    #expect(asked(list(0..<10, later: later, earlier: earlier).fill(height: height)) == expected)
    let end = list(10..<20, earlier: true)
    #expect(asked(end.fill(height: 11)) == ["all up before(10) 22"])
    #expect(Browser<Line>(order: "up").fill(height: 9).isEmpty)
  }
}
