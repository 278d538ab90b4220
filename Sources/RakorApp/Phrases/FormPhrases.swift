/// Texts of one screen.
package struct FormPhrases: Sendable {
  static let indonesian = FormPhrases()

  static let english = FormPhrases()
}
