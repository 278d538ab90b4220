import RakorModel

/// Invented people: numbers 11 to 16 in Kebumen, among them one entered twice, one who has left and one yet to come.
extension Sample {
  static func people(_ records: MemoryRecords) {
    full(records)
    put(records, 11, "Hj. Siti Khoiriyah, S.Ag., M.Pd.I.", "Kasi PHU", rank: "Penata Tk. I (III/d)") {
      $0.unit = "Seksi PHU"
      $0.employeeNumber = try? EmployeeNumber("197205222000032001")
      $0.phone = PhoneNumber("0812 3456 7890")
    }
    put(records, 12, "Muhammad Ridwan", "Staf", rank: "Penata (III/c)") {
      $0.employeeNumber = try? EmployeeNumber("198506202011011012")
    }
    put(records, 13, "Drs. Moh. Ridwan", nil) { $0.phone = PhoneNumber("+62 811-2222-3333") }
    put(records, 14, "Bambang Sutrisno", "Kasubbag TU", rank: "Pembina (IV/a)") {
      $0.activeUntil = Day(iso: "2026-06-30")
    }
    put(records, 15, "Anisa", "Penyuluh", rank: "IX") { $0.activeFrom = Day(iso: "2027-01-01") }
    put(records, 16, "Raden Mas Panji Kusumaningrat Hadiwijaya Suryonegoro, S.Sos., M.Si., Ph.D. 山田太郎", "Staf") {
      $0.unit = "Subbag Tata Usaha dan Rumah Tangga"
    }
    records.put(.delegate(Delegate(meeting: planned, person: PersonID(rawValue: 13), office: kebumen, state: .present)))
  }

  /// The same with an office that has closed, one that joined late, and more people than a screen has rows.
  static func crowd(_ records: MemoryRecords) {
    people(records)
    for number in 20..<60 { put(records, number, "Pegawai \(number)", "Staf") }
    if case .office(var office)? = records.stamped(.office(officeCodes[2]))?.record {
      office.activeUntil = Day(iso: "2026-03-31")
      records.put(.office(office))
    }
    if case .forum(var forum)? = records.stamped(.forum(tu))?.record {
      forum.members = [.init(office: purworejo), .init(office: kebumen, joined: Day(iso: "2026-02-01"))]
      records.put(.forum(forum))
    }
  }

  private static func put(
    _ records: MemoryRecords, _ number: Int, _ name: String, _ title: String?, rank: String? = nil,
    _ set: (inout PersonDraft) -> Void = { _ in }
  ) {
    var draft = PersonDraft(name: name, title: title, office: kebumen, rank: rank)
    set(&draft)
    records.put(.person(Person(id: PersonID(rawValue: number), draft: draft)))
  }
}
