import CPseudoTerminal
import Glibc

/// Runs a command to its end and answers what it printed.
///
/// Not Foundation's `Process`: a server started through it inherits descriptors, and whoever waits for them to close
/// hangs.
package enum Command {
  /// A command that ended with another status than 0, and what it said.
  package struct Failure: Error {
    package let command: String
    package let status: Int32
    package let output: String
  }

  /// Runs a program found on PATH with only this environment; both its outputs.
  ///
  /// - Throws: `Failure`.
  package static func run(_ arguments: [String], environment: [String: String]) throws -> String {
    var pipe: Int32 = -1
    let child = withCStrings(arguments) { arguments in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        cpt_run(arguments, environment, &pipe)
      }
    }
    guard child > 0 else { throw Failure(command: arguments.joined(separator: " "), status: 127, output: "") }
    let output = String(decoding: readAll(pipe), as: UTF8.self)
    close(pipe)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else {
      throw Failure(command: arguments.joined(separator: " "), status: status >> 8 & 0xFF, output: output)
    }
    return output
  }
}
