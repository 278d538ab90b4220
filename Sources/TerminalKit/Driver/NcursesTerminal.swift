import CNcurses
import Glibc

/// The terminal the process was started in, drawn through ncurses and read byte by byte.
///
/// There is at most one, and one thread owns it. ncurses only draws; keys, mouse, pastes and signals are ours, because
/// ncurses spins when the terminal is gone and waits a second for every Esc.
package final class NcursesTerminal {
  /// The size of the window; changes are reported as `.resized`.
  package private(set) var size: Size
  /// The terminal description in use; not `TERM` where this machine does not know that one.
  package let term: String

  /// Whether the locale has more than ASCII.
  private let isUTF8: Bool
  private var options: TerminalOptions
  private var ascii: Bool { options.ascii || !isUTF8 }
  private var shown: Screen?
  private var shownTitle = ""
  /// What is to be shown when the terminal has come to what was written.
  private var waiting: Screen?
  private var flow = LineFlow()
  var reader = TerminalReader()

  private init(term: String, isUTF8: Bool, options: TerminalOptions) {
    self.term = term
    self.isUTF8 = isUTF8
    self.options = options
    size = NcursesTerminal.kernelSize()
  }

  /// Takes the terminal over, or says why not; nothing is changed or written when it throws.
  ///
  /// - Throws: `.notATerminal`, `.dumbTerminal` or `.cannotStart`.
  package static func open(_ options: TerminalOptions) throws(TerminalError) -> NcursesTerminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let name = getenv("TERM") else { throw .dumbTerminal }
    let wanted = String(cString: name)
    guard !wanted.isEmpty, wanted != "dumb" else { throw .dumbTerminal }
    let isUTF8 = cn_locale_is_utf8()
    // What a machine's terminal database lacks is nearly always a newer xterm.
    for term in [wanted, "xterm-256color", "xterm", "vt100"] where cn_open(term, options.mouse) {
      let terminal = NcursesTerminal(term: term, isUTF8: isUTF8, options: options)
      terminal.applyTheme()
      return terminal
    }
    throw .cannotStart(term: wanted)
  }

  /// Draws a frame; on a line that is behind, the last of those that were to be shown meanwhile.
  ///
  /// `atOnce` where it must be on its way before anything else is read.
  package func show(_ screen: Screen, atOnce: Bool = false) {
    if !atOnce, flow.hold(at: TerminalReader.milliseconds()) != nil {
      waiting = screen
    } else {
      paint(screen)
    }
  }

  /// Only rows that changed since the last frame are handed to ncurses, which sends only cells that changed.
  private func paint(_ screen: Screen) {
    waiting = nil
    let frame = ascii ? screen.ascii() : term == "linux" ? screen.forLinuxConsole() : screen
    let last = shown?.size == frame.size ? shown : nil
    var bytes = 0
    for row in 0..<min(frame.size.rows, size.rows) {
      let cells = frame.row(row)
      if let last, last.row(row) == cells { continue }
      put(cells, row: row)
      bytes += Self.bytes(for: cells, over: last?.row(row))
    }
    let cursor = frame.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    cn_flush(Int32(cursor?.column ?? 0), Int32(cursor?.row ?? 0), cursor != nil)
    showTitle(frame.windowTitle)
    shown = frame
    guard cn_is_xterm_like() else { return }
    let asks = flow.wrote(bytes, at: TerminalReader.milliseconds(), mayAsk: reader.hasRead)
    if asks { write(LineFlow.question) }
  }

  /// About how many bytes a row takes: a place and looks, and each cell that is another one.
  private static func bytes(for cells: ArraySlice<Cell>, over last: ArraySlice<Cell>?) -> Int {
    guard let last else { return placeBytes + cells.count { $0 != .blank } }
    return placeBytes + zip(cells, last).count { $0 != $1 }
  }

  private static let placeBytes = 16

  /// Uses the terminal in another way from the next frame on.
  package func use(_ options: TerminalOptions) {
    guard options != self.options else { return }
    if options.mouse != self.options.mouse { cn_set_mouse(options.mouse) }
    self.options = options
    applyTheme()
    shown = nil
    cn_touch_all()
  }

  /// Paints every cell again, whatever another program left on the screen.
  package func repaint() {
    cn_touch_all()
    guard let frame = waiting ?? shown else { return }
    shown = nil
    paint(frame)
  }

  /// Stops the program as Control-Z does and returns when it goes on; false, at once, where no shell could continue it.
  package func suspend() -> Bool {
    awaitAnswer()
    let stopped = cn_suspend()
    reader = TerminalReader()
    shownTitle = ""
    if let shown { showTitle(shown.windowTitle) }
    return stopped
  }

  /// Hands the terminal to another program while `body` runs, and takes it back.
  ///
  /// What is typed meanwhile is thrown away; a resize meanwhile is reported by the next `events`.
  package func outside<T>(_ body: () throws -> T) rethrows -> T {
    awaitAnswer()
    cn_leave()
    defer {
      cn_return()
      reader = TerminalReader()
      shownTitle = ""
      if let shown { showTitle(shown.windowTitle) }
    }
    return try body()
  }

  /// Puts text on the clipboard of the machine the terminal runs on (OSC 52); false where there is no way to.
  ///
  /// A terminal may still refuse silently.
  package func copy(_ text: String) -> Bool {
    guard cn_is_xterm_like() else { return false }
    write("\u{1B}]52;c;\(Base64.encode(Array(text.utf8)))\u{7}")
    return true
  }

  /// Gives the terminal back as it was found. May be called again; leaving the program without it is repaired too.
  package func close() {
    awaitAnswer()
    cn_close()
  }

  /// Follows the window's size and answers the new one if it changed.
  func updateSize() -> Size? {
    let now = NcursesTerminal.kernelSize()
    guard now != size else { return nil }
    size = now
    shown = nil
    waiting = nil
    cn_resize(Int32(now.columns), Int32(now.rows))
    return now
  }

  private func put(_ cells: ArraySlice<Cell>, row: Int) {
    var glyphs: [cn_glyph] = []
    glyphs.reserveCapacity(cells.count)
    for cell in cells.prefix(size.columns) where cell.glyph.width > 0 {
      glyphs.append(cn_glyph(scalars: cell.glyph.scalars, width: cell.glyph.width, style: cell.role.rawValue))
    }
    cn_put_row(Int32(row), glyphs, Int32(glyphs.count))
  }

  private func showTitle(_ title: String) {
    guard cn_is_xterm_like(), !title.isEmpty, title != shownTitle else { return }
    shownTitle = title
    write("\u{1B}]2;\(TextWidth.plain(title))\u{7}")
  }

  private func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cn_write($0.baseAddress, $0.count) }
    }
  }

  private func applyTheme() {
    let theme = options.theme.theme(colours: options.colour && cn_colours() >= 8)
    for role in Role.allCases { cn_set_style(Int32(role.rawValue), theme[role].forNcurses) }
  }

  private static func kernelSize() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cn_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }
}

// MARK: Lines that are slower than the program

extension NcursesTerminal {
  /// For how many milliseconds to wait at most before `catchUp`; nil where no frame waits.
  var hold: Int? { waiting == nil ? nil : flow.hold(at: TerminalReader.milliseconds()) ?? 0 }

  /// Takes note of the terminal's answers, and shows the frame that waits when it may be written.
  func catchUp() {
    let now = TerminalReader.milliseconds()
    for _ in 0..<reader.takeAnswers() where flow.answered(at: now) { write(LineFlow.question) }
    reader.expectsAnswer = flow.answerDue(at: now) != nil
    if let waiting, flow.hold(at: now) == nil { paint(waiting) }
  }

  /// Waits, not for ever, for an answer that would be typed at the program that has the terminal next.
  private func awaitAnswer() {
    let end = TerminalReader.milliseconds() + Self.longestWait
    while let due = flow.answerDue(at: TerminalReader.milliseconds()) {
      let left = min(due, max(0, end - TerminalReader.milliseconds()))
      var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, Int32(clamping: left)) > 0, descriptor.revents == Int16(POLLIN),
        reader.readBurst() != nil
      else { break }
      if reader.takeAnswers() > 0 { break }
    }
    flow = LineFlow()
  }

  /// How many milliseconds leaving may take longer than it does.
  private static let longestWait = 2000
}

extension Style {
  fileprivate var forNcurses: cn_style {
    var attributes: UInt32 = 0
    if bold { attributes |= UInt32(CN_BOLD) }
    if dim { attributes |= UInt32(CN_DIM) }
    if underline { attributes |= UInt32(CN_UNDERLINE) }
    if reverse { attributes |= UInt32(CN_REVERSE) }
    return cn_style(
      attributes: attributes, foreground: foreground?.rawValue ?? Int16(CN_DEFAULT_COLOUR),
      background: background?.rawValue ?? Int16(CN_DEFAULT_COLOUR))
  }
}
