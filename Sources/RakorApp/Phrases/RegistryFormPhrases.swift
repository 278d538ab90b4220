package import RakorModel

/// Texts of the forms for offices and forums.
package struct RegistryFormPhrases: PhraseGroup {
  package let language: Language

  /// Nil for a new one.
  func officeTitle(_ name: String?) -> String {
    name.map { say("Ubah kantor · \($0)", "Edit office · \($0)") } ?? say("Kantor baru", "New office")
  }
  func forumTitle(_ name: String?) -> String {
    name.map { say("Ubah forum · \($0)", "Edit forum · \($0)") } ?? say("Forum baru", "New forum")
  }
  var codeHint: String { say("huruf kecil, angka, tanda hubung", "small letters, digits, hyphens") }
  var kind: String { say("Jenis", "Kind") }
  var changedElsewhere: String {
    say(
      "Sudah diubah di layar lain sejak dibuka di sini: periksa, lalu simpan sekali lagi.",
      "Changed at another screen since it was opened here: look at it, then save once more.")
  }
  var editOffice: String { say("ubah kantor", "edit the office") }
  var newOffice: String { say("kantor baru", "new office") }
  var editForum: String { say("ubah forum", "edit the forum") }
  var newForum: String { say("forum baru", "new forum") }
}
