package import RakorModel

/// What is worth a second look about a person, on the screen and by command; nothing of it stands in the way.
package struct RemarkPhrases: Sendable {
  package let sign: @Sendable (DuplicateSign) -> String
  package let numberLabel: @Sendable (EmployeeNumber.Kind) -> String
  package let number: @Sendable (_ printed: String, EmployeeNumber.Kind, _ birthDay: String?) -> String
  package let doubt: @Sendable (EmployeeNumberDoubt) -> String
  package let unknownPhone: @Sendable (_ typed: String) -> String
  package let duplicate: @Sendable (_ person: String, _ signs: String) -> String
  package let noDuplicates: String

  /// What the employee number tells, and what is odd about number and phone.
  package func lines(number: EmployeeNumber?, phone: PhoneNumber?, today: Day, in language: Language) -> [String] {
    var lines: [String] = []
    if let number {
      lines.append(self.number(number.printed, number.kind, number.birthDay?.medium(in: language)))
      lines += number.doubts(on: today).map(doubt)
    }
    if let phone, phone.normalised == nil, !phone.isLandline { lines.append(unknownPhone(phone.typed)) }
    return lines
  }

  static let indonesian = RemarkPhrases(
    sign: { sign in
      switch sign {
      case .name: "nama dan kantor"
      case .employeeNumber: "NIP"
      case .phone: "nomor HP"
      }
    },
    numberLabel: { $0 == .contract ? "NI PPPK" : "NIP" },
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
    duplicate: { "Mungkin orang yang sama: orang \($0) (\($1) sama)." },
    noDuplicates: "Tidak ada orang yang tercatat dua kali.")

  static let english = RemarkPhrases(
    sign: { sign in
      switch sign {
      case .name: "name and office"
      case .employeeNumber: "NIP"
      case .phone: "mobile number"
      }
    },
    numberLabel: { $0 == .contract ? "NI PPPK" : "NIP" },
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
      case .noSuchBirthDay: "Check the NIP: its first eight digits are not a date of birth."
      case .ageAtAppointment(let years): "Check the NIP: \(years) years old at appointment."
      case .age(let years): "Check the NIP: \(years) years old today."
      case .sexDigit(let digit): "Check the NIP: digit 15 is \(digit), usually 1 or 2."
      }
    },
    unknownPhone: { "Phone “\($0)” is neither a mobile nor a landline number: it is kept as typed." },
    duplicate: { "Possibly the same person: person \($0) (same \($1))." },
    noDuplicates: "Nobody has been entered twice.")
}
