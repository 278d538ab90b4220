import RakorModel
import SampleOffice
import Testing

@testable import RakorApp
@testable import TerminalKit

@Suite("The terminal's cursor, which screen readers follow")
struct CursorTests {
  @Test(
    "It stands in every layer, on what is chosen, where text goes, or on a key", arguments: KeyTruthTests.places,
    MouseTests.sizes)
  func everywhere(place: KeyTruthTests.Place, size: Size) throws {
    var state = place.state
    _ = update(&state, .resized(size))
    state.notice = nil
    let screen = draw(state)
    let cursor = try #require(screen.cursor)
    #expect(screen.bounds.contains(cursor))
    let cell = Array(screen.row(cursor.row))[cursor.column]
    let isMarked = cell.glyph.base == Unicode.Scalar(">").value
    #expect(isMarked || [.selection, .input, .placeholder, .key].contains(cell.role), "\(cursor) \(cell.role)")
  }

  @Test("In a question it stands on the answer that Enter gives", arguments: questions)
  func questionsProposeEnter(place: KeyTruthTests.Place) throws {
    let screen = draw(place.state)
    let target = try #require(screen.cursor.flatMap { screen.target(at: $0) })
    var (answered, entered) = (place.state, place.state)
    let effects = target.keys.flatMap { update(&answered, .inputReceived(.key($0))) }
    #expect(update(&entered, .inputReceived(.key(.enter))) == effects)
    #expect(answered == entered)
  }

  /// Those that Enter answers; it must not in the one about what somebody else saved.
  static let questions = KeyTruthTests.places.filter { place in
    switch place.state.top {
    case .confirm, .leaving: true
    default: false
    }
  }

  @Test("Where somebody else saved first it stands on the way back, since Enter answers nothing")
  func conflict() throws {
    let place = try #require(KeyTruthTests.places.first { if case .conflict = $0.state.top { true } else { false } })
    let screen = draw(place.state)
    #expect(screen.cursor.flatMap { screen.target(at: $0) }?.keys == [.escape])
  }

  @Test("On an empty Home it stands on the key that begins")
  func emptyHome() {
    let screen = draw(Desk(.registry).state)
    #expect(screen.cursor.flatMap { screen.target(at: $0) }?.keys == [.character("n")])
  }

  @Test("With the last line hidden it is seen all the same")
  func withoutHints() {
    let desk = Desk().configure("hints = false").open(.summary(.init(id: Sample.planned)))
    #expect(draw(desk.state).cursor == Point(79, 23))
  }
}
