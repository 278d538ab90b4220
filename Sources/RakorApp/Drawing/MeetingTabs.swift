import RakorModel
import TerminalKit

/// The tabs of one rakor, in their order.
enum MeetingTab: Int, CaseIterable, Hashable, Sendable {
  case summary, rollCall, agenda, followUps, history

  func title(_ phrases: Phrases) -> String {
    switch self {
    case .summary: phrases.meeting.summary
    case .rollCall: phrases.meeting.rollCall
    case .agenda: phrases.meeting.agenda
    case .followUps: phrases.app.followUps
    case .history: phrases.history.title
    }
  }

  func layer(of id: MeetingID) -> LayerState {
    switch self {
    case .summary: .summary(Summary.State(id: id))
    case .rollCall: .rollCall(RollCall.State(id: id))
    case .agenda: .agenda(Agenda.State(id: id))
    case .followUps: .followUps(FollowUps.State(meeting: id))
    case .history: .history(History.State(of: id))
    }
  }
}

/// The head that the tabs of one rakor share: which rakor it is, and where one stands in it.
enum MeetingTabs {
  static let height = 3

  /// Draws the head and answers what is left below it.
  static func draw(
    _ file: MeetingFile?, active: MeetingTab, _ context: Context, on screen: inout Screen
  ) -> Rect {
    let area = context.content
    if let file { drawTitle(file.meeting, in: area, context, on: &screen) }
    strip(context, active: active).draw(on: &screen)
    return body(context)
  }

  /// What is left for a tab below the head.
  static func body(_ context: Context) -> Rect { context.content.droppingTop(height) }

  static func next(from tab: MeetingTab, of id: MeetingID) -> Outcome { step(1, from: tab, of: id) }

  static func previous(from tab: MeetingTab, of id: MeetingID) -> Outcome { step(-1, from: tab, of: id) }

  /// Leaves a tab whose rakor is there no more.
  static func gone(_ context: Context) -> Outcome {
    Outcome(.pop, notice: Notice(context.phrases.meeting.gone, .bad))
  }

  /// What a press in the head asks for; nil for the rest of the mouse.
  static func press(_ mouse: Mouse, in open: MeetingTab, of id: MeetingID, _ context: Context) -> Outcome? {
    guard mouse.kind == .press, let index = strip(context).index(at: mouse.position) else { return nil }
    let tab = MeetingTab.allCases[index]
    return tab == open ? Outcome.none : Outcome(.replace(tab.layer(of: id)))
  }

  private static func step(_ offset: Int, from tab: MeetingTab, of id: MeetingID) -> Outcome {
    let all = MeetingTab.allCases
    let next = all[(tab.rawValue + offset + all.count) % all.count]
    return Outcome(.replace(next.layer(of: id)))
  }

  private static func drawTitle(
    _ meeting: Meeting, in area: Rect, _ context: Context, on screen: inout Screen
  ) {
    let narrow = area.columns < 70
    let date = narrow ? meeting.date.short(in: context.language) : meeting.date.long(in: context.language)
    let state = context.phrases.words.meetingState(meeting.state)
    let side = "\(date) · \(state)"
    let rest = screen.putRight(side, in: area.inset(columns: 1), role: .muted)
    let columns = max(8, rest.columns)
    screen.put(context.title(of: meeting, columns: columns), at: rest.origin, role: .title, columns: columns)
  }

  private static func strip(_ context: Context, active: MeetingTab? = nil) -> TabStrip {
    let place = context.content.droppingTop(1).droppingLeft(1)
    return TabStrip(
      MeetingTab.allCases.map { $0.title(context.phrases) }, active: active?.rawValue, at: place.origin,
      columns: place.columns - 1)
  }
}
