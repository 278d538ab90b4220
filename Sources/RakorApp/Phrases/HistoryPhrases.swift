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

  /// What was done to what: `menandai selesai “Kirim data jemaah”`, of which the name takes so many columns at most.
  func change(_ change: Change, in directory: Directory, columns: Int = 40) -> String {
    let subject = change.records.lazy.compactMap { record in
      (record.after ?? record.before).flatMap { self.subject($0, in: directory) }
    }.first
    return [kind(change.kind), subject.map { "“\(TextWidth.fit($0, to: columns))”" }].compactMap(\.self).joined(
      separator: " ")
  }

  /// What a record is known by; nil where it is a part of another.
  private func subject(_ record: Record, in directory: Directory) -> String? {
    switch record {
    case .meeting(let meeting): meeting.title
    case .followUp(let followUp): followUp.text
    case .person(let person): person.name
    case .agendaItem(let item): item.title
    case .attendance(let line): directory.shortName(line.office)
    case .office(let office): office.short
    case .forum(let forum): forum.short
    case .turnNote(let note): directory.shortName(note.office)
    case .delegate: nil
    }
  }

  var nothing: String { "–" }
  var yes: String { say("ya", "yes") }
  var no: String { say("tidak", "no") }
  var owed: String { say("belum", "open") }
}
