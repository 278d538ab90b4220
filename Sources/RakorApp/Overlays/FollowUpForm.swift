package import RakorModel
import TerminalKit

/// Adding or editing one follow-up over the screen below: text, offices, due date, person in charge, source.
package struct FollowUpForm: Equatable, Sendable {
  enum Field: Int, CaseIterable, Hashable, Sendable { case text, offices, due, personInCharge, source }

  /// The follow-up being edited; nil for a new one.
  package var number: FollowUpNumber?
  package var revision: Int
  package var meetingDay: Day?
  package var error: String?
  /// The text that it was made of, which waits below.
  var under: Overlay?
  var draft: FollowUpDraft
  var text: LineEditor
  var due: LineEditor
  /// The due date as the form was opened with it; nil for a new follow-up.
  var savedDue: String?
  var personInCharge: LineEditor
  /// The decision it can come from, beside an instruction: of the rakor, or on one item of its agenda.
  var decision: FollowUp.Source
  var focus = Field.text
  var officeIndex = 0

  package init(adding draft: FollowUpDraft, meetingDay: Day?) {
    self.draft = draft
    self.meetingDay = meetingDay
    decision = draft.source == .instruction ? .agenda(item: nil) : draft.source
    revision = 0
    text = LineEditor(draft.text)
    due = LineEditor()
    personInCharge = LineEditor(draft.personInCharge ?? "")
  }

  package init(editing row: FollowUpRow, _ context: Context) {
    let followUp = row.followUp
    self.init(adding: FollowUpDraft(followUp), meetingDay: row.meetingDate)
    number = followUp.number
    revision = row.revision
    draft.seen = followUp
    due = LineEditor(followUp.dueWords ?? followUp.due?.medium(in: context.language) ?? "")
    savedDue = due.text
  }

  mutating func receive(_ input: Input, _ context: Context) -> OverlayResult {
    switch input {
    case .key(.escape), .key(.control("c")): return .close(Outcome(overlay: under))
    case .key(.control("s")), .key(.function(10)): return save(context)
    case .key(.enter) where focus == .personInCharge || focus == .source: return save(context)
    case .key(let key): press(key, context)
    case .paste(let pasted): edit { $0.insert(pasted) }
    case .mouse: break
    }
    return .stay
  }

  private mutating func press(_ key: Key, _ context: Context) {
    switch key {
    case .tab, .enter: step(1)
    case .backTab: step(-1)
    case .down where focus != .offices: step(1)
    case .up where focus != .offices: step(-1)
    default:
      switch focus {
      case .offices: chooseOffices(key, context)
      case .source: chooseSource(key)
      case .text, .due, .personInCharge: edit { _ = $0.handle(key) }
      }
    }
  }

  private mutating func step(_ offset: Int) {
    let all = Field.allCases
    focus = all[(focus.rawValue + offset + all.count) % all.count]
  }

  private mutating func edit(_ change: (inout LineEditor) -> Void) {
    error = nil
    switch focus {
    case .text: change(&text)
    case .due: change(&due)
    case .personInCharge: change(&personInCharge)
    case .offices, .source: break
    }
  }

  private mutating func chooseSource(_ key: Key) {
    switch key {
    case .left, .right, .character("h"), .character("l"), .character(" "):
      error = nil
      draft.source = draft.source == .instruction ? decision : .instruction
    default: break
    }
  }

  private mutating func chooseOffices(_ key: Key, _ context: Context) {
    let offices = context.directory.offices.map(\.code)
    guard !offices.isEmpty else { return }
    switch key {
    case .up, .left, .character("k"), .character("h"): officeIndex = max(0, officeIndex - 1)
    case .down, .right, .character("j"), .character("l"): officeIndex = min(offices.count - 1, officeIndex + 1)
    case .character(" "), .character("x"):
      error = nil
      toggle(offices[min(officeIndex, offices.count - 1)], order: offices)
    case .character("A"), .control("a"):
      error = nil
      draft.offices = draft.offices.count == offices.count ? [] : offices
    default: break
    }
  }

  private mutating func toggle(_ office: OfficeCode, order: [OfficeCode]) {
    var chosen = Set(draft.offices)
    if chosen.remove(office) == nil { chosen.insert(office) }
    draft.offices = order.filter(chosen.contains)
  }

  private mutating func save(_ context: Context) -> OverlayResult {
    // Words such as "bulan depan" meant another month when they were typed, so only new ones are read.
    guard due.text != savedDue else { return submit() }
    switch DueDate.read(due.text, today: context.today, meetingDay: meetingDay) {
    case .failure(let unread):
      let refusal = Refusal.unreadableDate(.due, unread)
      error = context.phrases.refusal.sentence(for: refusal, directory: context.directory)
      focus = .due
      return .stay
    case .success(let read):
      draft.due = read.day
      draft.dueWords = read.words
    }
    return submit()
  }

  private mutating func submit() -> OverlayResult {
    draft.text = text.text
    draft.personInCharge = personInCharge.text
    let edit: Edit = number.map { .reviseFollowUp($0, draft) } ?? .addFollowUp(draft)
    let expecting: [RecordKey: Int] = number.map { [.followUp($0): revision] } ?? [:]
    return .stay(Outcome(effects: [.save(SaveRequest([edit], expecting: expecting, purpose: .prompt))]))
  }
}

extension FollowUpForm {
  private static let labelWidth = 16

  func draw(_ context: Context, on screen: inout Screen) {
    let words = context.phrases.followUps
    let offices = context.directory.offices
    let bounds = screen.bounds.inset(columns: 1)
    let area = bounds.centered(columns: 74, rows: min(bounds.rows, 10 + offices.count))
    screen.fill(area, role: .text)
    screen.box(area, title: number.map { words.editTitle($0.rawValue) } ?? words.addTitle)
    let inner = area.inset(columns: 2, rows: 1)
    let refusal = error.map { TextWidth.wrap($0, to: inner.columns, limit: 3) } ?? []
    let room = max(1, inner.rows - 6 - max(2, refusal.count))
    drawField(.text, words.task, text, at: inner.row, in: inner, on: &screen)
    let list = Rect(column: inner.column, row: inner.row + 1, columns: inner.columns, rows: room)
    drawOffices(offices, in: list, context, on: &screen)
    let below = inner.row + 1 + min(room, offices.count)
    drawField(.due, words.due, due, at: below, in: inner, placeholder: words.dueHint, on: &screen)
    drawReading(at: below + 1, in: inner, context, on: &screen)
    let isNarrow = inner.columns < 3 * Self.labelWidth
    drawField(
      .personInCharge, isNarrow ? words.inChargeInShort : words.personInCharge, personInCharge, at: below + 2,
      in: inner, on: &screen)
    drawSource(at: below + 3, in: inner, context, on: &screen)
    for (row, line) in refusal.enumerated() {
      screen.put(line, at: Point(inner.column, below + 4 + row), role: .danger)
    }
    let keys = context.phrases.keys
    let space = (key: KeyLabel.of(.character(" "), in: context.language), label: keys.choose)
    let here = focus == .offices ? space : (key: "Tab", label: keys.next)
    HintBar.draw(
      [here, (key: "^S", label: keys.save), (key: "Esc", label: keys.cancel)],
      on: &screen, at: Point(inner.column, inner.maxRow - 1), columns: inner.columns)
  }

  private func drawField(
    _ field: Field, _ label: String, _ editor: LineEditor, at row: Int, in area: Rect, placeholder: String = "",
    on screen: inout Screen
  ) {
    let width = min(Self.labelWidth, area.columns / 3)
    screen.put(TextWidth.fit(label, to: width), at: Point(area.column, row), role: focus == field ? .accent : .muted)
    editor.draw(
      on: &screen, at: Point(area.column + width + 1, row), columns: area.columns - width - 1, role: .input,
      focused: focus == field, placeholder: placeholder)
  }

  private func drawSource(at row: Int, in area: Rect, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.followUps
    let width = min(Self.labelWidth, area.columns / 3)
    let isHere = focus == .source
    screen.put(TextWidth.fit(words.source, to: width), at: Point(area.column, row), role: isHere ? .accent : .muted)
    let source =
      switch draft.source {
      case .instruction: words.instruction
      case .agenda(let item): item.map(words.decisionOnItem) ?? words.decision
      }
    let point = Point(area.column + width + 1, row)
    screen.put("‹ \(source) ›", at: point, role: isHere ? .selection : .text, columns: area.columns - width - 1)
    if isHere { screen.cursor = point }
  }

  private func drawOffices(_ offices: [Office], in area: Rect, _ context: Context, on screen: inout Screen) {
    let width = min(Self.labelWidth, area.columns / 3)
    let label = TextWidth.fit(context.phrases.followUps.responsible, to: width)
    screen.put(label, at: area.origin, role: focus == .offices ? .accent : .muted)
    var cursor = ListCursor()
    cursor.set(officeIndex, count: offices.count, height: area.rows)
    for index in cursor.visible(count: offices.count, height: area.rows) {
      let point = Point(area.column + width + 1, area.row + index - cursor.top)
      let isHere = focus == .offices && index == officeIndex
      let mark = draft.offices.contains(offices[index].code) ? "[x] " : "[ ] "
      screen.put(mark + offices[index].short, at: point, role: isHere ? .selection : .text)
      if isHere { screen.cursor = point }
    }
  }

  private func drawReading(at row: Int, in area: Rect, _ context: Context, on screen: inout Screen) {
    guard !due.text.isEmpty else { return }
    let width = min(Self.labelWidth, area.columns / 3)
    let text = context.phrases.dates.reading(due.text, context: context, meetingDay: meetingDay)
    // Once refused, it is said below in full.
    guard text != error else { return }
    screen.put(text, at: Point(area.column + width + 1, row), role: .muted, columns: area.columns - width - 1)
  }
}
