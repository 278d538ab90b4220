import RakorModel

/// What the commands for people say.
struct PersonPhrases: Sendable {
  let rank: String
  let from: String
  let until: String
  let shared: String
  let ifSame: @Sendable (_ command: String) -> String
  let howToMerge: String
  let merged: @Sendable (_ drop: Int, _ dropName: String, _ keep: Int, _ keepName: String, _ moved: Int) -> String
  let inactive: @Sendable (_ name: String, _ day: String) -> String

  static let indonesian = PersonPhrases(
    rank: "Golongan", from: "Sejak", until: "Sampai", shared: "Sama",
    ifSame: { "Kalau benar sama: \($0)" },
    howToMerge: "Gabungkan yang memang sama: rakor person merge NOMOR-TETAP NOMOR-GANDA",
    merged: { drop, dropName, keep, keepName, moved in
      "Orang \(drop) (\(dropName)) digabung ke orang \(keep) (\(keepName))"
        + (moved > 0 ? ", \(moved) kehadiran ikut pindah" : "") + ". rakor undo mengurungkannya."
    },
    inactive: { "\($0) tercatat tidak aktif pada \($1): periksa apakah memang orang ini." })

  static let english = PersonPhrases(
    rank: "Rank", from: "From", until: "Until", shared: "Shared",
    ifSame: { "If so: \($0)" },
    howToMerge: "Merge those who are the same: rakor person merge KEEP DROP",
    merged: { drop, dropName, keep, keepName, moved in
      "Person \(drop) (\(dropName)) was merged into person \(keep) (\(keepName))"
        + (moved > 0 ? ", and \(moved) attendance\(moved == 1 ? "" : "s") with it" : "") + ". rakor undo takes it back."
    },
    inactive: { "\($0) is recorded as not active on \($1): check whether it is this person." })
}
