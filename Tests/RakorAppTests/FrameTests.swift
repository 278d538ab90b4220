import RakorModel
import SampleOffice
import Synchronization
import TerminalKit
import Testing

@testable import RakorApp

@Suite("What a frame is made of")
struct FrameTests {
  /// A layer with as many keys as the busiest, that counts how often its frame is worked out.
  private enum Counted: Layer {
    struct State: Equatable, Sendable {}
    struct Frame: Sendable {}
    enum Command: Hashable, Sendable { case nothing }

    static let frames = Mutex(0)

    static func frame(_ state: State, _ context: Context) -> Frame {
      frames.withLock { $0 += 1 }
      return Frame()
    }

    static let bindings: [Binding<Frame, Command>] = "abcdefghijklmnopqrstuvwxyz".map { letter in
      Binding([.character(letter)], .nothing, .move, hint: true, when: { _, _ in .works }) { $0.keys.up }
    }

    static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome { .none }
    static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {}
    static func legend(_ frame: Frame, _ context: Context) -> [WrittenKey] { [WrittenKey("abc", "")] }
  }

  @Test("Drawing, keys and legend of a layer come from one frame, and so does the meaning of a key")
  func oneFrame() {
    let context = Desk().state.context
    Counted.frames.withLock { $0 = 0 }
    var drawing = Drawing(context: context, screen: Screen(size: context.size))
    let keys = drawing.visit(Counted.self, Counted.State()) { _ in }
    #expect(keys.hints.count == 26)
    #expect(keys.legend == [WrittenKey("abc", "")])
    #expect(Counted.frames.withLock { $0 } == 1)
    let handling = Handling(event: .typed(.character("z")), context: context)
    _ = handling.visit(Counted.self, Counted.State()) { _ in }
    #expect(Counted.frames.withLock { $0 } == 2)
  }
}
