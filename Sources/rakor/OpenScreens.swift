import RakorStore

/// Opens the full screen on a store, which is only opened once there is a terminal to show it on.
func openScreens(_ settings: SessionSettings, on store: () throws -> RakorStore) throws {
  throw CommandFailure(sentence: settings.commandPhrases.notATerminal, code: CommandFailure.notHere)
}
