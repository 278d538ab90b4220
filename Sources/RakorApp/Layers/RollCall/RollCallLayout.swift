import RakorModel
import TerminalKit

/// Where the parts of the roll-call stand; drawing and the mouse share it.
struct RollCallLayout {
  /// How many people are in sight at once; a line of theirs may be what divides the list.
  func peopleRows(_ page: RollCallPage) -> Int { delegateList.rows - (divided(page) == nil ? 0 : 1) }

  /// Before whom a line divides the list; nowhere in a short one, which needs its rows for people.
  private func divided(_ page: RollCallPage) -> Int? { delegateList.rows < 5 ? nil : page.others }

  /// Below this width only the list with the keys is in sight.
  private static let bothPanes = 70
  /// From this width on there is room for bars.
  private static let bars = 130
  /// From this width on the agenda and the follow-ups stand beside the people.
  private static let threePanes = 160
  /// Rows of the grand total below the offices, with the rule above it.
  private static let totalRows = 4

  /// Empty when out of sight.
  let offices: Rect
  let officeList: Rect
  let delegates: Rect
  let delegateList: Rect
  /// What the grand total takes of the offices; empty where it is one line.
  private let totals: Rect
  /// The grand total as one line; empty where it is a block.
  let totalLine: Rect
  /// One line about the row under the cursor, or the line being typed.
  let detail: Rect
  let legend: Rect
  /// Agenda and follow-ups of the rakor; empty where there is no room for them.
  let glance: Rect

  init(_ context: Context, pane: RollCall.Pane) {
    let body = MeetingTabs.body(context)
    let isCompact = body.rows < 10
    let isNarrow = body.columns < RollCallLayout.bothPanes || context.isZoomed
    let foot = isCompact ? 1 : isNarrow ? 2 : 3
    var panes = body.droppingBottom(foot)
    let showsOffices = !isNarrow || pane == .offices
    let below = body.bottom(foot)
    detail = isCompact ? below : below.droppingTop(1).top(1)
    legend = isCompact || isNarrow ? below.top(0) : below.bottom(1)
    if isCompact {
      totalLine = detail
    } else if !showsOffices {
      totalLine = panes.bottom(1)
      panes = panes.droppingBottom(1)
    } else {
      totalLine = body.top(0)
    }
    // Names of people get what numbers of offices leave.
    let split = isNarrow ? panes.columns : panes.columns < RollCallLayout.bars ? context.officeColumns + 23 : 60
    offices = showsOffices ? panes.left(split) : body.top(0)
    glance = panes.right(isNarrow || panes.columns < RollCallLayout.threePanes ? 0 : panes.columns / 4)
    let people = panes.droppingRight(glance.isEmpty ? 0 : glance.columns + 3)
    delegates = !isNarrow ? people.droppingLeft(split + 1) : showsOffices ? body.top(0) : panes
    totals = isCompact ? body.top(0) : offices.bottom(RollCallLayout.totalRows)
    officeList = offices.droppingTop(1).droppingBottom(totals.rows)
    delegateList = delegates.droppingTop(1)
  }

  /// The offices, of which the page says where the cursor is; the last column is for the mark of what is in sight.
  func officeView(_ state: RollCall.State, _ page: RollCallPage) -> ListView {
    ListView(
      count: page.figures.offices.count, cursor: ListCursor(index: page.officeIndex, top: state.officeCursor.top),
      in: officeList.droppingRight(1), focused: state.pane == .offices)
  }

  /// The grand total as a block right below the last office in sight; empty where it is one line.
  func totals(_ page: RollCallPage) -> Rect {
    totals.isEmpty ? totals : offices.droppingTop(1 + min(page.figures.offices.count, officeList.rows)).top(totals.rows)
  }

  /// The people of the office under the cursor.
  func delegateView(_ state: RollCall.State, _ page: RollCallPage) -> ListView {
    var view = ListView(
      count: page.rows.count, cursor: ListCursor(index: page.rowIndex, top: state.personCursor.top),
      in: delegateList.droppingRight(1), focused: state.pane == .delegates, divided: divided(page))
    view.marked = page.rows.indices.filter { index in state.marks.contains { $0 == page.rows[index].person } }
    return view
  }

  var showsDelegates: Bool { !delegates.isEmpty }
  var showsBoth: Bool { !offices.isEmpty && showsDelegates }
}
