package import RakorModel

/// How a typed date or time was understood, in a sentence.
package struct DatePhrases: PhraseGroup {
  package let language: Language

  /// What is said of a due date that is no day.
  package func wordsOnly(_ words: String) -> String {
    say("Disimpan sebagai teks: “\(words)”.", "Kept as text: “\(words)”.")
  }

  /// A reading in full with its doubts: "Selasa, 24 November 2026 · atau Selasa, 1 Desember 2026?".
  package func text(_ reading: DateReading) -> String { text(reading, hasHour: false) }

  private func text(_ reading: DateReading, hasHour: Bool) -> String {
    ([reading.day.long(in: language)] + reading.notes.compactMap { note($0, hasHour: hasHour) })
      .joined(separator: " · ")
  }

  /// The same of a day since or until when somebody takes part, which is past more often than not.
  package func limit(_ reading: DateReading) -> String {
    ([reading.day.long(in: language)]
      + reading.notes.filter { $0 != .inThePast }.compactMap { note($0, hasHour: false) })
      .joined(separator: " · ")
  }

  /// A date and its time in full with their doubts: "Selasa, 15 Desember 2026 pukul 09.00 WIB s.d. selesai".
  ///
  /// `hasHour` where the time is told elsewhere.
  package func text(_ when: WhenReading, hasHour: Bool = false) -> String {
    guard let time = when.time else { return text(when.date, hasHour: hasHour) }
    let full = when.date.day.long(in: language) + say(" pukul ", " at ") + time.span.text(in: language)
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
    case .hijriMismatch(let typed, let actual):
      say(
        "tertulis \(typed.text), menurut kalender \(actual.text)",
        "\(typed.text) was typed, by the calendar \(actual.text)")
    case .eveningBefore(let day):
      say("malam sebelum \(day.long(in: language))", "the evening before \(day.long(in: language))")
    case .hourUntold: hasHour ? nil : say("ketik waktunya", "type the hour")
    case .orAt(let day, let span):
      say(
        "atau \(day.long(in: language)) pukul \(hours(span))?",
        "or \(day.long(in: language)) at \(hours(span))?")
    case .ambiguous(let other): say("atau \(other.long(in: language))?", "or \(other.long(in: language))?")
    case .approximate(let words): say("perkiraan untuk “\(words)”", "an estimate for “\(words)”")
    case .inThePast: say("sudah lewat", "in the past")
    case .relativeToMeeting: say("dihitung dari hari rakor", "counted from the meeting's day")
    case .yearAssumed: nil
    }
  }

  private func hours(_ span: TimeSpan) -> String {
    span.start.dotted + (span.end.map { "–" + $0.dotted } ?? "")
  }

  private func notThatDay(_ typed: String, _ actual: String) -> String {
    say("bukan \(typed), tetapi \(actual)", "not a \(typed) but a \(actual)")
  }

  private func note(_ note: TimeNote) -> String {
    switch note {
    case .ambiguous(let other): say("atau \(other.dotted)?", "or \(other.dotted)?")
    case .outsideHours(let time, let other):
      say("pukul \(time.dotted) di luar jam kerja", "\(time.dotted) is outside office hours")
        + (other.map { say("; maksudnya \($0.dotted)?", "; is it \($0.dotted)?") } ?? "")
    case .long(let hours): say("lamanya \(hours) jam?", hours == 1 ? "1 hour long?" : "\(hours) hours long?")
    }
  }

  private func doubt(_ warning: FollowUpWarning) -> String {
    switch warning {
    case .dueBeforeRakor(let day):
      say("sebelum rakornya, \(day.short(in: language))", "before its meeting, \(day.short(in: language))")
    }
  }

  /// How a typed due date was understood, or that it stays words.
  func reading(
    _ due: Result<DueDate, DateReadingError>, of typed: String, context: Context, meetingDay: Day?
  ) -> String {
    switch due {
    case .success(let due):
      ([due.reading.map(text) ?? wordsOnly(typed)]
        + FollowUpWarning.of(due: due.day, meetingDay: meetingDay).map(doubt)).joined(separator: " · ")
    case .failure(let error): context.sentence(.unreadableDate(.due, error))
    }
  }
}
