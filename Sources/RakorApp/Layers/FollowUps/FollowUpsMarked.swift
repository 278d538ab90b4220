import RakorModel

/// What keys do to all follow-ups that are marked, each time as one change.
extension FollowUps {
  static func changeMarked(_ command: Command, _ state: State, _ context: Context) -> Outcome {
    let rows = state.list.marks.rows
    let words = context.phrases
    let expecting = Dictionary(
      rows.map { (RecordKey.followUp($0.followUp.number), $0.revision) }, uniquingKeysWith: { first, _ in first })
    func ask(_ title: String, _ subjects: [Prompt.Subject], text: String = "") -> Outcome {
      let several = words.marks.followUps(subjects.count)
      return .prompt(words.app.about(several, title), .each(subjects), text: text, isMarked: true, expecting: expecting)
    }
    let parts = rows.compactMap { row in state.part(of: row).map { (row.followUp.number, $0) } }
    switch command {
    case .tick: return tick(parts, expecting, context)
    case .tickWithNote:
      return ask(
        words.followUps.noteTitle, parts.map { Prompt.Subject.tick($0.0, $0.1.office, done: context.today) })
    case .progress:
      return ask(words.followUps.progressWord, parts.map { Prompt.Subject.progress($0.0, $0.1.office) })
    case .due:
      return ask(words.followUps.dueTitle, rows.map { Prompt.Subject.due($0.followUp, meetingDay: $0.meetingDate) })
    case .drop:
      let standing = rows.filter { $0.followUp.dropReason == nil }.map(\.followUp.number)
      guard standing.isEmpty else {
        return ask(words.followUps.dropTitle, standing.map { Prompt.Subject.drop($0) })
      }
      return .save(rows.map { Edit.restoreFollowUp($0.followUp.number) }, expecting: expecting)
    case .delete:
      let edits = rows.map { Edit.removeFollowUp($0.followUp.number) }
      let question = Confirmation.State(
        title: words.followUps.deleteTitle, question: words.marks.deleteFollowUps(rows.count), .deletes,
        yes: .save(edits, expecting: expecting))
      return .ask(.confirm(question), about: edits)
    default: return .none
    }
  }

  /// Ticks what is owed of the parts; where nothing is, takes the ticks back.
  private static func tick(
    _ parts: [(FollowUpNumber, FollowUp.Part)], _ expecting: [RecordKey: Int], _ context: Context
  ) -> Outcome {
    let words = context.phrases.marks
    let open = parts.filter { $0.1.done == nil }
    guard open.isEmpty else {
      let edits = open.map { Edit.tick($0.0, $0.1.office, on: context.today, note: nil) }
      return .save(edits, expecting: expecting, saying: Notice(words.ticked(open.count), .good))
    }
    let edits = parts.map { Edit.untick($0.0, $0.1.office) }
    return .save(edits, expecting: expecting, saying: Notice(words.unticked(parts.count), .good))
  }
}
