import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Agenda and minutes")
struct AgendaStoryTests {
  /// At the third item of a rakor that was held: long, twice put off, not discussed.
  private func agenda(readOnly: Bool = false) -> Desk {
    Desk(readOnly: readOnly).open(.agenda(.init(id: Sample.held))).type("jj")
  }

  private func item(_ desk: Desk, _ number: Int = 3) -> AgendaItem? {
    desk.file(Sample.held)?.agenda.first { $0.number == number }
  }

  @Test("Space marks an item as discussed, and again takes that back")
  func discussed() {
    let desk = agenda().type(" ")
    #expect(item(desk)?.discussed == true)
    #expect(item(desk.type(" "))?.discussed == false)
  }

  @Test("Shift and an arrow move an item by one place, one change each, and the cursor goes along")
  func reordered() {
    let desk = agenda()
    let titles = desk.file(Sample.held)?.agenda.map(\.title) ?? []
    desk.press(.shiftUp)
    #expect(desk.file(Sample.held)?.agenda.map(\.title) == [titles[0], titles[2], titles[1]] + titles.dropFirst(3))
    #expect(desk.notice?.contains("kini butir 2") == true)
    desk.press(.shiftUp, .shiftDown)
    #expect(desk.file(Sample.held)?.agenda.map(\.title) == [titles[0], titles[2], titles[1]] + titles.dropFirst(3))
    desk.type("uuu")
    #expect(desk.file(Sample.held)?.agenda.map(\.title) == titles)
  }

  @Test("At the ends of the agenda an item stays, and this is said; in a closed rakor it is refused")
  func notReordered() {
    let desk = agenda().type("g").press(.shiftUp)
    #expect(desk.allSaves.isEmpty && desk.notice == desk.words.agenda.noFurther)
    let closed = Desk().open(.agenda(.init(id: Sample.example))).press(.shiftDown)
    #expect(closed.allSaves.isEmpty && closed.notice != nil)
  }

  @Test("What was said or decided is written over the agenda, and marks the item as discussed", arguments: ["m", "d"])
  func minutes(key: String) {
    let desk = agenda().type(key).type("Dimulai Januari.").press(.control("s"))
    #expect((key == "m" ? item(desk)?.minutes : item(desk)?.decision) == "Dimulai Januari.")
    #expect(item(desk)?.discussed == true)
    #expect(desk.state.box == nil)
  }

  @Test("Enter opens the minutes with what is written")
  func enterOpensMinutes() {
    let desk = agenda().press(.up, .enter)
    #expect(desk.minutes?.editor.text == item(desk, 2)?.minutes)
  }

  @Test("a and n add an item at the end", arguments: ["a", "n"])
  func add(key: String) {
    let desk = agenda().type(key).type("Lain-lain").press(.enter)
    #expect(item(desk, 5)?.title == "Lain-lain")
  }

  @Test("An item without a title is refused where it is typed")
  func emptyTitle() {
    let desk = agenda().type("e").press(.control("u"), .enter)
    #expect(desk.prompt?.error != nil)
    #expect(item(desk)?.title.isEmpty == false)
    #expect(desk.press(.escape, .character("y")).state.box == nil)
  }

  @Test("p names who presents, S makes it a standing item")
  func presenterAndStanding() {
    let desk = agenda().type("p").type("Eni Mariana").press(.enter).type("S")
    #expect(item(desk)?.presenter == "Eni Mariana")
    #expect(item(desk)?.standing == true)
  }

  @Test("t makes a follow-up of the decision, for all invited offices")
  func toFollowUp() {
    let desk = agenda().press(.up).type("t")
    #expect(desk.followUpForm?.form.text(.text) == "Loket tambahan di tiap kantor mulai 1 Desember 2026.")
    desk.press(.control("s"))
    let made = desk.lastFollowUp
    #expect(made?.source == .agenda(item: 2))
    #expect(made?.meeting == Sample.held)
    #expect(made?.parts.count == 6)
  }

  @Test("x asks before an item goes, and u brings it back")
  func delete() {
    let desk = agenda().type("x")
    #expect(desk.confirmation != nil)
    #expect(item(desk.type("y")) == nil)
    #expect(item(desk.type("u")) != nil)
  }

  @Test("The cursor stays in the list when its last item goes")
  func cursorStaysInList() {
    let desk = agenda().press(.end).type("xy")
    #expect(draw(desk.state).cursor != nil)
    #expect(desk.type(" ").file(Sample.held)?.agenda.last?.discussed == true)
  }

  @Test("On an empty agenda only adding works", arguments: [" ", "m", "d", "e", "p", "S", "t", "x"])
  func emptyAgenda(key: String) {
    let desk = Desk().open(.agenda(.init(id: Sample.planned))).type(key)
    #expect(desk.state.box == nil)
    #expect(desk.saves.isEmpty)
  }

  @Test("Opened for reading, every key that writes says so", arguments: [" ", "m", "d", "a", "e", "p", "S", "t", "x"])
  func readOnly(key: String) {
    let desk = agenda(readOnly: true).type(key)
    #expect(desk.notice == desk.words.app.readOnly)
    #expect(desk.state.box == nil)
  }
}
