/// Several lines of text being typed, wrapped softly to the width at which they are drawn.
///
/// Up and Down move by rows as seen, which only the caller knows: `wrap(to:)` tells the width after every resize.
package struct TextEditor: Hashable, Sendable {
  /// Where the next character goes, counted in characters from the start, a line end being one.
  package private(set) var cursor: Int
  /// How many columns rows are wrapped to; at least one.
  package private(set) var columns: Int
  /// How many characters fit; more is not taken.
  package let limit: Int
  private var characters: [Character]
  /// The column Up and Down aim at, kept while they pass shorter rows.
  private var goal: Int?

  /// An editor with the cursor after `text`, wrapped to `columns`.
  package init(_ text: String = "", columns: Int = 72, limit: Int = 100_000) {
    self.limit = max(0, limit)
    self.columns = max(1, columns)
    characters = Array(TextEditor.clean(text).prefix(self.limit))
    cursor = characters.count
  }

  /// The text as it stands. Setting it puts the cursor at the end.
  package var text: String {
    get { String(characters) }
    set { self = TextEditor(newValue, columns: columns, limit: limit) }
  }

  /// The line that the cursor is in, between two line ends.
  package var currentLine: String { String(characters[line]) }

  /// Wraps to another width; the cursor stays on its character.
  package mutating func wrap(to columns: Int) {
    self.columns = max(1, columns)
    goal = nil
  }

  /// Takes a key and answers whether it meant something here; Enter begins a new line.
  package mutating func handle(_ key: Key) -> Bool {
    if moveVertically(key) { return true }
    goal = nil
    switch key {
    case .character(let character): insert(String(character))
    case .enter, .control("j"): insert("\n")
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = line.lowerBound
    case .end, .control("e"): cursor = line.upperBound
    case .controlLeft, .alt("b"): cursor = WordMotion.start(before: cursor, in: characters)
    case .controlRight, .alt("f"): cursor = WordMotion.end(after: cursor, in: characters)
    default: return remove(key)
    }
    return true
  }

  /// Inserts text at the cursor and keeps its line ends; what exceeds the limit is left out.
  package mutating func insert(_ pasted: String) {
    let before = String(characters[..<cursor]) + TextEditor.clean(pasted)
    let after = characters[cursor...]
    let kept = Array(before).prefix(max(0, limit - after.count))
    characters = Array(kept + after)
    cursor = kept.count
    goal = nil
  }

  /// Draws the rows around the cursor and, when focused, puts the screen's cursor there.
  ///
  /// Rows are wrapped to the area, whatever `columns` says.
  package func draw(on screen: inout Screen, in area: Rect, focused: Bool, role: Role = .input) {
    screen.fill(area, role: role)
    guard !area.isEmpty else { return }
    let rows = rows(columns: area.columns)
    let current = row(of: cursor, in: rows)
    let top = focused ? max(0, current - area.rows + 1) : 0
    for (offset, range) in rows[top...].prefix(area.rows).enumerated() {
      var row = characters[range]
      // Spaces hang over the edge, and are none to mark as cut.
      while row.last == " " { row.removeLast() }
      screen.put(String(row), at: Point(area.column, area.row + offset), role: role, columns: area.columns)
    }
    if focused {
      let column = min(column(of: cursor, in: rows[current]), area.columns - 1)
      screen.cursor = Point(area.column + column, area.row + current - top)
    }
  }

  private mutating func moveVertically(_ key: Key) -> Bool {
    let step: Int
    switch key {
    case .up, .control("p"): step = -1
    case .down, .control("n"): step = 1
    case .pageUp: step = -10
    case .pageDown: step = 10
    default: return false
    }
    let rows = rows(columns: columns)
    let current = row(of: cursor, in: rows)
    let goal = goal ?? column(of: cursor, in: rows[current])
    self.goal = goal
    let target = rows[min(max(0, current + step), rows.count - 1)]
    var place = target.lowerBound
    while place < target.upperBound, column(of: place + 1, in: target) <= goal { place += 1 }
    // The place after the last character of a wrapped row belongs to the row below.
    if place == target.upperBound, place > target.lowerBound, row(of: place, in: rows) != row(of: place - 1, in: rows) {
      place -= 1
    }
    cursor = place
    return true
  }

  private mutating func remove(_ key: Key) -> Bool {
    let range: Range<Int>
    switch key {
    case .backspace, .control("h"): range = max(0, cursor - 1)..<cursor
    case .delete, .control("d"): range = cursor..<min(characters.count, cursor + 1)
    case .control("k"):
      range = cursor..<(cursor == line.upperBound ? min(characters.count, cursor + 1) : line.upperBound)
    case .control("u"): range = line.lowerBound..<cursor
    case .control("w"): range = WordMotion.spacedStart(before: cursor, in: characters)..<cursor
    case .alt("\u{7F}"): range = WordMotion.start(before: cursor, in: characters)..<cursor
    case .alt("d"): range = cursor..<WordMotion.end(after: cursor, in: characters)
    default: return false
    }
    characters.removeSubrange(range)
    cursor = range.lowerBound
    return true
  }

  /// The line between two line ends that the cursor is in.
  private var line: Range<Int> {
    let start = characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return start..<(characters[cursor...].firstIndex(of: "\n") ?? characters.count)
  }

  /// The rows as seen, without their line ends.
  private func rows(columns: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    for paragraph in characters.split(separator: "\n", omittingEmptySubsequences: false) {
      for row in SoftWrap.rows(of: paragraph.map(SoftWrap.Piece.init), columns: columns) {
        rows.append(start + row.lowerBound..<start + row.upperBound)
      }
      start += paragraph.count + 1
    }
    return rows
  }

  private func row(of place: Int, in rows: [Range<Int>]) -> Int {
    rows.lastIndex { $0.lowerBound <= place } ?? 0
  }

  private func column(of place: Int, in row: Range<Int>) -> Int {
    characters[row.lowerBound..<max(row.lowerBound, min(place, row.upperBound))].reduce(0) {
      $0 + TextWidth.columns(of: $1)
    }
  }

  private static func clean(_ text: String) -> String {
    String(
      text.compactMap { character -> Character? in
        if character.isNewline { return "\n" }
        if character == "\t" { return " " }
        return character.isControl ? nil : character
      })
  }
}
