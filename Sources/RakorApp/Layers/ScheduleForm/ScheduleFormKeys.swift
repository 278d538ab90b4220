import RakorModel
import TerminalKit

extension ScheduleForm.State {
  /// Takes a key that no binding took: text, or a key of the line editor.
  mutating func type(_ key: Key, _ context: Context) -> Outcome {
    if bestDates != nil { return typeInBestDates(key, context) }
    if month != nil { return typeInMonth(key, context) }
    switch key {
    case .control("l"), .control("z"), .function: return .unused
    default: break
    }
    errors[focus] = nil
    switch focus {
    case .forum: typeInForum(key, context)
    case .host: typeInHost(key, context)
    case .title: typeInTitle(key, context)
    case .venue: typeInVenue(key)
    case .date, .start, .end, .letter: edit { _ = $0.handle(key) }
    case .office(let office): typeInOffice(office, key)
    case .agenda(let index): typeInAgenda(index, key)
    case .purpose: _ = purpose.handle(key)
    }
    return .none
  }

  mutating func paste(_ text: String, _ context: Context) {
    guard month == nil, bestDates == nil else { return }
    errors[focus] = nil
    switch focus {
    case .forum: forum.paste(text)
    case .host: host.paste(text)
    case .title, .date, .start, .end, .venue, .letter: edit { $0.insert(text) }
    case .office(let office):
      for digit in text where digit.isASCII && digit.isNumber { typeInOffice(office, .character(digit)) }
    case .agenda(let index): pasteInAgenda(index, text)
    case .purpose: purpose.insert(text)
    }
  }

  /// Changes the one-line text under the cursor.
  private mutating func edit(_ change: (inout LineEditor) -> Void) {
    var editor = lines[focus] ?? LineEditor("", limit: TextRule.lineLimit)
    change(&editor)
    lines[focus] = editor
  }

  /// A letter replaces the proposed title, any other key begins to edit it.
  private mutating func typeInTitle(_ key: Key, _ context: Context) {
    var editor = lines[.title] ?? LineEditor("", limit: TextRule.lineLimit)
    if editor.text.isEmpty {
      if case .character = key {} else { editor.text = proposedTitle(context) }
    }
    if editor.handle(key) { lines[.title] = editor }
  }

  private mutating func typeInVenue(_ key: Key) {
    switch key {
    case .right, .end, .control("e"), .control("f"):
      if let completion = venueCompletion { return setText(completion, .venue) }
    default: break
    }
    edit { _ = $0.handle(key) }
  }

  private mutating func typeInOffice(_ office: OfficeCode, _ key: Key) {
    switch key {
    case .character(" "): invitation[office] = !isInvited(office)
    case .character("+"): addHeads(1, office)
    case .character("-"): addHeads(-1, office)
    case .character(let character) where !(character.isASCII && character.isNumber): break
    default:
      var editor = promised[office] ?? LineEditor("", limit: 4)
      let before = editor.text
      _ = editor.handle(key)
      promised[office] = editor
      if editor.text != before, !editor.text.isEmpty { invitation[office] = true }
    }
  }

  /// Promised heads stay within what the model takes; an office that promises heads is invited.
  private mutating func addHeads(_ step: Int, _ office: OfficeCode) {
    let heads = min(max(0, (heads(office) ?? 0) + step), HeadCount.allowed.upperBound)
    promised[office] = LineEditor(String(heads), limit: 4)
    if heads > 0 { invitation[office] = true }
  }

  private mutating func typeInAgenda(_ index: Int, _ key: Key) {
    guard agenda.indices.contains(index) else { return }
    if key == .backspace, agenda[index].editor.text.isEmpty, index > 0 {
      if index < agenda.count - 1 { agenda.remove(at: index) }
      focus = .agenda(index - 1)
      return
    }
    _ = agenda[index].editor.handle(key)
    keepLastRowEmpty()
  }

  private mutating func pasteInAgenda(_ index: Int, _ text: String) {
    guard agenda.indices.contains(index) else { return }
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    guard let first = lines.first else { return }
    agenda[index].editor.insert(first)
    let rest = lines.dropFirst().map {
      ScheduleForm.AgendaRow(editor: LineEditor($0, limit: TextRule.lineLimit))
    }
    agenda.insert(contentsOf: rest, at: index + 1)
    focus = .agenda(index + rest.count)
    keepLastRowEmpty()
  }

  private mutating func keepLastRowEmpty() {
    if agenda.last?.editor.text.isEmpty != true { agenda.append(.init()) }
  }

  /// Whether what is under the cursor goes up and down by steps: a day, a time or a count.
  var steps: Bool {
    guard bestDates == nil else { return false }
    switch focus {
    case .date, .start, .end, .office: return true
    case .forum, .title, .host, .venue, .agenda, .purpose, .letter: return false
    }
  }

  mutating func step(_ step: Int, _ context: Context) {
    switch focus {
    case .date:
      let day = readDay(context).map { $0.adding(days: step) } ?? context.today
      setDay(day, context)
    case .start, .end: stepTime(step)
    case .office(let office): addHeads(step, office)
    case .forum, .title, .host, .venue, .agenda, .purpose, .letter: break
    }
  }

  mutating func setDay(_ day: Day, _ context: Context) {
    setText(day.medium(in: context.language), .date)
    errors[.date] = nil
  }

  private mutating func stepTime(_ step: Int) {
    settleTimes()
    errors[focus] = nil
    let start = (try? readStart().get())?.start
    let current = focus == .start ? start : (try? readEnd().get()) ?? nil
    // Most rakor begin in the morning and take some hours; from there it is few steps to any other time.
    let usual = TimeOfDay(hour: 9, minute: 0)
    let fallback = focus == .start ? usual : start?.adding(minutes: 180) ?? usual
    guard let time = current.map({ $0.adding(minutes: 15 * step) ?? $0 }) ?? fallback else { return }
    setText(time.dotted, focus)
  }

  /// A time typed with the date goes to its own fields; a weekday that is not the date's stays to be seen.
  mutating func settleWhen(_ context: Context) {
    guard case .success(let when) = readWhen(context), let span = when.time?.span else { return }
    let weekday = when.date.notes.lazy.compactMap { note in
      if case .weekdayMismatch(let typed, _) = note { typed.name(in: context.language) + ", " } else { nil }
    }
    setText((weekday.first ?? "") + when.date.day.medium(in: context.language), .date)
    setText(span.start.dotted, .start)
    setText(span.end?.dotted ?? "", .end)
  }

  /// A span typed into the start fills both fields.
  mutating func settleTimes() {
    guard case .success(let span?) = readStart() else { return }
    if let end = span.end { setText(end.dotted, .end) }
    setText(span.start.dotted, .start)
  }
}

extension ScheduleForm.Choice {
  mutating func paste(_ text: String) {
    if filter != nil { self = ScheduleForm.Choice() }
    editor.insert(text)
  }
}
