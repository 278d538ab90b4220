import Testing

@Suite("The page of checks on a terminal")
struct TerminalPageTests {
  private static let rows = SourceTree.lines(of: "docs/terminal.md").filter { $0.hasPrefix("| T") }

  @Test("Every check from T01 to T66 has one row, in order")
  func everyCheckOnce() {
    let ids = TerminalPageTests.rows.map { $0.dropFirst(2).prefix(3) }
    #expect(ids == (1...66).map { $0 < 10 ? "T0\($0)" : "T\($0)" })
  }

  @Test("Every test that the page names is there, and a row without one says why")
  func testsAreThere() {
    let tests = SourceTree.tests.map { $0.lines.joined(separator: "\n") }.joined(separator: "\n")
    for row in TerminalPageTests.rows {
      let names = row.matches(of: /"([^"]+)"/).map { String($0.output.1) }
      #expect(names.isEmpty == row.contains("not automated: "), "\(row)")
      for name in names { #expect(tests.contains("\"\(name)\""), "\(name)") }
    }
  }
}
