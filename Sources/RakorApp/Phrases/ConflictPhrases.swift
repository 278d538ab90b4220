/// Texts of the dialog for two people saving the same record.
package struct ConflictPhrases: Sendable {
  package let title: String
  package let somebody: String
  package let text: @Sendable (_ record: String, _ who: String, _ when: String, _ expected: Int, _ found: Int) -> String
  package let mine: String
  package let theirs: String
  package let back: String

  static let indonesian = ConflictPhrases(
    title: "Sudah diubah orang lain",
    somebody: "orang lain",
    text: { record, who, when, expected, found in
      "\(record) sudah diubah oleh \(who) \(when) (versi \(found), yang Anda lihat versi \(expected)). "
        + "Perubahan Anda belum disimpan."
    },
    mine: "simpan punya saya di atasnya",
    theirs: "pakai yang ada",
    back: "kembali")

  static let english = ConflictPhrases(
    title: "Changed by somebody else",
    somebody: "somebody else",
    text: { record, who, when, expected, found in
      "\(record) was changed by \(who) \(when) (version \(found); you saw version \(expected)). "
        + "Your change is not saved yet."
    },
    mine: "save mine over it",
    theirs: "keep theirs",
    back: "back")
}
