package import RakorModel
import TerminalKit

/// One line asked for over a screen: a reason, a note, a count.
package enum Prompt: Layer {
  /// What the line is for, and so what is done with it.
  package enum Subject: Equatable, Sendable, Codable {
    case move(MeetingID, to: MeetingState)
    /// The new date of a postponed rakor, which makes it planned again.
    case replan(MeetingID)
    case reportedTotal(MeetingID)
    case correction(MeetingID)
    /// Since when a person takes part no more; emptied, the person takes part again.
    case leave(Person)
    case addAgendaItem(MeetingID)
    case agendaTitle(AgendaItem)
    case agendaPresenter(AgendaItem)
    case delegateNote(Delegate)
    /// Who comes in the place of somebody who is represented; it goes into the note.
    case represented(MeetingID, PersonID)
    case tick(FollowUpNumber, OfficeCode, done: Day)
    case progress(FollowUpNumber, OfficeCode)
    case due(FollowUp, meetingDay: Day?)
    case drop(FollowUpNumber)
    case skipTurn(ForumCode, OfficeCode)
    case swapTurns(ForumCode, OfficeCode, OfficeCode)
    case volunteer(ForumCode, OfficeCode)
    /// The name of the file in which charts are saved.
    case chart(ChartSheet)
    /// The same line for each of several, as one change.
    indirect case each([Subject])

    /// The first one where there are several.
    fileprivate var first: Subject { if case .each(let all) = self { all.first ?? self } else { self } }
  }

  enum Place: String, FormField {
    case text, longText
    /// The new date of a rakor that is postponed, which may stay empty.
    case date

    var blank: FormEntry {
      .line(LineEditor("", limit: self == .longText ? TextRule.noteLimit : TextRule.lineLimit))
    }
  }

  /// What is asked for, and what was there when it was.
  package struct Opening: Equatable, Sendable, Codable {
    let title: String
    let subject: Subject
    /// The text to be edited; empty for something new.
    let text: String
    /// What was written there before and stays unless something is written now.
    let earlier: String?
    /// The revisions that were seen of what is written.
    let expecting: [RecordKey: Int]
  }

  /// The line as it stands, and what it is for.
  package struct State: FormState {
    let opening: Opening
    var form: Form<Prompt.Place>

    /// The line as it was opened, and then what was typed. `isMarked` where it is mostly replaced as a whole, as a date
    /// or a number is.
    init(_ opening: Opening, isMarked: Bool = false, typed: [String: String] = [:]) {
      self.opening = opening
      let isLong = if case .correction = opening.subject { true } else { false }
      form = Form(focus: isLong ? .longText : .text)
      form.set(form.focus, opening.text)
      form.markUntouched()
      if isMarked { form.mark() }
      form.restore(typed)
    }

    /// A line that begins empty, for something new.
    package init(_ title: String, _ subject: Subject, earlier: String? = nil, expecting: [RecordKey: Int] = [:]) {
      self.init(Opening(title: title, subject: subject, text: "", earlier: earlier, expecting: expecting))
    }

    package var title: String { opening.title }
    package var subject: Subject { opening.subject }
    var text: String { form.text(place) }

    /// Where it is typed.
    var place: Place { if case .correction = opening.subject { .longText } else { .text } }

    /// Whether a date can be told with it.
    var hasDate: Bool { if case .move(_, .postponed) = opening.subject { true } else { false } }
  }

  enum Command: Hashable, Sendable {
    case save, cancel
    case move(FormMove)
  }

  static let bindings: [Binding<State, Command>] = [
    Binding([.enter, .control("s")], .save, .change, hint: true) { $0.keys.save },
    Binding([.tab, .down], .move(.next), .move, hint: true, when: withDate) { $0.keys.next },
    Binding([.backTab, .up], .move(.previous), .move, when: withDate) { $0.form.previousField },
    Binding([.escape], .cancel, .move, hint: true) { $0.keys.cancel },
  ]

  private static func withDate(_ state: State, _: Context) -> Availability { state.hasDate ? .works : .notMine }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.save): return state.save(context)
    case .command(.move(let move)): state.run(move, context)
    case .command(.cancel): return .leave(draft(state))
    case .saved, .delivered(.theirs), .delivered(.written): return .pop()
    case .typed(let key): return state.type(key, context)
    case .pasted(let text): state.paste(text, context)
    case .refused(let refusal): state.refuse(refusal, at: nil, context)
    case .mouse(let mouse): state.point(mouse, context)
    case .appeared, .resized, .answered, .delivered: break
    }
    return .none
  }

  static func draft(_ state: State) -> FormDraft? {
    state.form.isTouched ? FormDraft(.line(state.opening), fields: state.form.touched) : nil
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(covers: false, isTyping: true) }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let plan = PromptPlan(state, context)
    screen.fill(plan.area, role: .text)
    screen.horizontalLine(at: plan.area.origin, columns: plan.area.columns, role: .border)
    state.form.draw(plan.view, on: &screen)
  }
}

extension Prompt.State {
  func view(_ context: Context) -> FormView<Prompt.Place> { PromptPlan(self, context).view }

  fileprivate mutating func save(_ context: Context) -> Outcome {
    if case .chart(let sheet) = subject {
      let isBlank = text.allSatisfy(\.isWhitespace)
      return Outcome(effects: [.writeChart(sheet, to: isBlank ? opening.text : text)])
    }
    do {
      let words = context.phrases
      let isDropped = if case .drop = subject.first { true } else { false }
      let edits = try hasDate ? [postponing(context)] : subject.edits(text, context)
      let saying = Notice(isDropped ? words.followUps.droppedNow : words.app.saved, .good)
      return .save(edits, expecting: edits.isEmpty ? [:] : opening.expecting, saying: saying)
    } catch {
      let isOfDate = if case .unreadableDate = error { hasDate } else { false }
      refuse(error, at: isOfDate ? .date : nil, context)
      return .none
    }
  }

  /// Postponed with a date, it is planned anew on that.
  private func postponing(_ context: Context) throws(Refusal) -> Edit {
    guard case .move(let id, let state) = subject else { throw .required(.reason) }
    return .move(id, to: state, reason: text, newDate: try day(.date, .date, context))
  }
}

extension Outcome {
  /// Asks for a line; `Prompt.Opening` says what about it can be told.
  static func prompt(
    _ title: String, _ subject: Prompt.Subject, text: String = "", isMarked: Bool = false, earlier: String? = nil,
    expecting: [RecordKey: Int] = [:]
  ) -> Outcome {
    .push(
      .prompt(
        Prompt.State(
          Prompt.Opening(title: title, subject: subject, text: text, earlier: earlier, expecting: expecting),
          isMarked: isMarked)))
  }
}

extension Prompt.Subject {
  /// What is to be done with the text; nothing where it is as it was.
  fileprivate func edits(_ text: String, _ context: Context) throws(Refusal) -> [Edit] {
    guard case .each(let all) = self else { return try edit(text, context).map { [$0] } ?? [] }
    var edits: [Edit] = []
    for subject in all { edits += try subject.edits(text, context) }
    return edits
  }

  /// Of one; nil for nothing.
  fileprivate func edit(_ text: String, _ context: Context) throws(Refusal) -> Edit? {
    switch self {
    case .move(let id, let state): return .move(id, to: state, reason: text, newDate: nil)
    case .replan(let id): return .move(id, to: .planned, reason: nil, newDate: try day(text, context))
    case .reportedTotal(let id): return .setReportedTotal(id, try count(text))
    case .correction(let id): return .addCorrection(id, text: text)
    case .leave(let person): return .revisePerson(person.id, try leaving(person, text, context))
    case .addAgendaItem(let id): return .addAgendaItem(id, title: text)
    case .agendaTitle(var item):
      item.title = text
      return .reviseAgendaItem(item)
    case .agendaPresenter(var item):
      item.presenter = text
      return .reviseAgendaItem(item)
    case .delegateNote(let delegate): return .mark(delegate.meeting, delegate.person, delegate.state, note: text)
    case .represented(let id, let person):
      let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !name.isEmpty else { return nil }
      return .mark(id, person, .represented, note: Delegate.noteOnRepresentative(name))
    case .tick(let number, let office, let day):
      return .tick(number, office, on: day, note: text.isEmpty ? nil : text)
    case .progress(let number, let office): return .noteProgress(number, office, note: text)
    case .due(let followUp, let meetingDay): return try due(followUp, meetingDay, text, context)
    case .drop(let number): return .dropFollowUp(number, reason: text)
    case .skipTurn(let forum, let office): return .skipTurn(forum, office, reason: text)
    case .swapTurns(let forum, let office, let other): return .swapTurns(forum, office, other, reason: text)
    case .volunteer(let forum, let office): return .volunteer(forum, office, reason: text)
    case .chart, .each: return nil
    }
  }

  /// What was understood so far, where that can be doubted, or what an empty line means.
  func note(_ text: String, _ context: Context) -> String? {
    let words = context.phrases
    func read() -> DateReading? { try? DateReader.read(text, today: context.today, almanac: context.almanac) }
    switch first {
    case .leave(let person) where text.isEmpty:
      return person.activeUntil == nil ? words.people.leaveHint : words.people.backAgain
    case .leave:
      return read().map { reading in
        let last = reading.day.adding(days: -1).long(in: context.language)
        return words.dates.limit(reading) + "\n" + words.people.lastDay(last)
      }
    case .swapTurns, .volunteer: return text.isEmpty ? words.turns.optionalReason : nil
    case .due(_, let meetingDay) where !text.isEmpty:
      return words.dates.reading(due(text, meetingDay, context), of: text, context: context, meetingDay: meetingDay)
    case .replan: return read().map(words.dates.text)
    default: return nil
    }
  }

  private func count(_ text: String) throws(Refusal) -> Int? {
    let typed = text.filter { !$0.isWhitespace }
    guard !typed.isEmpty else { return nil }
    guard let count = Int(typed) else { throw .notANumber(.reportedTotal, typed: text) }
    return count
  }

  private func leaving(_ person: Person, _ text: String, _ context: Context) throws(Refusal) -> PersonDraft {
    var draft = PersonDraft(person)
    let isBack = person.activeUntil != nil && text.allSatisfy(\.isWhitespace)
    draft.activeUntil = isBack ? nil : try day(text, context).adding(days: -1)
    return draft
  }

  private func due(
    _ followUp: FollowUp, _ meetingDay: Day?, _ text: String, _ context: Context
  ) throws(Refusal) -> Edit? {
    guard text != followUp.typedDue(in: context.language) else { return nil }
    var draft = FollowUpDraft(followUp)
    switch due(text, meetingDay, context) {
    case .failure(let error): throw .unreadableDate(.due, error)
    case .success(let due):
      draft.due = due.day
      draft.dueWords = due.words
    }
    return .reviseFollowUp(followUp.number, draft)
  }

  private func due(
    _ text: String, _ meetingDay: Day?, _ context: Context
  ) -> Result<DueDate, DateReadingError> {
    DueDate.read(text, today: context.today, meetingDay: meetingDay, almanac: context.almanac)
  }

  private func day(_ text: String, _ context: Context) throws(Refusal) -> Day {
    do {
      return try DateReader.read(text, today: context.today, almanac: context.almanac).day
    } catch {
      throw .unreadableDate(.date, error)
    }
  }
}
