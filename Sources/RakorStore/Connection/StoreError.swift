import Glibc

/// Why the database could not be opened, read or written; nothing has been changed then.
package enum StoreError: Error, Hashable, Sendable {
  /// Something under a path that is no file.
  package enum NotAFile: Hashable, Sendable {
    case directory, pipe, device, socket
  }

  case cannotOpen(path: String, reason: String)
  case notAFile(path: String, NotAFile)
  /// The file is there, but has nothing in it; only where there is none a database is made.
  case emptyFile(path: String)
  /// There is no file, but one of those that SQLite keeps beside it is; whatever was made now would be taken for its.
  case leftBehind(path: String, beside: String)
  /// A log or a journal lies beside the file that does not belong to it, as after a copy was put in its place.
  case strayLog(path: String, log: String)
  /// A program was killed while it saved, and what it had written so far cannot be taken back by somebody who only
  /// reads.
  case unfinished(path: String)
  /// The name is a link to a file that is not there.
  case brokenLink(path: String)
  /// The user may not read the file, or not look into its folder.
  case notPermitted(path: String)
  /// The file is something else, or its beginning is destroyed.
  case notADatabase(path: String)
  /// The file is a database, but not one of this program.
  case foreignDatabase(path: String)
  /// A newer program has migrated the database; `found` is the name of the first migration unknown here.
  case newerSchema(found: String)
  /// The file that is open is no longer under its path: it was moved or removed, or another one has its place.
  case moved(path: String)
  /// The file was emptied while it was open.
  case emptied(path: String)
  /// The store may only be read.
  case readOnly
  /// The user may read the file, and not write it.
  case notWritable(path: String)
  /// Nothing on the file system can be written.
  case readOnlyMedium(path: String)
  /// Another process held the database for longer than the engine waits.
  case busy
  case diskFull
  /// The system lets the program, or all programs, have no more files open.
  case tooManyFiles
  /// The system lets the program write no file as large as is needed.
  case fileTooLarge
  /// The file is not what it should be; `reason` is the engine's word or the value that does not fit.
  case damaged(path: String, reason: String)
  /// A copy would overwrite a file.
  case alreadyThere(path: String)
  case failed(String)

  /// What an error number of the system means; nil where it says no more than the call that failed.
  static func system(_ number: Int32) -> StoreError? {
    switch number {
    case ENOSPC, EDQUOT: .diskFull
    case EMFILE, ENFILE: .tooManyFiles
    case EFBIG: .fileTooLarge
    default: nil
    }
  }
}
