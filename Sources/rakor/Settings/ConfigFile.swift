import Glibc
import RakorApp
import RakorModel

/// The file in which a user sets the program.
struct ConfigFile {
  /// The name of the file in the program's folder of settings.
  static let name = "config.toml"

  let path: String

  /// The folder for settings of this user with that of the program in it; nil where the environment names none.
  static func folder(_ environment: Environment) -> String? {
    (environment.folder("XDG_CONFIG_HOME") ?? environment["HOME"].map { $0 + "/.config" }).map { $0 + "/rakor" }
  }

  /// Nil where there is no place for it.
  init?(_ environment: Environment) {
    guard let folder = ConfigFile.folder(environment) else { return nil }
    path = "\(folder)/\(ConfigFile.name)"
  }

  /// What it says; nothing is set where there is no file.
  ///
  /// - Throws: `FileError` where there is one that cannot be read.
  func read() throws(FileError) -> ConfigReading {
    try WholeFile.readPlain(path).map { ConfigReading(String(decoding: $0, as: UTF8.self)) } ?? ConfigReading()
  }

  /// Makes the file with all that can be set in it as comments, where there is none.
  ///
  /// - Throws: `FileError`, also where there is one.
  func create(in language: Language) throws(FileError) {
    try write(ConfigPage.text(in: language), replacing: false)
  }

  /// Gives one name in a table another value, written as it is, and leaves every other line as it is; makes the file
  /// where there is none.
  ///
  /// - Throws: `FileError`.
  func set(_ name: String, in table: [String], to value: String, _ language: Language) throws(FileError) {
    let text = try WholeFile.readPlain(path).map { String(decoding: $0, as: UTF8.self) }
    let config = ConfigText(text ?? ConfigPage.text(in: language))
    try write(config.setting(name, in: table, to: value), replacing: text != nil)
  }

  private func write(_ text: String, replacing: Bool) throws(FileError) {
    OwnFolder.make(for: path)
    // Who keeps the file elsewhere has a link here, which stays.
    let target = realpath(path, nil).map { resolved in
      defer { free(resolved) }
      return String(cString: resolved)
    }
    try WholeFile.write(text, to: target ?? path, replacing: replacing, sparing: nil)
  }
}
