package import RakorModel

/// What is said without a screen: questions, and what the screens say by the place where it stands.
package struct PlainPhrases: PhraseGroup {
  package let language: Language

  func heading(_ today: String) -> String { say("rakor. Hari ini \(today).", "rakor. Today is \(today).") }
  var signs: String {
    say(
      "Enter: seperti dalam kurung siku. -: dikosongkan. ?: keterangan. :q: kembali ke menu tanpa menyimpan.",
      "Enter: as in brackets. -: nothing. ?: help. :q: back to the menu without saving.")
  }
  var restSign: String {
    say(
      "Titik (.): isian yang belum ditanyakan seperti usulannya.", "Full stop (.): all that was not asked as proposed.")
  }
  var menu: String { say("Menu: nomor atau kata (? untuk daftarnya):", "Menu: number or word (? for the list):") }

  func job(_ job: PlainJob) -> String {
    switch job {
    case .home: say("Beranda", "Home")
    case .meetings: say("Daftar rakor", "List of meetings")
    case .meeting: say("Lihat satu rakor", "See one meeting")
    case .schedule: say("Jadwalkan rakor", "Schedule a meeting")
    case .rollCall: say("Daftar hadir", "Roll-call")
    case .minutes: say("Agenda & notula", "Agenda & minutes")
    case .tick: say("Tandai tindak lanjut selesai", "Tick off a follow-up")
    case .add: say("Tambah tindak lanjut", "Add a follow-up")
    case .undo: say("Urungkan perubahan terakhir", "Undo the last change")
    case .redo: say("Ulangi yang diurungkan", "Redo what was undone")
    case .leave: say("Keluar", "Leave")
    }
  }

  // MARK: Answers that cannot be taken

  var notText: String {
    say("Baris itu bukan teks UTF-8: ketik lagi.", "That line is no UTF-8 text: type it again.")
  }
  func noSuchJob(_ typed: String) -> String {
    say(
      "“\(typed)” tidak ada di menu: ketik nomor atau sebagian katanya.",
      "“\(typed)” is not in the menu: type a number or part of its words.")
  }
  func notAmong(_ typed: String, _ count: Int) -> String {
    say(
      "“\(typed)” tidak ada dalam daftar: ketik nomor 1 sampai \(count) atau sebagian namanya.",
      "“\(typed)” is not in the list: type a number from 1 to \(count) or part of the name.")
  }
  func ambiguous(_ typed: String, _ names: [String]) -> String {
    let choice = ListPhrases(language: language).choice(names)
    return say(
      "“\(typed)” bisa berarti \(choice): ketik lebih lengkap.", "“\(typed)” may be \(choice): type more of it.")
  }
  func neitherYesNorNo(_ typed: String) -> String {
    say("“\(typed)” bukan ya atau tidak: ketik ya atau tidak.", "“\(typed)” is neither yes nor no: type yes or no.")
  }
  func noneMatch(_ typed: String) -> String {
    say("Tidak ada yang cocok dengan “\(typed)”: ketik kata lain.", "Nothing matches “\(typed)”: type other words.")
  }
  func noSuchItem(_ number: Int) -> String {
    say(
      "Butir agenda \(number) tidak ada: ketik nomor yang tertera.",
      "There is no agenda item \(number): type one listed.")
  }
  func notListed(_ number: Int) -> String {
    say(
      "Nomor \(number) tidak ada dalam daftar peserta: ketik dahulu nama kantornya.",
      "There is no number \(number) in the list of people: type the name of the office first.")
  }
  func noneOpen(_ number: Int) -> String {
    say(
      "Tidak ada tindak lanjut nomor \(number) yang belum selesai: ketik nomor lain, atau kata darinya.",
      "No follow-up number \(number) is open: type another number, or words of it.")
  }
  var typeNumber: String { say("Ada beberapa: ketik nomornya.", "There are several: type its number.") }
  func conflict(_ conflict: Conflict, _ context: Context) -> String {
    let words = context.phrases
    let record = words.refusal.name(of: conflict.key, directory: context.directory)
    let when = conflict.lastWrittenAt.map { "\($0.day.medium(in: language)) \($0.time.dotted)" } ?? ""
    let who = conflict.lastWriter ?? words.conflict.somebody
    return words.conflict.text(record, who, when, conflict.expectedRevision, conflict.foundRevision)
      + say(" Ulangi dari menu.", " Do it again from the menu.")
  }
  func replaced(_ conflict: Conflict) -> String {
    let who = conflict.lastWriter ?? ConflictPhrases(language: language).somebody
    return say("Menggantikan catatan \(who).", "Replaced what \(who) wrote.")
  }

  // MARK: What stands in brackets

  var all: String { say("semua", "all") }
  var empty: String { say("kosong", "empty") }
  var notKnown: String { say("belum ada", "not known") }
  var asItStands: String { say("seperti di atas", "as above") }

  // MARK: Saving

  var summary: String { say("Ringkasan:", "Summary:") }
  var warning: String { say("Perhatian", "Warning") }
  var saveQuestion: String {
    say("Simpan? ya, tidak, atau nomor baris yang diubah", "Save? yes, no, or the number of a line to change")
  }
  var notSaved: String { say("Tidak disimpan.", "Not saved.") }

  // MARK: Rakor

  var whichMeeting: String { say("Rakor mana", "Which meeting") }
  var meetingHelp: String {
    say(
      "Ketik nomor rakor, tanggalnya seperti 15 Juni 2021, atau kata dari judul dan tempatnya.",
      "Type the number of a meeting, its date such as 15 June 2021, or words of its title and venue.")
  }
  var listQuestion: String {
    say(
      "Nomor untuk melihat, kata untuk menyaring, Enter kembali", "Number to see it, words to filter, Enter to go back")
  }
  var listQuestionWithMore: String {
    say(
      "Nomor untuk melihat, kata untuk menyaring, + lanjutannya, Enter kembali",
      "Number to see it, words to filter, + for more, Enter to go back")
  }
  var dateHelp: String {
    say(
      "Misalnya 15 Juni 2026, besok, Selasa depan, atau 1 Desember pukul 9-12.",
      "Such as 15 June 2026, tomorrow, next Tuesday, or 1 December at 9-12.")
  }
  var timeHelp: String {
    say("Misalnya 9, 09.00-12.00, atau 9 s.d. selesai.", "Such as 9, 09.00-12.00, or 9 until finished.")
  }
  var promisedHelp: String { say("Misalnya wonosobo 5, kebumen 4.", "Such as wonosobo 5, kebumen 4.") }
  var proposedAgenda: String { say("Agenda yang diusulkan:", "Proposed agenda:") }
  var nextItem: String { say("Butir agenda lain (Enter: cukup)", "Another agenda item (Enter: no more)") }

  // MARK: Roll-call

  func heads(_ promised: String, _ counted: String, _ named: String) -> String {
    say(
      "konfirmasi \(promised), terhitung \(counted), nama \(named)",
      "promised \(promised), counted \(counted), named \(named)")
  }
  func difference(_ heads: Int) -> String { say("selisih \(heads)", "a difference of \(heads)") }
  var rollCallQuestion: String { say("Hadir (Enter: cukup)", "Roll-call (Enter: no more)") }
  var rollCallHelp: String {
    say(
      "Ketik nama, atau nama dan status: dwi, dwi sakit, dwi izin: keterangan. Kantor dan jumlah: wonosobo 5, konfirmasi "
        + "wonosobo 5, laporan 31. Kantor saja untuk daftar namanya, semua wonosobo, atau + nama baru. :u mengurungkan.",
      "Type a name, or a name and a state: dwi, dwi sick, dwi excused: a note. An office and heads: wonosobo 5, promised "
        + "wonosobo 5, reported 31. An office alone for its people, all wonosobo, or + a new name. :u takes the last one back."
    )
  }
  func listOf(_ office: String) -> String { say("daftar peserta \(office)", "the people of \(office)") }
  func whoIsMeant(_ name: String) -> String {
    say("Yang mana “\(name)” (Enter: tidak satu pun)", "Which “\(name)” (Enter: none of them)")
  }
  func alreadyMarked(_ name: String, _ state: String) -> String {
    say("\(name) sudah ditandai \(state).", "\(name) is marked \(state) already.")
  }
  func newcomer(_ name: String) -> String { say("Peserta baru: \(name).", "Somebody new: \(name).") }
  var newcomerOffice: String { say("Dari kantor mana (Enter: tidak jadi)", "From which office (Enter: nobody)") }
  var nobodyListed: String {
    say(
      "Belum ada yang terdaftar di forum ini dari kantor ini: ketik namanya satu per satu.",
      "Nobody from this office is listed in this forum yet: type their names one by one.")
  }
  func inactiveQuestion(_ name: String, _ from: String?, _ until: String?) -> String {
    RollCallPhrases(language: language).active(name, from, until)
      + say("Tetap dicatat?", "Record it all the same?")
  }

  // MARK: Minutes

  var whichItem: String { say("Butir agenda (Enter: cukup)", "Agenda item (Enter: no more)") }
  var itemHelp: String {
    say(
      "Ketik nomor butir, sebagian judulnya, atau + judul butir baru.",
      "Type the number of an item, part of its title, or + the title of a new one.")
  }
  var notDiscussed: String { say("belum dibahas", "not discussed yet") }
  var untilEmptyLine: String { say(", baris kosong mengakhiri", ", an empty line ends it") }
  var nextLine: String { say("Baris berikutnya (Enter: cukup):", "Next line (Enter: no more):") }

  // MARK: Follow-ups

  var whichFollowUp: String {
    say("Tindak lanjut: nomor atau kata (Enter: kembali)", "Follow-up: number or words (Enter: back)")
  }
  var followUpHelp: String {
    say(
      "Ketik nomor tindak lanjut, atau kata dari uraiannya untuk menyaring.",
      "Type the number of a follow-up, or words of its text to filter.")
  }
  var moreByWords: String {
    say("Masih ada lagi: ketik kata untuk menyaring.", "There are more: type words to filter.")
  }
  func doneOn(_ day: String) -> String { say("selesai \(day)", "done on \(day)") }
  var whoIsDone: String {
    say("Kantor yang selesai, pisahkan dengan koma, atau semua", "Offices that are done, between commas, or all")
  }
  var note: String { say("Catatan", "Note") }
  func ticked(_ number: Int, _ offices: String) -> String {
    say("Tindak lanjut \(number) selesai: \(offices).", "Follow-up \(number) done: \(offices).")
  }
  var fromMeeting: String { say("Dari rakor", "From meeting") }
  var fromMeetingOrNone: String { say("Dari rakor mana, - jika tidak ada", "From which meeting, - for none") }
  func added(_ number: Int) -> String {
    say("Tindak lanjut \(number) ditambahkan.", "Follow-up \(number) added.")
  }
}
