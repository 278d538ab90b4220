import RakorApp
import RakorModel

/// What the commands for offices and forums say.
struct RegistryPhrases: PhraseGroup {
  let language: Language

  var code: String { say("Kode", "Code") }
  var short: String { say("Singkat", "Short") }
  var fullName: String { say("Nama lengkap", "Full name") }
  var kind: String { say("Jenis", "Kind") }

  func kindName(_ kind: OfficeKind) -> String {
    switch kind {
    case .regency: say("kabupaten", "regency")
    case .city: say("kota", "city")
    }
  }

  var town: String { say("Kota surat", "Letter town") }
  var letterCode: String { say("Kode surat", "Letter code") }
  var head: String { say("Kepala", "Head") }
  var members: String { say("Anggota", "Members") }
  func since(_ office: String, _ day: String) -> String { say("\(office) (sejak \(day))", "\(office) (since \(day))") }
  func joins(_ office: String, _ day: String) -> String {
    say(
      "\(office) bergabung mulai \(day): gilirannya dihitung dari hari itu.",
      "\(office) joins on \(day): its turns count from that day.")
  }
}
