import RakorModel
import TerminalKit

/// A whole rakor typed into the forum's field.
extension ScheduleForm.State {
  /// The line, where more than a forum was typed there and something of it is understood.
  func line(_ context: Context) -> ScheduleLine? {
    let typed = form.text(.forum)
    guard !form.isChosen(.forum), typed.split(whereSeparator: \.isWhitespace).count > 1,
      (try? ForumNaming.forum(typed, in: context.directory.forums(on: context.today))) == nil
    else { return nil }
    let line = ScheduleLine.read(typed, in: context.directory, today: context.today, almanac: context.almanac)
    return line.isUnderstood ? line : nil
  }

  /// What the line says of the fields below that nobody typed into.
  private func fillings(_ line: ScheduleLine, _ context: Context) -> [ScheduleForm.Place: String] {
    let touched = form.touched
    return line.fields(context).filter { place, _ in
      touched[place.rawValue] == nil || form.text(place) == filledByLine[place]
    }
  }

  /// The form as it is with what the line says in its fields.
  func filled(from line: ScheduleLine, _ context: Context) -> Form<ScheduleForm.Place> {
    var form = form
    for (place, text) in fillings(line, context) { form.set(place, text) }
    return form
  }

  /// Writes out the line, once its forum is understood.
  mutating func settleLine(_ context: Context) {
    guard let line = reading.line, let forum = line.forum else { return }
    for (place, text) in fillings(line, context) {
      form.set(place, text)
      form.errors[place] = nil
      filledByLine[place] = text
    }
    form.set(.forum, forum.short)
  }
}

extension ScheduleLine {
  /// Whether a word of it has a meaning, so that it is no forum's name gone wrong.
  fileprivate var isUnderstood: Bool { forum != nil || date != nil || host != nil }

  /// What it writes into the fields below the forum.
  fileprivate func fields(_ context: Context) -> [ScheduleForm.Place: String] {
    var fields: [ScheduleForm.Place: String] = [:]
    if let date {
      let weekday = date.wrongWeekday.map { $0.name(in: context.language) + ", " } ?? ""
      fields[.date] = weekday + date.day.medium(in: context.language)
    }
    if let span = time?.span {
      fields[.start] = span.start.dotted
      fields[.end] = span.end?.dotted ?? ""
    }
    fields[.host] = host?.short
    fields[.venue] = venue
    return fields
  }

  /// Every word with what it was understood as, and below them why some were not.
  func understood(_ context: Context) -> [FormPhrase] {
    let words = parts.map { part -> FormPhrase in
      let meaning = meaning(of: part, context)
      return FormPhrase([(part.typed, .key), meaning.map { ($0, Role.text) } ?? ("?", .danger)])
    }
    let refusals = parts.compactMap { part -> String? in
      if case .refused(let refusal) = part.meaning { context.sentence(refusal) } else { nil }
    }
    return words + refusals.map { FormPhrase([($0, .danger)], isAlone: true) }
  }

  /// Nil for what was not understood.
  private func meaning(of part: Part, _ context: Context) -> String? {
    let words = context.phrases
    switch part.meaning {
    case .forum(let forum): return forum.short
    case .date(let date): return words.dates.text(date)
    case .time(let time): return words.dates.text(time)
    case .host(let office): return office.short
    case .venue(let text): return words.form.venue(text.capitalisedFirst)
    case .refused: return nil
    }
  }
}
