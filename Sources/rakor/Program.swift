import ArgumentParser
import Glibc
import RakorModel

/// Where the program begins: reads the command line, runs what it says, and turns failures into exit codes.
@main
enum Program {
  static func main() {
    // A file that would be larger than the system allows is refused in a sentence then, and does not end the program.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try ArgumentRules.check()
      if let start = PlainStart(Array(CommandLine.arguments.dropFirst())) {
        return try Rakor.open(start, plain: start.plain)
      }
      var command = try Rakor.parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      Console.complain(failure.sentence)
      exit(failure.code)
    } catch {
      finish(error)
    }
  }

  /// Help goes to standard output; what the parser complains of quotes the command line, which may hold anything.
  private static func finish(_ error: any Error) -> Never {
    let code = Rakor.exitCode(for: error).rawValue
    let text = ParserWords.translated(Rakor.fullMessage(for: error))
    do {
      if code == 0 { try Console.say(text) } else if !text.isEmpty { Console.complain(text) }
    } catch {
      Console.complain(FailureSentence.of(error, in: HelpLanguage.chosen, directory: Directory()))
      exit(CommandFailure.refused)
    }
    exit(code)
  }
}
