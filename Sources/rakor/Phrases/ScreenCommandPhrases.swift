import RakorApp
import RakorModel

/// What is said of a command that was typed on a screen.
struct ScreenCommandPhrases: PhraseGroup {
  let language: Language

  func notHere(_ verb: String) -> String {
    say(
      "\(verb) membuka layar sendiri: jalankan di terminal, di luar program ini.",
      "\(verb) is for a terminal of its own: run it outside of this program.")
  }
  var startOption: String {
    say(
      "--db, --read-only, --ascii dan --no-color dipilih saat program dimulai: keluar, lalu buka lagi dengannya.",
      "--db, --read-only, --ascii and --no-color are chosen at the start: leave, and open it again with them.")
  }
  var exportNeedsFile: String {
    say("Sebut berkasnya: tambahkan -o BERKAS.", "Name the file: add -o FILE.")
  }
  func more(_ lines: Int) -> String {
    say("… \(lines) baris lagi.", "… \(lines == 1 ? "1 more line" : "\(lines) more lines").")
  }
  /// A complaint of the parser, and where to look.
  func lookUp(_ complaint: String, _ verb: String) -> String {
    let end = complaint.last.map { ".?!".contains($0) } ?? false ? "" : "."
    return complaint + end + say(" Lihat :help \(verb).", " See :help \(verb).")
  }
}
