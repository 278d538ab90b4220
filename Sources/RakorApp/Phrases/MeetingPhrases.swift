/// Texts of one screen.
package struct MeetingPhrases: Sendable {
  static let indonesian = MeetingPhrases()

  static let english = MeetingPhrases()
}
