/// A paper or message that is made of one rakor; the raw value is its name on the command line and in names of files.
package enum PaperKind: String, CaseIterable, Sendable {
  case invitation = "undangan"
  case attendance = "daftar-hadir"
  case programme = "susunan-acara"
  case minutes = "notula"
  case report = "laporan"
  case matrix = "matriks"
  case invitationMessage = "wa-undangan"
  case reminderMessage = "wa-pengingat"
  case reportMessage = "wa-laporan"
  case owedMessage = "wa-tagihan"

  /// Whether it is a message for WhatsApp and no paper, so that it is always plain text.
  package var isMessage: Bool {
    switch self {
    case .invitation, .attendance, .programme, .minutes, .report, .matrix: false
    case .invitationMessage, .reminderMessage, .reportMessage, .owedMessage: true
    }
  }

  /// Whether it is addressed to one office, or is about one.
  package var takesOffice: Bool { self == .reportMessage || self == .owedMessage }
}

extension PaperKind: TypedWord {
  package static let choice = WordChoice.paperKind

  package var spellings: [String] {
    switch self {
    case .invitation: ["surat undangan", "invitation"]
    case .attendance: ["presensi", "absensi", "attendance", "attendance sheet"]
    case .programme: ["acara", "programme", "program"]
    case .minutes: ["notulen", "minutes"]
    case .report: ["laporan kegiatan", "report"]
    case .matrix: ["matriks tindak lanjut", "matrix", "follow-ups"]
    case .invitationMessage: ["wa-invitation"]
    case .reminderMessage: ["wa-reminder"]
    case .reportMessage: ["wa-report"]
    case .owedMessage: ["wa-owed"]
    }
  }
}
