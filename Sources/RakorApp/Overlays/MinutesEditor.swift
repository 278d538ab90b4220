package import RakorModel
package import TerminalKit

/// Writing the discussion or the decision of an agenda item: several lines, over the agenda.
package struct MinutesEditor: Equatable, Sendable {
  /// Which of the item's texts is written.
  package enum Text: Hashable, Sendable { case minutes, decision }

  /// The text of which item, and the revision at which the user saw it.
  package struct Subject: Equatable, Sendable {
    package var item: AgendaItem
    package var text: Text
    package var revision: Int

    package init(item: AgendaItem, text: Text, revision: Int) {
      self.item = item
      self.text = text
      self.revision = revision
    }

    var current: String { (text == .minutes ? item.minutes : item.decision) ?? "" }

    /// The save of another text; what something was written of has been discussed.
    func request(_ new: String) -> SaveRequest {
      var changed = item
      switch text {
      case .minutes: changed.minutes = new
      case .decision: changed.decision = new
      }
      if !new.isEmpty { changed.discussed = true }
      let key = RecordKey.agendaItem(item.meeting, item.number)
      return SaveRequest([.reviseAgendaItem(changed)], expecting: [key: revision], purpose: .prompt)
    }
  }

  package var subject: Subject
  package var editor: TextEditor
  package var error: String?
  /// Whether Esc was pressed over text that is not saved; once more throws it away.
  var asksToDiscard = false

  package init(_ subject: Subject, text: String? = nil) {
    self.subject = subject
    editor = TextEditor(text ?? subject.current, limit: TextRule.noteLimit)
  }

  package var isChanged: Bool { editor.text != subject.current }

  mutating func receive(_ input: Input, _ context: Context) -> OverlayResult {
    if input == .key(.escape) {
      guard isChanged, !asksToDiscard else { return .close }
      asksToDiscard = true
      return .stay
    }
    asksToDiscard = false
    editor.wrap(to: area(context).columns)
    switch input {
    case .key(.control("s")), .key(.function(10)): return save()
    case .key(.control("t")): return followUp(context)
    case .key(let key): if editor.handle(key) { error = nil }
    case .paste(let text):
      editor.insert(text)
      error = nil
    case .mouse: break
    }
    return .stay
  }

  private func save() -> OverlayResult {
    isChanged ? .stay(Outcome(effects: [.save(subject.request(editor.text))])) : .close
  }

  /// Makes a follow-up of the line under the cursor; the text waits below the form.
  private func followUp(_ context: Context) -> OverlayResult {
    guard let file = context.file(of: subject.item.meeting) else { return .stay }
    let line = editor.currentLine.drop { $0.isWhitespace || $0 == "-" }
    let draft = FollowUpDraft(
      text: line.isEmpty ? subject.item.title : String(line), meeting: subject.item.meeting,
      source: .agenda(item: subject.item.number), offices: file.meeting.invited)
    var form = FollowUpForm(adding: draft, meetingDay: file.meeting.date)
    form.under = .minutes(self)
    return .close(Outcome(overlay: .followUpForm(form)))
  }

  /// Where the text stands.
  private func area(_ context: Context) -> Rect { frame(context).inset(columns: 2, rows: 1).droppingBottom(2) }

  private func frame(_ context: Context) -> Rect {
    Rect(context.size).inset(columns: context.size.columns >= 70 ? 3 : 0, rows: context.size.rows >= 20 ? 2 : 0)
  }

  func draw(_ context: Context, on screen: inout Screen) {
    let words = context.phrases.agenda
    let frame = frame(context)
    screen.fill(frame, role: .text)
    let kind = subject.text == .minutes ? words.minutes : words.decision
    screen.box(frame, title: TextWidth.fit("\(kind): \(subject.item.title)", to: max(1, frame.columns - 6)))
    let area = area(context)
    editor.draw(on: &screen, in: area, focused: true)
    let below = area.maxRow
    if let sentence = error ?? (asksToDiscard ? words.discard : nil) {
      screen.put(sentence, at: Point(area.column, below), role: .danger, columns: area.columns)
    }
    let keys = context.phrases.keys
    HintBar.draw(
      [(key: "^S", label: keys.save), (key: "Esc", label: keys.cancel), (key: "^T", label: words.toFollowUp)],
      on: &screen, at: Point(area.column, below + 1), columns: area.columns)
  }
}
