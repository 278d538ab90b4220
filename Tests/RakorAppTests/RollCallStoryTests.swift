import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Roll-call: moving, reading, and when nothing may be written")
struct RollCallStoryTests {
  @Test("Appearing asks for the rakor and the people of the office under the cursor")
  func appearing() {
    let desk = Desk.rollCall()
    var screen = desk.rollCall
    let outcome = RollCall.update(&screen, .appeared, desk.state.context)
    #expect(
      outcome.effects == [
        .load(.file(Sample.ongoing)),
        .load(
          .roll(
            Sample.ongoing, Sample.phu, Sample.wonosobo, on: Sample.day("2026-11-24"), limit: 200)),
      ])
  }

  @Test("Another office shows its own people from the first one")
  func anotherOffice() {
    let desk = Desk.rollCall()
    desk.press(.down, .down, .left, .down)
    #expect(desk.selectedOffice == Sample.kebumen)
    #expect(desk.page?.rows.map(\.name) == ["Budi Santoso", "Dwi Astuti"])
    #expect(desk.selectedName == "Budi Santoso")
  }

  @Test("The cursor stays on its office and person when records change")
  func cursorStays() {
    let desk = Desk.rollCall()
    desk.press(.left, .down, .right, .down)
    desk.elsewhere(.addPerson(PersonDraft(name: "Ahmad", title: "Kasi PHU", office: Sample.kebumen)))
    desk.send(.changedElsewhere)
    #expect(desk.selectedOffice == Sample.kebumen)
    #expect(desk.selectedName == "Dwi Astuti")
    #expect(desk.page?.rowIndex == 2)
  }

  @Test("When the person under the cursor is gone, the cursor takes the nearest place")
  func personGone() {
    let shelf = Shelf.ongoing.adding { records in
      for number in 1...3 {
        try records.putPerson(Sample.person(number), "P\(number)", Sample.purworejo)
        try records.putDelegate(Sample.ongoing, Sample.person(number), Sample.wonosobo, .unknown)
      }
    }
    let desk = Desk.rollCall(shelf)
    desk.press(.end, .character("x"), .character("y"))
    #expect(desk.selectedName == "P2")
  }

  @Test("Enter and Right go to the people, Left to the offices, and the ends stop the cursor")
  func moving() {
    let desk = Desk.rollCall()
    desk.press(.left, .up, .end)
    #expect(desk.selectedOffice == Sample.purworejo)
    desk.press(.home, .enter, .character("G"))
    #expect(desk.selectedName == "Muhasyim")
    desk.press(.down, .character("g"), .up)
    #expect(desk.selectedName == "Dwi Subrata")
  }

  @Test("Tab and Shift-Tab go to the neighbouring tabs of the rakor")
  func tabs() {
    let desk = Desk.rollCall()
    desk.press(.tab)
    #expect(desk.state.top == .agenda(Agenda.State(id: Sample.ongoing)))
    let other = Desk.rollCall()
    other.press(.backTab)
    #expect(other.state.meeting == Sample.ongoing)
    guard case .summary = other.state.top else {
      Issue.record("not the summary")
      return
    }
  }

  static let writingKeys: [Key] =
    "hmisdtwAPRN/a+-=x 0".map { .character($0) } + [.backspace, .delete]

  @Test("On a closed rakor every writing key says why not", arguments: writingKeys)
  func closed(key: Key) {
    let desk = Desk.rollCall(Self.closedRakor)
    desk.press(key)
    let context = desk.state.context
    let sentence = context.phrases.refusal.sentence(for: .closed(Sample.ongoing), directory: context.directory)
    #expect(desk.state.notice == Notice(sentence, .bad))
    #expect(desk.allSaves.isEmpty)
    #expect(!desk.isTyping)
    #expect(desk.state.box == nil)
  }

  @Test("In a database opened for reading every writing key says why not", arguments: writingKeys)
  func readOnly(key: Key) {
    let desk = Desk.rollCall(readOnly: true)
    desk.press(key)
    #expect(desk.state.notice == Notice(desk.state.context.phrases.app.readOnly, .bad))
    #expect(desk.allSaves.isEmpty)
    #expect(!desk.isTyping)
  }

  @Test("Where nothing can be counted the digits open the numbered screens again")
  func digitsOpenScreens() {
    let desk = Desk.rollCall(readOnly: true)
    desk.press(.character("2"))
    #expect(desk.state.tab == .meetings)
  }

  @Test("A closed rakor shows the names of its own day and only those who were listed")
  func closedNames() {
    let desk = Desk.rollCall(
      Self.closedRakor.adding {
        try $0.changePerson(Sample.dwi) { $0.name = "Dwi Subrata, M.Pd" }
        try $0.changeOffice(Sample.wonosobo) { $0.short = "Kab. Wonosobo Baru" }
      })
    #expect(desk.page?.rows.map(\.name) == ["Dwi Subrata"])
    #expect(desk.picture.contains("Kab. Wonosobo "))
    #expect(!desk.picture.contains("Baru"))
  }

  /// The rakor closed with one delegate.
  private static let closedRakor = Shelf.known.adding {
    try $0.putDelegate(Sample.ongoing, Sample.dwi, Sample.wonosobo)
    try $0.changeMeeting(Sample.ongoing) { $0.state = .held }
    try $0.close(Sample.ongoing)
  }

  @Test("Hints show only keys that work now")
  func hints() {
    let desk = Desk.rollCall()
    let listed = desk.state.allHints.flatMap(\.keys)
    #expect(Set(listed).count == listed.count)
    desk.type("/d")
    let typing = desk.state.allHints.flatMap(\.keys)
    #expect(!typing.contains { if case .character = $0 { true } else { false } })
    #expect(typing.contains(.enter))
  }

  @Test("Where the legend has no room, the keys that mark stand in the hint row", arguments: [(40, 12), (60, 24)])
  func shortLegend(columns: Int, rows: Int) {
    let desk = Desk.rollCall(columns: columns, rows: rows)
    #expect(desk.lines.last?.hasPrefix(" h m i s d t w ") == true)
    desk.type("/")
    #expect(desk.lines.last?.contains("h m i") == false)
  }

  @Test("A rakor that is gone is left, and that is said")
  func gone() {
    let desk = Desk.rollCall()
    var screen = desk.rollCall
    let outcome = RollCall.update(&screen, .answered(.file(Sample.ongoing), .file(nil)), desk.state.context)
    #expect(outcome.move == .pop)
    #expect(outcome.notice?.text == desk.state.context.phrases.meeting.gone)
  }

  @Test("A click selects a row and gives its list the keys")
  func clicking() {
    let desk = Desk.rollCall()
    click("Kab. Kebumen", on: desk)
    #expect(desk.selectedOffice == Sample.kebumen)
    #expect(desk.rollCall.pane == .offices)
    click("Dwi Astuti", on: desk)
    #expect(desk.selectedName == "Dwi Astuti")
    #expect(desk.rollCall.pane == .delegates)
    click("Ringkasan", on: desk)
    #expect(desk.state.top != .rollCall(desk.rollCall))
  }

  @Test("The wheel moves the cursor of the list below it and leaves the keys where they are")
  func wheel() {
    let desk = Desk.rollCall()
    desk.act(.mouse(Mouse(kind: .wheelDown, position: Point(5, 8))))
    #expect(desk.selectedOffice == Sample.kebumen)
    #expect(desk.rollCall.pane == .delegates)
    desk.act(.mouse(Mouse(kind: .wheelDown, position: Point(60, 8))))
    #expect(desk.selectedName == "Dwi Astuti")
  }

  @Test("A double click on somebody found marks that person")
  func doubleClickOnResult() {
    let desk = Desk.rollCall()
    desk.type("/dwi")
    let place = place(of: "Dwi Astuti", on: desk)
    desk.act(.mouse(Mouse(kind: .doublePress, position: place)))
    #expect(desk.states == ["Dwi Astuti": .present])
  }

  private func click(_ text: String, on desk: Desk) {
    desk.act(.mouse(Mouse(kind: .press, position: place(of: text, on: desk))))
  }

  /// Where a text begins on the screen.
  private func place(of text: String, on desk: Desk) -> Point {
    for (row, line) in desk.lines.enumerated() {
      let characters = Array(line)
      let wanted = Array(text)
      guard characters.count >= wanted.count else { continue }
      for column in 0...(characters.count - wanted.count)
      where Array(characters[column..<column + wanted.count]) == wanted {
        return Point(column, row)
      }
    }
    Issue.record("\(text) is not on the screen")
    return Point(0, 0)
  }
}
