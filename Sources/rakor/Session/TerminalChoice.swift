import TerminalKit
import RakorApp

extension SessionSettings {
  /// How the terminal is to be used under settings that may have been changed since the start.
  func terminalOptions(_ wanted: Settings) -> TerminalOptions {
    TerminalOptions(ascii: wanted.ascii, colour: !noColor, theme: wanted.theme, mouse: wanted.mouse)
  }

  /// Where it is kept where somebody was; nil for a store that is gone with the program.
  var placeFile: PlaceFile? { databasePath.flatMap { PlaceFile(databasePath: $0, Environment()) } }
}
