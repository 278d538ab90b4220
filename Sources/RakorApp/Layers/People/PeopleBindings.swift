import RakorModel
import TerminalKit

extension People {
  static let bindings: [Binding<Frame, Command>] =
    ListMove.bindings(Command.move, rows: rows, typing: \.state.isTyping)
    + paneBindings + changeBindings + viewBindings
    + MarkMove.bindings(
      Command.mark, marked: \.state.marks.count, when: { frame, _ in !frame.state.isTyping && frame.state.row != nil })

  private static let paneBindings: [Binding<Frame, Command>] = [
    Binding([.enter], .enter, .open, hint: true, when: entersNothing) { $0.keys.open },
    Binding([.right, .character("l")], .forward, .move, when: outsideSearch) { $0.people.forward },
    Binding([.left, .character("h")], .backward, .move, when: outsideSearch) { $0.people.backward },
    Binding([.tab], .nextPane, .move, hint: true, when: outsideSearch) { $0.people.nextPane },
    Binding([.backTab], .previousPane, .move, when: outsideSearch) { $0.people.previousPane },
    Binding(
      [.escape], .toOffices, .move,
      when: { frame, _ in
        frame.state.isSearching || frame.state.pane == .offices || !frame.state.marks.isEmpty ? .notMine : .works
      }, label: { $0.people.toOffices }),
  ]

  private static let viewBindings: [Binding<Frame, Command>] = [
    Binding([.character("/")], .filter, .view, hint: true) { $0.keys.filter },
    Binding(
      [.character("t")], .turns, .open,
      when: { frame, context in frame.state.isTyping || frame.state.turnsForum(context) == nil ? .notMine : .works },
      label: { $0.turns.show }),
    Binding(
      [.character("y")], .copy, .view,
      when: { frame, _ in
        let hasNothing = frame.state.row == nil && (frame.state.pane != .offices || frame.state.office == nil)
        return frame.state.isTyping || hasNothing ? .notMine : .works
      }, label: { $0.keys.copy }),
    Binding(
      [.escape], .clearFilter, .view, hint: true,
      when: { frame, _ in frame.state.isSearching && frame.state.marks.isEmpty ? .works : .notMine },
      label: { $0.keys.clearFilter }),
    Binding(
      [.enter], .keepFilter, .view, hint: true, when: { frame, _ in frame.state.isTyping ? .works : .notMine },
      label: { $0.keys.keepFilter }),
  ]

  private static let changeBindings: [Binding<Frame, Command>] = [
    Binding([.character("n"), .character("a")], .new, .change, hint: true, when: needsOffice) {
      $0.people.new
    },
    Binding([.character("e")], .editOffice, .change, hint: true, when: onOffices) { $0.registry.editOffice },
    Binding([.character("e")], .edit, .change, hint: true, when: needsOnePerson) { $0.keys.edit },
    Binding([.character("O")], .newOffice, .change, when: outsideText) { $0.registry.newOffice },
    Binding(
      [.character("F")], .editForum, .change,
      when: { frame, context in
        frame.state.shownForum(context) == nil ? .notMine : outsideText(frame, context)
      }, label: { $0.registry.editForum }),
    Binding([.character("N")], .newForum, .change, when: outsideText) { $0.registry.newForum },
    Binding([.character("x"), .delete], .leave, .change, hint: true, when: needsPerson) { $0.people.leave },
    Binding([.character("D")], .duplicates, .open, hint: true) { $0.people.duplicates },
  ]

  /// How many rows there are to move over where the cursor is.
  private static func rows(_ frame: Frame, _: Context) -> Int {
    if frame.state.isSearching || frame.state.pane == .people { return frame.people.count }
    if frame.state.pane == .offices { return frame.offices.count }
    return frame.lines.count - frame.lines.visible.count + 1
  }

  private static func outsideSearch(_ frame: Frame, _: Context) -> Availability {
    frame.state.isSearching ? .notMine : .works
  }

  /// While the line is open Enter closes it; after that it goes to who was found.
  private static func entersNothing(_ frame: Frame, _: Context) -> Availability {
    if frame.state.isTyping { return .notMine }
    return (frame.state.isSearching || frame.state.pane == .people) && frame.state.row == nil ? .notMine : .works
  }

  private static func outsideText(_ frame: Frame, _ context: Context) -> Availability {
    frame.state.isTyping ? .notMine : refusedWhenReadOnly(frame, context)
  }

  /// The offices have the keys, one of them under the cursor.
  private static func onOffices(_ frame: Frame, _ context: Context) -> Availability {
    frame.state.pane != .offices || frame.state.isSearching ? .notMine : needsOffice(frame, context)
  }

  private static func needsOffice(_ frame: Frame, _ context: Context) -> Availability {
    frame.state.isTyping || frame.state.office == nil ? .notMine : refusedWhenReadOnly(frame, context)
  }

  private static func needsOnePerson(_ frame: Frame, _ context: Context) -> Availability {
    needsPerson(frame, context).and(
      frame.state.marks.isEmpty ? .works : .refused(context.phrases.marks.onlyOne))
  }

  private static func needsPerson(_ frame: Frame, _ context: Context) -> Availability {
    frame.state.isTyping || frame.state.row == nil ? .notMine : refusedWhenReadOnly(frame, context)
  }
}

/// What changes people from their screen; each answers with what asks for it.
enum PeopleChanges {
  /// A person in the office under the cursor; a name that the filter did not find is taken over.
  static func new(_ state: People.State, _ context: Context) -> Outcome {
    guard let office = state.office else { return .none }
    let name = state.isSearching && state.found.isEmpty ? state.filter.text : ""
    return Outcome.push(.personForm(PersonForm.State(adding: PersonDraft(name: name, office: office))))
  }

  /// Opens the form for an office or a forum.
  static func registry(_ command: People.Command, _ state: People.State, _ context: Context) -> Outcome {
    switch command {
    case .editOffice:
      let office = state.office.flatMap { context.directory.office($0) }
      return office.map { .push(.officeForm(OfficeForm.State($0, context))) } ?? .none
    case .newOffice: return .push(.officeForm(OfficeForm.State(nil, context)))
    case .editForum:
      return state.shownForum(context).map { .push(.forumForm(ForumForm.State($0, context))) } ?? .none
    default: return .push(.forumForm(ForumForm.State(nil, context)))
    }
  }

  static func edit(_ state: People.State, _ context: Context) -> Outcome {
    guard let row = state.row else { return .none }
    return Outcome.push(.personForm(PersonForm.State(editing: row)))
  }

  /// Nobody is deleted: whoever was at a rakor stays in its papers. What is asked is since when somebody is gone.
  static func leave(_ state: People.State, _ context: Context) -> Outcome {
    guard state.marks.isEmpty else { return leave(state.marks.rows, context) }
    guard let row = state.row else { return .none }
    let since = row.person.activeUntil?.adding(days: 1).medium(in: context.language) ?? ""
    return .prompt(
      context.phrases.people.leaveTitle(row.person.name), .leave(row.person), text: since, isMarked: true,
      expecting: [.person(row.person.id): row.revision])
  }

  /// Several at once leave on the same day.
  private static func leave(_ rows: [PersonRow], _ context: Context) -> Outcome {
    let words = context.phrases
    let expecting = Dictionary(
      rows.map { (RecordKey.person($0.person.id), $0.revision) }, uniquingKeysWith: { first, _ in first })
    return .prompt(
      words.people.leaveTitle(words.marks.people(rows.count)), .each(rows.map { .leave($0.person) }),
      expecting: expecting)
  }
}
