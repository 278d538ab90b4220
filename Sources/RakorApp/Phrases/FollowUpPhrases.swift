package import RakorModel

/// Texts of the follow-up screen, its form and its one-line questions.
package struct FollowUpPhrases: Sendable {
  package let text: String
  package let offices: String
  package let responsible: String
  package let forum: String
  package let done: String
  package let due: String
  package let personInCharge: String
  /// The same where there is little room.
  package let inChargeInShort: String
  package let inChargeOf: @Sendable (_ name: String) -> String
  /// What the form calls the text.
  package let task: String
  package let source: String
  package let officeCount: @Sendable (Int) -> String
  package let daysLeft: @Sendable (Int) -> String
  package let scope: @Sendable (FollowUpFilter.Scope) -> String
  package let order: @Sendable (FollowUpOrder) -> String
  package let none: @Sendable (FollowUpFilter.Scope) -> String
  package let noneHere: String
  package let addHint: String
  package let noneMatch: @Sendable (String) -> String
  package let partsDone: @Sendable (_ done: Int, _ all: Int) -> String
  package let carried: @Sendable (String) -> String
  package let instruction: String
  package let decision: String
  package let decisionOnItem: @Sendable (_ item: Int) -> String
  package let inactiveOwners: @Sendable (_ offices: String) -> String
  package let inChargeGone: @Sendable (_ name: String) -> String
  package let fromMeeting: @Sendable (_ forum: String, _ date: String) -> String
  /// Said once one was dropped: where it is now, and how it comes back.
  package let droppedNow: String
  package let dropped: @Sendable (_ reason: String) -> String
  package let owedBy: @Sendable (_ offices: String) -> String
  package let ticked: @Sendable (_ office: String) -> String
  package let unticked: @Sendable (_ office: String) -> String
  package let tick: String
  package let tickWithNote: String
  package let previousOffice: String
  package let nextOffice: String
  package let add: String
  package let setDue: String
  package let drop: String
  package let progress: String
  package let onlyOffice: String
  package let progressTitle: @Sendable (_ office: String) -> String
  package let tickTitle: @Sendable (_ office: String) -> String
  package let dueTitle: String
  package let dropTitle: String
  package let deleteTitle: String
  package let deleteQuestion: @Sendable (_ number: Int) -> String
  package let addTitle: String
  package let editTitle: @Sendable (_ number: Int) -> String
  package let dueHint: String

  static let indonesian = FollowUpPhrases(
    text: "Tindak lanjut",
    offices: "Belum selesai",
    responsible: "Kantor",
    forum: "Forum",
    done: "Selesai",
    due: "Tenggat",
    personInCharge: "Penanggung jawab",
    inChargeInShort: "PJ",
    inChargeOf: { "penanggung jawab \($0)" },
    task: "Uraian",
    source: "Asal",
    officeCount: { "\($0) kantor" },
    daysLeft: { days in
      switch days {
      case 0: "hari ini"
      case 1: "besok"
      case ..<0: "lewat \(-days) hari"
      default: "\(days) hari lagi"
      }
    },
    scope: { scope in
      switch scope {
      case .open: "Terbuka"
      case .overdue: "Terlambat"
      case .all: "Semua"
      }
    },
    order: { $0 == .due ? "menurut tenggat" : "terlama dulu" },
    none: { scope in
      switch scope {
      case .open: "Tidak ada tindak lanjut yang terbuka."
      case .overdue: "Tidak ada yang terlambat."
      case .all: "Belum ada tindak lanjut."
      }
    },
    noneHere: "Belum ada tindak lanjut dari rakor ini.",
    addHint: "Tekan a untuk menambah.",
    noneMatch: { "Tidak ada yang cocok dengan “\($0)”. Esc menghapus saringan." },
    partsDone: { "\($0) dari \($1) kantor selesai" },
    carried: { "terbawa \($0) kali" },
    instruction: "arahan kepala kantor",
    decision: "keputusan rakor",
    decisionOnItem: { "keputusan rakor, butir agenda \($0)" },
    inactiveOwners: { "\($0) tidak aktif lagi: alihkan bagiannya dengan e, atau batalkan dengan B" },
    inChargeGone: { "\($0)? tidak aktif lagi: ganti penanggung jawabnya dengan e" },
    fromMeeting: { "\($0), \($1)" },
    droppedNow: "Dibatalkan. B di 4 Tindak lanjut, Semua, membukanya lagi; u mengurungkan.",
    dropped: { "batal: \($0)" },
    owedBy: { "belum: \($0)" },
    ticked: { "Selesai: \($0). Tekan p untuk memberi catatan, u untuk mengurungkan." },
    unticked: { "Belum selesai lagi: \($0)." },
    tick: "centang",
    tickWithNote: "selesai dengan catatan",
    previousOffice: "kantor sebelumnya",
    nextOffice: "kantor berikutnya",
    add: "tambah",
    setDue: "tenggat",
    drop: "batalkan (dengan alasan) / buka lagi",
    progress: "catat perkembangan",
    onlyOffice: "hanya kantor ini / semua kantor",
    progressTitle: { "Perkembangan · \($0)" },
    tickTitle: { "Selesai · \($0) · catatan (boleh kosong)" },
    dueTitle: "Tenggat",
    dropTitle: "Alasan pembatalan",
    deleteTitle: "Hapus tindak lanjut",
    deleteQuestion: { "Hapus tindak lanjut nomor \($0)? Bisa diurungkan dengan u." },
    addTitle: "Tindak lanjut baru",
    editTitle: { "Ubah tindak lanjut \($0)" },
    dueHint: "besok, 15 Juni, H+7, sebelum kloter 1")

  static let english = FollowUpPhrases(
    text: "Follow-up",
    offices: "Still owed by",
    responsible: "Offices",
    forum: "Forum",
    done: "Done",
    due: "Due",
    personInCharge: "Person in charge",
    inChargeInShort: "In charge",
    inChargeOf: { "\($0) in charge" },
    task: "Task",
    source: "From",
    officeCount: { "\($0) offices" },
    daysLeft: { days in
      switch days {
      case 0: "today"
      case 1: "tomorrow"
      case -1: "1 day late"
      case ..<0: "\(-days) days late"
      default: "in \(days) days"
      }
    },
    scope: { scope in
      switch scope {
      case .open: "Open"
      case .overdue: "Overdue"
      case .all: "All"
      }
    },
    order: { $0 == .due ? "by due date" : "oldest first" },
    none: { scope in
      switch scope {
      case .open: "No follow-up is open."
      case .overdue: "Nothing is overdue."
      case .all: "No follow-ups yet."
      }
    },
    noneHere: "No follow-ups from this meeting yet.",
    addHint: "Press a to add one.",
    noneMatch: { "Nothing matches “\($0)”. Esc clears the filter." },
    partsDone: { "\($0) of \($1) offices done" },
    carried: { $0 == "1" ? "carried once" : "carried \($0) times" },
    instruction: "instruction of the head of office",
    decision: "decision of the meeting",
    decisionOnItem: { "decision of the meeting, agenda item \($0)" },
    inactiveOwners: { "\($0) is no longer active: give its part to another with e, or drop it with B" },
    inChargeGone: { "\($0)? is no longer active: put somebody else in charge with e" },
    fromMeeting: { "\($0), \($1)" },
    droppedNow: "Dropped. B in 4 Follow-ups, All, brings it back; u undoes it.",
    dropped: { "dropped: \($0)" },
    owedBy: { "owed by \($0)" },
    ticked: { "Done: \($0). Press p to add a note, u to undo." },
    unticked: { "No longer done: \($0)." },
    tick: "tick",
    tickWithNote: "done, with a note",
    previousOffice: "previous office",
    nextOffice: "next office",
    add: "add",
    setDue: "due date",
    drop: "drop with a reason / restore",
    progress: "note progress",
    onlyOffice: "only this office / all offices",
    progressTitle: { "Progress · \($0)" },
    tickTitle: { "Done · \($0) · note (may stay empty)" },
    dueTitle: "Due date",
    dropTitle: "Reason for dropping it",
    deleteTitle: "Delete follow-up",
    deleteQuestion: { "Delete follow-up number \($0)? u brings it back." },
    addTitle: "New follow-up",
    editTitle: { "Edit follow-up \($0)" },
    dueHint: "tomorrow, 15 June, H+7, before the first flight")
}
