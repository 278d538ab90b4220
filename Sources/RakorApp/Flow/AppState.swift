import TerminalKit

/// Everything that is shown; changed only by `update`.
package struct AppState: Equatable, Sendable {
  package var context: Context
  /// The numbered screen at the bottom, and what was opened over it. Never empty.
  package var layers: [LayerState]
  /// One sentence above the hints, until the next key.
  package var notice: Notice? {
    didSet { if let notice, notice != oldValue { remember(notice) } }
  }
  /// Whether the last key was `^C`, and it was said that another one leaves.
  var isWarnedOfLeaving = false
  /// What was told lately, the newest last.
  var messages: [ToldNotice] = []
  /// The screens that were left for another by a digit, the last one at the end.
  var past: [[LayerState]] = []
  /// What is kept on the disk of what is typed and not saved.
  package internal(set) var kept: [FormDraft] = []
  /// Where the mouse was pressed last.
  var clicked: Click?
  /// How many layers at the bottom of the stack show what was read before the last change.
  var outdated = 0

  /// The program as it starts: Home alone, nothing read yet.
  package init(context: Context) {
    self.context = context
    layers = [.home(Home.State())]
  }

  /// The layer that gets the keys.
  package var top: LayerState { layers.last ?? .home(Home.State()) }

  /// The first layer that is seen: the topmost one that covers what is below.
  var firstVisible: Int { layers.lastIndex { $0.traits(context).covers } ?? 0 }

  /// Whether keys typed before the top layer was drawn must not reach it.
  package var ignoresTypeAhead: Bool { top.traits(context).ignoresTypeAhead }
}

/// A press of the mouse: what was under it.
struct Click: Equatable, Sendable {
  /// Nil for what is no drawn key.
  let target: KeyTarget?
  /// How many layers there were.
  let layers: Int
}

/// One sentence to the user.
package struct Notice: Hashable, Sendable {
  /// How it is coloured: what went well, what is only told, what went wrong.
  package enum Weight: Hashable, Sendable { case good, plain, bad }

  package var text: String
  package var weight: Weight

  /// A sentence in the language of the screen, with a full stop.
  package init(_ text: String, _ weight: Weight = .plain) {
    self.text = text
    self.weight = weight
  }
}
