package import RakorModel

/// Sentences about turns to host.
package struct TurnPhrases: PhraseGroup {
  package let language: Language

  package var table: TurnTablePhrases { TurnTablePhrases(language: language) }
  var show: String { say("giliran", "turns") }
  func title(_ forum: String) -> String { say("Giliran \(forum)", "Turns of \(forum)") }
  var order: String { say("Urutan", "Order") }
  var lastHosts: String { say("Tuan rumah terakhir", "Last hosts") }
  var ahead: String { say("Sudah terjadwal", "Planned already") }
  /// What the last column of the table counts.
  var owedMeans: String {
    say(
      "Selisih: sekian kali kurang dari bagian rata; dengan - sekian kali lebih.",
      "Owed: so many times short of an even share; with - so many beyond it.")
  }
  var notes: String { say("Catatan giliran", "Notes about turns") }
  var skip: String { say("lewati", "skip") }
  var swap: String { say("tukar", "swap") }
  var volunteer: String { say("bersedia", "volunteers") }
  var nextForum: String { say("forum lain", "other forum") }
  func swapWith(_ office: String) -> String {
    say(
      "Tukar giliran \(office) dengan kantor mana? Pilih, lalu Enter.",
      "Swap the turn of \(office) with which office? Choose, then Enter.")
  }
  var choose: String { say("pilih", "choose") }
  func skipTitle(_ office: String) -> String { say("Alasan melewati \(office)", "Reason for skipping \(office)") }
  func swapTitle(_ office: String, _ other: String) -> String {
    say("Tukar giliran \(office) dan \(other)", "Swap the turns of \(office) and \(other)")
  }
  func volunteerTitle(_ office: String) -> String {
    say("\(office) bersedia menjadi tuan rumah", "\(office) volunteers to host")
  }
  var optionalReason: String { say("Alasan, boleh kosong.", "The reason, which may stay empty.") }
  func turnOf(_ office: String, _ reason: String) -> String {
    say("Giliran \(office): \(reason).", "It is the turn of \(office): \(reason).")
  }
  func swappedWith(_ office: String) -> String {
    say("bertukar giliran dengan \(office)", "swapped its turn with \(office)")
  }
  func comesBack(_ day: String, _ reason: String) -> String {
    say("dilewati \(day) (\(reason))", "was skipped on \(day) (\(reason))")
  }
  func passedOver(_ office: String, _ reason: String) -> String {
    say("\(office) dilewati kali ini (\(reason))", "\(office) is skipped this time (\(reason))")
  }
  /// A name in the order of turns, with that it is not its turn this time.
  func skippedNow(_ office: String) -> String { say("\(office), dilewati", "\(office), skipped") }
  func skipped(_ office: String) -> String { say("\(office) dilewati", "\(office) skipped") }
  func swapped(_ office: String, _ other: String) -> String {
    say("\(office) dan \(other) bertukar giliran", "\(office) and \(other) swap turns")
  }
  /// That a planned rakor has another host by a swap.
  package func hostsNow(_ meeting: MeetingID, _ date: String, _ office: String) -> String {
    say(
      "Rakor \(meeting.rawValue), \(date): tuan rumahnya sekarang \(office); periksa tempatnya.",
      "Meeting \(meeting.rawValue), \(date): \(office) hosts it now; check the venue.")
  }
  func volunteered(_ office: String) -> String {
    say("\(office) bersedia menjadi tuan rumah", "\(office) volunteers to host")
  }

  /// Whose turn it is and why, in one sentence: "Giliran Kab. Kebumen: belum pernah menjadi tuan rumah."
  package func sentence(_ suggestion: TurnSuggestion, _ directory: Directory) -> String {
    turnOf(directory.shortName(suggestion.office), reason(suggestion, directory))
  }

  /// Why it is that office's turn, without naming the office.
  func reason(_ suggestion: TurnSuggestion, _ directory: Directory) -> String {
    var reasons: [String] = []
    if case .swapped(let other) = suggestion.reason {
      reasons.append(swappedWith(directory.shortName(other)))
    } else {
      reasons.append(WordPhrases(language: language).turnReason(suggestion.reason))
    }
    if let skip = suggestion.comesBack {
      reasons.append(comesBack(skip.day.medium(in: language), skip.reason ?? ""))
    }
    reasons += suggestion.passedOver.map { passedOver(directory.shortName($0.office), $0.reason ?? "") }
    return reasons.joined(separator: "; ")
  }

  /// A note with its day and reason: "22 November 2026: Kab. Kebumen dilewati (aula direnovasi)".
  package func line(_ note: TurnNote, _ directory: Directory) -> String {
    let office = directory.shortName(note.office)
    let what =
      switch note.kind {
      case .skip: skipped(office)
      case .swap: swapped(office, note.other.map { directory.shortName($0) } ?? "")
      case .volunteer: volunteered(office)
      }
    return "\(note.day.medium(in: language)): \(what)" + (note.reason.map { " (\($0))" } ?? "")
  }
}
