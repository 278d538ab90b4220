/// A command that was refused or failed: its sentence for standard error and its exit code.
struct CommandFailure: Error {
  /// Refused or failed.
  static let refused: Int32 = 1
  /// Not possible here: no terminal, no database.
  static let notHere: Int32 = 2
  /// A command line that cannot be read, as `EX_USAGE` has it.
  static let wrongUsage: Int32 = 64

  var sentence: String
  var code: Int32
}
