package import RakorModel

/// Texts of the scheduling form.
package struct FormPhrases: PhraseGroup {
  package let language: Language

  var newTitle: String { say("Rakor baru", "New meeting") }
  func editTitle(_ number: Int) -> String { say("Ubah rakor \(number)", "Edit meeting \(number)") }

  /// What stands before those fields whose name is too long there, or says something else; nil for all others.
  func label(_ field: Field) -> String? {
    switch field {
    case .start: say("Mulai", "Start")
    case .end: say("Selesai", "End")
    case .invited: say("Diundang", "Invited")
    case .letter: say("Nomor surat", "Letter no.")
    default: nil
    }
  }

  var nextField: String { say("kolom berikutnya", "next field") }
  var previousField: String { say("kolom sebelumnya", "previous field") }
  var enter: String { say("lanjut; di kolom terakhir simpan", "next; in the last field save") }
  var down: String { say("ke bawah; di kolom tanggal buka bulan", "down; in the date open the month") }
  var later: String { say("15 menit lebih lambat", "15 minutes later") }
  var earlier: String { say("15 menit lebih awal", "15 minutes earlier") }
  var moreHeads: String { say("satu orang lagi", "one head more") }
  var fewerHeads: String { say("satu orang kurang", "one head less") }
  var dateExample: String {
    say("mis. 15 Juni, Selasa depan; ↓ bulan", "e.g. 15 June, next Tuesday; ↓ month")
  }
  var timeExample: String {
    say("mis. 9, 09.00-12.00, 9 s.d. selesai", "e.g. 9, 09.00-12.00, 9 until finished")
  }
  var untilFinished: String { say("s.d. selesai", "until finished") }
  func venue(_ text: String) -> String { say("tempat: \(text)", "venue: \(text)") }
  var forumFirst: String { say("pilih forum dahulu", "choose the forum first") }
  func officeCount(_ offices: Int, _ promised: Int) -> String {
    say("\(offices) kantor", offices == 1 ? "1 office" : "\(offices) offices")
      + (promised == 0 ? "" : say(", \(promised) orang", promised == 1 ? ", 1 head" : ", \(promised) heads"))
  }
  var promised: String { say("konf.", "heads") }
  func turn(_ reason: String) -> String { say("giliran: \(reason)", "its turn: \(reason)") }
  var warnings: String { say("Perhatian", "Warnings") }
  var noWarnings: String { say("tidak ada", "none") }
  func carriedAgenda(_ count: Int) -> String {
    say("Agenda yang terbawa: \(count)", "Items that come back: \(count)")
  }
  func carried(_ count: Int) -> String {
    say("Tindak lanjut yang ikut: \(count)", "Follow-ups that come along: \(count)")
  }
  func more(_ count: Int) -> String { say("dan \(count) lagi", "and \(count) more") }
  /// Two letters for each day of the week, Monday first.
  var weekdays: [String] {
    [
      say("Sn", "Mo"), say("Sl", "Tu"), say("Rb", "We"), say("Km", "Th"), say("Jm", "Fr"), say("Sb", "Sa"),
      say("Mg", "Su"),
    ]
  }
  var monthTake: String { say("pilih", "take") }
  var monthToday: String { say("hari ini", "today") }
  var tickAll: String { say("centang semua", "tick all") }
  var previousDay: String { say("hari sebelumnya", "previous day") }
  var nextDay: String { say("hari berikutnya", "next day") }
  var previousMonth: String { say("bulan sebelumnya", "previous month") }
  var nextMonth: String { say("bulan berikutnya", "next month") }
  var notSaved: String {
    say("Belum disimpan: perbaiki dahulu isian yang ditandai.", "Not saved: correct the marked field first.")
  }
  func scheduled(_ number: Int) -> String {
    say("Rakor \(number) dijadwalkan.", "Meeting \(number) scheduled.")
  }
}
