package import RakorModel

/// Texts of the `:` line.
package struct CommandLinePhrases: PhraseGroup {
  package let language: Language

  /// What a verb does, in a few words.
  func summary(_ verb: CommandVerb) -> String {
    switch verb {
    case .go: say("buka rakor menurut nomor atau tanggal", "open a meeting by number or date")
    case .show: say("buka satu rakor", "open one meeting")
    case .list: say("daftar rakor, disaring dengan kata", "list of meetings, narrowed by words")
    case .schedule: say("jadwalkan rakor", "schedule a meeting")
    case .edit: say("ubah satu rakor", "edit a meeting")
    case .attend: say("daftar hadir satu rakor", "roll-call of a meeting")
    case .minutes: say("notula satu rakor", "minutes of a meeting")
    case .followup: say("tindak lanjut", "follow-ups")
    case .turns: say("giliran tuan rumah", "turns to host")
    case .office: say("data kantor", "offices")
    case .forum: say("data forum", "forums")
    case .person: say("peserta", "people")
    case .history: say("riwayat perubahan", "history of changes")
    case .document: say("surat, daftar, laporan, atau pesan satu rakor", "paper or message of a meeting")
    case .export: say("tulis data ke berkas (-o)", "write records to a file (-o)")
    case .import: say("masukkan isi berkas", "take a file in")
    case .backup: say("salin basis data ke berkas", "copy the database to a file")
    case .check: say("periksa basis data", "check the database")
    case .holidays: say("hari libur", "holidays")
    case .stats: say("statistik satu tahun", "figures of a year")
    case .config: say("berkas setelan", "the file of settings")
    case .undo: say("urungkan perubahan terakhir", "undo the last change")
    case .redo: say("ulangi yang diurungkan", "redo what was undone")
    case .lang: say("ganti bahasa layar", "change the language")
    case .theme: say("ganti warna", "change the colours")
    case .mouse: say("nyalakan atau matikan tetikus", "switch the mouse on or off")
    case .set: say("ubah satu setelan", "change one setting")
    case .key: say("beri tombol lain kepada satu tindakan", "give an action another key")
    case .messages: say("pesan-pesan terakhir", "the last messages")
    case .help: say("bantuan tentang tombol atau perintah", "help on a key or a command")
    case .quit: say("keluar dari program", "leave the program")
    }
  }

  var complete: String { say("lengkapi", "complete") }
  var older: String { say("perintah sebelumnya", "earlier command") }
  var newer: String { say("perintah sesudahnya", "later command") }
  var runHint: String { say("Enter menjalankan perintah ini.", "Enter runs this command.") }
  package var done: String { say("Selesai.", "Done.") }
  var languageNow: String { say("Bahasa layar: Indonesia.", "Language of the screens: English.") }
  var messages: String { say("Pesan terakhir", "Last messages") }
  var noMessages: String { say("Belum ada pesan.", "No messages yet.") }
  func keyDoes(_ key: String, _ what: String) -> String { "\(key) – \(what)" }
  func verbDoes(_ verb: String, _ what: String) -> String { ":\(verb) – \(what)" }
  func unknown(_ typed: String, near: String?) -> String {
    say("“\(typed)” bukan perintah", "“\(typed)” is no command")
      + (near.map { say(": maksud Anda :\($0)?", ": did you mean :\($0)?") }
        ?? say(
          ": hapus ketikan untuk melihat semua tindakan, atau ketik :help.",
          ": empty the line to see all actions, or type :help."))
  }
  func openQuote(_ quote: String) -> String {
    say(
      "Tanda kutip \(quote) belum ditutup: ketik \(quote) di akhir kata.",
      "The quote \(quote) is open: close it with \(quote).")
  }
  func whichRakor(_ verb: String) -> String {
    say(
      "Rakor mana? Ketik nomor atau tanggalnya, seperti :\(verb) 12 atau :\(verb) 15 juni 2021.",
      "Which meeting? Type its number or date, like :\(verb) 12 or :\(verb) 15 june 2021.")
  }
  func listAt(_ day: String, isEmpty: Bool) -> String {
    isEmpty
      ? say(
        "Tidak ada rakor pada \(day): ini daftar di sekitar hari itu.",
        "No meeting on \(day): this is the list around it.")
      : say("Ada beberapa rakor pada \(day): pilih salah satu.", "There are several meetings on \(day): choose one.")
  }
  var languages: String {
    say("Bahasa yang ada: ketik :lang id atau :lang en.", "There are two languages: type :lang id or :lang en.")
  }
  var keyHint: String {
    say(
      "Contoh :key undo f9, :key people.new +, atau :key undo default.",
      "As in :key undo f9, :key people.new + or :key undo default.")
  }
  func settings(_ names: String) -> String {
    say(
      "Setelan yang mana? Ada \(names), seperti :set theme dark.",
      "Which setting? There are \(names), as in :set theme dark.")
  }
  func setting(_ name: String, _ words: String) -> String {
    say("Isi \(name) dengan \(words).", "Say \(words) for \(name).")
  }
  var unsaved: String {
    say(
      "Ada isian yang belum disimpan di bawah ini: simpan atau tutup dahulu.",
      "Something typed below is not saved yet: save or close that first.")
  }
  func noTopic(_ topic: String) -> String {
    say(
      "Tidak ada bantuan tentang “\(topic)”: ketik nama tombol seperti u atau F1, sebuah perintah, atau :help saja.",
      "No help on “\(topic)”: type the name of a key such as u or F1, a command, or :help alone.")
  }
}
