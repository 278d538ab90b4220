import RakorApp
import RakorModel
import RakorStore

/// Sentences for what goes wrong outside of the rules: database, files, imports.
struct FailurePhrases: PhraseGroup {
  let language: Language

  private func system(_ reason: String) -> String { SystemReasonPhrases(language: language).said(reason) }

  var tryAgain: String {
    say("Lihat isinya sekarang, lalu ulangi perintahnya.", "Look at it as it is now, then repeat the command.")
  }
  func cannotOpen(_ path: String, _ reason: String) -> String {
    say(
      "Basis data \(path) tidak bisa dibuka (\(system(reason))): periksa letaknya atau sebut yang lain dengan --db.",
      "The database \(path) cannot be opened (\(system(reason))): check where it is or name another with --db.")
  }

  func notAFile(_ path: String, _ found: StoreError.NotAFile) -> String {
    switch found {
    case .directory:
      say(
        "\(path) adalah folder, bukan berkas: sebut berkas di dalamnya, misalnya --db \(path)/rakor.db.",
        "\(path) is a folder and no file: name a file in it, such as --db \(path)/rakor.db.")
    case .pipe:
      say(
        "\(path) adalah pipa (FIFO), bukan berkas: sebut berkas biasa dengan --db.",
        "\(path) is a pipe (FIFO) and no file: name a plain file with --db.")
    case .device:
      say(
        "\(path) adalah perangkat, bukan berkas: sebut berkas biasa dengan --db.",
        "\(path) is a device and no file: name a plain file with --db.")
    case .socket:
      say(
        "\(path) adalah soket, bukan berkas: sebut berkas biasa dengan --db.",
        "\(path) is a socket and no file: name a plain file with --db.")
    }
  }

  func emptyFile(_ path: String) -> String {
    say(
      "Berkas \(path) kosong, bukan basis data: hapus dahulu supaya dibuat yang baru, atau sebut yang lain dengan --db.",
      "The file \(path) is empty and no database: remove it to get a new one, or name another with --db.")
  }
  func leftBehind(_ path: String, _ beside: String) -> String {
    say(
      "Berkas \(path) tidak ada, padahal \(beside) masih ada, mungkin karena masih terbuka di jendela lain: "
        + "kembalikan berkasnya, atau tutup jendela itu dan hapus \(beside) untuk mulai dari kosong.",
      "The file \(path) is missing while \(beside) is still there, maybe because another window has it open: "
        + "put the file back, or close that window and remove \(beside) to begin anew.")
  }
  func strayLog(_ path: String, _ log: String) -> String {
    say(
      "\(log) bukan milik \(path) dan akan merusaknya, misalnya karena salinan ditaruh di tempat itu: "
        + "pindahkan \(log), lalu ulangi.",
      "\(log) does not belong to \(path) and would damage it, such as when a copy was put in its place: "
        + "move \(log) away, then try again.")
  }
  func unfinished(_ path: String) -> String {
    say(
      "Penyimpanan terakhir ke \(path) terputus: buka sekali tanpa --read-only, dengan izin menulis, supaya dipulihkan.",
      "The last save to \(path) was cut short: open it once without --read-only, with permission to write, to repair it."
    )
  }
  func brokenLink(_ path: String) -> String {
    say(
      "\(path) adalah tautan ke berkas yang tidak ada: perbaiki tautannya atau sebut yang lain dengan --db.",
      "\(path) is a link to a file that is not there: correct the link or name another with --db.")
  }
  func notPermitted(_ path: String) -> String {
    say(
      "Anda tidak berhak membuka \(path): minta izin kepada pemiliknya atau sebut yang lain dengan --db.",
      "You have no permission to open \(path): ask its owner for it or name another with --db.")
  }
  func notWritable(_ path: String) -> String {
    say(
      "Berkas \(path) hanya boleh Anda baca, jadi tidak ada yang disimpan: "
        + "minta izin menulis, atau salin dengan rakor backup.",
      "You may only read the file \(path), so nothing has been saved: "
        + "ask for permission to write, or copy it with rakor backup.")
  }
  func emptied(_ path: String) -> String {
    say(
      "Belum disimpan: berkas \(path) dikosongkan selagi terbuka, dan isinya tidak bisa disalin lagi: "
        + "pulihkan dari cadangan.",
      "Not saved: the file \(path) was emptied while it was open, and nothing is left to copy: "
        + "restore it from a backup.")
  }
  func foreignDatabase(_ path: String) -> String {
    say(
      "Berkas \(path) adalah basis data program lain dan tidak diubah: sebut yang lain dengan --db.",
      "The file \(path) is the database of another program, and unchanged: name another with --db.")
  }
  func moved(_ path: String) -> String {
    say(
      "Belum disimpan: berkas \(path) dihapus, dipindahkan, atau diganti selagi terbuka.",
      "Not saved: the file \(path) was removed, moved or replaced while it was open.")
  }
  func rescued(_ copy: String) -> String {
    say("Isinya yang masih terbuka disalin ke \(copy).", "What is still open of it was copied to \(copy).")
  }
  func notRescued(_ reason: String) -> String {
    say("Isinya yang masih terbuka belum tersalin. \(reason)", "What is still open of it was not copied. \(reason)")
  }
  var readOnly: String {
    say(
      "Basis data dibuka hanya untuk dibaca: jalankan tanpa --read-only.",
      "The database was opened for reading only: run without --read-only.")
  }
  func readOnlyMedium(_ path: String) -> String {
    say(
      "\(path) ada di media yang hanya bisa dibaca: salin dengan rakor backup, lalu sebut salinannya dengan --db.",
      "\(path) is on a medium that can only be read: copy it with rakor backup, then name the copy with --db.")
  }
  var busy: String {
    say(
      "Basis data sedang dipakai program lain: ulangi sebentar lagi.",
      "Another program is using the database: try again in a moment.")
  }
  var diskFull: String {
    say(
      "Disk penuh, belum ada yang berubah: kosongkan tempat, lalu ulangi.",
      "The disk is full and nothing has changed: make room, then try again.")
  }
  var tooManyFiles: String {
    say(
      "Terlalu banyak berkas terbuka: tutup program lain atau naikkan batasnya (ulimit -n), lalu ulangi.",
      "Too many files are open: close other programs or raise the limit (ulimit -n), then try again.")
  }
  var fileTooLarge: String {
    say(
      "Besar berkas dibatasi, belum ada yang berubah: naikkan batasnya (ulimit -f), lalu ulangi.",
      "The size of files is limited and nothing has changed: raise the limit (ulimit -f), then try again.")
  }
  func damaged(_ path: String, _ reason: String) -> String {
    say(
      "Basis data \(path) rusak (\(reason)): pulihkan dari cadangan.",
      "The database \(path) is damaged (\(reason)): restore it from a backup.")
  }
  func notADatabase(_ path: String) -> String {
    say(
      "Berkas \(path) bukan basis data, atau awalnya rusak: "
        + "sebut yang lain dengan --db, atau pulihkan dari cadangan.",
      "The file \(path) is not a database, or its beginning is damaged: "
        + "name another with --db, or restore it from a backup.")
  }
  func alreadyThere(_ path: String) -> String {
    say(
      "Berkas \(path) sudah ada dan tidak ditimpa: pilih nama lain.",
      "The file \(path) is there already and is not overwritten: choose another name.")
  }
  func newerSchema(_ found: String) -> String {
    say(
      "Basis data ini milik rakor yang lebih baru (\(found)), jadi tidak ada yang disimpan: perbarui program ini.",
      "This database belongs to a newer rakor (\(found)), so nothing has been saved: update this program.")
  }
  func failed(_ reason: String) -> String {
    say(
      "Gagal: \(system(reason)). Belum ada yang berubah; ulangi, atau laporkan kalimat ini.",
      "It failed: \(system(reason)). Nothing has changed; try again, or report this sentence.")
  }
  func cannotRead(_ path: String, _ reason: String) -> String {
    say(
      "Berkas \(path) tidak bisa dibaca (\(system(reason))): periksa nama dan izinnya.",
      "The file \(path) cannot be read (\(system(reason))): check its name and permissions.")
  }
  func cannotWrite(_ path: String, _ reason: String) -> String {
    say(
      "Berkas \(path) tidak bisa ditulis (\(system(reason))): pilih tempat lain dengan -o.",
      "The file \(path) cannot be written (\(system(reason))): choose another place with -o.")
  }
  func fileThere(_ path: String) -> String {
    say(
      "Berkas \(path) sudah ada: pilih nama lain, atau tambahkan --force untuk menggantinya.",
      "The file \(path) is there already: choose another name, or add --force to replace it.")
  }
  func notPlain(_ path: String) -> String {
    say(
      "\(path) bukan berkas biasa (tautan, folder, pipa, atau perangkat): sebut berkas lain.",
      "\(path) is no plain file (a link, folder, pipe or device): name another file.")
  }
  func isDatabase(_ path: String) -> String {
    say(
      "\(path) adalah basis data yang sedang dipakai, atau bagiannya: sebut berkas lain.",
      "\(path) is the database in use, or a part of it: name another file.")
  }

  /// `saved` names the records that were saved, nil where nothing was.
  func cannotPrint(_ saved: String?, _ reason: String) -> String {
    let what =
      saved.map { say("Tersimpan: \($0). Keluarannya", "Saved: \($0). The output") }
      ?? say("Tidak ada yang berubah, dan keluarannya", "Nothing has changed, and the output")
    return what
      + say(
        " tidak tertulis sampai habis (\(system(reason))): periksa tujuannya, lalu lihat dengan rakor list.",
        " could not be written to its end (\(system(reason))): check where it goes, then look with rakor list.")
  }

  func notJson(_ line: Int) -> String {
    say(
      "Berkas ini bukan JSON yang utuh, salahnya di baris \(line): ekspor ulang atau perbaiki baris itu.",
      "This file is not complete JSON, the error is in line \(line): export it again or correct that line.")
  }
  var notRakor: String {
    say(
      "Berkas ini bukan berkas rakor: pakai berkas dari rakor export --format json.",
      "This file is not one of rakor: use a file from rakor export --format json.")
  }
  func newerVersion(_ version: Int) -> String {
    say(
      "Berkas ini dari rakor yang lebih baru (versi \(version)): perbarui program ini.",
      "This file is from a newer rakor (version \(version)): update this program.")
  }
  func importRefused(_ lines: Int) -> String {
    say(
      "Tidak ada yang diimpor, \(lines) baris ditolak: perbaiki lalu ulangi.",
      lines == 1
        ? "Nothing was imported, 1 line is refused: correct it and try again."
        : "Nothing was imported, \(lines) lines are refused: correct them and try again.")
  }
  var missing: String { say("wajib ada, tetapi tidak ditemukan.", "is required and is not there.") }

  func wrongKind(_ kind: ImportedKind) -> String {
    switch kind {
    case .text: say("harus berupa teks.", "must be a text.")
    case .wholeNumber: say("harus berupa bilangan bulat.", "must be a whole number.")
    case .truth: say("harus true atau false.", "must be true or false.")
    case .list: say("harus berupa daftar [ ].", "must be a list [ ].")
    case .object: say("harus berupa objek { }.", "must be an object { }.")
    }
  }

  func unknownWord(_ word: String, _ allowed: String) -> String {
    say("“\(word)” tidak dikenal: pakai salah satu dari \(allowed).", "“\(word)” is not known: use one of \(allowed).")
  }
  var repeated: String { say("sudah ada di atas dalam berkas yang sama.", "is in the same file above already.") }
  func namesakes(_ numbers: String) -> String {
    say(
      "cocok dengan beberapa peserta di sini (nomor \(numbers)): isi title dan unit, atau uid peserta itu.",
      "fits several people here (numbers \(numbers)): give title and unit, or the uid of the person.")
  }
  func noSuchMeeting(_ number: Int) -> String {
    say("tidak ada rakor nomor \(number) dalam berkas ini.", "there is no meeting number \(number) in this file.")
  }
  func notANumber(_ found: Int) -> String {
    say("nomor dimulai dari 1, bukan \(found).", "numbers begin at 1, not \(found).")
  }
  func numberTooHigh(_ number: Int, _ limit: Int) -> String {
    say("\(number) terlalu besar: nomor paling tinggi \(limit).", "\(number) is too high: numbers go up to \(limit).")
  }
  var notHolidays: String {
    say(
      "bukan berkas hari libur: bandingkan bentuknya dengan data/holidays.json.",
      "is not a file of holidays: compare its form with data/holidays.json.")
  }
  func holidaysThere(_ years: String) -> String {
    say(
      "Berkas Anda sudah memuat \(years) dengan isi lain: tambahkan --replace untuk menggantinya, atau ubah sendiri.",
      "Your own file says something else of \(years): add --replace to replace it, or edit the file.")
  }
  func holidaysUnread(_ path: String, _ reason: String) -> String {
    say("\(path): \(reason) Yang dipakai hari libur bawaan.", "\(path): \(reason) The built-in holidays are used.")
  }
}
