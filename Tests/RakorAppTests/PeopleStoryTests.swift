import RakorModel
import RakorStore
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("People")
struct PeopleStoryTests {
  /// With the cursor on Kebumen.
  private func screen(
    _ shelf: Shelf = .people, columns: Int = 80, rows: Int = 24, readOnly: Bool = false
  ) -> Desk {
    Desk(shelf, columns: columns, rows: rows, readOnly: readOnly).type("5j")
  }

  /// With the cursor on a person of Kebumen.
  private func person(_ number: Int, readOnly: Bool = false) -> Desk {
    let desk = screen(readOnly: readOnly).press(.enter)
    for _ in 0..<10 where desk.people?.row?.person.id.rawValue != number { desk.type("j") }
    return desk
  }

  @Test("y copies the office where the offices have the keys, and a setting keeps everything from the clipboard")
  func copiesTheOffice() {
    guard case .copy(let text)? = screen().type("y").effects.first else {
      Issue.record("nothing copied")
      return
    }
    #expect(text.hasPrefix("Kankemenag Kab. Kebumen · "))
    #expect(Copying(isOn: true) { true } == .done)
    #expect(Copying(isOn: true) { false } == .noClipboard)
    #expect(Copying(isOn: false) { fatalError("sent all the same") } == .switchedOff)
  }

  @Test("Nothing of the screen is read before it is opened")
  func readsNothingBefore() {
    let desk = Desk(.people)
    #expect(
      desk.queries.allSatisfy { if case .directory = $0 { true } else if case .home = $0 { true } else { false } })
  }

  @Test("The people of the office under the cursor stand in the order of rank, those who are gone among them")
  func order() {
    let desk = screen()
    #expect(desk.people?.office == Sample.kebumen)
    #expect(desk.people?.rows.map(\.person.id.rawValue) == [14, 11, 12, 15, 13, 16])
    #expect(desk.picture.contains("?"))
    #expect(desk.type("j").people?.rows.isEmpty == true)
  }

  @Test("Enter and Tab go on to the people, S-Tab and left back to the offices")
  func panes() {
    let desk = screen()
    #expect(desk.press(.enter).people?.pane == .people)
    #expect(desk.press(.backTab).people?.pane == .offices)
    #expect(desk.press(.tab, .tab).people?.pane == .card)
    #expect(desk.press(.tab).people?.pane == .offices)
    #expect(desk.press(.right).people?.pane == .people)
    #expect(desk.press(.left).people?.pane == .offices)
  }

  @Test("Esc goes back to the offices")
  func escapeToOffices() {
    #expect(screen().press(.tab, .escape).people?.pane == .offices)
    #expect(screen().press(.tab, .tab, .escape).people?.pane == .offices)
  }

  @Test("t opens the turns of the chosen forum, or of the first in which the office has one, and takes a skip")
  func turns() {
    let desk = screen().type("t")
    guard case .turns(let board)? = desk.state.box else {
      Issue.record("no turns")
      return
    }
    #expect(board.history?.book.forum == Sample.phu)
    let next = board.office
    desk.type("sAula direnovasi").press(.enter)
    #expect(desk.people?.turns.first?.suggestion?.office != next)
    #expect(next.flatMap { desk.people?.turns.first?.skip(of: $0)?.reason } == "Aula direnovasi")
    guard case .turns(let other)? = Desk(.people).type("ff5t").state.box else {
      Issue.record("no turns")
      return
    }
    #expect(other.history?.book.forum == Sample.tu)
  }

  @Test("What y copies of a person has no NIP and no phone in it")
  func copy() {
    let desk = person(11).type("y")
    #expect(
      desk.effects.contains(
        .copy("Hj. Siti Khoiriyah, S.Ag., M.Pd.I. · Kasi PHU · Seksi PHU · Kankemenag Kab. Kebumen")))
  }

  @Test("Moving the cursor over the offices reads no turns again")
  func cursorReadsLittle() {
    let desk = screen().type("j")
    #expect(desk.queries.count == 1)
  }

  @Test("Another forum lists its members in its order, and its turns as Home and the form tell them")
  func forum() throws {
    let desk = Desk(.crowd, columns: 120, rows: 40).type("ff5")
    #expect(People.offices(desk.state.context) == [Sample.purworejo, Sample.kebumen])
    let today = desk.state.context.today
    let next = try desk.store.turnBook(of: Sample.tu, on: today).suggestion(on: today)
    #expect(desk.people?.turns.first?.suggestion == next)
    #expect(next.map { desk.picture.contains(desk.words.turns.sentence($0, desk.state.context.directory)) } == true)
  }

  @Test("n enters a person in the office under the cursor, who then has the cursor")
  func add() {
    let desk = screen().press(.tab).type("nEndang Lestari").focus(person: .position).type("Staf").press(.control("s"))
    #expect(desk.state.box == nil)
    #expect(desk.notice == desk.words.app.saved)
    let person = desk.people?.row?.person
    #expect(person?.name == "Endang Lestari")
    #expect(person?.title == "Staf")
    #expect(person?.office == Sample.kebumen)
    #expect(desk.type("u").people?.rows.count == 6)
  }

  @Test("A person without a name is refused at the name")
  func addWithoutName() {
    let desk = screen().type("n").focus(person: .position).type("Staf").press(.control("s"))
    #expect(desk.personForm?.error != nil)
    #expect(desk.personForm?.form.focus == .person)
    #expect(desk.personForm?.form.text(.position) == "Staf")
  }

  @Test("A NIP of another length is refused at the NIP, and nothing is saved")
  func shortNumber() {
    let desk = screen().type("nEndang").focus(person: .employeeNumber).type("1985062020").focus(person: .phone).press(
      .control("s"))
    #expect(desk.personForm?.form.focus == .employeeNumber)
    #expect(desk.personForm?.error?.contains("18") == true)
    #expect(desk.saves.isEmpty)
  }

  @Test("A NIP that looks odd is said to, and saved")
  func oddNumber() {
    let desk = screen().type("nEndang").focus(person: .employeeNumber).type("199902302020011001")
    #expect(desk.picture.contains(desk.words.remarks.doubt(.noSuchBirthDay)))
    desk.press(.control("s"))
    #expect(desk.allPeople.contains { $0.employeeNumber?.digits == "199902302020011001" })
  }

  @Test("Who may be there already is named while the name is typed, and the person can be saved all the same")
  func alike() {
    let desk = screen().type("nM. Ridwan, S.E.")
    #expect(desk.personForm?.alike.map(\.first.id.rawValue).sorted() == [12, 13])
    #expect(desk.picture.contains("Mungkin orang yang sama: peserta 12"))
    #expect(desk.press(.control("u")).type("Nobody").personForm?.alike.isEmpty == true)
    desk.press(.control("u")).type("M. Ridwan").press(.control("s"))
    #expect(desk.allPeople.contains { $0.name == "M. Ridwan" })
  }

  @Test("Editing somebody is not told that they are themselves")
  func notAlikeThemselves() {
    #expect(person(11).type("e").press(.end).type(" X").personForm?.alike.isEmpty == true)
  }

  @Test("e changes what is typed, and left and right in the last field move the person to another office")
  func edit() {
    let desk = person(11).type("e").focus(person: .position).type(" Plt.").focus(person: .office).press(
      .right, .control("s"))
    #expect(desk.person(Sample.person(11))?.title == "Kasi PHU Plt.")
    #expect(desk.person(Sample.person(11))?.office == Sample.officeCodes[2])
    #expect(desk.person(Sample.person(11))?.phone?.typed == "0812 3456 7890")
    #expect(desk.people?.rows.contains { $0.person.id.rawValue == 11 } == false)
  }

  @Test("x asks since when somebody is away; the day before is the last one, and nobody is deleted")
  func leave() {
    let desk = person(11).type("x1 desember")
    #expect(desk.picture.contains("Senin, 30 November 2026"))
    desk.press(.enter)
    #expect(desk.person(Sample.person(11))?.activeUntil?.iso == "2026-11-30")
    #expect(desk.people?.rows.contains { $0.person.id.rawValue == 11 } == true)
  }

  @Test("x without a day is refused; emptied for somebody who is away it brings them back")
  func comeBack() {
    #expect(person(11).type("x").press(.enter).prompt?.error != nil)
    let desk = person(14).type("x").press(.control("u")).press(.enter)
    #expect(desk.state.box == nil)
    #expect(desk.person(Sample.person(14))?.activeUntil == nil)
  }

  @Test("The filter finds names without titles and in other spellings, in all offices, and x4q? is text in it")
  func filter() {
    let desk = screen().type("/muhammad rid")
    #expect(Set(desk.people?.rows.map(\.person.id.rawValue) ?? []) == [12, 13])
    desk.press(.control("u")).type("dwi")
    #expect(desk.people?.rows.map(\.person.name) == ["Dwi Subrata"])
    #expect(desk.press(.control("u")).type("x4q?n").people?.filter.text == "x4q?n")
    #expect(desk.state.box == nil)
    #expect(desk.press(.escape).people?.isSearching == false)
    #expect(desk.people?.office == Sample.kebumen)
  }

  @Test("Enter keeps the filter, and again goes to the office of who was found")
  func visit() {
    let desk = screen().type("/dwi").press(.enter)
    #expect(desk.people?.isTyping == false)
    #expect(desk.people?.row?.person.name == "Dwi Subrata")
    desk.press(.enter)
    #expect(desk.people?.isSearching == false)
    #expect(desk.people?.office == Sample.wonosobo)
    #expect(desk.people?.row?.person.name == "Dwi Subrata")
  }

  @Test("A name that nobody has is taken over into the form of a new person")
  func newFromFilter() {
    let desk = screen().type("/Endang Lestari").press(.enter).type("n")
    #expect(desk.personForm?.form.text(.person) == "Endang Lestari")
  }

  @Test("Opened for reading, every key that writes says so", arguments: ["n", "e", "x"])
  func readOnly(key: String) {
    let desk = person(11, readOnly: true).type(key)
    #expect(desk.notice == desk.words.app.readOnly)
    #expect(desk.state.box == nil)
  }

  @Test("Somebody else's save of the same person is told, and what was typed comes back")
  func conflict() {
    let desk = person(11).type("e").focus(person: .position).type(" X")
    desk.elsewhere { try $0.changePerson(Sample.person(11)) { $0.facts.unit = "Seksi Haji" } }
    desk.press(.control("s"))
    #expect(desk.conflict != nil)
    #expect(desk.press(.escape).personForm?.form.text(.position) == "Kasi PHU X")
  }

  @Test("Wherever the cursor stands, it is seen", arguments: [(40, 10), (40, 12), (80, 15), (80, 24), (120, 40)])
  func cursorIsSeen(columns: Int, rows: Int) throws {
    let desk = screen(.crowd, columns: columns, rows: rows)
    for key in [Key.tab, .pageDown, .tab, .pageDown, .end, .tab, .end, .enter, .end] {
      desk.press(key)
      let cursor = try #require(draw(desk.state).cursor)
      let line = desk.lines[cursor.row]
      #expect(line.dropFirst(cursor.column).hasPrefix(">"), "\(key): \(line)")
    }
  }
}
