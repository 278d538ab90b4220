import Glibc
import RakorApp
import RakorModel

/// Why the system would not do it, in the language of the screen; the C library knows English only.
struct SystemReasonPhrases: PhraseGroup {
  let language: Language

  /// The reason in the language chosen; what is none of the usual ones stays as the system says it.
  func said(_ reason: String) -> String {
    let usual = [
      ENOENT, EACCES, EPERM, EISDIR, ENOSPC, EDQUOT, EROFS, EMFILE, ENFILE, ENOTDIR, ELOOP, ENAMETOOLONG, EFBIG, EIO,
    ]
    return usual.first { String(cString: strerror($0)) == reason }.flatMap(text) ?? reason
  }

  private func text(_ number: Int32) -> String? {
    switch number {
    case ENOENT: say("berkas atau foldernya tidak ada", "no such file or folder")
    case EACCES: say("tidak diizinkan", "permission denied")
    case EPERM: say("dilarang oleh sistem", "operation not permitted")
    case EISDIR: say("itu sebuah folder", "it is a folder")
    case ENOSPC: say("disk penuh", "no space left on the disk")
    case EDQUOT: say("jatah disk habis", "disk quota exceeded")
    case EROFS: say("medianya hanya bisa dibaca", "the medium can only be read")
    case EMFILE: say("terlalu banyak berkas dibuka program ini", "the program has too many files open")
    case ENFILE: say("terlalu banyak berkas dibuka di komputer ini", "too many files are open on this machine")
    case ENOTDIR: say("bagian dari jalurnya bukan folder", "a part of the path is no folder")
    case ELOOP: say("tautannya berputar-putar", "its links lead in a circle")
    case ENAMETOOLONG: say("namanya terlalu panjang", "the name is too long")
    case EFBIG: say("berkasnya terlalu besar", "the file is too large")
    case EIO: say("medianya gagal dibaca atau ditulis", "the medium failed")
    default: nil
    }
  }
}
