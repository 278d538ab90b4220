import RakorModel
import TerminalKit

/// What becomes of something that is typed and not saved, when it is to be left.
///
/// Enter destroys nothing: it puts what was typed aside, to be opened again with `^O`.
package enum Leaving: Layer {
  /// What would be left unsaved.
  package struct State: Equatable, Sendable {
    let left: FormDraft

    init(_ left: FormDraft) { self.left = left }
  }

  enum Command: Hashable, Sendable { case putAside, discard, stay }

  /// Whether it is yes or no is never another key's than it was.
  static let reservedKeys: [Key] = [.enter]

  static let bindings: [Binding<State, Command>] =
    [
      Binding([.enter, .character("s")], .putAside, .change, hint: true) { $0.drafts.putAside },
      Binding([.character("y"), .character("Y")], .discard, .change, hint: true) { $0.drafts.discard },
    ]
    + Language.allCases.map { language in
      Binding(
        [.escape] + Confirmation.noLetters(language) + [.character("q")], .stay, .move, hint: true,
        when: { _, context in context.language == language ? .works : .notMine }, label: { $0.drafts.stay })
    }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.putAside):
      var leaves = Outcome(.pop, notice: Notice(context.phrases.drafts.isPutAside))
      leaves.drafts = .putAside(state.left)
      return .pop(delivering: .outcome(leaves))
    case .command(.discard): return .pop(delivering: .outcome(.pop()))
    case .command(.stay): return .pop()
    case .typed, .refused: return .unused
    case .appeared, .resized, .pasted, .mouse, .answered, .saved, .delivered: return .none
    }
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(covers: false, ignoresTypeAhead: true)
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.drafts
    question(words.leavingTitle, words.leavingQuestion(state.left.title(context)), state, context).draw(on: &screen)
  }
}
