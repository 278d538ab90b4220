import Glibc
import RakorApp
import RakorModel
import RakorStore
import TerminalKit

/// Opens the full screen on a store, which is only opened once there is a terminal to show it on.
///
/// - Throws: `CommandFailure` where there is no terminal, or the store cannot be opened.
func openScreens(_ settings: SessionSettings, on store: () throws -> RakorStore) throws {
  let nowhere = CommandFailure(sentence: settings.commandPhrases.notATerminal, code: CommandFailure.notHere)
  guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, Environment()["TERM"] ?? "dumb" != "dumb" else {
    throw nowhere
  }
  let opened: RakorStore
  do {
    opened = try store()
    try OpenFiles.check()
  } catch {
    let sentence = FailureSentence.of(error, in: settings.language, directory: Directory())
    throw CommandFailure(sentence: sentence, code: FailureSentence.exitCode(of: error))
  }
  signal(SIGPIPE, SIG_IGN)
  guard let terminal = try? NcursesTerminal.open(settings.terminalOptions(settings.configuration.settings)) else {
    throw nowhere
  }
  var session = ScreenSession(
    terminal: terminal, store: opened, settings: settings, commands: ParsedCommands())
  let code = session.run()
  if code != 0 { exit(code) }
}
