import RakorApp
import RakorModel

/// What the commands for people say.
struct PersonPhrases: PhraseGroup {
  let language: Language

  var rank: String { say("Pangkat/Gol.", "Rank") }
  var from: String { say("Mulai", "From") }
  var until: String { say("Sampai", "Until") }
  var shared: String { say("Sama", "Shared") }
  func ifSame(_ command: String) -> String { say("Jika benar sama: \(command)", "If so: \(command)") }
  var howToMerge: String {
    say(
      "Gabungkan yang memang sama: rakor person merge NOMOR-TETAP NOMOR-GANDA",
      "Merge those who are the same: rakor person merge KEEP DROP")
  }

  /// Asks whose mark stands at the rakor that have been named; Enter is "present".
  func marksDiffer(_ disputes: String) -> String {
    say(
      "Ditandai berbeda di \(disputes). Enter: yang hadir tetap dihitung; tetap: menurut yang tetap; digabung: menurut "
        + "yang digabung; lainnya membatalkan.",
      "Marked differently at \(disputes). Enter: who was there stays counted; keep: as the one kept; drop: as the one "
        + "merged; anything else cancels.")
  }

  func merged(_ drop: Int, _ dropName: String, _ keep: Int, _ keepName: String, _ moved: Int) -> String {
    let along = say(", \(moved) kehadiran ikut pindah", ", and \(moved) attendance\(moved == 1 ? "" : "s") with it")
    return say(
      "Peserta \(drop) (\(dropName)) digabung ke peserta \(keep) (\(keepName))",
      "Person \(drop) (\(dropName)) was merged into person \(keep) (\(keepName))")
      + (moved > 0 ? along : "") + say(". rakor undo mengurungkannya.", ". rakor undo takes it back.")
  }

  /// Why a number and an office typed side by side do not go together.
  func notOfOffice(_ number: Int, _ name: String, _ own: String, _ typed: String) -> String {
    say(
      "Peserta \(number) (\(name)) dari \(own), bukan \(typed): hilangkan --office, atau sebut namanya.",
      "Person \(number) (\(name)) is of \(own), not of \(typed): leave out --office, or give the name.")
  }

  /// Who was marked under an office that is theirs no longer.
  func moved(_ number: Int, _ name: String, _ office: String) -> String {
    say(
      "Dicatat untuk peserta \(number), \(name), yang kini di \(office); jabatannya tidak diubah.",
      "Recorded for person \(number), \(name), who is at \(office) now; their post stays as it is.")
  }

  func inactive(_ name: String, _ day: String) -> String {
    say(
      "\(name) tercatat tidak aktif pada \(day): periksa apakah memang peserta ini.",
      "\(name) is recorded as not active on \(day): check whether it is this person.")
  }
}
