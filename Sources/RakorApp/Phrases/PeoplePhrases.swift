package import RakorModel

/// Texts of the screen of people and of what opens over it.
package struct PeoplePhrases: PhraseGroup {
  package let language: Language

  var offices: String { say("Kantor", "Offices") }
  var turn: String { say("giliran", "turn") }
  var find: String { say("nama, di semua kantor", "name, in all offices") }
  var post: String { say("Jabatan", "Post") }
  func countPeople(_ count: String) -> String { say("\(count) orang", count == "1" ? "1 person" : "\(count) people") }
  func since(_ day: String) -> String { say("mulai \(day)", "from \(day)") }
  func until(_ day: String) -> String { say("s.d. \(day)", "until \(day)") }
  var nobody: String { say("Belum ada peserta dari kantor ini.", "Nobody of this office is known yet.") }
  var nobodyYet: String {
    say(
      "Belum ada peserta dari kantor ini. Tekan \(key(.addPerson)) untuk menambah.",
      "Nobody of this office is known yet. Press \(key(.addPerson)) to add somebody.")
  }
  func nobodyMatches(_ filter: String) -> String {
    say(
      "Tidak ada peserta yang cocok dengan “\(filter)”. Esc menghapus saringan.",
      "Nobody matches “\(filter)”. Esc clears the filter.")
  }
  func notInForum(_ office: String) -> String {
    say(
      "\(office) bukan anggota forum yang dipilih: tekan \(key(.nextForum)) untuk melihat forum lain.",
      "\(office) is not a member of the chosen forum: press \(key(.nextForum)) for another forum.")
  }
  // Turns and year.
  var turns: String { say("Tuan rumah", "Hosting") }
  var noTurn: String { say("Tidak mendapat giliran di forum mana pun.", "Has no turn in any forum.") }
  func nextIn(_ forums: String, _ reason: String) -> String {
    say("Giliran berikutnya di \(forums): \(reason).", "Next in \(forums): \(reason).")
  }
  var place: String { say("Urutan", "Place") }
  func year(_ year: Int) -> String { say("Tahun \(year)", "Year \(year)") }
  var noMeetings: String { say("Belum ada rakor tahun ini.", "No meetings this year yet.") }

  func invited(_ times: Int, _ present: Int, _ heads: Int) -> String {
    guard times > 0 else { return say("belum ada yang terlaksana", "none held yet") }
    return say(
      "\(times) rakor terlaksana, hadir \(present) kali, \(heads) orang",
      "\(times) held, present at \(present), \(heads == 1 ? "1 person" : "\(heads) people")")
  }

  func uninvited(_ times: Int) -> String {
    say("\(times) kali tanpa diundang", times == 1 ? "once uninvited" : "\(times) times uninvited")
  }
  func untold(_ times: Int) -> String { say("\(times) belum dicatat", "\(times) not recorded yet") }
  func hosting(_ times: Int) -> String {
    say("tuan rumah \(times) kali", times == 1 ? "hosted once" : "hosted \(times) times")
  }
  func ahead(_ count: Int) -> String { say("\(count) rakor lagi terjadwal", "\(count) still ahead") }
  func newestOnly(_ count: Int) -> String {
    say("dihitung dari \(count) yang terbaru", "counted from the newest \(count)")
  }
  // Keys.
  var forward: String { say("bagian di kanan", "part to the right") }
  var backward: String { say("bagian di kiri", "part to the left") }
  var nextPane: String { say("pindah bagian", "next part") }
  var previousPane: String { say("bagian sebelumnya", "previous part") }
  var toOffices: String { say("kembali ke kantor", "back to the offices") }
  var new: String { say("peserta baru", "new person") }
  var leave: String { say("tidak aktif lagi", "no longer active") }
  var duplicates: String { say("nama ganda", "entered twice") }
  // Over the screen.
  var newTitle: String { say("Peserta baru", "New person") }
  func editTitle(_ number: Int) -> String { say("Ubah data peserta \(number)", "Edit person \(number)") }
  var chooseOffice: String { say("←→ kantor lain", "←→ other office") }
  func leaveTitle(_ name: String) -> String {
    say("Tidak aktif sejak tanggal: \(name)", "No longer active from: \(name)")
  }
  var leaveHint: String {
    say(
      "Hari pertama tidak bertugas lagi, misalnya 1 Desember. Namanya tidak dihapus dari rakor yang sudah ada.",
      "The first day away, such as 1 December. Nobody is deleted from the meetings that are there.")
  }
  func lastDay(_ day: String) -> String { say("Hari terakhir bertugas: \(day).", "Last day of duty: \(day).") }
  var backAgain: String { say("Dikosongkan: aktif lagi.", "Left empty: active again.") }
  var duplicatesTitle: String { say("Mungkin nama ganda", "Possibly entered twice") }
  var keeps: String { say("tetap", "stays") }
  var goes: String { say("digabung", "merged") }
  var same: String { say("Yang sama", "Same") }
  var merge: String { say("gabung", "merge") }
  var other: String { say("tukar yang tetap", "keep the other") }
  var mergeTitle: String { say("Gabungkan dua data", "Merge two entries") }
  func mergeQuestion(_ keep: String, _ drop: String) -> String {
    say(
      "\(drop) digabung ke \(keep). Yang belum diketahui diisi dari yang digabung, dan kehadirannya di rakor yang "
        + "belum ditutup ikut pindah. Rakor yang sudah ditutup tetap seperti semula. \(undoKey) mengurungkannya.",
      "\(drop) is merged into \(keep). What is not known is filled in from the merged one, and attendance at open "
        + "meetings moves along. Closed meetings stay as they are. \(undoKey) takes it back.")
  }

  /// The rakor at which two entries are marked differently, the mark of the one kept first.
  package func disputes(_ disputes: [MarkDispute]) -> String {
    let words = WordPhrases(language: language)
    return disputes.map { dispute in
      let marks = "\(words.delegateState(dispute.kept)) / \(words.delegateState(dispute.dropped))"
      return say("rakor \(dispute.meeting.rawValue): \(marks)", "meeting \(dispute.meeting.rawValue): \(marks)")
    }.joined(separator: ", ")
  }
  func marksDiffer(_ kept: PersonID, _ dropped: PersonID, _ marks: [MarkDispute]) -> String {
    say(
      "Peserta \(kept.rawValue) dan \(dropped.rawValue) ditandai berbeda (\(disputes(marks))): "
        + "pilih dahulu tanda yang berlaku.",
      "People \(kept.rawValue) and \(dropped.rawValue) are marked differently (\(disputes(marks))): "
        + "choose first which mark stands.")
  }
  /// Asks whose mark stands, after the rakor have been named.
  package func marksQuestion(_ disputes: String) -> String {
    say(
      "Keduanya ditandai berbeda di \(disputes). Yang terlihat hadir tetap dihitung hadir, selebihnya menurut yang tetap; "
        + "nama yang digabung dicatat di keterangan. Gabungkan?",
      "They are marked differently at \(disputes). Whoever was seen there stays counted, else the one kept stands; the name "
        + "of the merged one goes into the note. Merge?")
  }

  /// "12 orang", "400+ orang".
  func count(_ count: Int, isMore: Bool) -> String { countPeople(isMore ? "\(count)+" : String(count)) }

  /// From when until when somebody takes part, as far as that is limited; nil for always.
  func days(_ from: Day?, _ until: Day?) -> String? {
    let parts = [from.map { since($0.short(in: language)) }, until.map { self.until($0.short(in: language)) }]
      .compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
