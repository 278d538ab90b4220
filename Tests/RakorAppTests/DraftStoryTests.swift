import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("What is typed and not saved")
struct DraftStoryTests {
  /// A form or an editor that is open, and a change typed into it.
  struct Place: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var open: @Sendable (Desk) -> Void
    var change = "Zz"
  }

  static let places = [
    Place(testDescription: "a new rakor") { $0.type("n") },
    Place(testDescription: "a rakor being edited") {
      $0.open(.summary(.init(id: Sample.friday))).type("e").press(.tab)
    },
    Place(testDescription: "a new follow-up") { $0.type("4a") },
    Place(testDescription: "a follow-up being edited") { $0.type("4e") },
    Place(testDescription: "a new person") { $0.type("5").press(.tab).type("a") },
    Place(testDescription: "a person being edited") { $0.type("5").press(.tab).type("e") },
    Place(testDescription: "minutes") { $0.open(.agenda(.init(id: Sample.held))).type("jm") },
    Place(testDescription: "a reason") { $0.open(.summary(.init(id: Sample.friday))).type("p") },
    Place(
      testDescription: "promised heads at the roll-call",
      open: { $0.open(.rollCall(.init(id: Sample.friday))).type("P") }, change: "12"),
    Place(
      testDescription: "somebody new at the roll-call",
      open: { $0.open(.rollCall(.init(id: Sample.friday))).type("/") }, change: "Zzyzx"),
    Place(testDescription: "a note at the roll-call") { $0.open(.rollCall(.init(id: Sample.friday))).type("N") },
  ]

  @Test("Esc closes at once where nothing was typed", arguments: places)
  func untouchedCloses(place: Place) throws {
    let desk = Desk()
    place.open(desk)
    let depth = desk.state.layers.count
    #expect(desk.state.top.traits(desk.state.context).isTyping)
    desk.press(.escape)
    #expect(desk.state.layers.count == depth - 1)
    #expect(desk.state.kept.isEmpty)
  }

  @Test("Esc over something typed asks the same everywhere, and Esc again goes back to it", arguments: places)
  func touchedAsks(place: Place) throws {
    let desk = Desk()
    place.open(desk)
    desk.type(place.change)
    let typed = desk.state.top
    #expect(desk.state.kept.count == 1)
    desk.press(.escape)
    #expect(desk.state.box == .leaving(Leaving.State(try #require(typed.draft))))
    desk.press(.escape)
    #expect(desk.state.top == typed)
  }

  @Test("What is discarded with y is kept nowhere", arguments: places)
  func discarded(place: Place) {
    let desk = Desk()
    place.open(desk)
    let depth = desk.state.layers.count
    desk.type(place.change).press(.escape).type("y")
    #expect(desk.state.layers.count == depth - 1)
    #expect(desk.state.kept.isEmpty)
  }

  @Test("Enter puts it aside; ^O names it and opens it as it was", arguments: places)
  func putAside(place: Place) throws {
    let desk = Desk()
    place.open(desk)
    desk.type(place.change)
    let draft = try #require(desk.state.top.draft)
    desk.press(.escape, .enter)
    #expect(desk.state.context.drafts == [draft])
    #expect(desk.state.kept == [draft])
    desk.press(.control("o"))
    #expect(desk.picture.contains(String(draft.title(desk.state.context).prefix(40))))
    desk.press(.enter)
    #expect(desk.state.top.draft == draft)
    #expect(desk.state.context.drafts.isEmpty)
    #expect(desk.state.kept == [draft])
  }

  @Test("What a program that ended had not saved is named at the next start; n and Enter open it", arguments: places)
  func offered(place: Place) throws {
    let before = Desk()
    place.open(before)
    before.type(place.change)
    let draft = try #require(before.state.top.draft)
    for key in [Key.character("n"), .enter] {
      let desk = Desk().send(.draftsFound([draft]))
      #expect(desk.picture.contains(String(draft.title(desk.state.context).prefix(40))))
      desk.press(key)
      #expect(desk.state.top.draft == draft)
    }
  }

  @Test("Only the key for it drops what was offered; Esc leaves it for later")
  func droppedByItsKeyOnly() {
    let drafts = ["Rakor A", "Rakor B"].map { FormDraft(.meeting(nil), fields: ["title": $0]) }
    let desk = Desk().send(.draftsFound(drafts))
    desk.press(.escape)
    #expect(desk.state.kept == drafts)
    #expect(desk.state.layers.count == 1)
    desk.type("n")
    #expect(desk.picture.contains("Rakor A"))
    desk.type("x")
    #expect(desk.state.kept == [drafts[1]])
    #expect(desk.notice == "Isian dihapus: Rakor Rakor A.")
    desk.type("x")
    #expect(desk.keptDrafts == [])
    #expect(desk.state.layers.count == 1)
  }

  @Test("A new form is offered beside the one that was put aside")
  func newBesideKept() {
    let desk = Desk().send(.draftsFound([FormDraft(.meeting(nil), fields: ["title": "Rakor A"])]))
    desk.press(.escape).type("nb")
    #expect(desk.form?.form.isTouched == false)
    #expect(desk.state.context.drafts.count == 1)
  }

  @Test("Two things typed over one another are both kept")
  func bothKept() {
    let desk = Desk()
    desk.open(.agenda(.init(id: Sample.held))).type("jm")
    desk.type("Pembahasan").press(.control("t")).type("Kirim")
    #expect(desk.state.kept.count == 2)
  }

  @Test("^C over something typed says that it will be offered again, and leaving keeps it")
  func quitKeeps() {
    let desk = Desk().type("nZz").press(.control("c"))
    #expect(desk.confirmation?.question == desk.words.app.quitUnsaved)
    desk.type("y")
    #expect(desk.effects.contains(.quit))
    #expect(desk.state.kept.count == 1)
  }

  @Test("A name in a draft is short: what it is about, and when")
  func namesAreShort() {
    let context = Desk().state.context
    let draft = FormDraft(.meeting(nil), fields: ["forum": "PHU", "date": "1 Des", "title": "Rakor Seksi PHU"])
    #expect(draft.title(context) == "Rakor PHU, 1 Des")
    #expect(FormDraft(.meeting(MeetingID(rawValue: 7)), fields: ["letter": "B-1"]).title(context) == "Rakor 7")
  }
}
