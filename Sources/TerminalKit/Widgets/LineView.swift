/// Which part of a line is in sight when it is longer than its place.
struct LineView {
  private(set) var text = ""
  /// Where the text starts, after the mark at the left edge.
  private(set) var offset = 0
  private(set) var cursorColumn = 0
  private(set) var cutLeft = false
  private(set) var cutRight = false

  init(characters: [Character], cursor: Int, columns: Int) {
    let widths = characters.map { TextWidth.columns(of: $0) }
    let beforeCursor = widths[..<cursor].reduce(0, +)
    // The cursor may stand behind the last character and needs a cell there.
    if beforeCursor + max(1, widths[cursor...].reduce(0, +)) <= columns {
      text = String(characters)
      cursorColumn = beforeCursor
      return
    }
    var start = 0
    var hidden = 0
    let mark = columns >= 3 ? 1 : 0
    while beforeCursor - hidden + (start > 0 ? mark : 0) > columns - 1 - mark, start < cursor {
      hidden += widths[start]
      start += 1
    }
    cutLeft = start > 0 && mark == 1
    offset = cutLeft ? 1 : 0
    cursorColumn = beforeCursor - hidden + offset
    var end = start
    var used = offset
    let total = widths[start...].reduce(0, +)
    cutRight = offset + total > columns && mark == 1
    let room = columns - (cutRight ? 1 : 0)
    while end < characters.count, used + widths[end] <= room {
      used += widths[end]
      end += 1
    }
    text = String(characters[start..<end])
  }
}
