import RakorApp
import RakorModel

/// What the command line and the environment say over the file of settings, whatever it comes to say.
struct SettingsOverFile {
  /// Nil where neither names one.
  private let language: Language?
  private let ascii: Bool
  private let noColor: Bool
  /// The language of the locale, where nobody chose one.
  private let localeLanguage: Language

  init(_ options: some SettingsChoice, _ environment: Environment) {
    language = options.lang ?? SessionSettings.chosenLanguage(environment)
    ascii = options.ascii
    noColor = options.noColor || environment["NO_COLOR"] != nil
    localeLanguage = SessionSettings.localeLanguage(environment)
  }

  /// The settings of this session after the file has been read.
  func over(_ reading: ConfigReading) -> Configuration {
    var settings = reading.settings
    settings.ascii = ascii || settings.ascii
    let pinned: [Setting?] = [language == nil ? nil : .lang, ascii ? .ascii : nil, noColor ? .theme : nil]
    return Configuration(
      settings: settings, language: language ?? settings.language ?? localeLanguage, keys: reading.keys,
      pinned: pinned.compactMap(\.self), path: ConfigAtStart.read.file?.path)
  }
}

extension SessionSettings {
  /// The settings as the file says them now, and what is wrong in it in one sentence.
  func readAgain() -> (configuration: Configuration, problem: String?) {
    var (reading, failure): (ConfigReading, FileError?) = (ConfigReading(), nil)
    do {
      reading = try config?.read() ?? ConfigReading()
    } catch {
      failure = error
    }
    let configuration = overFile.over(reading)
    return (configuration, SessionSettings.notice(reading.problems, failure, in: configuration.language))
  }

  /// What is wrong in the file, as it is told on a screen.
  static func notice(_ problems: [ConfigProblem], _ failure: FileError?, in language: Language) -> String? {
    let words = Phrases(in: language).settings
    return failure.map { words.unread(FailureSentence.of($0, in: language, directory: Directory())) }
      ?? words.problems(problems, in: ConfigFile.name)
  }

  /// What is wrong in the file, line for line, as a command says it.
  var complaints: [String] {
    let words = phrases.settings
    let failures = ConfigAtStart.read.failure.map {
      [words.unread(FailureSentence.of($0, in: language, directory: Directory()))]
    }
    return failures ?? ConfigAtStart.read.reading.problems.map { words.problem($0, in: config?.path ?? "") }
  }
}

/// The file of settings as it was when the program was started; help needs its language before the command line is
/// read.
struct ConfigAtStart {
  let file: ConfigFile?
  let reading: ConfigReading
  let failure: FileError?

  /// Read at once, and once.
  static let read = ConfigAtStart()

  private init() {
    file = ConfigFile(Environment())
    do {
      reading = try file?.read() ?? ConfigReading()
      failure = nil
    } catch {
      reading = ConfigReading()
      failure = error
    }
  }
}
