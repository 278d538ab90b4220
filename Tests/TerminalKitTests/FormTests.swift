import Testing

@testable import TerminalKit

@Suite("Forms")
struct FormTests {
  private func desk(at field: SampleField) -> FormDesk {
    var desk = FormDesk()
    desk.form.move(to: field)
    return desk
  }

  @Test("Tab goes from group to group and around, Down through every line and tick")
  func moves() {
    var desk = FormDesk()
    desk.tab(3)
    #expect(desk.form.focus == .tick("A"))
    desk.tab()
    #expect(desk.form.focus == .agenda)
    desk.tab(3)
    #expect(desk.form.focus == .place)
    desk.form.moveGroup(-1, in: desk.view)
    #expect(desk.form.focus == .source)
    desk.form.move(to: .day)
    desk.down(3)
    #expect(desk.form.focus == .tick("C"))
    desk.down(10)
    #expect(desk.form.focus == .source)
    desk.style.goesAround = true
    desk.down()
    #expect(desk.form.focus == .place)
    desk.form.moveLine(-1, in: desk.view)
    #expect(desk.form.focus == .source)
  }

  @Test("What is typed into a choice narrows it, and the arrows go through what is left and around")
  func choice() {
    var desk = FormDesk()
    desk.type("magelang")
    #expect(!desk.form.isChosen(.place))
    desk.press(.right)
    #expect(desk.form.text(.place) == "Kab. Magelang")
    desk.press(.right)
    #expect(desk.form.text(.place) == "Kota Magelang")
    desk.press(.character(" "), .left)
    #expect(desk.form.text(.place) == "Kota Magelang")
    #expect(desk.form.isChosen(.place))
    #expect(desk.form.filter(.place) == "magelang")
    desk.type("p")
    #expect(desk.form.text(.place) == "p")
    desk.press(.left)
    #expect(desk.form.text(.place) == "p")
    desk.form.paste("urw", in: desk.view)
    #expect(desk.form.text(.place) == "urwp")
  }

  @Test("A letter takes the place of a proposal, another key begins to edit it, and nothing leaves it untyped")
  func proposal() {
    var typed = desk(at: .title)
    typed.proposal = "Rakor"
    #expect(typed.row(with: "Rakor") != nil)
    #expect(typed.form.text(.title).isEmpty)
    #expect(!typed.form.isTouched)
    var edited = typed
    typed.type("x")
    #expect(typed.form.text(.title) == "x")
    edited.press(.backspace)
    #expect(edited.form.text(.title) == "Rako")
  }

  @Test("A completion is shown behind what is typed and taken with Right or End", arguments: [Key.right, .end])
  func completes(key: Key) {
    var desk = desk(at: .day)
    desk.completions = ["Aula", "Pendopo Dargo"]
    desk.type("pend")
    #expect(desk.row(with: "pendopo Dargo") != nil)
    #expect(desk.form.text(.day) == "pend")
    desk.press(key)
    #expect(desk.form.text(.day) == "Pendopo Dargo")
  }

  @Test("The first character takes the place of a text that is marked as a whole; an arrow only unmarks it")
  func marked() {
    var desk = desk(at: .day)
    desk.form.set(.day, "1 Mei")
    desk.form.mark()
    #expect(desk.screen.roles().contains("SSSSS"))
    var moved = desk
    var erased = desk
    desk.type("2")
    #expect(desk.form.text(.day) == "2")
    moved.press(.left)
    moved.type("x")
    #expect(moved.form.text(.day) == "1 Mexi")
    erased.press(.backspace)
    #expect(erased.form.text(.day).isEmpty)
  }

  @Test("Space ticks, digits tell a number and tick with it, letters mean nothing, and steps stay within bounds")
  func ticks() {
    var desk = desk(at: .tick("B"))
    desk.form.toggle(in: desk.view)
    #expect(desk.form.isTicked(.tick("B")) == false)
    #expect(desk.row(with: "[ ] Kantor B") != nil)
    desk.type("x")
    #expect(desk.form.isTicked(.tick("B")) == false)
    desk.type("9")
    #expect(desk.form.isTicked(.tick("B")) == true)
    desk.form.add(5, in: desk.view)
    #expect(desk.form.text(.number("B")) == "12")
    desk.form.add(-20, in: desk.view)
    #expect(desk.form.text(.number("B")) == "0")
    desk.form.toggleAll(in: desk.view)
    #expect(desk.form.isTicked(.tick("A")) == false)
    desk.form.toggleAll(in: desk.view)
    #expect(desk.form.isTicked(.tick("C")) == true)
  }

  @Test("A list always ends in an empty line, Backspace takes away an empty one, and a paste of lines makes lines")
  func list() {
    var desk = desk(at: .agenda)
    desk.type("Satu")
    desk.down()
    desk.form.paste("Dua\nTiga", in: desk.view)
    #expect(desk.form.lines(.agenda)?.map(\.text) == ["Satu", "Dua", "Tiga", ""])
    #expect(desk.form.line == 2)
    desk.form.moveLine(-1, in: desk.view)
    desk.press(.control("u"), .backspace)
    #expect(desk.form.lines(.agenda)?.map(\.text) == ["Satu", "Tiga", ""])
    #expect(desk.form.line == 0)
  }

  @Test("A proposed list follows its proposal until something is written, and again when that is taken back")
  func proposedList() {
    var desk = desk(at: .agenda)
    desk.agenda = [FormLine("Lama", tag: "3")]
    desk.type("!")
    #expect(desk.form.lines(.agenda)?.map(\.text) == ["Lama!", ""])
    #expect(desk.form.lines(.agenda)?.first?.tag == "3")
    desk.press(.backspace)
    #expect(desk.form.lines(.agenda) == nil)
    #expect(!desk.form.isTouched)
    desk.agenda = []
    #expect(desk.row(with: "Lama") == nil)
  }

  @Test("Down stays in a text while there is another row of it, and goes on behind the last")
  func text() {
    var desk = desk(at: .purpose)
    desk.type("satu")
    desk.press(.enter)
    desk.type("dua")
    desk.form.moveLine(-1, in: desk.view)
    desk.type("!")
    #expect(desk.form.text(.purpose) == "sat!u\ndua")
    desk.down(2)
    #expect(desk.form.focus == .source)
  }

  @Test("The arrows go through options and around; text means nothing there")
  func options() {
    var desk = desk(at: .source)
    desk.form.set(.source, "a")
    desk.form.goThrough(-1, in: desk.view)
    #expect(desk.form.text(.source) == "k")
    let isTaken = desk.form.type(.character("x"), in: desk.view)
    #expect(!isTaken)
    #expect(desk.row(with: "keputusan  panah") != nil)
  }

  @Test("Everything typed can be kept and put back by the names of the fields")
  func drafts() {
    var desk = FormDesk()
    desk.type("pur")
    desk.form.set(.purpose, "satu\ndua")
    desk.form.set(.agenda, [FormLine("Lama", tag: "3"), FormLine("Baru")])
    desk.form.tick(.tick("A"), false)
    desk.form.set(.number("B"), "4")
    desk.form.set(.day, "")
    let typed = desk.form.typed
    #expect(
      typed == [
        "place": "pur", "purpose": "satu\ndua", "agenda": "3\tLama\n\tBaru\n\t", "tick.A": "no", "number.B": "4",
      ])
    var again = Form<SampleField>(focus: .place)
    again.restore(typed.merging(["gone": "x"]) { $1 })
    #expect(again.typed == typed)
    #expect(again.lines(.agenda)?.map(\.tag) == ["3", "", ""])
    #expect(again.isTouched)
    again.markUntouched()
    #expect(!again.isTouched)
    again.set(.day, "1 Mei")
    again.set(.purpose, "")
    #expect(again.touched == ["day": "1 Mei", "purpose": ""])
  }

  @Test("The cursor goes to the first field with an error, and stays where there is none")
  func firstError() {
    var desk = desk(at: .source)
    var isFound = desk.form.moveToError(in: desk.view)
    #expect(!isFound)
    desk.form.errors = [.agenda: "Salah", .tick("B"): "Salah"]
    isFound = desk.form.moveToError(in: desk.view)
    #expect(isFound)
    #expect(desk.form.focus == .tick("B"))
  }

  @Test("Ticks and options take no text, so that letters can be keys there")
  func isInText() {
    #expect(desk(at: .place).form.isInText)
    #expect(desk(at: .agenda).form.isInText)
    #expect(!desk(at: .source).form.isInText)
    #expect(!desk(at: .tick("A")).form.isInText)
  }

  @Test("A list that lost lines keeps the cursor in its last one")
  func shrunkenList() {
    var desk = desk(at: .agenda)
    desk.agenda = [FormLine("Satu", tag: "1"), FormLine("Dua", tag: "2")]
    desk.down(2)
    desk.agenda = []
    #expect(desk.screen.cursor != nil)
    desk.type("x")
    #expect(desk.form.lines(.agenda)?.map(\.text) == ["x", ""])
  }
}
