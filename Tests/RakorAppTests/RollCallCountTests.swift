import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Roll-call: counting heads")
struct RollCallCountTests {
  @Test("Digits and Enter save the counted heads of the office under the cursor", arguments: [true, false])
  func digitsCount(inOffices: Bool) {
    let desk = Desk.rollCall()
    if inOffices { desk.press(.left) }
    desk.type("12")
    #expect(desk.isTyping)
    desk.press(.enter)
    #expect(
      desk.allSaves == [
        SaveRequest(
          [.setCounted(Sample.ongoing, Sample.wonosobo, 12)],
          expecting: [.attendance(Sample.ongoing, Sample.wonosobo): 0])
      ])
    #expect(desk.figures(Sample.wonosobo)?.counted == 12)
    #expect(!desk.isTyping)
  }

  @Test("Esc leaves the count as it was")
  func escapeCancels() {
    let desk = Desk.rollCall()
    desk.type("12")
    desk.press(.escape)
    #expect(desk.allSaves.isEmpty)
    #expect(!desk.isTyping)
    #expect(desk.state.meeting == Sample.ongoing)
  }

  @Test("Letters are no keys while a count is typed")
  func lettersIgnored() {
    let desk = Desk.rollCall()
    desk.type("1hq?5")
    desk.press(.enter)
    #expect(desk.states.isEmpty)
    #expect(desk.figures(Sample.wonosobo)?.counted == 15)
  }

  @Test("An emptied count is not told yet")
  func emptyIsNotTold() {
    let desk = Desk.rollCall()
    desk.type("4")
    desk.press(.enter)
    desk.type("7")
    desk.press(.backspace, .enter)
    #expect(desk.figures(Sample.wonosobo)?.counted == nil)
    #expect(desk.allSaves.count == 2)
  }

  @Test("Zero is a count and not the same as not told yet")
  func zeroIsACount() {
    let desk = Desk.rollCall()
    desk.type("0")
    desk.press(.enter)
    #expect(desk.figures(Sample.wonosobo)?.counted == 0)
  }

  @Test("Plus and minus step the count, and one less than nobody is not told yet")
  func stepping() {
    let desk = Desk.rollCall()
    desk.type("-")
    #expect(desk.allSaves.isEmpty)
    desk.type("++=")
    #expect(desk.figures(Sample.wonosobo)?.counted == 3)
    desk.type("---")
    #expect(desk.figures(Sample.wonosobo)?.counted == 0)
    desk.type("-")
    #expect(desk.figures(Sample.wonosobo)?.counted == nil)
  }

  @Test("A step is added to what somebody else counted meanwhile, and says so; typed figures ask")
  func stepsOfTwo() {
    let desk = Desk.rollCall().type("+")
    for (key, counted) in [("+", 3), ("-", 3), ("+", 5)] {
      desk.elsewhere(.stepCounted(Sample.ongoing, Sample.wonosobo, by: 1))
      desk.type(key)
      #expect(desk.conflict == nil)
      #expect(desk.figures(Sample.wonosobo)?.counted == counted)
    }
    #expect(desk.notice == "\(Sample.colleague) \(Sample.startOfOngoing.time.dotted) sudah mencatat 4; sekarang 5.")
    desk.elsewhere(.stepCounted(Sample.ongoing, Sample.wonosobo, by: 1))
    desk.type("9").press(.enter)
    #expect(desk.conflict != nil)
  }

  @Test("A count beyond belief is refused with a sentence and the field stays open")
  func tooLarge() {
    let desk = Desk.rollCall()
    desk.type("10000")
    desk.press(.enter)
    let refusal = Refusal.countOutOfRange(.counted, 10_000)
    let context = desk.state.context
    #expect(
      desk.state.notice
        == Notice(context.phrases.refusal.sentence(for: refusal, directory: context.directory), .bad))
    #expect(desk.isTyping)
    #expect(desk.figures(Sample.wonosobo)?.counted == nil)
    desk.press(.backspace, .enter)
    desk.type("9999")
    #expect(desk.figures(Sample.wonosobo)?.counted == 1000)
    desk.press(.enter)
    desk.type("+")
    #expect(desk.figures(Sample.wonosobo)?.counted == 9999)
    #expect(desk.state.notice?.weight == .bad)
  }

  @Test("P and digits save the promised heads")
  func promised() {
    let desk = Desk.rollCall()
    desk.type("P5")
    desk.press(.enter)
    #expect(desk.figures(Sample.wonosobo)?.promised == 5)
    #expect(desk.figures(Sample.wonosobo)?.counted == nil)
    desk.type("P")
    desk.press(.enter)
    #expect(desk.figures(Sample.wonosobo)?.promised == nil)
  }

  @Test("R asks for the reported total, and what it exceeds the offices by is shown")
  func reportedTotal() {
    let desk = Desk.rollCall(.regular)
    desk.type("AR31")
    desk.press(.enter)
    #expect(desk.page?.figures.reportedTotal == 31)
    #expect(desk.page?.figures.unattributed == 26)
    #expect(desk.lines.contains { $0.contains("Tanpa rincian kantor") && $0.contains("26") })
    desk.type("R32")
    desk.press(.enter)
    #expect(desk.page?.figures.reportedTotal == 32)
  }

  @Test("A pasted number is typed, and other pasted text is ignored")
  func pasting() {
    let desk = Desk.rollCall()
    desk.paste("12")
    #expect(desk.state.notice?.text == desk.state.context.phrases.app.pastedOutsideText)
    desk.type("1")
    desk.paste("h")
    desk.paste("2\n")
    desk.press(.enter)
    #expect(desk.figures(Sample.wonosobo)?.counted == 12)
  }

  @Test("Heads that somebody else typed while they were typed here are asked about, though they have been seen since")
  func typedMeanwhile() {
    let desk = Desk.rollCall()
    desk.type("1")
    desk.elsewhere(.setCounted(Sample.ongoing, Sample.wonosobo, 9))
    desk.send(.changedElsewhere).type("2").press(.enter)
    guard case .conflict = desk.state.box else {
      Issue.record("no conflict was shown")
      return
    }
    #expect(desk.figures(Sample.wonosobo)?.counted == 9)
  }
}
