import ArgumentParser
import Glibc

/// Where the program begins: reads the command line, runs what it says, and turns failures into exit codes.
@main
enum Program {
  static func main() {
    // A file that would be larger than the system allows is refused in a sentence then, and does not end the program.
    signal(SIGXFSZ, SIG_IGN)
    do {
      if let plain = PlainStart(Array(CommandLine.arguments.dropFirst())) { return try Rakor.open(plain) }
      var command = try Rakor.parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      Console.complain(failure.sentence)
      exit(failure.code)
    } catch {
      Rakor.exit(withError: error)
    }
  }
}
