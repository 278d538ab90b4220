import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Questions, and the mouse in place of Enter")
struct QuestionTests {
  @Test(
    "Where something would be destroyed Enter is no, and the key for it says what it does",
    arguments: [
      (LayerState.summary(.init(id: Sample.friday)), "y hapus"),
      (.agenda(.init(id: Sample.held)), "y hapus"),
    ])
  func enterDestroysNothing(layer: LayerState, key: String) {
    let desk = Desk().open(layer).type("x")
    guard let question = desk.confirmation else {
      Issue.record("nothing was asked")
      return
    }
    #expect(question.deed.destroys)
    #expect(desk.lines.count { $0.contains(key) } == 2)
    let before = desk.allSaves.count
    #expect(desk.press(.enter).confirmation == nil)
    #expect(desk.allSaves.count == before)
  }

  @Test("Where nothing is destroyed Enter is yes")
  func enterAgrees() {
    #expect(Desk().type("nZz").press(.control("c"), .enter).effects.contains(.quit))
  }

  @Test("English has y and n, Indonesian y and t, and n besides")
  func lettersOfTheLanguage() {
    let english = Desk(language: .english).type("nZz").press(.control("c")).type("t")
    #expect(english.confirmation != nil)
    #expect(english.notice == english.words.keys.unused("t", help: "?"))
    #expect(english.type("n").confirmation == nil)
    #expect(Desk().type("nZz").press(.control("c")).type("t").confirmation == nil)
    #expect(Desk().type("nZz").press(.control("c")).type("n").confirmation == nil)
  }

  @Test("A double click does what Enter does, and is refused for the same reason")
  func doubleClick() throws {
    func clicked(_ desk: Desk) throws -> Desk {
      let row = try #require(desk.lines.firstIndex { $0.contains("Membuka loket") })
      return desk.click(20, row, .doublePress)
    }
    #expect(try clicked(Desk().type("4")).followUpForm != nil)
    let reading = try clicked(Desk(readOnly: true).type("4"))
    #expect(reading.followUpForm == nil)
    #expect(reading.notice == reading.words.app.readOnly)
  }

  @Test("In the turns a click chooses an office, and the wheel moves")
  func turnsByMouse() throws {
    let desk = Desk().type("t")
    let row = try #require(desk.lines.firstIndex { $0.contains("3. ") })
    #expect(desk.click(20, row).board?.cursor.index == 2)
    #expect(desk.click(20, row, .wheelUp).board?.cursor.index == 1)
    #expect(desk.press(.end).board?.cursor.index == (desk.board?.order.count ?? 0) - 1)
  }
}
