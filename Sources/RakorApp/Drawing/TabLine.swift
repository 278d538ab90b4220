import RakorModel
import TerminalKit

/// The line on top: the program, its tabs, the forum that lists are narrowed to, and today.
enum TabLine {
  /// Draws the line and answers where the forum stands that lists are narrowed to; nil where none is shown.
  static func draw(_ state: AppState, on screen: inout Screen) -> Rect? {
    let context = state.context
    let strip = strip(state)
    if strip.areas.first?.column == start { screen.put(" rakor ", at: Point(0, 0), role: .title) }
    let column = strip.draw(on: &screen)
    let end = drawBadge(context, after: column, on: &screen)
    let today = dateText(context, between: column, and: end)
    let dateColumn = end - TextWidth.columns(of: today) - 1
    screen.put(today, at: Point(dateColumn, 0), role: .muted)
    let room = (today.isEmpty ? end : dateColumn) - column - 1
    guard let forum = context.forum, room > 4 else { return nil }
    let name = TextWidth.fit(context.directory.shortName(forum), to: room - 2)
    let used = Chip.draw(name, on: &screen, at: Point(column + 1, 0))
    return Rect(column: column + 1, row: 0, columns: used, rows: 1)
  }

  /// Draws at the right edge that the records are invented or cannot be changed, and answers where that begins; it is
  /// left out in no window.
  private static func drawBadge(_ context: Context, after column: Int, on screen: inout Screen) -> Int {
    let words = context.phrases.app
    let badges = [context.isDemonstration ? words.demonstration : nil, context.readOnly ? words.readOnlyBadge : nil]
      .compactMap(\.self)
    guard let first = badges.first else { return context.size.columns }
    let room = context.size.columns - column - 2
    let short = badges.map { String($0.prefix { $0.isLetter }) }
    let texts = [badges.joined(separator: " "), short.joined(separator: " "), first, short[0]]
    let text = texts.first { TextWidth.columns(of: $0) <= room } ?? TextWidth.fit(first, to: room)
    let start = context.size.columns - TextWidth.columns(of: text) - 2
    Chip.draw(text, on: &screen, at: Point(start, 0))
    return start
  }

  /// The tab under a place on the top line.
  static func tab(at point: Point, state: AppState) -> Tab? {
    strip(state).index(at: point).map { Tab.allCases[$0] }
  }

  /// Where not all names have room the program's own gives way to them; where they have none then, only the open tab
  /// has its name.
  private static func strip(_ state: AppState) -> TabStrip {
    let context = state.context
    let active = state.layers.first?.traits(context).tab.flatMap { Tab.allCases.firstIndex(of: $0) }
    let names = Tab.allCases.map { "\($0.rawValue) \($0.title(context.phrases))" }
    let whole = names.reduce(0) { $0 + TextWidth.columns(of: $1) + 2 }
    let hasBadge = context.isDemonstration || context.readOnly
    let chip = context.forum.map { min(longestChip, TextWidth.columns(of: context.directory.shortName($0))) + 4 } ?? 0
    let room = context.size.columns - (hasBadge ? badgeColumns : 0)
    if room - start >= whole + chip {
      return TabStrip(names, active: active, at: Point(start, 0), columns: room - start)
    }
    if room >= whole + chip { return TabStrip(names, active: active, at: Point(1, 0), columns: room, gap: 2) }
    let labels = Tab.allCases.enumerated().map { $0.offset == active ? names[$0.offset] : "\($0.element.rawValue)" }
    return TabStrip(labels, active: active, at: Point(start, 0), columns: room - start)
  }

  /// What the shortest badge takes, which is left out in no window.
  private static let badgeColumns = 6
  /// The column at which the tabs begin.
  private static let start = 8

  /// A forum's name is cut rather than today left out for it.
  private static let longestChip = 12

  /// Today in full, shorter, or not at all, as there is room.
  private static func dateText(_ context: Context, between column: Int, and end: Int) -> String {
    let chip = context.forum.map { TextWidth.columns(of: context.directory.shortName($0)) + 2 } ?? 0
    let room = end - column - 2 - min(chip, longestChip)
    let (today, language) = (context.today, context.language)
    let texts = [
      today.long(in: language), today.medium(in: language), today.short(in: language), today.brief(in: language),
    ]
    return texts.first { TextWidth.columns(of: $0) <= room } ?? ""
  }
}
