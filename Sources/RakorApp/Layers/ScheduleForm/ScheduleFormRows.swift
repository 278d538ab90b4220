import RakorModel
import TerminalKit

extension ScheduleForm {
  /// How the form and what is to know about the rakor share an area.
  struct Plan {
    let form: Rect
    /// Beside the form, where there is room for it.
    let panel: Rect?
    let style: FormStyle

    init(_ content: Rect) {
      let width = content.columns >= 90 ? min(44, content.columns / 3) : 0
      panel = width > 0 ? content.right(width) : nil
      form = content.droppingRight(width)
      var style = FormStyle(labelColumns: 12)
      style.labelOffset = 2
      style.inputOffset = 15
      style.rightMargin = 1
      style.shortColumns = 24
      style.notesAreBeside = form.columns >= 74
      style.tickColumns = form.columns >= 74 ? 2 : 1
      style.focusedLabel = .title
      style.marksRow = true
      style.isRoomy = content.rows >= 30
      self.style = style
    }
  }
}

extension ScheduleForm.State {
  func view(_ context: Context) -> FormView<ScheduleForm.Place> {
    let plan = ScheduleForm.Plan(context.content)
    var view = FormView<ScheduleForm.Place>([], plan.style, in: plan.form)
    view.rows = rows(context, noteColumns: view.noteColumns)
    if plan.panel == nil { view.rows += panelBelow(context, plan.form, rows: view.height(form)) }
    return view
  }

  private func rows(_ context: Context, noteColumns: Int) -> [FormRow<ScheduleForm.Place>] {
    let words = context.phrases.form
    let until = form.text(.start).isEmpty ? "" : words.untilFinished
    func row(
      _ field: Field, _ content: FormRow<ScheduleForm.Place>.Content, note: String? = nil, isShort: Bool = false,
      below: [FormPhrase] = []
    ) -> FormRow<ScheduleForm.Place> {
      FormRow(
        content, label: words.label(field) ?? context.phrases.refusal.fields.label(field), note: note,
        isShort: isShort, below: below)
    }
    let line = reading.line
    let filled = line.map { self.filled(from: $0, context) } ?? form
    let facts: [FormRow<ScheduleForm.Place>] = [
      FormRow(.words(meeting.map { words.editTitle($0.rawValue) } ?? words.newTitle, .title)), FormRow(.gap),
      row(
        .forum, .choice(.forum, candidates: reading.forums), note: only(reading.forums, .forum, context),
        isShort: line == nil,
        below: line?.understood(context) ?? []),
      row(.title, .line(.title, proposal: reading.proposedTitle)), FormRow(.gap),
      row(
        .date, .line(.date, proposal: filled.text(.date)), note: dateNote(context, columns: noteColumns), isShort: true),
      row(.start, .line(.start, proposal: filled.text(.start)), note: startNote(context), isShort: true),
      row(.end, .line(.end, proposal: filled.text(.end), hint: until), isShort: true), FormRow(.gap),
      row(
        .host,
        .choice(.host, proposal: line?.host?.short ?? reading.proposedHost?.short ?? "", candidates: reading.hosts),
        note: hostNote(context), isShort: true),
      row(.venue, .line(.venue, proposal: filled.text(.venue), completions: venues)), FormRow(.gap),
      row(.invited, .ticks(offices(context))), FormRow(.gap),
      row(.agenda, .list(.agenda, proposal: reading.proposedAgenda.map(\.line))), FormRow(.gap),
    ]
    let texts = ScheduleForm.Place.details.filter { $0.field != .venue }.map { text in
      row(text.field, .typed(text))
    }
    return facts + texts
  }

  private func offices(_ context: Context) -> FormTicks<ScheduleForm.Place> {
    let words = context.phrases.form
    let ticks = reading.offices.map { code in
      FormTicks<ScheduleForm.Place>.Tick(
        .office(code), context.directory.shortName(code), isOn: reading.invited.contains(code), number: .promised(code))
    }
    let heads = reading.invited.compactMap { reading.promised[$0] }.reduce(0, +)
    let heading = ticks.isEmpty ? words.forumFirst : words.officeCount(reading.invited.count, heads)
    return FormTicks(ticks, heading: heading, numbers: words.promised, most: HeadCount.allowed.upperBound)
  }

  // MARK: What was understood, or what may be typed there

  private func dateNote(_ context: Context, columns: Int) -> String? {
    let words = context.phrases
    if let when = reading.when {
      return context.withHijri(
        words.dates.text(when, hasHour: reading.typedStart != nil), of: when.date.day, columns: columns)
    }
    switch reading.problems[.date] {
    case .unreadableDate(_, .empty)?, .unreadableDate(_, .notUnderstood)?, nil:
      return form.focus == .date ? words.form.dateExample : nil
    case let problem?: return context.sentence(problem)
    }
  }

  private func startNote(_ context: Context) -> String? {
    guard let span = reading.span else { return form.focus == .start ? context.phrases.form.timeExample : nil }
    let doubts = context.phrases.dates.doubts(reading.typedTimes)
    return ([span.text(in: context.language)] + doubts).joined(separator: " · ")
  }

  /// The one thing that what is typed can become, where there is room for it beside the field.
  private func only(_ names: [String], _ place: ScheduleForm.Place, _ context: Context) -> String? {
    guard form.focus == place, !form.isBlank(place), names.count == 1, names[0] != form.text(place),
      ScheduleForm.Plan(context.content).style.notesAreBeside
    else { return nil }
    return names[0]
  }

  private func hostNote(_ context: Context) -> String? {
    if let only = only(reading.hosts, .host, context) { return only }
    guard let suggestion = advice?.surroundings.suggestion, let proposed = reading.proposedHost,
      reading.host?.code == proposed.code
    else { return nil }
    return context.phrases.form.turn(context.phrases.words.turnReason(suggestion.reason))
  }
}
