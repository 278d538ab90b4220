package import RakorModel
package import TerminalKit

/// One line asked for over a screen: a reason, a note, a count.
package enum Prompt: Layer {
  /// What the line is for, and so what is done with it.
  package enum Subject: Equatable, Sendable {
    case move(MeetingID, MeetingState, expecting: [RecordKey: Int])
    /// The new date of a postponed rakor, which makes it planned again.
    case replan(MeetingID, expecting: [RecordKey: Int])
    case reportedTotal(MeetingID, expecting: [RecordKey: Int])
    case correction(MeetingID)
    /// Since when a person takes part no more; emptied, the person takes part again.
    case leave(Person, expecting: [RecordKey: Int])
    case addAgendaItem(MeetingID)
    case agendaText(AgendaItem, AgendaField, expecting: [RecordKey: Int])
    case delegateNote(Delegate, expecting: [RecordKey: Int])
    case tick(FollowUpNumber, OfficeCode, done: Day, expecting: [RecordKey: Int])
    case progress(FollowUpNumber, OfficeCode, expecting: [RecordKey: Int])
    case due(FollowUp, meetingDay: Day?, expecting: [RecordKey: Int])
    case drop(FollowUpNumber, expecting: [RecordKey: Int])
    case skipTurn(ForumCode, OfficeCode)
    case swapTurns(ForumCode, OfficeCode, OfficeCode)
    case volunteer(ForumCode, OfficeCode)
  }

  /// Which text of an agenda item is asked for.
  package enum AgendaField: Hashable, Sendable { case title, presenter }

  package struct State: Equatable, Sendable {
    package var title: String
    package var editor: LineEditor
    package var subject: Subject
    package var error: String?
    /// What was written there before and stays unless something is written now.
    var earlier: String?
    /// Whether the text is marked as a whole, so that the first character typed takes its place.
    var isSelected = false

    /// A line that begins with a text to be edited, or empty for something new.
    package init(
      _ title: String, _ subject: Subject, text: String = "", earlier: String? = nil, limit: Int = TextRule.lineLimit
    ) {
      self.title = title
      self.subject = subject
      self.earlier = earlier
      editor = LineEditor(text, limit: limit)
    }

    /// A line whose text is mostly replaced as a whole, as a date or a number is.
    package init(_ title: String, _ subject: Subject, replacing text: String) {
      self.init(title, subject, text: text)
      isSelected = !text.isEmpty
    }
  }

  package enum Command: Hashable, Sendable { case save, cancel }

  static let bindings: [Binding<State, Command>] = [
    Binding([.enter, .control("s")], .save, .change, hint: true) { $0.keys.save },
    Binding([.escape], .cancel, .move, hint: true) { $0.keys.cancel },
  ]

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.save): return state.submit(context)
    case .command(.cancel), .saved, .delivered(.theirs): return .pop()
    case .typed(let key): return state.press(key) ? .none : .unused
    case .pasted(let text): state.paste(text)
    case .refused(let refusal):
      state.error = context.phrases.refusal.sentence(for: refusal, directory: context.directory)
    case .appeared, .resized, .mouse, .answered, .delivered: break
    }
    return .none
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(covers: false, isTyping: true) }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) { state.draw(context, on: &screen) }
}

extension Prompt.State {
  fileprivate mutating func paste(_ text: String) {
    if isSelected { editor.text = "" }
    isSelected = false
    editor.insert(text)
    error = nil
  }

  fileprivate mutating func press(_ key: Key) -> Bool {
    var typed = editor
    switch key {
    case .character where isSelected: typed.text = ""
    case .backspace where isSelected, .delete where isSelected:
      (editor.text, isSelected) = ("", false)
      return true
    default: break
    }
    guard typed.handle(key) else { return false }
    (editor, isSelected, error) = (typed, false, nil)
    return true
  }

  fileprivate func draw(_ context: Context, on screen: inout Screen) {
    let below = error ?? reading(context)
    let columns = min(62, screen.bounds.columns)
    let lines = below.map { TextWidth.wrap($0, to: columns - 4) } ?? []
    let area = context.boxes.centered(columns: columns, rows: 3 + max(1, lines.count))
    screen.fill(area, role: .text)
    screen.box(area, title: title)
    let inner = area.inset(columns: 2, rows: 1)
    for (row, line) in lines.enumerated() {
      let point = Point(inner.column, inner.row + 1 + row)
      screen.put(line, at: point, role: error == nil ? .muted : .danger, columns: inner.columns)
    }
    editor.draw(on: &screen, at: inner.origin, columns: inner.columns, role: .input, focused: true)
    guard isSelected else { return }
    let width = min(inner.columns, TextWidth.columns(of: editor.text))
    screen.put(editor.text, at: inner.origin, role: .selection, columns: width)
  }

  /// What was understood so far, where that can be doubted.
  private func reading(_ context: Context) -> String? {
    guard !editor.text.isEmpty else { return unwritten(context) }
    switch subject {
    case .due(_, let meetingDay, _):
      return context.phrases.dates.reading(editor.text, context: context, meetingDay: meetingDay)
    case .leave:
      return (try? DateReader.read(editor.text, today: context.today, almanac: context.almanac)).map { reading in
        let last = reading.day.adding(days: -1).long(in: context.language)
        return context.phrases.dates.text(reading) + "\n" + context.phrases.people.lastDay(last)
      }
    case .replan:
      return (try? DateReader.read(editor.text, today: context.today, almanac: context.almanac)).map(
        context.phrases.dates.text)
    default: return nil
    }
  }

  /// What an empty line means, where that is more than nothing.
  private func unwritten(_ context: Context) -> String? {
    switch subject {
    case .leave(let person, _):
      person.activeUntil == nil ? context.phrases.people.leaveHint : context.phrases.people.backAgain
    case .swapTurns, .volunteer: context.phrases.turns.optionalReason
    default: earlier.map(context.phrases.app.earlier)
    }
  }

  fileprivate mutating func submit(_ context: Context) -> Outcome {
    switch edits(context) {
    case .success(var request):
      let isDropped = if case .drop = subject { true } else { false }
      request.saying = Notice(isDropped ? context.phrases.followUps.droppedNow : context.phrases.app.saved, .good)
      return Outcome(effects: [.save(request)])
    case .failure(let refusal):
      error = context.phrases.refusal.sentence(for: refusal, directory: context.directory)
      return .none
    }
  }

  private func edits(_ context: Context) -> Result<SaveRequest, Refusal> {
    let text = editor.text
    switch subject {
    case .move(let id, let state, let expecting):
      return ask([.move(id, to: state, reason: text, newDate: nil)], expecting)
    case .replan(let id, let expecting):
      return readDay(text, context).flatMap { day in
        ask([.move(id, to: .planned, reason: nil, newDate: day)], expecting)
      }
    case .reportedTotal(let id, let expecting): return reportedTotal(id, expecting)
    case .leave(let person, let expecting): return leave(person, expecting, context)
    case .correction(let id): return ask([.addCorrection(id, text: text)], [:])
    case .addAgendaItem(let id): return ask([.addAgendaItem(id, title: text)], [:])
    case .agendaText(var item, let field, let expecting):
      item.set(field, to: text)
      return ask([.reviseAgendaItem(item)], expecting)
    case .delegateNote(let delegate, let expecting):
      return ask([.mark(delegate.meeting, delegate.person, delegate.state, note: text)], expecting)
    case .tick(let number, let office, let day, let expecting):
      return ask([.tick(number, office, on: day, note: text.isEmpty ? nil : text)], expecting)
    case .progress(let number, let office, let expecting):
      return ask([.noteProgress(number, office, note: text)], expecting)
    case .due(let followUp, _, _) where text == (followUp.dueWords ?? followUp.due?.medium(in: context.language) ?? ""):
      return ask([], [:])
    case .due(let followUp, let meetingDay, let expecting):
      let due = DueDate.read(text, today: context.today, meetingDay: meetingDay, almanac: context.almanac)
      return due.mapError { .unreadableDate(.due, $0) }.flatMap { due in
        var draft = FollowUpDraft(followUp)
        draft.due = due.day
        draft.dueWords = due.words
        return ask([.reviseFollowUp(followUp.number, draft)], expecting)
      }
    case .drop(let number, let expecting): return ask([.dropFollowUp(number, reason: text)], expecting)
    case .skipTurn(let forum, let office): return ask([.skipTurn(forum, office, reason: text)], [:])
    case .swapTurns(let forum, let office, let other):
      return ask([.swapTurns(forum, office, other, reason: text)], [:])
    case .volunteer(let forum, let office): return ask([.volunteer(forum, office, reason: text)], [:])
    }
  }

  private func reportedTotal(_ id: MeetingID, _ expecting: [RecordKey: Int]) -> Result<SaveRequest, Refusal> {
    let typed = editor.text.filter { !$0.isWhitespace }
    guard typed.isEmpty || Int(typed) != nil else {
      return .failure(.notANumber(.reportedTotal, typed: editor.text))
    }
    return ask([.setReportedTotal(id, Int(typed))], expecting)
  }

  private func leave(
    _ person: Person, _ expecting: [RecordKey: Int], _ context: Context
  ) -> Result<SaveRequest, Refusal> {
    var draft = PersonDraft(person)
    guard person.activeUntil == nil || !editor.text.allSatisfy(\.isWhitespace) else {
      draft.activeUntil = nil
      return ask([.revisePerson(person.id, draft)], expecting)
    }
    return readDay(editor.text, context).flatMap { day in
      draft.activeUntil = day.adding(days: -1)
      return ask([.revisePerson(person.id, draft)], expecting)
    }
  }

  private func readDay(_ text: String, _ context: Context) -> Result<Day, Refusal> {
    do {
      return .success(try DateReader.read(text, today: context.today, almanac: context.almanac).day)
    } catch {
      return .failure(.unreadableDate(.date, error))
    }
  }

  private func ask(_ edits: [Edit], _ expecting: [RecordKey: Int]) -> Result<SaveRequest, Refusal> {
    .success(SaveRequest(edits, expecting: expecting))
  }
}

extension AgendaItem {
  fileprivate mutating func set(_ field: Prompt.AgendaField, to text: String) {
    switch field {
    case .title: title = text
    case .presenter: presenter = text
    }
  }
}
