package import RakorModel
import TerminalKit

/// The turns of one forum over a screen: who is next and why, what everybody has hosted, and what can be agreed.
package enum TurnBoard: Layer {
  /// Whose turns, as they were read, and who is about to be swapped.
  package struct State: Equatable, Sendable {
    var forum: ForumCode
    /// The rakor being edited, as if it were not there; nil where none is.
    let except: MeetingID?
    /// Nil until it has been read.
    package var history: TurnHistory?
    var cursor = ListCursor()
    /// The office that is to change places with the one chosen next.
    var swapping: OfficeCode?

    init(of forum: ForumCode, except: MeetingID? = nil) {
      self.forum = forum
      self.except = except
    }

    var order: [OfficeCode] { history?.book.order ?? [] }

    /// The office under the cursor.
    package var office: OfficeCode? { order.indices.contains(cursor.index) ? order[cursor.index] : nil }

    fileprivate var query: Query { .turns(forum, except: except) }
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case skip, swap, choose, volunteer, endSwap, nextForum
  }

  static let bindings: [Binding<State, Command>] =
    [
      Binding([.character("s")], .skip, .change, hint: true, when: cannotAgree) { $0.turns.skip },
      Binding([.character("w")], .swap, .change, hint: true, when: cannotAgree) { $0.turns.swap },
      Binding([.character("v")], .volunteer, .change, hint: true, when: cannotAgree) { $0.turns.volunteer },
      Binding(
        [.enter, .character("w")], .choose, .change, hint: true,
        when: { state, _ in state.swapping == nil ? .notMine : .works }, label: { $0.turns.choose }),
      Binding(
        [.escape], .endSwap, .move, hint: true, when: { state, _ in state.swapping == nil ? .notMine : .works },
        label: { $0.keys.cancel }),
      Binding(
        [.tab], .nextForum, .move, hint: true,
        when: { state, context in
          context.directory.forums.count > 1 && state.swapping == nil ? .works : .notMine
        }, label: { $0.turns.nextForum }),
    ] + ListMove.bindings(Command.move, rows: { state, _ in state.order.count })

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return .load(state.query)
    case .answered(state.query, .turns(let history)): take(history, &state, context)
    case .command(let command): return run(command, &state, context)
    case .mouse(let mouse): return point(mouse, &state, context)
    case .typed, .refused: return .unused
    case .resized, .pasted, .answered, .saved, .delivered: break
    }
    return .none
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(covers: false) }

  private static func cannotAgree(_ state: State, _ context: Context) -> Availability {
    state.swapping != nil || state.office == nil ? .notMine : refusedWhenReadOnly(state, context)
  }

  /// Shows what was read; the cursor stays on its office.
  private static func take(_ history: TurnHistory, _ state: inout State, _ context: Context) {
    let chosen = state.history?.book.forum == history.book.forum ? state.office : nil
    state.history = history
    state.cursor = ListCursor()
    let index = chosen.flatMap { state.order.firstIndex(of: $0) } ?? 0
    state.cursor.set(index, count: state.order.count, height: height(history, context))
  }

  private static func height(_ history: TurnHistory, _ context: Context) -> Int {
    TurnBoardPlan(history, context).list.rows
  }

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    guard let history = state.history else { return .none }
    let view = ListView(
      count: state.order.count, cursor: state.cursor, in: TurnBoardPlan(history, context).list)
    switch view.gesture(mouse) {
    case .scroll(let rows): state.cursor.move(by: rows, count: view.count, height: view.area.rows)
    case .press(let index, let opens):
      state.cursor.set(index, count: view.count, height: view.area.rows)
      if opens { return hindrance(to: .choose, state, context) ?? run(.choose, &state, context) }
    case nil: break
    }
    return .none
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .move(let move):
      guard let history = state.history else { break }
      state.cursor.move(move, count: state.order.count, height: height(history, context))
    case .endSwap: state.swapping = nil
    case .nextForum: return nextForum(&state, context)
    case .swap: state.swapping = state.office
    case .skip, .volunteer, .choose: return agree(command, &state, context)
    }
    return .none
  }

  private static func nextForum(_ state: inout State, _ context: Context) -> Outcome {
    let codes = context.directory.forums(on: context.today).map(\.code)
    guard let index = codes.firstIndex(of: state.forum) else { return .none }
    state.forum = codes[(index + 1) % codes.count]
    return .load(state.query)
  }

  /// Asks for the reason of a skip, a swap or an offer; the model judges it when it is saved.
  private static func agree(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    guard let office = state.office else { return .none }
    let words = context.phrases.turns
    let name = context.directory.shortName(office)
    let first = state.swapping
    state.swapping = nil
    switch (command, first) {
    case (.skip, _): return .prompt(words.skipTitle(name), .skipTurn(state.forum, office))
    case (.volunteer, _): return .prompt(words.volunteerTitle(name), .volunteer(state.forum, office))
    case (_, let first?):
      return .prompt(words.swapTitle(context.directory.shortName(first), name), .swapTurns(state.forum, first, office))
    default: return .none
    }
  }
}
