import RakorModel
import TerminalKit

extension RollCall {
  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let body = MeetingTabs.draw(frame.page?.file, active: .rollCall, context, on: &screen)
    guard let page = frame.page else {
      screen.put(context.phrases.rollCall.loading, at: Point(body.column + 2, body.row), role: .muted)
      return
    }
    RollCallDrawing(frame: frame, page: page, context: context).draw(on: &screen)
  }

  /// The keys that mark, in short, where there is no room for a line that says what each does.
  static func legend(_ frame: Frame, _ context: Context) -> [WrittenKey] {
    let marked = legend(of: frame.state.marks.count, clearing: .marking(.clear), frame, context)
    guard marked.isEmpty, RollCallLayout(context, pane: frame.state.pane).legend.isEmpty else { return marked }
    return marks(frame, context) { _ in "" }
  }

  /// The keys that mark the person under the cursor, where they do.
  static func marks(
    _ frame: Frame, _ context: Context, label: (DelegateState) -> String
  ) -> [WrittenKey] {
    guard frame.marksPeople, frame.page?.row != nil else { return [] }
    return stateKeys.compactMap { _, state in
      bound(context).key(for: .mark(state), frame, context).map {
        WrittenKey(KeyLabel.of($0, in: context.language), label(state), presses: [$0])
      }
    }
  }
}

/// Draws one roll-call.
struct RollCallDrawing {
  let frame: RollCall.Frame
  let page: RollCallPage
  let context: Context
  let layout: RollCallLayout

  init(frame: RollCall.Frame, page: RollCallPage, context: Context) {
    self.frame = frame
    self.page = page
    self.context = context
    layout = RollCallLayout(context, pane: frame.state.pane)
  }

  var state: RollCall.State { frame.state }

  var words: RollCallPhrases { context.phrases.rollCall }

  func draw(on screen: inout Screen) {
    if !layout.offices.isEmpty { drawOffices(on: &screen) }
    if layout.showsBoth {
      screen.verticalLine(at: Point(layout.offices.maxColumn, layout.offices.row), rows: layout.offices.rows)
    }
    if layout.showsDelegates { drawDelegates(on: &screen) }
    if !layout.glance.isEmpty {
      screen.verticalLine(at: Point(layout.glance.column - 2, layout.glance.row), rows: layout.glance.rows)
      MeetingGlance.draw(page.file, in: layout.glance.droppingRight(1), context, on: &screen)
    }
    drawTotals(on: &screen)
    drawFoot(on: &screen)
  }

  func name(_ office: OfficeCode) -> String { context.directory.shortName(office, at: page.file.meeting) }

  private func drawTotals(on screen: inout Screen) {
    let figures = page.figures
    let line = layout.totalLine
    if !line.isEmpty { drawTotalLine(in: line, on: &screen) }
    let area = layout.totals(page)
    guard !area.isEmpty else { return }
    screen.horizontalLine(at: area.origin, columns: area.columns)
    let table = officeTable
    let rows: [(label: String, values: [String], role: Role)] = [
      (words.total, [figures.promised.orDash, totalText], .title),
      (
        words.reported, ["", (figures.reportedTooFew == nil ? "" : "≠ ") + figures.reportedTotal.orDash],
        figures.reportedTooFew == nil ? .text : .warning
      ),
      (
        words.unattributed, ["", figures.total.map { _ in figures.unattributed }.orDash],
        figures.unattributed > 0 ? .warning : .text
      ),
    ]
    for (offset, row) in rows.enumerated() {
      let line = area.droppingTop(1 + offset).droppingLeft(ListRow.markWidth)
      table.drawRow([""] + row.values, on: &screen, at: line.origin, role: row.role)
      let room = offset == 0 ? table.width(of: 0) ?? 0 : line.columns
      screen.put(row.label, at: line.origin, role: .muted, columns: room)
    }
  }

  /// The total, with the sign where offices have two figures that differ; what a report says stands beside it.
  private var totalText: String {
    (page.figures.disagreeing.isEmpty ? "" : "≠") + page.figures.total.orDash
  }

  private func drawTotalLine(in line: Rect, on screen: inout Screen) {
    let figures = page.figures
    let text = words.totals(
      totalText, figures.reportedTotal.orDash, figures.unattributed,
      figures.reportedTooFew != nil)
    screen.put(text, at: Point(line.column + 1, line.row), role: .title, columns: line.columns - 2)
  }

  private func drawFoot(on screen: inout Screen) {
    if layout.detail != layout.totalLine {
      screen.horizontalLine(at: Point(0, layout.detail.row - 1), columns: layout.detail.columns)
    }
    drawDetail(on: &screen)
    guard !layout.legend.isEmpty else { return }
    HintBar.draw(
      RollCall.marks(frame, context, label: words.state), on: &screen,
      at: Point(layout.legend.column + 2, layout.legend.row), columns: layout.legend.columns - 3)
  }

  private func drawDetail(on screen: inout Screen) {
    guard layout.detail != layout.totalLine else { return }
    let point = Point(layout.detail.column + 2, layout.detail.row)
    let columns = layout.detail.columns - 3
    switch state.pane {
    case .delegates:
      guard let row = page.row else { return }
      let (note, state) = (row.note ?? "", context.phrases.words.delegateState(row.state))
      let post = row.post(columns: columns - TextWidth.columns(of: row.name + note + state) - 9)
      let parts = [row.name, note, post, state]
      screen.put(parts.filter { !$0.isEmpty }.joined(separator: " · "), at: point, role: .muted, columns: columns)
    case .offices:
      guard let office = page.office else { return }
      let doubts = [office.isInvited ? nil : words.uninvited, disagreement(of: office)].compactMap(\.self)
      let sentence = doubts.map { " · " + $0 }.joined()
      let full = context.directory.name(office.office, at: page.file.meeting)
      let name = TextWidth.columns(of: full + sentence) <= columns ? full : self.name(office.office)
      let used = screen.put(name, at: point, role: .muted, columns: columns)
      screen.put(sentence, at: Point(point.column + used, point.row), role: .warning, columns: columns - used)
    }
  }

  private func disagreement(of office: OfficeFigures) -> String? {
    guard office.disagrees, let counted = office.counted, let named = office.named else { return nil }
    return words.disagreement(counted, named)
  }
}

extension RollCall {
  /// How a mark is coloured; nil for plainly.
  static func role(of state: DelegateState) -> Role? {
    switch state {
    case .unknown: .muted
    case .present, .late: .good
    case .absent: .warning
    case .excused, .sick, .travel, .represented: nil
    }
  }
}

extension RollCallLayout {
  /// Draws what a typed line is for over whatever stands at the foot, and answers where the line begins.
  func drawLabel(_ label: String, on screen: inout Screen) -> Point {
    screen.fill(detail, role: .text)
    screen.fill(legend, role: .text)
    let point = Point(detail.column + 2, detail.row)
    let used = screen.put(label, at: point, role: .accent, columns: detail.columns - 12)
    return Point(point.column + used + 1, point.row)
  }
}
