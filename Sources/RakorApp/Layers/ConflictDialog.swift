package import RakorModel
import TerminalKit

/// Somebody else saved the same record first: theirs or mine, and nothing is lost unseen.
package enum ConflictDialog: Layer {
  /// Who wrote what meanwhile, and what was to be written here.
  package struct State: Equatable, Sendable {
    package var conflict: Conflict
    /// What was to be saved.
    package var request: SaveRequest

    /// The same save over what the user has seen by now; another record that somebody else wrote asks again.
    var again: SaveRequest {
      var again = request
      again.expecting[conflict.key] = conflict.foundRevision
      return again
    }
  }

  enum Command: Hashable, Sendable { case mine, theirs, back }

  /// Whether it is yes or no is never another key's than it was.
  static let reservedKeys: [Key] = [.enter]

  static let bindings: [Binding<State, Command>] = [
    Binding([.character("m")], .mine, .change, hint: true) { $0.conflict.mine },
    Binding([.character("l")], .theirs, .change, hint: true) { $0.conflict.theirs },
    Binding([.escape], .back, .move, hint: true) { $0.conflict.back },
  ]

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.mine): .pop(delivering: .outcome(Outcome(effects: [.save(state.again)])))
    case .command(.theirs): .pop(delivering: .theirs)
    case .command(.back): .pop()
    case .typed, .refused: .unused
    case .appeared, .resized, .pasted, .mouse, .answered, .saved, .delivered: .none
    }
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(covers: false, ignoresTypeAhead: true)
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.conflict
    let conflict = state.conflict
    let who = conflict.lastWriter ?? words.somebody
    let when = conflict.lastWrittenAt.map { "\($0.day.short(in: context.language)) \($0.time.dotted)" } ?? ""
    let record = context.phrases.refusal.name(of: conflict.key, directory: context.directory)
    let text = words.text(record, who, when, conflict.expectedRevision, conflict.foundRevision).capitalisedFirst
    question(words.title, text, titleRole: .warning, state, context).draw(on: &screen)
  }
}
