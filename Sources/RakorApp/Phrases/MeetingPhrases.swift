package import RakorModel

/// Texts of a rakor's own screen.
package struct MeetingPhrases: Sendable {
  package let summary: String
  package let rollCall: String
  package let agenda: String
  package let forum: String
  package let date: String
  package let time: String
  package let noTime: String
  package let host: String
  package let number: String
  package let reason: String
  package let attendance: String
  package let unattributed: @Sendable (Int) -> String
  package let reportedTooFew: @Sendable (Int) -> String
  package let promised: @Sendable (Int) -> String
  package let officesPresent: @Sendable (Int, Int) -> String
  package let missing: String
  package let warnings: String
  package let openFollowUps: @Sendable (Int) -> String
  package let gone: String
  package let advance: String
  package let postpone: String
  package let cancel: String
  package let close: String
  package let reopen: String
  package let correction: String
  package let addCorrection: String
  package let deleteTitle: String
  package let deleteQuestion: @Sendable (_ title: String) -> String
  package let deleted: String
  package let closed: String
  package let closeTitle: String
  package let closeQuestion: @Sendable (_ missing: String) -> String
  package let reopenReason: String
  package let postponeReason: String
  package let cancelReason: String
  package let alreadyFinal: String
  package let newDateByEditing: String

  static let indonesian = MeetingPhrases(
    summary: "Ringkasan",
    rollCall: "Hadir",
    agenda: "Agenda & notula",
    forum: "Forum",
    date: "Hari/tanggal",
    time: "Waktu",
    noTime: "belum ditentukan",
    host: "Tuan rumah",
    number: "Nomor rakor",
    reason: "Alasan",
    attendance: "Kehadiran",
    unattributed: { "\($0) tidak dirinci per kantor" },
    reportedTooFew: { "≠ laporan \($0)" },
    promised: { "janji \($0)" },
    officesPresent: { "\($0) dari \($1) kantor" },
    missing: "Belum ada",
    warnings: "Perhatian",
    openFollowUps: { "\($0) terbuka" },
    gone: "Rakor ini sudah dihapus.",
    advance: "naik tahap",
    postpone: "tunda",
    cancel: "batalkan",
    close: "tutup rakor",
    reopen: "buka lagi",
    correction: "Ralat",
    addCorrection: "tambah ralat",
    deleteTitle: "Hapus rakor",
    deleteQuestion: { "Hapus “\($0)” beserta agenda dan daftar hadirnya? Bisa diurungkan dengan u." },
    deleted: "Rakor dihapus.",
    closed: "Rakor ditutup.",
    closeTitle: "Tutup rakor",
    closeQuestion: { missing in
      (missing.isEmpty ? "Semua sudah lengkap." : "Belum ada: \(missing).")
        + " Setelah ditutup, nama dan angka tidak berubah lagi. Tutup sekarang?"
    },
    reopenReason: "Alasan membuka lagi",
    postponeReason: "Alasan menunda",
    cancelReason: "Alasan membatalkan",
    alreadyFinal: "Rakor yang sudah terlaksana ditutup dengan c; yang ditutup atau dibatalkan tidak maju lagi.",
    newDateByEditing: "Tanggal baru")

  static let english = MeetingPhrases(
    summary: "Summary",
    rollCall: "Roll-call",
    agenda: "Agenda & minutes",
    forum: "Forum",
    date: "Date",
    time: "Time",
    noTime: "not set",
    host: "Host",
    number: "Number",
    reason: "Reason",
    attendance: "Attendance",
    unattributed: { "\($0) not broken down by office" },
    reportedTooFew: { "≠ reported \($0)" },
    promised: { "\($0) promised" },
    officesPresent: { "\($0) of \($1) offices" },
    missing: "Missing",
    warnings: "Warnings",
    openFollowUps: { "\($0) open" },
    gone: "This meeting has been deleted.",
    advance: "next stage",
    postpone: "postpone",
    cancel: "cancel meeting",
    close: "close meeting",
    reopen: "re-open",
    correction: "Correction",
    addCorrection: "add a correction",
    deleteTitle: "Delete meeting",
    deleteQuestion: { "Delete “\($0)” with its agenda and attendance? u brings it back." },
    deleted: "Meeting deleted.",
    closed: "Meeting closed.",
    closeTitle: "Close meeting",
    closeQuestion: { missing in
      (missing.isEmpty ? "Everything is there." : "Missing: \(missing).")
        + " Once closed, its names and figures no longer change. Close it now?"
    },
    reopenReason: "Reason for re-opening",
    postponeReason: "Reason for postponing",
    cancelReason: "Reason for cancelling",
    alreadyFinal: "A meeting that was held is closed with c; a closed or cancelled one goes no further.",
    newDateByEditing: "New date")
}

extension MeetingPhrases {
  /// What is to be said beside the total: what no office explains, or a report that says fewer; nil for nothing.
  package func remark(on figures: AttendanceFigures) -> String? {
    if figures.unattributed > 0 { return unattributed(figures.unattributed) }
    return figures.reportedTooFew.map { reportedTooFew($0) }
  }
}
