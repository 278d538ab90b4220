/// How a terminal is to be used; the caller decides about `NO_COLOR` and the like.
package struct TerminalOptions: Hashable, Sendable {
  /// Draw with ASCII signs only, even where the locale has more.
  package var ascii: Bool
  /// Use colours where the terminal has them.
  package var colour: Bool
  /// How things look, as far as the terminal can show it.
  package var theme: ThemeName
  /// Ask for mouse reports; without them the terminal marks and copies text by itself.
  package var mouse: Bool

  /// All that the terminal can do, unless told otherwise.
  package init(ascii: Bool = false, colour: Bool = true, theme: ThemeName = .own, mouse: Bool = true) {
    self.ascii = ascii
    self.colour = colour
    self.theme = theme
    self.mouse = mouse
  }
}

/// Why a full-screen terminal cannot be had.
package enum TerminalError: Error, Equatable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// `TERM` is unset, empty or `dumb`: no cursor can be moved.
  case dumbTerminal
  /// Neither `term` nor any fallback has a usable description on this machine.
  case cannotStart(term: String)
}

/// What can wake a program that waits at its terminal.
package enum TerminalEvent: Equatable, Sendable {
  case input(Input)
  /// The terminal has another size; many resizes in a burst are reported as the last one.
  case resized(Size)
  /// The program was stopped and goes on; the screen must be shown again.
  case resumed
  /// The terminal is gone: save and leave without touching it.
  case hangUp
  /// Somebody asked the program to end, by SIGTERM or SIGINT from outside.
  case terminated(signal: Int32)
  /// The watched descriptor has something to read.
  case woken
}
