import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Marks, and keys that act on all marked rows as one change")
struct MarkStoryTests {
  /// The follow-ups screen with the first three rows marked, and their numbers.
  private func followUps() -> (desk: Desk, numbers: [FollowUpNumber]) {
    let desk = Desk().type("4").press(.shiftDown, .shiftDown)
    return (desk, desk.followUps?.list.marks.rows.map(\.identity) ?? [])
  }

  @Test("v marks the row and marks it no more; Shift and an arrow mark a range, and go back over it")
  func marked() {
    let desk = Desk().type("4v")
    #expect(desk.followUps?.list.marks.count == 1)
    #expect(desk.lines.contains { $0.contains(">*") })
    #expect(desk.lines.last?.contains("1 ditandai") == true)
    #expect(desk.type("v").followUps?.list.marks.isEmpty == true)
    desk.press(.shiftDown, .shiftDown)
    #expect(desk.followUps?.list.marks.count == 3)
    #expect(desk.press(.shiftUp).followUps?.list.marks.count == 2)
    #expect(desk.type("V").followUps?.list.marks.isEmpty == true)
  }

  @Test("Esc takes the marks away first, then what it did before")
  func escape() {
    let (desk, _) = followUps()
    desk.press(.escape)
    #expect(desk.followUps?.list.marks.isEmpty == true && desk.state.layers.count == 1)
    let word = Desk().type("4").followUps?.list.selected?.followUp.text.prefix(4).lowercased() ?? ""
    let filtered = Desk().type("4/" + word).press(.enter).type("v").press(.escape)
    #expect(filtered.followUps?.list.filter.text == word)
    #expect(filtered.press(.escape).followUps?.list.filter.text.isEmpty == true)
  }

  @Test("Space ticks what is owed of every marked row as one change, which one undo takes back")
  func ticked() {
    let (desk, numbers) = followUps()
    let before = numbers.map { desk.followUp($0.rawValue) }
    desk.type(" ")
    #expect(desk.allSaves.count == 1)
    #expect(numbers.allSatisfy { number in (desk.followUp(number.rawValue)?.partsDone ?? 0) > 0 })
    #expect(desk.followUps?.list.marks.isEmpty == true)
    desk.type("u")
    #expect(numbers.map { desk.followUp($0.rawValue) } == before)
  }

  @Test("One due date, one reason and one question are for all that are marked")
  func together() {
    var (desk, numbers) = followUps()
    desk.type("D").type("31 des 2026").press(.enter)
    #expect(numbers.allSatisfy { desk.followUp($0.rawValue)?.facts.due == Sample.day("2026-12-31") })
    (desk, numbers) = followUps()
    desk.type("B").type("tidak jadi").press(.enter)
    #expect(numbers.allSatisfy { desk.followUp($0.rawValue)?.dropReason == "tidak jadi" })
    let fresh = (1...3).map { Edit.addFollowUp(FollowUpDraft(text: "Zaitun \($0)", offices: [Sample.wonosobo])) }
    desk = Desk()
    for edit in fresh { desk.elsewhere(edit) }
    desk.type("4/zaitun").press(.enter).type("V")
    numbers = desk.followUps?.list.marks.rows.map(\.identity) ?? []
    desk.type("x")
    #expect(desk.lines.contains { $0.contains("Hapus 3 tindak lanjut?") })
    desk.type("y")
    #expect(numbers.allSatisfy { desk.followUp($0.rawValue) == nil } && desk.allSaves.count == 1)
  }

  @Test("Copying takes a line for every marked row")
  func copied() {
    let (desk, _) = followUps()
    desk.type("y")
    let copied = desk.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
    #expect(copied.first?.split(separator: "\n").count == 3)
  }

  @Test("A key for one row alone says so while several are marked", arguments: ["e", "i"])
  func onlyOne(key: String) {
    let (desk, _) = followUps()
    desk.type(key)
    #expect(desk.state.layers.count == 1 && desk.notice == desk.words.marks.onlyOne)
  }

  @Test("Marks stay with their rows under a filter and when somebody else saves")
  func lasting() {
    let (desk, numbers) = followUps()
    desk.elsewhere(.addFollowUp(FollowUpDraft(text: "Baru", offices: [Sample.wonosobo])))
    desk.send(.changedElsewhere)
    #expect(desk.followUps?.list.marks.rows.map(\.identity) == numbers)
    desk.type("/zzz").press(.enter)
    #expect(desk.followUps?.list.rows.isEmpty == true && desk.followUps?.list.marks.count == 3)
  }

  @Test("Marked rakor are deleted after one question that says how many")
  func meetings() {
    let desk = Desk(.many).type("2").press(.shiftDown)
    let ids = desk.meetings?.list.marks.rows.map(\.identity) ?? []
    desk.type("x")
    #expect(ids.count == 2)
    if desk.lines.contains(where: { $0.contains("Hapus 2 rakor") }) {
      desk.type("y")
      #expect(ids.allSatisfy { desk.file($0) == nil } && desk.allSaves.count == 1)
      desk.type("u")
      #expect(ids.allSatisfy { desk.file($0) != nil })
    } else {
      #expect(desk.notice != nil)
    }
  }

  @Test("At the roll-call one key marks all marked people, as one change", arguments: ["h", "s", " "])
  func rollCall(key: String) {
    let desk = Desk().open(.rollCall(.init(id: Sample.planned))).press(.shiftDown, .shiftDown)
    let people = desk.rollCall.marks.rows
    desk.type(key)
    let wanted: DelegateState = key == "s" ? .sick : .present
    let states = people.map { person in
      desk.file(Sample.planned)?.namedDelegates.first { $0.delegate.person == person }?.delegate.state
    }
    #expect(people.count == 3 && states.allSatisfy { $0 == wanted } && desk.allSaves.count == 1)
    #expect(desk.rollCall.marks.isEmpty)
  }

  @Test("Several people leave on one day")
  func people() {
    let desk = Desk(.people).type("5j").press(.enter, .shiftDown)
    let people = desk.people?.marks.rows.map(\.person.id) ?? []
    desk.type("x").type("1 desember 2026").press(.enter)
    #expect(people.count == 2 && desk.allSaves.count == 1)
    #expect(people.allSatisfy { desk.person($0)?.activeUntil == Sample.day("2026-11-30") })
  }
}
