package import RakorModel

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
    case .promised: say("mencatat janji kehadiran", "recording promised heads")
    case .counted: say("mencatat hitungan hadir", "recording counted heads")
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
    case .person: say("mengubah data orang", "editing a person")
    case .officeAdded: say("menambah kantor", "adding an office")
    case .forumAdded: say("menambah forum", "adding a forum")
    case .personAdded: say("menambah orang", "adding a person")
    case .peopleMerged: say("menggabungkan orang", "merging people")
    case .imported: say("mengimpor", "importing")
    }
  }

  var nothing: String { "–" }
  var yes: String { say("ya", "yes") }
  var no: String { say("tidak", "no") }
  var owed: String { say("belum", "open") }
}
