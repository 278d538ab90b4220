/// Texts of one screen.
package struct MeetingsPhrases: Sendable {
  static let indonesian = MeetingsPhrases()

  static let english = MeetingsPhrases()
}
