package import RakorModel

/// Texts of the roll-call.
package struct RollCallPhrases: Sendable {
  /// A delegate's state in at most eleven columns.
  package let state: @Sendable (DelegateState) -> String
  package let office: String
  package let promised: String
  package let counted: String
  package let named: String
  package let present: String
  package let reported: String
  package let unattributed: String
  package let promisedInAll: String
  package let totals: @Sendable (_ total: String, _ reported: String, _ unattributed: Int, _ differs: Bool) -> String
  package let heads: @Sendable (_ promised: String, _ counted: String, _ named: String) -> String
  /// The same three in so few columns that they stand beside an office's name in the narrowest window.
  package let headsInShort: @Sendable (_ promised: String, _ counted: String, _ named: String) -> String
  package let expected: @Sendable (Int) -> String
  package let presentOf: @Sendable (_ named: Int, _ listed: Int) -> String
  package let disagreement: @Sendable (_ counted: Int, _ named: Int) -> String
  package let nobody: String
  package let nobodyListed: String
  package let notListed: String
  package let allTold: String
  package let nobodyExpected: String
  package let marked: @Sendable (_ name: String, _ office: String) -> String
  package let alreadyPresent: @Sendable (_ name: String) -> String
  package let toggle: String
  package let markAll: String
  package let clear: String
  package let remove: String
  package let note: String
  package let find: String
  package let count: String
  package let promise: String
  package let increase: String
  package let decrease: String
  package let reportTotal: String
  package let focusOffices: String
  package let focusDelegates: String
  package let choose: String
  package let countOf: @Sendable (_ office: String) -> String
  package let promiseOf: @Sendable (_ office: String) -> String
  package let digitsOnly: String
  package let findLabel: String
  package let findHelp: String
  package let results: @Sendable (Int) -> String
  package let add: @Sendable (_ name: String, _ office: String) -> String
  package let removeTitle: String
  package let removeQuestion: @Sendable (_ name: String, _ state: String) -> String
  package let removed: @Sendable (_ name: String) -> String
  /// Somebody who does not take part on the rakor's day, in at most eleven columns.
  package let inactive: String
  package let inactiveTitle: String
  package let inactiveQuestion: @Sendable (_ name: String, _ from: String?, _ until: String?) -> String
  package let noteOn: @Sendable (_ name: String) -> String
  package let reportedTitle: String
  package let loading: String

  static let indonesian = RollCallPhrases(
    state: { state in
      switch state {
      case .unknown: "belum"
      case .present: "hadir"
      case .late: "menyusul"
      case .excused: "izin"
      case .sick: "sakit"
      case .travel: "dinas luar"
      case .absent: "tanpa ket."
      case .represented: "diwakili"
      }
    },
    office: "Kantor",
    promised: "Janji",
    counted: "Hitung",
    named: "Nama",
    present: "Jumlah hadir",
    reported: "Menurut laporan",
    unattributed: "Tidak dirinci per kantor",
    promisedInAll: "Dijanjikan",
    totals: { total, reported, unattributed, differs in
      "Hadir \(total) · laporan \(reported)" + (differs ? " ≠" : "")
        + (unattributed > 0 ? " · tak dirinci \(unattributed)" : "")
    },
    heads: { "janji \($0) · hitung \($1) · nama \($2)" },
    headsInShort: { "j \($0) h \($1) n \($2)" },
    expected: { "\($0) terdaftar" },
    presentOf: { "hadir \($0) dari \($1)" },
    disagreement: { "hitung \($0), nama \($1): selisih \(abs($0 - $1))" },
    nobody: "Belum ada orang dari kantor ini: tekan / untuk mencari atau menambah.",
    nobodyListed: "Tidak ada orang dari kantor ini di daftar hadir.",
    notListed: "Orang ini belum ada di daftar hadir.",
    allTold: "Semua yang terdaftar dari kantor ini sudah ditandai.",
    nobodyExpected: "Belum ada yang terdaftar di forum ini dari kantor ini: tandai satu per satu dengan h.",
    marked: { "Hadir: \($0) · \($1)" },
    alreadyPresent: { "\($0) sudah ditandai hadir." },
    toggle: "hadir",
    markAll: "semua hadir",
    clear: "kembali belum ditandai",
    remove: "keluarkan dari rakor ini",
    note: "catatan",
    find: "cari/tambah",
    count: "hitung",
    promise: "janji kehadiran",
    increase: "tambah hitungan",
    decrease: "kurangi hitungan",
    reportTotal: "jumlah menurut laporan",
    focusOffices: "ke daftar kantor",
    focusDelegates: "ke daftar orang",
    choose: "tandai hadir",
    countOf: { "Hitungan \($0)" },
    promiseOf: { "Janji \($0)" },
    digitsOnly: "hanya angka; kosong = belum ada kabar",
    findLabel: "Cari/tambah",
    findHelp: "Ketik nama, sebagian pun cukup.",
    results: { "Semua kantor: \($0) orang" },
    add: { "+ baru di \($1): “\($0)”" },
    removeTitle: "Keluarkan dari rakor ini",
    removeQuestion: { name, state in
      "\(name) (\(state)) keluar dari daftar hadir beserta catatannya; untuk mengosongkan tanda saja, tekan ⌫ di "
        + "daftar. Keluarkan?"
    },
    removed: { "\($0) tidak lagi di daftar hadir. Tekan u untuk mengurungkan." },
    inactive: "tidak aktif",
    inactiveTitle: "Tidak aktif pada hari rakor",
    inactiveQuestion: { name, from, until in
      let days = [from.map { "mulai \($0)" }, until.map { "sampai \($0)" }].compactMap(\.self).joined(separator: " ")
      return "\(name) tercatat aktif \(days). Tetap tandai hadir?"
    },
    noteOn: { "Catatan: \($0)" },
    reportedTitle: "Jumlah orang menurut laporan",
    loading: "Memuat …")

  static let english = RollCallPhrases(
    state: { state in
      switch state {
      case .unknown: "not told"
      case .present: "present"
      case .late: "late"
      case .excused: "excused"
      case .sick: "sick"
      case .travel: "on duty"
      case .absent: "no word"
      case .represented: "represented"
      }
    },
    office: "Office",
    promised: "Prom.",
    counted: "Count",
    named: "Named",
    present: "Present in all",
    reported: "Reported total",
    unattributed: "Not broken down by office",
    promisedInAll: "Promised",
    totals: { total, reported, unattributed, differs in
      "Total \(total) · reported \(reported)" + (differs ? " ≠" : "")
        + (unattributed > 0 ? " · no office \(unattributed)" : "")
    },
    heads: { "prom. \($0) · count \($1) · named \($2)" },
    headsInShort: { "p \($0) c \($1) n \($2)" },
    expected: { "\($0) listed" },
    presentOf: { "\($0) of \($1) present" },
    disagreement: { "counted \($0), named \($1): they differ by \(abs($0 - $1))" },
    nobody: "Nobody from this office yet: press / to find or add somebody.",
    nobodyListed: "Nobody from this office is on the list.",
    notListed: "This person is not on the list yet.",
    allTold: "Everyone listed from this office has been marked.",
    nobodyExpected: "Nobody from this office is listed in this forum yet: mark them one by one with h.",
    marked: { "Present: \($0) · \($1)" },
    alreadyPresent: { "\($0) is already marked present." },
    toggle: "present",
    markAll: "all present",
    clear: "back to not told",
    remove: "take out of this meeting",
    note: "note",
    find: "find/add",
    count: "count",
    promise: "promised heads",
    increase: "one head more",
    decrease: "one head less",
    reportTotal: "reported total",
    focusOffices: "to the offices",
    focusDelegates: "to the people",
    choose: "mark present",
    countOf: { "Heads of \($0)" },
    promiseOf: { "Promised by \($0)" },
    digitsOnly: "digits only; empty = not told yet",
    findLabel: "Find/add",
    findHelp: "Type a name, or part of one.",
    results: { $0 == 1 ? "All offices: 1 person" : "All offices: \($0) people" },
    add: { "+ new in \($1): “\($0)”" },
    removeTitle: "Take out of this meeting",
    removeQuestion: { name, state in
      "\(name) (\(state)) leaves the list with any note; to clear the mark alone, press ⌫ in the list. Take out?"
    },
    removed: { "\($0) is no longer on the list. Press u to undo." },
    inactive: "not active",
    inactiveTitle: "Not active on the day",
    inactiveQuestion: { name, from, until in
      let days = [from.map { "from \($0)" }, until.map { "until \($0)" }].compactMap(\.self).joined(separator: " ")
      return "\(name) is recorded as active \(days). Mark as present all the same?"
    },
    noteOn: { "Note on \($0)" },
    reportedTitle: "Number of people as reported",
    loading: "Loading …")
}
