/// Why the database could not be opened, read or written; nothing has been changed then.
package enum StoreError: Error, Hashable, Sendable {
  case cannotOpen(path: String, reason: String)
  /// The store, its file or its file system may only be read.
  case readOnly
  /// Another process held the database for longer than the engine waits.
  case busy
  case diskFull
  /// The file is not what it should be; `reason` is the engine's word or the value that does not fit.
  case damaged(path: String, reason: String)
  /// The file is something else, or its beginning is destroyed.
  case notADatabase(path: String)
  /// A copy would overwrite a file.
  case alreadyThere(path: String)
  /// A newer program has migrated the database; `found` is the name of the first migration unknown here.
  case newerSchema(found: String)
  case failed(String)
}
