import RakorModel

/// What the commands for people say.
struct PersonPhrases: Sendable {
  let rank: String
  let from: String
  let until: String
  let shared: String
  let sign: @Sendable (DuplicateSign) -> String
  let number: @Sendable (_ printed: String, EmployeeNumber.Kind, _ birthDay: String?) -> String
  let doubt: @Sendable (EmployeeNumberDoubt) -> String
  let unknownPhone: @Sendable (_ typed: String) -> String
  let duplicate: @Sendable (_ person: String, _ signs: String, _ command: String) -> String
  let noDuplicates: String
  let howToMerge: String
  let merged: @Sendable (_ drop: Int, _ dropName: String, _ keep: Int, _ keepName: String, _ moved: Int) -> String
  let inactive: @Sendable (_ name: String, _ day: String) -> String

  static let indonesian = PersonPhrases(
    rank: "Golongan", from: "Sejak", until: "Sampai", shared: "Sama",
    sign: { sign in
      switch sign {
      case .name: "nama dan kantor"
      case .employeeNumber: "NIP"
      case .phone: "nomor HP"
      }
    },
    number: { printed, kind, birthDay in
      let label =
        switch kind {
        case .civilServant: "NIP \(printed): PNS"
        case .contract: "NI PPPK \(printed): PPPK"
        }
      return label + (birthDay.map { ", lahir \($0)." } ?? ".")
    },
    doubt: { doubt in
      switch doubt {
      case .noSuchBirthDay: "Periksa NIP: delapan angka pertamanya bukan tanggal lahir."
      case .ageAtAppointment(let years): "Periksa NIP: umur saat diangkat \(years) tahun."
      case .age(let years): "Periksa NIP: umur sekarang \(years) tahun."
      case .sexDigit(let digit): "Periksa NIP: angka ke-15 \(digit), biasanya 1 atau 2."
      }
    },
    unknownPhone: { "Telepon “\($0)” bukan nomor HP atau telepon kantor yang dikenal: disimpan seperti diketik." },
    duplicate: { "Mungkin orang yang sama: orang \($0) (\($1) sama). Kalau benar sama: \($2)" },
    noDuplicates: "Tidak ada orang yang tercatat dua kali.",
    howToMerge: "Gabungkan yang memang sama: rakor person merge NOMOR-TETAP NOMOR-GANDA",
    merged: { drop, dropName, keep, keepName, moved in
      "Orang \(drop) (\(dropName)) digabung ke orang \(keep) (\(keepName))"
        + (moved > 0 ? ", \(moved) kehadiran ikut pindah" : "") + ". rakor undo mengurungkannya."
    },
    inactive: { "\($0) tercatat tidak aktif pada \($1): periksa apakah memang orang ini." })

  static let english = PersonPhrases(
    rank: "Rank", from: "From", until: "Until", shared: "Shared",
    sign: { sign in
      switch sign {
      case .name: "name and office"
      case .employeeNumber: "NIP"
      case .phone: "mobile number"
      }
    },
    number: { printed, kind, birthDay in
      let label =
        switch kind {
        case .civilServant: "NIP \(printed): civil servant"
        case .contract: "NI PPPK \(printed): contract employee"
        }
      return label + (birthDay.map { ", born \($0)." } ?? ".")
    },
    doubt: { doubt in
      switch doubt {
      case .noSuchBirthDay: "Check the NIP: its first eight digits are no date of birth."
      case .ageAtAppointment(let years): "Check the NIP: \(years) years old at appointment."
      case .age(let years): "Check the NIP: \(years) years old today."
      case .sexDigit(let digit): "Check the NIP: digit 15 is \(digit), usually 1 or 2."
      }
    },
    unknownPhone: { "Phone “\($0)” is no mobile or office number that is known: it is kept as typed." },
    duplicate: { "Possibly the same person: person \($0) (same \($1)). If so: \($2)" },
    noDuplicates: "Nobody has been entered twice.",
    howToMerge: "Merge those who are the same: rakor person merge KEEP DROP",
    merged: { drop, dropName, keep, keepName, moved in
      "Person \(drop) (\(dropName)) was merged into person \(keep) (\(keepName))"
        + (moved > 0 ? ", and \(moved) attendances with it" : "") + ". rakor undo takes it back."
    },
    inactive: { "\($0) is recorded as not active on \($1): check whether it is this person." })
}
