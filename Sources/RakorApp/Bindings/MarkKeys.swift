import TerminalKit

/// What keys do with the marks of a list, on all of which the other keys then act together.
package enum MarkMove: Hashable, Sendable {
  case toggle, extendUp, extendDown, all, clear

  /// The keys, the same in every list whose rows can be marked. Where no row is under the cursor there are none but the
  /// one that takes marks away.
  static func bindings<State, Command>(
    _ command: (MarkMove) -> Command, marked: @escaping @Sendable (State) -> Int,
    all canMarkAll: @escaping @Sendable (State, Context) -> Availability = { _, _ in .works },
    when onRow: @escaping @Sendable (State, Context) -> Bool
  ) -> [Binding<State, Command>] {
    let here: @Sendable (State, Context) -> Availability = { onRow($0, $1) ? .works : .notMine }
    return [
      Binding(
        [.escape], command(.clear), .view, hint: true, when: { state, _ in marked(state) > 0 ? .works : .notMine },
        label: { $0.marks.clear }),
      Binding([.character("v")], command(.toggle), .view, when: here) { $0.marks.toggle },
      Binding([.shiftUp], command(.extendUp), .move, when: here) { $0.marks.extendUp },
      Binding([.shiftDown], command(.extendDown), .move, when: here) { $0.marks.extendDown },
      Binding([.character("V")], command(.all), .view, when: { here($0, $1).and(canMarkAll($0, $1)) }) { $0.marks.all },
    ]
  }
}

extension Layer {
  /// How many are marked, before all keys; a click takes the marks away. Nothing where none are.
  static func legend(
    of marked: Int, clearing command: Command, _ frame: Frame, _ context: Context
  ) -> [WrittenKey] {
    guard marked > 0 else { return [] }
    return [WrittenKey(context.phrases.marks.count(marked), "", presses: keys(for: command, frame, context))]
  }
}

/// The rows of a list that keys act on together, known by what they are about; they stay marked wherever they stand.
struct Marks<Row: Equatable & Sendable>: Equatable, Sendable {
  private(set) var rows: [Row] = []

  var isEmpty: Bool { rows.isEmpty }
  var count: Int { rows.count }

  func contains(_ isSame: (Row) -> Bool) -> Bool { rows.contains(where: isSame) }

  mutating func clear() { rows = [] }

  /// Takes a mark away, or gives one; `isSame` knows the row.
  mutating func toggle(_ row: Row, _ isSame: (Row) -> Bool) {
    let before = rows.count
    rows.removeAll(where: isSame)
    if rows.count == before { rows.append(row) }
  }

  /// Marks what is not marked of some rows.
  mutating func add(_ more: [Row], _ isSame: (Row, Row) -> Bool) {
    rows += more.filter { row in !rows.contains { isSame($0, row) } }
  }

  /// Takes marks away from rows.
  mutating func remove(_ isGone: (Row) -> Bool) { rows.removeAll(where: isGone) }

  /// Keeps rows as they have been read anew.
  mutating func renew(_ read: [Row], _ isSame: (Row, Row) -> Bool) {
    guard !rows.isEmpty else { return }
    for index in rows.indices {
      if let row = read.first(where: { isSame($0, rows[index]) }) { rows[index] = row }
    }
  }

  /// Marks a row that a key goes on from and the one it comes to; where that is marked already, the key goes back over
  /// what it marked.
  mutating func extend(from row: Row, to next: Row?, _ isSame: (Row, Row) -> Bool) {
    guard let next, !isSame(row, next) else { return add([row], isSame) }
    if contains({ isSame($0, next) }) {
      remove { isSame($0, row) }
    } else {
      add([row, next], isSame)
    }
  }
}
