package import RakorApp
package import RakorModel
package import RakorStore
package import TerminalKit

/// A clerk at the whole program: keys go in, and what is asked of the store is done by a real one in memory.
package final class Desk {
  package let store: RakorStore
  package private(set) var state: AppState
  /// All that was asked for since the last key.
  package private(set) var effects: [Effect] = []
  /// All that was ever asked to be saved.
  package private(set) var allSaves: [SaveRequest] = []
  /// Answers are held back while this is true, as by a slow disk.
  package var holdsAnswers = false
  private var held: [Query] = []
  /// The file of settings, as the settings screen writes it.
  package private(set) var config = ""
  /// Read before the next key, as on a terminal after painting.
  private var ahead: [Query] = []

  /// At Home, with what is on a shelf.
  package init(
    _ shelf: Shelf = .full, columns: Int = 80, rows: Int = 24, language: Language = .indonesian, readOnly: Bool = false,
    at now: Moment = Sample.now, beginning place: LastPlace? = nil
  ) {
    store = shelf.store(readOnly: readOnly)
    state = AppState(
      context: Context(now: now, size: Size(columns: columns, rows: rows), language: language, readOnly: readOnly))
    if let place { state.begin(at: place) }
    send(.started)
  }

  // MARK: What the clerk does

  @discardableResult
  package func press(_ keys: Key...) -> Desk {
    for key in keys { act(.key(key)) }
    return self
  }

  /// Presses the key of every character.
  @discardableResult
  package func type(_ text: String) -> Desk {
    for character in text { press(.character(character)) }
    return self
  }

  /// A key, a text that is pasted, or the mouse.
  @discardableResult
  package func act(_ input: Input) -> Desk { send(.inputReceived(input)) }

  @discardableResult
  package func paste(_ text: String) -> Desk { act(.paste(text)) }

  @discardableResult
  package func click(_ column: Int, _ row: Int, _ kind: Mouse.Kind = .press) -> Desk {
    act(.mouse(Mouse(kind: kind, position: Point(column, row))))
  }

  @discardableResult
  package func resize(_ columns: Int, _ rows: Int) -> Desk { send(.resized(Size(columns: columns, rows: rows))) }

  @discardableResult
  package func send(_ action: Action) -> Desk {
    let queries = ahead
    ahead = []
    for query in queries { follow(answers(to: query)) }
    effects = []
    follow([action])
    return self
  }

  /// Somebody saves a file of settings.
  @discardableResult
  package func configure(_ text: String, pinned: [Setting] = []) -> Desk {
    config = text
    return send(configured(isOwn: false, pinned: pinned))
  }

  private func configured(isOwn: Bool, pinned: [Setting]) -> Action {
    let reading = ConfigReading(config)
    let language = reading.settings.language ?? state.context.language
    let problem = Phrases(in: language).settings.problems(reading.problems, in: "config.toml")
    return .configured(
      Configuration(
        settings: reading.settings, language: language, keys: reading.keys, pinned: pinned, path: "config.toml"),
      isOwn: isOwn, problem: problem)
  }

  /// Opens a layer over what is there, such as a tab of one rakor.
  @discardableResult
  package func open(_ layer: LayerState) -> Desk {
    state.layers.append(layer)
    return send(.changedElsewhere)
  }

  /// The slow disk answers.
  package func releaseAnswers() {
    holdsAnswers = false
    let queries = held
    held = []
    for query in queries { follow(answers(to: query)) }
  }

  // MARK: What others do

  /// A colleague saves at another screen; this one has not heard of it yet.
  package func elsewhere(_ edits: Edit...) {
    certainly { _ = try store.acting(as: Sample.colleague).perform(edits, now: state.context.now) }
  }

  /// The same for records that no one edit makes.
  package func elsewhere(_ records: (inout ChangeBuilder) throws -> Void) {
    certainly { _ = try store.acting(as: Sample.colleague).change(.imported, now: state.context.now, records) }
  }

  // MARK: What there is to see

  package var picture: String { draw(state).text() }
  package var lines: [String] { picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  package var notice: String? { state.notice?.text }
  package var words: Phrases { state.context.phrases }

  package var saves: [SaveRequest] {
    effects.compactMap { if case .save(let request) = $0 { request } else { nil } }
  }
  package var queries: [Query] {
    effects.compactMap { effect in
      switch effect {
      case .load(let query), .loadAhead(let query): query
      default: nil
      }
    }
  }

  // MARK: The world outside

  /// Sends actions through the program one after the other, until nothing more follows from them.
  private func follow(_ first: [Action]) {
    var actions = first
    while !actions.isEmpty {
      for effect in update(&state, actions.removeFirst()) {
        effects.append(effect)
        actions += results(of: effect)
      }
    }
  }

  private func results(of effect: Effect) -> [Action] {
    switch effect {
    case .loadAhead(let query): ahead.append(query)
    case .load(let query):
      if !holdsAnswers { return answers(to: query) }
      held.append(query)
    case .save(let request):
      allSaves.append(request)
      return carriedOut(effect)
    case .writeSetting(let setting, let word):
      config = ConfigText(config).setting(setting.rawValue, to: setting.written(word))
      return [configured(isOwn: true, pinned: state.context.pinned)]
    case .writeKeys(let change):
      config = ConfigText(config).setting(change.action, in: change.table, to: change.written)
      return [configured(isOwn: true, pinned: state.context.pinned)]
    default: return carriedOut(effect)
    }
    return []
  }

  private func answers(to query: Query) -> [Action] { carriedOut(.load(query)) }

  private func carriedOut(_ effect: Effect) -> [Action] {
    MemoryWorld(store).results(of: effect, now: state.context.now, uid: "new \(allSaves.count)")
  }
}
