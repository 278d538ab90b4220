import RakorModel
import TerminalKit

/// Beranda: the next rakor, what is late, whose turn it is, and how the last one was attended.
package enum Home: Layer {
  /// The page as it was read, and which of what it shows is under the cursor.
  package struct State: Equatable, Sendable {
    var page: HomePage?
    /// Counts through the next rakor, the one not marked as held, the follow-ups and the last rakor, in that order.
    var cursor = 0

    /// Home before anything has been read.
    package init() {}

    /// Whether nothing is recorded at all; a forum that has nothing yet is no reason to think so.
    func isFirstRun(_ context: Context) -> Bool { page?.hasRecords == false && context.forum == nil }

    /// The forum whose turns are shown: the one that lists are narrowed to, else the first; nil while nothing is
    /// recorded.
    func turnsForum(_ context: Context) -> ForumCode? {
      guard let page, page.hasRecords else { return nil }
      return context.forum ?? page.turns.first?.forum
    }
  }

  /// What the keys and the drawing are told.
  struct Frame {
    let state: State
    /// Nil until it has been read.
    let plan: HomePlan?
    /// What Enter can open, from the top of the screen down; only what there is room to show.
    let targets: [Target]

    /// What is under the cursor.
    var target: Target? { targets.indices.contains(state.cursor) ? targets[state.cursor] : nil }
  }

  static func frame(_ state: State, _ context: Context) -> Frame {
    guard let page = state.page else { return Frame(state: state, plan: nil, targets: []) }
    let plan = HomePlan(page, context)
    let targets =
      [page.next?.meeting, page.unmarked?.meeting].compactMap(\.self).map { Target.meeting($0) }
      + page.followUps.prefix(plan.shownFollowUps).map { Target.followUp($0) }
      + (plan.shownLast.map { [.meeting($0.meeting)] } ?? [])
    return Frame(state: state, plan: plan, targets: targets)
  }

  enum Target { case meeting(Meeting), followUp(FollowUpRow) }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    /// To the next or the previous part of the screen.
    case part(Int)
    case open, rollCall, tick, copy, markHeld, new, turns, find, example
  }

  /// Follow-ups listed at most: what a screen has room for beside the rest.
  private static func followUpLimit(_ context: Context) -> Int { max(4, context.content.rows - 14) }

  static let bindings: [Binding<Frame, Command>] =
    ListMove.bindings(Command.move, rows: { frame, _ in frame.targets.count }) + [
      Binding([.tab], .part(1), .move, when: hasParts) { $0.home.nextPart },
      Binding([.backTab], .part(-1), .move, when: hasParts) { $0.home.previousPart },
      Binding([.enter, .character("l"), .right], .open, .open, hint: true, when: needsTarget) { $0.keys.open },
      Binding(
        [.character("r")], .rollCall, .open,
        when: { frame, _ in if case .meeting? = frame.target { .works } else { .notMine } },
        label: { $0.home.rollCall }),
      Binding(
        [.character(" ")], .tick, .change,
        when: { frame, context in
          if case .followUp? = frame.target { refusedWhenReadOnly(frame, context) } else { .notMine }
        }, label: { $0.followUps.tick }),
      Binding([.character("y")], .copy, .view, when: needsTarget) { $0.keys.copy },
      Binding(
        [.character("m")], .markHeld, .change, hint: true,
        when: { frame, context in
          frame.state.page?.unmarked == nil ? .notMine : refusedWhenReadOnly(frame, context)
        }, label: { $0.home.markHeld }),
      Binding([.character("n")], .new, .change, hint: true, when: refusedWhenReadOnly) { $0.keys.new },
      Binding(
        [.character("t")], .turns, .open, hint: true,
        when: { frame, context in frame.state.turnsForum(context) == nil ? .notMine : .works }, label: { $0.turns.show }
      ),
      Binding(
        [.character("/")], .find, .open,
        when: { frame, context in frame.plan == nil || frame.state.isFirstRun(context) ? .notMine : .works },
        label: { $0.home.find }),
      Binding(
        [.character("c")], .example, .change, hint: true,
        when: { frame, context in
          frame.state.isFirstRun(context) ? refusedWhenReadOnly(frame, context) : .notMine
        }, label: { $0.home.exampleCommand }),
    ]

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(tab: .home) }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return load(context)
    case .resized:
      move(by: 0, &state, context)
      guard let page = state.page else { return .none }
      let wanted = min(followUpLimit(context), page.overdueCount + page.dueSoonCount)
      return page.followUps.count < wanted ? load(context) : .none
    case .answered(.home, .home(let page)):
      state.page = page
      move(by: 0, &state, context)
    case .command(let command): return run(command, &state, context)
    case .mouse(let mouse): return point(&state, mouse, context)
    case .typed, .pasted, .refused: return .unused
    case .answered, .saved, .delivered: break
    }
    return .none
  }

  private static func load(_ context: Context) -> Outcome {
    .load(.home(context.forum, limit: followUpLimit(context), at: context.now.time))
  }

  private static func needsTarget(_ frame: Frame, _: Context) -> Availability {
    frame.target == nil ? .notMine : .works
  }

  /// Where the rakor, the follow-ups and the last rakor begin among what opens.
  private static func parts(_ frame: Frame) -> [Int] {
    guard let plan = frame.plan else { return [] }
    let follow = plan.rakorAbove
    let counts = [
      (0, follow), (follow, plan.shownFollowUps), (follow + plan.shownFollowUps, plan.shownLast == nil ? 0 : 1),
    ]
    return counts.filter { $0.1 > 0 }.map(\.0)
  }

  private static func hasParts(_ frame: Frame, _: Context) -> Availability {
    parts(frame).count > 1 ? .works : .notMine
  }

  private static func goToPart(_ step: Int, _ state: inout State, _ context: Context) {
    let parts = parts(frame(state, context))
    guard let now = parts.lastIndex(where: { $0 <= state.cursor }) else { return }
    state.cursor = parts[(now + step + parts.count) % parts.count]
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .move(let move):
      let count = frame(state, context).targets.count
      var cursor = ListCursor(index: state.cursor)
      cursor.move(move, count: count, height: count)
      state.cursor = cursor.index
    case .part(let step): goToPart(step, &state, context)
    case .open: return open(frame(state, context).target)
    case .rollCall:
      guard case .meeting(let meeting)? = frame(state, context).target else { return .none }
      return .push(.rollCall(RollCall.State(id: meeting.id)))
    case .tick:
      guard case .followUp(let row)? = frame(state, context).target else { return .none }
      return tick(row, context)
    case .copy: return copy(frame(state, context).target, context)
    case .markHeld: return markHeld(state.page?.unmarked, context)
    case .new: return DraftBox.newMeeting(context)
    case .turns: return state.turnsForum(context).map { .push(.turns(TurnBoard.State(of: $0))) } ?? .none
    case .find: return .push(.meetings(Meetings.State(isSearching: true)))
    case .example: return Outcome(effects: [.loadExample])
    }
    return .none
  }

  /// Ticks the one part that is owed; where several are, the list is where one is chosen.
  private static func tick(_ row: FollowUpRow, _ context: Context) -> Outcome {
    let (number, words) = (row.followUp.number, context.phrases.followUps)
    let open = row.followUp.parts.filter { $0.done == nil }
    guard open.count == 1, let part = open.first else {
      return Outcome(
        .push(.followUps(FollowUps.State(lookingAt: number))), notice: Notice(words.chooseOffice(open.count)))
    }
    return .save(
      [.tick(number, part.office, on: context.today, note: nil)], expecting: [.followUp(number): row.revision],
      saying: Notice(words.ticked(context.directory.shortName(part.office)), .good))
  }

  /// Says that a rakor whose time has passed took place.
  private static func markHeld(_ unmarked: UnmarkedRakor?, _ context: Context) -> Outcome {
    guard let unmarked else { return .none }
    let meeting = unmarked.meeting
    let said = context.phrases.home.markedHeld(meeting.title, meeting.date.medium(in: context.language))
    return .save(
      [.move(meeting.id, to: .held, reason: nil, newDate: nil)], expecting: [.meeting(meeting.id): unmarked.revision],
      saying: Notice(said, .good))
  }

  private static func move(by offset: Int, _ state: inout State, _ context: Context) {
    state.cursor = max(0, min(frame(state, context).targets.count - 1, state.cursor + offset))
  }

  private static func open(_ target: Target?) -> Outcome {
    switch target {
    case .meeting(let meeting): .push(.summary(Summary.State(id: meeting.id)))
    case .followUp(let row): .push(.followUps(FollowUps.State(lookingAt: row.followUp.number)))
    case nil: .none
    }
  }

  private static func copy(_ target: Target?, _ context: Context) -> Outcome {
    switch target {
    case .meeting(let meeting):
      let host = context.directory.shortName(meeting.host, at: meeting)
      return Outcome(effects: [.copy(CopiedText.of(meeting, host: host, context))])
    case .followUp(let row): return Outcome(effects: [.copy(CopiedText.of(row.followUp, context))])
    case nil: return .none
    }
  }

  private static func point(_ state: inout State, _ mouse: Mouse, _ context: Context) -> Outcome {
    let frame = frame(state, context)
    switch ListView.Gesture(mouse, over: frame.plan?.target(at: mouse.position)) {
    case .scroll(let rows): move(by: rows, &state, context)
    case .press(let index, let opens):
      state.cursor = index
      if opens { return open(frame.targets[index]) }
    case nil: break
    }
    return .none
  }
}
