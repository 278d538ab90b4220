import RakorApp
import RakorModel

/// What goes wrong with the database while the screens are open, said without the words of the command line.
struct ScreenFailurePhrases: PhraseGroup {
  let language: Language

  var readOnly: String {
    say(
      "Basis data hanya bisa dibaca: periksa izin berkasnya, lalu buka lagi.",
      "The database can only be read: check the permissions of its file, then open it again.")
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
