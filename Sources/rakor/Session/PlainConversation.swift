import Glibc
import RakorApp
import RakorModel
import RakorStore
import TerminalKit

/// Holds the conversation of `--plain` on standard input and output, which need be no terminal.
///
/// - Throws: `CommandFailure` where the store cannot be opened, nobody hears what is said, or the input ended right
///   behind an answer that was refused.
func holdConversation(_ settings: SessionSettings, on store: () throws -> RakorStore) throws {
  settings.complaints.forEach(Console.complain)
  let lines = ConsoleLines(ascii: settings.configuration.settings.ascii)
  do {
    let world = StoreWorld(try store(), settings)
    var context = Context(
      now: world.now, size: Size(columns: 80, rows: 24), language: settings.language, readOnly: settings.readOnly)
    let reading = AlmanacReading.read(settings)
    context.almanac = reading.almanac
    if let problem = reading.problem { lines.tell(problem) }
    let ending = PlainSession(lines: lines, world: world, context: context).run()
    if case .cannotPrint(let reason)? = lines.failure {
      let directory = try world.directory()
      let saved = world.saved.map { settings.phrases.refusal.records(of: $0, directory) }
      let sentence = FailurePhrases(language: settings.language).cannotPrint(saved, reason)
      throw CommandFailure(sentence: sentence, code: CommandFailure.refused)
    }
    guard ending == .left else {
      throw CommandFailure(sentence: settings.commandPhrases.inputCutOff, code: CommandFailure.refused)
    }
  } catch let failure as CommandFailure {
    throw failure
  } catch {
    let sentence = FailureSentence.of(error, in: settings.language, directory: Directory())
    throw CommandFailure(sentence: sentence, code: FailureSentence.exitCode(of: error))
  }
}

/// The store and the clock, as a conversation meets them.
final class StoreWorld: PlainWorld {
  /// How often another program that holds the database is waited for, a tenth of a second each time.
  private static let attempts = 100

  private let store: RakorStore
  private var runner: EffectRunner
  private let clock: LocalClock
  /// What was saved last, for the case that it cannot be told.
  private(set) var saved: Change?

  init(_ store: RakorStore, _ settings: SessionSettings) {
    self.store = store
    runner = EffectRunner(store: store, settings: settings)
    clock = settings.clock
  }

  var now: Moment { clock.now() }

  func directory() throws -> Directory { try store.directory() }

  func carryOut(_ effect: Effect, _ context: Context) -> [Action] {
    for _ in 0..<StoreWorld.attempts {
      guard let actions = runner.run(effect, context: context) else { continue }
      for case .saved(let committed, _) in actions { saved = committed.entry.change }
      return actions
    }
    return [.failed(runner.givenUp(context))]
  }
}
