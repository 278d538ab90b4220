/// Texts of one screen.
package struct HomePhrases: Sendable {
  static let indonesian = HomePhrases()

  static let english = HomePhrases()
}
