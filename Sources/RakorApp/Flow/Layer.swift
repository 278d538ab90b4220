import RakorModel
import TerminalKit

/// What the user is in: a screen, a form, a question, a pop-up, help.
///
/// All are of this one kind and lie on one stack (`AppState.layers`); Esc takes away the top one. A layer loads what it
/// shows when it appears, and matches keys nowhere but in its bindings, so that the last line, help and the list of
/// actions are complete by construction. A new one also needs its case in `LayerState`.
protocol Layer {
  /// What it holds; no sizes and nothing that the context has already.
  associatedtype State: Equatable, Sendable
  /// What its keys ask for.
  associatedtype Command: Hashable, Sendable
  /// What its drawing and its keys are told; the state, where nothing has to be worked out of it.
  associatedtype Frame: Sendable = State

  /// What is worked out of state and context, once for a frame or a key, however many keys ask for it.
  static func frame(_ state: State, _ context: Context) -> Frame

  /// Every key it has, whatever it is doing.
  static var bindings: [Binding<Frame, Command>] { get }

  /// Keys that keep their meaning in it whatever the settings say, beside those that do everywhere.
  static var reservedKeys: [Key] { get }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome
  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen)

  /// Takes note of records that changed, by whatever layer or by undo, before what it shows is read anew.
  static func follow(_ committed: Committed, _ state: inout State)

  static func traits(_ state: State, _ context: Context) -> LayerTraits
  /// What was typed here and is not saved; nil for nothing.
  static func draft(_ state: State) -> FormDraft?
  /// Keys that stand before all others in the last line, where the layer has no room to show them itself.
  static func legend(_ frame: Frame, _ context: Context) -> [WrittenKey]
}

extension Layer where Frame == State {
  static func frame(_ state: State, _ context: Context) -> State { state }
}

extension Layer {
  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits() }

  static func legend(_ frame: Frame, _ context: Context) -> [WrittenKey] { [] }

  static var reservedKeys: [Key] { [] }

  static func draft(_ state: State) -> FormDraft? { nil }

  static func follow(_ committed: Committed, _ state: inout State) {}
}

extension Layer {
  /// What stands in the way of a command that the mouse asks for, as at its keys; nil where nothing does.
  static func hindrance(to command: Command, _ state: State, _ context: Context) -> Outcome? {
    let frame = frame(state, context)
    let own = bound(context).filter { binding in binding.keys.first.map { binding.command($0) } == command }
    var hindrance = Outcome.none
    for binding in own {
      switch binding.availability(frame, context) {
      case .works: return nil
      case .refused(let reason): hindrance.notice = Notice(reason, .bad)
      case .notMine: continue
      }
    }
    return hindrance
  }
}

/// What the program must know of a layer to put it among the others.
struct LayerTraits: Equatable {
  /// Whether it fills the content, so that nothing below it is seen; else it lies over the layers below.
  var covers = true
  /// Whether printable keys are text now, or for this layer alone.
  var isTyping = false
  /// Whether its own bindings come first even so, as on a tick in a form.
  var bindsLetters = false
  /// The numbered screen it is, at the bottom of the stack.
  var tab: Tab?
  /// The rakor whose own layer it is; it goes when that rakor goes.
  var meeting: MeetingID?
  /// Whether one of several parts beside each other can take the room of all.
  var canZoom = false
  /// Whether keys typed before it was drawn must not reach it, because one of them could destroy something.
  var ignoresTypeAhead = false
}

/// What happens to a layer.
enum LayerEvent<Command: Sendable>: Sendable {
  /// It came to the top, or the records it shows have changed.
  case appeared
  /// It is seen in a window that may have another size than before; what it has is not read again.
  case resized
  case command(Command)
  /// A key that no binding took: text, or nothing.
  case typed(Key)
  case pasted(String)
  case mouse(Mouse)
  case answered(Query, Answer)
  /// What it asked to save was refused.
  case refused(Refusal)
  /// What it asked to save went through; nil when everything was so already.
  case saved(Committed?)
  /// A layer above it ended with a result.
  case delivered(Delivery)
}
