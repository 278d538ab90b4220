/// Titles of the table of turns.
struct TurnTablePhrases: Sendable {
  let hosted: String
  let share: String
  let last: String
  let months: String
  let owed: String
  let gap: String
  let next: String
  let skipped: String

  static let indonesian = TurnTablePhrases(
    hosted: "Kali", share: "Bagian", last: "Terakhir", months: "Bulan", owed: "Utang", gap: "Jeda", next: "Giliran",
    skipped: "dilewati")

  static let english = TurnTablePhrases(
    hosted: "Hosted", share: "Share", last: "Last", months: "Months", owed: "Owed", gap: "Gap", next: "Next",
    skipped: "skipped")
}
