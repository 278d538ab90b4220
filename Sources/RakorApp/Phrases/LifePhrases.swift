package import RakorModel

/// What became of a follow-up, in words.
package struct LifePhrases: PhraseGroup {
  package let language: Language

  func title(_ number: Int) -> String {
    say("Riwayat tindak lanjut \(number)", "History of follow-up \(number)")
  }
  var show: String { say("riwayat", "history") }

  func quiet(_ days: Int) -> String {
    switch days {
    case 0: say("ada perkembangan hari ini", "last moved today")
    default: say("\(days) hari tanpa perkembangan", days == 1 ? "quiet for 1 day" : "quiet for \(days) days")
    }
  }

  /// What happened, without its day and who did it.
  package func sentence(_ what: FollowUpLife.What, _ directory: Directory) -> String {
    switch what {
    case .born: say("dicatat", "entered")
    case .reworded: say("uraian diubah", "reworded")
    case .revised: say("diubah", "changed")
    case .carried(let id):
      say("terbawa ke rakor hari itu (\(id.rawValue))", "came along to the meeting of that day (\(id.rawValue))")
    case .due(let day, let words): due(words ?? day?.medium(in: language) ?? say("tanpa tenggat", "none"))
    case .ticked(let office, let note):
      say("\(directory.shortName(office)) selesai", "\(directory.shortName(office)) done")
        + (note.map { ": " + $0 } ?? "")
    case .unticked(let office):
      say(
        "\(directory.shortName(office)) belum selesai",
        "\(directory.shortName(office)) not done after all")
    case .noted(let office, let note): directory.shortName(office) + ": " + note
    case .dropped(let reason): say("dibatalkan: \(reason)", "dropped: \(reason)")
    case .restored: say("dibuka lagi", "restored")
    }
  }

  private func due(_ due: String) -> String { say("tenggat menjadi \(due)", "due date now \(due)") }
}
