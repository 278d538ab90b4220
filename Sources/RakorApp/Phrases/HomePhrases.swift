package import RakorModel

/// Texts of the home screen.
package struct HomePhrases: PhraseGroup {
  package let language: Language

  var rollCall: String { say("daftar hadir", "roll-call") }
  var find: String { say("cari rakor", "find a meeting") }
  var nextPart: String { say("bagian berikutnya", "next part") }
  var previousPart: String { say("bagian sebelumnya", "previous part") }
  var next: String { say("Rakor berikutnya", "Next meeting") }
  var noNext: String { say("Belum ada rakor yang dijadwalkan.", "No meeting is scheduled.") }
  var scheduleHint: String {
    say("Tekan \(key(.newMeeting)) untuk menjadwalkan.", "Press \(key(.newMeeting)) to schedule one.")
  }
  var seeMeetings: String {
    say("Tekan \(key(.meetings)) untuk melihat yang sudah lewat.", "Press \(key(.meetings)) to see those of the past.")
  }
  /// What nobody has said yet of a rakor whose time has passed.
  var unmarked: String { say("Belum ditandai terlaksana", "Not yet marked as held") }
  func moreUnmarked(_ count: Int) -> String { say("\(count) lagi", "\(count) more") }
  var markHeld: String { say("tandai terlaksana", "mark as held") }
  func markedHeld(_ title: String, _ date: String) -> String {
    say(
      "Terlaksana: \(title), \(date). \(undoKey) mengurungkannya.", "Held: \(title), \(date). \(undoKey) takes it back."
    )
  }
  var last: String { say("Terakhir", "Last") }
  var noLast: String { say("Belum ada rakor yang terlaksana.", "No meeting has been held yet.") }
  var turns: String { say("Giliran tuan rumah", "Turn to host") }
  func overdue(_ count: String) -> String { say("\(count) lewat tenggat", "\(count) overdue") }
  func dueSoon(_ count: String) -> String { say("\(count) mendekati tenggat", "\(count) due soon") }
  func undated(_ count: String) -> String {
    say("\(count) terbuka tanpa tenggat", "\(count) open without a due date")
  }
  /// How many of all are in sight.
  func part(_ shown: Int, _ all: String) -> String { say("\(shown) dari \(all)", "\(shown) of \(all)") }
  var nothingDue: String {
    say("Tidak ada yang lewat atau mendekati tenggat.", "Nothing is overdue or due soon.")
  }
  var welcome: String {
    say("Selamat datang. Belum ada rakor yang tercatat.", "Welcome. No meeting is recorded yet.")
  }
  var welcomeSchedule: String { say("menjadwalkan rakor pertama", "schedule the first meeting") }
  var welcomeExample: String {
    say(
      "memuat contoh: rakor Seksi PHU di Purworejo, 15 Juni 2021",
      "load the example: Seksi PHU at Purworejo, 15 June 2021")
  }
  var welcomeHelp: String { say("bantuan dan semua tombol", "help and all keys") }
  var exampleCommand: String { say("muat contoh 2021", "load the 2021 example") }
  var exampleLoaded: String {
    say(
      "Contoh dimuat: rakor 15 Juni 2021; \(undoKey) mengurungkannya.",
      "Example loaded: the meeting of 15 June 2021; \(undoKey) takes it back.")
  }
  var exampleThere: String {
    say("Sudah ada yang tercatat: contoh tidak dimuat.", "Something is recorded already: the example is not loaded.")
  }
}
