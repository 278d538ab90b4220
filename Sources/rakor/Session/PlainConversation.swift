import Glibc
import RakorApp
import RakorModel
import RakorStore
import TerminalKit

/// Holds the conversation of `--plain` on standard input and output, which need be no terminal.
///
/// - Throws: `CommandFailure` where the store cannot be opened, nobody hears what is said, or the input ended right behind
///   an answer that was refused.
func holdConversation(_ settings: SessionSettings, on store: () throws -> RakorStore) throws {
  let lines = ConsoleLines()
  do {
    let world = StoreWorld(try store(), settings)
    var context = Context(
      now: world.now, size: Size(columns: 80, rows: 24), language: settings.language, readOnly: settings.readOnly)
    let reading = AlmanacReading.read(settings)
    context.almanac = reading.almanac
    if let problem = reading.problem { lines.tell(problem) }
    let ending = PlainSession(lines: lines, world: world, context: context).run()
    if let failure = lines.failure { throw failure }
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

  private var runner: EffectRunner
  private let clock: LocalClock

  init(_ store: RakorStore, _ settings: SessionSettings) {
    runner = EffectRunner(store: store, settings: settings)
    clock = settings.clock
  }

  var now: Moment { clock.now() }

  func carryOut(_ effect: Effect, _ context: Context) -> [Action] {
    for _ in 0..<StoreWorld.attempts {
      if let actions = runner.run(effect, context: context) { return actions }
    }
    return [runner.givenUp(context)]
  }
}
