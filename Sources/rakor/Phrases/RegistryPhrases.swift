import RakorApp
import RakorModel

/// What the commands for offices and forums say.
struct RegistryPhrases: PhraseGroup {
  let language: Language

  var code: String { say("Kode", "Code") }
  var short: String { say("Nama singkat", "Short") }
  var fullName: String { say("Nama lengkap", "Full name") }
  var kind: String { say("Jenis", "Kind") }

  var town: String { say("Tempat surat", "Letter town") }
  var letterCode: String { say("Kode surat", "Letter code") }
  var head: String { say("Kepala kantor", "Head") }
  var members: String { say("Anggota", "Members") }
  func since(_ office: String, _ day: String) -> String { say("\(office) (sejak \(day))", "\(office) (since \(day))") }
  func until(_ office: String, _ day: String) -> String { say("\(office) (sampai \(day))", "\(office) (until \(day))") }
  func leaves(_ office: String, _ day: String) -> String {
    say(
      "\(office) anggota sampai \(day): rakor sampai hari itu tetap seperti semula.",
      "\(office) is a member until \(day): meetings up to that day stay as they are.")
  }

  /// A planned rakor that an office has a part in on a day on which it is not there; `absence` is the sentence of that.
  func touched(_ meeting: MeetingID, _ date: String, isHost: Bool, _ absence: String) -> String {
    say(
      "Rakor \(meeting.rawValue), \(date), \(isHost ? "tuan rumah" : "diundang"): \(absence)",
      "Meeting \(meeting.rawValue), \(date), \(isHost ? "host" : "invited"): \(absence)")
  }

  /// A planned rakor after the last day of its forum; `ended` is the sentence of that.
  func afterEnd(_ meeting: MeetingID, _ date: String, _ ended: String) -> String {
    say("Rakor \(meeting.rawValue), \(date): \(ended)", "Meeting \(meeting.rawValue), \(date): \(ended)")
  }

  func peopleQuestion(_ names: String, _ office: String, _ next: String) -> String {
    say("\(names): ikut pindah dari \(office) ke \(next)? [y/t]", "\(names): go along from \(office) to \(next)? [y/n]")
  }
  /// Whether an answer says yes, which begins alike in both languages.
  func isYes(_ answer: String) -> Bool {
    answer.first { !$0.isWhitespace }?.lowercased() == "y"
  }
  func succeeded(_ office: String, _ next: String, _ followUps: Int, _ rakor: Int, _ people: Int) -> String {
    say(
      "\(office) digantikan \(next): \(followUps) tindak lanjut, \(rakor) rakor dan \(people) orang ikut pindah. "
        + "rakor undo mengurungkannya.",
      "\(next) succeeds \(office): \(followUps) follow-ups, \(rakor) meetings and \(people) people go along. "
        + "rakor undo takes it back.")
  }

  func joins(_ office: String, _ day: String) -> String {
    say(
      "\(office) bergabung mulai \(day): gilirannya dihitung dari hari itu.",
      "\(office) joins on \(day): its turns count from that day.")
  }
}
