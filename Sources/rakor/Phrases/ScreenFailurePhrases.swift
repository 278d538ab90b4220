import RakorApp
import RakorModel

/// What goes wrong with the database while the screens are open, said without the words of the command line.
struct ScreenFailurePhrases: PhraseGroup {
  let language: Language

  var readOnly: String {
    say(
      "Basis data dibuka hanya untuk dibaca: tutup, lalu buka lagi untuk mengubahnya.",
      "The database was opened for reading only: leave, and open it again to change it.")
  }
  func notWritable(_ path: String) -> String {
    say(
      "Berkas \(path) hanya boleh Anda baca, jadi tidak ada yang disimpan: minta izin menulis kepada pemiliknya.",
      "You may only read the file \(path), so nothing has been saved: ask its owner for permission to write.")
  }
  func readOnlyMedium(_ path: String) -> String {
    say(
      "\(path) ada di media yang hanya bisa dibaca: salin ke tempat lain, lalu buka salinannya.",
      "\(path) is on a medium that can only be read: copy it to another place, then open the copy.")
  }
  func notADatabase(_ path: String) -> String {
    say(
      "Berkas \(path) bukan basis data lagi, atau awalnya rusak: pulihkan dari cadangan.",
      "The file \(path) is no database any more, or its beginning is damaged: restore it from a backup.")
  }
  var tooManyFiles: String {
    say(
      "Terlalu banyak berkas terbuka: tutup program lain, lalu ulangi.",
      "Too many files are open: close other programs, then try again.")
  }
  var fileTooLarge: String {
    say(
      "Besar berkas dibatasi, belum ada yang berubah: minta pengelola menaikkan batasnya, lalu ulangi.",
      "The size of files is limited and nothing has changed: have the limit raised, then try again.")
  }
  var draftNotKept: String {
    say(
      "Isian tidak dapat dijaga di disk: simpan segera, sebab hilang jika program terhenti.",
      "What is typed cannot be kept on the disk: save soon, since it is lost if the program is stopped.")
  }
}
