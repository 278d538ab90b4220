import Testing

@testable import TerminalKit

struct TableTests {
  private let columns = [
    TableColumn(title: "Tanggal", minimum: 6, ideal: 10),
    TableColumn(title: "Judul", minimum: 8, ideal: 12, weight: 2),
    TableColumn(title: "Tempat", minimum: 6, ideal: 8, weight: 1, dropOrder: 1),
    TableColumn(title: "Hadir", minimum: 5, alignment: .right, dropOrder: 2),
  ]

  @Test("What a column leaves at its most goes to the others, and what all leave stays free")
  func mostIsKept() {
    let columns = [
      TableColumn(title: "", minimum: 5, most: 10, weight: 2), TableColumn(title: "", minimum: 5, most: 40, weight: 1),
    ]
    func widths(_ width: Int) -> [Int] { TableLayout(columns: columns, width: width, gap: 1).places.map(\.width) }
    #expect(widths(15) == [7, 7])
    #expect(widths(31) == [10, 20])
    #expect(widths(100) == [10, 40])
  }

  @Test(
    "Columns are dropped by their order, then grow to their ideal, then by weight",
    arguments: [
      (60, [0, 1, 2, 3], [10, 24, 15, 5]), (41, [0, 1, 2, 3], [10, 12, 8, 5]), (31, [0, 1, 2, 3], [6, 8, 6, 5]),
      (30, [0, 1, 2], [8, 10, 8]), (24, [0, 1, 2], [6, 8, 6]), (23, [0, 1], [10, 11]), (16, [0, 1], [6, 8]),
      (10, [0, 1], [6, 2]),
      (3, [0], [3]), (0, [], []),
    ])
  func columnsAreDroppedAndGrow(width: Int, shown: [Int], widths: [Int]) {
    let layout = TableLayout(columns: columns, width: width)
    #expect(layout.places.map(\.column) == shown)
    #expect(layout.places.map(\.width) == widths)
    for (left, right) in zip(layout.places, layout.places.dropFirst()) {
      #expect(right.start == left.start + left.width + 2)
    }
    #expect((layout.places.last.map { $0.start + $0.width } ?? 0) <= width)
  }

  @Test("An extra column is shown only where no other is cut for it", arguments: [(30, [26, 0]), (38, [26, 10])])
  func extra(width: Int, widths: [Int]) {
    let layout = TableLayout(
      columns: [
        TableColumn(title: "", minimum: 8, ideal: 26),
        TableColumn(title: "", minimum: 10, dropOrder: 1, isExtra: true),
      ], width: width)
    #expect([0, 1].map { layout.width(of: $0) ?? 0 } == widths)
  }

  @Test("Rows are drawn over the whole width with a role for single columns")
  func rowsAreDrawn() {
    var screen = Screen(size: Size(columns: 33, rows: 4))
    let layout = TableLayout(columns: columns, width: 31)
    layout.drawHeader(on: &screen, at: Point(1, 0))
    layout.drawRow(
      ["1 Jan", "Rapat kerja", "Aula", "12"], on: &screen, at: Point(1, 1), roles: [nil, nil, .muted, .good])
    layout.drawRow(["2 Jan", "日本語日本語"], on: &screen, at: Point(1, 2), role: .selection)
    #expect(
      screen.text() == " Tangg…  Judul     Tempat  Hadir\n 1 Jan   Rapat k…  Aula       12\n 2 Jan   日本語…\n")
    #expect(
      screen.roles().split(separator: "\n").dropFirst().prefix(2)
        == [".\(String(repeating: ".", count: 18))mmmmmm..ggggg.", ".\(String(repeating: "S", count: 31))."])
  }
}
