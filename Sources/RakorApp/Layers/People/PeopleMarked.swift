import RakorModel
import TerminalKit

/// Several people at once.
extension People {
  /// Whoever is marked or under the cursor, else the office there.
  static func copy(_ state: State, _ context: Context) -> Outcome {
    var texts = state.chosen.map { CopiedText.of($0.person, context) }
    if texts.isEmpty, let office = state.office.flatMap(context.directory.office) { texts = [CopiedText.of(office)] }
    return texts.isEmpty ? .none : Outcome(effects: [.copy(texts.joined(separator: "\n"))])
  }

  static func isSame(_ row: PersonRow, _ other: PersonRow) -> Bool { row.person.id == other.person.id }

  static func mark(_ move: MarkMove, _ state: inout State, _ context: Context) -> Outcome {
    guard move != .clear, let row = state.row else {
      state.marks.clear()
      return .none
    }
    switch move {
    case .toggle: state.marks.toggle(row) { isSame($0, row) }
    case .extendUp, .extendDown:
      let outcome = self.move(move == .extendUp ? .up : .down, &state, context)
      state.marks.extend(from: row, to: state.row, isSame)
      return outcome
    case .all where state.marks.isEmpty: state.marks.add(state.rows, isSame)
    case .all, .clear: state.marks.clear()
    }
    return .none
  }

  /// Who was changed is marked no more.
  static func follow(_ committed: Committed, _ state: inout State) {
    guard committed.entry.role == .change else { return }
    for record in committed.entry.change.records {
      if case .person(let id) = record.key { state.marks.remove { $0.person.id == id } }
    }
  }

  static func legend(_ frame: Frame, _ context: Context) -> [WrittenKey] {
    legend(of: frame.state.marks.count, clearing: .mark(.clear), frame, context)
  }
}

extension People.State {
  /// The forum that is edited: the chosen one, else the one whose turns can be opened, else the first.
  func shownForum(_ context: Context) -> Forum? {
    (context.forum ?? turnsForum(context)).flatMap { context.directory.forum($0) } ?? context.directory.forums.first
  }

  /// Whom keys act on: who is marked, else the person under the cursor.
  var chosen: [PersonRow] { marks.isEmpty ? row.map { [$0] } ?? [] : marks.rows }
}
