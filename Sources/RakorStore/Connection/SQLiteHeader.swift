import Glibc

/// What stands in the first page of a database's file, read without SQLite: <https://sqlite.org/fileformat.html>.
struct SQLiteHeader {
  /// Whether changes go to a write-ahead log first.
  let hasLog: Bool
  /// Counts the changes of the file.
  let counter: Int
  let applicationID: Int

  /// Nil where the file cannot be read or is no database. Closing the file lets go of this process's locks on it, so
  /// it is only read before it is opened.
  init?(_ path: String) {
    guard let bytes = SQLiteHeader.bytes(of: path, from: 0, count: 100), bytes.starts(with: "SQLite format 3\0".utf8)
    else { return nil }
    self.init(page: bytes[...])
  }

  private init(page: ArraySlice<UInt8>) {
    func number(_ offset: Int) -> Int { SQLiteHeader.number(page, offset) }
    hasLog = page[page.startIndex + 18] == 2
    counter = number(24)
    applicationID = number(68)
  }

  /// Whether a journal holds the first page as it was before the file's last change, or before one that was begun; nil
  /// where the journal does not hold it or is not written out.
  func fits(_ journal: String) -> Bool? {
    guard let bytes = SQLiteHeader.bytes(of: journal, from: 0, count: SQLiteHeader.most), bytes.count > 28,
      bytes.starts(with: [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7])
    else { return nil }
    let sector = SQLiteHeader.number(bytes[...], 20)
    let page = SQLiteHeader.number(bytes[...], 24)
    guard sector >= 28, page >= 512 else { return nil }
    var record = sector
    while record + 4 + page <= bytes.count {
      if SQLiteHeader.number(bytes[...], record) == 1 {
        let before = SQLiteHeader(page: bytes[(record + 4)..<(record + 4 + page)])
        return counter == before.counter || counter == before.counter + 1
      }
      record += page + 8
    }
    return nil
  }

  /// The counter of changes in each first page that a log holds, in their order; what is before its last start is left
  /// out. Nil where it cannot be read.
  static func counters(inLog log: String) -> [Int]? {
    guard let bytes = bytes(of: log, from: 0, count: most), bytes.count >= 32 else { return nil }
    let page = number(bytes[...], 8)
    guard page >= 512 else { return nil }
    var found: [Int] = []
    var frame = 32
    while frame + 24 + page <= bytes.count, bytes[16..<24].elementsEqual(bytes[(frame + 8)..<(frame + 16)]) {
      if number(bytes[...], frame) == 1 {
        found.append(SQLiteHeader(page: bytes[(frame + 24)..<(frame + 24 + page)]).counter)
      }
      frame += 24 + page
    }
    return found
  }

  /// Whether a name stands anywhere in a log.
  static func isNamed(_ name: String, inLog log: String) -> Bool {
    guard let bytes = bytes(of: log, from: 0, count: most) else { return false }
    let name = Array(name.utf8)
    return bytes.indices.contains { bytes[$0] == name[0] && bytes[$0...].starts(with: name) }
  }

  /// How many bytes of a journal or log are looked at.
  private static var most: Int { 64 << 20 }

  private static func number(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Int {
    bytes[(bytes.startIndex + offset)..<(bytes.startIndex + offset + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func bytes(of path: String, from offset: Int, count: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: min(count, max(Int(status.st_size) - offset, 0)))
    let read = pread(descriptor, &bytes, bytes.count, off_t(offset))
    return read == bytes.count ? bytes : nil
  }
}
