/// A language the program speaks; the raw value is its ISO 639-1 code.
///
/// Official documents stay Indonesian whatever the language of the screen is.
package enum Language: String, CaseIterable, Sendable, Codable {
  case indonesian = "id"
  case english = "en"
}
