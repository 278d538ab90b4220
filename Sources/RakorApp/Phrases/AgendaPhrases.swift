package import RakorModel

/// Texts of the agenda and minutes tab.
package struct AgendaPhrases: PhraseGroup {
  package let language: Language

  var none: String { say("Belum ada agenda.", "No agenda yet.") }
  func noneMatch(_ text: String) -> String {
    say(
      "Tidak ada butir yang cocok dengan “\(text)”. Esc menghapus saringan.",
      "No item matches “\(text)”. Esc clears the filter.")
  }
  var addHint: String { say("Tekan \(key(.addItem)) untuk menambah.", "Press \(key(.addItem)) to add an item.") }
  var discussed: String { say("dibahas", "discussed") }
  var standing: String { say("agenda tetap", "standing item") }
  func carried(_ count: Int) -> String {
    say("tertunda \(count) kali", count == 1 ? "put off once" : "put off \(count) times")
  }
  var presenter: String { say("Penyaji", "Presenter") }
  var minutes: String { say("Pembahasan", "Discussion") }
  var decision: String { say("Keputusan", "Decision") }
  var noMinutes: String { say("belum ada catatan", "nothing written yet") }
  var noDecision: String { say("belum ada keputusan", "no decision yet") }
  var add: String { say("tambah", "add") }
  var retitle: String { say("ubah judul", "change the title") }
  var writeMinutes: String { say("tulis pembahasan", "write the discussion") }
  var writeDecision: String { say("tulis keputusan", "write the decision") }
  var writePresenter: String { say("penyaji", "presenter") }
  var toggleStanding: String { say("agenda tetap ya/tidak", "standing item yes/no") }
  var toFollowUp: String { say("jadikan tindak lanjut", "make it a follow-up") }
  var ownEditor: String { say("tulis dengan editor sendiri", "write in your own editor") }
  var moveUp: String { say("naikkan butir", "move the item up") }
  var moveDown: String { say("turunkan butir", "move the item down") }
  func moved(_ title: String, _ place: Int) -> String {
    say("“\(title)” kini butir \(place).", "“\(title)” is item \(place) now.")
  }
  var noFurther: String { say("Butir ini tidak dapat pindah lebih jauh di sini.", "The item can go no further here.") }
  var skip: String { say("lewati kali ini ya/tidak", "skip this time yes/no") }
  var skipped: String { say("dilewati kali ini", "skipped this time") }
  func numberedDecision(_ count: Int) -> String { say("Keputusan \(count)", "Decision \(count)") }
  var newItem: String { say("Butir agenda baru", "New agenda item") }
  var itemTitle: String { say("Judul butir agenda", "Title of the item") }
  var deleteTitle: String { say("Hapus butir agenda", "Delete agenda item") }
  func deleteQuestion(_ title: String) -> String {
    say(
      "Hapus butir agenda “\(title)” beserta notulanya? Bisa diurungkan dengan \(undoKey).",
      "Delete “\(title)” with its minutes? \(undoKey) brings it back.")
  }
}
