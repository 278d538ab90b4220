import Glibc
import RakorApp
import RakorDocuments
import RakorModel
import RakorStore

/// Carries out effects on the store and on files; every result is an action.
struct EffectRunner {
  private let store: RakorStore
  private let settings: SessionSettings
  /// Nil where nothing is typed after `:`.
  private let commands: (any TypedCommands)?
  private var drafts: DraftFile?
  private var dataVersion: Int?
  /// Where what is open was copied to when its file had lost its place.
  private var copy: String?

  /// How long, in milliseconds, the screen may stand still for another program before it is said.
  private static let patience = 100

  init(store: RakorStore, settings: SessionSettings, commands: (any TypedCommands)? = nil) {
    store.wait(atMost: EffectRunner.patience)
    self.store = store
    self.settings = settings
    self.commands = commands
    drafts = settings.readOnly ? nil : settings.databasePath.map(DraftFile.init(databasePath:))
    dataVersion = try? store.dataVersion()
  }

  /// Carries out an effect; nil when another program holds the database and nothing has been done.
  mutating func run(_ effect: Effect, context: Context) -> [Action]? {
    let store = store
    switch effect {
    case .load(let query):
      return attempt(.question, context) { [.answered(query, try store.answer(query, today: context.today))] }
    case .save(let request):
      let origin = Origin.layer(request)
      return attempt(origin, context) {
        try store.perform(
          request.edits.map(FreshIdentity.completed), expecting: request.expecting, insisting: request.insists,
          now: context.now
        )
        .map { [.saved($0, origin)] } ?? [.savedNothing(origin)]
      }
    case .undo: return attempt(.undo, context) { [.saved(try store.undo(now: context.now), .undo)] }
    case .undoEntry(let number):
      return attempt(.undo, context) { [.saved(try store.undo(number, now: context.now), .undo)] }
    case .redo: return attempt(.redo, context) { [.saved(try store.redo(now: context.now), .redo)] }
    case .loadExample:
      return attempt(.example, context) {
        try Registry.importExample(into: store, now: context.now).map { [.saved($0, .example)] }
          ?? [.savedNothing(.example)]
      }
    case .ask(let layer, let edits):
      return attempt(.question, context) {
        try store.rehearse(edits, now: context.now)
        return [.allowed(layer)]
      }
    case .writeChart(let sheet, let path):
      return writeChart(sheet, to: path, context)
    case .keepDrafts(let kept): return keep(kept, context)
    case .runCommand(let line, let words): return runCommand(words, of: line, context)
    case .complete(let question):
      return commands.map { [.completed(question, $0.words(for: question, in: context.language))] } ?? []
    case .readCommandLines: return [.commandLinesRead(CommandLineFile(settings.statePath).read())]
    case .loadAhead, .copy, .editText, .writeSetting, .writeKeys, .useTerminal, .repaint, .suspend, .quit: break
    }
    return []
  }

  /// Never over a file that is there.
  private mutating func writeChart(_ sheet: ChartSheet, to path: String, _ context: Context) -> [Action]? {
    let databaseFiles = settings.databaseFiles
    return attempt(.question, context) {
      try WholeFile.write(SVGSheet.text(sheet), to: path, replacing: false, sparing: databaseFiles)
      return [.chartWritten(path)]
    }
  }

  /// Nil when another program holds the database and nothing has been done.
  private func runCommand(_ words: [String], of line: String, _ context: Context) -> [Action]? {
    guard let commands else { return [] }
    do {
      return [.commandRan(try commands.run(words, of: line, on: store, settings, context))]
    } catch {
      return nil
    }
  }

  /// Keeps what was typed after `:` for the next start; that it cannot is no reason to fail.
  func keepCommandLines(_ lines: [String]) { CommandLineFile(settings.statePath).append(lines) }

  /// Said at every key for as long as it is so: the next key would take the sentence away.
  private func keep(_ typed: [FormDraft], _ context: Context) -> [Action] {
    if drafts?.keep(typed) ?? true { return [] }
    return [.failed(ScreenFailurePhrases(language: context.language).draftNotKept)]
  }

  /// What was typed when a program that is no longer running left it behind.
  mutating func leftDrafts() -> [FormDraft] { drafts?.takeOver() ?? [] }

  /// Whether there is a rakor, where one is meant at all.
  func isThere(_ meeting: MeetingID?) -> Bool {
    guard let meeting else { return true }
    return (try? store.stamped(.meeting(meeting))) != nil
  }

  /// Whether another connection has written since this was last asked.
  mutating func hasForeignChange() -> Bool {
    guard let version = try? store.dataVersion() else { return false }
    defer { dataVersion = version }
    return dataVersion != nil && dataVersion != version
  }

  private mutating func attempt(
    _ origin: Origin, _ context: Context, _ body: () throws -> [Action]
  ) -> [Action]? {
    do {
      return try body()
    } catch StoreError.busy {
      return nil
    } catch let refusal as Refusal {
      return [.refused(refusal, origin)]
    } catch let conflict as Conflict {
      guard case .layer(let request) = origin else { return [.conflicted(conflict, SaveRequest([]))] }
      return [.conflicted(conflict, request)]
    } catch StoreError.moved(let path) {
      return [.failed(rescued(path, context))]
    } catch {
      return [.failed(sentence(for: error, context))]
    }
  }

  /// Copies a database that is open but has lost its place, and says where to.
  ///
  /// Once for each running program is enough, since nothing can be saved after that.
  private mutating func rescued(_ path: String, _ context: Context) -> String {
    let failures = FailurePhrases(language: context.language)
    do {
      let made =
        try copy.flatMap { WholeFile.isPlain($0) ? $0 : nil } ?? store.rescue(as: "\(path).rescued-\(getpid())")
      copy = made
      return failures.moved(path) + " " + failures.rescued(made)
    } catch {
      return failures.moved(path) + " " + failures.notRescued(sentence(for: error, context))
    }
  }

  /// Why nothing came of an effect for which another program did not let go in time.
  func givenUp(_ context: Context) -> String { sentence(for: StoreError.busy, context) }

  /// Whether nobody else holds the database now; true where it can be asked nothing.
  var canSave: Bool {
    do {
      try store.checkIsFree()
      return true
    } catch {
      return (error as? StoreError) != .busy
    }
  }

  private func sentence(for error: any Error, _ context: Context) -> String {
    FailureSentence.onScreen(error, in: context.language, directory: context.directory)
  }
}
