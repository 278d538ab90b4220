import RakorModel
import RakorStore
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("The summary of one rakor")
struct SummaryStoryTests {
  private func summary(_ id: MeetingID, readOnly: Bool = false) -> Desk {
    Desk(readOnly: readOnly).open(.summary(.init(id: id)))
  }

  @Test("The Hijri date of a rakor is shown, in a row of its own where both do not fit into one")
  func hijriDate() {
    let desk = summary(Sample.example).send(.almanacRead(Sample.almanac, problem: nil))
    #expect(desk.lines.contains { $0.contains("Zulkaidah 1442 H") && !$0.contains("Juni 2021") })
  }

  @Test("Tab goes round the tabs of the same rakor, Shift-Tab back, and Esc leaves them all at once")
  func tabsGoRound() {
    let desk = summary(Sample.held)
    for _ in 0..<3 {
      desk.press(.tab)
      #expect(desk.state.meeting == Sample.held)
    }
    #expect(desk.followUps?.meeting == Sample.held)
    #expect(desk.press(.tab).history?.meeting == Sample.held)
    desk.press(.tab)
    guard case .summary = desk.state.top else {
      Issue.record("not round")
      return
    }
    desk.press(.backTab)
    #expect(desk.history?.meeting == Sample.held)
    #expect(desk.press(.escape).state.tab == .home)
  }

  @Test("m moves a rakor forward one state at a time, and no further than held")
  func advances() {
    let desk = summary(Sample.planned)
    for state in [MeetingState.invited, .ongoing, .held] {
      desk.type("m")
      if state != .invited { desk.type("y") }
      #expect(desk.meeting(Sample.planned)?.state == state)
    }
    #expect(desk.type("m").notice == desk.words.meeting.alreadyFinal)
    #expect(desk.meeting(Sample.planned)?.state == .held)
  }

  @Test("A rakor that is said to have begun before its day is asked about once, and warned of afterwards")
  func asksBeforeItsDay() {
    let desk = summary(Sample.planned).type("mm")
    #expect(desk.confirmation?.question.contains("tetapi dicatat sudah berlangsung") == true)
    desk.type("t")
    #expect(desk.meeting(Sample.planned)?.state == .invited)
    desk.type("c")
    #expect(desk.confirmation?.question.contains("tetapi dicatat sudah ditutup") == true)
    desk.type("y")
    #expect(desk.meeting(Sample.planned)?.state == .closed)
    #expect(desk.picture.contains("tetapi dicatat sudah"))
  }

  @Test("On its own day a rakor is held and closed without another question")
  func asksNothingOnItsDay() {
    let desk = Desk(at: Sample.moment("2026-11-24T08:00")).open(.summary(.init(id: Sample.planned))).type("mmm")
    #expect(desk.meeting(Sample.planned)?.state == .held)
    #expect(desk.type("c").confirmation?.question.contains("dicatat sudah") == false)
  }

  @Test("A letter number that another rakor bears is warned of, naming that one")
  func letterTaken() {
    let desk = summary(Sample.planned)
    desk.elsewhere {
      try $0.changeMeeting(Sample.planned) { $0.letter = "B-12/Kk.99/HM.01/11/2026" }
      try $0.changeMeeting(Sample.held) { $0.letter = "b-12 / kk.99/HM.01/11/2026" }
    }
    desk.send(.changedElsewhere)
    #expect(desk.picture.contains("rakor 3: Rakor persiapan haji"))
  }

  @Test("Postponing and cancelling ask for a reason", arguments: [("p", MeetingState.postponed), ("b", .cancelled)])
  func reasonIsAsked(key: String, state: MeetingState) {
    let desk = summary(Sample.planned).type(key)
    #expect(desk.prompt != nil)
    desk.press(.enter)
    #expect(desk.prompt?.error != nil)
    #expect(desk.meeting(Sample.planned)?.state == .planned)
    desk.type("listrik padam").press(.enter)
    #expect(desk.state.box == nil)
    #expect(desk.meeting(Sample.planned)?.state == state)
    #expect(desk.meeting(Sample.planned)?.reason == "listrik padam")
  }

  @Test(
    "What a reason is for, and of which rakor, stands before it, in every language",
    arguments: [
      ("p", "Rakor 4 · alasan menunda", "Meeting 4 · reason for postponing"),
      ("b", "Rakor 4 · alasan membatalkan", "Meeting 4 · reason for cancelling"),
    ])
  func reasonIsNamed(key: String, indonesian: String, english: String) {
    #expect(summary(Sample.planned).type(key).prompt?.title == indonesian)
    let desk = Desk(language: .english).open(.summary(.init(id: Sample.planned)))
    #expect(desk.type(key).prompt?.title == english)
  }

  @Test("Re-opening asks why, and says in one sentence that a reason must be there")
  func reopenReason() {
    let desk = summary(Sample.example).type("o")
    #expect(desk.prompt?.title == "Rakor 1 · alasan membuka lagi")
    #expect(desk.press(.enter).prompt?.error == "Alasan wajib diisi.")
  }

  @Test("A reason is shown while the rakor is called off for it, and as why it was put off once it is planned again")
  func reasonOfItsState() {
    let desk = summary(Sample.planned).type("plistrik padam").press(.enter)
    #expect(desk.picture.contains("listrik padam"))
    desk.type("m15 des 2026").press(.enter)
    #expect(desk.meeting(Sample.planned)?.state == .planned)
    #expect(desk.lines.contains { $0.contains("Ditunda") && $0.contains("listrik padam") })
    let reopened = summary(Sample.example).type("osalah hitung").press(.enter)
    #expect(!reopened.picture.contains("salah hitung"))
  }

  @Test(
    "The keys that a rakor waits for fit into the hints of an ordinary terminal", arguments: Language.allCases)
  func hintsFit(language: Language) {
    let planned = Desk(language: language).open(.summary(.init(id: Sample.planned)))
    let next = planned.words.meeting.advance(to: .invited)
    for label in [planned.words.keys.edit, next, planned.words.meeting.close] {
      #expect(planned.lines.last?.contains(label) == true)
    }
    let closed = Desk(language: language).open(.summary(.init(id: Sample.example)))
    for label in [closed.words.meeting.reopen, closed.words.meeting.addCorrection] {
      #expect(closed.lines.last?.contains(label) == true)
    }
  }

  @Test("A refusal stands in the question, and what was typed stays")
  func refusalKeepsText() {
    let desk = summary(Sample.example).type("o").type(String(repeating: "x", count: 5))
    desk.elsewhere(.move(Sample.held, to: .closed, reason: nil, newDate: nil))
    desk.press(.enter)
    #expect(desk.prompt?.text == "xxxxx")
    #expect(desk.prompt?.error != nil)
    #expect(desk.type("y").prompt?.error == nil)
  }

  @Test("Closing shows what is missing, asks once, and freezes")
  func closingShowsMissing() {
    let desk = summary(Sample.held).type("c")
    #expect(desk.confirmation?.question.contains("agenda belum dibahas: 3, 4") == true)
    #expect(desk.type("y").meeting(Sample.held)?.state == .closed)
    #expect(desk.notice == "Rakor ditutup.")
    #expect(desk.state.box == nil)
    #expect(desk.meeting(Sample.held)?.closedNames != nil)
  }

  @Test(
    "A closed rakor refuses every key that writes, with the same sentence", arguments: ["e", "m", "c", "p", "b", "x"])
  func closedRefuses(key: String) {
    let desk = summary(Sample.example).type(key)
    #expect(desk.notice == desk.closedSentence)
    #expect(desk.saves.isEmpty)
    #expect(desk.state.box == nil)
  }

  @Test("In the list, a closed rakor refuses with the same sentence", arguments: ["e", "x"])
  func closedRefusesInList(key: String) {
    let desk = Desk().type("2G" + key)
    #expect(desk.notice == desk.closedSentence)
    #expect(desk.state.box == nil)
  }

  @Test(
    "A closed rakor's agenda refuses with the same sentence",
    arguments: [" ", "m", "d", "a", "e", "p", "S", "t", "E", "-", "x"])
  func closedRefusesInAgenda(key: String) {
    let desk = Desk().open(.agenda(.init(id: Sample.example))).type(key)
    #expect(desk.notice == desk.closedSentence)
    #expect(desk.state.box == nil)
  }

  @Test("Re-opening asks for a reason, and is refused for all but the newest closed rakor of the forum")
  func reopening() {
    let desk = summary(Sample.example).type("o").type("salah hitung").press(.enter)
    #expect(desk.meeting(Sample.example)?.state == .held)
    let other = summary(Sample.held).type("cy")
    other.press(.escape).open(.summary(.init(id: Sample.example))).type("o").type("salah hitung").press(.enter)
    #expect(other.prompt?.error != nil)
    #expect(other.meeting(Sample.example)?.state == .closed)
  }

  @Test("o means nothing on a rakor that is not closed")
  func reopenOnlyClosed() {
    let desk = summary(Sample.planned).type("o")
    #expect(desk.state.box == nil)
    #expect(desk.notice == desk.words.keys.unused("o", help: "?"))
  }

  @Test("Deleting asks, leaves the screen of what is gone, and u brings it back")
  func deleting() {
    let desk = summary(Sample.friday).type("x")
    #expect(desk.confirmation != nil)
    desk.type("y")
    #expect(desk.meeting(Sample.friday) == nil)
    #expect(desk.state.layers.count == 1)
    #expect(desk.notice == "Rakor dihapus.")
    #expect(desk.state.notice?.weight == .good)
    #expect(desk.type("u").meeting(Sample.friday) != nil)
  }

  @Test("A rakor that may not be deleted stays on screen, with the reason")
  func deletingRefused() {
    let desk = summary(Sample.held).type("x")
    #expect(desk.confirmation == nil)
    #expect(desk.state.meeting == Sample.held)
    #expect(desk.state.notice?.weight == .bad)
  }

  @Test(
    "Undoing the creation of the rakor in view goes back to the list and says what was undone",
    arguments: MeetingTab.allCases)
  func undoneCreation(tab: MeetingTab) throws {
    let desk = Desk().type("2")
    let draft = MeetingDraft(
      forum: Sample.phu, title: "Rakor baru", date: Day(iso: "2026-12-10") ?? .first, host: Sample.kebumen,
      invited: [Sample.kebumen])
    _ = try desk.store.perform([.schedule(draft, uid: "new")], now: Sample.now)
    let id = desk.lastMeeting?.id ?? Sample.friday
    desk.open(tab.layer(of: id)).type("u")
    #expect(desk.meeting(id) == nil)
    #expect(desk.state.tabs == [.meetings])
    #expect(desk.notice == "Diurungkan: menjadwalkan rakor “Rakor baru”.")
  }

  @Test("The number that commands take is told, quietly")
  func numberIsTold() {
    let desk = summary(Sample.friday)
    #expect(desk.lines.contains { $0.contains("Nomor rakor") && $0.hasSuffix(" 5") || $0.contains(" 5 ") })
    let detail = Desk(columns: 120, rows: 40).type("2")
    #expect(detail.lines.contains { $0.contains("Nomor rakor") && $0.contains(" 5") })
  }

  @Test("A rakor that another window deleted is left, and that is said")
  func goneElsewhere() {
    let desk = summary(Sample.friday)
    desk.elsewhere(.removeMeeting(Sample.friday))
    desk.send(.changedElsewhere)
    #expect(desk.state.layers.count == 1)
    #expect(desk.notice == desk.words.meeting.gone)
  }

  @Test("e opens the form with what is recorded")
  func editOpensForm() {
    guard case .form(let form) = summary(Sample.planned).type("e").state.top else {
      Issue.record("no form")
      return
    }
    #expect(form.meeting == Sample.planned)
  }

  @Test("Opened for reading, every key that writes says so", arguments: ["e", "m", "c", "p", "b", "x"])
  func readOnly(key: String) {
    let desk = summary(Sample.planned, readOnly: true).type(key)
    #expect(desk.notice == desk.words.app.readOnly)
    #expect(desk.state.box == nil)
  }

  @Test("On a low window the facts scroll, and not past their last line")
  func factsScroll() {
    let desk = Desk(columns: 40, rows: 12).open(.summary(.init(id: Sample.planned)))
    for _ in 0..<40 { desk.type("j") }
    let bottom = desk.picture
    desk.type("k")
    #expect(desk.picture != bottom)
  }
}

extension Desk {
  fileprivate var closedSentence: String {
    words.refusal.sentence(for: .closed(Sample.example), directory: state.context.directory)
  }
}
