/// A question in a box over the screen, with the keys that answer it.
package struct Dialog: Sendable {
  package var title: String
  package var text: String
  /// The keys, and what they answer.
  package var choices: [WrittenKey]
  /// The one of them that Enter gives, or where Enter gives none the way out; it has the cursor.
  package var proposed: Int
  /// The role of the title; `.danger` where the answer cannot be undone.
  package var titleRole: Role

  /// A question; its text is wrapped, and its choices stand below.
  package init(
    title: String, text: String, choices: [WrittenKey], proposed: Int = 0, titleRole: Role = .title
  ) {
    self.title = title
    self.text = text
    self.choices = choices
    self.proposed = proposed
    self.titleRole = titleRole
  }

  /// Draws the box in the middle of the screen and answers its area.
  ///
  /// The cursor goes to the choice that is proposed, where a screen reader finds it. Text that does not fit is cut at
  /// its end, never the choices.
  @discardableResult
  package func draw(on screen: inout Screen) -> Rect {
    let bounds = screen.bounds
    let inner = max(0, min(wantedColumns, bounds.columns - 4))
    let lines = TextWidth.wrap(text, to: max(1, inner))
    let hints = HintBar.rows(choices, columns: inner)
    let area = bounds.centered(columns: inner + 4, rows: lines.count + hints.count + 3)
    screen.fill(area, role: .text)
    screen.box(area, title: title, titleRole: titleRole)
    let content = area.inset(columns: 2, rows: 1)
    let textArea = content.droppingBottom(hints.count + 1)
    for (row, line) in lines.prefix(textArea.rows).enumerated() {
      screen.put(line, at: Point(textArea.column, textArea.row + row), columns: textArea.columns)
    }
    let hintArea = content.bottom(hints.count)
    screen.cursor = hintArea.isEmpty ? area.origin : hintArea.origin
    var left = proposed
    for (row, hint) in hints.prefix(hintArea.rows).enumerated() {
      let start = Point(hintArea.column, hintArea.row + row)
      HintBar.draw(hint, on: &screen, at: start, columns: hintArea.columns)
      if hint.indices.contains(left) {
        let before = HintBar.columns(of: Array(hint.prefix(left + 1))) - hint[left].columns
        screen.cursor = Point(start.column + before, start.row)
      }
      left -= hint.count
    }
    return area
  }

  private var wantedColumns: Int {
    let lines = text.split(whereSeparator: \.isNewline).map { TextWidth.columns(of: String($0)) }
    let widest = max(lines.max() ?? 0, HintBar.columns(of: choices), TextWidth.columns(of: title) + 2)
    return min(max(widest, 24), 60)
  }
}
