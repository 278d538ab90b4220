import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Follow-ups")
struct FollowUpsStoryTests {
  /// At follow-up 3, late, four of six offices done.
  private func list(readOnly: Bool = false) -> Desk {
    let desk = Desk(readOnly: readOnly).type("4")
    while desk.followUps?.list.selected?.followUp.number.rawValue != 3 { desk.type("j") }
    return desk
  }

  @Test("Space ticks the part of the first office that owes it, on today's date")
  func tick() {
    let desk = list().type(" ")
    #expect(desk.followUp(3)?.parts[4].done?.iso == "2026-11-22")
    #expect(desk.followUp(3)?.parts[4].note == "menunggu meja dari gudang")
    #expect(desk.notice == desk.words.followUps.ticked("Kab. Temanggung"))
  }

  @Test("The office that was chosen keeps the cursor, and Space takes its tick back")
  func untick() {
    let desk = list().type("l")
    #expect(desk.followUps?.office == Sample.purworejo)
    desk.type("l ")
    #expect(desk.followUps?.office == Sample.wonosobo)
    #expect(desk.followUp(3)?.parts[0].done == nil)
    #expect(desk.type("h").followUps?.office == Sample.purworejo)
  }

  @Test("A form in which nothing was changed writes nothing, in whatever order the offices owe it")
  func untouchedForm() throws {
    let desk = list()
    var followUp = try #require(desk.followUp(3))
    followUp.parts.reverse()
    desk.elsewhere { try $0.put(.followUp(followUp)) }
    desk.send(.changedElsewhere).type("e").press(.control("s"))
    #expect(desk.saves.count == 1)
    #expect(desk.followUp(3)?.parts == followUp.parts)
  }

  @Test("T ticks with a note")
  func tickWithNote() {
    let desk = list().type("lT").type("loket dibuka").press(.enter)
    #expect(desk.followUp(3)?.parts[5].done != nil)
    #expect(desk.followUp(3)?.parts[5].note == "loket dibuka")
  }

  @Test("T on a part that is ticked is refused at once, and p on one that was dropped")
  func refusedAtOnce() {
    let desk = list().type("llT")
    #expect(desk.prompt == nil)
    #expect(desk.state.notice?.weight == .bad)
    desk.press(.tab, .tab)
    while desk.followUps?.list.selected?.followUp.number.rawValue != 7 { desk.type("j") }
    desk.type("p")
    #expect(desk.prompt == nil)
    #expect(desk.state.notice?.weight == .bad)
  }

  @Test("A new note begins empty with the earlier one below; Enter keeps that")
  func earlierNote() {
    let desk = list().type("T")
    #expect(desk.prompt?.text == "")
    #expect(desk.picture.contains("Sebelumnya: menunggu meja dari gudang"))
    desk.press(.enter)
    #expect(desk.followUp(3)?.parts[4].note == "menunggu meja dari gudang")
    #expect(desk.followUp(3)?.parts[4].done != nil)
  }

  @Test("The first character typed takes the place of the due date, an arrow begins to edit it, Backspace empties it")
  func dueIsReplaced() {
    #expect(list().type("Dbesok").prompt?.text == "besok")
    #expect(list().type("D").press(.end).type("!").prompt?.text == "20 November 2026!")
    #expect(list().type("D").press(.backspace).prompt?.text == "")
    let pasted = list().type("D")
    pasted.paste("lusa")
    #expect(pasted.prompt?.text == "lusa")
    #expect(list().type("D").press(.enter).followUp(3)?.due?.iso == "2026-11-20")
  }

  @Test(
    "A state typed into the filter stands for itself, in either language and over every scope",
    arguments: [
      ("terlambat", [3]), ("overdue", [3]), ("lewat tenggat", [3]), ("Belum selesai rekap", [8]), ("rekap lewat", []),
      ("selesai", [6]), ("Done", [6]), ("batal", [7]), ("proses", [3]),
      ("terbuka rekap", [8]), ("rekap open", [8]), ("terlambat proses", [3]), ("proses terlambat", [3]),
      ("selesai terlambat", []), ("terlambat selesai", []),
    ])
  func filterByState(text: String, numbers: [Int]) {
    let desk = list().type("/" + text)
    #expect(desk.followUps?.list.rows.map(\.followUp.number.rawValue) == numbers)
  }

  @Test("The person in charge is named as such")
  func inChargeIsLabelled() {
    let desk = list()
    while desk.followUps?.list.selected?.followUp.number.rawValue != 4 { desk.type("j") }
    #expect(desk.picture.contains("penanggung jawab"))
  }

  @Test("p notes progress without ticking, and a note is needed for it")
  func progress() {
    let desk = list().type("lp").press(.enter)
    #expect(desk.prompt?.error != nil)
    desk.type("sedang dicetak").press(.enter)
    #expect(desk.followUp(3)?.parts[5].note == "sedang dicetak")
    #expect(desk.followUp(3)?.parts[5].done == nil)
  }

  @Test("A due date counts from the rakor with H+, and words that are no date are kept as typed")
  func due() {
    let desk = list().type("D").press(.control("u")).type("H+7")
    #expect(desk.picture.contains("Kamis, 26 November 2026"))
    desk.press(.enter)
    #expect(desk.followUp(3)?.due?.iso == "2026-11-26")
    #expect(desk.followUp(3)?.dueWords == nil)
    desk.type("D").press(.control("u")).type("sebelum kloter 1").press(.enter)
    #expect(desk.followUp(3)?.due == nil)
    #expect(desk.followUp(3)?.dueWords == "sebelum kloter 1")
  }

  @Test("A day that does not exist is refused where it is typed")
  func impossibleDue() {
    let desk = list().type("D").press(.control("u")).type("31 februari").press(.enter)
    #expect(desk.prompt?.error != nil)
    #expect(desk.prompt?.text == "31 februari")
    #expect(desk.followUp(3)?.due?.iso == "2026-11-20")
  }

  @Test("B drops with a reason, and on a dropped one restores it")
  func dropAndRestore() {
    let desk = list().type("B").press(.enter)
    #expect(desk.prompt?.error != nil)
    desk.type("tidak perlu lagi").press(.enter)
    #expect(desk.followUp(3)?.dropReason == "tidak perlu lagi")
    #expect(desk.notice == desk.words.followUps.droppedNow)
    #expect(desk.type("j").followUps?.list.rows.contains { $0.followUp.number.rawValue == 3 } == false)
    desk.press(.tab, .tab)
    while desk.followUps?.list.selected?.followUp.number.rawValue != 3 { desk.type("j") }
    #expect(desk.type("B").followUp(3)?.dropReason == nil)
  }

  @Test("x asks, y deletes; one that has progress or that a rakor which took place carried stays")
  func delete() {
    let desk = list()
    func refusal(_ refusal: Refusal) -> String {
      desk.words.refusal.sentence(for: refusal, directory: desk.state.context.directory)
    }
    desk.type("x")
    #expect(desk.notice == refusal(.hasProgress(FollowUpNumber(rawValue: 3))))
    while desk.followUps?.list.selected?.followUp.number.rawValue != 4 { desk.type("j") }
    #expect(desk.type("x").confirmation != nil)
    #expect(desk.type("y").followUp(4) == nil)
    let carried = Desk(
      Shelf.full.adding {
        try $0.putFollowUp(9, "Menyebarkan jadwal", Sample.id(2), [Sample.wonosobo], due: "2026-01-01")
        try $0.putMeeting(8, "2026-11-20", Sample.phu, Sample.kebumen, "Rakor lanjutan", .held)
      }
    ).type("4gx")
    #expect(carried.notice == refusal(.carried(FollowUpNumber(rawValue: 9))))
  }

  @Test(
    "The form tells a decision of the rakor from a head of office's instruction, and Space turns one into the other")
  func source() {
    let desk = list()
    let (decision, instruction) = (desk.words.followUps.decision, desk.words.followUps.instruction)
    desk.type("e")
    #expect(desk.picture.contains("‹ \(decision) ›"))
    desk.press(.backTab).type(" ")
    #expect(desk.picture.contains("‹ \(instruction) ›"))
    #expect(desk.press(.enter).followUp(3)?.source == .instruction)
    desk.type("e").press(.backTab, .left, .enter)
    #expect(desk.followUp(3)?.source == .agenda(item: nil))
  }

  @Test("In the form an agenda item stays the source after a look at the other one")
  func sourceItem() {
    let desk = Desk(
      Shelf.full.adding {
        try $0.putFollowUp(
          9, "Jadwal manasik", Sample.held, [Sample.wonosobo], source: .agenda(item: 2), due: "2026-01-01")
      })
    desk.type("4ge").press(.backTab)
    #expect(desk.picture.contains("‹ \(desk.words.followUps.decisionOnItem(2)) ›"))
    desk.type("  ").press(.control("s"))
    #expect(desk.followUp(9)?.source == .agenda(item: 2))
  }

  @Test("a adds one for chosen offices with what was typed")
  func add() {
    let desk = list().type("aCetak spanduk").focus(followUp: .office(Sample.wonosobo)).type(" j ").focus(followUp: .due)
      .type("besok").press(.control("s"))
    let made = desk.lastFollowUp
    #expect(made?.text == "Cetak spanduk")
    #expect(made?.parts.map(\.office) == [Sample.wonosobo, Sample.kebumen])
    #expect(made?.due?.iso == "2026-11-23")
    #expect(made?.source == .instruction)
    #expect(desk.state.box == nil)
  }

  @Test("A form without an office is refused, and keeps what was typed")
  func addWithoutOffice() {
    let desk = list().type("aCetak spanduk").press(.control("s"))
    #expect(desk.followUpForm?.error != nil)
    #expect(desk.followUpForm?.form.text(.text) == "Cetak spanduk")
  }

  @Test("e changes the text, and an office that stays keeps its tick")
  func edit() {
    let desk = list().type("e!").press(.control("s"))
    #expect(desk.followUp(3)?.text.hasSuffix("!") == true)
    #expect(desk.followUp(3)?.partsDone == 4)
  }

  @Test("o shows only the office under the cursor, and again all of them")
  func onlyOffice() {
    let desk = list().type("lo")
    #expect(desk.followUps?.onlyOffice == Sample.purworejo)
    #expect(
      desk.followUps?.list.rows.allSatisfy { $0.followUp.parts.contains { $0.office == Sample.purworejo } } == true)
    #expect(desk.type("o").followUps?.onlyOffice == nil)
  }

  @Test("Tab goes through open, overdue and all; s through the orders")
  func scopesAndOrders() {
    let desk = list()
    #expect(desk.press(.tab).followUps?.scope == .overdue)
    #expect(desk.press(.tab).followUps?.scope == .all)
    #expect(desk.press(.tab).followUps?.scope == .open)
    #expect(desk.press(.backTab).followUps?.scope == .all)
    #expect(desk.type("s").followUps?.list.order == .age)
  }

  @Test("While the filter is typed every printable key is text, and Space ticks nothing")
  func filterIsText() {
    let desk = list().type("/membuka loket x4q?")
    #expect(desk.followUps?.list.filter.text == "membuka loket x4q?")
    #expect(desk.saves.isEmpty)
    #expect(desk.state.layers.count == 1)
    #expect(desk.press(.escape).followUps?.list.filter.text == "")
  }

  @Test("A tick keeps the cursor where it was")
  func tickKeepsPlace() {
    let desk = Desk(.many).type("4")
    for _ in 0..<3 { desk.press(.pageDown) }
    let index = desk.followUps?.list.cursor
    desk.type("j ")
    #expect(desk.followUps?.list.cursor.index == (index?.index ?? 0) + 1)
  }

  @Test("Opened for reading, every key that writes says so", arguments: [" ", "a", "e", "p", "T", "D", "B", "x"])
  func readOnly(key: String) {
    let desk = list(readOnly: true).type(key)
    #expect(desk.notice == desk.words.app.readOnly)
    #expect(desk.state.box == nil)
  }

  @Test("In the tab of one rakor, a adds a follow-up of that rakor")
  func addInTab() {
    let desk = Desk().open(.followUps(.init(meeting: Sample.planned)))
    desk.type("aUndang KUA").focus(followUp: .office(Sample.wonosobo)).type("A").press(.control("s"))
    #expect(desk.lastFollowUp?.meeting == Sample.planned)
    #expect(desk.lastFollowUp?.parts.count == 6)
  }
}
