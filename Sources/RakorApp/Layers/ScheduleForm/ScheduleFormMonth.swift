import RakorModel
import TerminalKit

extension ScheduleForm.State {
  mutating func openMonth(_ context: Context) {
    month = readDay(context) ?? context.today
  }

  mutating func runInMonth(_ command: ScheduleForm.Command, _ context: Context) -> Outcome {
    guard let day = month else { return .none }
    switch command {
    case .cancel: month = nil
    case .enter: takeMonth(context)
    case .up: month = day.adding(days: -7)
    case .down: month = day.adding(days: 7)
    case .previousMonth: month = day.adding(months: -1)
    case .nextMonth: month = day.adding(months: 1)
    case .stepUp: month = day.adding(days: 1)
    case .stepDown: month = day.adding(days: -1)
    case .next, .previous:
      takeMonth(context)
      moveToGroup(command == .next ? 1 : -1, context)
    case .save, .turns, .bestDates: break
    }
    return .none
  }

  mutating func typeInMonth(_ key: Key, _ context: Context) -> Outcome {
    guard let day = month else { return .none }
    switch key {
    case .left, .character("h"), .character("["): month = day.adding(days: -1)
    case .right, .character("l"), .character("]"): month = day.adding(days: 1)
    case .character("k"): month = day.adding(days: -7)
    case .character("j"): month = day.adding(days: 7)
    case .character("<"): month = day.adding(months: -1)
    case .character(">"): month = day.adding(months: 1)
    case .home: month = day.firstOfMonth
    case .end: month = day.lastOfMonth
    case .character("t"), .character("."): month = context.today
    case .character(" "): takeMonth(context)
    case .control("l"), .control("z"), .function: return .unused
    default: break
    }
    return .none
  }

  /// Writes the day under the cursor of the month into the date.
  mutating func takeMonth(_ context: Context) {
    guard let day = month else { return }
    month = nil
    setDay(day, context)
  }
}

extension Day {
  /// The sheet of this day's month with this day selected.
  func grid(_ context: Context) -> MonthGrid {
    let today = context.today
    return MonthGrid(
      title: monthTitle(in: context.language), weekdayLabels: context.phrases.form.weekdays,
      leadingBlanks: firstOfMonth.weekday.rawValue - 1, dayCount: daysInMonth, selected: day,
      today: today.firstOfMonth == firstOfMonth ? today.day : nil)
  }
}
