package import RakorModel

extension Sample {
  /// The one real rakor, as far as it is known.
  package static func example2021(_ records: inout ChangeBuilder) throws {
    try records.putMeeting(1, "2021-06-15", phu, purworejo, "Rakor Seksi PHU se-eks Karesidenan Kedu", .held) {
      $0.venue = "Pendopo RM Dargo, Purworejo"
      $0.purpose =
        "Menyamakan pemahaman tentang regulasi haji dan umrah, serta mencari gagasan baru untuk pelayanan kepada masyarakat."
      $0.notes = "Waktu tidak diketahui. Lima dari Wonosobo diketahui namanya; pembagian 26 lainnya tidak."
      $0.reportedTotal = 31
    }
    try enterWonosobo(&records)
    for person in fiveOfWonosobo { try records.putDelegate(example, person, wonosobo) }
    let title = "Disinformasi setelah haji 2021 dibatalkan"
    try records.put(.agendaItem(AgendaItem(meeting: example, number: 1, title: title, discussed: true)))
    let instructions = [
      "Menindaklanjuti hasil rakor yang berguna bagi masyarakat", "Segera menyikapi kebijakan haji baru",
    ]
    for (index, text) in instructions.enumerated() {
      try records.putFollowUp(index + 1, text, example, [wonosobo], source: .instruction, opened: "2021-06-16")
    }
    try records.close(example)
  }

  /// A busy autumn: one rakor just held, one on Tuesday, others around them, follow-ups late, soon and done.
  static func autumn(_ records: inout ChangeBuilder) throws {
    try meetings(&records)
    try agenda(&records)
    try attendance(&records)
    try followUps(&records)
  }

  private static func meetings(_ records: inout ChangeBuilder) throws {
    try records.putMeeting(2, "2026-05-12", phu, kebumen, "Rakor Seksi PHU Semester I", .held) {
      $0.venue = "Aula Kankemenag"
    }
    try records.putMeeting(3, "2026-11-19", phu, kotaMagelang, "Rakor persiapan haji 1448 H", .held) {
      $0.start = time("09:00")
      $0.end = time("12:00")
      $0.venue = "RM Bu Tatik, Kota Magelang"
      $0.letter = "B-1209/Kk.11.30/2/Hm.01/11/2026"
    }
    try records.putMeeting(4, "2026-11-24", phu, wonosobo, "Rakor Seksi PHU se-eks Karesidenan Kedu", .planned) {
      $0.start = time("09:30")
      $0.venue = "Pendopo Kabupaten Wonosobo"
    }
    try records.putMeeting(5, "2026-12-04", tu, purworejo, "Rakor Subbag TU akhir tahun", .invited) {
      $0.start = time("10:00")
      $0.end = time("14:00")
      $0.letter = "B-77"
    }
    let reason = "bersamaan dengan kunjungan Kanwil"
    try records.putMeeting(
      6, "2026-09-08", forumCodes[3], temanggung, "Rakor Gara Zawa: sertifikasi wakaf", .cancelled
    ) {
      $0.venue = "Aula"
      $0.reason = reason
    }
    try records.putMeeting(7, "2026-10-01", forumCodes[2], kabMagelang, "Rakor Pokjaluh", .postponed) {
      $0.reason = reason
    }
  }

  private static func agenda(_ records: inout ChangeBuilder) throws {
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
    for item in items { try records.put(.agendaItem(item)) }
  }

  private static func attendance(_ records: inout ChangeBuilder) throws {
    for (office, heads) in zip(officeCodes, [5, 4, 7, 3, 2, 6]) {
      try records.putHeads(held, office, promised: 5, counted: heads)
    }
    try records.putHeads(planned, wonosobo, promised: 5)
    try records.putHeads(planned, kebumen, promised: 4)
  }

  private static func followUps(_ records: inout ChangeBuilder) throws {
    try records.putFollowUp(3, "Membuka loket tambahan pelunasan", held, officeCodes, due: "2026-11-20") {
      for index in 0..<4 { $0.parts[index].done = day("2026-11-20") }
      $0.parts[1].note = "foto di grup WA"
      $0.parts[4].note = "menunggu meja dari gudang"
    }
    try records.putFollowUp(
      4, "Mengirim daftar jemaah lunas tunda ke kantor wilayah", held, [purworejo], due: "2026-11-27"
    ) { $0.personInCharge = "Siti Khoiriyah" }
    try records.putFollowUp(
      5,
      "Menyusun jadwal manasik haji tingkat kecamatan bersama KUA, lengkap dengan nama pembimbing, tempat, dan cadangan "
        + "bila pendopo terpakai, lalu membagikannya kepada calon jemaah paling lambat sebelum kloter 1", planned,
      officeCodes
    ) { $0.dueWords = "sebelum kloter 1" }
    try records.putFollowUp(
      6, "Menyebarkan infografik anti disinformasi", id(2), [kebumen, kotaMagelang], due: "2026-06-30"
    ) {
      for index in 0..<2 { $0.parts[index].done = day("2026-06-\(20 + index)") }
    }
    try records.putFollowUp(7, "Studi banding ke Surakarta", id(2), [wonosobo], due: "2026-08-01") {
      $0.dropReason = "anggaran dialihkan"
      $0.droppedOn = day("2026-07-15")
    }
    try records.putFollowUp(8, "Rekap wakaf uang", nil, [temanggung], source: .instruction, due: "2026-11-23")
  }
}
