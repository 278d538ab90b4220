package import RakorModel
package import TerminalKit

/// Everything that is shown; changed only by `update`.
package struct AppState: Equatable, Sendable {
  package var context: Context
  /// The tab at the bottom, and what was opened over it. Never empty.
  package var stack: [ScreenState]
  /// What lies over the screen on top and takes all keys.
  package var overlay: Overlay?
  /// One sentence above the hints, until the next key.
  package var notice: Notice?
  /// How many screens at the bottom of the stack show what was read before the last change.
  var outdated = 0

  package init(context: Context) {
    self.context = context
    stack = [.home(Home.State())]
  }

  var top: ScreenState {
    get { stack.last ?? .home(Home.State()) }
    set { stack[stack.count - 1] = newValue }
  }
}

/// One sentence to the user.
package struct Notice: Hashable, Sendable {
  /// How it is coloured: what went well, what is only told, what went wrong.
  package enum Weight: Hashable, Sendable { case good, plain, bad }

  package var text: String
  package var weight: Weight

  package init(_ text: String, _ weight: Weight = .plain) {
    self.text = text
    self.weight = weight
  }
}

/// The screens; each is one file, and the switches over this list are where a new one must appear.
package enum ScreenState: Equatable, Sendable {
  case home(Home.State)
  case meetings(Meetings.State)
  case followUps(FollowUps.State)
  case people(People.State)
  case summary(Summary.State)
  case rollCall(RollCall.State)
  case agenda(Agenda.State)
  case form(ScheduleForm.State)
}

/// What a screen wants after an event.
package struct Outcome: Equatable, Sendable {
  /// Where to go from the screen on top.
  package enum Move: Equatable, Sendable {
    case stay
    case push(ScreenState)
    /// In place of the screen on top, as between the tabs of one rakor.
    case replace(ScreenState)
    case pop
  }

  package var move = Move.stay
  package var effects: [Effect] = []
  package var overlay: Overlay?
  package var notice: Notice?
  /// False when the screen has no use for the key, so that the keys that work everywhere get it.
  package var consumed = true

  package init(
    _ move: Move = .stay, effects: [Effect] = [], overlay: Overlay? = nil, notice: Notice? = nil, consumed: Bool = true
  ) {
    self.move = move
    self.effects = effects
    self.overlay = overlay
    self.notice = notice
    self.consumed = consumed
  }

  /// Nothing to do.
  package static let none = Outcome()
  /// The key means nothing here.
  package static let unused = Outcome(consumed: false)

  static func ask(_ overlay: Overlay, about edits: [Edit]) -> Outcome {
    Outcome(effects: [.ask(overlay, about: edits)])
  }
  static func load(_ query: Query) -> Outcome { Outcome(effects: [.load(query)]) }
  static func save(_ edits: [Edit], expecting: [RecordKey: Int] = [:], purpose: Purpose = .none) -> Outcome {
    Outcome(effects: [.save(SaveRequest(edits, expecting: expecting, purpose: purpose))])
  }
}

/// What happens to the screen on top.
package enum ScreenEvent<Command: Hashable & Sendable>: Equatable, Sendable {
  /// It came to the top, or the records it shows have changed.
  case appeared
  case command(Command)
  /// A key that no binding took: text, or nothing.
  case typed(Key)
  case pasted(String)
  case mouse(Mouse)
  case answered(Query, Answer)
  case refused(Refusal)
  /// The save that this form asked for went through.
  case saved(Committed)
}
