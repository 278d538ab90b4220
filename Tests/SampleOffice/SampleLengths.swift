import RakorModel

extension Sample {
  /// As many rakor and follow-ups as no screen holds.
  static func many(_ records: inout ChangeBuilder) throws {
    let start = day("2024-01-01")
    for number in 1...200 {
      let (forum, office) = (forumCodes[number % 4], officeCodes[number % 6])
      try records.putMeeting(
        number, start.adding(days: number * 5).iso, forum, office, "Rakor nomor \(number)",
        number < 190 ? .held : .planned)
      try records.putFollowUp(
        number, "Tugas nomor \(number)", id(number), [office], due: start.adding(days: 1000 + number).iso)
      if number < 190 { try records.close(id(number)) }
    }
  }

  /// Names and titles longer and wider than anything expected.
  static func wide(_ records: inout ChangeBuilder) throws {
    let title = "Rapat Koordinasi 山田太郎 Penyelenggaraan Haji dan Umrah se-eks Karesidenan Kedu Triwulan Keempat 2026"
    try records.changeMeeting(planned) {
      $0.title = title
      $0.venue = "Gedung Serbaguna Kementerian Agama Kabupaten Wonosobo, Jalan Jenderal Sudirman Nomor 99, Wonosobo"
    }
    try records.changeMeeting(held) { $0.title = title + " \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}" }
    try records.changeOffice(wonosobo) {
      $0.name = "Kankemenag Kabupaten Wonosobo Hasil Pemekaran"
      $0.short = "Kab. Wonosobo Utara Baru"
    }
  }
}
