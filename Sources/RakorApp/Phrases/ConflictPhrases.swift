package import RakorModel

/// Texts of the dialog for two people saving the same record.
package struct ConflictPhrases: PhraseGroup {
  package let language: Language

  var title: String { say("Sudah diubah orang lain", "Changed by somebody else") }
  package var somebody: String { say("orang lain", "somebody else") }
  /// Who changed the record meanwhile and when, and that nothing is saved.
  package func text(_ record: String, _ who: String, _ when: String, _ expected: Int, _ found: Int) -> String {
    say(
      "\(record) sudah diubah oleh \(who) \(when) (versi \(found), yang Anda lihat versi \(expected)). "
        + "Perubahan Anda belum disimpan.",
      "\(record) was changed by \(who) \(when) (version \(found); you saw version \(expected)). "
        + "Your change is not saved yet.")
  }
  /// What a mark by one key has gone over, whose it was, and the key that brings it back.
  func replaced(_ conflict: Conflict, by change: Change, _ context: Context) -> String {
    let who = conflict.lastWriter ?? somebody
    let when = conflict.lastWrittenAt.map { " " + $0.time.dotted } ?? ""
    if case .attendance(let found)? = conflict.found, change.kind == .counted {
      return added(to: found, by: change, who + when)
    }
    guard case .delegate(let delegate)? = conflict.found else {
      return say(
        "Menggantikan catatan \(who)\(when); \(undoKey) mengembalikannya.",
        "Replaced what \(who)\(when) wrote; \(undoKey) brings it back.")
    }
    let mark = context.phrases.words.delegateState(delegate.state)
    return say(
      "Menggantikan “\(mark)” dari \(who)\(when); \(undoKey) mengembalikannya.",
      "Replaced “\(mark)” by \(who)\(when); \(undoKey) brings it back.")
  }
  /// What a step up or down was added to, and what has come of it.
  private func added(to found: OfficeAttendance, by change: Change, _ writer: String) -> String {
    var heads: Int?
    for case .attendance(let line)? in change.records.map(\.after) { heads = line.counted }
    return say(
      "\(writer) sudah mencatat \(found.counted.orDash); sekarang \(heads.orDash).",
      "\(writer) had recorded \(found.counted.orDash); it is \(heads.orDash) now.")
  }
  var mine: String { say("timpa dengan isian saya", "save mine over it") }
  var theirs: String { say("pakai yang sudah tersimpan", "keep theirs") }
  var back: String { say("kembali", "back") }
}
