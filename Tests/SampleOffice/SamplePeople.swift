import RakorModel

/// Invented people: numbers 11 to 16 in Kebumen, among them one entered twice, one who has left and one yet to come.
extension Sample {
  static func people(_ records: inout ChangeBuilder) throws {
    try records.putPerson(person(11), "Hj. Siti Khoiriyah, S.Ag., M.Pd.I.", kebumen, "Kasi PHU") {
      $0.rank = "Penata Tk. I (III/d)"
      $0.unit = "Seksi PHU"
      $0.employeeNumber = try? EmployeeNumber("197205222000032001")
      $0.phone = PhoneNumber("0812 3456 7890")
    }
    try records.putPerson(person(12), "Muhammad Ridwan", kebumen, "Staf") {
      $0.rank = "Penata (III/c)"
      $0.employeeNumber = try? EmployeeNumber("198506202011011012")
    }
    try records.putPerson(person(13), "Drs. Moh. Ridwan", kebumen) { $0.phone = PhoneNumber("+62 811-2222-3333") }
    try records.putPerson(person(14), "Bambang Sutrisno", kebumen, "Kasubbag TU") {
      $0.rank = "Pembina (IV/a)"
      $0.activeUntil = day("2026-06-30")
    }
    try records.putPerson(person(15), "Anisa", kebumen, "Penyuluh") {
      $0.rank = "IX"
      $0.activeFrom = day("2027-01-01")
    }
    let longest = "Raden Mas Panji Kusumaningrat Hadiwijaya Suryonegoro, S.Sos., M.Si., Ph.D. 山田太郎"
    try records.putPerson(person(16), longest, kebumen, "Staf") { $0.unit = "Subbag Tata Usaha dan Rumah Tangga" }
    try records.putDelegate(planned, person(13), kebumen)
  }

  /// An office that has closed, one that joined late, and more people than a screen has rows.
  static func crowd(_ records: inout ChangeBuilder) throws {
    for number in 20..<60 { try records.putPerson(person(number), "Pegawai \(number)", kebumen, "Staf") }
    try records.changeOffice(kabMagelang) { $0.activeUntil = day("2026-03-31") }
    try records.changeForum(tu) {
      $0.members = [.init(office: purworejo), .init(office: kebumen, joined: day("2026-02-01"))]
    }
  }
}
