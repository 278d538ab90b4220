/// Why a file is not one that can be imported at all.
package enum ExchangeError: Error, Hashable, Sendable {
  /// No JSON, or cut off; with the line of the fault, counted from 1.
  case notJson(line: Int)
  /// JSON, but not of this program: `rakor.version` is missing.
  case notRakor
  /// Written by a later version, whose fields this one would not understand.
  case newerVersion(Int)
}
