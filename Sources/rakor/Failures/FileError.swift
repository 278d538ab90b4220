/// Why a file that somebody named could not be read or written.
enum FileError: Error, Hashable {
  case cannotRead(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
}
