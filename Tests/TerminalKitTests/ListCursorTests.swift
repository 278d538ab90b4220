import Testing

@testable import TerminalKit

struct ListCursorTests {
  @Test(
    "The cursor moves within the list and stays in sight",
    arguments: [
      (0, 1, 10, 4, 1, 0), (0, 4, 10, 4, 4, 1), (0, -1, 10, 4, 0, 0), (0, 99, 10, 4, 9, 6), (0, Int.max, 10, 4, 9, 6),
      (0, 1, 0, 4, 0, 0), (0, 1, 1, 4, 0, 0), (0, 2, 3, 0, 2, 2), (0, 5, 3, 9, 2, 0),
    ])
  func cursorStaysInSight(index: Int, offset: Int, count: Int, height: Int, newIndex: Int, top: Int) {
    var cursor = ListCursor(index: index)
    cursor.move(by: offset, count: count, height: height)
    #expect(cursor == ListCursor(index: newIndex, top: top))
  }

  @Test("Moving back scrolls only when the cursor leaves the view")
  func movingBackScrollsLate() {
    var cursor = ListCursor()
    cursor.set(9, count: 20, height: 5)
    cursor.move(by: -4, count: 20, height: 5)
    #expect(cursor == ListCursor(index: 5, top: 5))
    cursor.move(by: -1, count: 20, height: 5)
    #expect(cursor == ListCursor(index: 4, top: 4))
  }

  @Test("A list that shrank is shown to its end with the cursor in it")
  func shrunkenList() {
    let cursor = ListCursor(index: 18, top: 15)
    #expect(cursor.visible(count: 20, height: 5) == 15..<20)
    #expect(cursor.visible(count: 6, height: 5) == 1..<6)
    #expect(cursor.visible(count: 3, height: 5) == 0..<3)
    #expect(cursor.visible(count: 0, height: 5).isEmpty)
    #expect(cursor.visible(count: 20, height: 8) == 12..<20)
  }
}
