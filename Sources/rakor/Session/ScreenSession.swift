import RakorApp
import RakorModel
import RakorStore
import TerminalKit

/// The program on a terminal: takes what happens there to the pure application, and its effects to the world.
///
/// One thread owns terminal and store. It sleeps in `poll` until a key, a signal, another program's save or midnight.
struct ScreenSession {
  /// How often and when (milliseconds after the last time) the database is asked again after it was written to: its
  /// file changes, and the writer waits for the disk, before a reader can see what was saved.
  private static let pauses = [5, 10, 20, 50, 100, 200, 500, 1000, 2000]

  private let terminal: NcursesTerminal
  private var watcher: SavedFileWatcher?
  private let clock: LocalClock
  private let settings: SessionSettings
  private var state: AppState
  private var runner: EffectRunner
  private var isOver = false
  /// What has happened and is to be taken up in its turn.
  private var queue: [TerminalEvent] = []
  /// What is to be said behind the keys that are still in the queue, since each takes away what was said before it.
  private var behindKeys: Action?
  private var pausesLeft: ArraySlice<Int> = []
  /// What is to be read when the screen has been painted.
  private var ahead: ArraySlice<Query> = []

  /// The signal that ended it, when one did.
  private var signal: Int32?

  init(terminal: NcursesTerminal, store: RakorStore, settings: SessionSettings, commands: any TypedCommands) {
    self.terminal = terminal
    clock = settings.clock
    self.settings = settings
    watcher = SavedFileWatcher(database: settings.databasePath, settings: settings.config?.path)
    var context = Context(
      now: settings.clock.now(), size: terminal.size, language: settings.language, readOnly: settings.readOnly)
    context.configuration = settings.configuration
    context.isDemonstration = settings.databasePath == nil
    state = AppState(context: context)
    runner = EffectRunner(store: store, settings: settings, commands: commands)
  }

  /// Runs until the user leaves or the terminal goes away; answers the process's exit code.
  mutating func run() -> Int32 {
    let begun = beginWhereLeft()
    send(.started)
    send(.draftsFound(runner.leftDrafts()))
    terminal.show(draw(state))
    readAlmanac()
    tellProblems()
    while !isOver {
      let timeout = [clock.millisecondsToMidnight(), pausesLeft.first].compactMap(\.self).min()
      queue = terminal.events(timeoutMilliseconds: timeout, watching: watcher?.descriptor)
      send(.clockRead(clock.now()))
      if queue.isEmpty, !pausesLeft.isEmpty {
        pausesLeft.removeFirst()
        lookForForeignChange()
      }
      handleQueue()
      guard !isOver else { break }
      show()
      readAhead()
    }
    terminal.close()
    keepPlace(since: begun)
    runner.keepCommandLines(state.context.enteredLines)
    return signal.map { 128 + $0 } ?? 0
  }

  private mutating func handleQueue() {
    while !isOver, !queue.isEmpty {
      let event = queue.removeFirst()
      readAhead()
      let wasDangerous = state.ignoresTypeAhead
      handle(event)
      if !wasDangerous, state.ignoresTypeAhead { dropTypeAhead() }
      if queue.isEmpty, let action = behindKeys {
        behindKeys = nil
        send(action)
      }
    }
  }

  private mutating func handle(_ event: TerminalEvent) {
    switch event {
    case .input(let input): send(.inputReceived(input))
    case .resized(let size): send(.resized(size))
    case .resumed: terminal.repaint()
    case .hangUp: isOver = true
    case .terminated(let number):
      signal = number
      isOver = true
    case .woken:
      let heard = watcher?.drain()
      if heard?.settings == true { send(configured(isOwn: false)) }
      guard heard?.database == true else { break }
      pausesLeft = ScreenSession.pauses[...]
      lookForForeignChange()
    }
  }

  private mutating func lookForForeignChange() {
    if runner.hasForeignChange() { send(.changedElsewhere) }
  }

  /// Paints a dangerous question first and throws away what was typed before it could be read.
  private mutating func dropTypeAhead() {
    terminal.show(draw(state), atOnce: true)
    queue += terminal.events(timeoutMilliseconds: 0)
    dropInput()
  }

  private mutating func dropInput() { queue.removeAll { $0.input != nil } }

  /// Reads the holidays behind the first frame, so that nobody waits for them.
  private mutating func readAlmanac() {
    let reading = AlmanacReading.read(settings)
    send(.almanacRead(reading.almanac, problem: reading.problem))
    show()
  }

  private func show() { terminal.show(draw(state)) }

  /// Reads what lists will need next; before the next key, which counts on it.
  private mutating func readAhead() {
    while let query = ahead.popFirst() {
      for action in carryOut(.load(query)) { send(action) }
    }
  }

  /// Sends an action through the application and carries out what follows, until nothing more does.
  private mutating func send(_ action: Action) {
    var actions = [action]
    while !actions.isEmpty {
      for effect in update(&state, actions.removeFirst()) { actions += perform(effect) }
    }
  }

  /// Gives the terminal to the user's editor, and takes back the text or says why there is none.
  ///
  /// Meanwhile what is kept on the disk names the editor's file, so that the text is offered even where this program is
  /// killed; the file goes when what it held is kept or saved.
  private mutating func edit(_ subject: MinutesEditor.Subject) {
    let words = CommandPhrases(language: state.context.language)
    guard let editor = try? OwnEditor(subject.current) else { return send(.failed(words.editorFailed)) }
    _ = runner.run(.keepDrafts(state.kept + [.standing(in: editor.path, subject)]), context: state.context)
    let left = terminal.outside { editor.run() }
    if left.isGood, let text = left.text {
      send(.edited(subject, text))
    } else if let text = left.text, text != subject.current {
      send(.leftUnsaved(subject, text))
      send(.failed(words.editorEndedBadly))
    } else {
      send(.failed(words.editorFailed))
    }
    _ = runner.run(.keepDrafts(state.kept), context: state.context)
    editor.remove()
  }

  private mutating func perform(_ effect: Effect) -> [Action] {
    switch effect {
    case .quit: isOver = true
    case .repaint: terminal.repaint()
    case .suspend: return [terminal.suspend() ? .resized(terminal.size) : .suspendRefused]
    case .copy(let text): return [.copied(Copying(isOn: state.context.settings.clipboard) { terminal.copy(text) })]
    case .editText(let subject): edit(subject)
    case .useTerminal(let wanted): terminal.use(settings.terminalOptions(wanted))
    case .writeSetting(let setting, let word): return [write(setting.rawValue, setting.written(word))]
    case .writeKeys(let change): return [write(change.action, change.written, in: change.table)]
    case .loadAhead(let query): ahead.append(query)
    case .runCommand, .complete, .readCommandLines, .load, .save, .ask, .undo, .undoEntry, .redo, .keepDrafts,
      .loadExample, .writeChart:
      return carryOut(effect)
    }
    return []
  }
}

// MARK: Settings, and where somebody was

extension ScreenSession {
  /// Says once what is wrong in the file of settings.
  private mutating func tellProblems() {
    guard ConfigAtStart.read.failure != nil || !ConfigAtStart.read.reading.problems.isEmpty else { return }
    send(configured(isOwn: false))
    show()
  }

  private func configured(isOwn: Bool) -> Action {
    let (configuration, problem) = settings.readAgain()
    return .configured(configuration, isOwn: isOwn, problem: problem)
  }

  private mutating func write(_ name: String, _ value: String, in table: [String] = []) -> Action {
    let language = state.context.language
    do {
      try settings.config?.set(name, in: table, to: value, language)
    } catch {
      return .failed(FailureSentence.onScreen(error, in: language, directory: state.context.directory))
    }
    // The folder may have been made just now.
    watcher?.watchSettings()
    return configured(isOwn: true)
  }

  /// Goes to the screen that is to be shown first, and answers where somebody was last.
  private mutating func beginWhereLeft() -> LastPlace? {
    guard settings.databasePath != nil else { return nil }
    if let tab = settings.configuration.settings.start.tab {
      state.begin(at: LastPlace(tab))
      return nil
    }
    guard let place = settings.placeFile?.read() else { return nil }
    state.begin(at: runner.isThere(place.meeting) ? place : place.screen)
    return place
  }

  /// Keeps where somebody was for the next start; Home needs no telling.
  private func keepPlace(since begun: LastPlace?) {
    guard !settings.readOnly, let place = state.place, place != begun ?? LastPlace(.home) else { return }
    settings.placeFile?.keep(place)
  }
}

/// Another program that holds the database is waited for in the open: it is said, and Esc gives up.
extension ScreenSession {
  /// How often it is tried again, in milliseconds, and how many times.
  private static let pause = 100
  private static let attempts = 100

  private mutating func carryOut(_ effect: Effect) -> [Action] {
    if let actions = runner.run(effect, context: state.context) { return actions }
    let typed = state.typed(behind: effect)
    send(.lockAwaited(true))
    show()
    defer { send(.lockAwaited(false)) }
    let earlier = queue
    queue = []
    var isGivenUp = isGivenUp(earlier)
    for _ in 0..<ScreenSession.attempts where !isOver && !isGivenUp {
      isGivenUp = self.isGivenUp(terminal.events(timeoutMilliseconds: ScreenSession.pause))
      guard !isGivenUp else { break }
      if typed == .form, hasText {
        if runner.canSave { return keepTyped(saying: state.context.phrases.app.changedWhileWaiting) }
      } else if let actions = runner.run(effect, context: state.context) {
        return done(actions, typed)
      }
    }
    switch typed {
    case .form, .search: return keepTyped(saying: runner.givenUp(state.context))
    case .commands, .line:
      dropInput()
      return [.failed(runner.givenUp(state.context))]
    }
  }

  private var hasText: Bool { queue.contains { $0.input?.isText ?? false } }

  /// What was typed goes where it was meant for, and what is to be said comes behind it.
  private mutating func keepTyped(saying sentence: String) -> [Action] {
    guard queue.contains(where: { $0.input != nil }) else { return [.failed(sentence)] }
    behindKeys = .failed(sentence)
    return []
  }

  /// What came of an effect in the end; nothing that was typed for a text is a command of what comes up behind it.
  private mutating func done(_ actions: [Action], _ typed: TypedBehind) -> [Action] {
    guard typed == .form || typed == .line else { return actions }
    let isLost = hasText
    dropInput()
    return isLost ? actions + [.failed(state.context.phrases.app.typedIsDropped)] : actions
  }

  /// Takes up at once what cannot wait, keeps the rest for later, and answers whether the user has had enough.
  private mutating func isGivenUp(_ events: [TerminalEvent]) -> Bool {
    var isEnough = false
    for event in events {
      switch event {
      case .input(.key(let key)) where !isEnough && WaitingBindings.command(key, state.context) == .giveUp:
        isEnough = true
      case .resized(let size):
        send(.resized(size))
        show()
      case .resumed: terminal.repaint()
      case .hangUp, .terminated:
        queue.append(event)
        isEnough = true
      case .input, .woken: queue.append(event)
      }
    }
    return isEnough
  }
}

extension TerminalEvent {
  fileprivate var input: Input? { if case .input(let input) = self { input } else { nil } }
}
