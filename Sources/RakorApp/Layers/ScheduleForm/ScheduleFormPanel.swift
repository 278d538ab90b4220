import RakorModel
import TerminalKit

/// What to know about the rakor being typed: warnings, and what comes along with it.
extension ScheduleForm.State {
  private typealias Row = FormRow<ScheduleForm.Place>

  /// How many follow-ups or items are listed before the rest is only counted.
  private static var listed: Int { 8 }

  func drawPanel(_ context: Context, in area: Rect, on screen: inout Screen) {
    screen.verticalLine(at: area.origin, rows: area.rows)
    let inner = area.droppingLeft(2).droppingRight(1)
    let words = context.phrases.form
    let warnings = warningRows(context, columns: inner.columns)
    let calm = [Row(.words(words.noWarnings, .muted))]
    let rows = sections(
      [(words.warnings, warnings.isEmpty ? calm : warnings)] + comingAlong(context, columns: inner.columns))
    form.draw(FormView(rows, FormStyle(labelColumns: 0), in: inner), on: &screen)
  }

  /// All that the panel says, below the form where it fits; else only the warnings.
  func panelBelow(_ context: Context, _ area: Rect, rows: Int) -> [FormRow<ScheduleForm.Place>] {
    let columns = area.columns - 3
    let room = area.rows - rows - 1
    let warnings = warningRows(context, columns: columns)
    let named = warnings.isEmpty ? [] : [(context.phrases.form.warnings, warnings)]
    let all = sections(named + comingAlong(context, columns: columns))
    let shown = all.count <= room ? all : warnings
    let isApart = shown.count <= room && !shown.isEmpty
    return (isApart ? [Row(.words("", .text))] : []) + shown
  }

  /// What to know before saving what is typed now; empty without a date.
  private func warnings(_ context: Context) -> [MeetingWarning] {
    guard let date = reading.date else { return [] }
    var facts = facts(on: date.day, context)
    facts.typedWeekday = date.wrongWeekday
    return facts.warnings
  }

  /// What warnings are drawn from if the rakor were on that day.
  func facts(on day: Day, _ context: Context) -> WarningFacts {
    var facts = WarningFacts(
      id: meeting, date: day, start: reading.span?.start, end: reading.span?.end, host: reading.host?.code,
      invited: reading.invited, today: context.today, surroundings: advice?.surroundings ?? Surroundings(),
      almanac: context.almanac)
    facts.forum = reading.forum?.code
    facts.directory = context.directory
    facts.state = file?.meeting.state ?? .planned
    facts.sameLetter = sameLetter
    facts.figures = file?.figures
    facts.followUps = file?.followUps.map(\.followUp) ?? []
    return facts
  }

  private func sections(_ sections: [(title: String, rows: [Row])]) -> [Row] {
    sections.enumerated().flatMap { index, section in
      (index > 0 ? [Row(.words("", .text))] : []) + [Row(.words(section.title, .title))] + section.rows
    }
  }

  private func warningRows(_ context: Context, columns: Int) -> [Row] {
    let offices = Set(reading.invited + [reading.host?.code].compactMap(\.self))
    let sentences = context.phrases.warnings.sentences(
      warnings(context), among: offices.count, context.directory)
    return sentences.flatMap { sentence in
      TextWidth.wrap(sentence, to: max(1, columns - 2)).enumerated().map { index, line in
        Row(.words((index == 0 ? "! " : "  ") + line, .warning))
      }
    }
  }

  /// Of the items that come back those that did so before or are skipped this time, since the agenda beside it has them
  /// all; then open follow-ups.
  private func comingAlong(_ context: Context, columns: Int) -> [(title: String, rows: [Row])] {
    let words = context.phrases.form
    let items = reading.proposedAgenda.filter { $0.carried > 0 }
    let told = items.filter { reading.skipped.contains($0) || $0.carried > 1 }.map { item in
      let isSkipped = reading.skipped.contains(item)
      let side = isSkipped ? context.phrases.agenda.skipped : "\(item.carried)x"
      let width = max(4, columns - TextWidth.columns(of: side) - 1)
      return [Row(.words(TextWidth.pad(item.title, to: width) + " " + side, isSkipped ? .muted : .text))]
    }
    let followUps = (advice?.openFollowUps ?? []).map { row in
      let isLate = row.followUp.due.map { $0 < context.today } ?? false
      let number = "\(isLate ? "! " : "")\(row.followUp.number.rawValue). "
      let indent = TextWidth.columns(of: number)
      return TextWidth.wrap(row.followUp.text, to: max(1, columns - indent), limit: 2).enumerated().map { index, line in
        let begin = index == 0 ? number : String(repeating: " ", count: indent)
        return Row(.words(begin + line, isLate ? .warning : .text))
      }
    }
    return [
      (words.carriedAgenda(items.count), items.count, told),
      (words.carried(followUps.count), followUps.count, followUps),
    ]
    .filter { $0.1 > 0 }
    .map { title, _, entries in
      let rest = entries.count - Self.listed
      let more = rest > 0 ? [Row(.words(words.more(rest), .muted))] : []
      return (title, entries.prefix(Self.listed).flatMap { $0 } + more)
    }
  }
}
