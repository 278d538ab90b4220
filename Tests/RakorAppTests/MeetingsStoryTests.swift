import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("The list of rakor")
struct MeetingsStoryTests {
  @Test("While the filter is typed every printable key is text")
  func printableIsText() {
    let desk = Desk().type("2/q1nx?fus24 :y")
    #expect(desk.meetings?.list.filter.text == "q1nx?fus24 :y")
    #expect(desk.state.tabs == [.meetings])
    #expect(desk.state.box == nil)
    #expect(desk.state.context.forum == nil)
  }

  @Test("The list narrows with every character, and the arrows still move in it")
  func narrowsLive() {
    let desk = Desk().type("2/pokja")
    #expect(desk.meetings?.list.rows.map(\.meeting.title) == ["Rakor Pokjaluh"])
    desk.press(.backspace, .backspace, .backspace, .backspace, .backspace).type("seksi").press(.down)
    #expect(desk.meetings?.list.cursor.index == 1)
    #expect(desk.meetings?.list.filter.text == "seksi")
  }

  @Test("Enter keeps the filter as a chip, and Esc clears it before it goes back")
  func enterKeepsEscapeClears() {
    let desk = Desk().type("2/seksi").press(.enter)
    #expect(desk.meetings?.isTyping == false)
    #expect(desk.lines[2].contains("/seksi"))
    #expect(desk.press(.escape).meetings?.list.filter.text == "")
    #expect((desk.meetings?.list.rows.count ?? 0) > 3)
  }

  @Test("Esc while typing clears the filter at once")
  func escapeWhileTyping() {
    let desk = Desk().type("2/seksi").press(.escape)
    #expect(desk.meetings?.list.filter.text == "")
    #expect(desk.meetings?.isTyping == false)
  }

  @Test("Pasted text goes into the open filter")
  func pasteIntoFilter() {
    let desk = Desk().type("2/")
    desk.paste("pokjaluh")
    #expect(desk.meetings?.list.rows.count == 1)
  }

  @Test("An answer to a filter that has changed since is not shown")
  func staleAnswer() {
    let desk = Desk().type("2/pokja")
    let old = Query.meetings(MeetingFilter(text: "x"), order: .newestFirst, anchor: .start, limit: 9)
    desk.send(.answered(old, .meetings(Page())))
    #expect(desk.meetings?.list.rows.count == 1)
  }

  @Test(
    "e opens the form on the rakor as it was saved last, however often it was opened before, at any width",
    arguments: [80, 120])
  func editsWhatIsThere(columns: Int) throws {
    let desk = Desk(columns: columns, rows: 40).type("2")
    let id = try #require(desk.meetings?.list.selected?.meeting.id)
    desk.type("e").press(.escape)
    for place in ["satu", "dua"] {
      desk.type("e").focus(.venue).press(.control("u")).type("Aula \(place)").press(.control("s"))
      #expect(desk.meeting(id)?.venue == "Aula \(place)")
      #expect(desk.type("e").form?.form.text(.venue) == "Aula \(place)")
      desk.press(.escape)
    }
    desk.type("e").focus(.date).press(.control("a"), .control("s"))
    let date = try #require(desk.meeting(id)?.date)
    #expect(desk.type("e").form?.reading.date?.day == date)
    desk.press(.escape)
    desk.elsewhere(.setReportedTotal(id, 9))
    desk.send(.changedElsewhere)
    #expect(desk.type("e").form?.file?.meeting.reportedTotal == 9)
  }

  @Test("s turns the order round and begins at its top")
  func sortTurns() {
    let desk = Desk().type("2jjs")
    #expect(desk.meetings?.list.order == .oldestFirst)
    #expect(desk.meetings?.list.selected?.meeting.id == Sample.example)
    #expect(desk.type("s").meetings?.list.order == .newestFirst)
  }

  @Test("Nearing the end of what is held reads on, without waiting for it")
  func readsAhead() {
    let desk = Desk(.many).type("2")
    let held = desk.meetings?.list.rows.count ?? 0
    desk.press(.pageDown)
    #expect(desk.anchors.contains { if case .after = $0 { true } else { false } })
    desk.press(.pageDown)
    #expect((desk.meetings?.list.rows.count ?? 0) > held)
    #expect(desk.meetings?.list.cursor.index == 34)
  }

  @Test("A page is painted whole before the next one is read", arguments: [(80, 24), (120, 40), (40, 12)])
  func paintsBeforeReading(columns: Int, rows: Int) {
    let desk = Desk(.many, columns: columns, rows: rows).type("2")
    for _ in 0..<5 {
      let last = desk.press(.pageDown).lines[rows - 3]
      #expect(!last.allSatisfy { $0 == " " })
    }
  }

  @Test("G goes to the very last rakor and g to the first, however long the list")
  func endsOfTheList() {
    let desk = Desk(.many).type("2G")
    #expect(desk.anchors == [.end])
    #expect(desk.meetings?.list.selected?.meeting.id == Sample.id(1))
    desk.type("g")
    #expect(desk.anchors == [.start])
    #expect(desk.meetings?.list.selected?.meeting.id == Sample.id(200))
  }

  @Test("From the end the list can be walked back up to its start")
  func walksBack() {
    let desk = Desk(.many).type("2G")
    for _ in 0..<15 { desk.press(.pageUp) }
    #expect(desk.meetings?.list.selected?.meeting.id == Sample.id(200))
  }

  @Test("Another window's change is read where the list stands", arguments: ["", "G"])
  func keepsItsPlace(keys: String) {
    let desk = Desk(.many).type("2" + keys)
    for _ in 0..<3 { desk.press(keys.isEmpty ? .pageDown : .pageUp) }
    let before = desk.meetings?.list
    let picture = desk.lines[4...]
    desk.send(.changedElsewhere)
    #expect(desk.meetings?.list.selected == before?.selected)
    #expect(desk.lines[4...] == picture)
  }

  @Test("Enter opens the rakor under the cursor, and a double click the one under the mouse")
  func opens() {
    let desk = Desk().type("2jj").press(.enter)
    #expect(desk.state.meeting == Sample.held)
    desk.press(.escape)
    desk.click(10, 5, .doublePress)
    #expect(desk.state.meeting == Sample.planned)
  }

  @Test("e reads the rakor under the cursor and opens its form")
  func editReadsFirst() {
    let desk = Desk().type("2j")
    desk.type("e")
    guard case .form(let form) = desk.state.top else {
      Issue.record("no form")
      return
    }
    #expect(form.meeting == Sample.planned)
  }

  @Test("x asks, y deletes, u brings it back")
  func deleteAsks() {
    let desk = Desk().type("2")
    desk.type("x")
    #expect(desk.confirmation != nil)
    #expect(desk.saves.isEmpty)
    #expect(desk.type("y").meeting(Sample.friday) == nil)
    #expect(desk.meetings?.list.rows.contains { $0.meeting.id == Sample.friday } == false)
    #expect(desk.type("u").meeting(Sample.friday) != nil)
  }

  @Test("A rakor with follow-ups is not deleted, and the sentence says why instead of a question")
  func followUpsKeepIt() {
    let desk = Desk().type("2jjx")
    #expect(desk.confirmation == nil)
    #expect(desk.meeting(Sample.held) != nil)
    #expect(desk.state.notice?.weight == .bad)
  }
}

extension Desk {
  /// From where the list was read since the last key.
  fileprivate var anchors: [PageAnchor<MeetingPosition>] {
    queries.compactMap { if case .meetings(_, _, let anchor, _) = $0 { anchor } else { nil } }
  }
}
