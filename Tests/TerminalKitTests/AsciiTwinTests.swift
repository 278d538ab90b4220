import Foundation
import Testing

@testable import TerminalKit

@Suite("ASCII for every sign")
struct AsciiTwinTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every recorded screen, and the page of all that is ever said.
  private static var texts: [(name: String, text: String)] {
    get throws {
      let pictures = root.appending(path: "Tests/RakorAppTests/Pictures")
      let found = FileManager.default.enumerator(at: pictures, includingPropertiesForKeys: nil)
      let files = (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "txt" }
      let all = files + [root.appending(path: "docs/kalimat.md")]
      return try all.map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    }
  }

  @Test("Whatever a screen can show by itself has a sign in ASCII that is no question mark")
  func everySignHasATwin() throws {
    let texts = try Self.texts
    #expect(texts.count > 100)
    var missing: [String: String] = [:]
    for (name, text) in texts {
      for scalar in text.unicodeScalars where Self.isSign(scalar) {
        if AsciiTable.sign(for: scalar.value) == UInt32(UInt8(ascii: "?")) { missing[String(scalar)] = name }
      }
    }
    #expect(missing.isEmpty)
  }

  /// What the program draws or says by itself: no letters, marks on them or pictures, which people type.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar != "\u{FFFD}" && scalar.value < 0x1F000 && !scalar.properties.isAlphabetic
      && scalar.properties.generalCategory != .nonspacingMark
  }

  @Test("What differs is told by two signs where there is room, and by one where there is none")
  func unequal() {
    var screen = Screen(size: Size(columns: 6, rows: 2))
    screen.put("3 ≠ 4", at: Point(0, 0))
    screen.put("≠3 a≠", at: Point(0, 1))
    #expect(screen.ascii().text() == "3 !=4\n!3 a!=")
  }
}
