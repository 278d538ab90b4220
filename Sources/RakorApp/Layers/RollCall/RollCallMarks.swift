import RakorModel
import TerminalKit

/// What the keys write about people and heads.
extension RollCall {
  /// Marks the person under the cursor and goes on to the next.
  ///
  /// From the offices it marks too, since that person is in sight; where they are not, it goes to them first.
  static func mark(
    _ page: RollCallPage, _ state: inout State, _ context: Context, movesOn: Bool,
    _ target: (DelegateState) -> DelegateState
  ) -> Outcome {
    guard let row = page.row, page.isComplete else { return .none }
    let isInSight = RollCallLayout(context, pane: state.pane).showsDelegates
    state.pane = .delegates
    guard isInSight else { return .none }
    select(page.rowIndex + (movesOn ? 1 : 0), page, &state, context)
    let wanted = target(row.state)
    guard wanted != row.state else { return .none }
    return .save(
      [.mark(state.id, row.person, wanted, note: nil)], expecting: page.seen(page.key(of: row)), insisting: true)
  }

  /// Marks everyone expected of the office under the cursor as present; whom other forums know is no part of it.
  static func markAll(_ page: RollCallPage, _ context: Context) -> Outcome {
    guard page.isComplete else { return .none }
    let words = context.phrases.rollCall
    let expected = page.rows.filter(\.isExpected)
    guard !expected.isEmpty else { return Outcome(notice: Notice(words.nobodyExpected)) }
    let open = expected.filter { $0.state == .unknown }
    guard !open.isEmpty else { return Outcome(notice: Notice(words.allTold)) }
    var seen: [RecordKey: Int] = [:]
    for row in open { seen.merge(page.seen(page.key(of: row))) { first, _ in first } }
    let office = page.office?.name(at: page.file.meeting, context) ?? ""
    return .save(
      [.markAll(page.id, open.map(\.person), .present)], expecting: seen,
      saying: Notice(words.allMarked(open.count, office), .good))
  }

  static func askToRemove(_ page: RollCallPage, _ context: Context) -> Outcome {
    guard let row = page.row else { return .none }
    let words = context.phrases.rollCall
    let yes = Outcome.save(
      [.forgetDelegate(page.id, row.person)], expecting: page.seen(page.key(of: row)),
      saying: Notice(words.removed(row.name), .good))
    let mark = context.phrases.words.delegateState(row.state)
    return Outcome.push(
      .confirm(
        Confirmation.State(
          title: words.removeTitle, question: words.removeQuestion(row.name, mark), .takesOut, yes: yes)))
  }

  static func askForNote(_ page: RollCallPage, _ context: Context) -> Outcome {
    guard let row = page.row, let office = page.office?.office else {
      return .none
    }
    let delegate = Delegate(meeting: page.id, person: row.person, office: office, state: row.state, note: row.note)
    return .prompt(
      context.phrases.rollCall.noteOn(row.name), .delegateNote(delegate), text: row.note ?? "",
      expecting: page.seen(page.key(of: row)))
  }

  static func askForTotal(_ page: RollCallPage, _ context: Context) -> Outcome {
    let text = page.figures.reportedTotal.map(String.init) ?? ""
    let meeting = context.phrases.drafts.meeting(page.id.rawValue)
    return .prompt(
      context.phrases.app.about(meeting, context.phrases.rollCall.reportedTitle), .reportedTotal(page.id), text: text,
      isMarked: true,
      expecting: page.seen(.meeting(page.id)))
  }

  /// One head more or less than there are now: a queue at the door does not wait, and two who count there are added up.
  static func step(by heads: Int, _ page: RollCallPage) -> Outcome {
    guard let office = page.office, office.counted != nil || heads > 0 else { return .none }
    return .save(
      [.stepCounted(page.id, office.office, by: heads)],
      expecting: page.seen(.attendance(page.id, office.office)), insisting: true)
  }

  /// Saves a count; the model says why it cannot be one.
  static func save(
    _ kind: CountLine.Kind, _ heads: Int?, of office: OfficeCode, at id: MeetingID, seen revision: Int
  ) -> Outcome {
    let edit: Edit =
      switch kind {
      case .counted: .setCounted(id, office, heads)
      case .promised: .setPromised(id, office, heads)
      }
    return .save([edit], expecting: [.attendance(id, office): revision])
  }
}
