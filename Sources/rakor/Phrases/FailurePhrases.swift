import RakorModel
import RakorStore

/// Sentences for what goes wrong outside of the rules: database, files, imports.
struct FailurePhrases: Sendable {
  let tryAgain: String
  let cannotOpen: @Sendable (_ path: String, _ reason: String) -> String
  let notAFile: @Sendable (_ path: String, StoreError.NotAFile) -> String
  let emptyFile: @Sendable (_ path: String) -> String
  let foreignDatabase: @Sendable (_ path: String) -> String
  let moved: @Sendable (_ path: String) -> String
  let rescued: @Sendable (_ copy: String) -> String
  let readOnly: String
  let readOnlyMedium: @Sendable (_ path: String) -> String
  let busy: String
  let diskFull: String
  let tooManyFiles: String
  let fileTooLarge: String
  let damaged: @Sendable (_ path: String, _ reason: String) -> String
  let notADatabase: @Sendable (_ path: String) -> String
  let alreadyThere: @Sendable (_ path: String) -> String
  let newerSchema: @Sendable (_ found: String) -> String
  let failed: @Sendable (_ reason: String) -> String
  let cannotRead: @Sendable (_ path: String, _ reason: String) -> String
  let cannotWrite: @Sendable (_ path: String, _ reason: String) -> String
  let fileThere: @Sendable (_ path: String) -> String
  let notPlain: @Sendable (_ path: String) -> String
  let isDatabase: @Sendable (_ path: String) -> String
  /// `saved` names the records that were saved, nil where nothing was.
  let cannotPrint: @Sendable (_ saved: String?, _ reason: String) -> String
  let notJson: @Sendable (_ line: Int) -> String
  let notRakor: String
  let newerVersion: @Sendable (_ version: Int) -> String
  let importRefused: @Sendable (_ lines: Int) -> String
  let missing: String
  let wrongKind: @Sendable (ImportedKind) -> String
  let unknownWord: @Sendable (_ word: String, _ allowed: String) -> String
  let repeated: String
  let noSuchMeeting: @Sendable (Int) -> String
  let notANumber: @Sendable (Int) -> String
  let numberTooHigh: @Sendable (_ number: Int, _ limit: Int) -> String
  let notHolidays: String
  let holidaysThere: @Sendable (_ years: String) -> String
  let holidaysUnread: @Sendable (_ path: String, _ reason: String) -> String

  static func of(_ language: Language) -> FailurePhrases {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }

  private static let indonesian = FailurePhrases(
    tryAgain: "Lihat isinya sekarang, lalu ulangi perintahnya.",
    cannotOpen: { "Basis data \($0) tidak bisa dibuka (\($1)): periksa letaknya atau sebut yang lain dengan --db." },
    notAFile: { path, found in
      switch found {
      case .directory: "\(path) adalah folder, bukan berkas: sebut berkas di dalamnya, misalnya --db \(path)/rakor.db."
      case .pipe: "\(path) adalah pipa (FIFO), bukan berkas: sebut berkas biasa dengan --db."
      case .device: "\(path) adalah perangkat, bukan berkas: sebut berkas biasa dengan --db."
      case .socket: "\(path) adalah soket, bukan berkas: sebut berkas biasa dengan --db."
      }
    },
    emptyFile: {
      "Berkas \($0) kosong, bukan basis data: hapus dulu supaya dibuat yang baru, atau sebut yang lain dengan --db."
    },
    foreignDatabase: { "Berkas \($0) basis data program lain dan tidak diubah: sebut yang lain dengan --db." },
    moved: { "Belum disimpan: berkas \($0) dihapus, dipindah atau diganti selagi terbuka." },
    rescued: { "Isinya yang masih terbuka disalin ke \($0)." },
    readOnly: "Basis data hanya bisa dibaca: jalankan tanpa --read-only, atau periksa izin berkasnya.",
    readOnlyMedium: {
      "\($0) ada di media yang hanya bisa dibaca: salin dengan rakor backup, lalu sebut salinannya dengan --db."
    },
    busy: "Basis data sedang dipakai program lain: ulangi sebentar lagi.",
    diskFull: "Disk penuh, belum ada yang berubah: kosongkan tempat, lalu ulangi.",
    tooManyFiles: "Terlalu banyak berkas terbuka: tutup program lain atau naikkan batasnya (ulimit -n), lalu ulangi.",
    fileTooLarge: "Besar berkas dibatasi, belum ada yang berubah: naikkan batasnya (ulimit -f), lalu ulangi.",
    damaged: { "Basis data \($0) rusak (\($1)): pulihkan dari cadangan." },
    notADatabase: {
      "Berkas \($0) bukan basis data, atau awalnya rusak: sebut yang lain dengan --db, atau pulihkan dari cadangan."
    },
    alreadyThere: { "Berkas \($0) sudah ada dan tidak ditimpa: pilih nama lain." },
    newerSchema: {
      "Basis data ini milik rakor yang lebih baru (\($0)), jadi tidak ada yang disimpan: perbarui program ini."
    },
    failed: { "Gagal: \($0). Belum ada yang berubah; ulangi, atau laporkan kalimat ini." },
    cannotRead: { "Berkas \($0) tidak bisa dibaca (\($1)): periksa nama dan izinnya." },
    cannotWrite: { "Berkas \($0) tidak bisa ditulis (\($1)): pilih tempat lain dengan -o." },
    fileThere: { "Berkas \($0) sudah ada: pilih nama lain, atau tambahkan --force untuk menggantinya." },
    notPlain: { "\($0) bukan berkas biasa (tautan, folder, pipa atau perangkat): sebut berkas lain." },
    isDatabase: { "\($0) adalah basis data yang sedang dipakai, atau bagiannya: sebut berkas lain." },
    cannotPrint: { saved, reason in
      let what = saved.map { "Tersimpan: \($0). Keluarannya" } ?? "Tidak ada yang berubah, dan keluarannya"
      return what + " tidak tertulis sampai habis (\(reason)): periksa tujuannya, lalu lihat dengan rakor list."
    },
    notJson: { "Berkas ini bukan JSON yang utuh, salahnya di baris \($0): ekspor ulang atau perbaiki baris itu." },
    notRakor: "Berkas ini bukan berkas rakor: pakai berkas dari rakor export --format json.",
    newerVersion: { "Berkas ini dari rakor yang lebih baru (versi \($0)): perbarui program ini." },
    importRefused: { "Tidak ada yang diimpor, \($0) baris ditolak: perbaiki lalu ulangi." },
    missing: "wajib ada, tetapi tidak ditemukan.",
    wrongKind: { kind in
      switch kind {
      case .text: "harus berupa teks."
      case .wholeNumber: "harus berupa bilangan bulat."
      case .truth: "harus true atau false."
      case .list: "harus berupa daftar [ ]."
      case .object: "harus berupa objek { }."
      }
    },
    unknownWord: { "“\($0)” tidak dikenal: pakai salah satu dari \($1)." },
    repeated: "sudah ada di atas dalam berkas yang sama.",
    noSuchMeeting: { "tidak ada rakor nomor \($0) dalam berkas ini." },
    notANumber: { "nomor dimulai dari 1, bukan \($0)." },
    numberTooHigh: { "\($0) terlalu besar: nomor paling tinggi \($1)." },
    notHolidays: "bukan berkas hari libur: bandingkan bentuknya dengan data/holidays.json.",
    holidaysThere: {
      "Berkas Anda sudah memuat \($0) dengan isi lain: tambahkan --replace untuk menggantinya, atau ubah sendiri."
    },
    holidaysUnread: { "\($0): \($1) Yang dipakai hari libur bawaan." })

  private static let english = FailurePhrases(
    tryAgain: "Look at it as it is now, then repeat the command.",
    cannotOpen: { "The database \($0) cannot be opened (\($1)): check where it is or name another with --db." },
    notAFile: { path, found in
      switch found {
      case .directory: "\(path) is a folder and no file: name a file in it, such as --db \(path)/rakor.db."
      case .pipe: "\(path) is a pipe (FIFO) and no file: name a plain file with --db."
      case .device: "\(path) is a device and no file: name a plain file with --db."
      case .socket: "\(path) is a socket and no file: name a plain file with --db."
      }
    },
    emptyFile: { "The file \($0) is empty and no database: remove it to get a new one, or name another with --db." },
    foreignDatabase: { "The file \($0) is the database of another program, and unchanged: name another with --db." },
    moved: { "Not saved: the file \($0) was removed, moved or replaced while it was open." },
    rescued: { "What is still open of it was copied to \($0)." },
    readOnly: "The database can only be read: run without --read-only, or check the permissions of its file.",
    readOnlyMedium: {
      "\($0) is on a medium that can only be read: copy it with rakor backup, then name the copy with --db."
    },
    busy: "Another program is using the database: try again in a moment.",
    diskFull: "The disk is full and nothing has changed: make room, then try again.",
    tooManyFiles: "Too many files are open: close other programs or raise the limit (ulimit -n), then try again.",
    fileTooLarge: "The size of files is limited and nothing has changed: raise the limit (ulimit -f), then try again.",
    damaged: { "The database \($0) is damaged (\($1)): restore it from a backup." },
    notADatabase: {
      "The file \($0) is not a database, or its beginning is damaged: name another with --db, or restore it from a backup."
    },
    alreadyThere: { "The file \($0) is there already and is not overwritten: choose another name." },
    newerSchema: {
      "This database belongs to a newer rakor (\($0)), so nothing has been saved: update this program."
    },
    failed: { "It failed: \($0). Nothing has changed; try again, or report this sentence." },
    cannotRead: { "The file \($0) cannot be read (\($1)): check its name and permissions." },
    cannotWrite: { "The file \($0) cannot be written (\($1)): choose another place with -o." },
    fileThere: { "The file \($0) is there already: choose another name, or add --force to replace it." },
    notPlain: { "\($0) is no plain file (a link, folder, pipe or device): name another file." },
    isDatabase: { "\($0) is the database in use, or a part of it: name another file." },
    cannotPrint: { saved, reason in
      let what = saved.map { "Saved: \($0). The output" } ?? "Nothing has changed, and the output"
      return what + " could not be written to its end (\(reason)): check where it goes, then look with rakor list."
    },
    notJson: { "This file is not complete JSON, the error is in line \($0): export it again or correct that line." },
    notRakor: "This file is not one of rakor: use a file from rakor export --format json.",
    newerVersion: { "This file is from a newer rakor (version \($0)): update this program." },
    importRefused: { lines in
      let refused = lines == 1 ? "1 line is refused: correct it" : "\(lines) lines are refused: correct them"
      return "Nothing was imported, \(refused) and try again."
    },
    missing: "is required and is not there.",
    wrongKind: { kind in
      switch kind {
      case .text: "must be a text."
      case .wholeNumber: "must be a whole number."
      case .truth: "must be true or false."
      case .list: "must be a list [ ]."
      case .object: "must be an object { }."
      }
    },
    unknownWord: { "“\($0)” is not known: use one of \($1)." },
    repeated: "is in the same file above already.",
    noSuchMeeting: { "there is no meeting number \($0) in this file." },
    notANumber: { "numbers begin at 1, not \($0)." },
    numberTooHigh: { "\($0) is too high: numbers go up to \($1)." },
    notHolidays: "is not a file of holidays: compare its form with data/holidays.json.",
    holidaysThere: { "Your own file says something else of \($0): add --replace to replace it, or edit the file." },
    holidaysUnread: { "\($0): \($1) The built-in holidays are used." })
}
