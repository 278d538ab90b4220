package import RakorModel
import TerminalKit

/// The turns of one forum over a screen: who is next and why, what everybody has hosted, and what can be agreed.
package struct TurnBoard: Equatable, Sendable {
  package var history: TurnHistory
  var cursor = ListCursor()
  /// The office that is to change places with the one chosen next.
  var swapping: OfficeCode?

  /// The rakor being edited, as if it were not there; nil where none is.
  let except: MeetingID?

  package init(_ history: TurnHistory, except: MeetingID? = nil) {
    self.history = history
    self.except = except
  }

  private var order: [OfficeCode] { history.book.order }

  /// The office under the cursor.
  var office: OfficeCode? { order.indices.contains(cursor.index) ? order[cursor.index] : nil }

  mutating func receive(_ input: Input, _ context: Context) -> OverlayResult {
    switch input {
    case .key(.escape) where swapping != nil: swapping = nil
    case .key(.escape), .key(.character("q")), .key(.control("c")): return .close
    case .key(.down), .key(.character("j")): move(1, context)
    case .key(.up), .key(.character("k")): move(-1, context)
    case .mouse(let mouse) where mouse.kind == .wheelDown: move(1, context)
    case .mouse(let mouse) where mouse.kind == .wheelUp: move(-1, context)
    case .key(.tab): return nextForum(context)
    case .key(.character("?")), .key(.function(1)):
      return .close(Outcome(overlay: .help(Help(keys: keys(context), under: .turns(self)))))
    case .key(.enter) where swapping != nil: return agree("w", context)
    case .key(.character(let key)) where "swv".contains(key): return agree(key, context)
    default: break
    }
    return .stay
  }

  /// What the board shows, read again.
  var query: Query { .turns(history.book.forum, except: except) }

  /// Shows what was read; the cursor stays on its office.
  mutating func take(_ history: TurnHistory, _ context: Context) {
    let chosen = history.book.forum == self.history.book.forum ? office : nil
    self.history = history
    cursor = ListCursor()
    move(chosen.flatMap { order.firstIndex(of: $0) } ?? 0, context)
  }

  private mutating func move(_ offset: Int, _ context: Context) {
    cursor.move(by: offset, count: order.count, height: TurnBoardPlan(self, context).list.rows)
  }

  private func nextForum(_ context: Context) -> OverlayResult {
    let codes = context.directory.forums.map(\.code)
    guard codes.count > 1, let index = codes.firstIndex(of: history.book.forum) else { return .stay }
    return .stay(.load(.turns(codes[(index + 1) % codes.count], except: except)))
  }

  /// Asks for the reason of a skip, a swap or an offer; the model judges it when it is saved.
  private mutating func agree(_ key: Character, _ context: Context) -> OverlayResult {
    guard let office else { return .stay }
    if context.readOnly { return .stay(Outcome(notice: Notice(context.phrases.app.readOnly, .bad))) }
    let words = context.phrases.turns
    let forum = history.book.forum
    let name = context.directory.shortName(office)
    switch (key, swapping) {
    case ("s", _): return ask(words.skipTitle(name), .skipTurn(forum, office))
    case ("v", _): return ask(words.volunteerTitle(name), .volunteer(forum, office))
    case (_, let first?):
      return ask(words.swapTitle(context.directory.shortName(first), name), .swapTurns(forum, first, office))
    default: swapping = office
    }
    return .stay
  }

  private mutating func ask(_ title: String, _ subject: Prompt.Subject) -> OverlayResult {
    swapping = nil
    var prompt = Prompt(title, subject)
    prompt.under = .turns(self)
    return .close(Outcome(overlay: .prompt(prompt)))
  }
}
