package import RakorModel

/// How a typed date or time was understood, in a sentence.
package struct DatePhrases: Sendable {
  package let language: Language
  package let weekdayMismatch: @Sendable (_ typed: String, _ actual: String) -> String
  package let ambiguous: @Sendable (_ other: String) -> String
  package let inThePast: String
  package let approximate: @Sendable (_ words: String) -> String
  package let wordsOnly: @Sendable (_ words: String) -> String

  static let indonesian = DatePhrases(
    language: .indonesian,
    weekdayMismatch: { "bukan \($0), tetapi \($1)" },
    ambiguous: { "atau \($0)?" },
    inThePast: "sudah lewat",
    approximate: { "kira-kira; \($0)" },
    wordsOnly: { "Disimpan sebagai kata-kata: “\($0)”." })

  static let english = DatePhrases(
    language: .english,
    weekdayMismatch: { "not a \($0) but a \($1)" },
    ambiguous: { "or \($0)?" },
    inThePast: "in the past",
    approximate: { "about; \($0)" },
    wordsOnly: { "Kept as words: “\($0)”." })

  /// A reading in full with its doubts: "Selasa, 24 November 2026 · atau Selasa, 1 Desember 2026?".
  package func text(_ reading: DateReading) -> String {
    ([reading.day.long(in: language)] + reading.notes.compactMap(note)).joined(separator: " · ")
  }

  private func note(_ note: DateNote) -> String? {
    switch note {
    case .weekdayMismatch(let typed, let actual):
      weekdayMismatch(typed.name(in: language), actual.name(in: language))
    case .ambiguous(let other): ambiguous(other.long(in: language))
    case .approximate(let words): approximate(words)
    case .inThePast: inThePast
    case .yearAssumed, .relativeToMeeting: nil
    }
  }

  /// How a typed due date is understood, or that it stays words.
  func reading(_ typed: String, context: Context, meetingDay: Day?) -> String {
    switch DueDate.read(typed, today: context.today, meetingDay: meetingDay) {
    case .success(let due): due.reading.map(text) ?? wordsOnly(typed)
    case .failure(let error):
      context.phrases.refusal.sentence(for: .unreadableDate(.due, error), directory: context.directory)
    }
  }
}
