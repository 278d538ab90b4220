extension Screen {
  /// The frame as text: rows joined by line ends, spaces at their ends cut off.
  package func text() -> String {
    lines { row in
      var line = ""
      for cell in row { cell.glyph.append(to: &line) }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The roles of the frame as a picture, one letter a cell (`Role.letter`), rows joined by line ends.
  package func roles() -> String {
    lines { row in String(row.map(\.role.letter)) }
  }

  /// The same frame in ASCII, cell for cell, for terminals that know nothing else.
  ///
  /// Lines become `+ - |`, bars `#` and `.`, marks a similar sign, `≠` with the free cell behind it `!=`; anything else
  /// becomes `?`.
  package func ascii() -> Screen {
    var screen = self
    screen.spellUnequal()
    screen.replaceGlyphs(AsciiTable.sign)
    return screen
  }

  /// The same frame in what the Linux console's fonts have.
  func forLinuxConsole() -> Screen {
    var screen = self
    screen.replaceGlyphs(AsciiTable.consoleSign)
    return screen
  }

  private func lines(_ body: (ArraySlice<Cell>) -> String) -> String {
    (0..<size.rows).map { body(row($0)) }.joined(separator: "\n")
  }
}
