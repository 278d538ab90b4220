package import RakorModel
import TerminalKit

/// Agenda & notula: the items of one rakor, what was said of each, and what was decided.
package enum Agenda: Layer {
  /// Which rakor, and the item under the cursor.
  package struct State: Equatable, Sendable {
    package let id: MeetingID
    var cursor = ListCursor()
    var filter = LiveFilter()

    /// The agenda of a rakor, the cursor on its first item.
    package init(id: MeetingID) { self.id = id }
  }

  enum Command: Hashable, Sendable {
    case nextTab, previousTab, copy, reopen, filter, keepFilter, clearFilter
    case move(ListMove)
    case add, retitle, toggleDiscussed, minutes, ownEditor, decision, presenter, toggleStanding, skip, followUp, delete
    /// Puts the item one place further, upwards where negative.
    case shift(Int)
  }

  static let bindings: [Binding<State, Command>] =
    filterBindings
    + ListMove.bindings(Command.move, rows: { items($0, $1).count }, typing: \.filter.isTyping) + [
      Binding([.tab, .right, .character("l")], .nextTab, .move, hint: true, when: outsideFilter) { $0.keys.nextTab },
      Binding([.backTab, .left, .character("h")], .previousTab, .move, when: outsideFilter) { $0.keys.previousTab },
      Binding([.character("y")], .copy, .view, when: { item($0, $1) == nil || $0.filter.isTyping ? .notMine : .works })
      { $0.keys.copy },
      Binding(
        [.character(" ")], .toggleDiscussed, .change, hint: true, when: unwritable,
        label: { $0.agenda.discussed }),
      Binding(
        [.enter, .character("m")], .minutes, .change, hint: true, when: unwritable,
        label: { $0.agenda.writeMinutes }),
      Binding([.character("E")], .ownEditor, .change, when: unwritable) { $0.agenda.ownEditor },
      Binding([.character("d")], .decision, .change, hint: true, when: unwritable) { $0.agenda.writeDecision },
      Binding([.character("a"), .character("n")], .add, .change, hint: true, when: frozen) { $0.agenda.add },
      Binding([.character("e")], .retitle, .change, when: unwritable) { $0.agenda.retitle },
      Binding([.character("p")], .presenter, .change, when: unwritable) { $0.agenda.writePresenter },
      Binding([.character("S")], .toggleStanding, .change, when: unwritable) { $0.agenda.toggleStanding },
      Binding([.character("-")], .skip, .change, when: unwritable) { $0.agenda.skip },
      Binding(
        [.character("o")], .reopen, .change, hint: true,
        when: { state, context in
          context.file(of: state.id)?.meeting.state == .closed && !state.filter.isTyping
            ? refusedWhenReadOnly(state, context) : .notMine
        }, label: { $0.meeting.reopen }),
      Binding([.shiftUp], .shift(-1), .change, when: { goesFurther(-1, $0, $1) }) { $0.agenda.moveUp },
      Binding([.shiftDown], .shift(1), .change, when: { goesFurther(1, $0, $1) }) { $0.agenda.moveDown },
      Binding([.character("t")], .followUp, .change, when: unwritable) { $0.agenda.toFollowUp },
      Binding([.character("x"), .delete], .delete, .change, when: unwritable) { $0.keys.delete },
    ]

  private static let filterBindings: [Binding<State, Command>] = [
    Binding(
      [.enter], .keepFilter, .view, hint: true, when: { state, _ in state.filter.isTyping ? .works : .notMine },
      label: { $0.keys.keepFilter }),
    Binding(
      [.escape], .clearFilter, .view, hint: true,
      when: { state, _ in state.filter.isTyping || !state.filter.text.isEmpty ? .works : .notMine },
      label: { $0.keys.clearFilter }),
    Binding([.character("/")], .filter, .view, when: outsideFilter) { $0.keys.filter },
  ]

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(
      isTyping: state.filter.isTyping, meeting: state.id, canZoom: !AgendaPlan(state, context).detail.isEmpty)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return .load(.file(state.id))
    case .answered(.file(state.id), .file(let file)):
      guard file != nil else { return MeetingTabs.gone(context) }
      state.cursor.set(state.cursor.index, count: items(state, context).count, height: AgendaPlan(state, context).rows)
    case .command(let command): return run(command, &state, context)
    case .mouse(let mouse): return point(mouse, &state, context)
    case .typed(let key): return state.filter.type(key) ?? narrow(&state)
    case .pasted(let text): return state.filter.paste(text) ?? narrow(&state)
    case .refused: return .unused
    case .resized, .answered, .saved, .delivered: break
    }
    return .none
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .nextTab: return MeetingTabs.next(from: .agenda, of: state.id)
    case .previousTab: return MeetingTabs.previous(from: .agenda, of: state.id)
    case .move(let move):
      state.cursor.move(move, count: items(state, context).count, height: AgendaPlan(state, context).rows)
    case .reopen: return context.file(of: state.id).map { Summary.reopen($0, context) } ?? .none
    case .filter: state.filter.begin()
    case .keepFilter: state.filter.keep()
    case .clearFilter:
      let item = item(state, context)
      state.filter.clear()
      let index = items(state, context).firstIndex { $0.number == item?.number } ?? 0
      state.cursor.set(index, count: items(state, context).count, height: AgendaPlan(state, context).rows)
    case .copy:
      return item(state, context).map { Outcome(effects: [.copy(CopiedText.of($0, context))]) } ?? .none
    case .add:
      return .prompt(context.phrases.agenda.newItem, .addAgendaItem(state.id))
    case .shift(let step): return shift(step, &state, context)
    default: return change(command, state, context)
    }
    return .none
  }

  /// The list is another one, and is shown from its beginning.
  private static func narrow(_ state: inout State) -> Outcome {
    state.cursor = ListCursor()
    return .none
  }

  /// Puts the item under the cursor in the place of the next one or the one before; the cursor goes along.
  private static func shift(_ step: Int, _ state: inout State, _ context: Context) -> Outcome {
    let items = items(state, context)
    guard let file = context.file(of: state.id), let item = item(state, context),
      items.indices.contains(state.cursor.index + step)
    else { return .none }
    let place = items[state.cursor.index + step].number
    let keys = [item.number, place].map { RecordKey.agendaItem(state.id, $0) }
    let expecting = Dictionary(keys.map { ($0, file.revision(of: $0)) }, uniquingKeysWith: { first, _ in first })
    state.cursor.move(by: step, count: items.count, height: AgendaPlan(state, context).rows)
    return .save(
      [.moveAgendaItem(state.id, item.number, to: place)], expecting: expecting,
      saying: Notice(context.phrases.agenda.moved(item.title, place), .good))
  }

  /// Carries out what needs an item under the cursor.
  private static func change(_ command: Command, _ state: State, _ context: Context) -> Outcome {
    guard var item = item(state, context), let file = context.file(of: state.id) else { return .none }
    let words = context.phrases.agenda
    func title(_ title: String) -> String { context.phrases.app.about(String(item.number), title) }
    let key = RecordKey.agendaItem(state.id, item.number)
    let expecting = [key: file.revision(of: key)]
    switch command {
    case .toggleDiscussed: item.discussed.toggle()
    case .toggleStanding: item.standing.toggle()
    case .skip: item.skipped.toggle()
    case .retitle: return .prompt(title(words.itemTitle), .agendaTitle(item), text: item.title, expecting: expecting)
    case .minutes: return write(.minutes, of: item, file.revision(of: key))
    case .decision: return write(.decision, of: item, file.revision(of: key))
    case .ownEditor:
      let subject = MinutesEditor.Subject(item: item, text: .minutes, revision: file.revision(of: key))
      return Outcome(effects: [.editText(subject)])
    case .presenter:
      return .prompt(title(words.presenter), .agendaPresenter(item), text: item.presenter ?? "", expecting: expecting)
    case .followUp:
      let draft = FollowUpDraft(
        text: item.decision ?? item.title, meeting: state.id, source: .agenda(item: item.number),
        offices: file.meeting.invited)
      return Outcome.push(.followUpForm(FollowUpForm.State(adding: draft, meetingDay: file.meeting.date, context)))
    case .delete:
      let edits = [Edit.removeAgendaItem(state.id, item.number)]
      let question = Confirmation.State(
        title: words.deleteTitle, question: words.deleteQuestion(item.title), .deletes,
        yes: .save(edits, expecting: expecting))
      return .ask(.confirm(question), about: edits)
    case .nextTab, .previousTab, .copy, .move, .add, .shift, .filter, .keepFilter, .clearFilter, .reopen: return .none
    }
    return .save([.reviseAgendaItem(item)], expecting: expecting)
  }

  private static func write(_ text: MinutesEditor.Text, of item: AgendaItem, _ revision: Int) -> Outcome {
    Outcome.push(.minutes(MinutesEditor.State(MinutesEditor.Subject(item: item, text: text, revision: revision))))
  }

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    if let outcome = MeetingTabs.press(mouse, in: .agenda, of: state.id, context) { return outcome }
    let view = AgendaPlan(state, context).view(state, items(state, context))
    switch view.gesture(mouse) {
    case .scroll(let rows): state.cursor.move(by: rows, count: view.count, height: view.area.rows)
    case .press(let index, let opens):
      state.cursor.set(index, count: view.count, height: view.area.rows)
      if opens { return hindrance(to: .minutes, state, context) ?? run(.minutes, &state, context) }
    case nil: break
    }
    return .none
  }

  /// The item under the cursor.
  static func item(_ state: State, _ context: Context) -> AgendaItem? {
    let items = items(state, context)
    return items.indices.contains(state.cursor.index) ? items[state.cursor.index] : nil
  }

  /// The items that are listed, all or those that the filter finds.
  static func items(_ state: State, _ context: Context) -> [AgendaItem] {
    guard let agenda = context.file(of: state.id)?.agenda else { return [] }
    guard !state.filter.text.isEmpty else { return agenda }
    return agenda.filter { item in
      state.filter.finds(AgendaItem.texts.compactMap { $0.text(of: item) } + [String(item.number)])
    }
  }

  private static func outsideFilter(_ state: State, _: Context) -> Availability {
    state.filter.isTyping ? .notMine : .works
  }

  private static func frozen(_ state: State, _ context: Context) -> Availability {
    guard !state.filter.isTyping, let meeting = context.file(of: state.id)?.meeting else { return .notMine }
    return Availability(refusedFor: whyFrozen(meeting, context))
  }

  /// Whether there is another item in that direction, whose place it can take.
  private static func goesFurther(_ step: Int, _ state: State, _ context: Context) -> Availability {
    let count = items(state, context).count
    return unwritable(state, context).and(
      (0..<count).contains(state.cursor.index + step) ? .works : .refused(context.phrases.agenda.noFurther))
  }

  private static func unwritable(_ state: State, _ context: Context) -> Availability {
    item(state, context) == nil ? .notMine : frozen(state, context)
  }
}
