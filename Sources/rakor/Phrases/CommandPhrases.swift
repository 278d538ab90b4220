import RakorModel

/// What commands print, apart from what the screens say too.
struct CommandPhrases: Sendable {
  let notATerminal: String
  let noHome: String
  /// A word of the command line, by its place, or a variable that is no UTF-8.
  let notText: @Sendable (_ where: String) -> String
  let argument: @Sendable (_ place: Int) -> String
  let noValue: @Sendable (_ option: String) -> String
  let badClock: @Sendable (_ typed: String) -> String
  let nothingChanged: String
  let editorFailed: String
  let number: String
  let date: String
  let time: String
  let forum: String
  let title: String
  let host: String
  let heads: String
  let state: String
  let office: String
  let promised: String
  let counted: String
  let named: String
  let present: String
  let name: String
  let position: String
  let unit: String
  let employeeNumber: String
  let phone: String
  let due: String
  let done: String
  let text: String
  let item: String
  let decision: String
  let when: String
  let who: String
  let what: String
  let records: String
  let became: String
  let people: PersonPhrases
  let registry: RegistryPhrases
  let undone: @Sendable (_ what: String, _ records: String) -> String
  let redone: @Sendable (_ what: String, _ records: String) -> String
  let undoOf: @Sendable (Int) -> String
  let redoOf: @Sendable (Int) -> String
  let imported: @Sendable (_ added: String, _ changed: Int) -> String
  let wouldImport: @Sendable (_ added: String, _ changed: Int) -> String
  let nothingToImport: String
  let officeCount: @Sendable (Int) -> String
  let forumCount: @Sendable (Int) -> String
  let personCount: @Sendable (Int) -> String
  let meetingCount: @Sendable (Int) -> String
  let followUpCount: @Sendable (Int) -> String
  let turnNoteCount: @Sendable (Int) -> String
  let renumbered: @Sendable (_ file: Int, _ here: Int) -> String
  let tookInstruction: @Sendable (_ meeting: Int) -> String
  let unknownField: @Sendable (_ place: String) -> String
  let sound: String
  let unsound: @Sendable (_ findings: Int) -> String
  let backedUp: @Sendable (_ path: String) -> String

  static func of(_ language: Language) -> CommandPhrases {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }

  private static let indonesian = CommandPhrases(
    notATerminal: "Layar penuh perlu terminal: jalankan rakor di terminal, atau pakai perintah seperti rakor list.",
    noHome: "Tidak tahu letak basis data (HOME kosong): sebut berkasnya dengan --db.",
    notText: { "\($0) bukan teks UTF-8, jadi tidak dipakai: ketik ulang, atau ganti nama berkasnya." },
    argument: { "Kata ke-\($0) perintah ini" },
    noValue: { "\($0) tidak berisi apa-apa: tulis nilainya sesudah =, atau \"\" sebagai kata sendiri bila kosong." },
    badClock: { "RAKOR_NOW=\($0) bukan waktu: tulis seperti 2026-11-22T09:00." },
    nothingChanged: "Tidak ada yang berubah.",
    editorFailed: "Editor gagal dijalankan, tidak ada yang berubah: periksa VISUAL atau EDITOR.",
    number: "No", date: "Tanggal", time: "Jam", forum: "Forum", title: "Rakor", host: "Tuan rumah", heads: "Hadir",
    state: "Status", office: "Kantor", promised: "Janji", counted: "Hitung", named: "Bernama", present: "Hadir",
    name: "Nama", position: "Jabatan", unit: "Unit", employeeNumber: "NIP", phone: "Telepon", due: "Tenggat",
    done: "Selesai", text: "Tindak lanjut", item: "Agenda", decision: "Keputusan", when: "Waktu", who: "Oleh",
    what: "Perubahan", records: "Catatan", became: "Dari → menjadi",
    people: .indonesian, registry: .indonesian,
    undone: { "Diurungkan: \($0) (\($1))." },
    redone: { "Diulangi: \($0) (\($1))." },
    undoOf: { "mengurungkan nomor \($0)" },
    redoOf: { "mengulangi nomor \($0)" },
    imported: { added, changed in
      "Diimpor: " + (added.isEmpty ? "tidak ada yang baru" : added) + (changed > 0 ? "; \(changed) diperbarui." : ".")
    },
    wouldImport: { added, changed in
      "Akan diimpor: " + (added.isEmpty ? "tidak ada yang baru" : added)
        + (changed > 0 ? "; \(changed) akan diperbarui." : ".")
    },
    nothingToImport: "Semua sudah ada, tidak ada yang berubah.",
    officeCount: { "\($0) kantor" },
    forumCount: { "\($0) forum" },
    personCount: { "\($0) orang" },
    meetingCount: { "\($0) rakor" },
    followUpCount: { "\($0) tindak lanjut" },
    turnNoteCount: { "\($0) catatan giliran" },
    renumbered: { "Tindak lanjut nomor \($0) di berkas menjadi nomor \($1) di sini." },
    tookInstruction: { "Rakor \($0) sudah ditutup: dicatat sebagai arahan kepala kantor, bukan hasil rakor." },
    unknownField: { "\($0): tidak dikenal, tidak diimpor." },
    sound: "Basis data utuh.",
    unsound: { "Basis data bermasalah, \($0) temuan: pulihkan dari cadangan." },
    backedUp: { "Cadangan ditulis ke \($0)." })

  private static let english = CommandPhrases(
    notATerminal: "The full screen needs a terminal: run rakor in one, or use a command such as rakor list.",
    noHome: "There is no place for the database (HOME is empty): name its file with --db.",
    notText: { "\($0) is no UTF-8 text and is not used: type it again, or rename the file." },
    argument: { "Word \($0) of this command" },
    noValue: { "There is nothing after \($0): write the value after =, or \"\" as a word of its own for none." },
    badClock: { "RAKOR_NOW=\($0) is not a date and time: write it like 2026-11-22T09:00." },
    nothingChanged: "Nothing changed.",
    editorFailed: "The editor could not be run, nothing changed: check VISUAL or EDITOR.",
    number: "No", date: "Date", time: "Time", forum: "Forum", title: "Meeting", host: "Host", heads: "Heads",
    state: "State", office: "Office", promised: "Promised", counted: "Counted", named: "Named", present: "Present",
    name: "Name", position: "Title", unit: "Unit", employeeNumber: "NIP", phone: "Phone", due: "Due", done: "Done",
    text: "Follow-up", item: "Agenda", decision: "Decision", when: "When", who: "By", what: "Change",
    records: "Records", became: "From → to",
    people: .english, registry: .english,
    undone: { "Undone: \($0) (\($1))." },
    redone: { "Redone: \($0) (\($1))." },
    undoOf: { "undoing number \($0)" },
    redoOf: { "redoing number \($0)" },
    imported: { added, changed in
      "Imported: " + (added.isEmpty ? "nothing new" : added) + (changed > 0 ? "; \(changed) updated." : ".")
    },
    wouldImport: { added, changed in
      "Would import: " + (added.isEmpty ? "nothing new" : added) + (changed > 0 ? "; would update \(changed)." : ".")
    },
    nothingToImport: "Everything is there already, nothing changed.",
    officeCount: { $0 == 1 ? "1 office" : "\($0) offices" },
    forumCount: { $0 == 1 ? "1 forum" : "\($0) forums" },
    personCount: { $0 == 1 ? "1 person" : "\($0) people" },
    meetingCount: { $0 == 1 ? "1 meeting" : "\($0) meetings" },
    followUpCount: { $0 == 1 ? "1 follow-up" : "\($0) follow-ups" },
    turnNoteCount: { $0 == 1 ? "1 note about turns" : "\($0) notes about turns" },
    renumbered: { "Follow-up number \($0) of the file has number \($1) here." },
    tookInstruction: { "Meeting \($0) is closed: taken as a head of office's instruction, not its decision." },
    unknownField: { "\($0): not known, not imported." },
    sound: "The database is sound.",
    unsound: { "The database has \($0) faults: restore it from a backup." },
    backedUp: { "The backup is in \($0)." })
}
