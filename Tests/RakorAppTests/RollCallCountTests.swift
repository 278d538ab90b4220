import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Roll-call: counting heads")
struct RollCallCountTests {
  @Test("Digits and Enter save the counted heads of the office under the cursor", arguments: [true, false])
  func digitsCount(inOffices: Bool) {
    let desk = RollCallDesk(set: knownPeople)
    if inOffices { desk.press(.left) }
    desk.type("12")
    #expect(desk.isTyping)
    desk.press(.enter)
    #expect(
      desk.saves == [
        SaveRequest(
          [.setCounted(RollCallDesk.id, RollCallDesk.wonosobo, 12)],
          expecting: [.attendance(RollCallDesk.id, RollCallDesk.wonosobo): 0])
      ])
    #expect(desk.figures(RollCallDesk.wonosobo)?.counted == 12)
    #expect(!desk.isTyping)
  }

  @Test("Esc leaves the count as it was")
  func escapeCancels() {
    let desk = RollCallDesk(set: knownPeople)
    desk.type("12")
    desk.press(.escape)
    #expect(desk.saves.isEmpty)
    #expect(!desk.isTyping)
    #expect(desk.state.layers.count == 1)
  }

  @Test("Letters are no keys while a count is typed")
  func lettersIgnored() {
    let desk = RollCallDesk(set: knownPeople)
    desk.type("1hq?5")
    desk.press(.enter)
    #expect(desk.states.isEmpty)
    #expect(desk.figures(RollCallDesk.wonosobo)?.counted == 15)
  }

  @Test("An emptied count is not told yet")
  func emptyIsNotTold() {
    let desk = RollCallDesk(set: knownPeople)
    desk.type("4")
    desk.press(.enter)
    desk.type("7")
    desk.press(.backspace, .enter)
    #expect(desk.figures(RollCallDesk.wonosobo)?.counted == nil)
    #expect(desk.saves.count == 2)
  }

  @Test("Zero is a count and not the same as not told yet")
  func zeroIsACount() {
    let desk = RollCallDesk(set: knownPeople)
    desk.type("0")
    desk.press(.enter)
    #expect(desk.figures(RollCallDesk.wonosobo)?.counted == 0)
  }

  @Test("Plus and minus step the count, and one less than nobody is not told yet")
  func stepping() {
    let desk = RollCallDesk(set: knownPeople)
    desk.type("-")
    #expect(desk.saves.isEmpty)
    desk.type("++=")
    #expect(desk.figures(RollCallDesk.wonosobo)?.counted == 3)
    desk.type("---")
    #expect(desk.figures(RollCallDesk.wonosobo)?.counted == 0)
    desk.type("-")
    #expect(desk.figures(RollCallDesk.wonosobo)?.counted == nil)
  }

  @Test("A count beyond belief is refused with a sentence and the field stays open")
  func tooLarge() {
    let desk = RollCallDesk(set: knownPeople)
    desk.type("10000")
    desk.press(.enter)
    let refusal = Refusal.countOutOfRange(.counted, 10_000)
    let context = desk.state.context
    #expect(
      desk.state.notice
        == Notice(context.phrases.refusal.sentence(for: refusal, directory: context.directory), .bad))
    #expect(desk.isTyping)
    #expect(desk.saves.isEmpty)
    desk.press(.backspace, .enter)
    desk.type("9999")
    #expect(desk.figures(RollCallDesk.wonosobo)?.counted == 1000)
    desk.press(.enter)
    desk.type("+")
    #expect(desk.figures(RollCallDesk.wonosobo)?.counted == 9999)
    #expect(desk.state.notice?.weight == .bad)
  }

  @Test("P and digits save the promised heads")
  func promised() {
    let desk = RollCallDesk(set: knownPeople)
    desk.type("P5")
    desk.press(.enter)
    #expect(desk.figures(RollCallDesk.wonosobo)?.promised == 5)
    #expect(desk.figures(RollCallDesk.wonosobo)?.counted == nil)
    desk.type("P")
    desk.press(.enter)
    #expect(desk.figures(RollCallDesk.wonosobo)?.promised == nil)
  }

  @Test("R asks for the reported total, and what it exceeds the offices by is shown")
  func reportedTotal() {
    let desk = RollCallDesk(set: regularPeople)
    desk.type("AR31")
    desk.press(.enter)
    #expect(desk.page?.figures.reportedTotal == 31)
    #expect(desk.page?.figures.unattributed == 26)
    #expect(desk.lines.contains { $0.contains("Tidak dirinci per kantor") && $0.contains("26") })
    desk.type("R32")
    desk.press(.enter)
    #expect(desk.page?.figures.reportedTotal == 32)
  }

  @Test("A pasted number is typed, and other pasted text is ignored")
  func pasting() {
    let desk = RollCallDesk(set: knownPeople)
    desk.act(.paste("12"))
    #expect(desk.state.notice?.text == desk.state.context.phrases.app.pastedOutsideText)
    desk.type("1")
    desk.act(.paste("h"))
    desk.act(.paste("2\n"))
    desk.press(.enter)
    #expect(desk.figures(RollCallDesk.wonosobo)?.counted == 12)
  }

  @Test("A count that changed elsewhere is not overwritten")
  func conflict() {
    let desk = RollCallDesk(set: knownPeople)
    desk.records.put(
      .attendance(OfficeAttendance(meeting: RollCallDesk.id, office: RollCallDesk.wonosobo, counted: 9)))
    desk.type("+")
    guard case .conflict = desk.state.box else {
      Issue.record("no conflict was shown")
      return
    }
  }
}
