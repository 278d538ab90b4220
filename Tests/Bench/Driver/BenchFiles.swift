import Glibc
import TerminalHarness

/// The files that are measured on, kept between runs.
struct BenchFiles {
  let directory: String
  let rakor: String
  /// What every program is started with: a home of its own, and a pinned clock.
  let environment: [String: String]

  init(rakor: String) throws {
    self.rakor = rakor
    let here = getcwd(nil, 0)
    defer { free(here) }
    directory = (here.map { String(cString: $0) } ?? ".") + "/.build/bench"
    environment = [
      "HOME": "\(directory)/home", "RAKOR_NOW": "2026-11-22T09:00", "TZ": "Asia/Jakarta", "LC_ALL": "C.UTF-8",
      "TERM": "xterm-256color", "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
    ]
    try run(["mkdir", "-p", "\(directory)/home"])
  }

  /// The database with so many rakor; made when there is none yet, or the program's tables have changed since.
  func database(_ count: Int) throws -> String {
    let empty = "\(directory)/empty.db"
    let path = "\(directory)/rakor-\(count)-\(Filling.version).db"
    try remove(empty)
    try run([rakor, "list", "--db", empty])
    let tables = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
    if access(path, F_OK) == 0, try PlainDatabase(path).rows(tables) == PlainDatabase(empty).rows(tables) {
      return path
    }
    progress("making \(path)")
    let partial = path + ".partial"
    try remove(partial)
    try copy(empty, to: partial)
    try Filling(PlainDatabase(partial), count: count).run()
    try remove(path)
    try run(["mv", partial, path])
    return path
  }

  /// The demonstration of the program, imported into a database of its own.
  func demonstration() throws -> String {
    let path = "\(directory)/demonstration.db"
    try remove(path)
    try run([rakor, "import", "--db", path, "data/demo.json"])
    return path
  }

  /// Compiles the C program to compare with, as plain C: through the package it would carry Swift's libraries along.
  func peer() throws -> String {
    let path = "\(directory)/peer"
    let sources = ["main", "pages", "screen", "add"].map { "Tests/Bench/CPeer/\($0).c" }
    try run(["cc", "-O2", "-o", path] + sources + ["-lsqlite3", "-lncursesw", "-ltinfo"])
    return path
  }

  /// A copy that may be written to.
  func scratch(of database: String) throws -> String {
    let path = database + ".scratch"
    try remove(path)
    try copy(database, to: path)
    return path
  }

  /// A directory for calcurse with the same number of appointments on the same days, by day and title as calcurse saves
  /// them: it puts every line of a file in another order in its place by going through all before it.
  func calcurse(_ count: Int, sameAs database: String) throws -> String {
    let path = "\(directory)/calcurse-\(count)-sorted-\(Filling.version)"
    if access("\(path)/apts", F_OK) == 0 { return path }
    progress("making \(path)")
    try run(["mkdir", "-p", "\(path)/notes", "\(path)/hooks"])
    try run(["touch", "\(path)/todo", "\(path)/conf", "\(path)/keys"])
    var text = ""
    for row in try PlainDatabase(database).rows("SELECT date, title FROM meeting ORDER BY date, title") {
      let parts = row[0].split(separator: "-")
      let day = "\(parts[1])/\(parts[2])/\(parts[0])"
      text += "\(day) @ 09:00 -> \(day) @ 12:00|\(row[1])\n"
    }
    guard let file = fopen("\(path)/apts", "w") else { throw PlainDatabase.Failure(message: "cannot write", sql: path) }
    fputs(text, file)
    fclose(file)
    return path
  }

  private func copy(_ path: String, to place: String) throws {
    let database = try PlainDatabase(path)
    try database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try run(["cp", path, place])
    try run(["sync"])
  }

  /// Removes a database with what SQLite keeps beside it.
  func remove(_ path: String) throws {
    try run(["rm", "-f", path, path + "-wal", path + "-shm"])
  }

  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    try Command.run(arguments, environment: environment)
  }
}

/// Says on standard error what takes long.
func progress(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(STDERR_FILENO, line, line.count)
}
