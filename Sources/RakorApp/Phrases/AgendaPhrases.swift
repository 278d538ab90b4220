/// Texts of one screen.
package struct AgendaPhrases: Sendable {
  static let indonesian = AgendaPhrases()

  static let english = AgendaPhrases()
}
