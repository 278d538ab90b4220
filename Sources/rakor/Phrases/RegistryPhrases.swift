import RakorModel

/// What the commands for offices and forums say.
struct RegistryPhrases: Sendable {
  let code: String
  let short: String
  let fullName: String
  let kind: String
  let kindName: @Sendable (OfficeKind) -> String
  let town: String
  let letterCode: String
  let head: String
  let members: String
  let since: @Sendable (_ office: String, _ day: String) -> String
  let joins: @Sendable (_ office: String, _ day: String) -> String

  static let indonesian = RegistryPhrases(
    code: "Kode", short: "Singkat", fullName: "Nama lengkap", kind: "Jenis",
    kindName: { kind in
      switch kind {
      case .regency: "kabupaten"
      case .city: "kota"
      }
    },
    town: "Kota surat", letterCode: "Kode surat", head: "Kepala", members: "Anggota",
    since: { "\($0) (sejak \($1))" },
    joins: { "\($0) bergabung mulai \($1): gilirannya dihitung dari hari itu." })

  static let english = RegistryPhrases(
    code: "Code", short: "Short", fullName: "Full name", kind: "Kind",
    kindName: { kind in
      switch kind {
      case .regency: "regency"
      case .city: "city"
      }
    },
    town: "Letter town", letterCode: "Letter code", head: "Head", members: "Members",
    since: { "\($0) (since \($1))" },
    joins: { "\($0) joins on \($1): its turns count from that day." })
}
