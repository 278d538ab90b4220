import Foundation
import Testing

@Suite("The page of keys")
struct KeysPageTests {
  @Test("docs/keys.md tells every key of every layer as recorded")
  func keysAreAsRecorded() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/keys.md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try KeysPage.text.write(to: page, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/keys.md")
      return
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == KeysPage.text, "record it anew with RECORD=1")
  }
}
