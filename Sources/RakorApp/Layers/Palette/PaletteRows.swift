import RakorModel
import TerminalKit

extension Palette {
  /// One row of the list below the line.
  enum Row: Hashable, Sendable {
    /// A key of the screen below.
    case action(KeyHint)
    case verb(CommandVerb)
    /// A word that can stand where one is being typed, and what it is.
    case value(String, meaning: String)
  }

  /// What the line offers: with nothing typed every action; while the first word is typed, actions and verbs; behind a
  /// verb what can stand there.
  static func rows(_ state: State, _ context: Context) -> [Row] {
    let line = ShellLine(state.editor.text)
    if let verb = verb(before: line) { return values(verb, line, state, context) }
    let (exact, spread) = actions(state)
    return exact.map(Row.action) + verbs(state.editor.text).map(Row.verb) + spread.map(Row.action)
  }

  /// The verb of a line whose first word is ended.
  static func verb(before line: ShellLine) -> CommandVerb? { line.before.first.flatMap(CommandVerb.init(named:)) }

  private static func verbs(_ typed: String) -> [CommandVerb] {
    let typed = typed.lowercased()
    guard !typed.isEmpty else { return [] }
    return CommandVerb.allCases.filter { verb in verb.names.contains { $0.hasPrefix(typed) } }
  }

  /// The actions that the typed text leaves: those that have it as it stands, and those that have its letters in their
  /// order; moving comes last.
  private static func actions(_ state: State) -> (exact: [KeyHint], spread: [KeyHint]) {
    // The digits begin the number that they are the first of, so there is no one key to choose.
    let all = state.actions.filter { $0.keys != KeyLabel.digits }
    let ordered = all.filter { $0.group != .move } + all.filter { $0.group == .move }
    let typed = state.editor.text.lowercased().filter { !$0.isWhitespace }
    let labels = ordered.map { (hint: $0, text: $0.label.lowercased().filter { !$0.isWhitespace }) }
    let exact = labels.filter { $0.text.contains(typed) || typed.isEmpty }.map(\.hint)
    guard !typed.isEmpty else { return (exact, []) }
    let spread = labels.filter { !$0.text.contains(typed) && letters(of: typed, areIn: $0.text) }.map(\.hint)
    return (exact, spread)
  }

  private static func letters(of typed: String, areIn text: String) -> Bool {
    var rest = text[...]
    for letter in typed {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  /// What is to be asked outside before the word that is being typed can be completed; nil for nothing.
  static func question(_ state: State) -> CompletionQuestion? {
    let line = ShellLine(state.editor.text)
    guard let verb = verb(before: line) else { return nil }
    if kind(verb, line) == .path { return .path(line.typed) }
    guard verb.isCommand else { return nil }
    return .words(behind: [verb.rawValue] + line.before.dropFirst().prefix { !$0.hasPrefix("-") })
  }

  /// What the word that is being typed stands for.
  private static func kind(_ verb: CommandVerb, _ line: ShellLine) -> CommandVerb.Value {
    if verb == .set { return .setting }
    guard let last = line.before.last, line.before.count > 1 else { return verb.value }
    return last.hasPrefix("-") ? CommandVerb.value(of: last) : .free
  }

  private static func values(
    _ verb: CommandVerb, _ line: ShellLine, _ state: State, _ context: Context
  ) -> [Row] {
    let typed = line.typed.lowercased()
    func rows(_ pairs: [(word: String, meaning: String)]) -> [Row] {
      pairs.filter { pair in
        guard pair.word.lowercased() != typed else { return false }
        return pair.word.lowercased().hasPrefix(typed) || SearchWords.of(pair.meaning).contains { $0.hasPrefix(typed) }
      }.map { .value($0.word, meaning: $0.meaning) }
    }
    switch kind(verb, line) {
    case .office: return rows(context.directory.offices.map { ($0.code.rawValue, $0.short) })
    case .forum: return rows(context.directory.forums.map { ($0.code.rawValue, $0.short) })
    case .theme: return rows(Setting.theme.words.map { ($0, "") })
    case .onOff: return rows(["on", "off"].map { ($0, "") })
    case .setting: return rows(settingWords(line))
    case .action: return rows(KeyChange.actions.map { ($0, "") })
    case .language: return rows(Language.allCases.map { ($0.rawValue, "") })
    case .verb: return rows(CommandVerb.allCases.map { ($0.rawValue, context.phrases.commands.summary($0)) })
    case .path: return answered(state).map { .value($0, meaning: "") }
    case .free:
      let words = answered(state).filter { $0.hasPrefix("-") == typed.hasPrefix("-") || typed.isEmpty }
      return rows((words.filter { !$0.hasPrefix("-") } + words.filter { $0.hasPrefix("-") }).map { ($0, "") })
    }
  }

  /// The names of settings, or behind one what it may be.
  private static func settingWords(_ line: ShellLine) -> [(word: String, meaning: String)] {
    let before = line.before.dropFirst()
    guard let name = before.first else { return Setting.allCases.map { ($0.rawValue, "") } }
    return before.count > 1 ? [] : (Setting(rawValue: name)?.words ?? []).map { ($0, "") }
  }

  /// The answer to what was asked, where it is about the line as it stands.
  private static func answered(_ state: State) -> [String] {
    guard let completion = state.completion, completion.question == question(state) else { return [] }
    return completion.words
  }
}

extension Palette.State {
  /// What the row under the cursor makes of the line; nil where it is an action, or nothing would change.
  func completed(_ row: Palette.Row?) -> String? {
    switch row {
    case .verb(let verb):
      let typed = editor.text.lowercased()
      return (verb.names.first { $0.hasPrefix(typed) } ?? verb.rawValue) + " "
    case .value(let word, _):
      let start = editor.text.prefix(ShellLine(editor.text).lastStart)
      return start + ShellLine.quoted(word) + (word.hasSuffix("/") ? "" : " ")
    case .action, nil: return nil
    }
  }

  /// What a completion would put behind the typed text; empty where it is not behind it.
  func ghost(_ row: Palette.Row?) -> String {
    guard let whole = completed(row), editor.cursor == editor.text.count, whole.hasPrefix(editor.text) else {
      return ""
    }
    return String(whole.dropFirst(editor.text.count))
  }
}
