import RakorModel
import TerminalKit

/// What a `:` line does to the program once it has been understood.
enum CommandDeed: Equatable, Sendable {
  /// A numbered screen, with nothing over it.
  case screen(LayerState, saying: Notice? = nil)
  /// Layers over the numbered screen that is open.
  case open([LayerState])
  /// What the layer below is to do.
  case outcome(Outcome)
  case language(Language)
  /// The calendar below goes to a day.
  case day(Day)
  case messages, help, quit
}

/// A sentence that was told, and when.
struct ToldNotice: Hashable, Sendable {
  var at: Moment
  var notice: Notice
}

extension AppState {
  /// How many sentences are remembered.
  private static let mostMessages = 200

  /// Remembers a sentence, unless it was the last one already.
  mutating func remember(_ notice: Notice) {
    guard messages.last?.notice != notice else { return }
    messages.append(ToldNotice(at: context.now, notice: notice))
    if messages.count > Self.mostMessages { messages.removeFirst() }
  }

  /// Does what a line says; the line itself is kept among the earlier ones.
  mutating func carryOut(_ deed: CommandDeed, of line: String) -> [Effect] {
    context.enter(line)
    switch deed {
    case .screen(let layer, let notice):
      layers = [layer]
      self.notice = notice ?? self.notice
      return appear(from: 0)
    case .open(let opened):
      layers = Array(layers.prefix(1))
      return opened.flatMap { push($0) }
    case .outcome(let outcome): return apply(outcome, at: layers.count - 1)
    case .language(let language):
      context.language = language
      notice = Notice(context.phrases.commands.languageNow, .good)
      return refreshAll()
    case .day(let day): return tellTop(.delivered(.day(day)))
    case .messages: return push(.text(TextSheet.State(context.phrases.commands.messages, told)))
    case .help: return push(.help(Help.State(keys: allHints)))
    case .quit: return quit()
    }
  }

  /// What was told, the newest first.
  private var told: [TextSheet.Paragraph] {
    guard !messages.isEmpty else { return [TextSheet.Paragraph(context.phrases.commands.noMessages, .muted)] }
    return messages.reversed().map { told in
      let role: Role =
        switch told.notice.weight {
        case .good: .good
        case .plain: .text
        case .bad: .danger
        }
      return TextSheet.Paragraph("\(told.at.time.dotted)  \(told.notice.text)", role)
    }
  }

  /// Shows what came of a command; of one that was refused the line stays to be corrected.
  mutating func finish(_ result: CommandResult) -> [Effect] {
    context.enter(result.line)
    guard !result.isRefused else {
      notice = Notice(result.lines.joined(separator: " "), .bad)
      return []
    }
    if case .palette = top { layers.removeLast() }
    let refreshing = [Effect.load(.directory)] + refreshAll()
    guard result.lines.count > 1 else {
      notice = Notice(result.lines.first ?? context.phrases.commands.done, .good)
      return refreshing
    }
    let sheet = TextSheet.State(":" + result.line, result.lines.map { TextSheet.Paragraph($0) })
    return refreshing + push(.text(sheet))
  }
}

extension Context {
  /// How many lines are kept.
  package static let mostCommandLines = 500

  /// Puts a line among the earlier ones; the same one twice is one.
  mutating func enter(_ line: String) {
    commandLines.removeAll { $0 == line }
    commandLines.append(line)
    enteredLines.removeAll { $0 == line }
    enteredLines.append(line)
  }

  /// Takes in the lines of earlier runs, which lie before those of this one.
  mutating func take(earlier lines: [String]) {
    hasReadCommandLines = true
    let own = Set(enteredLines)
    commandLines = lines.filter { !own.contains($0) } + enteredLines
  }
}
