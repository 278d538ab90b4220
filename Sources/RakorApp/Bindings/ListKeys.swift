import TerminalKit

/// The ways of moving in any list.
package enum ListMove: Hashable, Sendable {
  case up, down, pageUp, pageDown, halfUp, halfDown, first, last

  /// How many rows down it goes in a list of that height; nil for the ends.
  func rows(height: Int) -> Int? {
    switch self {
    case .up: -1
    case .down: 1
    case .pageUp: -max(1, height - 1)
    case .pageDown: max(1, height - 1)
    case .halfUp: -max(1, height / 2)
    case .halfDown: max(1, height / 2)
    case .first, .last: nil
    }
  }

  /// The keys for moving, the same in every list that has more than one row; while a text is typed beside it, only
  /// those that are never text keys.
  static func bindings<State, Command>(
    _ command: (ListMove) -> Command, hint: Bool = false, rows: @escaping @Sendable (State, Context) -> Int,
    typing: @escaping @Sendable (State) -> Bool = { _ in false }
  ) -> [Binding<State, Command>] {
    let always: @Sendable (State, Context) -> Availability = { rows($0, $1) > 1 ? .works : .notMine }
    let outsideText: @Sendable (State, Context) -> Availability = { typing($0) ? .notMine : always($0, $1) }
    return [
      Binding([.up, .character("k")], command(.up), .move, hint: hint, when: always) { $0.keys.up },
      Binding([.down, .character("j")], command(.down), .move, hint: hint, when: always) { $0.keys.down },
      Binding([.pageUp], command(.pageUp), .move, when: always) { $0.keys.pageUp },
      Binding([.pageDown], command(.pageDown), .move, when: always) { $0.keys.pageDown },
      Binding([.control("u")], command(.halfUp), .move, when: outsideText) { $0.keys.halfUp },
      Binding([.control("d")], command(.halfDown), .move, when: outsideText) { $0.keys.halfDown },
      Binding([.home, .character("g")], command(.first), .move, when: outsideText) { $0.keys.first },
      Binding([.end, .character("G")], command(.last), .move, when: outsideText) { $0.keys.last },
    ]
  }
}

extension ListMove {
  /// The keys for moving in a list below a line in which letters and the keys for editing are always text.
  static func bindingsBelowText<State, Command>(
    _ command: (ListMove) -> Command, rows: @escaping @Sendable (State, Context) -> Int
  ) -> [Binding<State, Command>] {
    let always: @Sendable (State, Context) -> Availability = { rows($0, $1) > 1 ? .works : .notMine }
    return [
      Binding([.up], command(.up), .move, hint: true, when: always) { $0.keys.up },
      Binding([.down], command(.down), .move, hint: true, when: always) { $0.keys.down },
      Binding([.pageUp], command(.pageUp), .move, when: always) { $0.keys.pageUp },
      Binding([.pageDown], command(.pageDown), .move, when: always) { $0.keys.pageDown },
    ]
  }
}

extension Layer {
  /// The keys that go from one row of a list to another, a row at a time.
  static func moves(
    from row: Int, to other: Int, _ command: (ListMove) -> Command, _ frame: Frame, _ context: Context
  ) -> [Key] {
    let step = keys(for: command(other > row ? .down : .up), frame, context)
    return (0..<abs(other - row)).flatMap { _ in step }
  }
}

extension ListView {
  /// The first line in sight after a key for moving, where lines are scrolled and not chosen from.
  func top(_ move: ListMove) -> Int {
    top(scrolledBy: move.rows(height: area.rows) ?? (move == .first ? -count : count))
  }

  /// How many lines there are to scroll; none where all are in sight.
  var linesToScroll: Int { isWhole ? 0 : count }
}

extension ListCursor {
  /// Moves as a key for lists asks.
  mutating func move(_ move: ListMove, count: Int, height: Int) {
    if let rows = move.rows(height: height) {
      self.move(by: rows, count: count, height: height)
    } else {
      set(move == .first ? 0 : count - 1, count: count, height: height)
    }
  }
}
