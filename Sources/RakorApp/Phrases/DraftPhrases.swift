package import RakorModel

/// Texts about what is typed and not saved.
package struct DraftPhrases: PhraseGroup {
  package let language: Language

  var title: String { say("Isian tersimpan", "Kept entries") }
  var explanation: String { say("Belum masuk ke basis data.", "Not in the database yet.") }
  var open: String { say("buka", "open") }
  var openNew: String { say("isian baru", "new form") }
  var drop: String { say("hapus isian", "drop it") }
  var later: String { say("nanti", "later") }
  var show: String { say("isian tersimpan", "kept entries") }
  func isDropped(_ title: String) -> String { say("Isian dihapus: \(title).", "Dropped: \(title).") }
  var leavingTitle: String { say("Isian belum disimpan", "Not saved yet") }
  func leavingQuestion(_ title: String) -> String {
    say("\(title)\nBuang isian ini?", "\(title)\nDiscard these entries?")
  }
  var putAside: String { say("untuk nanti", "for later") }
  var discard: String { say("buang", "discard") }
  var stay: String { say("kembali mengisi", "go on") }
  var isPutAside: String {
    say("Isian disimpan untuk nanti; \(key(.drafts)) membukanya.", "Kept for later; \(key(.drafts)) opens it again.")
  }
  func meeting(_ number: Int?) -> String {
    number.map { say("Rakor \($0)", "Meeting \($0)") } ?? say("Rakor", "Meeting")
  }
  func followUp(_ text: String) -> String { say("Tindak lanjut: \(text)", "Follow-up: \(text)") }
  func office(_ name: String) -> String { say("Kantor: \(name)", "Office: \(name)") }
  func forum(_ name: String) -> String { say("Data forum: \(name)", "Forum: \(name)") }
  func person(_ name: String) -> String { say("Peserta: \(name)", "Person: \(name)") }
}
