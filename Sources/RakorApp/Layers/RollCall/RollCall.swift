package import RakorModel
import TerminalKit

/// The tab *Hadir* of a rakor: who came, from which office, one key each.
package enum RollCall: Layer {
  /// The two lists, of which one takes the keys for moving.
  package enum Pane: Hashable, Sendable { case offices, delegates }

  /// Where the cursors are, and who is known from the office under the one of them.
  package struct State: Equatable, Sendable {
    package var id: MeetingID
    /// A clerk at the door begins with the people at once, so they have the keys first.
    var pane = Pane.delegates
    /// The office under the cursor; nil for the one at `officeCursor`. Codes and ids outlive a list that changes.
    var office: OfficeCode?
    var officeCursor = ListCursor()
    /// The person under the cursor, likewise.
    var person: PersonID?
    var personCursor = ListCursor()
    /// The people known from `peopleOffice`, present or not.
    var roll = OfficeRoll()
    var peopleOffice: OfficeCode?
    /// The people of the office that keys act on together.
    var marks = Marks<PersonID>()
    /// Who is being marked as represented, until it is asked by whom.
    var represented: [RollCallRow] = []
    /// Somebody just added, whose number is known once the rakor has been read again.
    var newcomer: PersonDraft?

    /// The roll-call of a rakor, on the people of its first office.
    package init(id: MeetingID) { self.id = id }
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case marking(MarkMove)
    case focus(Pane)
    case mark(DelegateState)
    case toggle, clear, markAll, remove, note
    case find, promise, reportTotal
    case count(beginningWith: Key)
    case step(Int)
    case nextTab, previousTab, copy, newMeeting, reopen
  }

  /// The keys that mark a person, in the order of the legend.
  static let stateKeys: [(key: Character, state: DelegateState)] = [
    ("h", .present), ("m", .late), ("i", .excused), ("s", .sick), ("d", .travel), ("t", .absent), ("w", .represented),
  ]

  /// What the keys and the drawing are told.
  struct Frame {
    let state: State
    /// Nil while the rakor has not been read.
    let page: RollCallPage?
    /// Why nothing can be written now; nil when it can.
    let refusal: String?

    /// Whom keys act on: who is marked, else the person under the cursor.
    var chosen: [RollCallRow] {
      state.marks.isEmpty ? page?.row.map { [$0] } ?? [] : page.map { state.marked(on: $0) } ?? []
    }

    /// Whether the keys that mark people work.
    var marksPeople: Bool { refusal == nil }
  }

  static func frame(_ state: State, _ context: Context) -> Frame {
    Frame(state: state, page: RollCallPage(state, context), refusal: refusal(state, context))
  }

  static let bindings: [Binding<Frame, Command>] =
    peopleBindings + stateKeys.map(stateBinding) + headBindings + moveBindings
    + ListMove.bindings(Command.move, rows: rows)
    + MarkMove.bindings(
      Command.marking, marked: \.state.marks.count,
      when: { frame, _ in frame.state.pane == .delegates && frame.page?.row != nil })

  private static let peopleBindings: [Binding<Frame, Command>] = [
    Binding([.character(" ")], .toggle, .change, hint: true, when: needsPerson) { $0.rollCall.toggle },
    Binding(
      KeyLabel.digits, { .count(beginningWith: $0) }, .change, hint: true, when: needsOpen,
      label: { $0.rollCall.count }),
    Binding([.character("A")], .markAll, .change, hint: true, when: needsPerson) { $0.rollCall.markAll },
    Binding([.character("/"), .character("a")], .find, .change, hint: true, when: needsOpen) {
      $0.rollCall.find
    },
    Binding([.backspace], .clear, .change, when: needsMark) { $0.rollCall.clear },
    Binding([.character("N")], .note, .change, when: needsPerson) { $0.rollCall.note },
    Binding([.character("x"), .delete], .remove, .change, when: needsListed) { $0.rollCall.remove },
  ]

  private static let headBindings: [Binding<Frame, Command>] = [
    Binding([.character("+"), .character("=")], .step(1), .change, when: needsOpen) { $0.rollCall.increase },
    Binding([.character("-")], .step(-1), .change, when: needsCount) { $0.rollCall.decrease },
    Binding([.character("P")], .promise, .change, when: needsOpen) { $0.rollCall.promise },
    Binding([.character("R")], .reportTotal, .change, when: needsOpen) { $0.rollCall.reportTotal },
  ]

  private static let moveBindings: [Binding<Frame, Command>] = [
    Binding(
      [.left], .focus(.offices), .move, hint: true,
      when: { frame, _ in frame.state.pane == .delegates ? .works : .notMine }, label: { $0.rollCall.focusOffices }),
    Binding(
      [.right, .enter, .character("l")], .focus(.delegates), .move, hint: true,
      when: { frame, _ in frame.state.pane == .offices ? .works : .notMine }, label: { $0.rollCall.focusDelegates }),
    Binding(
      [.character("o")], .reopen, .change, hint: true,
      when: { frame, context in
        frame.page?.file.meeting.state == .closed ? refusedWhenReadOnly(frame, context) : .notMine
      }, label: { $0.meeting.reopen }),
    Binding([.character("n")], .newMeeting, .open, when: refusedWhenReadOnly) { $0.keys.new },
    Binding([.tab], .nextTab, .view, hint: true) { $0.keys.nextTab },
    Binding([.backTab], .previousTab, .view) { $0.keys.previousTab },
    Binding([.character("y")], .copy, .view, when: hasNobody) { $0.keys.copy },
  ]

  private static func stateBinding(_ key: Character, _ state: DelegateState) -> Binding<Frame, Command> {
    Binding([.character(key)], .mark(state), .change, when: needsPerson) { $0.words.delegateState(state) }
  }

  /// Why nothing can be written now; nil when it can.
  static func refusal(_ state: State, _ context: Context) -> String? {
    guard let meeting = context.file(of: state.id)?.meeting else {
      return context.readOnly ? context.phrases.app.readOnly : nil
    }
    if let reason = whyFrozen(meeting, context) { return reason }
    return meeting.state.isCalledOff ? context.sentence(.calledOff(meeting.id, meeting.state)) : nil
  }

  private static func needsOpen(_ frame: Frame, _: Context) -> Availability { Availability(refusedFor: frame.refusal) }

  private static func hasNobody(_ frame: Frame, _: Context) -> Availability {
    frame.page?.row == nil ? .notMine : .works
  }

  /// How many rows the list with the keys has.
  private static func rows(_ frame: Frame, _: Context) -> Int {
    (frame.state.pane == .offices ? frame.page?.figures.offices.count : frame.page?.rows.count) ?? 0
  }

  private static func needsMark(_ frame: Frame, _ context: Context) -> Availability {
    needsPerson(frame, context).and(frame.chosen.contains { $0.state != .unknown } ? .works : .notMine)
  }

  private static func needsCount(_ frame: Frame, _ context: Context) -> Availability {
    needsOpen(frame, context).and(frame.page?.office?.counted == nil ? .notMine : .works)
  }

  private static func needsPerson(_ frame: Frame, _ context: Context) -> Availability {
    needsOpen(frame, context).and(frame.page?.row == nil ? .refused(context.phrases.rollCall.nobody) : .works)
  }

  private static func needsListed(_ frame: Frame, _ context: Context) -> Availability {
    needsPerson(frame, context).and(
      frame.chosen.contains(where: \.isListed) ? .works : .refused(context.phrases.rollCall.notListed))
  }
}
