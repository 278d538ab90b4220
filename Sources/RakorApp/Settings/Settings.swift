package import RakorModel
package import TerminalKit

/// What can be set for a session, by the file of settings or on its screen.
package struct Settings: Equatable, Sendable {
  /// Nil for the one that the environment tells.
  package var language: Language?
  package var theme = ThemeName.own
  /// Whether nothing but ASCII is drawn, where the terminal could show more.
  package var ascii = false
  /// Whether the program has the mouse; without it the terminal marks and copies text by itself.
  package var mouse = true
  /// Whether copied text goes to the clipboard of the terminal, which some would rather keep to themselves.
  package var clipboard = true
  /// Whether the last line shows the keys that work.
  package var hints = true
  package var start = StartPlace.last
  /// The day with which weeks begin wherever a month or a week is drawn.
  package var firstWeekday = Weekday.monday

  /// All as it is without a file.
  package init() {}
}

/// What the program shows first.
package enum StartPlace: String, CaseIterable, Hashable, Sendable {
  /// What was shown when it was left.
  case last
  case home, meetings, calendar
  case followUps = "follow-ups"
  case people

  /// The numbered screen; nil for wherever one was.
  package var tab: Tab? {
    switch self {
    case .last: nil
    case .home: .home
    case .meetings: .meetings
    case .calendar: .calendar
    case .followUps: .followUps
    case .people: .people
    }
  }
}

/// One setting, under the name it has in the file.
package enum Setting: String, CaseIterable, Hashable, Sendable {
  case lang, theme, ascii, mouse, clipboard, hints, start
  case firstWeekday = "first-weekday"

  /// The days with which weeks may begin.
  private static let firstWeekdays: [Weekday] = [.monday, .sunday]

  private static func word(_ weekday: Weekday) -> String { weekday.name(in: .english).lowercased() }

  /// The day of a word; nil for any other text.
  static func weekday(_ word: String) -> Weekday? { firstWeekdays.first { Self.word($0) == word } }

  /// Whether it is either so or not.
  private var isFlag: Bool { [.ascii, .mouse, .clipboard, .hints].contains(self) }

  /// What it may be, as it is written in the file but for quotes.
  package var words: [String] {
    switch self {
    case .lang: Language.allCases.map(\.rawValue)
    case .theme: ThemeName.allCases.map(\.rawValue)
    case .ascii, .mouse, .clipboard, .hints: ["true", "false"]
    case .start: StartPlace.allCases.map(\.rawValue)
    case .firstWeekday: Self.firstWeekdays.map(Self.word)
    }
  }

  /// What it is; a language that is not set is the one spoken.
  package func word(in settings: Settings, speaking language: Language) -> String {
    switch self {
    case .lang: (settings.language ?? language).rawValue
    case .theme: settings.theme.rawValue
    case .ascii: String(settings.ascii)
    case .mouse: String(settings.mouse)
    case .clipboard: String(settings.clipboard)
    case .hints: String(settings.hints)
    case .start: settings.start.rawValue
    case .firstWeekday: Self.word(settings.firstWeekday)
    }
  }

  /// A word as the file has it.
  package func written(_ word: String) -> String { isFlag ? word : "\"\(word)\"" }

  /// Puts in what the file says; false where that is none of the words.
  func read(_ value: ConfigText.Value, into settings: inout Settings) -> Bool {
    switch value {
    case .flag(let flag) where isFlag: set(String(flag), in: &settings)
    case .text(let word) where !isFlag: set(word, in: &settings)
    default: false
    }
  }

  private func set(_ word: String, in settings: inout Settings) -> Bool {
    guard words.contains(word) else { return false }
    switch self {
    case .lang: settings.language = Language(rawValue: word)
    case .theme: settings.theme = ThemeName(rawValue: word) ?? settings.theme
    case .ascii: settings.ascii = word == "true"
    case .mouse: settings.mouse = word == "true"
    case .clipboard: settings.clipboard = word == "true"
    case .hints: settings.hints = word == "true"
    case .start: settings.start = StartPlace(rawValue: word) ?? settings.start
    case .firstWeekday: settings.firstWeekday = Self.weekday(word) ?? settings.firstWeekday
    }
    return true
  }
}
