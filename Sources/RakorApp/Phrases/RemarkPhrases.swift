package import RakorModel

/// What is worth a second look about a person, on the screen and by command; nothing of it stands in the way.
package struct RemarkPhrases: PhraseGroup {
  package let language: Language

  /// What two entries of one person share.
  package func sign(_ sign: DuplicateSign) -> String {
    switch sign {
    case .name: say("nama dan kantor", "name and office")
    case .employeeNumber: say("NIP", "NIP")
    case .phone: say("nomor HP", "mobile number")
    }
  }

  func numberLabel(_ kind: EmployeeNumber.Kind) -> String {
    switch kind {
    case .civilServant: say("NIP", "NIP")
    case .contract: say("NI PPPK", "NI PPPK")
    }
  }

  func number(_ printed: String, _ kind: EmployeeNumber.Kind, _ birthDay: String?) -> String {
    let label =
      switch kind {
      case .civilServant: say("NIP \(printed): PNS", "NIP \(printed): civil servant")
      case .contract: say("NI PPPK \(printed): PPPK", "NI PPPK \(printed): contract employee")
      }
    return label + (birthDay.map { say(", lahir \($0)", ", born \($0)") } ?? "") + "."
  }

  func doubt(_ doubt: EmployeeNumberDoubt) -> String {
    switch doubt {
    case .noSuchBirthDay:
      say(
        "Periksa NIP: delapan angka pertamanya bukan tanggal lahir.",
        "Check the NIP: its first eight digits are not a date of birth.")
    case .ageAtAppointment(let years):
      say("Periksa NIP: umur saat diangkat \(years) tahun.", "Check the NIP: appointed at the age of \(years).")
    case .age(let years): say("Periksa NIP: umur sekarang \(years) tahun.", "Check the NIP: the age today is \(years).")
    case .sexDigit(let digit):
      say(
        "Periksa NIP: angka ke-15 \(digit), biasanya 1 atau 2.",
        "Check the NIP: digit 15 is \(digit), usually 1 or 2.")
    }
  }

  func unknownPhone(_ typed: String) -> String {
    say(
      "Telepon “\(typed)” tidak dikenali sebagai nomor HP atau telepon kantor: disimpan seperti diketik.",
      "Phone “\(typed)” is neither a mobile nor a landline number: it is kept as typed.")
  }
  /// Who may be the same person, and what says so.
  package func duplicates(_ found: [(person: String, signs: String)]) -> String {
    let named = found.map { say("\($0.person) (\($0.signs) sama)", "\($0.person) (same \($0.signs))") }
    return say(
      "Mungkin orang yang sama: peserta \(named.joined(separator: "; ")).",
      "Possibly the same person: person \(named.joined(separator: "; ")).")
  }
  package var noDuplicates: String { say("Tidak ada nama ganda.", "Nobody has been entered twice.") }

  /// What the employee number tells, and what is odd about number and phone.
  package func lines(number: EmployeeNumber?, phone: PhoneNumber?, today: Day) -> [String] {
    var lines: [String] = []
    if let number {
      lines.append(self.number(number.printed, number.kind, number.birthDay?.medium(in: language)))
      lines += number.doubts(on: today).map(doubt)
    }
    if let phone, phone.normalised == nil, !phone.isLandline { lines.append(unknownPhone(phone.typed)) }
    return lines
  }
}
