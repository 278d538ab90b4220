package import RakorModel
package import TerminalKit

/// A list that holds the pages around its cursor, however long it is in the database.
///
/// It asks for a page while there is still one more to be shown, so that a key never waits for it, and forgets what is
/// far behind.
package struct PagedList<Row: Hashable & Sendable, Position: Hashable & Sendable>: Hashable, Sendable {
  package private(set) var rows: [Row] = []
  package private(set) var cursor = ListCursor()
  package private(set) var hasEarlier = false
  package private(set) var hasLater = false

  /// Rows kept at most; what lies further from the cursor is read again when needed.
  private static var capacity: Int { 400 }

  /// A list of which nothing has been read.
  package init() {}

  package var selected: Row? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }

  /// Moves the cursor; answers from where to read ahead when it nears an end of what is held.
  package mutating func move(
    by offset: Int, height: Int, position: (Row) -> Position
  ) -> PageAnchor<Position>? {
    cursor.move(by: offset, count: rows.count, height: height)
    if hasLater, let last = rows.last, cursor.index >= rows.count - 2 * height { return .after(position(last)) }
    if hasEarlier, let first = rows.first, cursor.index < height { return .before(position(first)) }
    return nil
  }

  /// Puts the cursor on a row of those held, the nearest one where the index is beyond them.
  package mutating func select(_ index: Int, height: Int) {
    cursor.set(index, count: rows.count, height: height)
  }

  /// Takes in a page that was read from an anchor; the cursor stays on its row.
  package mutating func take(_ page: Page<Row>, from anchor: PageAnchor<Position>, height: Int) {
    switch anchor {
    case .start, .at:
      replace(page)
      cursor.set(cursor.index, count: rows.count, height: height)
    case .end:
      replace(page)
      cursor.set(rows.count - 1, count: rows.count, height: height)
    case .after:
      rows += page.rows
      hasLater = page.hasLater
      forgetFront(height: height)
    case .before:
      rows = page.rows + rows
      hasEarlier = page.hasEarlier
      cursor.top += page.rows.count
      cursor.set(cursor.index + page.rows.count, count: rows.count, height: height)
      forgetBack()
    }
  }

  /// Puts a row in at the cursor, which is then on it.
  mutating func insert(_ row: Row) { rows.insert(row, at: min(cursor.index, rows.count)) }

  /// Takes a row out; the cursor stays on its own.
  mutating func remove(_ index: Int) {
    rows.remove(at: index)
    if cursor.index > index { cursor.index -= 1 }
  }

  /// Begins again at the top, as after a new filter.
  package mutating func reset() { self = PagedList() }

  private mutating func replace(_ page: Page<Row>) {
    rows = page.rows
    hasEarlier = page.hasEarlier
    hasLater = page.hasLater
  }

  private mutating func forgetFront(height: Int) {
    let extra = min(rows.count - Self.capacity, cursor.top - height)
    guard extra > 0 else { return }
    rows.removeFirst(extra)
    cursor.top -= extra
    cursor.index -= extra
    hasEarlier = true
  }

  private mutating func forgetBack() {
    let extra = rows.count - Self.capacity
    guard extra > 0 else { return }
    rows.removeLast(extra)
    hasLater = true
  }
}
