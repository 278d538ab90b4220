import RakorApp
import RakorModel

/// What commands print, apart from what the screens say too.
struct CommandPhrases: PhraseGroup {
  let language: Language

  var notATerminal: String {
    say(
      "Layar penuh perlu terminal: jalankan rakor di terminal, pakai rakor --plain, atau perintah seperti rakor list.",
      "The full screen needs a terminal: run rakor in one, use rakor --plain, or a command such as rakor list.")
  }
  var inputCutOff: String {
    say(
      "Masukan habis sesudah jawaban yang ditolak: isian itu tidak disimpan; perbaiki jawabannya, lalu ulangi.",
      "The input ended behind an answer that was refused: that entry is not saved; correct the answer, then run it again."
    )
  }
  /// The file of settings is made only where there is none.
  func configThere(_ path: String) -> String {
    say(
      "Berkas setelan sudah ada dan tidak diubah: \(path).",
      "The file of settings is there already and was not changed: \(path).")
  }
  var noHome: String {
    say(
      "Tidak tahu letak basis data (HOME kosong): sebut berkasnya dengan --db.",
      "There is no place for the database (HOME is empty): name its file with --db.")
  }
  var noDatabaseName: String {
    say("Nama berkas sesudah --db kosong: sebut berkasnya.", "The name behind --db is empty: name the file.")
  }
  /// A word of the command line, by its place, or a variable that is no UTF-8.
  func notText(_ place: String) -> String {
    say(
      "\(place) bukan teks UTF-8, jadi tidak dipakai: ketik ulang, atau ganti nama berkasnya.",
      "\(place) is no UTF-8 text and is not used: type it again, or rename the file.")
  }
  func argument(_ place: Int) -> String { say("Kata ke-\(place) perintah ini", "Word \(place) of this command") }
  func notKept(_ place: String, _ characters: [String]) -> String {
    let named = characters.joined(separator: ", ")
    return say(
      "\(place) memuat karakter tidak tampak (\(named)), yang tidak ikut disimpan dalam teks.",
      "\(place) has invisible characters in it (\(named)), which are not kept in texts.")
  }
  func noValue(_ option: String) -> String {
    say(
      "\(option) tidak berisi apa-apa: tulis nilainya sesudah =, atau \"\" sebagai kata sendiri bila kosong.",
      "There is nothing after \(option): write the value after =, or \"\" as a word of its own for none.")
  }
  func badClock(_ typed: String) -> String {
    say(
      "RAKOR_NOW=\(typed) tidak dikenali sebagai waktu: tulis seperti 2026-11-22T09:00.",
      "RAKOR_NOW=\(typed) is not a date and time: write it like 2026-11-22T09:00.")
  }
  var editorFailed: String {
    say(
      "Editor gagal dijalankan, tidak ada yang berubah: periksa VISUAL atau EDITOR.",
      "The editor could not be run, nothing changed: check VISUAL or EDITOR.")
  }
  var editorEndedBadly: String {
    say(
      "Editor berakhir dengan kesalahan; yang ditulis ada di sini dan belum disimpan.",
      "The editor ended with an error; what was written is here and not saved yet.")
  }
  var number: String { say("No.", "No.") }
  var date: String { say("Tanggal", "Date") }
  var time: String { say("Pukul", "Time") }
  var forum: String { say("Forum", "Forum") }
  var title: String { say("Rakor", "Meeting") }
  var host: String { say("Tuan rumah", "Host") }
  var heads: String { say("Hadir", "Heads") }
  var state: String { say("Status", "State") }
  var office: String { say("Kantor", "Office") }
  var promised: String { say("Konfirmasi", "Promised") }
  var counted: String { say("Terhitung", "Counted") }
  var named: String { say("Bernama", "Named") }
  var present: String { say("Hadir", "Present") }
  var name: String { say("Nama", "Name") }
  var position: String { say("Jabatan", "Title") }
  var unit: String { say("Unit", "Unit") }
  var employeeNumber: String { say("NIP", "NIP") }
  var phone: String { say("Telepon", "Phone") }
  var due: String { say("Tenggat", "Due") }
  var done: String { say("Selesai", "Done") }
  var text: String { say("Tindak lanjut", "Follow-up") }
  var item: String { say("Agenda", "Agenda") }
  var decision: String { say("Keputusan", "Decision") }
  var when: String { say("Waktu", "When") }
  var who: String { say("Oleh", "By") }
  var what: String { say("Perubahan", "Change") }
  var records: String { say("Data", "Records") }
  var became: String { say("Dari → menjadi", "From → to") }
  var people: PersonPhrases { PersonPhrases(language: language) }
  var registry: RegistryPhrases { RegistryPhrases(language: language) }
  func undone(_ what: String, _ records: String) -> String {
    say("Diurungkan: \(what) (\(records)).", "Undone: \(what) (\(records)).")
  }
  func redone(_ what: String, _ records: String) -> String {
    say("Diulangi: \(what) (\(records)).", "Redone: \(what) (\(records)).")
  }
  func imported(_ added: String, _ changed: Int) -> String {
    say("Diimpor: ", "Imported: ") + (added.isEmpty ? nothingNew : added)
      + (changed > 0 ? say("; \(changed) diperbarui.", "; \(changed) updated.") : ".")
  }
  func wouldImport(_ added: String, _ changed: Int) -> String {
    say("Akan diimpor: ", "Would import: ") + (added.isEmpty ? nothingNew : added)
      + (changed > 0 ? say("; \(changed) akan diperbarui.", "; would update \(changed).") : ".")
  }
  private var nothingNew: String { say("tidak ada yang baru", "nothing new") }
  var nothingToImport: String {
    say("Semua sudah ada, tidak ada yang berubah.", "Everything is there already, nothing changed.")
  }
  func officeCount(_ count: Int) -> String { say("\(count) kantor", count == 1 ? "1 office" : "\(count) offices") }
  func forumCount(_ count: Int) -> String { say("\(count) forum", count == 1 ? "1 forum" : "\(count) forums") }
  func personCount(_ count: Int) -> String { say("\(count) peserta", count == 1 ? "1 person" : "\(count) people") }
  func meetingCount(_ count: Int) -> String { say("\(count) rakor", count == 1 ? "1 meeting" : "\(count) meetings") }
  func followUpCount(_ count: Int) -> String {
    say("\(count) tindak lanjut", count == 1 ? "1 follow-up" : "\(count) follow-ups")
  }
  func turnNoteCount(_ count: Int) -> String {
    say("\(count) catatan giliran", count == 1 ? "1 note about turns" : "\(count) notes about turns")
  }
  func renumbered(_ file: Int, _ here: Int) -> String {
    say(
      "Tindak lanjut nomor \(file) di berkas menjadi nomor \(here) di sini.",
      "Follow-up number \(file) of the file has number \(here) here.")
  }
  func tookInstruction(_ meeting: Int) -> String {
    say(
      "Rakor \(meeting) sudah ditutup: dicatat sebagai arahan kepala kantor, bukan hasil rakor.",
      "Meeting \(meeting) is closed: taken as a head of office's instruction, not its decision.")
  }
  func unknownFields(_ places: [String]) -> String {
    let named = places.joined(separator: ", ")
    return say("\(named): tidak dikenal, tidak diimpor.", "\(named): not known, not imported.")
  }
  var sound: String { say("Basis data utuh.", "The database is sound.") }
  func unsound(_ findings: Int) -> String {
    say(
      "Basis data bermasalah, \(findings) temuan: pulihkan dari cadangan.",
      "The database has \(findings == 1 ? "1 fault" : "\(findings) faults"): restore it from a backup.")
  }
  func backedUp(_ path: String) -> String { say("Cadangan ditulis ke \(path).", "The backup is in \(path).") }
}
