package import RakorModel
import TerminalKit

/// What each kind of change is called, in history and after an undo.
package struct HistoryPhrases: PhraseGroup {
  package let language: Language

  /// What was done, after a person's name or a verb.
  package func kind(_ kind: ChangeKind) -> String {
    switch kind {
    case .scheduled: say("menjadwalkan rakor", "scheduling a meeting")
    case .revised: say("mengubah rakor", "editing a meeting")
    case .moved: say("mengubah status rakor", "changing a meeting's state")
    case .removed: say("menghapus rakor", "deleting a meeting")
    case .correction: say("menambah ralat", "adding a correction")
    case .promised: say("mencatat konfirmasi", "recording promised heads")
    case .counted: say("mencatat jumlah hadir", "recording counted heads")
    case .reportedTotal: say("mencatat jumlah menurut laporan", "recording the reported total")
    case .rollCall: say("mencatat kehadiran", "recording attendance")
    case .agenda: say("mengubah agenda", "changing the agenda")
    case .minutes: say("mengisi notula", "writing minutes")
    case .followUpAdded: say("menambah tindak lanjut", "adding a follow-up")
    case .followUpRevised: say("mengubah tindak lanjut", "editing a follow-up")
    case .followUpRemoved: say("menghapus tindak lanjut", "deleting a follow-up")
    case .ticked: say("menandai selesai", "ticking off")
    case .unticked: say("membatalkan tanda selesai", "taking a tick back")
    case .progressed: say("mencatat perkembangan", "noting progress")
    case .dropped: say("membatalkan tindak lanjut", "dropping a follow-up")
    case .reopened: say("membuka lagi tindak lanjut", "restoring a follow-up")
    case .turnSkipped: say("melewati giliran", "skipping a turn")
    case .turnsSwapped: say("menukar giliran", "swapping turns")
    case .volunteered: say("mencatat kesediaan menjadi tuan rumah", "noting a volunteer")
    case .office: say("mengubah data kantor", "editing an office")
    case .forum: say("mengubah data forum", "editing a forum")
    case .person: say("mengubah data peserta", "editing a person")
    case .officeAdded: say("menambah kantor", "adding an office")
    case .forumAdded: say("menambah forum", "adding a forum")
    case .personAdded: say("menambah peserta", "adding a person")
    case .officeSucceeded: say("mengganti kantor", "letting an office succeed another")
    case .peopleMerged: say("menggabungkan nama ganda", "merging people")
    case .imported: say("mengimpor", "importing")
    }
  }

  /// What an entry of the journal did.
  package func what(_ entry: JournalEntry) -> String {
    switch entry.role {
    case .change: kind(entry.change.kind)
    case .undo(let number): say("mengurungkan nomor \(number)", "undoing number \(number)")
    case .redo(let number): say("mengulangi nomor \(number)", "redoing number \(number)")
    }
  }

  /// What was done to what: `menandai selesai “Kirim data jemaah”`, of which the name takes so many columns at most.
  ///
  /// Delegates are known by the names that are given; of several the first is named, and how many more there are.
  func change(
    _ change: Change, in directory: Directory, called names: [PersonID: String] = [:], columns: Int = 40
  ) -> String {
    if change.kind == .imported, let counted = counted(change.records) { return kind(change.kind) + " " + counted }
    // What comes with a rakor, its agenda or a turn, is not what was done.
    let own = change.records.filter { if case .meeting = $0.key { true } else { false } }
    let subject = (own + change.records).lazy.compactMap { record in
      (record.after ?? record.before).flatMap { self.subject($0, in: directory) }
    }.first
    let people = change.records.compactMap { record in
      if case .delegate(_, let id) = record.key { names[id] } else { nil }
    }
    let more = subject == nil && people.count > 1 ? "+\(people.count - 1)" : nil
    let quoted = (subject ?? people.first).map { "“\(TextWidth.fit($0, to: columns))”" }
    return [kind(change.kind), quoted, more].compactMap(\.self).joined(separator: " ")
  }

  /// How many rakor, follow-ups and people a change is about; nil where it is one of them or none.
  private func counted(_ records: [RecordChange]) -> String? {
    let meetings = records.count { if case .meeting = $0.key { true } else { false } }
    let followUps = records.count { if case .followUp = $0.key { true } else { false } }
    let people = records.count { if case .person = $0.key { true } else { false } }
    guard meetings + followUps + people > 1 else { return nil }
    let parts = [
      meetings > 0 ? say("\(meetings) rakor", meetings == 1 ? "1 meeting" : "\(meetings) meetings") : nil,
      followUps > 0
        ? say("\(followUps) tindak lanjut", followUps == 1 ? "1 follow-up" : "\(followUps) follow-ups") : nil,
      people > 0 ? say("\(people) peserta", people == 1 ? "1 person" : "\(people) people") : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// What a record is known by; nil where it is a part of another.
  private func subject(_ record: Record, in directory: Directory) -> String? {
    record.knownBy ?? record.ownOffice.map { directory.shortName($0) }
  }

  /// What a record is called, and whether it is new or gone; delegates by the names that are given.
  func record(_ change: RecordChange, called names: [PersonID: String], in directory: Directory) -> String {
    let refusal = RefusalPhrases(language: language)
    var name = refusal.name(of: change.key, directory: directory)
    if case .delegate(let meeting, let id) = change.key, let person = names[id] {
      name = refusal.attendance(person, meeting)
    }
    if change.before == nil { return say("\(name) (baru)", "\(name) (new)") }
    return change.after == nil ? say("\(name) (dihapus)", "\(name) (deleted)") : name
  }

  var title: String { say("Riwayat", "History") }
  var when: String { say("Waktu", "When") }
  var who: String { say("Oleh", "By") }
  var what: String { say("Perubahan", "Change") }
  var filter: String { say("siapa, apa, atau tanggal", "who, what or a date") }
  var open: String { say("rincian", "details") }
  var undo: String { say("urungkan yang ini", "undo this one") }
  /// What taking back and doing again are called, for who looks for them.
  var undone: String { say("diurungkan mengurungkan", "undone undoing") }
  var redone: String { say("diulangi mengulangi", "redone redoing") }
  func entryTitle(_ number: Int) -> String { say("Perubahan nomor \(number)", "Change number \(number)") }
  func more(_ lines: Int) -> String {
    say("… \(lines) baris lagi: Enter", "… \(lines == 1 ? "1 more line" : "\(lines) more lines"): Enter")
  }
  var none: String { say("Belum ada perubahan yang tercatat.", "No change is recorded.") }
  func noneMatch(_ filter: String) -> String {
    say(
      "Tidak ada perubahan yang cocok dengan “\(filter)”. Esc menghapus saringan.",
      "No change matches “\(filter)”. Esc clears the filter.")
  }
  func notOwn(_ who: String) -> String {
    say(
      "Perubahan ini dibuat \(who): hanya yang membuatnya dapat mengurungkannya.",
      "\(who) made this change: only who made it can undo it.")
  }
  var isUndone: String {
    say("Sudah diurungkan; \(key(.redo)) mengulanginya.", "Undone already; \(key(.redo)) does it again.")
  }
  var isUndo: String {
    say(
      "Ini mengurungkan perubahan lain: \(key(.redo)) mengulanginya.",
      "This is an undo itself: \(key(.redo)) does it again.")
  }
  var isRedo: String {
    say(
      "Ini sendiri sebuah pengulangan: urungkan perubahan yang diulanginya.",
      "This did a change again: undo the change that it names.")
  }
  var wasUndone: String { say("Sudah diurungkan, lalu ada perubahan baru.", "Undone already, before a newer change.") }
  var nothing: String { "–" }
  var yes: String { say("ya", "yes") }
  var no: String { say("tidak", "no") }
  var owed: String { say("belum", "open") }
}
