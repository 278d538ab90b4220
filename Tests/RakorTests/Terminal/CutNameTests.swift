import Foundation
import TerminalHarness
import Testing

extension TerminalStories {
  struct CutNames {
    /// The screens, the tabs of a rakor and the widest boxes, by the keys that lead from one to the next.
    private static let tour: [[String]] = [
      [], ["2"], ["4"], ["5"], ["Enter"], ["t"], ["Escape", "2", "Down", "Down", "Down", "Enter"], ["Tab"], ["Tab"],
      ["Tab"], ["3"], ["w"], ["6"], ["Tab", "Tab"], ["1", "n", "p", "h", "u"],
    ]
    /// What parts two columns, and five that are free.
    private static let free = 2 + 5

    @Test(
      "No name of the invented data is cut where its row has five free columns",
      arguments: [(80, 24, "id"), (80, 24, "en"), (120, 40, "id"), (200, 60, "id"), (60, 20, "id"), (40, 12, "id")])
    func namesHaveTheirRoom(columns: Int, rows: Int, language: String) throws {
      let names = try Self.names()
      let desk = try Desk()
      let screen = try desk.window("demo", "--lang", language, columns: columns, rows: rows)
      try screen.see("DEMO")
      for keys in Self.tour {
        for key in keys { try screen.press(key) }
        Thread.sleep(forTimeInterval: 0.15)
        for line in try screen.lines() {
          let cut = Self.cuts(line, names)
          #expect(cut.isEmpty, "\(columns)x\(rows) \(language) \(keys): \(line)")
        }
      }
    }

    @Test("A name that is cut beside free columns is found, and one without is not")
    func cutsAreFound() throws {
      let names = ["Hj. Endah Pratiwiningrum, S.Ag., M.M.", "Kab. Temanggung"]
      #expect(Self.cuts(" > Hj. Endah Prat…                belum │ Kab. Temanggung", names) == ["Hj. Endah Prat"])
      #expect(Self.cuts(" > Hj. Endah Prat…  belum │ Kab. Tem…          3", names) == ["Kab. Tem"])
      #expect(Self.cuts(" > Hj. Endah Prat…  belum │ Rapat yang…         3", names).isEmpty)
      #expect(try Self.names().count > 50)
    }

    /// The names that are cut in a line beside free columns.
    private static func cuts(_ line: String, _ names: [String]) -> [String] {
      line.split { "│█┃|".contains($0) }.map(String.init).flatMap { part -> [String] in
        let text = part.drop { " >*".contains($0) }
        let pieces = text.split(separator: "…", omittingEmptySubsequences: false)
        return pieces.indices.dropLast().compactMap { index in
          let rest = pieces[(index + 1)...].joined(separator: "…")
          guard rest.contains(String(repeating: " ", count: free)) else { return nil }
          let last = pieces[index].components(separatedBy: "  ").last ?? ""
          let beginning = last.trimmingCharacters(in: .whitespaces)
          return beginning.count > 3 && isCut(beginning, among: names) ? beginning : nil
        }
      }
    }

    /// Whether it is the beginning of a name and no name by itself, behind which something else was cut.
    private static func isCut(_ beginning: String, among names: [String]) -> Bool {
      names.contains { $0.hasPrefix(beginning) } && !names.contains(beginning)
    }

    /// What offices, forums and people are called in the data that comes with the program.
    private static func names() throws -> [String] {
      try ["offices", "demo"].flatMap { file in
        let bytes = try Data(contentsOf: URL(filePath: Sandbox.data(file)))
        return texts(in: try JSONSerialization.jsonObject(with: bytes))
      }
    }

    private static func texts(in value: Any) -> [String] {
      if let list = value as? [Any] { return list.flatMap(texts) }
      guard let object = value as? [String: Any] else { return [] }
      let own = ["name", "short", "head"].compactMap { object[$0] as? String }
      return own + object.values.flatMap(texts)
    }
  }
}
