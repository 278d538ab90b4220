import RakorModel
import TerminalKit

/// What a layer wants after an event.
package struct Outcome: Equatable, Sendable {
  /// Where to go from the layer.
  indirect enum Move: Equatable, Sendable {
    case stay
    /// On top of the layer; `over` where a second one lies between, for when the first is gone.
    case push(LayerState, over: LayerState? = nil)
    /// In place of the layer, as between the tabs of one rakor.
    case replace(LayerState)
    /// One layer back, with a result for the one that comes up.
    case pop(delivering: Delivery?)

    static var pop: Move { .pop(delivering: nil) }
  }

  /// What becomes of something that was put aside.
  enum DraftChange: Equatable, Sendable {
    case putAside(FormDraft)
    case open(FormDraft)
    case drop(FormDraft)
  }

  var move = Move.stay
  var drafts: DraftChange?
  var effects: [Effect] = []
  var notice: Notice?
  /// False when the layer has no use for the key, so that the keys that work everywhere get it; a notice with it says
  /// why the key does nothing, where it means nothing everywhere either.
  var consumed = true
  /// Whether the key is the layer's alone, and does nothing there now.
  var isIdle = false

  init(_ move: Move = .stay, effects: [Effect] = [], notice: Notice? = nil, consumed: Bool = true) {
    self.move = move
    self.effects = effects
    self.notice = notice
    self.consumed = consumed
  }

  /// Nothing to do.
  static let none = Outcome()
  /// The key means nothing here.
  static let unused = Outcome(consumed: false)
  /// The key means nothing, here or elsewhere, as a letter where digits are typed.
  static let idle = {
    var idle = Outcome()
    idle.isIdle = true
    return idle
  }()

  static func push(_ layer: LayerState) -> Outcome { Outcome(.push(layer)) }
  static func pop(delivering delivery: Delivery? = nil) -> Outcome { Outcome(.pop(delivering: delivery)) }
  static func ask(_ layer: LayerState, about edits: [Edit]) -> Outcome { Outcome(effects: [.ask(layer, about: edits)]) }
  /// Leaves a layer: at once where nothing was typed that is not saved, else after a question.
  static func leave(_ draft: FormDraft?) -> Outcome {
    draft.map { .push(.leaving(Leaving.State($0))) } ?? .pop()
  }

  static func load(_ query: Query) -> Outcome { Outcome(effects: [.load(query)]) }

  /// Saves edits that go through together; `saying` is told once they have.
  static func save(
    _ edits: [Edit], expecting: [RecordKey: Int] = [:], insisting: Bool = false, saying: Notice? = nil
  ) -> Outcome {
    Outcome(effects: [.save(SaveRequest(edits, expecting: expecting, insisting: insisting, saying: saying))])
  }
}

/// The result with which a layer ends, for the one below.
indirect enum Delivery: Equatable, Sendable {
  /// A day that was picked, and what is to be done after it has been taken.
  case day(Day, then: Wish? = nil)
  /// What the layer below is to do.
  case wish(Wish)
  /// An answer, as what the layer below is to do.
  case outcome(Outcome)
  /// Who was named at the roll-call.
  case attendee(FindLine.Choice)
  /// A key chosen from a list of keys, pressed as if it had been typed there.
  case key(Key)
  /// What a `:` line does, and how it was typed.
  case entered(String, CommandDeed)
  /// What could stand where a word is being typed.
  case completion(CompletionQuestion, [String])
  /// Of two versions of a record the other one stands, so what was to be saved here is given up.
  case theirs
  /// What was to be written into a file is there.
  case written
}

/// What a pop-up over a form asks of the form.
package enum Wish: Hashable, Sendable { case save, nextField, previousField, bestDates }
