import ArgumentParser
import RakorApp
import RakorDocuments
import RakorModel
import RakorStore
import TerminalKit

/// All commands of the program, as the parser has them.
struct ParsedCommands: TypedCommands {
  func run(
    _ words: [String], of line: String, on store: RakorStore, _ settings: SessionSettings, _ context: Context
  ) throws(StoreError) -> CommandResult {
    try ScreenCommand(words, line: line).run(on: store, settings, context)
  }

  func words(for question: CompletionQuestion, in language: Language) -> [String] {
    Completion.words(for: question, language)
  }
}

/// A verb of the command line that was typed on a screen: the same parser, the same rules, on the records shown there.
struct ScreenCommand {
  /// More lines than these are not shown.
  private static let mostLines = 2000

  private let words: [String]
  private let line: String

  init(_ words: [String], line: String) {
    self.words = words.map(ScreenCommand.withHome)
    self.line = line
  }

  /// What came of it.
  ///
  /// - Throws: `StoreError.busy` when another program holds the database; nothing has been done then.
  func run(on store: RakorStore, _ settings: SessionSettings, _ context: Context) throws(StoreError) -> CommandResult {
    var settings = settings
    settings.language = context.language
    let collector = ConsoleCollector(columns: min(96, max(20, context.size.columns - 4)))
    var failure: String?
    do {
      try HelpLanguage.$onScreen.withValue(context.language) {
        try Console.$collector.withValue(collector) {
          var command = try parsed(settings)
          guard let stored = command as? any StoreCommand else { return try command.run() }
          try checkOptions(of: stored, settings)
          try stored.checkUsage()
          try stored.run(in: try CommandSession(settings, on: store, now: context.now))
        }
      }
    } catch StoreError.busy {
      throw .busy
    } catch {
      failure = sentence(for: error, settings, context, collector)
    }
    let lines = failure.map { [$0] } ?? collector.lines.map(TextWidth.plain)
    return CommandResult(line: line, lines: shown(lines, settings), isRefused: failure != nil)
  }

  private func parsed(_ settings: SessionSettings) throws -> any ParsableCommand {
    if let option = ArgumentRules.optionWithoutValue(in: words) {
      throw CommandFailure(sentence: settings.commandPhrases.noValue(option), code: CommandFailure.wrongUsage)
    }
    let command = try Rakor.parseAsRoot(words)
    guard !(command is Rakor), !(command is DemoCommand) else {
      let phrases = ScreenCommandPhrases(language: settings.language)
      throw CommandFailure(sentence: phrases.notHere(words[0]), code: CommandFailure.notHere)
    }
    return command
  }

  /// What the screens have fixed, and what they have no place for.
  private func checkOptions(of command: any StoreCommand, _ settings: SessionSettings) throws {
    let phrases = ScreenCommandPhrases(language: settings.language)
    let global = command.global
    guard global.db == nil, !global.readOnly, !global.ascii, !global.noColor else {
      throw CommandFailure(sentence: phrases.startOption, code: CommandFailure.wrongUsage)
    }
    if let export = command as? ExportCommand, export.output == nil {
      throw CommandFailure(sentence: phrases.exportNeedsFile, code: CommandFailure.wrongUsage)
    }
  }

  /// Why it was refused; nil where it was help that was asked for, which has then been collected.
  private func sentence(
    for error: any Error, _ settings: SessionSettings, _ context: Context, _ collector: ConsoleCollector
  ) -> String? {
    if let failure = error as? CommandFailure { return failure.sentence }
    let language = settings.language
    switch error {
    case is Refusal, is Conflict, is StoreError, is ExchangeError, is HolidayFileError, is ImportRefused, is FileError:
      return FailureSentence.of(error, in: language, directory: context.directory)
    default: break
    }
    return HelpLanguage.$onScreen.withValue(language) { () -> String? in
      if Rakor.exitCode(for: error) == .success {
        collector.write(ParserWords.translated(Rakor.fullMessage(for: error)))
        return nil
      }
      let complaint = ParserWords.translated(Rakor.message(for: error)).split(separator: "\n").joined(separator: " ")
      return ScreenCommandPhrases(language: language).lookUp(complaint, words[0])
    }
  }

  private func shown(_ lines: [String], _ settings: SessionSettings) -> [String] {
    guard lines.count > Self.mostLines else { return lines }
    let phrases = ScreenCommandPhrases(language: settings.language)
    return lines.prefix(Self.mostLines) + [phrases.more(lines.count - Self.mostLines)]
  }

  /// A path in the user's own folder, as a shell has it.
  private static func withHome(_ word: String) -> String {
    guard word.hasPrefix("~/"), let home = Environment()["HOME"] else { return word }
    return home + word.dropFirst()
  }
}
