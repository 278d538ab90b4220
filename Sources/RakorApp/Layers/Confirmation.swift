import RakorModel
import TerminalKit

/// A question with one dangerous answer.
package enum Confirmation: Layer {
  package struct State: Equatable, Sendable {
    package var title: String
    package var question: String
    /// What "yes" does.
    var yes: Outcome
    /// What "no" does; closing alone where nothing else is said.
    var no: Outcome

    init(title: String, question: String, yes: Outcome, no: Outcome = .none) {
      self.title = title
      self.question = question
      self.yes = yes
      self.no = no
    }
  }

  package enum Command: Hashable, Sendable { case yes, no }

  static let bindings: [Binding<State, Command>] = [
    Binding([.enter, .character("y"), .character("Y")], .yes, .change) { $0.app.yes },
    Binding(
      [.escape, .character("t"), .character("n"), .character("N"), .character("T"), .character("q")], .no, .change,
      label: { $0.app.no }),
  ]

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.yes): .pop(delivering: .outcome(state.yes))
    case .command(.no): .pop(delivering: .outcome(state.no))
    case .typed, .refused: .unused
    case .appeared, .resized, .pasted, .mouse, .answered, .saved, .delivered: .none
    }
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(covers: false, ignoresTypeAhead: true)
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.app
    Dialog(title: state.title, text: state.question, choices: [("Enter y", words.yes), ("Esc t n", words.no)])
      .draw(on: &screen)
  }
}

extension Confirmation.State {
  static func quit(leaving drafts: [FormDraft], _ context: Context) -> Confirmation.State {
    let words = context.phrases.app
    return Confirmation.State(
      title: words.quitTitle, question: drafts.isEmpty ? words.quitQuestion : words.quitUnsaved,
      yes: Outcome(effects: [.quit]))
  }

  /// Asks before a rakor is deleted; its own layers go by themselves once it is gone.
  static func deleteMeeting(_ file: MeetingFile, _ context: Context) -> Confirmation.State {
    let words = context.phrases.meeting
    let id = file.meeting.id
    return Confirmation.State(
      title: words.deleteTitle, question: words.deleteQuestion(file.meeting.title),
      yes: .save(
        [.removeMeeting(id)], expecting: [.meeting(id): file.revision(of: .meeting(id))],
        saying: Notice(words.deleted, .good)))
  }

  /// Asks once before a rakor is said to have begun on a day before its own.
  static func begin(
    _ file: MeetingFile, as state: MeetingState, _ move: Outcome, _ context: Context
  ) -> Confirmation.State {
    let words = context.phrases
    let early = words.warnings.warning(.aheadOfItsDay(state, file.meeting.date), context.directory)
    return Confirmation.State(
      title: words.meeting.earlyTitle, question: words.meeting.earlyQuestion(early), yes: move)
  }

  /// Shows what is missing and asks once, then freezes (docs/domain.md, Closing).
  static func close(_ file: MeetingFile, _ context: Context) -> Confirmation.State {
    let words = context.phrases
    let id = file.meeting.id
    let missing = file.missingForClosing.map(words.warnings.missing).joined(separator: " · ")
    let isEarly = MeetingState.closed.isEarly(context.today, on: file.meeting.date)
    let early = MeetingWarning.aheadOfItsDay(.closed, file.meeting.date)
    let warning = isEarly ? words.warnings.warning(early, context.directory) + " " : ""
    return Confirmation.State(
      title: words.meeting.closeTitle, question: warning + words.meeting.closeQuestion(missing),
      yes: .save(
        [.move(id, to: .closed, reason: nil, newDate: nil)],
        expecting: [.meeting(id): file.revision(of: .meeting(id))], saying: Notice(words.meeting.closed, .good)))
  }
}
