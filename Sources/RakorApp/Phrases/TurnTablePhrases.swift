/// Titles of the table of turns, on the screen and in `rakor turns`.
package struct TurnTablePhrases: Sendable {
  package let hosted: String
  package let share: String
  package let last: String
  package let months: String
  package let owed: String
  package let gap: String
  package let joined: String
  package let next: String
  package let skipped: String

  static let indonesian = TurnTablePhrases(
    hosted: "Kali", share: "Bagian", last: "Terakhir", months: "Bulan", owed: "Utang", gap: "Jeda", joined: "Sejak",
    next: "Giliran", skipped: "dilewati")

  static let english = TurnTablePhrases(
    hosted: "Hosted", share: "Share", last: "Last", months: "Months", owed: "Owed", gap: "Gap", joined: "Joined",
    next: "Next", skipped: "skipped")
}
