/// Why a file that somebody named could not be read or written.
enum FileError: Error, Hashable {
  case cannotRead(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
  /// The system lets the program, or all programs, have no more files open.
  case tooManyFiles
  /// The system lets the program write no file as large as is needed.
  case tooLarge
  /// There is a file of that name, and nobody said to replace it.
  case alreadyThere(path: String)
  /// A link, a folder, a device, a pipe or a socket.
  case notPlain(path: String)
  /// The database itself, or a file that belongs to it.
  case isDatabase(path: String)
  /// Standard output took no more.
  case cannotPrint(reason: String)
}
