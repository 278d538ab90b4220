package import RakorModel

/// Texts of the roll-call.
package struct RollCallPhrases: PhraseGroup {
  package let language: Language

  /// A delegate's state in at most eleven columns.
  func state(_ state: DelegateState) -> String {
    switch state {
    case .unknown: say("belum", "not marked")
    case .present: say("hadir", "present")
    case .late: say("terlambat", "late")
    case .excused: say("izin", "excused")
    case .sick: say("sakit", "sick")
    case .travel: say("dinas luar", "on duty")
    case .absent: say("tanpa ket.", "no word")
    case .represented: say("diwakili", "represented")
    }
  }

  var office: String { say("Kantor", "Office") }
  var promised: String { say("Konf.", "Prom.") }
  var counted: String { say("Hitung", "Count") }
  var named: String { say("Nama", "Named") }
  var total: String { say("Jumlah", "In all") }
  var present: String { say("Jumlah hadir", "Present in all") }
  var reported: String { say("Menurut laporan", "Reported total") }
  var unattributed: String { say("Tanpa rincian kantor", "Of no office") }
  func totals(_ total: String, _ reported: String, _ unattributed: Int, _ differs: Bool) -> String {
    say("Hadir \(total), laporan \(reported)", "Total \(total), reported \(reported)") + (differs ? " ≠" : "")
      + (unattributed > 0 ? say(", \(unattributed) tidak dirinci", ", \(unattributed) of no office") : "")
  }
  func heads(_ promised: String, _ counted: String, _ named: String) -> String {
    say(
      "konfirmasi \(promised) · terhitung \(counted) · nama \(named)",
      "prom. \(promised) · count \(counted) · named \(named)")
  }
  /// The same three in so few columns that they stand beside an office's name in the narrowest window.
  func headsInShort(_ promised: String, _ counted: String, _ named: String) -> String {
    say("k \(promised) · h \(counted) · n \(named)", "p \(promised) · c \(counted) · n \(named)")
  }
  func expected(_ count: Int) -> String { say("\(count) terdaftar", "\(count) listed") }
  func presentOf(_ named: Int, _ listed: Int) -> String {
    say("hadir \(named) dari \(listed)", "\(named) of \(listed) present")
  }
  func disagreement(_ counted: Int, _ named: Int) -> String {
    say(
      "terhitung \(counted), nama \(named): selisih \(abs(counted - named))",
      "counted \(counted), named \(named): they differ by \(abs(counted - named))")
  }
  var nobody: String {
    say(
      "Belum ada peserta dari kantor ini: tekan \(key(.find)) untuk mencari atau menambah.",
      "Nobody from this office yet: press \(key(.find)) to find or add somebody.")
  }
  var nobodyListed: String {
    say("Tidak ada peserta dari kantor ini di daftar hadir.", "Nobody from this office is on the list.")
  }
  var notListed: String { say("Peserta ini belum ada di daftar hadir.", "This person is not on the list yet.") }
  var allTold: String {
    say("Semua yang terdaftar dari kantor ini sudah ditandai.", "Everyone listed from this office has been marked.")
  }
  var nobodyExpected: String {
    say(
      "Belum ada yang terdaftar di forum ini dari kantor ini: tandai satu per satu dengan \(key(.present)).",
      "Nobody from this office is listed in this forum yet: mark them one by one with \(key(.present)).")
  }
  /// The people of an office whom this forum does not see regularly.
  func others(_ count: Int) -> String {
    say("lain dari kantor ini (\(count))", "others of this office (\(count))")
  }
  func allMarked(_ count: Int, _ office: String) -> String {
    say(
      "\(count) orang ditandai hadir: \(office). \(undoKey) mengurungkannya.",
      (count == 1 ? "1 person" : "\(count) people") + " marked present: \(office). \(undoKey) takes it back.")
  }
  func marked(_ name: String, _ office: String) -> String {
    say("Hadir: \(name) · \(office)", "Present: \(name) · \(office)")
  }
  /// Of an office that came without being invited.
  package var uninvited: String { say("tidak diundang", "not invited") }
  func alreadyPresent(_ name: String) -> String {
    say("\(name) sudah ditandai hadir.", "\(name) is already marked present.")
  }
  var toggle: String { say("hadir", "present") }
  var markAll: String { say("semua", "all") }
  var clear: String { say("kosongkan tanda", "clear the mark") }
  var remove: String { say("keluarkan dari daftar hadir", "take off the list") }
  var note: String { say("catatan", "note") }
  var find: String { say("cari/baru", "find/add") }
  var count: String { say("jumlah", "count") }
  var promise: String { say("konfirmasi", "promised heads") }
  var increase: String { say("tambah satu orang", "one head more") }
  var decrease: String { say("kurangi satu orang", "one head less") }
  var reportTotal: String { say("jumlah menurut laporan", "reported total") }
  var otherOffice: String { say("kantor lain untuk nama baru", "other office for somebody new") }
  var officeBefore: String { say("kantor sebelumnya", "office before") }
  var focusOffices: String { say("kantor", "offices") }
  var focusDelegates: String { say("nama", "people") }
  var choose: String { say("tandai hadir", "mark present") }
  func countOf(_ office: String) -> String { say("Jumlah hadir \(office)", "Heads of \(office)") }
  func promiseOf(_ office: String) -> String { say("Konfirmasi \(office)", "Promised by \(office)") }
  var digitsOnly: String { say("hanya angka; kosong = belum diketahui", "digits only; empty = not known yet") }
  var findLabel: String { say("Cari/tambah", "Find/add") }
  var findHelp: String { say("Ketik nama, sebagian pun cukup.", "Type a name, or part of one.") }
  func results(_ count: Int) -> String {
    say("Semua kantor: \(count) orang", count == 1 ? "All offices: 1 person" : "All offices: \(count) people")
  }
  func add(_ name: String, _ office: String) -> String {
    say("+ baru di \(office): “\(name)”", "+ new in \(office): “\(name)”")
  }
  var removeTitle: String { say("Keluarkan dari daftar hadir", "Take off the list") }
  func removeQuestion(_ name: String, _ state: String) -> String {
    say(
      "\(name) (\(state)) keluar dari daftar hadir beserta catatannya; untuk mengosongkan tanda saja, tekan \(key(.clearMark)) di "
        + "daftar. Keluarkan?",
      "\(name) (\(state)) leaves the list with any note; to clear the mark alone, press \(key(.clearMark)) in the list. Take out?"
    )
  }
  func removed(_ name: String) -> String {
    say(
      "\(name) tidak lagi di daftar hadir. Tekan \(undoKey) untuk mengurungkan.",
      "\(name) is no longer on the list. Press \(undoKey) to undo.")
  }
  /// Somebody who does not take part on the rakor's day, in at most eleven columns.
  var inactive: String { say("tidak aktif", "not active") }
  var inactiveTitle: String { say("Tidak aktif pada hari rakor", "Not active on the day") }

  func inactiveQuestion(_ name: String, _ from: String?, _ until: String?) -> String {
    active(name, from, until) + say("Tetap tandai hadir?", "Mark as present all the same?")
  }

  /// The days on which somebody is active, as far as they are known, and a blank for what is asked about that.
  func active(_ name: String, _ from: String?, _ until: String?) -> String {
    let days = [from.map { say("mulai \($0)", "from \($0)") }, until.map { say("sampai \($0)", "until \($0)") }]
      .compactMap(\.self).joined(separator: " ")
    return say("\(name) tercatat aktif \(days). ", "\(name) is recorded as active \(days). ")
  }

  func representedBy(_ who: String) -> String {
    say("\(who) · diwakili oleh (boleh kosong)", "\(who) · represented by (may stay empty)")
  }
  func noteOn(_ name: String) -> String { say("Catatan: \(name)", "Note on \(name)") }
  var reportedTitle: String { say("Jumlah orang menurut laporan", "Number of people as reported") }
  var loading: String { say("Memuat …", "Loading …") }
}
