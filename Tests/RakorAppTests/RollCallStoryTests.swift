import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Roll-call: moving, reading, and when nothing may be written")
struct RollCallStoryTests {
  @Test("Appearing asks for the rakor and the people of the office under the cursor")
  func appearing() {
    let desk = RollCallDesk(set: knownPeople)
    var screen = desk.screen
    let outcome = RollCall.update(&screen, .appeared, desk.state.context)
    #expect(
      outcome.effects == [
        .load(.file(RollCallDesk.id)),
        .load(
          .roll(
            RollCallDesk.id, ForumCode(rawValue: "phu"), RollCallDesk.wonosobo, on: RollCallDesk.now.day, limit: 200)),
      ])
  }

  @Test("Another office shows its own people from the first one")
  func anotherOffice() {
    let desk = RollCallDesk(set: knownPeople)
    desk.press(.down, .down, .left, .down)
    #expect(desk.selectedOffice == "kebumen")
    #expect(desk.page?.rows.map(\.name) == ["Budi Santoso", "Dwi Astuti"])
    #expect(desk.selectedName == "Budi Santoso")
  }

  @Test("The cursor stays on its office and person when records change")
  func cursorStays() {
    let desk = RollCallDesk(set: knownPeople)
    desk.press(.left, .down, .right, .down)
    desk.records.put(.person(RollCallDesk.person(30, "Ahmad", RollCallDesk.kebumen)))
    desk.reload()
    #expect(desk.selectedOffice == "kebumen")
    #expect(desk.selectedName == "Dwi Astuti")
    #expect(desk.page?.rowIndex == 2)
  }

  @Test("When the person under the cursor is gone, the cursor takes the nearest place")
  func personGone() {
    let desk = RollCallDesk { records in
      for number in 1...3 {
        let person = RollCallDesk.person(number, "P\(number)", RollCallDesk.purworejo)
        records.put(.person(person))
        records.put(.delegate(Delegate(meeting: RollCallDesk.id, person: person.id, office: RollCallDesk.wonosobo)))
      }
    }
    desk.press(.end, .character("x"), .enter)
    #expect(desk.selectedName == "P2")
  }

  @Test("Enter and Right go to the people, Left to the offices, and the ends stop the cursor")
  func moving() {
    let desk = RollCallDesk(set: knownPeople)
    desk.press(.left, .up, .end)
    #expect(desk.selectedOffice == "purworejo")
    desk.press(.home, .enter, .character("G"))
    #expect(desk.selectedName == "Muhasyim")
    desk.press(.down, .character("g"), .up)
    #expect(desk.selectedName == "Dhany Novitasari")
  }

  @Test("Tab and Shift-Tab go to the neighbouring tabs of the rakor")
  func tabs() {
    let desk = RollCallDesk(set: knownPeople)
    desk.press(.tab)
    #expect(desk.state.top == .agenda(Agenda.State(id: RollCallDesk.id)))
    let other = RollCallDesk(set: knownPeople)
    other.press(.backTab)
    #expect(other.state.meeting == RollCallDesk.id)
    guard case .summary = other.state.top else {
      Issue.record("not the summary")
      return
    }
  }

  static let writingKeys: [Key] =
    "hmisdtwAPRN/a+-=x 06".map { .character($0) } + [.backspace, .delete]

  @Test("On a closed rakor every writing key says why not", arguments: writingKeys)
  func closed(key: Key) {
    let desk = RollCallDesk { records in
      knownPeople(records)
      close(records)
    }
    desk.press(key)
    let context = desk.state.context
    let sentence = context.phrases.refusal.sentence(for: .closed(RollCallDesk.id), directory: context.directory)
    #expect(desk.state.notice == Notice(sentence, .bad))
    #expect(desk.saves.isEmpty)
    #expect(!desk.isTyping)
    #expect(desk.state.box == nil)
  }

  @Test("In a database opened for reading every writing key says why not", arguments: writingKeys)
  func readOnly(key: Key) {
    let desk = RollCallDesk(readOnly: true, set: knownPeople)
    desk.press(key)
    #expect(desk.state.notice == Notice(desk.state.context.phrases.app.readOnly, .bad))
    #expect(desk.saves.isEmpty)
    #expect(!desk.isTyping)
  }

  @Test("Where nothing can be counted the digits open the numbered screens again")
  func digitsOpenScreens() {
    let desk = RollCallDesk(readOnly: true, set: knownPeople)
    desk.press(.character("2"))
    #expect(desk.state.tab == .meetings)
  }

  @Test("A closed rakor shows the names of its own day and only those who were listed")
  func closedNames() {
    let desk = RollCallDesk { records in
      knownPeople(records)
      close(records)
      records.put(.person(RollCallDesk.person(1, "Dhany Novitasari, M.Pd", RollCallDesk.wonosobo)))
    }
    #expect(desk.page?.rows.map(\.name) == ["Dhany N."])
    #expect(desk.picture.contains("Kab. Wonosobo Lama"))
  }

  /// Closes the rakor with one delegate, under names that have changed since.
  private func close(_ records: MemoryRecords) {
    guard case .meeting(var meeting)? = records.stamped(.meeting(RollCallDesk.id))?.record else { return }
    let dhany = RollCallDesk.person(1, "Dhany N.", RollCallDesk.wonosobo)
    records.put(
      .delegate(Delegate(meeting: meeting.id, person: dhany.id, office: RollCallDesk.wonosobo, state: .present)))
    meeting.state = .closed
    meeting.closedNames = ClosedNames(
      closedOn: RollCallDesk.now.day, forum: "Seksi PHU",
      offices: [RollCallDesk.wonosobo: .init(name: "Kandepag Wonosobo", short: "Kab. Wonosobo Lama")],
      people: [dhany.id: .init(dhany)])
    records.put(.meeting(meeting))
  }

  @Test("Hints show only keys that work now")
  func hints() {
    let desk = RollCallDesk(set: knownPeople)
    let listed = desk.state.allHints.flatMap(\.keys)
    #expect(Set(listed).count == listed.count)
    desk.type("/d")
    let typing = desk.state.allHints.flatMap(\.keys)
    #expect(!typing.contains { if case .character = $0 { true } else { false } })
    #expect(typing.contains(.enter))
  }

  @Test("Where the legend has no room, the keys that mark stand in the hint row", arguments: [(40, 12), (60, 24)])
  func shortLegend(columns: Int, rows: Int) {
    let desk = RollCallDesk(columns: columns, rows: rows, set: knownPeople)
    #expect(desk.lines.last?.hasPrefix(" h m i s d t w ") == true)
    desk.type("/")
    #expect(desk.lines.last?.contains("h m i") == false)
  }

  @Test("A rakor that is gone is left, and that is said")
  func gone() {
    let desk = RollCallDesk(set: knownPeople)
    var screen = desk.screen
    let outcome = RollCall.update(&screen, .answered(.file(RollCallDesk.id), .file(nil)), desk.state.context)
    #expect(outcome.move == .pop)
    #expect(outcome.notice?.text == desk.state.context.phrases.meeting.gone)
  }

  @Test("A click selects a row and gives its list the keys")
  func clicking() {
    let desk = RollCallDesk(set: knownPeople)
    click("Kab. Kebumen", on: desk)
    #expect(desk.selectedOffice == "kebumen")
    #expect(desk.screen.pane == .offices)
    click("Dwi Astuti", on: desk)
    #expect(desk.selectedName == "Dwi Astuti")
    #expect(desk.screen.pane == .delegates)
    click("Ringkasan", on: desk)
    #expect(desk.state.top != .rollCall(desk.screen))
  }

  @Test("The wheel moves the cursor of the list below it and leaves the keys where they are")
  func wheel() {
    let desk = RollCallDesk(set: knownPeople)
    desk.act(.mouse(Mouse(kind: .wheelDown, position: Point(5, 8))))
    #expect(desk.selectedOffice == "kebumen")
    #expect(desk.screen.pane == .delegates)
    desk.act(.mouse(Mouse(kind: .wheelDown, position: Point(60, 8))))
    #expect(desk.selectedName == "Dwi Astuti")
  }

  @Test("A double click on somebody found marks that person")
  func doubleClickOnResult() {
    let desk = RollCallDesk(set: knownPeople)
    desk.type("/dwi")
    let place = place(of: "Dwi Subrata", on: desk)
    desk.act(.mouse(Mouse(kind: .doublePress, position: place)))
    #expect(desk.states == ["Dwi Subrata": .present])
  }

  private func click(_ text: String, on desk: RollCallDesk) {
    desk.act(.mouse(Mouse(kind: .press, position: place(of: text, on: desk))))
  }

  /// Where a text begins on the screen.
  private func place(of text: String, on desk: RollCallDesk) -> Point {
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
