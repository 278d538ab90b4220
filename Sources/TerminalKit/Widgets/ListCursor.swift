/// Which row of a list is selected and which is the first one in sight.
package struct ListCursor: Hashable, Sendable {
  /// The selected row, from zero; zero in an empty list.
  package var index: Int
  /// The first row in sight.
  package var top: Int

  /// A cursor on a row, at the start unless told otherwise.
  package init(index: Int = 0, top: Int = 0) {
    self.index = index
    self.top = top
  }

  /// Moves by rows, negative upwards, stopping at both ends of a list of `count` rows with `height` in sight.
  package mutating func move(by offset: Int, count: Int, height: Int) {
    let (target, overflow) = index.addingReportingOverflow(offset)
    set(overflow ? (offset < 0 ? 0 : count) : target, count: count, height: height)
  }

  /// Selects a row, or the nearest there is, and brings it into sight.
  package mutating func set(_ index: Int, count: Int, height: Int) {
    let count = max(0, count)
    let height = max(1, height)
    self.index = min(max(0, index), max(0, count - 1))
    top = min(max(0, top), max(0, count - height))
    top = min(top, self.index)
    top = max(top, self.index - height + 1)
  }

  /// The rows in sight, always within the list and with the selected one among them.
  ///
  /// A list that has shrunk since the last move is answered as if the cursor had been set again.
  package func visible(count: Int, height: Int) -> Range<Int> {
    guard count > 0, height > 0 else { return 0..<0 }
    var cursor = self
    cursor.set(index, count: count, height: height)
    return cursor.top..<min(count, cursor.top + height)
  }
}
