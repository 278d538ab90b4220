import Foundation
import RakorModel
import SampleOffice
import Testing

@testable import RakorApp
@testable import TerminalKit

/// Every layer once, at five sizes: what each shows, and in which roles, beside the pictures of its own screen.
@Suite("Every layer at every size")
struct SizePictureTests {
  static let sizes = [(80, 24), (120, 40), (200, 60), (60, 20), (40, 12)]

  struct Page: CustomTestStringConvertible, Sendable {
    let layer: LayerList
    let language: Language

    var testDescription: String { "\(layer)-\(language.rawValue)" }
  }

  static let pages = LayerList.allCases.flatMap { layer in Language.allCases.map { Page(layer: layer, language: $0) } }

  /// The first of its places in which a layer is met.
  private static func place(_ layer: LayerList) -> KeyTruthTests.Place? {
    KeyTruthTests.places.first { LayerList($0.state.top) == layer }
  }

  private func screen(_ page: Page, _ columns: Int, _ rows: Int) throws -> Screen {
    let place = try #require(Self.place(page.layer))
    let desk = Desk(
      place.shelf, columns: columns, rows: rows, language: page.language, readOnly: place.isReadOnly)
    place.play(desk)
    return draw(desk.resize(columns, rows).state)
  }

  private func trimmed(_ text: String, _ blank: Character) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == blank }.reversed())
    }.joined(separator: "\n")
  }

  @Test("Every layer looks as recorded at five sizes, in both languages and all roles", arguments: pages)
  func pictures(page: Page) throws {
    let blocks = try Self.sizes.map { columns, rows in
      let screen = try screen(page, columns, rows)
      return "== \(columns)x\(rows)\n\(trimmed(screen.text(), " "))\n\n\(trimmed(screen.roles(), "."))\n"
    }
    try check(blocks.joined(separator: "\n"), as: page.testDescription)
  }

  @Test("Every layer looks as recorded in ASCII at five sizes", arguments: LayerList.allCases)
  func asciiPictures(layer: LayerList) throws {
    let page = Page(layer: layer, language: .indonesian)
    let blocks = try Self.sizes.map { columns, rows in
      let text = try screen(page, columns, rows).ascii().text()
      #expect(text.utf8.allSatisfy { $0 < 0x7F })
      return "== \(columns)x\(rows)\n\(trimmed(text, " "))\n"
    }
    try check(blocks.joined(separator: "\n"), as: "\(layer)-ascii")
  }

  private func check(_ picture: String, as name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures/Sizes/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try picture.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == picture)
  }
}
