import RakorModel

/// Texts of the screen of people and of what opens over it.
package struct PeoplePhrases: Sendable {
  let offices: String
  let turn: String
  let find: String
  let post: String
  let countPeople: @Sendable (_ count: String) -> String
  let since: @Sendable (_ day: String) -> String
  let until: @Sendable (_ day: String) -> String
  let nobody: String
  let nobodyYet: String
  let nobodyMatches: @Sendable (_ filter: String) -> String
  let notInForum: @Sendable (_ office: String) -> String
  // Turns and year.
  let turns: String
  let noTurn: String
  let nextIn: @Sendable (_ forums: String, _ reason: String) -> String
  let place: String
  let year: @Sendable (_ year: Int) -> String
  let noMeetings: String
  let invited: @Sendable (_ times: Int, _ present: Int, _ heads: Int) -> String
  let untold: @Sendable (_ times: Int) -> String
  let hosting: @Sendable (_ times: Int) -> String
  let ahead: @Sendable (_ count: Int) -> String
  let newestOnly: @Sendable (_ count: Int) -> String
  // Keys.
  let forward: String
  let backward: String
  let nextPane: String
  let previousPane: String
  let toOffices: String
  let new: String
  let leave: String
  let duplicates: String
  // Over the screen.
  let newTitle: String
  let editTitle: @Sendable (_ number: Int) -> String
  let chooseOffice: String
  let leaveTitle: @Sendable (_ name: String) -> String
  let leaveHint: String
  let lastDay: @Sendable (_ day: String) -> String
  let backAgain: String
  let duplicatesTitle: String
  let keeps: String
  let goes: String
  let same: String
  let merge: String
  let other: String
  let mergeTitle: String
  let mergeQuestion: @Sendable (_ keep: String, _ drop: String) -> String

  /// "12 orang", "400+ orang".
  func count(_ count: Int, isMore: Bool) -> String { countPeople(isMore ? "\(count)+" : String(count)) }

  /// From when until when somebody takes part, as far as that is limited; nil for always.
  func days(_ from: Day?, _ until: Day?, _ context: Context) -> String? {
    let parts = [
      from.map { since($0.short(in: context.language)) }, until.map { self.until($0.short(in: context.language)) },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  static let indonesian = PeoplePhrases(
    offices: "Kantor",
    turn: "giliran",
    find: "nama, di semua kantor",
    post: "Jabatan",
    countPeople: { "\($0) orang" },
    since: { "mulai \($0)" },
    until: { "s.d. \($0)" },
    nobody: "Belum ada orang dari kantor ini.",
    nobodyYet: "Belum ada orang dari kantor ini. Tekan n untuk menambah.",
    nobodyMatches: { "Tidak ada orang yang cocok dengan “\($0)”. Esc menghapus saringan." },
    notInForum: { "\($0) bukan anggota forum yang dipilih: tekan f untuk melihat forum lain." },
    turns: "Tuan rumah",
    noTurn: "Tidak mendapat giliran di forum mana pun.",
    nextIn: { "Giliran berikutnya di \($0): \($1)." },
    place: "Urutan",
    year: { "Tahun \($0)" },
    noMeetings: "Belum ada rakor tahun ini.",
    invited: { times, present, heads in
      times == 0 ? "belum ada yang terlaksana" : "\(times) rakor terlaksana, hadir \(present) kali, \(heads) orang"
    },
    untold: { "\($0) belum ada kabar" },
    hosting: { "tuan rumah \($0) kali" },
    ahead: { "\($0) lagi akan datang" },
    newestOnly: { "dihitung dari \($0) yang terbaru" },
    forward: "bagian di kanan",
    backward: "bagian di kiri",
    nextPane: "bagian berikutnya",
    previousPane: "bagian sebelumnya",
    toOffices: "kembali ke kantor",
    new: "orang baru",
    leave: "tidak aktif lagi",
    duplicates: "orang ganda",
    newTitle: "Orang baru",
    editTitle: { "Ubah orang \($0)" },
    chooseOffice: "←→ kantor lain",
    leaveTitle: { "Tidak aktif lagi sejak kapan: \($0)" },
    leaveHint:
      "Hari pertama tidak bertugas lagi, misalnya 1 Desember. Orangnya tidak dihapus dari rakor yang sudah ada.",
    lastDay: { "Hari terakhir bertugas: \($0)." },
    backAgain: "Dikosongkan: aktif lagi.",
    duplicatesTitle: "Mungkin tercatat dua kali",
    keeps: "tetap",
    goes: "digabung",
    same: "Yang sama",
    merge: "gabung",
    other: "tukar yang tetap",
    mergeTitle: "Gabungkan dua catatan",
    mergeQuestion: { keep, drop in
      "\(drop) digabung ke \(keep). Yang belum diketahui diisi dari yang digabung, dan kehadirannya di rakor yang belum ditutup "
        + "ikut pindah. Rakor yang sudah ditutup tetap seperti semula. u mengurungkannya."
    })

  static let english = PeoplePhrases(
    offices: "Offices",
    turn: "turn",
    find: "name, in all offices",
    post: "Post",
    countPeople: { $0 == "1" ? "1 person" : "\($0) people" },
    since: { "from \($0)" },
    until: { "until \($0)" },
    nobody: "Nobody of this office is known yet.",
    nobodyYet: "Nobody of this office is known yet. Press n to add somebody.",
    nobodyMatches: { "Nobody matches “\($0)”. Esc clears the filter." },
    notInForum: { "\($0) is not a member of the chosen forum: press f for another forum." },
    turns: "Hosting",
    noTurn: "Has no turn in any forum.",
    nextIn: { "Next in \($0): \($1)." },
    place: "Place",
    year: { "Year \($0)" },
    noMeetings: "No meetings this year yet.",
    invited: { times, present, heads in
      times == 0
        ? "none held yet"
        : "\(times) held, present at \(present), \(heads == 1 ? "1 person" : "\(heads) people")"
    },
    untold: { "\($0) not told yet" },
    hosting: { $0 == 1 ? "hosted once" : "hosted \($0) times" },
    ahead: { "\($0) still ahead" },
    newestOnly: { "counted from the newest \($0)" },
    forward: "part to the right",
    backward: "part to the left",
    nextPane: "next part",
    previousPane: "previous part",
    toOffices: "back to the offices",
    new: "new person",
    leave: "no longer active",
    duplicates: "entered twice",
    newTitle: "New person",
    editTitle: { "Edit person \($0)" },
    chooseOffice: "←→ other office",
    leaveTitle: { "No longer active since when: \($0)" },
    leaveHint: "The first day away, such as 1 December. Nobody is deleted from the meetings that are there.",
    lastDay: { "Last day of duty: \($0)." },
    backAgain: "Left empty: active again.",
    duplicatesTitle: "Possibly entered twice",
    keeps: "stays",
    goes: "merged",
    same: "Same",
    merge: "merge",
    other: "keep the other",
    mergeTitle: "Merge two entries",
    mergeQuestion: { keep, drop in
      "\(drop) is merged into \(keep). What is not known is filled in from the merged one, and attendance at open meetings moves "
        + "along. Closed meetings stay as they are. u takes it back."
    })
}
