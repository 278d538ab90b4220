package import RakorModel

/// Texts that belong to no single screen.
package struct AppPhrases: PhraseGroup {
  package let language: Language

  var home: String { say("Beranda", "Home") }
  var meetings: String { say("Rakor", "Meetings") }
  var calendar: String { say("Kalender", "Calendar") }
  var followUps: String { say("Tindak lanjut", "Follow-ups") }
  var people: String { say("Peserta", "People") }
  var statistics: String { say("Statistik", "Statistics") }
  var readOnly: String {
    say(
      "Mode hanya-baca: buka lagi tanpa mode itu untuk mengubah.",
      "Read-only mode: open it again without that mode to make changes.")
  }
  /// What stands in the top line over invented records, and over those that cannot be changed.
  var demonstration: String { say("DEMO", "DEMO") }
  var readOnlyBadge: String { say("BACA SAJA", "READ-ONLY") }
  var cannotSuspend: String {
    say(
      "Tidak bisa dijeda di sini: tidak ada baris perintah yang menunggu.",
      "Cannot suspend here: no command line is waiting.")
  }
  /// What is asked for of a record: "37 · tenggat".
  func about(_ record: String, _ title: String) -> String {
    "\(record) · \(title.prefix(1).lowercased())\(title.dropFirst())"
  }
  var yes: String { say("ya", "yes") }
  var no: String { say("tidak", "no") }
  /// The keys for no: that of the word first, and in Indonesian the one of other programs too.
  var noLetters: String { say("tTnN", "nN") }
  var takeOut: String { say("keluarkan", "take out") }
  var quitTitle: String { say("Keluar", "Quit") }
  var quitUnsaved: String {
    say(
      "Keluar dari rakor? Isian yang belum disimpan ditawarkan lagi saat mulai.",
      "Leave rakor? What is not saved yet is offered again at the next start.")
  }
  func tooSmall(_ columns: Int, _ rows: Int) -> String {
    say("Layar terlalu kecil: perlu \(columns)x\(rows).", "Window too small: needs \(columns)x\(rows).")
  }
  var awaitingLock: String {
    say(
      "Menunggu: program lain sedang menulis ke basis data. Esc berhenti menunggu.",
      "Waiting: another program is writing to the database. Esc stops waiting.")
  }
  package var changedWhileWaiting: String {
    say(
      "Belum disimpan: isian berubah selagi menunggu program lain. Simpan sekali lagi.",
      "Not saved: what is typed changed while another program was waited for. Save once more.")
  }
  package var typedIsDropped: String {
    say(
      "Tersimpan, tetapi yang diketik selagi menunggu program lain tidak dipakai.",
      "Saved, but what was typed while another program was waited for is not used.")
  }
  package var nothingChanged: String { say("Tidak ada yang berubah.", "Nothing changed.") }
  var saved: String { say("Tersimpan.", "Saved.") }
  func undone(_ change: String) -> String { say("Diurungkan: \(change).", "Undone: \(change).") }
  func redone(_ change: String) -> String { say("Diulangi: \(change).", "Redone: \(change).") }
  var pastedOutsideText: String {
    say("Teks yang ditempel diabaikan: tidak ada kolom yang terbuka.", "Pasted text ignored: no field is open.")
  }
  /// What was noted before, below an empty line.
  func earlier(_ text: String) -> String { say("Sebelumnya: \(text)", "Before: \(text)") }
  func notice(of copying: Copying) -> Notice {
    switch copying {
    case .done: Notice(copied, .good)
    case .noClipboard: Notice(cannotCopy, .bad)
    case .switchedOff: Notice(copyingIsOff)
    }
  }
  var quitAgain: String { say("^C sekali lagi meninggalkan rakor.", "^C again leaves rakor.") }
  private var copied: String { say("Disalin ke papan klip.", "Copied to the clipboard.") }
  private var cannotCopy: String {
    say(
      "Terminal ini tidak punya papan klip: salin dengan tetikus.",
      "This terminal has no clipboard: copy with the mouse.")
  }
  private var copyingIsOff: String {
    say("Papan klip dimatikan di pengaturan (clipboard).", "The clipboard is switched off in the settings (clipboard).")
  }
}
