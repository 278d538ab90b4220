/// Texts of one screen.
package struct FollowUpPhrases: Sendable {
  static let indonesian = FollowUpPhrases()

  static let english = FollowUpPhrases()
}
