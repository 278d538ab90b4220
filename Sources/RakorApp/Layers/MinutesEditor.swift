package import RakorModel
package import TerminalKit

/// Writing the discussion or the decision of an agenda item: several lines, over the agenda.
package enum MinutesEditor: Layer {
  /// Which of the item's texts is written.
  package enum Text: Hashable, Sendable, Codable {
    case minutes, decision

    func title(_ words: Phrases) -> String { self == .minutes ? words.agenda.minutes : words.agenda.decision }
  }

  /// The name of the text in a draft.
  package static let field = "text"

  /// The text of which item, and the revision at which the user saw it.
  package struct Subject: Equatable, Sendable, Codable {
    package var item: AgendaItem
    package var text: Text
    /// The revision of the item that was read.
    package var revision: Int

    /// An editor on one text of an item, as it was read at that revision.
    package init(item: AgendaItem, text: Text, revision: Int) {
      self.item = item
      self.text = text
      self.revision = revision
    }

    package var current: String { (text == .minutes ? item.minutes : item.decision) ?? "" }
  }

  /// The text as it stands, over the one that was read.
  package struct State: Equatable, Sendable {
    package var subject: Subject
    package var editor: TextEditor
    package var error: String?

    init(_ subject: Subject, text: String? = nil) {
      self.subject = subject
      editor = TextEditor(text ?? subject.current, limit: TextRule.noteLimit)
    }

    package var isChanged: Bool { editor.text != subject.current }

    /// The save of what stands there; what something was written of has been discussed.
    func request(_ context: Context) -> SaveRequest {
      var changed = subject.item
      switch subject.text {
      case .minutes: changed.minutes = editor.text
      case .decision: changed.decision = editor.text
      }
      if !editor.text.isEmpty { changed.discussed = true }
      let key = RecordKey.agendaItem(changed.meeting, changed.number)
      return SaveRequest(
        [.reviseAgendaItem(changed)], expecting: [key: subject.revision],
        saying: Notice(context.phrases.app.saved, .good))
    }
  }

  enum Command: Hashable, Sendable { case save, cancel, followUp }

  static let bindings: [Binding<State, Command>] = [
    Binding([.control("s"), .function(10)], .save, .change, hint: true) { $0.keys.save },
    Binding([.escape], .cancel, .move, hint: true) { $0.keys.cancel },
    Binding([.control("t")], .followUp, .open, hint: true) { $0.agenda.toFollowUp },
  ]

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.save): return state.isChanged ? Outcome(effects: [.save(state.request(context))]) : .pop()
    case .command(.cancel): return .leave(draft(state))
    case .command(.followUp): return followUp(state, context)
    case .typed(let key): return type(key, &state, context)
    case .pasted(let text):
      state.editor.insert(text)
      state.error = nil
    case .refused(let refusal):
      state.error = context.sentence(refusal)
    case .saved, .delivered(.theirs): return .pop()
    case .appeared, .resized, .mouse, .answered, .delivered: break
    }
    return .none
  }

  static func draft(_ state: State) -> FormDraft? {
    state.isChanged ? FormDraft(.minutes(state.subject), fields: [field: state.editor.text]) : nil
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(covers: false, isTyping: true) }

  private static func type(_ key: Key, _ state: inout State, _ context: Context) -> Outcome {
    var editor = state.editor
    editor.wrap(to: area(context).columns)
    guard editor.handle(key) else { return .unused }
    state.editor = editor
    state.error = nil
    return .none
  }

  /// Makes a follow-up of the line under the cursor; the text waits below the form.
  private static func followUp(_ state: State, _ context: Context) -> Outcome {
    let subject = state.subject
    guard let file = context.file(of: subject.item.meeting) else { return .none }
    let line = state.editor.currentLine.drop { $0.isWhitespace || $0 == "-" }
    let draft = FollowUpDraft(
      text: line.isEmpty ? subject.item.title : String(line), meeting: subject.item.meeting,
      source: .agenda(item: subject.item.number), offices: file.meeting.invited)
    return .push(.followUpForm(FollowUpForm.State(adding: draft, meetingDay: file.meeting.date, context)))
  }

  /// Where the text stands.
  private static func area(_ context: Context) -> Rect { frame(context).inset(columns: 2, rows: 1).droppingBottom(1) }

  private static func frame(_ context: Context) -> Rect {
    context.boxes.inset(columns: context.size.columns >= 70 ? 3 : 0, rows: context.size.rows >= 20 ? 2 : 0)
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let frame = frame(context)
    let kind = state.subject.text.title(context.phrases)
    screen.window(frame, title: "\(kind): \(state.subject.item.title)")
    let area = area(context)
    state.editor.draw(on: &screen, in: area, focused: true)
    guard let sentence = state.error else { return }
    screen.put(sentence, at: Point(area.column, area.maxRow), role: .danger, columns: area.columns)
  }
}
