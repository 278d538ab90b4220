/// Texts of one screen.
package struct RollCallPhrases: Sendable {
  static let indonesian = RollCallPhrases()

  static let english = RollCallPhrases()
}
