package import RakorModel

/// Titles of the table of turns, on the screen and in `rakor turns`.
package struct TurnTablePhrases: PhraseGroup {
  package let language: Language

  package var hosted: String { say("Kali", "Hosted") }
  package var share: String { say("Persen", "Share") }
  package var last: String { say("Terakhir", "Last") }
  package var months: String { say("Bulan lalu", "Months") }
  package var owed: String { say("Selisih", "Owed") }
  package var gap: String { say("Jarak", "Gap") }
  package var joined: String { say("Sejak", "Joined") }
  package var next: String { say("Giliran", "Next") }
  package var skipped: String { say("dilewati", "skipped") }
}
