import Testing

@Suite("The page of habits")
struct HabitsPageTests {
  private static let rows = SourceTree.lines(of: "docs/habits.md").filter { $0.contains(/^\| [HFN]\d\d \|/) }
  private static let counted = [("H", 76), ("F", 36), ("N", 16)]

  @Test("Every habit, finding and hesitation has one row, in order")
  func everyRowOnce() {
    let ids = HabitsPageTests.rows.map { String($0.dropFirst(2).prefix(3)) }
    let expected = HabitsPageTests.counted.flatMap { letter, last in
      (1...last).map { $0 < 10 ? "\(letter)0\($0)" : "\(letter)\($0)" }
    }
    #expect(ids == expected)
  }

  @Test("Every test and picture that the page of habits names is there, and what is not whole says why")
  func whatItNamesIsThere() {
    let tests = SourceTree.tests.map { $0.lines.joined(separator: "\n") }.joined(separator: "\n")
    for row in HabitsPageTests.rows {
      let names = row.matches(of: /"([^"]+)"/).map { String($0.output.1) }
      let pictures = row.matches(of: /`(\w+\/[\w-]+\.txt)`/).map { String($0.output.1) }
      for name in names { #expect(tests.contains("\"\(name)\""), "\(name)") }
      for picture in pictures {
        #expect(SourceTree.text(of: "Tests/RakorAppTests/Pictures/\(picture)") != nil, "\(picture)")
      }
      let isWhole = row.contains("| ● |")
      #expect(isWhole != row.contains(/\b(?:open|later|out):/), "\(row)")
      #expect(!isWhole || !names.isEmpty || !pictures.isEmpty, "\(row)")
    }
  }

  @Test("The counts of the page of habits are those of its rows")
  func countsAreTrue() {
    let page = SourceTree.text(of: "docs/habits.md") ?? ""
    let groups = HabitsPageTests.counted.map { letter, _ in
      HabitsPageTests.rows.filter { $0.hasPrefix("| \(letter)") }
    }
    for group in groups + [HabitsPageTests.rows.filter { $0.contains("| must |") }] {
      let counts = ["●", "◐", "○"].map { mark in group.filter { $0.contains("| \(mark) |") }.count }
      #expect(page.contains(", of \(group.count) | \(counts[0]) | \(counts[1]) | \(counts[2]) |"))
    }
  }
}
