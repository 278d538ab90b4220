import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Roll-call: finding and adding people")
struct RollCallFindTests {
  @Test("A typed name filters the people of all offices", arguments: ["/", "a"])
  func filtersAllOffices(key: String) {
    let desk = Desk.rollCall()
    desk.type(key + "dwi")
    #expect(desk.lines.contains { $0.contains("Dwi Astuti") && $0.contains("Kab. Kebumen") })
    #expect(desk.picture.contains("Dwi Subrata"))
    #expect(!desk.lines.contains { $0.contains("Muhasyim") })
  }

  @Test("Enter marks the person chosen and puts the cursor there")
  func enterMarks() {
    let desk = Desk.rollCall()
    desk.type("/dwi a")
    desk.press(.enter)
    #expect(desk.states == ["Dwi Astuti": .present])
    #expect(desk.selectedOffice == Sample.kebumen)
    #expect(desk.selectedName == "Dwi Astuti")
    #expect(desk.state.notice?.text == "Hadir: Dwi Astuti · Kab. Kebumen")
    desk.press(.escape)
    desk.type("m")
    #expect(desk.states == ["Dwi Astuti": .late])
  }

  @Test("Somebody of an office that is not invited is marked with that said, and the office has a sign in the list")
  func uninvitedIsSaid() {
    let shelf = Shelf.known.adding {
      try $0.changeMeeting(Sample.ongoing) { $0.invited.removeAll { $0 == Sample.kebumen } }
    }
    let desk = Desk.rollCall(shelf).type("/dwi a").press(.enter)
    #expect(desk.notice == "Hadir: Dwi Astuti · Kab. Kebumen (tidak diundang)")
    desk.press(.escape)
    #expect(desk.lines.contains { $0.contains("+Kab. Kebumen") })
  }

  @Test("After a name the line is open and empty, so that name after name can be typed and none of it is a command")
  func nameAfterName() {
    let desk = Desk.rollCall()
    desk.type("/muha")
    desk.press(.enter)
    desk.type("hidayat, s.ag.")
    desk.press(.enter, .enter)
    desk.type("dwi s")
    desk.press(.enter)
    #expect(
      desk.states == ["Muhasyim": .present, "hidayat, s.ag.": .present, "Dwi Subrata": .present])
    #expect(desk.isTyping)
    #expect(desk.state.layers.count == 3)
    desk.press(.escape)
    #expect(!desk.isTyping)
  }

  @Test("What was marked is said in one row, above a line that stays in sight", arguments: [40, 80])
  func markedIsSaidInOneRow(columns: Int) throws {
    let shelf = Shelf.ongoing.adding {
      let name = "Dr. H. Abdurrahman Wahid Hasyim Asy'ari, S.Ag., M.Pd.I., M.Si."
      try $0.putPerson(Sample.person(1), name, Sample.wonosobo)
    }
    let desk = Desk.rollCall(shelf, columns: columns, rows: 12)
    desk.type("/abdurrah")
    desk.press(.enter)
    #expect(desk.lines[10].contains("Hadir: Dr. H. Abdurrahman"))
    #expect(try #require(draw(desk.state).cursor).row == 9)
  }

  @Test("Down chooses another match")
  func downChooses() {
    let desk = Desk.rollCall()
    desk.type("/dwi")
    desk.press(.down, .enter)
    #expect(desk.states == ["Dwi Astuti": .present])
  }

  @Test("Enter typed before the answer waits for it")
  func enterWaits() {
    let desk = Desk.rollCall()
    desk.holdsAnswers = true
    desk.type("/muha")
    desk.press(.enter)
    #expect(desk.allSaves.isEmpty)
    desk.releaseAnswers()
    #expect(desk.states == ["Muhasyim": .present])
  }

  @Test("When nobody matches, Enter adds the name to the office under the cursor")
  func addsNewPerson() {
    let desk = Desk.rollCall()
    desk.press(.left, .down, .right)
    desk.type("/Sutini")
    desk.press(.enter)
    #expect(
      desk.allSaves.map(\.edits) == [
        [.markNew(Sample.ongoing, PersonDraft(name: "Sutini", office: Sample.kebumen), .present, note: nil)]
      ])
    #expect(desk.selectedName == "Sutini")
    #expect(desk.page?.row?.state == .present)
  }

  @Test("The last line adds a new person although others match")
  func addsAlthoughOthersMatch() {
    let desk = Desk.rollCall()
    desk.type("/Dwi")
    desk.press(.down, .down, .enter)
    #expect(desk.states == ["Dwi": .present])
    #expect(desk.selectedName == "Dwi")
  }

  @Test("A name with titles after commas stays whole", arguments: ["Ahmad Farid, S.Ag., M.Pd.I", "Siti, kasi phu"])
  func commasStay(name: String) {
    let desk = Desk.rollCall()
    desk.type("/" + name)
    desk.press(.enter)
    #expect(desk.states == [name: .present])
  }

  @Test("While a name is typed every letter is text")
  func lettersAreText() {
    let desk = Desk.rollCall()
    desk.type("/hq?1 xA")
    #expect(desk.allSaves.isEmpty)
    #expect(desk.state.layers.count == 3)
    #expect(desk.picture.contains("hq?1 xA"))
  }

  @Test("Esc closes the line and marks nobody; Enter on nothing does nothing")
  func closes() {
    let desk = Desk.rollCall()
    desk.type("/dwi")
    desk.press(.escape)
    #expect(!desk.isTyping)
    desk.type("/")
    desk.press(.enter)
    #expect(desk.isTyping)
    #expect(desk.allSaves.isEmpty)
  }

  @Test("Somebody present already is shown and not saved again")
  func alreadyPresent() {
    let desk = Desk.rollCall()
    desk.type("h/dwi s")
    desk.press(.enter)
    #expect(desk.allSaves.count == 1)
    #expect(desk.selectedName == "Dwi Subrata")
    #expect(desk.state.notice?.text == "Dwi Subrata sudah ditandai hadir.")
  }

  @Test("Somebody from an office that was not invited brings that office into the list")
  func uninvitedOffice() {
    let desk = Desk.rollCall(Shelf.known.adding { try $0.putPerson(Sample.person(20), "Zainal", Sample.kotaMagelang) })
    desk.type("/zainal")
    desk.press(.enter)
    #expect(desk.page?.figures.offices.map(\.office.rawValue).last == "magelang-kota")
    #expect(desk.selectedOffice == Sample.kotaMagelang)
    #expect(desk.selectedName == "Zainal")
  }

  @Test("A pasted name is text and looks at once")
  func pastedName() {
    let desk = Desk.rollCall()
    desk.type("/")
    desk.paste("Muhas")
    desk.press(.enter)
    #expect(desk.states == ["Muhasyim": .present])
  }

  /// Everybody known, and Dwi Astuti of Kebumen gone since the end of June.
  private static let somebodyGone = Shelf.known.adding {
    try $0.changePerson(Sample.dwiAstuti) { $0.activeUntil = Sample.day("2026-06-30") }
  }

  @Test("Who is no longer active is not offered with the others of the office")
  func inactiveIsNotOffered() {
    let desk = Desk.rollCall(Self.somebodyGone)
    desk.press(.left, .down)
    #expect(desk.page?.rows.map(\.name) == ["Budi Santoso"])
  }

  @Test("Who is typed in full as somebody new, and is known in the office, is not entered twice but asked about")
  func inactiveIsNotEnteredTwice() {
    let desk = Desk.rollCall(Self.somebodyGone)
    desk.press(.left, .down, .right)
    desk.type("/Hj. Dwi Astuti")
    desk.press(.down, .enter)
    #expect(desk.allSaves.isEmpty)
    desk.type("y")
    #expect(desk.states == ["Dwi Astuti": .present])
  }

  @Test("Who is no longer active is found by name, and asked about before being marked")
  func inactiveIsAskedAbout() {
    let desk = Desk.rollCall(Self.somebodyGone, columns: 120)
    desk.type("/dwi ast")
    #expect(desk.lines.contains { $0.contains("Dwi Astuti") && $0.contains("tidak aktif") })
    desk.press(.enter)
    #expect(desk.allSaves.isEmpty)
    #expect(desk.picture.contains("30 Juni 2026"))
    desk.type("t")
    #expect(desk.allSaves.isEmpty)
    desk.type("/dwi ast")
    desk.press(.enter)
    desk.type("y")
    #expect(desk.states == ["Dwi Astuti": .present])
    #expect(desk.selectedName == "Dwi Astuti")
  }

  /// Everybody known, and Santosa, who turned out to be Dwi Subrata, known to have left in June.
  private static let somebodyMerged = Shelf.known.adding {
    try $0.putPerson(Sample.person(30), "Santosa", Sample.wonosobo)
    try $0.changePerson(Sample.person(30)) { $0.mergedInto = Sample.dwi }
    try $0.changePerson(Sample.dwi) { $0.activeUntil = Sample.day("2026-06-30") }
  }

  @Test("Who was merged away is the one kept by that name too, chosen or typed as new, and asked about alike")
  func mergedNameIsTheOneKept() {
    for keys: [Key] in [[.enter], [.down, .enter]] {
      let desk = Desk.rollCall(Self.somebodyMerged, columns: 120)
      desk.type("/Santosa")
      #expect(desk.lines.contains { $0.contains("Dwi Subrata") && $0.contains("tidak aktif") })
      keys.forEach { desk.press($0) }
      #expect(desk.allSaves.isEmpty)
      desk.type("y")
      #expect(
        desk.allSaves.map(\.edits) == [[.mark(Sample.ongoing, Sample.dwi, .present, note: nil)]])
      #expect(desk.allSaves.map(\.expecting) == [[.delegate(Sample.ongoing, Sample.dwi): 0]])
    }
  }

  /// Three of one name and office: two with a post each, one with none.
  private static let namesakes = Shelf.ongoing.adding {
    try $0.putPerson(Sample.person(31), "Siti Aminah", Sample.wonosobo, "Kasi PHU")
    try $0.putPerson(Sample.person(32), "Siti Aminah", Sample.wonosobo, "Staf Pengelola Data Haji dan Umrah Reguler")
    try $0.putPerson(Sample.person(33), "Siti Aminah", Sample.wonosobo)
  }

  @Test(
    "No two namesakes look alike, in the search and in the list, however wide", arguments: [40, 80, 100, 140],
    ["", "/siti"])
  func namesakesDiffer(columns: Int, keys: String) {
    let desk = Desk.rollCall(Self.namesakes, columns: columns)
    if columns == 40 { desk.press(.right) }
    let rows = desk.type(keys).lines.filter { $0.contains("Siti Am") }.map { line in
      line.replacing(#/^.*(?=Siti Am)/#, with: "").replacing("belum", with: "")
    }
    #expect(Set(rows).count >= 3, "\(rows)")
    #expect(rows.contains { $0.contains("#33") })
  }

  @Test("A typed name that several have exactly marks nobody, and a typed number the one who has it")
  func typedNamesake() {
    let desk = Desk.rollCall(Self.namesakes).type("/siti aminah").press(.down, .down, .down, .enter)
    #expect(desk.states.isEmpty)
    #expect(desk.notice?.contains("32") == true)
    desk.type("32").press(.enter)
    #expect(desk.states == ["Siti Aminah": .present])
    #expect(desk.page?.row?.person == Sample.person(32))
  }
}
