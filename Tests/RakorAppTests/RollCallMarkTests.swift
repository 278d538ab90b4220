import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Roll-call: marking people")
struct RollCallMarkTests {
  @Test("Ten delegates take ten keys from the moment the tab is opened")
  func tenDelegatesTenKeys() {
    let desk = RollCallDesk { records in
      for number in 1...10 {
        records.put(.person(RollCallDesk.person(number, "Orang \(number + 10)", RollCallDesk.wonosobo)))
      }
    }
    desk.type("hhhhmisdtw")
    #expect(desk.saves.count == 10)
    #expect(
      desk.page?.rows.map(\.state) == [
        .present, .present, .present, .present, .late, .excused, .sick, .travel, .absent, .represented,
      ])
    #expect(desk.figures(RollCallDesk.wonosobo)?.named == 5)
  }

  @Test(
    "One key marks one state and the cursor moves to the next person",
    arguments: [
      ("h", DelegateState.present), ("m", .late), ("i", .excused), ("s", .sick), ("d", .travel), ("t", .absent),
      ("w", .represented),
    ])
  func oneKeyOneState(key: String, wanted: DelegateState) {
    let desk = RollCallDesk(set: knownPeople)
    desk.type(key)
    let first = PersonID(rawValue: 1)
    #expect(
      desk.saves == [
        SaveRequest(
          [.mark(RollCallDesk.id, first, wanted, note: nil)], expecting: [.delegate(RollCallDesk.id, first): 0])
      ])
    #expect(desk.selectedName == "Dwi Subrata")
    #expect(desk.states == ["Dhany Novitasari": wanted])
  }

  @Test("A second mark expects the revision that was seen")
  func secondMarkExpectsRevision() {
    let desk = RollCallDesk(set: knownPeople)
    desk.type("h")
    desk.press(.up)
    desk.type("s")
    #expect(desk.saves.last?.expecting == [.delegate(RollCallDesk.id, PersonID(rawValue: 1)): 1])
  }

  @Test("Marking somebody changed elsewhere asks instead of overwriting")
  func changedElsewhereAsks() {
    let desk = RollCallDesk(set: knownPeople)
    let dhany = PersonID(rawValue: 1)
    desk.records.put(
      .delegate(Delegate(meeting: RollCallDesk.id, person: dhany, office: RollCallDesk.wonosobo, state: .sick)))
    desk.type("h")
    guard case .conflict = desk.state.box else {
      Issue.record("no conflict was shown")
      return
    }
    #expect(desk.states.isEmpty)
  }

  @Test("Space toggles present and not told, and moves on")
  func spaceToggles() {
    let desk = RollCallDesk(set: knownPeople)
    desk.press(.character(" "))
    #expect(desk.states["Dhany Novitasari"] == .present)
    #expect(desk.selectedName == "Dwi Subrata")
    desk.press(.up, .character(" "))
    #expect(desk.states["Dhany Novitasari"] == .unknown)
    #expect(desk.figures(RollCallDesk.wonosobo)?.named == nil)
  }

  @Test("Backspace clears to not told and stays, and writes nothing about somebody not told")
  func backspaceClears() {
    let desk = RollCallDesk(set: knownPeople)
    desk.press(.backspace)
    #expect(desk.saves.isEmpty)
    desk.type("s")
    desk.press(.up, .backspace)
    #expect(desk.states["Dhany Novitasari"] == .unknown)
    #expect(desk.selectedName == "Dhany Novitasari")
  }

  @Test("The same state again saves nothing but moves on")
  func sameStateAgain() {
    let desk = RollCallDesk(set: knownPeople)
    desk.type("h")
    desk.press(.up)
    desk.type("h")
    #expect(desk.saves.count == 1)
    #expect(desk.selectedName == "Dwi Subrata")
  }

  @Test("A marks everyone listed who is not told yet, and nobody whom other forums know")
  func markAll() {
    let desk = RollCallDesk(set: regularPeople)
    desk.type("s")
    desk.type("A")
    #expect(desk.states["Dhany Novitasari"] == .sick)
    #expect(desk.figures(RollCallDesk.wonosobo)?.named == 4)
    #expect(desk.states["Zulfa Hanim"] == nil)
    #expect(desk.saves.count == 2)
    desk.type("A")
    #expect(desk.saves.count == 2)
    #expect(desk.state.notice?.text == desk.state.context.phrases.rollCall.allTold)
  }

  @Test("Where nobody is listed in the forum yet, A marks nobody and says what to do")
  func markAllOfNobody() {
    let desk = RollCallDesk(set: knownPeople)
    desk.type("A")
    #expect(desk.saves.isEmpty)
    #expect(desk.state.notice?.text == desk.state.context.phrases.rollCall.nobodyExpected)
  }

  @Test("Those of the forum are listed before the others, and stay there when another is marked")
  func regularsFirst() {
    let desk = RollCallDesk { records in
      regularPeople(records)
      records.put(.person(RollCallDesk.person(22, "Aminah", RollCallDesk.wonosobo)))
    }
    #expect(desk.page?.rows.map(\.name).suffix(2) == ["Aminah", "Zulfa Hanim"])
    desk.press(.end)
    desk.type("h")
    desk.reload()
    #expect(desk.states["Zulfa Hanim"] == .present)
    #expect(desk.page?.rows.map(\.name).suffix(2) == ["Aminah", "Zulfa Hanim"])
  }

  @Test("Marking moves nobody in the list")
  func orderIsSteady() {
    let desk = RollCallDesk(set: knownPeople)
    let before = desk.page?.rows.map(\.name)
    desk.press(.down, .down)
    desk.type("hst")
    #expect(desk.page?.rows.map(\.name) == before)
  }

  @Test("In the offices a state key marks the person in sight and goes over to the people")
  func stateKeyFromOffices() {
    let desk = RollCallDesk(set: knownPeople)
    desk.press(.left, .down)
    desk.type("h")
    #expect(desk.states == ["Budi Santoso": .present])
    #expect(desk.screen.pane == .delegates)
  }

  @Test("Where the people are out of sight, a state key only brings them into sight")
  func stateKeyBringsPeopleIntoSight() {
    let desk = RollCallDesk(columns: 60, set: knownPeople)
    desk.press(.left)
    desk.type("h")
    #expect(desk.saves.isEmpty)
    #expect(desk.screen.pane == .delegates)
    desk.type("h")
    #expect(desk.states == ["Dhany Novitasari": .present])
  }

  @Test("Without anybody under the cursor a state key says what to do")
  func nobodyUnderCursor() {
    let desk = RollCallDesk()
    desk.type("h")
    #expect(desk.saves.isEmpty)
    #expect(desk.state.notice == Notice(desk.state.context.phrases.rollCall.nobody, .bad))
  }

  @Test("No key marks anybody before the people of the office have been read")
  func waitsForPeople() {
    let desk = RollCallDesk(set: knownPeople)
    desk.records.put(
      .delegate(
        Delegate(meeting: RollCallDesk.id, person: PersonID(rawValue: 12), office: RollCallDesk.kebumen, state: .late)))
    desk.reload()
    desk.holdsAnswers = true
    desk.press(.left, .down)
    desk.type("h")
    #expect(desk.saves.isEmpty)
    desk.releaseAnswers()
    desk.type("h")
    #expect(desk.states["Budi Santoso"] == .present)
  }

  @Test("A delegate is taken off the list only after a yes")
  func removal() {
    let desk = RollCallDesk(set: knownPeople)
    desk.press(.character("x"))
    #expect(desk.state.notice?.text == desk.state.context.phrases.rollCall.notListed)
    desk.type("h")
    desk.press(.up, .character("x"), .escape)
    #expect(desk.states.count == 1)
    desk.press(.delete)
    #expect(desk.picture.contains("(hadir)"))
    #expect(desk.picture.contains("⌫"))
    desk.press(.enter)
    #expect(desk.states.isEmpty)
    #expect(desk.state.notice?.text == desk.state.context.phrases.rollCall.removed("Dhany Novitasari"))
    #expect(desk.saves.last?.expecting == [.delegate(RollCallDesk.id, PersonID(rawValue: 1)): 1])
  }

  @Test("A note keeps the state and is shown below the lists")
  func note() {
    let desk = RollCallDesk(set: knownPeople)
    desk.type("i")
    desk.press(.up, .character("N"))
    desk.type("anak sakit")
    desk.press(.enter)
    #expect(desk.state.box == nil)
    #expect(desk.page?.row?.note == "anak sakit")
    #expect(desk.states["Dhany Novitasari"] == .excused)
    #expect(desk.picture.contains("anak sakit"))
  }

  @Test("Somebody who came for an office and belongs to another by now is listed last and counted there")
  func movedPerson() {
    let desk = RollCallDesk { records in
      knownPeople(records)
      records.put(
        .delegate(
          Delegate(
            meeting: RollCallDesk.id, person: PersonID(rawValue: 11), office: RollCallDesk.wonosobo, state: .present)))
    }
    #expect(desk.page?.rows.map(\.name).last == "Budi Santoso")
    desk.press(.left, .down)
    #expect(desk.page?.rows.map(\.name) == ["Dwi Astuti"])
  }
}
