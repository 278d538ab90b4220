import TerminalKit
import Testing

@testable import rakor

struct TableTests {
  private static let table = Table(
    columns: [
      Table.Column(title: "No", alignment: .right), Table.Column(title: "Nama", share: 1),
      Table.Column(title: "NIP", dropOrder: 2), Table.Column(title: "Telepon", dropOrder: 1),
    ],
    rows: [["1", "Hj. Endah Pratiwiningrum, S.Ag.", "196910201995012904", "0812-0000-0004"]])

  @Test("On a narrow terminal columns go in their order until the rest can be read, and in a pipe all of them stay")
  func columnsGive() {
    let titles = [100, 60, 44, 30].map { width in
      String(Self.table.text(width: width).prefix { $0 != "\n" }).split(separator: " ").map(String.init)
    }
    #expect(
      titles == [
        ["No", "Nama", "NIP", "Telepon"], ["No", "Nama", "NIP", "Telepon"], ["No", "Nama", "Telepon"], ["No", "Nama"],
      ])
    #expect(
      Self.table.text(width: nil) == "1\tHj. Endah Pratiwiningrum, S.Ag.\t196910201995012904\t0812-0000-0004\n")
  }

  @Test("A column with nothing in it is left out where room is dear")
  func emptyColumns() {
    var table = Self.table
    table.rows = [["1", "Tulus", "", ""]]
    #expect(table.withoutEmptyColumns.text(width: 80) == "No  Nama\n 1  Tulus\n")
  }
}
