import RakorModel
import TerminalKit

/// The line on top: the program, its tabs, the forum that lists are narrowed to, and today.
enum TabLine {
  static func draw(_ state: AppState, on screen: inout Screen) {
    let context = state.context
    var column = screen.put(" rakor ", at: Point(0, 0), role: .title)
    for (tab, label, start) in places(state) {
      let active = state.layers.first?.traits(context).tab == tab
      screen.put(label, at: Point(start, 0), role: active ? .accent : .muted)
      column = start + TextWidth.columns(of: label)
    }
    let today = TextWidth.fit(dateText(context, after: column), to: context.size.columns)
    let dateColumn = context.size.columns - TextWidth.columns(of: today) - 1
    screen.put(today, at: Point(dateColumn, 0), role: .muted)
    if let forum = context.forum {
      let chip = context.directory.shortName(forum)
      let room = dateColumn - column - 3
      if room > 4 { Chip.draw(TextWidth.fit(chip, to: room - 2), on: &screen, at: Point(column + 2, 0)) }
    }
  }

  /// The tab under a place on the top line.
  static func tab(at point: Point, state: AppState) -> Tab? {
    places(state).first { place in
      point.column >= place.start && point.column < place.start + TextWidth.columns(of: place.label)
    }?.tab
  }

  private static func places(_ state: AppState) -> [(tab: Tab, label: String, start: Int)] {
    let context = state.context
    let narrow = context.size.columns < 60
    var start = 8
    return Tab.allCases.map { tab in
      let active = state.layers.first?.traits(context).tab == tab
      let label = narrow && !active ? " \(tab.rawValue) " : " \(tab.rawValue) \(tab.title(context.phrases)) "
      defer { start += TextWidth.columns(of: label) }
      return (tab, label, start)
    }
  }

  /// Today in full, shorter, or not at all, as there is room.
  private static func dateText(_ context: Context, after column: Int) -> String {
    let room = context.size.columns - column - 3 - (context.forum == nil ? 0 : 10)
    let (today, language) = (context.today, context.language)
    let texts = [today.long(in: language), today.medium(in: language), today.short(in: language)]
    return texts.first { TextWidth.columns(of: $0) <= room } ?? ""
  }
}
