package import RakorModel
import TerminalKit

/// Agenda & notula: the items of one rakor, what was said of each, and what was decided.
package enum Agenda: Layer {
  /// Which rakor, and the item under the cursor.
  package struct State: Equatable, Sendable {
    package let id: MeetingID
    var cursor = ListCursor()

    /// The agenda of a rakor, the cursor on its first item.
    package init(id: MeetingID) { self.id = id }
  }

  enum Command: Hashable, Sendable {
    case nextTab, previousTab, copy
    case move(ListMove)
    case add, retitle, toggleDiscussed, minutes, ownEditor, decision, presenter, toggleStanding, skip, followUp, delete
  }

  static let bindings: [Binding<State, Command>] =
    ListMove.bindings(Command.move, rows: { $1.file(of: $0.id)?.agenda.count ?? 0 }) + [
      Binding([.tab, .right], .nextTab, .move, hint: true) { $0.keys.nextTab },
      Binding([.backTab, .left], .previousTab, .move) { $0.keys.previousTab },
      Binding([.character("y")], .copy, .view, when: { item($0, $1) == nil ? .notMine : .works }) { $0.keys.copy },
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
      Binding([.character("t")], .followUp, .change, when: unwritable) { $0.agenda.toFollowUp },
      Binding([.character("x"), .delete], .delete, .change, when: unwritable) { $0.keys.delete },
    ]

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(meeting: state.id) }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return .load(.file(state.id))
    case .answered(.file(state.id), .file(let file)):
      guard let file else { return MeetingTabs.gone(context) }
      state.cursor.set(state.cursor.index, count: file.agenda.count, height: AgendaPlan(state, context).rows)
    case .command(let command): return run(command, &state, context)
    case .mouse(let mouse): return point(mouse, &state, context)
    case .typed, .pasted, .refused: return .unused
    case .resized, .answered, .saved, .delivered: break
    }
    return .none
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .nextTab: return MeetingTabs.next(from: .agenda, of: state.id)
    case .previousTab: return MeetingTabs.previous(from: .agenda, of: state.id)
    case .move(let move):
      state.cursor.move(
        move, count: context.file(of: state.id)?.agenda.count ?? 0, height: AgendaPlan(state, context).rows)
      return .none
    case .copy:
      return item(state, context).map { Outcome(effects: [.copy(CopiedText.of($0, context))]) } ?? .none
    case .add:
      return .prompt(context.phrases.agenda.newItem, .addAgendaItem(state.id))
    default: return change(command, state, context)
    }
  }

  /// Carries out what needs an item under the cursor.
  private static func change(_ command: Command, _ state: State, _ context: Context) -> Outcome {
    guard var item = item(state, context), let file = context.file(of: state.id) else { return .none }
    let words = context.phrases.agenda
    let key = RecordKey.agendaItem(state.id, item.number)
    let expecting = [key: file.revision(of: key)]
    switch command {
    case .toggleDiscussed: item.discussed.toggle()
    case .toggleStanding: item.standing.toggle()
    case .skip: item.skipped.toggle()
    case .retitle: return .prompt(words.itemTitle, .agendaTitle(item), text: item.title, expecting: expecting)
    case .minutes: return write(.minutes, of: item, file.revision(of: key))
    case .decision: return write(.decision, of: item, file.revision(of: key))
    case .ownEditor:
      let subject = MinutesEditor.Subject(item: item, text: .minutes, revision: file.revision(of: key))
      return Outcome(effects: [.editText(subject)])
    case .presenter:
      return .prompt(words.presenter, .agendaPresenter(item), text: item.presenter ?? "", expecting: expecting)
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
    case .nextTab, .previousTab, .copy, .move, .add: return .none
    }
    return .save([.reviseAgendaItem(item)], expecting: expecting)
  }

  private static func write(_ text: MinutesEditor.Text, of item: AgendaItem, _ revision: Int) -> Outcome {
    Outcome.push(.minutes(MinutesEditor.State(MinutesEditor.Subject(item: item, text: text, revision: revision))))
  }

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    if let outcome = MeetingTabs.press(mouse, in: .agenda, of: state.id, context) { return outcome }
    let view = AgendaPlan(state, context).view(state, context.file(of: state.id)?.agenda ?? [])
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
    guard let agenda = context.file(of: state.id)?.agenda else { return nil }
    return agenda.indices.contains(state.cursor.index) ? agenda[state.cursor.index] : nil
  }

  private static func frozen(_ state: State, _ context: Context) -> Availability {
    context.file(of: state.id).map { Availability(refusedFor: whyFrozen($0.meeting, context)) } ?? .notMine
  }

  private static func unwritable(_ state: State, _ context: Context) -> Availability {
    item(state, context) == nil ? .notMine : frozen(state, context)
  }
}
