import RakorModel
import TerminalKit

/// What the form asks the store while it is filled in, and what it makes of the answers.
extension ScheduleForm.State {
  /// Asks for what has become out of date; nothing while forum, day, host and venue stay as they are.
  mutating func questions(_ context: Context) -> [Effect] {
    var effects: [Effect] = []
    // Whose turn it is depends on the forum alone, so today stands in while there is no date.
    let advice = reading.forum.map {
      Query.advice(forum: $0.code, date: reading.date?.day ?? context.today, except: meeting)
    }
    if advice != adviceAsked {
      forgetAdvice(for: advice)
      adviceAsked = advice
      reading = ScheduleForm.Reading(self, context)
      if let advice { effects.append(.load(advice)) }
    }
    let venues =
      form.focus == .venue
      ? reading.host.map { Query.venues(host: $0.code, beginning: form.text(.venue)) } : nil
    if venues != venuesAsked {
      venuesAsked = venues
      self.venues = []
      if let venues { effects.append(.load(venues)) }
    }
    effects += letterQuestion
    return effects
  }

  /// Asks who else bears the letter number typed.
  private var letterQuestion: [Effect] {
    mutating get {
      let place = ScheduleForm.Place.field(.letter)
      let letter = form.isBlank(place) ? nil : Query.bearing(letter: form.text(place), except: meeting)
      guard letter != letterAsked else { return [] }
      letterAsked = letter
      sameLetter = []
      return letter.map { [.load($0)] } ?? []
    }
  }

  /// What is to be read again when records have changed: whose turn it is, and the rakor of a form that was recovered.
  var reload: [Effect] {
    let recovered = recovering == nil ? nil : meeting.map { Effect.load(.summary($0)) }
    return [recovered, adviceAsked.map(Effect.load)].compactMap(\.self)
  }

  mutating func take(_ query: Query, _ answer: Answer, _ context: Context) -> Outcome {
    switch answer {
    case .advice(let found) where query == adviceAsked: advice = found
    case .venues(let found) where query == venuesAsked: venues = found
    case .bearing(let found) where query == letterAsked: sameLetter = found
    case .file(let file):
      guard let draft = recovering, let id = meeting, query == .summary(id) else { break }
      guard let file else { return Outcome(notice: Notice(context.sentence(.notFound(.meeting(id))), .bad)) }
      recover(draft, file, context)
    default: break
    }
    return .none
  }

  /// What comes back, and what the rakor that is copied had besides.
  var proposedAgenda: [AgendaItem] {
    let carried = advice?.agenda ?? []
    return carried + copiedAgenda.filter { item in !carried.contains { $0.title == item.title } }
  }

  /// Opens the turns of the forum, in which one is skipped, swapped or taken over.
  var openTurns: Outcome {
    reading.forum.map { .push(.turns(TurnBoard.State(of: $0.code, except: meeting))) } ?? .none
  }

  /// Another day keeps the turn, so that the proposed host does not flicker; another forum keeps nothing.
  private mutating func forgetAdvice(for query: Query?) {
    guard case .advice(let forum, _, _)? = query, case .advice(forum, _, _)? = adviceAsked else {
      advice = nil
      return
    }
    advice?.surroundings.sameDay = []
  }
}
