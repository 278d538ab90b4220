package import RakorModel
import TerminalKit

/// Ringkasan: the facts of one rakor, what is missing, warnings, and how far it has come.
package enum Summary: Layer {
  /// Which rakor, the first line in sight, and what other rakor say against it.
  package struct State: Equatable, Sendable {
    package let id: MeetingID
    /// First line shown, on a short terminal.
    var top = 0
    /// What the rakor is warned of because of others; nil until it has been read.
    var surroundings: Surroundings?
    /// The other rakor that bear its letter number.
    var sameLetter: [Meeting] = []

    /// The summary of a rakor from its top.
    package init(id: MeetingID) { self.id = id }
  }

  enum Command: Hashable, Sendable {
    case nextTab, previousTab, new, duplicate, edit, advance, close, reopen, correct, postpone, cancel, delete, copy
    case move(ListMove)
  }

  /// What the keys and the drawing are told.
  struct Frame {
    /// Nil until it has been read.
    fileprivate let file: MeetingFile?
    fileprivate let plan: SummaryPlan
    fileprivate let facts: LabelledLines
    fileprivate let view: ListView

    /// The next state forward without a question; closing has a key of its own.
    fileprivate var next: MeetingState? {
      switch file?.meeting.state {
      case .planned: .invited
      case .invited: .ongoing
      case .ongoing: .held
      case .postponed: .planned
      case .held, .closed, .cancelled, nil: nil
      }
    }
  }

  static func frame(_ state: State, _ context: Context) -> Frame {
    let plan = SummaryPlan(context)
    let file = context.file(of: state.id)
    let lines = file.map { self.lines($0, state, plan, context) } ?? []
    let facts = LabelledLines(
      lines, columns: plan.facts.columns, labelWidth: MeetingFacts.labelWidth, limit: .max)
    return Frame(
      file: file, plan: plan, facts: facts,
      view: ListView(count: facts.rows.count, from: state.top, in: plan.facts))
  }

  static let bindings: [Binding<Frame, Command>] =
    recordBindings + stateBindings + ListMove.bindings(Command.move, rows: { frame, _ in frame.view.linesToScroll })

  private static let recordBindings: [Binding<Frame, Command>] =
    [
      Binding([.tab, .right, .character("l")], .nextTab, .move, hint: true) { $0.keys.nextTab },
      Binding([.backTab, .left, .character("h")], .previousTab, .move) { $0.keys.previousTab },
      Binding([.character("y")], .copy, .view) { $0.keys.copy },
      Binding([.character("e")], .edit, .change, hint: true, when: frozen, label: { $0.keys.edit }),
      Binding([.character("n")], .new, .open, when: refusedWhenReadOnly) { $0.keys.new },
      Binding(
        [.character("d")], .duplicate, .open,
        when: { frame, context in frame.file == nil ? .notMine : refusedWhenReadOnly(frame, context) },
        label: { $0.keys.duplicate }),
    ]

  private static let stateBindings: [Binding<Frame, Command>] =
    [MeetingState.invited, .ongoing, .held, .planned].map(advanceBinding) + [
      Binding(
        [.character("m")], .advance, .change,
        when: { frame, context in
          frame.next == nil
            ? frozen(frame, context).and(.refused(context.phrases.meeting.alreadyFinal)) : .notMine
        }, label: { $0.meeting.advance }),
      Binding(
        [.character("c")], .close, .change, hint: true,
        when: { refusedTransition(to: .closed, $0, $1) }, label: { $0.meeting.close }),
      Binding([.character("o")], .reopen, .change, hint: true, when: needsClosed) { $0.meeting.reopen },
      Binding([.character("r")], .correct, .change, hint: true, when: needsClosed) { $0.meeting.addCorrection },
      Binding(
        [.character("p")], .postpone, .change, when: { refusedTransition(to: .postponed, $0, $1) },
        label: { $0.meeting.postpone }),
      Binding(
        [.character("b")], .cancel, .change, when: { refusedTransition(to: .cancelled, $0, $1) },
        label: { $0.meeting.cancel }),
      Binding([.character("x"), .delete], .delete, .change, when: frozen) { $0.keys.delete },
    ]

  /// Named by the state it leads to, so that nobody has to guess which stage is next.
  private static func advanceBinding(to next: MeetingState) -> Binding<Frame, Command> {
    Binding(
      [.character("m")], .advance, .change, hint: true,
      when: { frame, context in frame.next == next ? frozen(frame, context) : .notMine },
      label: { $0.meeting.advance(to: next) })
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(meeting: state.id) }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return .load(.summary(state.id))
    case .answered(.summary(state.id), .file(let file)):
      guard let meeting = file?.meeting else { return MeetingTabs.gone(context) }
      state.sameLetter = []
      let letter = meeting.letter.map { Effect.load(.bearing(letter: $0, except: meeting.id)) }
      let surroundings = Query.surroundings(forum: meeting.forum, date: meeting.date, except: meeting.id)
      return Outcome(effects: [meeting.state.isAhead ? .load(surroundings) : nil, letter].compactMap(\.self))
    case .answered(.surroundings, .surroundings(let surroundings)): state.surroundings = surroundings
    case .answered(.bearing, .bearing(let meetings)): state.sameLetter = meetings
    case .command(let command): return run(command, &state, context)
    case .mouse(let mouse):
      if let outcome = MeetingTabs.press(mouse, in: .summary, of: state.id, context) { return outcome }
      let view = frame(state, context).view
      if case .scroll(let rows) = view.gesture(mouse) { state.top = view.top(scrolledBy: rows) }
    case .typed, .pasted, .refused: return .unused
    case .resized, .answered, .saved, .delivered: break
    }
    return .none
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    let frame = frame(state, context)
    guard let file = frame.file else { return .none }
    let expecting: [RecordKey: Int] = [.meeting(state.id): file.revision(of: .meeting(state.id))]
    switch command {
    case .nextTab: return MeetingTabs.next(from: .summary, of: state.id)
    case .previousTab: return MeetingTabs.previous(from: .summary, of: state.id)
    case .move(let move): state.top = frame.view.top(move)
    case .copy: return Outcome(effects: [.copy(CopiedText.of(file, context))])
    case .edit: return Outcome(.push(.form(ScheduleForm.State(editing: file, context))))
    case .new: return DraftBox.newMeeting(context)
    case .duplicate: return .push(.form(ScheduleForm.State(copying: file, context)))
    case .advance:
      if file.meeting.state == .postponed {
        return .prompt(
          title(file, context.phrases.meeting.newDateByEditing, context), .replan(state.id), expecting: expecting)
      }
      guard let next = frame.next else { return .none }
      let words = context.phrases
      let saying = Notice(words.meeting.isNow(state.id.rawValue, words.words.meetingState(next)), .good)
      let move = Outcome.save(
        [.move(state.id, to: next, reason: nil, newDate: nil)], expecting: expecting, saying: saying)
      guard next.isEarly(context.today, on: file.meeting.date) else { return move }
      return .push(.confirm(.begin(file, as: next, move, context)))
    case .close: return Outcome.push(.confirm(.close(file, context)))
    case .reopen: return reopen(file, context)
    case .correct:
      return .prompt(title(file, context.phrases.meeting.correction, context), .correction(state.id))
    case .postpone:
      return ask(.postponed, title(file, context.phrases.meeting.postponeReason, context), file, expecting)
    case .cancel: return ask(.cancelled, title(file, context.phrases.meeting.cancelReason, context), file, expecting)
    case .delete: return .ask(.confirm(.deleteMeeting(file, context)), about: [.removeMeeting(state.id)])
    }
    return .none
  }

  private static func ask(
    _ target: MeetingState, _ title: String, _ file: MeetingFile, _ expecting: [RecordKey: Int]
  ) -> Outcome {
    .prompt(title, .move(file.meeting.id, to: target), expecting: expecting)
  }

  /// Asks why a closed rakor is opened again.
  static func reopen(_ file: MeetingFile, _ context: Context) -> Outcome {
    let seen: [RecordKey: Int] = [.meeting(file.meeting.id): file.revision(of: .meeting(file.meeting.id))]
    return ask(.held, title(file, context.phrases.meeting.reopenReason, context), file, seen)
  }

  /// What is asked for, of this rakor.
  private static func title(_ file: MeetingFile, _ title: String, _ context: Context) -> String {
    context.phrases.app.about(context.phrases.drafts.meeting(file.meeting.id.rawValue), title)
  }

  private static func needsClosed(_ frame: Frame, _ context: Context) -> Availability {
    refusedWhenReadOnly(frame, context).and(frame.file?.meeting.state == .closed ? .works : .notMine)
  }

  private static func frozen(_ frame: Frame, _ context: Context) -> Availability {
    frame.file.map { Availability(refusedFor: whyFrozen($0.meeting, context)) } ?? .notMine
  }

  private static func refusedTransition(
    to target: MeetingState, _ frame: Frame, _ context: Context
  ) -> Availability {
    frozen(frame, context).and(
      frame.file.map(\.meeting.state).flatMap { current in
        current.allows(target) ? nil : .refused(context.sentence(.transition(from: current, to: target)))
      } ?? .works)
  }
}

/// Where the parts of the summary stand.
private struct SummaryPlan {
  let facts: Rect
  /// Empty on a narrow terminal, where attendance is one of the facts.
  let attendance: Rect
  /// The agenda below or beside, where there is room for it; empty elsewhere.
  let agenda: Rect

  /// Right of the facts, for what part of them is in sight.
  var strip: Rect { Rect(column: facts.maxColumn, row: facts.row, columns: 1, rows: facts.rows) }

  init(_ context: Context) {
    var area = MeetingTabs.body(context).inset(columns: 1)
    let isWide = area.columns >= 76
    if area.columns >= SummaryPlan.threeColumns {
      agenda = area.right(area.columns * 3 / 10)
      area = area.droppingRight(agenda.columns + 3)
    } else {
      agenda = area.bottom(isWide ? max(0, area.rows - SummaryPlan.factRows) : 0)
      area = area.droppingBottom(agenda.rows == 0 ? 0 : agenda.rows + 1)
    }
    facts = isWide ? area.left(area.columns * 3 / 5) : area
    attendance = isWide ? area.droppingLeft(area.columns * 3 / 5 + 2) : area.bottom(0)
  }

  /// From this width on the agenda stands beside.
  private static let threeColumns = 150
  /// What facts and warnings take as a rule, with a line below.
  private static let factRows = 19
}

extension Summary {
  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    _ = MeetingTabs.draw(frame.file, active: .summary, context, on: &screen)
    guard let file = frame.file else { return }
    let plan = frame.plan
    frame.facts.draw(on: &screen, in: plan.facts, from: frame.view.visible.lowerBound)
    frame.view.drawScrollMark(on: &screen, in: plan.strip)
    if !plan.agenda.isEmpty { MeetingGlance.draw(file, in: plan.agenda, context, on: &screen) }
    guard !plan.attendance.isEmpty else { return }
    screen.put(context.phrases.meeting.attendance, at: plan.attendance.origin, role: .title)
    AttendanceBars.draw(file, in: plan.attendance.droppingTop(1), context, on: &screen)
  }

  private static func lines(
    _ file: MeetingFile, _ state: State, _ plan: SummaryPlan, _ context: Context
  ) -> [LabelledLine] {
    let columns = plan.facts.columns - MeetingFacts.labelWidth - 1
    var lines = MeetingFacts.lines(file, context, columns: columns)
    let warnings = context.phrases.warnings.sentences(
      warnings(file, state, context), among: file.meeting.facts.offices.count, context.directory)
    for (index, warning) in warnings.enumerated() {
      lines.append(LabelledLine(index == 0 ? context.phrases.meeting.warnings : "", warning, .warning))
    }
    if plan.attendance.isEmpty { lines += attendanceLines(file, context) }
    return lines
  }

  /// Attendance as plain lines, where there is no room beside the facts.
  private static func attendanceLines(_ file: MeetingFile, _ context: Context) -> [LabelledLine] {
    let figures = file.figures
    guard let total = figures.total else { return [] }
    let words = context.phrases
    var text = "\(words.words.people(total)), "
    text += words.meeting.officesPresent(figures.officesPresent, figures.officesInvited)
    if let remark = words.meeting.remark(on: figures) { text += ", " + remark }
    for office in figures.disagreeing { text += ", \(office.name(at: file.meeting, context)) \(office.presentText)" }
    return [LabelledLine(words.meeting.attendance, text)]
  }

  private static func warnings(_ file: MeetingFile, _ state: State, _ context: Context) -> [MeetingWarning] {
    var facts = WarningFacts(
      file.meeting, today: context.today, surroundings: state.surroundings ?? Surroundings(), almanac: context.almanac,
      directory: context.directory)
    facts.sameLetter = state.sameLetter
    facts.figures = file.figures
    facts.followUps = file.followUps.map(\.followUp)
    return facts.warnings
  }
}
