import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Roll-call: marking people")
struct RollCallMarkTests {
  @Test("Ten delegates take ten keys from the moment the tab is opened")
  func tenDelegatesTenKeys() {
    let shelf = Shelf.ongoing.adding { records in
      for number in 11...20 {
        try records.putPerson(Sample.person(number), "Orang \(number)", Sample.wonosobo)
      }
    }
    let desk = Desk.rollCall(shelf)
    desk.type("hhhhmisdtw")
    #expect(desk.allSaves.count == 10)
    #expect(
      desk.page?.rows.map(\.state) == [
        .present, .present, .present, .present, .late, .excused, .sick, .travel, .absent, .represented,
      ])
    #expect(desk.figures(Sample.wonosobo)?.named == 5)
  }

  @Test(
    "One key marks one state and the cursor moves to the next person",
    arguments: [
      ("h", DelegateState.present), ("m", .late), ("i", .excused), ("s", .sick), ("d", .travel), ("t", .absent),
      ("w", .represented),
    ])
  func oneKeyOneState(key: String, wanted: DelegateState) {
    let desk = Desk.rollCall()
    desk.type(key)
    let first = Sample.dwi
    #expect(
      desk.allSaves == [
        SaveRequest(
          [.mark(Sample.ongoing, first, wanted, note: nil)], expecting: [.delegate(Sample.ongoing, first): 0],
          insisting: true)
      ])
    #expect(desk.selectedName == "Dhany Novitasari")
    #expect(desk.states == ["Dwi Subrata": wanted])
  }

  @Test("A second mark expects the revision that was seen")
  func secondMarkExpectsRevision() {
    let desk = Desk.rollCall()
    desk.type("h")
    desk.press(.up)
    desk.type("s")
    #expect(desk.allSaves.last?.expecting == [.delegate(Sample.ongoing, Sample.dwi): 1])
  }

  @Test("A mark over somebody else's goes through at once, says whose it was, and u brings that back")
  func changedElsewhereIsTold() {
    let desk = Desk.rollCall()
    desk.elsewhere(.mark(Sample.ongoing, Sample.dwi, .sick, note: nil))
    desk.type("h")
    #expect(desk.state.box == nil)
    #expect(desk.states == ["Dwi Subrata": .present])
    #expect(desk.notice?.hasPrefix("Menggantikan “sakit” dari \(Sample.colleague)") == true)
    #expect(desk.notice?.hasSuffix("u mengembalikannya.") == true)
    #expect(desk.type("u").states == ["Dwi Subrata": .sick])
  }

  @Test("A name found in the line marks over somebody else's mark likewise")
  func foundOverOthers() {
    let desk = Desk.rollCall()
    desk.elsewhere(.mark(Sample.ongoing, Sample.dwi, .excused, note: nil))
    desk.type("/dwi sub").press(.enter)
    #expect(desk.states == ["Dwi Subrata": .present])
    #expect(desk.notice?.hasPrefix("Menggantikan “izin”") == true)
  }

  @Test("Space toggles present and not told, and moves on")
  func spaceToggles() {
    let desk = Desk.rollCall()
    desk.press(.character(" "))
    #expect(desk.states["Dwi Subrata"] == .present)
    #expect(desk.selectedName == "Dhany Novitasari")
    desk.press(.up, .character(" "))
    #expect(desk.states["Dwi Subrata"] == .unknown)
    #expect(desk.figures(Sample.wonosobo)?.named == nil)
  }

  @Test("Backspace clears to not told and stays, and writes nothing about somebody not told")
  func backspaceClears() {
    let desk = Desk.rollCall()
    desk.press(.backspace)
    #expect(desk.allSaves.isEmpty)
    desk.type("s")
    desk.press(.up, .backspace)
    #expect(desk.states["Dwi Subrata"] == .unknown)
    #expect(desk.selectedName == "Dwi Subrata")
  }

  @Test("The same state again saves nothing but moves on")
  func sameStateAgain() {
    let desk = Desk.rollCall()
    desk.type("h")
    desk.press(.up)
    desk.type("h")
    #expect(desk.allSaves.count == 1)
    #expect(desk.selectedName == "Dhany Novitasari")
  }

  @Test("A marks everyone listed who is not told yet, and nobody whom other forums know")
  func markAll() {
    let desk = Desk.rollCall(.regular)
    desk.type("s")
    desk.type("A")
    #expect(desk.states["Dwi Subrata"] == .sick)
    #expect(desk.figures(Sample.wonosobo)?.named == 4)
    #expect(desk.states["Zulfa Hanim"] == nil)
    #expect(desk.allSaves.count == 2)
    #expect(desk.state.notice?.text == "4 orang ditandai hadir: Kab. Wonosobo. u mengurungkannya.")
    desk.type("A")
    #expect(desk.allSaves.count == 2)
    #expect(desk.state.notice?.text == desk.state.context.phrases.rollCall.allTold)
  }

  @Test("A line parts those of the forum from the others of the office, and nobody under it is out of sight")
  func othersAreParted() {
    let desk = Desk.rollCall(.regular)
    #expect(desk.lines.contains { $0.contains("── lain dari kantor ini (1) ──") })
    #expect(!Desk.rollCall().lines.contains { $0.contains("lain dari kantor ini") })
    for rows in 10...24 {
      let desk = Desk.rollCall(.regular, columns: 80, rows: rows).press(.end)
      #expect(desk.lines.contains { $0.contains("> Zulfa Hanim") }, "\(rows) rows")
    }
  }

  @Test("Where nobody is listed in the forum yet, A marks nobody and says what to do")
  func markAllOfNobody() {
    let desk = Desk.rollCall()
    desk.type("A")
    #expect(desk.allSaves.isEmpty)
    #expect(desk.state.notice?.text == desk.state.context.phrases.rollCall.nobodyExpected)
  }

  @Test("Those of the forum are listed before the others, and stay there when another is marked")
  func regularsFirst() {
    let desk = Desk.rollCall(Shelf.regular.adding { try $0.putPerson(Sample.person(22), "Aminah", Sample.wonosobo) })
    #expect(desk.page?.rows.map(\.name).suffix(2) == ["Aminah", "Zulfa Hanim"])
    desk.press(.end)
    desk.type("h")
    desk.send(.changedElsewhere)
    #expect(desk.states["Zulfa Hanim"] == .present)
    #expect(desk.page?.rows.map(\.name).suffix(2) == ["Aminah", "Zulfa Hanim"])
  }

  @Test("Marking moves nobody in the list")
  func orderIsSteady() {
    let desk = Desk.rollCall()
    let before = desk.page?.rows.map(\.name)
    desk.press(.down, .down)
    desk.type("hst")
    #expect(desk.page?.rows.map(\.name) == before)
  }

  @Test("In the offices a state key marks the person in sight and goes over to the people")
  func stateKeyFromOffices() {
    let desk = Desk.rollCall()
    desk.press(.left, .down)
    desk.type("h")
    #expect(desk.states == ["Budi Santoso": .present])
    #expect(desk.rollCall.pane == .delegates)
  }

  @Test("Where the people are out of sight, a state key only brings them into sight")
  func stateKeyBringsPeopleIntoSight() {
    let desk = Desk.rollCall(columns: 60)
    desk.press(.left)
    desk.type("h")
    #expect(desk.allSaves.isEmpty)
    #expect(desk.rollCall.pane == .delegates)
    desk.type("h")
    #expect(desk.states == ["Dwi Subrata": .present])
  }

  @Test("Without anybody under the cursor a state key says what to do")
  func nobodyUnderCursor() {
    let desk = Desk.rollCall(.ongoing)
    desk.type("h")
    #expect(desk.allSaves.isEmpty)
    #expect(desk.state.notice == Notice(desk.state.context.phrases.rollCall.nobody, .bad))
  }

  @Test("No key marks anybody before the people of the office have been read")
  func waitsForPeople() {
    let desk = Desk.rollCall()
    desk.elsewhere(.mark(Sample.ongoing, Sample.dwiAstuti, .late, note: nil))
    desk.send(.changedElsewhere)
    desk.holdsAnswers = true
    desk.press(.left, .down)
    desk.type("h")
    #expect(desk.allSaves.isEmpty)
    desk.releaseAnswers()
    desk.type("h")
    #expect(desk.states["Budi Santoso"] == .present)
  }

  @Test("A delegate is taken off the list only after a yes")
  func removal() {
    let desk = Desk.rollCall()
    desk.press(.character("x"))
    #expect(desk.state.notice?.text == desk.state.context.phrases.rollCall.notListed)
    desk.type("h")
    desk.press(.up, .character("x"), .escape)
    #expect(desk.states.count == 1)
    desk.press(.delete)
    #expect(desk.picture.contains("(hadir)"))
    #expect(desk.picture.contains("BkSp"))
    desk.press(.enter)
    #expect(desk.states.count == 1 && desk.confirmation == nil)
    desk.press(.delete).type("y")
    #expect(desk.states.isEmpty)
    #expect(desk.state.notice?.text == desk.state.context.phrases.rollCall.removed("Dwi Subrata"))
    #expect(desk.allSaves.last?.expecting == [.delegate(Sample.ongoing, Sample.dwi): 1])
  }

  @Test("A note keeps the state and is shown below the lists")
  func note() {
    let desk = Desk.rollCall()
    desk.type("i")
    desk.press(.up, .character("N"))
    desk.type("anak sakit")
    desk.press(.enter)
    #expect(desk.state.box == nil)
    #expect(desk.page?.row?.note == "anak sakit")
    #expect(desk.states["Dwi Subrata"] == .excused)
    #expect(desk.picture.contains("anak sakit"))
  }

  @Test("Somebody who came for an office and belongs to another by now is listed last and counted there")
  func movedPerson() {
    let desk = Desk.rollCall(
      Shelf.known.adding { try $0.putDelegate(Sample.ongoing, Sample.budi, Sample.wonosobo) })
    #expect(desk.page?.rows.map(\.name).last == "Budi Santoso")
    desk.press(.left, .down)
    #expect(desk.page?.rows.map(\.name) == ["Dwi Astuti"])
  }
}
