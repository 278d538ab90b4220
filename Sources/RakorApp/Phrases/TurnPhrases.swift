package import RakorModel

/// Sentences about turns to host.
package struct TurnPhrases: Sendable {
  let language: Language
  package let table: TurnTablePhrases
  let show: String
  let title: @Sendable (_ forum: String) -> String
  let order: String
  let lastHosts: String
  let ahead: String
  let notes: String
  let skip: String
  let swap: String
  let volunteer: String
  let nextForum: String
  let swapWith: @Sendable (_ office: String) -> String
  let choose: String
  let skipTitle: @Sendable (_ office: String) -> String
  let swapTitle: @Sendable (_ office: String, _ other: String) -> String
  let volunteerTitle: @Sendable (_ office: String) -> String
  let optionalReason: String
  let turnOf: @Sendable (_ office: String, _ reason: String) -> String
  let swappedWith: @Sendable (_ office: String) -> String
  let comesBack: @Sendable (_ day: String, _ reason: String) -> String
  let passedOver: @Sendable (_ office: String, _ reason: String) -> String
  /// A name in the order of turns, with that it is not its turn this time.
  let skippedNow: @Sendable (_ office: String) -> String
  let skipped: @Sendable (_ office: String) -> String
  let swapped: @Sendable (_ office: String, _ other: String) -> String
  let volunteered: @Sendable (_ office: String) -> String

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
      reasons.append(Phrases.of(language).words.turnReason(suggestion.reason))
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

  static let indonesian = TurnPhrases(
    language: .indonesian,
    table: .indonesian,
    show: "giliran",
    title: { "Giliran \($0)" },
    order: "Urutan",
    lastHosts: "Tuan rumah terakhir",
    ahead: "Sudah terjadwal",
    notes: "Catatan giliran",
    skip: "lewati",
    swap: "tukar",
    volunteer: "bersedia",
    nextForum: "forum lain",
    swapWith: { "Tukar giliran \($0) dengan kantor mana? Pilih, lalu Enter." },
    choose: "pilih",
    skipTitle: { "Alasan melewati \($0)" },
    swapTitle: { "Tukar giliran \($0) dan \($1)" },
    volunteerTitle: { "\($0) bersedia menjadi tuan rumah" },
    optionalReason: "Alasan, boleh kosong.",
    turnOf: { "Giliran \($0): \($1)." },
    swappedWith: { "bertukar giliran dengan \($0)" },
    comesBack: { "dilewati \($0) (\($1))" },
    passedOver: { "\($0) dilewati kali ini (\($1))" },
    skippedNow: { "\($0), dilewati" },
    skipped: { "\($0) dilewati" },
    swapped: { "\($0) dan \($1) bertukar giliran" },
    volunteered: { "\($0) bersedia menjadi tuan rumah" })

  static let english = TurnPhrases(
    language: .english,
    table: .english,
    show: "turns",
    title: { "Turns of \($0)" },
    order: "Order",
    lastHosts: "Last hosts",
    ahead: "Planned already",
    notes: "Notes about turns",
    skip: "skip",
    swap: "swap",
    volunteer: "volunteers",
    nextForum: "other forum",
    swapWith: { "Swap the turn of \($0) with which office? Choose, then Enter." },
    choose: "choose",
    skipTitle: { "Reason for skipping \($0)" },
    swapTitle: { "Swap the turns of \($0) and \($1)" },
    volunteerTitle: { "\($0) volunteers to host" },
    optionalReason: "The reason, which may stay empty.",
    turnOf: { "It is the turn of \($0): \($1)." },
    swappedWith: { "swapped its turn with \($0)" },
    comesBack: { "was skipped on \($0) (\($1))" },
    passedOver: { "\($0) is skipped this time (\($1))" },
    skippedNow: { "\($0), skipped" },
    skipped: { "\($0) skipped" },
    swapped: { "\($0) and \($1) swap turns" },
    volunteered: { "\($0) volunteers to host" })
}
