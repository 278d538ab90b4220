import RakorModel
import TerminalKit

extension Palette {
  /// What Enter means as the line stands.
  enum Intent: Equatable {
    case nothing
    /// The key of an action of the screen below.
    case press(Key)
    /// The line goes on: there is more to be said.
    case complete(String)
    case carryOut(CommandVerb, [String], line: String)
    /// Why it means nothing, and what to type instead.
    case wrong(String)
  }

  /// A row that was chosen goes before the line; a line that is a command goes before a row that only resembles it.
  static func intent(_ frame: Frame, _ context: Context) -> Intent {
    let text = frame.state.editor.text
    if frame.state.isChoosing || text.allSatisfy(\.isWhitespace), let row = frame.row {
      return intent(row, frame.state)
    }
    let line = ShellLine(text)
    guard let first = line.words.first else { return .nothing }
    if let verb = CommandVerb(named: first), line.words.count > 1 || !isAction(first, frame) {
      if let quote = line.openQuote { return .wrong(context.phrases.commands.openQuote(String(quote))) }
      return .carryOut(verb, line.words, line: text)
    }
    if isDate(text, frame, context) {
      return .carryOut(.go, [CommandVerb.go.rawValue] + line.words, line: text)
    }
    if let row = frame.row { return intent(row, frame.state) }
    return .wrong(context.phrases.commands.unknown(first, near: CommandVerb.near(first)))
  }

  /// Whether a date alone is typed over a calendar, which then goes there; a number alone is none, and words are only
  /// where they resemble no action.
  private static func isDate(_ text: String, _ frame: Frame, _ context: Context) -> Bool {
    guard frame.state.isOverCalendar, frame.row == nil || text.contains(where: \.isNumber), Int(text) == nil else {
      return false
    }
    if case .success = day(text, context) { return true }
    return false
  }

  private static func intent(_ row: Row, _ state: State) -> Intent {
    switch row {
    case .action(let action): return action.keys.first.map(Intent.press) ?? .nothing
    case .verb(let verb) where !verb.needsMore: return .carryOut(verb, [verb.rawValue], line: verb.rawValue)
    case .verb, .value: return state.completed(row).map(Intent.complete) ?? .nothing
    }
  }

  /// Whether an action below is called exactly so; it is what is meant then, as before there were commands.
  private static func isAction(_ text: String, _ frame: Frame) -> Bool {
    guard case .action(let action)? = frame.row else { return false }
    return action.label.lowercased() == text.lowercased()
  }
}
