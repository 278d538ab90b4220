package import RakorModel

/// Texts of a rakor's own screen.
package struct MeetingPhrases: PhraseGroup {
  package let language: Language

  var summary: String { say("Ringkasan", "Summary") }
  var rollCall: String { say("Daftar hadir", "Roll-call") }
  func more(_ count: Int) -> String { say("… \(count) lagi", "… \(count) more") }
  package var agenda: String { say("Agenda & notula", "Agenda & minutes") }
  package var forum: String { say("Forum", "Forum") }
  package var date: String { say("Hari/Tanggal", "Date") }
  package var time: String { say("Waktu", "Time") }
  var noTime: String { say("belum ditentukan", "not set") }
  package var host: String { say("Tuan rumah", "Host") }
  var number: String { say("Nomor rakor", "Number") }
  package var reason: String { say("Alasan", "Reason") }
  /// Of a rakor that was put off and is planned anew.
  package var replannedReason: String { say("Ditunda", "Put off") }
  package var attendance: String { say("Kehadiran", "Attendance") }
  func unattributed(_ count: Int) -> String {
    say("\(count) tidak dirinci per kantor", "\(count) not broken down by office")
  }
  func reportedTooFew(_ count: Int) -> String { say("≠ laporan \(count)", "≠ reported \(count)") }
  func promised(_ count: Int) -> String { say("konfirmasi \(count)", "\(count) promised") }
  /// The same in few columns.
  func promisedInShort(_ count: Int) -> String { say("konf. \(count)", "\(count) prom.") }
  func officesPresent(_ present: Int, _ invited: Int) -> String {
    say("\(present) dari \(invited) kantor", "\(present) of \(invited == 1 ? "1 office" : "\(invited) offices")")
  }
  package var missing: String { say("Belum ada", "Missing") }
  var warnings: String { say("Perhatian", "Warnings") }
  func openFollowUps(_ count: Int) -> String { say("\(count) belum selesai", "\(count) open") }
  var gone: String { say("Rakor ini sudah dihapus.", "This meeting has been deleted.") }
  var advance: String { say("tahap berikutnya", "next stage") }
  /// What leads to a state forward.
  func advance(to state: MeetingState) -> String {
    switch state {
    case .planned: say("jadwalkan lagi", "plan anew")
    case .invited: say("tandai diundang", "mark as invited")
    case .ongoing: say("mulai rakor", "begin meeting")
    case .held: say("tandai terlaksana", "mark as held")
    case .closed, .postponed, .cancelled: advance
    }
  }
  func isNow(_ number: Int, _ state: String) -> String {
    say(
      "Rakor \(number) kini: \(state). \(undoKey) mengurungkan.",
      "Meeting \(number) is now: \(state). \(undoKey) undoes it.")
  }
  var postpone: String { say("tunda", "postpone") }
  var cancel: String { say("batalkan", "cancel meeting") }
  var close: String { say("tutup", "close meeting") }
  var reopen: String { say("buka lagi", "re-open") }
  package var correction: String { say("Ralat", "Correction") }
  var addCorrection: String { say("tambah ralat", "add a correction") }
  var deleteTitle: String { say("Hapus rakor", "Delete meeting") }
  func deleteQuestion(_ title: String) -> String {
    say(
      "Hapus “\(title)” beserta agenda dan daftar hadirnya? Bisa diurungkan dengan \(undoKey).",
      "Delete “\(title)” with its agenda and attendance? \(undoKey) brings it back.")
  }
  var deleted: String { say("Rakor dihapus.", "Meeting deleted.") }
  var closed: String { say("Rakor ditutup.", "Meeting closed.") }
  var closeTitle: String { say("Tutup rakor", "Close meeting") }

  func closeQuestion(_ missing: String) -> String {
    let state =
      missing.isEmpty
      ? say("Semua sudah lengkap.", "Everything is there.") : say("Belum ada: \(missing).", "Missing: \(missing).")
    return state
      + say(
        " Setelah ditutup, nama dan angka tidak berubah lagi. Tutup sekarang?",
        " Once closed, its names and figures no longer change. Close it now?")
  }

  var earlyTitle: String { say("Belum harinya", "Before its day") }
  /// Asks whether to go on although a rakor's day is still to come, which the sentence tells.
  func earlyQuestion(_ early: String) -> String {
    say(
      "\(early) Tetap dicatat? \(undoKey) mengurungkannya.", "\(early) Record it like that? \(undoKey) takes it back.")
  }

  var reopenReason: String { say("Alasan membuka lagi", "Reason for re-opening") }
  var postponeReason: String { say("Alasan menunda", "Reason for postponing") }
  var cancelReason: String { say("Alasan membatalkan", "Reason for cancelling") }
  var alreadyFinal: String {
    say(
      "Rakor yang sudah terlaksana ditutup dengan \(key(.closeMeeting)); jika ditutup atau dibatalkan, statusnya tidak dapat diubah lagi.",
      "A meeting that was held is closed with \(key(.closeMeeting)); a closed or cancelled one goes no further.")
  }
  var mayBeEmpty: String { say("boleh kosong", "may stay empty") }
  var newDateMayBeEmpty: String { say("tanggal baru, boleh kosong", "new date, may stay empty") }
  var newDateByEditing: String { say("Tanggal baru", "New date") }

  /// What is to be said beside the total: what no office explains, or a report that says fewer; nil for nothing.
  package func remark(on figures: AttendanceFigures) -> String? {
    if figures.unattributed > 0 { return unattributed(figures.unattributed) }
    return figures.reportedTooFew.map { reportedTooFew($0) }
  }
}
