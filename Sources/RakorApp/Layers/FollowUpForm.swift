package import RakorModel
import TerminalKit

/// Adding or editing one follow-up over the screen below: text, offices, due date, person in charge, source.
package enum FollowUpForm: Layer {
  enum Field: Int, CaseIterable, Hashable, Sendable { case text, offices, due, personInCharge, source }

  package struct State: Equatable, Sendable {
    /// The follow-up being edited; nil for a new one.
    package var number: FollowUpNumber?
    package var revision: Int
    package var meetingDay: Day?
    package var error: String?
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

    /// A form for a new follow-up that already holds what is known of it; "H+7" counts from `meetingDay`.
    package init(adding draft: FollowUpDraft, meetingDay: Day?) {
      self.draft = draft
      self.meetingDay = meetingDay
      decision = draft.source == .instruction ? .agenda(item: nil) : draft.source
      revision = 0
      text = LineEditor(draft.text)
      due = LineEditor()
      personInCharge = LineEditor(draft.personInCharge ?? "")
    }

    /// A form for a follow-up as it was read; it saves only over that revision.
    package init(editing row: FollowUpRow, _ context: Context) {
      let followUp = row.followUp
      self.init(adding: FollowUpDraft(followUp), meetingDay: row.meetingDate)
      number = followUp.number
      revision = row.revision
      draft.seen = followUp
      due = LineEditor(followUp.dueWords ?? followUp.due?.medium(in: context.language) ?? "")
      savedDue = due.text
    }
  }

  package enum Command: Hashable, Sendable { case save, next, previous, up, down, tickAll, other, cancel }

  static let bindings: [Binding<State, Command>] = [
    Binding([.control("s"), .function(10)], .save, .change, hint: true) { $0.keys.save },
    Binding([.enter], .save, .change, unavailable: { state, _ in state.isAtEnd ? nil : "" }) { $0.keys.save },
    Binding([.enter], .next, .move, unavailable: { state, _ in state.isAtEnd ? "" : nil }) { $0.keys.next },
    Binding([.control("a")], .tickAll, .change, unavailable: { $0.isIn(.offices, $1) }) { $0.rollCall.markAll },
    Binding([.left, .right], .other, .change, hint: true, unavailable: { $0.isIn(.source, $1) }) { $0.keys.choose },
    Binding([.tab], .next, .move, hint: true) { $0.keys.next },
    Binding([.backTab], .previous, .move) { $0.form.previousField },
    Binding([.up], .up, .move) { $0.keys.up },
    Binding([.down], .down, .move) { $0.keys.down },
    Binding([.left], .up, .move, unavailable: { $0.isIn(.offices, $1) }) { $0.keys.up },
    Binding([.right], .down, .move, unavailable: { $0.isIn(.offices, $1) }) { $0.keys.down },
    Binding([.escape], .cancel, .move, hint: true) { $0.keys.cancel },
  ]

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.save): return state.save(context)
    case .command(.next): state.step(1)
    case .command(.previous): state.step(-1)
    case .command(.up): state.moveRow(-1, context)
    case .command(.down): state.moveRow(1, context)
    case .command(.tickAll): state.toggleAll(context)
    case .command(.other): state.chooseSource()
    case .command(.cancel), .saved, .delivered(.theirs): return .pop()
    case .typed(let key): return state.type(key, context) ? .none : .unused
    case .pasted(let text): state.edit { $0.insert(text) }
    case .refused(let refusal):
      state.error = context.phrases.refusal.sentence(for: refusal, directory: context.directory)
    case .appeared, .resized, .mouse, .answered, .delivered: break
    }
    return .none
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(covers: false, isTyping: true)
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) { state.draw(context, on: &screen) }
}

extension FollowUpForm.State {
  fileprivate var isAtEnd: Bool { focus == .personInCharge || focus == .source }

  /// Why a key of one field means nothing now; nil in that field.
  fileprivate func isIn(_ field: FollowUpForm.Field, _: Context) -> String? { focus == field ? nil : "" }

  fileprivate mutating func moveRow(_ offset: Int, _ context: Context) {
    guard focus == .offices else { return step(offset) }
    officeIndex = max(0, min(context.directory.offices.count - 1, officeIndex + offset))
  }

  fileprivate mutating func type(_ key: Key, _ context: Context) -> Bool {
    switch (focus, key) {
    case (.offices, .character("j")), (.offices, .character("l")): moveRow(1, context)
    case (.offices, .character("k")), (.offices, .character("h")): moveRow(-1, context)
    case (.offices, .character(" ")), (.offices, .character("x")): toggle(context)
    case (.offices, .character("A")): toggleAll(context)
    case (.source, .character(" ")), (.source, .character("h")), (.source, .character("l")): chooseSource()
    case (.offices, .character), (.source, .character): return true
    default: break
    }
    var isUsed = false
    edit { isUsed = $0.handle(key) }
    return isUsed
  }

  fileprivate mutating func step(_ offset: Int) {
    let all = FollowUpForm.Field.allCases
    focus = all[(focus.rawValue + offset + all.count) % all.count]
  }

  fileprivate mutating func edit(_ change: (inout LineEditor) -> Void) {
    error = nil
    switch focus {
    case .text: change(&text)
    case .due: change(&due)
    case .personInCharge: change(&personInCharge)
    case .offices, .source: break
    }
  }

  fileprivate mutating func chooseSource() {
    error = nil
    draft.source = draft.source == .instruction ? decision : .instruction
  }

  fileprivate mutating func toggle(_ context: Context) {
    error = nil
    let offices = context.directory.offices.map(\.code)
    guard !offices.isEmpty else { return }
    toggle(offices[min(officeIndex, offices.count - 1)], order: offices)
  }

  fileprivate mutating func toggleAll(_ context: Context) {
    error = nil
    let offices = context.directory.offices.map(\.code)
    draft.offices = draft.offices.count == offices.count ? [] : offices
  }

  private mutating func toggle(_ office: OfficeCode, order: [OfficeCode]) {
    var chosen = Set(draft.offices)
    if chosen.remove(office) == nil { chosen.insert(office) }
    draft.offices = order.filter(chosen.contains)
  }

  fileprivate mutating func save(_ context: Context) -> Outcome {
    // Words such as "bulan depan" meant another month when they were typed, so only new ones are read.
    guard due.text != savedDue else { return submit(context) }
    switch DueDate.read(due.text, today: context.today, meetingDay: meetingDay, almanac: context.almanac) {
    case .failure(let unread):
      let refusal = Refusal.unreadableDate(.due, unread)
      error = context.phrases.refusal.sentence(for: refusal, directory: context.directory)
      focus = .due
      return .none
    case .success(let read):
      draft.due = read.day
      draft.dueWords = read.words
    }
    return submit(context)
  }

  private mutating func submit(_ context: Context) -> Outcome {
    draft.text = text.text
    draft.personInCharge = personInCharge.text
    let edit: Edit = number.map { .reviseFollowUp($0, draft) } ?? .addFollowUp(draft)
    let expecting: [RecordKey: Int] = number.map { [.followUp($0): revision] } ?? [:]
    return .save([edit], expecting: expecting, saying: Notice(context.phrases.app.saved, .good))
  }
}

extension FollowUpForm.State {
  private static let labelWidth = 16

  fileprivate func draw(_ context: Context, on screen: inout Screen) {
    let words = context.phrases.followUps
    let offices = context.directory.offices
    let bounds = context.boxes.inset(columns: 1)
    let area = bounds.centered(columns: 74, rows: min(bounds.rows, 9 + offices.count))
    screen.fill(area, role: .text)
    screen.box(area, title: number.map { words.editTitle($0.rawValue) } ?? words.addTitle)
    let inner = area.inset(columns: 2, rows: 1)
    let refusal = error.map { TextWidth.wrap($0, to: inner.columns, limit: 3) } ?? []
    let room = max(1, inner.rows - 5 - max(2, refusal.count))
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
  }

  private func drawField(
    _ field: FollowUpForm.Field, _ label: String, _ editor: LineEditor, at row: Int, in area: Rect,
    placeholder: String = "",
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
