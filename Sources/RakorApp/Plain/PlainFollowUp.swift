import RakorModel
import TerminalKit

/// Adding a follow-up: the questions are the fields of its form, which reads and saves.
struct PlainFollowUp {
  private enum Step: Equatable {
    case meeting, due, offices, source
    case text(Field)
  }

  private static var steps: [Step] {
    let texts = FollowUpFacts.inForm.map { Step.text($0.field) }
    return [.meeting] + texts.prefix(1) + [.offices, .due] + texts.dropFirst() + [.source]
  }

  private let session: PlainSession
  /// The rakor it comes from; nil for none.
  private var meeting: Meeting?
  private var texts: [Field: String] = [:]
  private var offices: [OfficeCode] = []
  private var due = ""
  private var source = FollowUp.Source.agenda(item: nil)

  /// It comes from the last rakor, unless another is named.
  init(_ session: PlainSession) throws(PlainExit) {
    self.session = session
    meeting = try session.usualMeeting()
    source = meeting?.sourceOfNewFollowUp ?? source
  }

  private var context: Context { session.context }
  private var phrases: Phrases { session.phrases }
  private var words: PlainPhrases { session.words }

  mutating func run() throws(PlainExit) {
    for step in Self.steps { try ask(step) }
    while true {
      let lines = Self.steps.map { (label: label($0), value: shown($0) ?? words.empty) }
      if let index = try session.askToSave(lines, warnings: warnings) {
        try ask(Self.steps[index])
      } else if save() {
        return
      }
    }
  }

  private var readDue: Result<DueDate, DateReadingError> {
    DueDate.read(due, today: context.today, meetingDay: meeting?.date, almanac: context.almanac)
  }

  private var warnings: [String] {
    let day = try? readDue.get().day
    return FollowUpWarning.of(due: day, meetingDay: meeting?.date).map(phrases.warnings.warning)
  }

  /// Fills in the form and has it save; whether it did.
  private func save() -> Bool {
    let draft = FollowUpDraft(text: "", meeting: meeting?.id, source: source, offices: [])
    var state = FollowUpForm.State(adding: draft, meetingDay: meeting?.date, context)
    for (field, text) in texts { state.form.set(.field(field), text) }
    state.form.set(.due, due)
    for office in offices { state.form.tick(.office(office), true) }
    _ = FollowUpForm.update(&state, .resized, context)
    for effect in FollowUpForm.update(&state, .command(.save), context).effects {
      guard case .save(let request) = effect else { continue }
      guard case .done(let committed) = session.save(request) else { return false }
      for case .followUp(let followUp)? in committed.entry.change.records.map(\.after) {
        session.tell(words.added(followUp.number.rawValue))
      }
      return true
    }
    session.refuse(state.form.errors.values.sorted().joined(separator: " "))
    return false
  }
}

// MARK: The questions

extension PlainFollowUp {
  private func label(_ step: Step) -> String {
    switch step {
    case .meeting: words.fromMeeting
    case .due: phrases.followUps.due
    case .offices: phrases.followUps.responsible
    case .source: phrases.followUps.source
    case .text(let field):
      phrases.followUps.label(field, isNarrow: false) ?? phrases.refusal.fields.label(field)
    }
  }

  private func shown(_ step: Step) -> String? {
    switch step {
    case .meeting: return meeting.map { session.meetingName($0) }
    case .due:
      guard let read = try? readDue.get() else { return nil }
      return read.words ?? read.day?.long(in: context.language)
    case .offices:
      return offices.isEmpty ? nil : offices.map { context.directory.shortName($0) }.joined(separator: ", ")
    case .source: return sourceName(source)
    case .text(let field): return texts[field]
    }
  }

  private func sourceName(_ source: FollowUp.Source) -> String {
    source == .instruction ? phrases.followUps.instruction : phrases.followUps.decision
  }

  private mutating func ask(_ step: Step) throws(PlainExit) {
    switch step {
    case .meeting: try askMeeting()
    case .due: try askDue()
    case .offices:
      let codes = context.directory.offices.filter { $0.isActive(on: context.today) }.map(\.code)
      offices = try session.askOffices(label(step), among: codes, proposing: offices, field: .office)
    case .source:
      let sources = [FollowUp.Source.agenda(item: nil), .instruction]
      let index = try session.choose(
        label(step), among: sources.map(sourceName), proposing: source == .instruction ? 1 : 0)
      source = index.map { sources[$0] } ?? source
    case .text(let field): try askText(field)
    }
  }

  private mutating func askMeeting() throws(PlainExit) {
    while true {
      switch try session.ask(
        words.fromMeetingOrNone, proposing: shown(.meeting) ?? words.empty, help: words.meetingHelp)
      {
      case .proposed: return
      case .nothing:
        meeting = nil
        source = .agenda(item: nil)
        return
      case .text(let typed):
        guard let id = try session.meeting(typed), case .file(let file) = try session.load(.summary(id)) else {
          continue
        }
        guard let found = file?.meeting else {
          session.refuse(.notFound(.meeting(id)))
          continue
        }
        meeting = found
        source = found.sourceOfNewFollowUp
        return
      }
    }
  }

  private mutating func askText(_ field: Field) throws(PlainExit) {
    guard let text = FollowUpFacts.inForm.first(where: { $0.field == field }) else { return }
    while true {
      let shown = texts[field] ?? (text.isRequired ? nil : words.empty)
      switch try session.ask(label(.text(field)), proposing: shown) {
      case .proposed where texts[field] != nil || !text.isRequired: return
      case .nothing where !text.isRequired:
        texts[field] = nil
        return
      case .proposed, .nothing: session.refuse(.required(field))
      case .text(let typed):
        do throws(Refusal) {
          guard let kept = try text.kind.cleaned(typed, field) else { throw .required(field) }
          texts[field] = kept
          return
        } catch {
          session.refuse(error)
        }
      }
    }
  }

  private mutating func askDue() throws(PlainExit) {
    while true {
      let before = due
      switch try session.ask(
        label(.due), proposing: shown(.due) ?? words.empty, help: phrases.followUps.dueHint)
      {
      case .proposed: return
      case .nothing:
        due = ""
        return
      case .text(let typed):
        due = typed
        let reading = session.spoken(
          phrases.dates.reading(readDue, of: typed, context: context, meetingDay: meeting?.date))
        if case .success = readDue {
          session.tell(reading)
          return
        }
        due = before
        session.refuse(reading)
      }
    }
  }
}
