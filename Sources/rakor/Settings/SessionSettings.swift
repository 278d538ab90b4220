import Glibc
import RakorApp
import RakorModel

/// Everything about one run of the program that comes from outside: options, variables, clock.
struct SessionSettings {
  /// Nil for a store that is gone with the program.
  var databasePath: String?
  var language: Language
  var readOnly: Bool
  var noColor: Bool
  /// What is set, by the file but for what the command line says.
  var configuration: Configuration
  /// Nil where there is no place for the file of settings.
  let config: ConfigFile?
  let overFile: SettingsOverFile
  /// Who the journal says it was.
  var who: String
  var clock: LocalClock
  /// The folder for what is remembered between starts; nil where there is no place for one.
  var statePath: String?
  /// The user's own holidays; the file need not exist.
  var holidaysPath: String?

  /// - Throws: `CommandFailure` when a variable says what cannot be.
  init(_ options: some SettingsChoice, environment: Environment = Environment()) throws {
    config = ConfigAtStart.read.file
    overFile = SettingsOverFile(options, environment)
    configuration = overFile.over(ConfigAtStart.read.reading)
    language = HelpLanguage.onScreen ?? configuration.language
    let phrases = CommandPhrases(language: language)
    if let name = environment.unreadable(SessionSettings.variables) {
      throw CommandFailure(sentence: phrases.notText(name), code: CommandFailure.notHere)
    }
    if options.db?.isEmpty ?? false {
      throw CommandFailure(sentence: phrases.noDatabaseName, code: CommandFailure.notHere)
    }
    databasePath = (options.db ?? SessionSettings.defaultDatabase(environment)).map(SessionSettings.absolute)
    guard databasePath != nil else {
      throw CommandFailure(sentence: phrases.noHome, code: CommandFailure.notHere)
    }
    readOnly = options.readOnly
    noColor = options.noColor || environment["NO_COLOR"] != nil
    who = environment["RAKOR_USER"] ?? environment.userAtHost
    clock = LocalClock(pinned: try SessionSettings.pinned(environment, phrases))
    let state = environment.folder("XDG_STATE_HOME") ?? environment["HOME"].map { $0 + "/.local/state" }
    statePath = state.map { $0 + "/rakor" }
    holidaysPath = ConfigFile.folder(environment).map { $0 + "/holidays.json" }
  }

  /// The variables that name files, or end up in the journal.
  private static let variables = [
    "RAKOR_DB", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME", "RAKOR_USER",
  ]

  /// The files that commands never write over; nil for a store that is gone with the program.
  var databaseFiles: DatabaseFiles? { databasePath.map(DatabaseFiles.init) }

  var phrases: Phrases { Phrases(in: language) }
  var commandPhrases: CommandPhrases { CommandPhrases(language: language) }

  private static func pinned(_ environment: Environment, _ phrases: CommandPhrases) throws -> Moment? {
    guard let typed = environment["RAKOR_NOW"] else { return nil }
    guard let moment = Moment(iso: typed) else {
      throw CommandFailure(sentence: phrases.badClock(typed), code: CommandFailure.refused)
    }
    return moment
  }

  /// The same file whatever folder a part of the program thinks it is in.
  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    // Under a folder whose name is no text the path stays as it was told; the program never changes its folder.
    return String(validatingCString: folder).map { $0 + "/" + path } ?? path
  }

  private static func defaultDatabase(_ environment: Environment) -> String? {
    if let path = environment["RAKOR_DB"] { return path }
    let data = environment.folder("XDG_DATA_HOME") ?? environment["HOME"].map { $0 + "/.local/share" }
    return data.map { $0 + "/rakor/rakor.db" }
  }

  /// `RAKOR_LANG`, then the file of settings, then the locale; Indonesian where none says English.
  static func language(_ environment: Environment) -> Language {
    chosenLanguage(environment) ?? ConfigAtStart.read.reading.settings.language ?? localeLanguage(environment)
  }

  /// What `RAKOR_LANG` names; nil for nothing that is known.
  static func chosenLanguage(_ environment: Environment) -> Language? {
    environment["RAKOR_LANG"].flatMap(language(named:))
  }

  /// The language of the locale.
  static func localeLanguage(_ environment: Environment) -> Language {
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"]
    return locale.flatMap(language(named:)) ?? .indonesian
  }

  private static func language(named name: String) -> Language? {
    Language.allCases.first { name.lowercased().hasPrefix($0.rawValue) }
  }
}
