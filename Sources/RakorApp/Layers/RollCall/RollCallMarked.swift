import RakorModel
import TerminalKit

/// Several people of an office at once, each time as one change.
extension RollCall {
  /// Who was written about is marked no more, so that the next key does not meet them unasked.
  static func follow(_ committed: Committed, _ state: inout State) {
    guard committed.entry.role == .change else { return }
    for record in committed.entry.change.records {
      if case .delegate(state.id, let person) = record.key { state.marks.remove { $0 == person } }
    }
  }

  static func marking(
    _ move: MarkMove, _ page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    guard move != .clear, let row = page.row else {
      state.marks.clear()
      return .none
    }
    switch move {
    case .toggle: state.marks.toggle(row.person) { $0 == row.person }
    case .extendUp, .extendDown:
      select(page.rowIndex + (move == .extendUp ? -1 : 1), page, &state, context)
      state.marks.extend(from: row.person, to: state.person, ==)
    case .all where state.marks.isEmpty: state.marks.add(page.rows.map(\.person), ==)
    case .all, .clear: state.marks.clear()
    }
    return .none
  }

  static func run(
    _ command: Command, onMarked page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    let rows = state.marked(on: page)
    switch command {
    case .mark(.represented):
      return asking(rows, mark(rows, .represented, page, context), page, &state, context)
    case .mark(let target): return mark(rows, target, page, context)
    case .toggle:
      return mark(rows, rows.allSatisfy { $0.state == .present } ? .unknown : .present, page, context)
    case .clear: return mark(rows, .unknown, page, context)
    case .remove: return askToRemove(rows.filter(\.isListed), page, context)
    case .note: return askForNote(rows, page, context)
    case .copy: return Outcome(effects: [.copy(rows.map { CopiedText.of($0, context) }.joined(separator: "\n"))])
    default: return .none
    }
  }

  private static func seen(_ rows: [RollCallRow], _ page: RollCallPage) -> [RecordKey: Int] {
    var seen: [RecordKey: Int] = [:]
    for row in rows { seen.merge(page.seen(page.key(of: row))) { first, _ in first } }
    return seen
  }

  private static func mark(
    _ rows: [RollCallRow], _ target: DelegateState, _ page: RollCallPage, _ context: Context
  ) -> Outcome {
    let others = rows.filter { $0.state != target }
    let state = context.phrases.words.delegateState(target)
    guard page.isComplete, !others.isEmpty else {
      return Outcome(notice: Notice(context.phrases.marks.marked(rows.count, state)))
    }
    return .save(
      [.markAll(page.id, others.map(\.person), target)], expecting: seen(others, page),
      saying: Notice(context.phrases.marks.marked(others.count, state), .good))
  }

  private static func askToRemove(_ rows: [RollCallRow], _ page: RollCallPage, _ context: Context) -> Outcome {
    guard !rows.isEmpty else { return Outcome(notice: Notice(context.phrases.rollCall.notListed, .bad)) }
    let words = context.phrases.marks
    let yes = Outcome.save(
      rows.map { .forgetDelegate(page.id, $0.person) }, expecting: seen(rows, page),
      saying: Notice(words.removed(rows.count), .good))
    return .push(
      .confirm(
        Confirmation.State(
          title: context.phrases.rollCall.removeTitle, question: words.removePeople(rows.count), .takesOut, yes: yes)))
  }

  /// Asks who comes instead once they are marked, or at once where they were.
  static func asking(
    _ rows: [RollCallRow], _ outcome: Outcome, _ page: RollCallPage, _ state: inout State, _ context: Context
  ) -> Outcome {
    guard outcome.effects.isEmpty else {
      state.represented = rows
      return outcome
    }
    guard page.isComplete, rows.allSatisfy({ $0.state == .represented }) else { return outcome }
    return askWhoComes(rows, seen(rows, page), state, context)
  }

  /// The marks have gone through.
  static func ask(_ committed: Committed?, _ state: inout State, _ context: Context) -> Outcome {
    let rows = state.represented
    state.represented = []
    let keys = rows.map { RecordKey.delegate(state.id, $0.person) }
    let seen = Dictionary(keys.map { ($0, committed?.revisions[$0] ?? 0) }, uniquingKeysWith: { first, _ in first })
    return rows.isEmpty ? .none : askWhoComes(rows, seen, state, context)
  }

  /// Who comes instead may stay unsaid; a name goes into the note.
  private static func askWhoComes(
    _ rows: [RollCallRow], _ seen: [RecordKey: Int], _ state: State, _ context: Context
  ) -> Outcome {
    let words = context.phrases
    let subjects = rows.map { Prompt.Subject.represented(state.id, $0.person) }
    let who = rows.count == 1 ? rows[0].name : words.marks.people(rows.count)
    return .prompt(
      words.rollCall.representedBy(who), rows.count == 1 ? subjects[0] : .each(subjects),
      earlier: rows.count == 1 ? rows[0].note : nil, expecting: seen)
  }

  private static func askForNote(_ rows: [RollCallRow], _ page: RollCallPage, _ context: Context) -> Outcome {
    guard let office = page.office?.office else { return .none }
    let subjects = rows.map { row in
      Prompt.Subject.delegateNote(
        Delegate(meeting: page.id, person: row.person, office: office, state: row.state, note: row.note))
    }
    let title = context.phrases.rollCall.noteOn(context.phrases.marks.people(rows.count))
    return .prompt(title, .each(subjects), expecting: seen(rows, page))
  }
}

extension RollCall.State {
  /// The marked people as they stand on the page.
  func marked(on page: RollCallPage) -> [RollCallRow] {
    page.rows.filter { row in marks.contains { $0 == row.person } }
  }
}
