package import RakorModel

/// The settings of a session as they are now, with what the command line has over the file.
package struct Configuration: Equatable, Sendable {
  package var settings: Settings
  package var language: Language
  /// Nil where no key is another than it was.
  package var keys: KeyMap?
  /// The settings that a file cannot change for this session.
  package var pinned: [Setting]

  /// Where the file is, or would be; nil where there is no place for one.
  package var path: String?

  /// Settings that hold from now on.
  package init(settings: Settings, language: Language, keys: KeyMap?, pinned: [Setting], path: String?) {
    self.settings = settings
    self.language = language
    self.keys = keys
    self.pinned = pinned
    self.path = path
  }
}

extension Context {
  /// How this session is set.
  package var configuration: Configuration {
    get { Configuration(settings: settings, language: language, keys: keys, pinned: pinned, path: settingsPath) }
    set {
      settings = newValue.settings
      language = newValue.language
      keys = newValue.keys
      pinned = newValue.pinned
      settingsPath = newValue.path
    }
  }
}

// MARK: What follows from it

extension AppState {
  /// Takes settings over that were read anew; `problem` is what is wrong in the file.
  mutating func configure(_ configuration: Configuration, isOwn: Bool, problem: String?) -> [Effect] {
    let before = context
    context.configuration = configuration
    let words = context.phrases.settings
    if let problem {
      notice = Notice(problem, .bad)
    } else if context != before {
      notice = isOwn ? Notice(words.saved, .good) : Notice(words.readAgain)
    }
    let looks = before.settings != context.settings ? [Effect.useTerminal(context.settings)] : []
    return looks + (before == context ? [] : tellVisible(.resized))
  }

  /// Hands the mouse over to the terminal, which marks text with it, or takes it back; for this session alone.
  mutating func switchMouse() -> [Effect] {
    context.settings.mouse.toggle()
    notice = Notice(context.phrases.settings.mouseSwitched(context.settings.mouse))
    return [.useTerminal(context.settings)]
  }
}
