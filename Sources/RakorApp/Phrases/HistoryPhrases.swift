package import RakorModel

/// What each kind of change is called, in history and after an undo.
package struct HistoryPhrases: Sendable {
  package let kind: @Sendable (ChangeKind) -> String
  package let nothing: String
  package let yes: String
  package let no: String
  package let owed: String

  static let indonesian = HistoryPhrases(
    kind: { kind in
      switch kind {
      case .scheduled: "menjadwalkan rakor"
      case .revised: "mengubah rakor"
      case .moved: "mengubah status rakor"
      case .removed: "menghapus rakor"
      case .correction: "menambah ralat"
      case .promised: "mencatat janji kehadiran"
      case .counted: "mencatat hitungan hadir"
      case .reportedTotal: "mencatat jumlah menurut laporan"
      case .rollCall: "mencatat kehadiran"
      case .agenda: "mengubah agenda"
      case .minutes: "mengisi notula"
      case .followUpAdded: "menambah tindak lanjut"
      case .followUpRevised: "mengubah tindak lanjut"
      case .followUpRemoved: "menghapus tindak lanjut"
      case .ticked: "menandai selesai"
      case .unticked: "membatalkan tanda selesai"
      case .progressed: "mencatat perkembangan"
      case .dropped: "membatalkan tindak lanjut"
      case .reopened: "membuka lagi tindak lanjut"
      case .turnSkipped: "melewati giliran"
      case .turnsSwapped: "menukar giliran"
      case .volunteered: "mencatat kesediaan menjadi tuan rumah"
      case .office: "mengubah data kantor"
      case .forum: "mengubah data forum"
      case .person: "mengubah data orang"
      case .officeAdded: "menambah kantor"
      case .forumAdded: "menambah forum"
      case .personAdded: "menambah orang"
      case .peopleMerged: "menggabungkan orang"
      case .imported: "mengimpor"
      }
    }, nothing: "–", yes: "ya", no: "tidak", owed: "belum")

  static let english = HistoryPhrases(
    kind: { kind in
      switch kind {
      case .scheduled: "scheduling a meeting"
      case .revised: "editing a meeting"
      case .moved: "changing a meeting's state"
      case .removed: "deleting a meeting"
      case .correction: "adding a correction"
      case .promised: "recording promised heads"
      case .counted: "recording counted heads"
      case .reportedTotal: "recording the reported total"
      case .rollCall: "recording attendance"
      case .agenda: "changing the agenda"
      case .minutes: "writing minutes"
      case .followUpAdded: "adding a follow-up"
      case .followUpRevised: "editing a follow-up"
      case .followUpRemoved: "deleting a follow-up"
      case .ticked: "ticking off"
      case .unticked: "taking a tick back"
      case .progressed: "noting progress"
      case .dropped: "dropping a follow-up"
      case .reopened: "restoring a follow-up"
      case .turnSkipped: "skipping a turn"
      case .turnsSwapped: "swapping turns"
      case .volunteered: "noting a volunteer"
      case .office: "editing an office"
      case .forum: "editing a forum"
      case .person: "editing a person"
      case .officeAdded: "adding an office"
      case .forumAdded: "adding a forum"
      case .personAdded: "adding a person"
      case .peopleMerged: "merging people"
      case .imported: "importing"
      }
    }, nothing: "–", yes: "yes", no: "no", owed: "open")
}
