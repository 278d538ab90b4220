package import RakorModel

/// What became of a follow-up, in words.
package struct LifePhrases: Sendable {
  package let title: @Sendable (_ number: Int) -> String
  package let show: String
  package let quiet: @Sendable (_ days: Int) -> String
  let born: String
  let reworded: String
  let revised: String
  let carried: @Sendable (_ meeting: Int) -> String
  let due: @Sendable (_ due: String) -> String
  let noDue: String
  let ticked: @Sendable (_ office: String) -> String
  let unticked: @Sendable (_ office: String) -> String
  let noted: @Sendable (_ office: String) -> String
  let dropped: @Sendable (_ reason: String) -> String
  let restored: String

  /// What happened, without its day and who did it.
  package func sentence(_ what: FollowUpLife.What, _ directory: Directory, _ language: Language) -> String {
    switch what {
    case .born: born
    case .reworded: reworded
    case .revised: revised
    case .carried(let id): carried(id.rawValue)
    case .due(let day, let words): due(words ?? day?.medium(in: language) ?? noDue)
    case .ticked(let office, let note): ticked(directory.shortName(office)) + (note.map { ": " + $0 } ?? "")
    case .unticked(let office): unticked(directory.shortName(office))
    case .noted(let office, let note): noted(directory.shortName(office)) + ": " + note
    case .dropped(let reason): dropped(reason)
    case .restored: restored
    }
  }

  static let indonesian = LifePhrases(
    title: { "Perjalanan tindak lanjut \($0)" },
    show: "perjalanan",
    quiet: { $0 == 0 ? "terakhir bergerak hari ini" : "\($0) hari tanpa kabar" },
    born: "dicatat",
    reworded: "uraian diubah",
    revised: "diubah",
    carried: { "terbawa ke rakor \($0)" },
    due: { "tenggat menjadi \($0)" },
    noDue: "tanpa tenggat",
    ticked: { "\($0) selesai" },
    unticked: { "\($0) belum selesai" },
    noted: { "\($0)" },
    dropped: { "dibatalkan: \($0)" },
    restored: "dibuka lagi")

  static let english = LifePhrases(
    title: { "Life of follow-up \($0)" },
    show: "life line",
    quiet: { $0 == 0 ? "last moved today" : $0 == 1 ? "quiet for 1 day" : "quiet for \($0) days" },
    born: "entered",
    reworded: "reworded",
    revised: "changed",
    carried: { "came along to meeting \($0)" },
    due: { "due date now \($0)" },
    noDue: "none",
    ticked: { "\($0) done" },
    unticked: { "\($0) not done after all" },
    noted: { "\($0)" },
    dropped: { "dropped: \($0)" },
    restored: "restored")
}
