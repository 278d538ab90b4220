/// A language the program speaks; the raw value is its ISO 639-1 code.
///
/// Official documents stay Indonesian whatever the language of the screen is.
package enum Language: String, CaseIterable, Sendable, Codable {
  case indonesian = "id"
  case english = "en"
}

extension Language {
  /// The language meant by its code or its name in either language, whatever its capitals.
  package init?(typed: String) {
    switch typed.lowercased() {
    case "id", "indonesia", "indonesian": self = .indonesian
    case "en", "inggris", "english": self = .english
    default: return nil
    }
  }
}

extension Language {
  /// What stands between whole numbers and tenths: `4,5`, `4.5`.
  package var decimalSign: Character {
    switch self {
    case .indonesian: ","
    case .english: "."
    }
  }
}
