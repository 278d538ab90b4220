/// Texts of the home screen.
package struct HomePhrases: Sendable {
  package let next: String
  package let noNext: String
  package let scheduleHint: String
  package let seeMeetings: String
  package let last: String
  package let noLast: String
  package let turns: String
  package let overdue: @Sendable (_ count: String) -> String
  package let dueSoon: @Sendable (_ count: String) -> String
  package let nothingDue: String
  package let welcome: String
  package let welcomeSchedule: String
  package let welcomeExample: String
  package let welcomeHelp: String
  package let exampleCommand: String
  package let exampleLoaded: String
  package let exampleThere: String

  static let indonesian = HomePhrases(
    next: "Rakor berikutnya",
    noNext: "Belum ada rakor yang dijadwalkan.",
    scheduleHint: "Tekan n untuk menjadwalkan.",
    seeMeetings: "Tekan 2 untuk melihat yang sudah lewat.",
    last: "Terakhir",
    noLast: "Belum ada rakor yang terlaksana.",
    turns: "Giliran tuan rumah",
    overdue: { "\($0) terlambat" },
    dueSoon: { "\($0) segera jatuh tempo" },
    nothingDue: "Tidak ada yang terlambat atau segera jatuh tempo.",
    welcome: "Selamat datang. Belum ada rakor yang tercatat.",
    welcomeSchedule: "menjadwalkan rakor pertama",
    welcomeExample: "memuat contoh: rakor Seksi PHU di Purworejo, 15 Juni 2021",
    welcomeHelp: "bantuan dan semua tombol",
    exampleCommand: "muat contoh 2021",
    exampleLoaded: "Contoh dimuat: rakor 15 Juni 2021; u mengurungkannya.",
    exampleThere: "Contoh sudah ada, tidak ada yang berubah.")

  static let english = HomePhrases(
    next: "Next meeting",
    noNext: "No meeting is scheduled.",
    scheduleHint: "Press n to schedule one.",
    seeMeetings: "Press 2 to see those of the past.",
    last: "Last",
    noLast: "No meeting has been held yet.",
    turns: "Turn to host",
    overdue: { "\($0) overdue" },
    dueSoon: { "\($0) due soon" },
    nothingDue: "Nothing is overdue or due soon.",
    welcome: "Welcome. No meeting is recorded yet.",
    welcomeSchedule: "schedule the first meeting",
    welcomeExample: "load the example: Seksi PHU at Purworejo, 15 June 2021",
    welcomeHelp: "help and all keys",
    exampleCommand: "load the 2021 example",
    exampleLoaded: "Example loaded: the meeting of 15 June 2021; u takes it back.",
    exampleThere: "The example is there already, nothing changed.")
}
