import FoundationEssentials
import Glibc
import RakorApp

/// Keeps what is typed beside the database, one file for each running program, so that a crash loses nothing.
///
/// Written at every change without waiting for the disk: it has to survive the program, not the machine.
struct DraftFile {
  private let base: String
  private var path: String { "\(base)\(getpid())" }

  init(databasePath: String) { base = databasePath + ".draft-" }

  /// Keeps these in place of what was kept before; none takes the file away.
  ///
  /// - Returns: whether they are safe now; if not, what was kept before still is.
  func keep(_ drafts: [FormDraft]) -> Bool {
    guard !drafts.isEmpty else {
      unlink(path)
      return true
    }
    guard let data = try? JSONEncoder().encode(drafts) else { return false }
    return WholeFile.keepOwn(Array(data), at: path, besides: path + ".new")
  }

  /// The drafts that programs of this user left behind, which become this program's own; another's are let be.
  ///
  /// A file is taken by renaming it, so that of two programs that start together only one offers what it holds.
  func takeOver() -> [FormDraft] {
    var found: [FormDraft] = []
    var taken: [String] = []
    for left in abandoned() {
      guard let bytes = WholeFile.readOwn(left), let drafts = DraftFile.read(Data(bytes)), !drafts.isEmpty else {
        continue
      }
      let mine = "\(path)-\(taken.count + 1)"
      guard rename(left, mine) == 0 else { continue }
      taken.append(mine)
      found += drafts
    }
    let drafts = found.compactMap { draft in
      guard let path = draft.path else { return draft }
      return draft.holding(OwnEditor.text(in: path))
    }
    guard !taken.isEmpty, keep(drafts) else { return drafts }
    for file in taken + found.compactMap(\.path) { unlink(file) }
    return drafts
  }

  /// Before there were several, a file held one.
  private static func read(_ data: Data) -> [FormDraft]? {
    (try? JSONDecoder().decode([FormDraft].self, from: data))
      ?? (try? JSONDecoder().decode(FormDraft.self, from: data)).map { [$0] }
  }

  private func abandoned() -> [String] {
    guard let slash = base.lastIndex(of: "/"), let directory = opendir(String(base[..<slash]) + "/") else { return [] }
    defer { closedir(directory) }
    let prefix = base[base.index(after: slash)...]
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasPrefix(prefix), let process = DraftFile.process(name.dropFirst(prefix.count)) else { continue }
      if kill(process, 0) != 0 && errno == ESRCH { found.append(base + name.dropFirst(prefix.count)) }
    }
    return found.sorted()
  }

  /// The process that a file's name ends with; what it took over from others has a number behind that.
  private static func process(_ ending: Substring) -> Int32? {
    let parts = ending.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.count == 2 && Int(parts[1]) != nil else { return nil }
    return Int32(parts[0])
  }
}
