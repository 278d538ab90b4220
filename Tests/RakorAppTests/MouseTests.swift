import Foundation
import RakorModel
import SampleOffice
import Testing

@testable import RakorApp
@testable import TerminalKit

@Suite("The mouse: whatever is drawn as a key does what the key does")
struct MouseTests {
  static let sizes = [(80, 24), (120, 40), (200, 60), (60, 20), (40, 12)].map { Size(columns: $0.0, rows: $0.1) }

  @Test("Each key in the last line is a target of its own key", arguments: KeyTruthTests.places, sizes)
  func lastLine(place: KeyTruthTests.Place, size: Size) {
    let state = resized(place.state, size)
    let screen = draw(state)
    let row = size.rows - 1
    for (column, cell) in screen.row(row).enumerated() where cell.role == .key && cell.glyph != .space {
      #expect(screen.target(at: Point(column, row)) != nil, "column \(column) of \(size)")
    }
    let targets = screen.targets.filter { $0.area.row == row }
    #expect(!targets.isEmpty)
    for target in targets where target.keys.count == 1 {
      let written = text(in: target.area, of: screen)
      let name = KeyLabel.of(target.keys[0], in: state.context.language)
      #expect(written.hasPrefix(name) || !state.top.isUnmarked, "“\(written)” presses \(name)")
    }
  }

  @Test("A click on a target does what its keys do", arguments: KeyTruthTests.places, sizes)
  func targetsAreKeys(place: KeyTruthTests.Place, size: Size) {
    let state = resized(place.state, size)
    for target in draw(state).targets {
      // One that lies over another, as a sign at the edge of a value, counts.
      guard let seen = draw(state).target(at: target.area.origin) else { continue }
      var (clicked, pressed) = (state, state)
      let done = update(&clicked, .inputReceived(.mouse(Mouse(kind: .press, position: target.area.origin))))
      let wanted = seen.keys.flatMap { update(&pressed, .inputReceived(.key($0))) }
      clicked.clicked = nil
      #expect(clicked.layers == pressed.layers && clicked.context == pressed.context, "\(seen)")
      if seen.keys.count == 1 { #expect(done == wanted, "\(seen)") }
    }
  }

  @Test("Every key that is drawn on the layer on top is a target", arguments: KeyTruthTests.places, sizes)
  func drawnKeys(place: KeyTruthTests.Place, size: Size) {
    let state = resized(place.state, size)
    // The keys beside the rows of the palette belong to the rows.
    if case .palette = state.top { return }
    var below = state
    below.layers.removeLast()
    let screen = draw(state)
    let under = below.layers.isEmpty || state.top.traits(state.context).covers ? nil : draw(below)
    let signs = Set(state.context.phrases.keys.signs.map(\.0))
    for row in 2..<size.rows - 1 {
      for (column, cell) in screen.row(row).enumerated() where cell.role == .key && cell.glyph != .space {
        if let under, Array(under.row(row))[column] == cell { continue }
        let isSign =
          if case .help = state.top { signs.contains { text(of: row, screen).contains(" \($0) ") } } else { false }
        #expect(isSign || screen.target(at: Point(column, row)) != nil, "\(text(of: row, screen))")
      }
    }
  }

  @Test("A click where nothing is drawn, and in a window that is too small, does nothing")
  func nothingThere() {
    for place in KeyTruthTests.places {
      var state = place.state
      let effects = update(&state, .inputReceived(.mouse(Mouse(kind: .press, position: Point(500, 500)))))
      #expect(effects.isEmpty && state.layers == place.state.layers)
      state = resized(place.state, Size(columns: 30, rows: 8))
      let before = state.layers
      for row in 0..<8 {
        #expect(update(&state, .inputReceived(.mouse(Mouse(kind: .press, position: Point(2, row))))).isEmpty)
      }
      #expect(state.layers == before)
    }
  }

  private func resized(_ state: AppState, _ size: Size) -> AppState {
    var state = state
    _ = update(&state, .resized(size))
    state.notice = nil
    return state
  }

  private func text(in area: Rect, of screen: Screen) -> String {
    let scalars = screen.row(area.row).dropFirst(area.column).prefix(area.columns).compactMap {
      Unicode.Scalar($0.glyph.base)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private func text(of row: Int, _ screen: Screen) -> String {
    text(in: Rect(column: 0, row: row, columns: screen.size.columns, rows: 1), of: screen)
  }
}

extension LayerState {
  /// Whether the last line begins with keys, and not with how many are marked.
  fileprivate var isUnmarked: Bool {
    switch self {
    case .meetings(let state): state.list.marks.isEmpty
    case .followUps(let state): state.list.marks.isEmpty
    case .people(let state): state.marks.isEmpty
    case .rollCall(let state): state.marks.isEmpty
    default: true
    }
  }
}

@Suite("Stories of the mouse")
struct MouseStoryTests {
  @Test("A click on a key of the last line does what the key does")
  func lastLine() throws {
    let desk = Desk().type("2")
    try desk.click("n rakor baru")
    #expect(desk.form != nil)
    try desk.click("Esc ")
    #expect(desk.form == nil && desk.state.tab == .meetings)
  }

  @Test("A double click on a key that asks something does not answer, wherever the question has its keys")
  func doubleClickAsks() throws {
    let desk = Desk().open(.summary(.init(id: Sample.friday))).type("?")
    try desk.click("x Del", times: 2)
    #expect(desk.confirmation != nil && desk.allSaves.isEmpty)
    for row in 0..<24 { for column in 0..<80 { desk.click(column, row, .doublePress) } }
    #expect(desk.confirmation != nil && desk.allSaves.isEmpty)
  }

  @Test("A double click opens a form once, and does not press what came up under the mouse")
  func doubleClickOpensOnce() throws {
    let desk = Desk()
    for row in 0..<24 {
      for column in 0..<80 {
        let before = desk.state.layers.count
        desk.click(column, row)
        let opened = desk.state.layers
        if opened.count == before { continue }
        desk.click(column, row, .doublePress)
        #expect(desk.state.layers == opened, "\(column), \(row)")
        while desk.state.layers.count > 1 { desk.press(.escape) }
      }
    }
  }

  @Test("The answers of a question can be clicked in its box")
  func answers() throws {
    let desk = Desk().open(.summary(.init(id: Sample.friday))).type("x")
    let row = try #require(desk.lines.firstIndex { $0.contains("│ y ") })
    try desk.click("t tidak", in: row)
    #expect(desk.confirmation == nil && desk.allSaves.isEmpty)
    desk.type("x")
    try desk.click("y ", in: row)
    #expect(desk.confirmation == nil && desk.allSaves.count == 1)
  }

  @Test("A click on the heading that a list can be sorted by sorts it, on the order too")
  func headings() throws {
    let desk = Desk().type("2")
    try desk.click("Tanggal")
    #expect(desk.meetings?.list.order == .oldestFirst)
    try desk.click(desk.words.meetings.order(.oldestFirst))
    #expect(desk.meetings?.list.order == .newestFirst)
    desk.type("/rakor")
    try desk.click("Tanggal")
    #expect(desk.meetings?.list.order == .oldestFirst && desk.meetings?.list.filter.text == "rakor")
    desk.type("4")
    try desk.click("#")
    #expect(desk.followUps?.list.order == .age)
    try desk.click("Tenggat")
    #expect(desk.followUps?.list.order == .due)
  }

  @Test("A click on a scope lists that, one on a chip takes the filter away")
  func scopesAndChips() throws {
    let desk = Desk().type("4")
    for scope in [FollowUpFilter.Scope.overdue, .all, .open, .all] {
      try desk.click(desk.words.followUps.scope(scope))
      #expect(desk.followUps?.scope == scope)
    }
    desk.type("/kirim").press(.enter)
    try desk.click("/kirim")
    #expect(desk.followUps?.list.filter.text.isEmpty == true)
    desk.type("o")
    #expect(desk.followUps?.onlyOffice != nil)
    let name = desk.state.context.directory.shortName(try #require(desk.followUps?.onlyOffice))
    try desk.click(name, in: 2)
    #expect(desk.followUps?.onlyOffice == nil)
    desk.type("f")
    #expect(desk.state.context.forum != nil)
    try desk.click(desk.state.context.directory.shortName(try #require(desk.state.context.forum)), in: 0)
  }

  @Test("A click on the box of an office ticks its part and nobody else's")
  func officeParts() throws {
    let desk = Desk().type("4")
    let row = try #require(desk.followUps?.list.selected)
    let part = try #require(row.followUp.parts.last { $0.done == nil })
    let name = desk.state.context.directory.shortName(part.office)
    let line = try #require(desk.lines.lastIndex { $0.contains("[ ] \(name)") })
    try desk.click("[ ]", in: line)
    #expect(
      desk.allSaves.last?.edits == [.tick(row.followUp.number, part.office, on: desk.state.context.today, note: nil)])
    try desk.click(name, in: line)
    #expect(desk.allSaves.count == 1 && desk.followUps?.part?.office == part.office)
  }

  @Test("The keys that the first screen names can be clicked, and so can those in help")
  func keysInText() throws {
    let desk = Desk(.registry)
    try desk.click(desk.words.home.welcomeSchedule)
    #expect(desk.form != nil)
    desk.press(.escape).type("?")
    try desk.click(desk.words.settings.title)
    if case .settings = desk.state.top {} else { Issue.record("no settings") }
  }

  @Test("A click on the value of a setting takes the next one, on the sign before it the one before")
  func settingValues() throws {
    let desk = Desk().configure("").type(",")
    let row = try #require(desk.lines.firstIndex { $0.contains(desk.words.settings.name(.theme)) })
    try desk.click("›", in: row)
    #expect(desk.state.context.settings.theme == .light)
    try desk.click("‹", in: row)
    #expect(desk.state.context.settings.theme == .own)
  }

  @Test("The wheel moves the list that it is turned over, whichever has the keys")
  func wheel() throws {
    let desk = Desk(.people, columns: 120, rows: 40).type("5j").press(.enter)
    let office = desk.people?.office
    let person = desk.people?.person
    desk.click(5, 5, .wheelDown)
    #expect(desk.people?.office != office && desk.people?.pane == .people)
    desk.click(5, 5, .wheelUp)
    desk.click(60, 6, .wheelDown)
    #expect(desk.people?.office == office && desk.people?.person != person)
  }

  @Test("The box of an agenda item says whether it was discussed, and a click there changes that")
  func agendaBoxes() throws {
    let desk = Desk().open(.agenda(.init(id: Sample.held)))
    let row = try #require(desk.lines.lastIndex { $0.contains("[ ]") })
    try desk.click("[ ]", in: row)
    #expect(desk.allSaves.count == 1 && desk.lines[row].contains("[x]"))
  }
}

extension Desk {
  /// Clicks on the first place at which a text is seen, in a row where one is given, else below the tabs.
  @discardableResult
  fileprivate func click(_ text: String, in row: Int? = nil, times: Int = 1) throws -> Desk {
    let lines = lines
    let rows = row.map { $0...$0 } ?? 2...lines.count - 1
    let found = try #require(rows.first { lines[$0].contains(text) }, "\(text) is not seen:\n\(picture)")
    let start = try #require(lines[found].range(of: text)).lowerBound
    let column = lines[found].distance(from: lines[found].startIndex, to: start)
    for time in 0..<times { click(column, found, time == 0 ? .press : .doublePress) }
    return self
  }
}
