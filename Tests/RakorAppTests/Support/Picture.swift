import Foundation
import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

/// One picture of a screen: what is recorded, and what the clerk does before it is taken.
struct Scene: CustomTestStringConvertible, Sendable {
  let name: String
  let columns: Int
  let rows: Int
  let language: Language
  let shelf: Shelf
  let now: Moment
  let play: @Sendable (Desk) -> Void

  var testDescription: String { name }

  init(
    _ name: String, _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .indonesian,
    on shelf: Shelf = .full, at now: Moment = Sample.now, play: @escaping @Sendable (Desk) -> Void = { _ in }
  ) {
    let suffix = language == .english ? "-en" : ""
    self.name = "\(columns)x\(rows)-\(name)\(suffix)"
    self.columns = columns
    self.rows = rows
    self.language = language
    self.shelf = shelf
    self.now = now
    self.play = play
  }

  /// Compares the screen with the recorded picture; with `RECORD=1` records it and fails.
  func check(in folder: String) throws {
    let desk = Desk(shelf, columns: columns, rows: rows, language: language, at: now)
    play(desk)
    let screen = draw(desk.state)
    let picture = screen.text() + "\n\n" + screen.roles() + "\n"
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Pictures/\(folder)/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try picture.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == picture)
  }
}
