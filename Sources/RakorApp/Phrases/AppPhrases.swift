/// Texts that belong to no single screen.
package struct AppPhrases: Sendable {
  package let home: String
  package let meetings: String
  package let followUps: String
  package let people: String
  package let readOnly: String
  package let cannotSuspend: String
  package let yes: String
  package let no: String
  package let quitTitle: String
  package let quitQuestion: String
  package let recoverTitle: String
  package let recoverQuestion: String
  package let tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String
  package let saved: String
  package let undone: @Sendable (_ change: String) -> String
  package let redone: @Sendable (_ change: String) -> String
  package let pastedOutsideText: String
  /// What was noted before, below an empty line.
  package let earlier: @Sendable (_ text: String) -> String
  package let copied: String
  package let cannotCopy: String

  static let indonesian = AppPhrases(
    home: "Beranda",
    meetings: "Rakor",
    followUps: "Tindak lanjut",
    people: "Orang",
    readOnly: "Dibuka hanya untuk dibaca: mulai tanpa --read-only untuk mengubah.",
    cannotSuspend: "Tidak bisa dijeda di sini: tidak ada shell yang menunggu.",
    yes: "ya",
    no: "tidak",
    quitTitle: "Keluar",
    quitQuestion: "Keluar dari rakor?",
    recoverTitle: "Isian belum disimpan",
    recoverQuestion: "Ada isian rakor yang belum disimpan ketika program terakhir berakhir. Lanjutkan mengisi?",
    tooSmall: { "Layar terlalu kecil: perlu \($0)x\($1)." },
    saved: "Tersimpan.",
    undone: { "Diurungkan: \($0)." },
    redone: { "Diulangi: \($0)." },
    pastedOutsideText: "Teks tempelan diabaikan: tidak ada isian yang terbuka.",
    earlier: { "Sebelumnya: \($0)" },
    copied: "Disalin ke papan klip.",
    cannotCopy: "Terminal ini tidak punya papan klip: salin dengan tetikus.")

  static let english = AppPhrases(
    home: "Home",
    meetings: "Meetings",
    followUps: "Follow-ups",
    people: "People",
    readOnly: "Opened for reading only: start without --read-only to make changes.",
    cannotSuspend: "Cannot suspend here: no shell is waiting.",
    yes: "yes",
    no: "no",
    quitTitle: "Quit",
    quitQuestion: "Leave rakor?",
    recoverTitle: "Unsaved entries",
    recoverQuestion: "A meeting was being filled in when the program last ended. Go on filling it in?",
    tooSmall: { "Window too small: needs \($0)x\($1)." },
    saved: "Saved.",
    undone: { "Undone: \($0)." },
    redone: { "Redone: \($0)." },
    pastedOutsideText: "Pasted text ignored: no field is open.",
    earlier: { "Before: \($0)" },
    copied: "Copied to the clipboard.",
    cannotCopy: "This terminal has no clipboard: copy with the mouse.")
}
