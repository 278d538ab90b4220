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
  func leave(_ offices: [String], _ day: String) -> String {
    let named = Phrases(in: language).lists.all(offices)
    return say("\(named) anggota", offices.count == 1 ? "\(named) is a member" : "\(named) are members")
      + say(
        " sampai \(day): rakor sampai hari itu tetap seperti semula.",
        " until \(day): meetings up to that day stay as they are.")
  }

  /// A planned rakor of which something is said.
  func rakor(_ meeting: MeetingID, _ date: String) -> String {
    say("rakor \(meeting.rawValue), \(date)", "meeting \(meeting.rawValue), \(date)")
  }
  /// Likewise, with what an office is there of which it is said.
  func rakor(_ meeting: MeetingID, _ date: String, isHost: Bool) -> String {
    rakor(meeting, date) + (isHost ? say(", tuan rumah", ", host") : say(", diundang", ", invited"))
  }
  /// What is the case with planned rakor, as a sentence of its own behind them.
  func touched(_ rakor: [String], _ sentence: String) -> String {
    let named = rakor.joined(separator: "; ")
    return named.prefix(1).uppercased() + named.dropFirst() + ": " + sentence
  }

  func peopleQuestion(_ names: String, _ office: String, _ next: String) -> String {
    say("\(names): ikut pindah dari \(office) ke \(next)? [y/t]", "\(names): go along from \(office) to \(next)? [y/n]")
  }
  /// Whether an answer says yes, which begins alike in both languages.
  func isYes(_ answer: String) -> Bool {
    answer.first { !$0.isWhitespace }?.lowercased() == "y"
  }
  func succeeded(_ office: String, _ next: String, _ followUps: Int, _ rakor: Int, _ people: Int) -> String {
    let counts = CommandPhrases(language: language)
    let moved = Phrases(in: language).lists.all([
      counts.followUpCount(followUps), counts.meetingCount(rakor), counts.personCount(people),
    ])
    return say(
      "\(office) digantikan \(next). Ikut pindah: \(moved). rakor undo mengurungkannya.",
      "\(next) succeeds \(office). Along with it go \(moved). rakor undo takes it back.")
  }

  func join(_ offices: [String], _ day: String) -> String {
    let named = Phrases(in: language).lists.all(offices)
    return say("\(named) bergabung", offices.count == 1 ? "\(named) joins" : "\(named) join")
      + say(" mulai \(day): giliran dihitung dari hari itu.", " on \(day): turns count from that day.")
  }
}
