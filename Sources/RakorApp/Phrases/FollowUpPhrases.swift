package import RakorModel

/// Texts of the follow-up screen, its form and its one-line questions.
package struct FollowUpPhrases: PhraseGroup {
  package let language: Language

  var text: String { say("Tindak lanjut", "Follow-up") }
  var offices: String { say("Belum selesai", "Still owed by") }
  var responsible: String { say("Kantor", "Offices") }
  var cameAlong: String { say("terbawa dari rakor sebelumnya", "carried from earlier meetings") }
  var forum: String { say("Forum", "Forum") }
  var done: String { say("Selesai", "Done") }
  var due: String { say("Tenggat", "Due") }
  func inChargeOf(_ name: String) -> String { say("penanggung jawab \(name)", "\(name) in charge") }
  /// What the form calls those texts whose name is too long there, or says something else; nil for all others.
  func label(_ field: Field, isNarrow: Bool) -> String? {
    switch field {
    case .text: say("Uraian", "Task")
    case .personInCharge where isNarrow: say("PJ", "In charge")
    default: nil
    }
  }
  var source: String { say("Asal", "From") }
  func officeCount(_ count: Int) -> String { say("\(count) kantor", count == 1 ? "1 office" : "\(count) offices") }

  func daysLeft(_ days: Int) -> String {
    switch days {
    case 0: say("hari ini", "today")
    case 1: say("besok", "tomorrow")
    case ..<0: say("lewat \(-days) hari", days == -1 ? "1 day late" : "\(-days) days late")
    default: say("\(days) hari lagi", "in \(days) days")
    }
  }

  func scope(_ scope: FollowUpFilter.Scope) -> String {
    switch scope {
    case .open: say("Belum selesai", "Open")
    case .overdue: say("Lewat tenggat", "Overdue")
    case .all: say("Semua", "All")
    }
  }

  func order(_ order: FollowUpOrder) -> String {
    order == .due ? say("menurut tenggat", "by due date") : say("terlama dahulu", "oldest first")
  }

  func none(_ scope: FollowUpFilter.Scope) -> String {
    switch scope {
    case .open: say("Tidak ada tindak lanjut yang belum selesai.", "No follow-up is open.")
    case .overdue: say("Tidak ada yang lewat tenggat.", "Nothing is overdue.")
    case .all: say("Belum ada tindak lanjut.", "No follow-ups yet.")
    }
  }

  var noneHere: String {
    say("Belum ada tindak lanjut dari rakor ini.", "No follow-ups from this meeting yet.")
  }
  var addHint: String { say("Tekan \(key(.addFollowUp)) untuk menambah.", "Press \(key(.addFollowUp)) to add one.") }
  func noneMatch(_ text: String) -> String {
    say(
      "Tidak ada yang cocok dengan “\(text)”. Esc menghapus saringan.",
      "Nothing matches “\(text)”. Esc clears the filter.")
  }
  func partsDone(_ done: Int, _ all: Int) -> String {
    say("\(done) dari \(all) kantor selesai", "\(done) of \(all == 1 ? "1 office" : "\(all) offices") done")
  }
  func carried(_ text: String) -> String {
    say("terbawa \(text) kali", text == "1" ? "carried once" : "carried \(text) times")
  }
  var instruction: String { say("arahan kepala kantor", "instruction of the head of office") }
  var decision: String { say("keputusan rakor", "decision of the meeting") }
  func decisionOnItem(_ item: Int) -> String {
    say("keputusan rakor, butir agenda \(item)", "decision of the meeting, agenda item \(item)")
  }
  func inactiveOwners(_ names: [String]) -> String {
    let offices = ListPhrases(language: language).all(names)
    return say(
      "\(offices) tidak aktif lagi",
      names.count == 1 ? "\(offices) is no longer active" : "\(offices) are no longer active")
      + say(
        ": alihkan bagiannya dengan \(key(.editFollowUp)), atau batalkan dengan \(key(.dropFollowUp))",
        ": give the part to another with \(key(.editFollowUp)), or drop it with \(key(.dropFollowUp))")
  }
  func inChargeGone(_ name: String) -> String {
    say(
      "\(name)? tidak aktif lagi: ganti penanggung jawabnya dengan \(key(.editFollowUp))",
      "\(name)? is no longer active: put somebody else in charge with \(key(.editFollowUp))")
  }
  func fromMeeting(_ forum: String, _ date: String) -> String { "\(forum), \(date)" }
  /// Said once one was dropped: where it is now, and how it comes back.
  var droppedNow: String {
    say(
      "Dibatalkan. \(key(.dropFollowUp)) di 4 Tindak lanjut, Semua, membukanya lagi; \(undoKey) mengurungkannya.",
      "Dropped. \(key(.dropFollowUp)) in 4 Follow-ups, All, brings it back; \(undoKey) undoes it.")
  }
  func dropped(_ reason: String) -> String { say("batal: \(reason)", "dropped: \(reason)") }
  func owedBy(_ offices: String) -> String { say("belum: \(offices)", "owed by \(offices)") }
  func ticked(_ office: String) -> String {
    say(
      "Selesai: \(office). Tekan \(key(.progressOfPart)) untuk memberi catatan, \(undoKey) untuk mengurungkan.",
      "Done: \(office). Press \(key(.progressOfPart)) to add a note, \(undoKey) to undo.")
  }
  func unticked(_ office: String) -> String {
    say("Belum selesai lagi: \(office).", "No longer done: \(office).")
  }
  var tick: String { say("centang", "tick") }
  var tickWithNote: String { say("selesai dengan catatan", "done, with a note") }
  var previousOffice: String { say("kantor sebelumnya", "previous office") }
  var nextOffice: String { say("kantor berikutnya", "next office") }
  var add: String { say("tambah", "add") }
  var setDue: String { say("tenggat", "due date") }
  var drop: String { say("batalkan (dengan alasan) / buka lagi", "drop with a reason / restore") }
  var progress: String { say("catat perkembangan", "note progress") }
  var onlyOffice: String { say("hanya kantor ini / semua kantor", "only this office / all offices") }
  func progressTitle(_ office: String) -> String { say("perkembangan \(office)", "progress of \(office)") }
  func tickTitle(_ office: String) -> String {
    say("selesai \(office), catatan (boleh kosong)", "done by \(office), note (may stay empty)")
  }
  func chooseOffice(_ count: Int) -> String {
    say(
      "\(count) kantor belum selesai: pilih dengan →, lalu Spasi.",
      "\(officeCount(count)) still owe it: choose one with →, then Space.")
  }
  var progressWord: String { say("perkembangan", "progress") }
  var noteTitle: String { say("catatan (boleh kosong)", "note (may stay empty)") }
  var dueTitle: String { say("Tenggat", "Due date") }
  var dropTitle: String { say("Alasan pembatalan", "Reason for dropping it") }
  var deleteTitle: String { say("Hapus tindak lanjut", "Delete follow-up") }
  func deleteQuestion(_ number: Int) -> String {
    say(
      "Hapus tindak lanjut nomor \(number)? Bisa diurungkan dengan \(undoKey).",
      "Delete follow-up number \(number)? \(undoKey) brings it back.")
  }
  var addTitle: String { say("Tindak lanjut baru", "New follow-up") }
  func editTitle(_ number: Int) -> String { say("Ubah tindak lanjut \(number)", "Edit follow-up \(number)") }
  var dueHint: String {
    say("besok, 15 Juni, H+7, sebelum kloter 1", "tomorrow, 15 June, H+7, before the first flight")
  }
}
