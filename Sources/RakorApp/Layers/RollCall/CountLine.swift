import RakorModel
import TerminalKit

/// The line in which the heads of an office are typed, over the roll-call.
package enum CountLine: Layer {
  /// Which of an office's numbers is being typed.
  package enum Kind: Hashable, Sendable, Codable {
    case counted, promised
  }

  /// The name of the digits in a draft.
  private static let field = "heads"

  /// Which heads of which office of which rakor are typed, and at which revision they were seen.
  package struct Opening: Equatable, Sendable, Codable {
    let meeting: MeetingID
    let office: OfficeCode
    let kind: Kind
    let seen: Int
  }

  /// Which heads of which office, and the digits so far.
  package struct State: Equatable, Sendable {
    let meeting: MeetingID
    let office: OfficeCode
    let kind: Kind
    /// The revision of the office's heads when the line was opened: what somebody else types meanwhile is asked about.
    let seen: Int
    /// The list of the roll-call that has the keys; it decides where the line stands.
    let pane: RollCall.Pane
    /// One digit more than the largest count, so that too large a one can be typed and refused.
    var editor = LineEditor(limit: 5)

    /// A line that begins with the digit that was pressed.
    init(
      _ kind: Kind, of office: OfficeCode, at meeting: MeetingID, seen: Int, in pane: RollCall.Pane,
      beginningWith key: Key?
    ) {
      self.seen = seen
      self.kind = kind
      self.office = office
      self.meeting = meeting
      self.pane = pane
      if let key { _ = editor.handle(key) }
    }
  }

  /// A line that holds again what was typed.
  static func recovered(_ opening: Opening, typed: [String: String]) -> State {
    var state = State(
      opening.kind, of: opening.office, at: opening.meeting, seen: opening.seen, in: .offices, beginningWith: nil)
    state.editor.insert(typed[field] ?? "")
    return state
  }

  static func draft(_ state: State) -> FormDraft? {
    guard !state.editor.text.isEmpty else { return nil }
    let opening = Opening(meeting: state.meeting, office: state.office, kind: state.kind, seen: state.seen)
    return FormDraft(.heads(opening), fields: [field: state.editor.text])
  }

  enum Command: Hashable, Sendable { case save, cancel }

  static let bindings: [Binding<State, Command>] = [
    Binding([.enter], .save, .change, hint: true) { $0.keys.save },
    Binding([.escape], .cancel, .change, hint: true) { $0.keys.cancel },
  ]

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(covers: false, isTyping: true, meeting: state.meeting)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.save): return save(state, context)
    case .command(.cancel): return .leave(draft(state))
    case .saved, .delivered: return .pop()
    case .typed(let key):
      if let character = key.text, !isDigit(character) { return .idle }
      return state.editor.handle(key) ? .none : .unused
    case .pasted(let text):
      let digits = text.filter { !$0.isWhitespace }
      if digits.allSatisfy(isDigit) { state.editor.insert(digits) }
    case .refused: return .unused
    case .appeared, .resized, .mouse, .answered: break
    }
    return .none
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isWholeNumber }

  private static func save(_ state: State, _ context: Context) -> Outcome {
    guard let file = context.file(of: state.meeting), let office = file.figures.office(state.office) else {
      return .pop()
    }
    let heads = Int(state.editor.text)
    let before = state.kind == .counted ? office.counted : office.promised
    return heads == before
      ? .pop() : RollCall.save(state.kind, heads, of: state.office, at: state.meeting, seen: state.seen)
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.rollCall
    let meeting = context.file(of: state.meeting)?.meeting
    let name = meeting.map { context.directory.shortName(state.office, at: $0) } ?? state.office.rawValue
    let label = state.kind == .counted ? words.countOf(name) : words.promiseOf(name)
    let layout = RollCallLayout(context, pane: state.pane)
    let point = layout.drawLabel(label, on: &screen)
    if TextWidth.columns(of: words.digitsOnly) < layout.detail.maxColumn - point.column - 8 {
      screen.put(words.digitsOnly, at: Point(point.column + 8, point.row), role: .muted)
    }
    state.editor.draw(on: &screen, at: point, columns: 7, role: .input, focused: true)
  }
}
