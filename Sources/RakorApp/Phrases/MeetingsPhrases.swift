package import RakorModel

/// Texts of the list of rakor.
package struct MeetingsPhrases: PhraseGroup {
  package let language: Language

  var date: String { say("Tanggal", "Date") }
  var title: String { say("Rakor", "Meeting") }
  var forum: String { say("Forum", "Forum") }
  var host: String { say("Tuan rumah", "Host") }
  var heads: String { say("Hadir", "Heads") }
  var state: String { say("Status", "State") }
  var none: String { say("Belum ada rakor.", "No meetings yet.") }
  func noneMatch(_ filter: String) -> String {
    say(
      "Tidak ada rakor yang cocok dengan “\(filter)”. Esc menghapus saringan.",
      "No meeting matches “\(filter)”. Esc clears the filter.")
  }
  var filter: String { say("Saring; !kata = tanpa kata itu", "Filter; !word = without it") }
  func order(_ order: MeetingOrder) -> String {
    order == .newestFirst ? say("terbaru dahulu", "newest first") : say("terlama dahulu", "oldest first")
  }
}
