package import RakorModel

/// How a typed date or time was understood, in a sentence.
package struct DatePhrases: Sendable {
  package let language: Language
  let notThatDay: @Sendable (_ typed: String, _ actual: String) -> String
  let ambiguous: @Sendable (_ other: String) -> String
  let hijriMismatch: @Sendable (_ typed: String, _ actual: String) -> String
  let eveningBefore: @Sendable (_ day: String) -> String
  let hourWanted: String
  let inThePast: String
  let approximate: @Sendable (_ words: String) -> String
  package let wordsOnly: @Sendable (_ words: String) -> String
  let at: String
  let outsideHours: @Sendable (_ time: String) -> String
  let meant: @Sendable (_ time: String) -> String
  let long: @Sendable (_ hours: Int) -> String

  static let indonesian = DatePhrases(
    language: .indonesian,
    notThatDay: { "bukan \($0), tetapi \($1)" },
    ambiguous: { "atau \($0)?" },
    hijriMismatch: { "tertulis \($0), menurut kalender \($1)" },
    eveningBefore: { "malam sebelum \($0)" },
    hourWanted: "ketik jamnya",
    inThePast: "sudah lewat",
    approximate: { "kira-kira; \($0)" },
    wordsOnly: { "Disimpan sebagai kata-kata: “\($0)”." },
    at: " pukul ",
    outsideHours: { "pukul \($0) di luar jam kerja" },
    meant: { "maksudnya \($0)?" },
    long: { "lamanya \($0) jam?" })

  static let english = DatePhrases(
    language: .english,
    notThatDay: { "not a \($0) but a \($1)" },
    ambiguous: { "or \($0)?" },
    hijriMismatch: { "\($0) was typed, by the calendar \($1)" },
    eveningBefore: { "the evening before \($0)" },
    hourWanted: "type the hour",
    inThePast: "in the past",
    approximate: { "about; \($0)" },
    wordsOnly: { "Kept as words: “\($0)”." },
    at: " at ",
    outsideHours: { "\($0) is outside office hours" },
    meant: { "is it \($0)?" },
    long: { "\($0) hours long?" })

  /// A reading in full with its doubts: "Selasa, 24 November 2026 · atau Selasa, 1 Desember 2026?".
  package func text(_ reading: DateReading) -> String {
    ([reading.day.long(in: language)] + reading.notes.compactMap { note($0, hasHour: false) })
      .joined(separator: " · ")
  }

  /// A date and its time in full with their doubts: "Selasa, 15 Desember 2026 pukul 09.00 WIB s.d. selesai".
  package func text(_ when: WhenReading) -> String {
    guard let time = when.time else { return text(when.date) }
    let full = when.date.day.long(in: language) + at + time.span.text(in: language)
    return ([full] + when.date.notes.compactMap { note($0, hasHour: true) } + doubts(time)).joined(separator: " · ")
  }

  /// A time in full with its doubts: "18.00 WIB s.d. selesai · atau 06.00?".
  func text(_ time: TimeReading) -> String {
    ([time.span.text(in: language)] + doubts(time)).joined(separator: " · ")
  }

  /// What else a time may have been meant as.
  package func doubts(_ time: TimeReading?) -> [String] { (time?.notes ?? []).map(note) }

  /// What else a date may have been meant as; what warnings say of it already is left out.
  package func doubts(_ date: DateReading?, hasHour: Bool) -> [String] {
    (date?.notes ?? []).compactMap { note in
      switch note {
      case .weekdayMismatch, .inThePast: nil
      default: self.note(note, hasHour: hasHour)
      }
    }
  }

  private func note(_ note: DateNote, hasHour: Bool) -> String? {
    switch note {
    case .weekdayMismatch(let typed, let actual): notThatDay(typed.name(in: language), actual.name(in: language))
    case .pasaranMismatch(let typed, let actual): notThatDay(typed.name, actual.name)
    case .hijriMismatch(let typed, let actual): hijriMismatch(typed.text, actual.text)
    case .eveningBefore(let day): eveningBefore(day.long(in: language)) + (hasHour ? "" : "; " + hourWanted)
    case .ambiguous(let other): ambiguous(other.long(in: language))
    case .approximate(let words): approximate(words)
    case .inThePast: inThePast
    case .yearAssumed, .relativeToMeeting: nil
    }
  }

  private func note(_ note: TimeNote) -> String {
    switch note {
    case .ambiguous(let other): ambiguous(other.dotted)
    case .outsideHours(let time, let other):
      ([outsideHours(time.dotted)] + [other].compactMap { $0 }.map { meant($0.dotted) }).joined(separator: "; ")
    case .long(let hours): long(hours)
    }
  }

  /// How a typed due date is understood, or that it stays words.
  func reading(_ typed: String, context: Context, meetingDay: Day?) -> String {
    switch DueDate.read(typed, today: context.today, meetingDay: meetingDay, almanac: context.almanac) {
    case .success(let due): due.reading.map(text) ?? wordsOnly(typed)
    case .failure(let error):
      context.phrases.refusal.sentence(for: .unreadableDate(.due, error), directory: context.directory)
    }
  }
}
