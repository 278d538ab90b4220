import RakorModel
import TerminalKit

/// A question before something is done. What destroys is never Enter, which then leaves all as it is.
package enum Confirmation: Layer {
  /// What is asked, and what follows from either answer.
  package struct State: Equatable, Sendable {
    package var title: String
    package var question: String
    let deed: Deed
    /// What "yes" does.
    var yes: Outcome
    /// What "no" does; closing alone where nothing else is said.
    var no: Outcome

    init(title: String, question: String, _ deed: Deed = .agreed, yes: Outcome, no: Outcome = .none) {
      self.title = title
      self.question = question
      self.deed = deed
      self.yes = yes
      self.no = no
    }
  }

  enum Command: Hashable, Sendable { case yes, no }

  /// What is asked about, as the key for it says.
  enum Deed: CaseIterable, Hashable, Sendable {
    case agreed, deletes, takesOut, mergesMarks
    /// A rakor goes to another day although something is lost by it, as an invitation that is out.
    case movesDay

    /// Whether something is gone after it that is not told elsewhere.
    var destroys: Bool { self != .agreed }

    fileprivate func label(_ words: Phrases) -> String {
      switch self {
      case .agreed: words.app.yes
      case .deletes: words.keys.delete
      case .takesOut: words.app.takeOut
      case .mergesMarks: words.people.merge
      case .movesDay: words.calendar.move
      }
    }
  }

  /// Whether it is yes or no is never another key's than it was.
  static let reservedKeys: [Key] = [.enter]

  static let bindings: [Binding<State, Command>] =
    Deed.allCases.map { deed in
      Binding(
        [.character("y"), .character("Y")], .yes, .change, hint: true,
        when: { state, _ in state.deed == deed ? .works : .notMine }, label: { deed.label($0) })
    } + [
      Binding([.enter], .yes, .change, when: { state, _ in state.deed.destroys ? .notMine : .works }) { $0.app.yes },
      Binding([.enter], .no, .change, when: { state, _ in state.deed.destroys ? .works : .notMine }) { $0.app.no },
    ]
    + Language.allCases.map { language in
      Binding(
        noLetters(language) + [.escape, .character("q")], .no, .change, hint: true,
        when: { _, context in context.language == language ? .works : .notMine }, label: { $0.app.no })
    }

  /// The letters that say no to a question.
  static func noLetters(_ language: Language) -> [Key] {
    AppPhrases(language: language).noLetters.map { .character($0) }
  }

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
    question(state.title, state.question, state, context).draw(on: &screen)
  }
}

extension Confirmation.State {
  /// Asks before something that is typed is left unsaved; it is kept.
  static func quit(_ context: Context) -> Confirmation.State {
    let words = context.phrases.app
    return Confirmation.State(title: words.quitTitle, question: words.quitUnsaved, yes: Outcome(effects: [.quit]))
  }

  /// Asks before a rakor is deleted; its own layers go by themselves once it is gone.
  static func deleteMeeting(_ file: MeetingFile, _ context: Context) -> Confirmation.State {
    let words = context.phrases.meeting
    let id = file.meeting.id
    return Confirmation.State(
      title: words.deleteTitle, question: words.deleteQuestion(file.meeting.title), .deletes,
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
