package import RakorModel

/// What is said of rows that are marked, and of what is done to several at once.
package struct MarkPhrases: PhraseGroup {
  package let language: Language

  var toggle: String { say("tandai / lepas tanda", "mark / unmark") }
  var extendUp: String { say("tandai ke atas", "mark upwards") }
  var extendDown: String { say("tandai ke bawah", "mark downwards") }
  var all: String { say("tandai semua / tidak satu pun", "mark all / none") }
  var clear: String { say("lepas tanda", "unmark") }
  func count(_ count: Int) -> String { say("\(count) ditandai", "\(count) marked") }
  /// Said of a key that makes sense for one row alone.
  var onlyOne: String {
    say(
      "Tombol ini hanya untuk satu baris: Esc melepas tanda dahulu.",
      "This key is for one row alone: Esc unmarks them first.")
  }
  var notAllRead: String {
    say(
      "Daftarnya lebih panjang dari yang terbaca: saring dahulu dengan \(key(.filter)), atau tandai dengan \(key(.extendMarks)).",
      "The list goes on beyond what is read: narrow it with \(key(.filter)) first, or mark with \(key(.extendMarks)).")
  }

  func followUps(_ count: Int) -> String {
    say("\(count) tindak lanjut", count == 1 ? "1 follow-up" : "\(count) follow-ups")
  }
  func people(_ count: Int) -> String { say("\(count) orang", count == 1 ? "1 person" : "\(count) people") }
  private func meetings(_ count: Int) -> String {
    say("\(count) rakor", count == 1 ? "1 meeting" : "\(count) meetings")
  }
  func ticked(_ count: Int) -> String {
    say("Selesai: \(followUps(count)). \(undoKey) mengurungkan.", "Done: \(followUps(count)). \(undoKey) undoes it.")
  }
  func unticked(_ count: Int) -> String {
    say("Belum selesai lagi: \(followUps(count)).", "No longer done: \(followUps(count)).")
  }
  func marked(_ count: Int, _ state: String) -> String {
    say("\(people(count)): \(state). \(undoKey) mengurungkan.", "\(people(count)): \(state). \(undoKey) undoes it.")
  }
  func deleteFollowUps(_ count: Int) -> String {
    say(
      "Hapus \(followUps(count))? Bisa diurungkan dengan \(undoKey).",
      "Delete \(followUps(count))? \(undoKey) brings them back.")
  }
  func deleteMeetings(_ count: Int) -> String {
    say(
      "Hapus \(meetings(count)) beserta agenda dan daftar hadirnya? Bisa diurungkan dengan \(undoKey).",
      "Delete \(meetings(count)) with agenda and attendance? \(undoKey) brings them back.")
  }
  func deletedMeetings(_ count: Int) -> String {
    say("\(meetings(count)) dihapus. \(undoKey) mengurungkan.", "\(meetings(count)) deleted. \(undoKey) undoes it.")
  }
  func removePeople(_ count: Int) -> String {
    say(
      "\(people(count)) keluar dari daftar hadir beserta catatannya. Keluarkan?",
      "\(people(count)) leave the list with any notes. Take out?")
  }
  func removed(_ count: Int) -> String {
    say(
      "\(people(count)) tidak lagi di daftar hadir. \(undoKey) mengurungkan.",
      "\(people(count)) no longer on the list. \(undoKey) undoes it.")
  }
}
