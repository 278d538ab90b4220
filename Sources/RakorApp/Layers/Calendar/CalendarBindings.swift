import RakorModel
import TerminalKit

extension Calendar {
  static let bindings: [Binding<Frame, Command>] =
    listBindings + dayBindings + changeBindings + viewBindings

  private static let dayBindings: [Binding<Frame, Command>] = [
    Binding([.left, .character("h")], .days(-1), .move, when: onDays) { $0.form.previousDay },
    Binding([.right, .character("l")], .days(1), .move, when: onDays) { $0.form.nextDay },
    Binding([.up, .character("k")], .days(-7), .move, when: onDays) { $0.calendar.previousWeek },
    Binding([.down, .character("j")], .days(7), .move, when: onDays) { $0.calendar.nextWeek },
    Binding([.character("[")], .days(-1), .move, when: outsideText) { $0.form.previousDay },
    Binding([.character("]")], .days(1), .move, when: outsideText) { $0.form.nextDay },
    Binding([.character("<")], .months(-1), .move, when: outsideText) { $0.form.previousMonth },
    Binding([.character(">")], .months(1), .move, when: outsideText) { $0.form.nextMonth },
    Binding([.pageUp], .months(-1), .move, when: onDays) { $0.form.previousMonth },
    Binding([.pageDown], .months(1), .move, when: onDays) { $0.form.nextMonth },
    Binding([.home, .character("g")], .first, .move, when: onDays) { $0.calendar.firstOfMonth },
    Binding([.end, .character("G")], .last, .move, when: onDays) { $0.calendar.lastOfMonth },
  ]

  private static let listBindings: [Binding<Frame, Command>] =
    [
      Binding([.enter], .open, .open, hint: true, when: canOpen) { $0.keys.open },
      Binding([.tab, .backTab], .toList, .move, hint: true, when: hasList) { $0.calendar.dayList },
      Binding(
        [.tab, .backTab, .left, .character("h"), .escape], .toDays, .move, when: onList, label: { $0.calendar.days }),
    ]
    + ListMove.bindings(
      Command.move, rows: { frame, _ in frame.state.pane == .list ? frame.entries.count : 0 },
      typing: \.state.line.isTyping)

  private static let changeBindings: [Binding<Frame, Command>] =
    [
      Binding(
        [.character("n"), .character("a")], .new, .change, hint: true,
        when: { outsideText($0, $1).and(refusedWhenReadOnly($0, $1)) }, label: { $0.keys.new })
    ]
    + [(Key.shiftLeft, -1), (.shiftRight, 1), (.shiftUp, -7), (.shiftDown, 7)].map { key, days in
      Binding([key], .reschedule(days), .change, when: canMove) { $0.calendar.moves(by: days) }
    }

  private static let viewBindings: [Binding<Frame, Command>] = [
    Binding([.character("w")], .week, .view, hint: true, when: outsideText) { $0.calendar.weekOrMonth },
    Binding([.character("/")], .date, .view, hint: true, when: outsideText) { $0.calendar.goToDate },
    Binding(
      [.character("y")], .copy, .view,
      when: { frame, context in frame.entry == nil ? .notMine : outsideText(frame, context) },
      label: { $0.keys.copy }),
    Binding([.character("t"), .character(".")], .today, .move, hint: true, when: outsideText) { $0.form.monthToday },
    Binding([.enter], .goToDate, .view, hint: true, when: canGo) { $0.calendar.go },
    Binding([.escape], .closeDate, .view, hint: true, when: onLine) { $0.keys.close },
  ]

  private static func outsideText(_ frame: Frame, _: Context) -> Availability {
    frame.state.line.isTyping ? .notMine : .works
  }

  private static func onLine(_ frame: Frame, _: Context) -> Availability {
    frame.state.line.isTyping ? .works : .notMine
  }

  private static func onDays(_ frame: Frame, _: Context) -> Availability {
    frame.state.line.isTyping || frame.state.pane == .list ? .notMine : .works
  }

  private static func onList(_ frame: Frame, _: Context) -> Availability {
    frame.state.line.isTyping || frame.state.pane == .days ? .notMine : .works
  }

  private static func hasList(_ frame: Frame, _ context: Context) -> Availability {
    frame.entries.isEmpty ? .notMine : onDays(frame, context)
  }

  private static func canOpen(_ frame: Frame, _ context: Context) -> Availability {
    if frame.state.line.isTyping { return .notMine }
    return frame.entry == nil && frame.onDay.isEmpty ? .refused(context.phrases.calendar.noneThatDay) : .works
  }

  /// What is typed must be a day.
  private static func canGo(_ frame: Frame, _ context: Context) -> Availability {
    switch frame.reading {
    case nil: .notMine
    case .success: .works
    case .failure(let error): .refused(context.sentence(.unreadableDate(.date, error)))
    }
  }

  /// Which of several is meant must be told in the list; what nobody plans any more stays on its day.
  private static func canMove(_ frame: Frame, _ context: Context) -> Availability {
    if frame.state.line.isTyping || (frame.entry == nil && frame.onDay.isEmpty) { return .notMine }
    let words = context.phrases
    guard let meeting = frame.entry?.meeting else { return .refused(words.calendar.severalThatDay) }
    if let frozen = whyFrozen(meeting, context) { return .refused(frozen) }
    guard !meeting.state.canChangeDay else { return .works }
    return .refused(words.calendar.cannotMove(meeting.id.rawValue, words.words.meetingState(meeting.state)))
  }
}
