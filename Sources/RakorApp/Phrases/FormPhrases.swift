package import RakorModel

/// Texts of the scheduling form.
package struct FormPhrases: Sendable {
  package let newTitle: String
  package let editTitle: @Sendable (_ number: Int) -> String
  /// What stands before those fields whose name is too long there, or says something else.
  package let labels: [Field: String]
  package let nextField: String
  package let previousField: String
  package let enter: String
  package let down: String
  package let stepUp: String
  package let stepDown: String
  package let dateExample: String
  package let timeExample: String
  package let untilFinished: String
  package let forumFirst: String
  package let officeCount: @Sendable (_ offices: Int, _ promised: Int) -> String
  package let promised: String
  package let turn: @Sendable (_ reason: String) -> String
  package let warnings: String
  package let noWarnings: String
  package let carriedAgenda: @Sendable (_ count: Int) -> String
  package let carried: @Sendable (_ count: Int) -> String
  package let more: @Sendable (_ count: Int) -> String
  /// Two letters for each day of the week, Monday first.
  package let weekdays: [String]
  package let monthTake: String
  package let monthToday: String
  package let tickAll: String
  package let previousDay: String
  package let nextDay: String
  package let previousMonth: String
  package let nextMonth: String
  package let discardTitle: String
  package let discardQuestion: String
  package let notSaved: String
  package let scheduled: @Sendable (_ number: Int) -> String

  static let indonesian = FormPhrases(
    newTitle: "Rakor baru",
    editTitle: { "Ubah rakor \($0)" },
    labels: [
      .forum: "Forum", .title: "Judul", .date: "Tanggal", .start: "Mulai", .end: "Selesai", .host: "Tuan rumah",
      .invited: "Diundang", .agenda: "Agenda",
    ],
    nextField: "isian berikutnya",
    previousField: "isian sebelumnya",
    enter: "lanjut; di isian terakhir simpan",
    down: "ke bawah; di tanggal buka bulan",
    stepUp: "naik satu hari, 15 menit, atau 1 orang",
    stepDown: "turun satu hari, 15 menit, atau 1 orang",
    dateExample: "mis. 15 Juni, besok, Selasa depan; ↓ bulan",
    timeExample: "mis. 9, 09.00-12.00, 9 s.d. selesai",
    untilFinished: "s.d. selesai",
    forumFirst: "pilih forum dahulu",
    officeCount: { offices, heads in heads == 0 ? "\(offices) kantor" : "\(offices) kantor, \(heads) orang" },
    promised: "janji",
    turn: { "giliran: \($0)" },
    warnings: "Perhatian",
    noWarnings: "tidak ada",
    carriedAgenda: { "Agenda yang terbawa: \($0)" },
    carried: { "Tindak lanjut yang ikut: \($0)" },
    more: { "dan \($0) lagi" },
    weekdays: ["Sn", "Sl", "Rb", "Km", "Jm", "Sb", "Mg"],
    monthTake: "pilih",
    monthToday: "hari ini",
    tickAll: "centang semua",
    previousDay: "hari sebelumnya",
    nextDay: "hari berikutnya",
    previousMonth: "bulan sebelumnya",
    nextMonth: "bulan berikutnya",
    discardTitle: "Tutup isian",
    discardQuestion: "Isian ini belum disimpan. Tutup tanpa menyimpan?",
    notSaved: "Belum disimpan: perbaiki dahulu isian yang ditandai.",
    scheduled: { "Rakor \($0) dijadwalkan." })

  static let english = FormPhrases(
    newTitle: "New meeting",
    editTitle: { "Edit meeting \($0)" },
    labels: [
      .forum: "Forum", .title: "Title", .date: "Date", .start: "Start", .end: "End", .host: "Host",
      .invited: "Invited", .agenda: "Agenda", .letter: "Letter no.",
    ],
    nextField: "next field",
    previousField: "previous field",
    enter: "next; in the last field save",
    down: "down; in the date open the month",
    stepUp: "up a day, 15 minutes or 1 head",
    stepDown: "down a day, 15 minutes or 1 head",
    dateExample: "e.g. 15 June, tomorrow, next Tuesday; ↓ month",
    timeExample: "e.g. 9, 09.00-12.00, 9 until finished",
    untilFinished: "until finished",
    forumFirst: "choose the forum first",
    officeCount: { offices, heads in
      let invited = offices == 1 ? "1 office" : "\(offices) offices"
      return heads == 0 ? invited : "\(invited), \(heads) heads"
    },
    promised: "heads",
    turn: { "its turn: \($0)" },
    warnings: "Warnings",
    noWarnings: "none",
    carriedAgenda: { "Items that come back: \($0)" },
    carried: { "Follow-ups that come along: \($0)" },
    more: { "and \($0) more" },
    weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
    monthTake: "take",
    monthToday: "today",
    tickAll: "tick all",
    previousDay: "previous day",
    nextDay: "next day",
    previousMonth: "previous month",
    nextMonth: "next month",
    discardTitle: "Close the form",
    discardQuestion: "What you typed is not saved. Close without saving?",
    notSaved: "Not saved: correct the marked field first.",
    scheduled: { "Meeting \($0) scheduled." })
}
