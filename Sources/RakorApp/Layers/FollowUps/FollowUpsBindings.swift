import RakorModel
import TerminalKit

extension FollowUps {
  static let bindings: [Binding<State, Command>] =
    ListMove.bindings(Command.move, rows: { state, _ in state.list.rows.count }, typing: \.isTyping)
    + [
      Binding([.character(" ")], .tick, .change, hint: true, when: unwritable) { $0.followUps.tick },
      Binding([.right, .character("l")], .nextOffice, .move, hint: true, when: needsRow) {
        $0.followUps.nextOffice
      },
      Binding([.left, .character("h")], .previousOffice, .move, when: needsRow) { $0.followUps.previousOffice },
      Binding([.character("a"), .character("n")], .add, .change, hint: true, when: refusedWhenReadOnly) {
        $0.followUps.add
      },
      Binding([.character("e"), .enter], .edit, .change, hint: true, when: { unwritable($0, $1).and(onlyOne($0, $1)) })
      {
        $0.keys.edit
      },
      Binding([.character("p")], .progress, .change, hint: true, when: unwritable) { $0.followUps.progress },
      Binding([.character("T")], .tickWithNote, .change, when: unwritable) { $0.followUps.tickWithNote },
      Binding([.character("D")], .due, .change, when: unwritable) { $0.followUps.setDue },
      Binding([.character("B")], .drop, .change, when: unwritable) { $0.followUps.drop },
      Binding([.character("x"), .delete], .delete, .change, when: unwritable) { $0.keys.delete },
      Binding([.character("i")], .lifeLine, .view, when: { needsRow($0, $1).and(onlyOne($0, $1)) }) { $0.life.show },
      Binding([.character("y")], .copy, .view, when: needsRow) { $0.keys.copy },
      Binding([.escape], .clearFilter, .view, hint: true, when: needsFilter) { $0.keys.clearFilter },
      Binding([.enter], .keepFilter, .view, hint: true, when: needsFilterLine) { $0.keys.keepFilter },
      Binding([.tab], .nextTab, .view, hint: true) { $0.keys.nextTab },
      Binding([.backTab], .previousTab, .view) { $0.keys.previousTab },
      Binding([.character("o")], .onlyOffice, .view, when: inOneMeeting) { $0.followUps.onlyOffice },
      Binding([.character("s")], .sort, .view, when: inOneMeeting) { $0.keys.sort },
      Binding([.character("/")], .filter, .view, hint: true) { $0.keys.filter },
    ]
    + MarkMove.bindings(
      Command.mark, marked: \.list.marks.count, all: { needsWholeList($0, $1) },
      when: { state, _ in !state.isTyping && state.list.selected != nil })

  private static func unwritable(_ state: State, _ context: Context) -> Availability {
    state.isTyping || state.list.selected == nil ? .notMine : refusedWhenReadOnly(state, context)
  }

  /// The tab of one rakor shows all of them at once.
  private static func inOneMeeting(_ state: State, _: Context) -> Availability {
    state.meeting == nil ? .works : .notMine
  }

  /// Carries out what changes the follow-up under the cursor, or adds one.
  static func change(_ command: Command, _ state: State, _ context: Context) -> Outcome {
    if command == .add { return add(state, context) }
    if !state.list.marks.isEmpty { return changeMarked(command, state, context) }
    guard let row = state.list.selected, let part = state.part else { return .none }
    let followUp = row.followUp
    let number = followUp.number
    let words = context.phrases.followUps
    func title(_ title: String) -> String { context.phrases.app.about(String(number.rawValue), title) }
    let office = context.directory.shortName(part.office)
    let expecting: [RecordKey: Int] = [.followUp(number): row.revision]
    switch command {
    case .tick: return tick(number, part, office, expecting, context)
    case .tickWithNote:
      let subject = Prompt.Subject.tick(number, part.office, done: context.today)
      let prompt = Prompt.State(title(words.tickTitle(office)), subject, earlier: part.note, expecting: expecting)
      return .ask(.prompt(prompt), about: [.tick(number, part.office, on: context.today, note: nil)])
    case .progress:
      let subject = Prompt.Subject.progress(number, part.office)
      let prompt = Prompt.State(title(words.progressTitle(office)), subject, earlier: part.note, expecting: expecting)
      return .ask(.prompt(prompt), about: [.noteProgress(number, part.office, note: words.progress)])
    case .due:
      let text = followUp.typedDue(in: context.language)
      return .prompt(
        title(words.dueTitle), .due(followUp, meetingDay: row.meetingDate), text: text, isMarked: true,
        expecting: expecting)
    case .drop: return dropOrRestore(followUp, expecting, context)
    case .edit: return Outcome.push(.followUpForm(FollowUpForm.State(editing: row, context)))
    case .delete:
      let edits = [Edit.removeFollowUp(number)]
      let question = Confirmation.State(
        title: words.deleteTitle, question: words.deleteQuestion(number.rawValue), .deletes,
        yes: .save(edits, expecting: expecting))
      return .ask(.confirm(question), about: edits)
    default: return .none
    }
  }

  private static func tick(
    _ number: FollowUpNumber, _ part: FollowUp.Part, _ office: String, _ expecting: [RecordKey: Int],
    _ context: Context
  ) -> Outcome {
    let words = context.phrases.followUps
    let isDone = part.done != nil
    let edit: Edit =
      isDone ? .untick(number, part.office) : .tick(number, part.office, on: context.today, note: nil)
    let notice = Notice(isDone ? words.unticked(office) : words.ticked(office), .good)
    return .save([edit], expecting: expecting, saying: notice)
  }

  private static func dropOrRestore(
    _ followUp: FollowUp, _ expecting: [RecordKey: Int], _ context: Context
  ) -> Outcome {
    if followUp.dropReason != nil { return .save([.restoreFollowUp(followUp.number)], expecting: expecting) }
    let title = context.phrases.app.about(String(followUp.number.rawValue), context.phrases.followUps.dropTitle)
    return .prompt(title, .drop(followUp.number), expecting: expecting)
  }

  private static func add(_ state: State, _ context: Context) -> Outcome {
    let file = state.meeting.flatMap { context.file(of: $0) }
    let offices = state.onlyOffice.map { [$0] } ?? []
    let source = file?.meeting.sourceOfNewFollowUp ?? .instruction
    let draft = FollowUpDraft(text: "", meeting: state.meeting, source: source, offices: offices)
    return Outcome.push(.followUpForm(FollowUpForm.State(adding: draft, meetingDay: file?.meeting.date, context)))
  }
}
