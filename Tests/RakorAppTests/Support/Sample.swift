import RakorModel

/// Invented rakor and follow-ups around Sunday, 22 November 2026, with the six offices and four forums.
enum Sample {
  static let officeCodes = ["wonosobo", "kebumen", "magelang-kab", "magelang-kota", "temanggung", "purworejo"]
    .map(OfficeCode.init)
  static let forumCodes = ["phu", "tu", "pokjaluh", "garazawa"].map(ForumCode.init)
  static let (wonosobo, kebumen, kotaMagelang, purworejo) =
    (officeCodes[0], officeCodes[1], officeCodes[3], officeCodes[5])
  static let (phu, tu) = (forumCodes[0], forumCodes[1])

  static let (example, held, planned, friday) = (id(1), id(3), id(4), id(5))

  /// What can be recorded before a picture is taken.
  enum Shelf: Sendable {
    case registry, example2021, full, many, wide, people, crowd

    func fill(_ records: MemoryRecords) {
      switch self {
      case .registry: Sample.registry(records)
      case .example2021: Sample.example2021(records)
      case .full: Sample.full(records)
      case .many: Sample.many(records)
      case .wide: Sample.wide(records)
      case .people: Sample.people(records)
      case .crowd: Sample.crowd(records)
      }
    }
  }

  /// Offices and forums, and nothing else: the first run.
  static func registry(_ records: MemoryRecords) {
    let shorts = [
      "Kab. Wonosobo", "Kab. Kebumen", "Kab. Magelang", "Kota Magelang", "Kab. Temanggung", "Kab. Purworejo",
    ]
    for (code, short) in zip(officeCodes, shorts) {
      let office = Office(
        code: code, name: "Kankemenag \(short)", short: short, kind: short.hasPrefix("Kota") ? .city : .regency,
        town: String(short.dropFirst(5)))
      records.put(.office(office))
    }
    let names = ["Seksi PHU", "Subbag TU", "Pokjaluh", "Gara Zawa"]
    for (code, short) in zip(forumCodes, names) {
      let members = officeCodes.map { Forum.Member(office: $0) }
      records.put(.forum(Forum(code: code, name: "\(short) se-eks Karesidenan Kedu", short: short, members: members)))
    }
  }

  /// The one real rakor, as far as it is known.
  static func example2021(_ records: MemoryRecords) {
    registry(records)
    var meeting = Meeting(
      id: example, uid: "1",
      draft: draft("2021-06-15", phu, purworejo, "Rakor Seksi PHU se-eks Karesidenan Kedu") {
        $0.venue = "Pendopo RM Dargo, Purworejo"
        $0.purpose =
          "Menyamakan pemahaman tentang regulasi haji dan umrah, serta mencari gagasan baru untuk pelayanan kepada masyarakat."
        $0.notes = "Waktu tidak diketahui. Lima dari Wonosobo diketahui namanya; pembagian 26 lainnya tidak."
      }, state: .closed)
    meeting.reportedTotal = 31
    meeting.closedNames = ClosedNames(
      closedOn: meeting.date, forum: "Seksi PHU se-eks Karesidenan Kedu",
      offices: Dictionary(
        uniqueKeysWithValues: records.offices().map { ($0.code, .init(name: $0.name, short: $0.short)) }),
      people: [:])
    records.put(.meeting(meeting))
    let names = ["Dwi Subrata", "Muhasyim", "Eni Mariana", "Dhany Novitasari", "Herawati Aliyah"]
    for (index, name) in names.enumerated() {
      let person = PersonID(rawValue: index + 1)
      records.put(.person(Person(id: person, draft: PersonDraft(name: name, title: "Staf", office: wonosobo))))
      records.put(.delegate(Delegate(meeting: example, person: person, office: wonosobo, state: .present)))
    }
    let title = "Disinformasi setelah haji 2021 dibatalkan"
    records.put(.agendaItem(AgendaItem(meeting: example, number: 1, title: title, discussed: true)))
    let instructions = [
      "Menindaklanjuti hasil rakor yang berguna bagi masyarakat", "Segera menyikapi kebijakan haji baru",
    ]
    for (index, text) in instructions.enumerated() {
      put(records, index + 1, text, example, [wonosobo], source: .instruction, opened: "2021-06-16")
    }
  }

  /// A busy autumn: one rakor just held, one on Tuesday, others around them, follow-ups late, soon and done.
  static func full(_ records: MemoryRecords) {
    example2021(records)
    meetings(records)
    agenda(records)
    attendance(records)
    followUps(records)
  }

  private static func meetings(_ records: MemoryRecords) {
    put(records, 2, "2026-05-12", phu, kebumen, "Rakor Seksi PHU Semester I", .held) { $0.venue = "Aula Kankemenag" }
    put(records, 3, "2026-11-19", phu, kotaMagelang, "Rakor persiapan haji 1448 H", .held) {
      $0.start = TimeOfDay(hour: 9, minute: 0)
      $0.end = TimeOfDay(hour: 12, minute: 0)
      $0.venue = "RM Bu Tatik, Kota Magelang"
      $0.letter = "B-1209/Kk.11.30/2/Hm.01/11/2026"
    }
    put(records, 4, "2026-11-24", phu, wonosobo, "Rakor Seksi PHU se-eks Karesidenan Kedu", .planned) {
      $0.start = TimeOfDay(hour: 9, minute: 30)
      $0.venue = "Pendopo Kabupaten Wonosobo"
    }
    put(records, 5, "2026-12-04", tu, purworejo, "Rakor Subbag TU akhir tahun", .invited) {
      $0.start = TimeOfDay(hour: 10, minute: 0)
      $0.end = TimeOfDay(hour: 14, minute: 0)
      $0.letter = "B-77"
    }
    put(records, 6, "2026-09-08", forumCodes[3], officeCodes[4], "Rakor Gara Zawa: sertifikasi wakaf", .cancelled) {
      $0.venue = "Aula"
    }
    put(records, 7, "2026-10-01", forumCodes[2], officeCodes[2], "Rakor Pokjaluh", .postponed) { _ in }
  }

  private static func agenda(_ records: MemoryRecords) {
    let items = [
      AgendaItem(
        meeting: held, number: 1, title: "Pembacaan notula rakor sebelumnya", standing: true, discussed: true,
        minutes: "Dibacakan dan disetujui."),
      AgendaItem(
        meeting: held, number: 2, title: "Pelunasan biaya haji tahap kedua", presenter: "Dwi Subrata", discussed: true,
        minutes: "Wonosobo dan Kebumen sudah di atas 90 persen. Kendala: bank tutup pukul 14.00 pada hari Jumat.",
        decision: "Loket tambahan di tiap kantor mulai 1 Desember 2026."),
      AgendaItem(
        meeting: held, number: 3,
        title: "Jadwal manasik haji tingkat kabupaten dan kota beserta pembagian pembimbing dari enam kantor",
        carried: 2),
      AgendaItem(meeting: held, number: 4, title: "会議の日程 — jadwal bersama delegasi Jepang"),
    ]
    for item in items { records.put(.agendaItem(item)) }
  }

  private static func attendance(_ records: MemoryRecords) {
    for (office, heads) in zip(officeCodes, [5, 4, 7, 3, 2, 6]) {
      records.put(.attendance(OfficeAttendance(meeting: held, office: office, promised: 5, counted: heads)))
    }
    records.put(.attendance(OfficeAttendance(meeting: planned, office: wonosobo, promised: 5)))
    records.put(.attendance(OfficeAttendance(meeting: planned, office: kebumen, promised: 4)))
  }

  private static func followUps(_ records: MemoryRecords) {
    put(records, 3, "Membuka loket tambahan pelunasan", held, officeCodes, due: "2026-11-20") {
      for index in 0..<4 { $0.parts[index].done = Day(iso: "2026-11-20") }
      $0.parts[1].note = "foto di grup WA"
      $0.parts[4].note = "menunggu meja dari gudang"
    }
    put(records, 4, "Mengirim daftar jemaah lunas tunda ke kantor wilayah", held, [purworejo], due: "2026-11-27") {
      $0.personInCharge = "Siti Khoiriyah"
    }
    put(
      records, 5,
      "Menyusun jadwal manasik haji tingkat kecamatan bersama KUA, lengkap dengan nama pembimbing, tempat, dan cadangan "
        + "bila pendopo terpakai, lalu membagikannya kepada calon jemaah paling lambat sebelum kloter 1", planned,
      officeCodes
    ) { $0.dueWords = "sebelum kloter 1" }
    put(records, 6, "Menyebarkan infografik anti disinformasi", id(2), [kebumen, kotaMagelang], due: "2026-06-30") {
      for index in 0..<2 { $0.parts[index].done = Day(iso: "2026-06-\(20 + index)") }
    }
    put(records, 7, "Studi banding ke Surakarta", id(2), [wonosobo], due: "2026-08-01") {
      $0.dropReason = "anggaran dialihkan"
    }
    put(records, 8, "Rekap wakaf uang", nil, [officeCodes[4]], source: .instruction, due: "2026-11-23") { _ in }
  }
}

// MARK: One record each

extension Sample {
  static func id(_ number: Int) -> MeetingID { MeetingID(rawValue: number) }

  private static func draft(
    _ date: String, _ forum: ForumCode, _ host: OfficeCode, _ title: String, _ set: (inout MeetingDraft) -> Void
  ) -> MeetingDraft {
    var draft = MeetingDraft(
      forum: forum, title: title, date: Day(iso: date) ?? .first, host: host, invited: officeCodes)
    set(&draft)
    return draft
  }

  static func put(
    _ records: MemoryRecords, _ number: Int, _ date: String, _ forum: ForumCode, _ host: OfficeCode, _ title: String,
    _ state: MeetingState, _ set: (inout MeetingDraft) -> Void = { _ in }
  ) {
    let draft = draft(date, forum, host, title, set)
    var meeting = Meeting(id: id(number), uid: "\(number)", draft: draft, state: state)
    if state == .cancelled || state == .postponed { meeting.reason = "bersamaan dengan kunjungan Kanwil" }
    records.put(.meeting(meeting))
  }

  static func put(
    _ records: MemoryRecords, _ number: Int, _ text: String, _ meeting: MeetingID?, _ offices: [OfficeCode],
    source: FollowUp.Source = .agenda(item: nil), due: String? = nil, opened: String = "2026-11-19",
    _ set: (inout FollowUp) -> Void = { _ in }
  ) {
    let draft = FollowUpDraft(
      text: text, meeting: meeting, source: source, offices: offices, due: due.flatMap(Day.init(iso:)))
    var followUp = FollowUp(
      number: FollowUpNumber(rawValue: number), draft: draft, opened: Day(iso: opened) ?? .first)
    set(&followUp)
    records.put(.followUp(followUp))
  }

  /// Changes a rakor that is there.
  static func change(_ records: MemoryRecords, _ id: MeetingID, _ change: (inout Meeting) -> Void) {
    guard case .meeting(var meeting)? = records.stamped(.meeting(id))?.record else { return }
    change(&meeting)
    records.put(.meeting(meeting))
  }

  /// As many rakor and follow-ups as no screen holds.
  static func many(_ records: MemoryRecords) {
    registry(records)
    let start = Day(iso: "2024-01-01") ?? .first
    for number in 1...200 {
      put(
        records, number, start.adding(days: number * 5).iso, forumCodes[number % 4], officeCodes[number % 6],
        "Rakor nomor \(number)", number < 190 ? .closed : .planned)
      put(
        records, number, "Tugas nomor \(number)", id(number), [officeCodes[number % 6]],
        due: start.adding(days: 1000 + number).iso)
    }
  }

  /// Names and titles longer and wider than anything expected.
  static func wide(_ records: MemoryRecords) {
    full(records)
    let title = "Rapat Koordinasi 山田太郎 Penyelenggaraan Haji dan Umrah se-eks Karesidenan Kedu Triwulan Keempat 2026"
    change(records, planned) {
      $0.title = title
      $0.venue = "Gedung Serbaguna Kementerian Agama Kabupaten Wonosobo, Jalan Jenderal Sudirman Nomor 99, Wonosobo"
    }
    change(records, held) { $0.title = title + " \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}" }
    records.put(
      .office(
        Office(
          code: wonosobo, name: "Kankemenag Kabupaten Wonosobo Hasil Pemekaran", short: "Kab. Wonosobo Utara Baru",
          kind: .regency, town: "Wonosobo")))
  }
}
