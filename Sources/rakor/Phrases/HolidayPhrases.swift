import RakorApp
import RakorModel

/// What the commands for lists of holidays say.
struct HolidayPhrases: PhraseGroup {
  let language: Language

  var date: String { say("Tanggal", "Date") }
  var day: String { say("Hari", "Day") }
  var kind: String { say("Jenis", "Kind") }
  var name: String { say("Nama", "Name") }

  func kindName(_ kind: Holiday.Kind) -> String {
    switch kind {
    case .holiday: say("libur nasional", "national holiday")
    case .collectiveLeave: say("cuti bersama", "collective leave")
    case .workday: say("hari kerja", "working day")
    }
  }

  func source(_ year: Int, _ source: String, _ certainty: Certainty) -> String {
    "\(year): \(source)" + (certainty == .toCheck ? say(", perlu dicek", ", to be checked") : "") + "."
  }
  func onlyLegal(_ year: Int) -> String {
    say(
      "\(year): belum ada daftarnya; yang tampak hanya lima tanggal yang tetap setiap tahun.",
      "\(year): there is no list yet; only the five days that are fixed for every year are shown.")
  }
  func known(_ years: String) -> String { say("Tahun yang ada daftarnya: \(years).", "Years with a list: \(years).") }
  func taken(_ years: String, _ path: String) -> String {
    say("Daftar hari libur \(years) disimpan di \(path).", "The list of holidays of \(years) is kept in \(path).")
  }
}
