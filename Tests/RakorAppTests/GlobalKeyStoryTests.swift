import Foundation
import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Keys that work everywhere")
struct GlobalKeyStoryTests {
  @Test("A number goes to its screen, and leaves whatever was opened over the last one")
  func numbersGoToTabs() {
    let desk = Desk()
    desk.type("2").press(.enter)
    #expect(desk.state.layers.count == 2)
    desk.type("4")
    #expect(desk.state.tabs == [.followUps])
    #expect(desk.type("1").state.tab == .home)
    #expect(desk.type("2").state.tab == .meetings)
  }

  @Test("Esc goes back exactly one layer")
  func escapeGoesBackOneLayer() {
    let desk = Desk().type("2").press(.enter).type("?")
    #expect(desk.press(.escape).state.box == nil)
    #expect(desk.state.layers.count == 2)
    #expect(desk.press(.escape).state.layers.count == 1)
    #expect(desk.state.tabs == [.meetings])
    #expect(desk.press(.escape).state.tabs == [.home])
    #expect(desk.press(.escape).state.tabs == [.home] && desk.effects.isEmpty)
  }

  @Test("q goes back, and out from the top")
  func quitGoesBackAndOut() {
    let desk = Desk().type("2").press(.enter)
    #expect(!desk.type("q").effects.contains(.quit))
    #expect(desk.state.layers.count == 1)
    #expect(desk.type("q").effects == [.quit])
  }

  @Test("^C asks nothing where nothing is typed: it says that another one leaves, and that does, in any layer")
  func controlCLeaves() {
    for desk in [Desk(), Desk().type("2").press(.enter, .tab).type("?"), Desk().type("n")] {
      desk.press(.control("c"))
      #expect(desk.notice == desk.words.app.quitAgain && desk.effects.isEmpty)
      #expect(desk.press(.control("c")).effects == [.quit])
      desk.press(.control("c"), .up, .control("c"))
      #expect(desk.notice == desk.words.app.quitAgain && desk.effects.isEmpty)
    }
  }

  @Test("^C asks where something typed is not saved, also below what is on top, and a second ^C leaves")
  func controlCAsks() {
    for desk in [Desk().type("nZz"), Desk().type("nZz").press(.function(1)), Desk().type("nZz").press(.escape)] {
      desk.press(.control("c"))
      #expect(desk.confirmation?.question == desk.words.app.quitUnsaved)
      #expect(desk.effects.isEmpty)
      #expect(desk.press(.control("c")).effects == [.quit])
    }
  }

  @Test("The question about leaving is answered with no by n, t or Esc", arguments: ["n", "t", "q", "\u{1B}"])
  func leavingCanBeDeclined(answer: String) {
    let desk = Desk().type("nZz").press(.control("c"))
    if answer == "\u{1B}" { desk.press(.escape) } else { desk.type(answer) }
    #expect(desk.state.box == nil && desk.form != nil)
    #expect(desk.effects.isEmpty)
  }

  @Test("? shows the keys of the screen below, its own before those that work everywhere")
  func helpShowsKeysOfTheScreen() {
    let desk = Desk(rows: 60).type("4?")
    #expect(desk.picture.contains(desk.words.followUps.drop))
    #expect(desk.picture.contains(desk.words.keys.undo))
    #expect(desk.type("?").state.box == nil)
  }

  @Test("u takes the last change back, ^R and U do it again")
  func undoAndRedo() {
    let desk = Desk().type("4 ")
    let after = desk.followUp(3)
    desk.type("1u")
    #expect(desk.followUp(3) != after)
    #expect(desk.notice?.hasPrefix("Diurungkan") == true)
    desk.press(.control("r"))
    #expect(desk.followUp(3) == after)
    desk.type("uU")
    #expect(desk.followUp(3) == after)
  }

  @Test("With nothing to take back, u says so")
  func nothingToUndo() {
    let desk = Desk().type("u")
    #expect(desk.notice != nil)
    #expect(desk.state.notice?.weight == .bad)
  }

  @Test("f goes through the forums, narrows the lists, and ends with all of them")
  func forumFilter() {
    let desk = Desk().type("2")
    let all = desk.meetings?.list.rows.count
    #expect(desk.type("f").state.context.forum == Sample.phu)
    #expect(desk.meetings?.list.rows.allSatisfy { $0.meeting.forum == Sample.phu } == true)
    #expect(desk.lines[0].contains("Seksi PHU"))
    desk.type("fff")
    #expect(desk.type("f").state.context.forum == nil)
    #expect(desk.meetings?.list.rows.count == all)
  }

  @Test("f narrows Home too: what is next, what presses, whose turn it is and what was last")
  func forumFilterOnHome() {
    let desk = Desk().type("ff")
    #expect(desk.state.context.forum == Sample.tu)
    #expect(desk.picture.contains("Rakor Subbag TU akhir tahun"))
    #expect(!desk.picture.contains("Rakor Seksi PHU"))
    #expect(!desk.picture.contains("Membuka loket"))
    #expect(desk.lines.count { $0.contains("belum pernah") } == 1)
    #expect(!desk.picture.contains(desk.words.home.welcome))
    #expect(!desk.state.allHints.contains { $0.label == desk.words.home.exampleCommand })
  }

  @Test(
    "y copies what the cursor is on, in one line with its facts",
    arguments: [
      (
        "",
        "Rakor Seksi PHU se-eks Karesidenan Kedu · Selasa, 24 November 2026 · 09.30 WIB s.d. selesai · Kab. Wonosobo · Pendopo Kabupaten Wonosobo"
      ),
      ("j", "3. Membuka loket tambahan pelunasan · Jumat, 20 November 2026 · belum: Kab. Temanggung, Kab. Purworejo"),
      ("2", "Rakor Subbag TU akhir tahun · Jumat, 4 Desember 2026 · 10.00–14.00 WIB · Kab. Purworejo"),
      ("4j", "8. Rekap wakaf uang · Senin, 23 November 2026 · belum: Kab. Temanggung"),
    ])
  func copies(keys: String, text: String) {
    let desk = Desk().type(keys + "y")
    #expect(desk.effects == [.copy(text)])
  }

  @Test("y on a rakor's own tabs copies its facts, the item or the person")
  func copiesInTabs() {
    let summary = Desk().open(.summary(.init(id: Sample.friday))).type("y")
    guard case .copy(let facts)? = summary.effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(facts.hasPrefix("Rakor Subbag TU akhir tahun\nHari/Tanggal: Jumat, 4 Desember 2026\n"))
    let agenda = Desk().open(.agenda(.init(id: Sample.held))).type("jy")
    #expect(
      agenda.effects == [
        .copy("2. Pelunasan biaya haji tahap kedua · Keputusan: Loket tambahan di tiap kantor mulai 1 Desember 2026.")
      ])
    let rollCall = Desk().open(.rollCall(.init(id: Sample.planned))).type("y")
    #expect(rollCall.effects == [.copy("Dwi Subrata · Kasi PHU · belum ditandai")])
  }

  @Test("Whether it could be copied is said")
  func copyingIsSaid() {
    #expect(Desk().send(.copied(.done)).state.notice == Notice("Disalin ke papan klip.", .good))
    #expect(Desk().send(.copied(.noClipboard)).state.notice?.weight == .bad)
    let off = Desk().send(.copied(.switchedOff)).state.notice
    #expect(off == Notice("Papan klip dimatikan di pengaturan (clipboard)."))
  }

  @Test("A notice disappears at the next key")
  func noticeDisappears() {
    let desk = Desk().type("4 ")
    #expect(desk.notice != nil)
    #expect(desk.type("j").notice == nil)
  }

  @Test("At midnight what is shown is read again, and at no other minute")
  func midnightReadsAgain() throws {
    let desk = Desk()
    #expect(desk.send(.clockRead(try #require(Moment(iso: "2026-11-22T23:59")))).effects.isEmpty)
    #expect(desk.lines[0].contains("22 Nov"))
    desk.send(.clockRead(try #require(Moment(iso: "2026-11-23T00:00"))))
    #expect(desk.queries.contains { if case .home = $0 { true } else { false } })
    #expect(desk.picture.contains("besok"))
  }

  @Test("^L draws again, ^Z suspends, and where that cannot be it says so")
  func repaintAndSuspend() {
    let desk = Desk()
    #expect(desk.press(.control("l")).effects == [.repaint])
    #expect(desk.press(.control("z")).effects == [.suspend])
    #expect(desk.send(.suspendRefused).notice == desk.words.app.cannotSuspend)
  }

  @Test("Text pasted where no field is open does nothing but say so", arguments: ["1", "2", "4"])
  func pasteOutsideText(tab: String) {
    let desk = Desk().type(tab)
    desk.paste("x\nqy")
    #expect(desk.notice == desk.words.app.pastedOutsideText)
    #expect(desk.saves.isEmpty)
    #expect(desk.state.box == nil)
  }

  @Test("In a window that is too small only q works")
  func tooSmall() {
    let desk = Desk(columns: 30, rows: 8)
    #expect(desk.type("2").state.tab == .home)
    #expect(desk.type("q").effects == [.quit])
  }

  @Test("A click on a tab goes there")
  func clickOnTab() throws {
    let desk = Desk()
    let column = try #require(desk.lines[0].range(of: "Tindak")).lowerBound
    desk.click(desk.lines[0].distance(from: desk.lines[0].startIndex, to: column), 0)
    #expect(desk.state.tab == .followUps)
  }

  @Test("What the machine could not do is said in its sentence, until the next key")
  func failureIsSaid() {
    let desk = Desk().send(.failed("Cakram penuh."))
    #expect(desk.lines[22].contains("Cakram penuh."))
    #expect(desk.type("j").notice == nil)
  }

  @Test("Only questions that could destroy something ignore what was typed before they were drawn")
  func typeAhead() {
    #expect(Desk().type("nZz").press(.control("c")).state.ignoresTypeAhead)
    #expect(Desk().open(.summary(.init(id: Sample.friday))).type("x").state.ignoresTypeAhead)
    #expect(Desk().type("?").state.ignoresTypeAhead == false)
    #expect(Desk().type("4D").state.ignoresTypeAhead == false)
    #expect(Desk().type("4a").state.ignoresTypeAhead == false)
  }

  @Test("Esc and a letter that come in one packet are Esc and then the letter")
  func escapeWithLetter() {
    let desk = Desk().open(.rollCall(.init(id: Sample.planned))).type("/")
    desk.press(.alt("s"))
    #expect(desk.saves.count == 1)
    #expect(Desk().type("2/").press(.alt("1")).state.tab == .home)
  }

  @Test(
    "A key that means nothing says so, and which key tells those that do; the next key takes that away",
    arguments: [
      ("2w", "Tombol w tidak dipakai di sini; ? bantuan."), ("c", "Tombol c tidak dipakai di sini; ? bantuan."),
      ("?v", "Tombol v tidak dipakai di sini."),
    ])
  func unusedKeys(keys: String, notice: String) {
    let desk = Desk().type(keys)
    #expect(desk.notice == notice)
    #expect(desk.state.notice?.weight == .plain)
    #expect(desk.type("q").notice == nil)
  }

  @Test("Where letters are text, the key for help is named that is none; so is a letter that cannot stand there")
  func unusedKeysInText() {
    let help = "tidak dipakai di sini; F1 bantuan."
    #expect(Desk().type("n").press(.function(5)).notice == "Tombol F5 " + help)
    #expect(Desk().open(.rollCall(.init(id: Sample.planned))).type("4v").notice == "Tombol v " + help)
    #expect(Desk().type("4a").focus(followUp: .office(Sample.kebumen)).type("z").notice == "Tombol z " + help)
  }

  @Test(
    "A digit that the roll-call refuses goes to its numbered screen, and where there is none says why it is refused")
  func refusedDigits() {
    let desk = Desk().open(.rollCall(.init(id: Sample.example)))
    let closed = desk.words.refusal.sentence(for: .closed(Sample.example), directory: desk.state.context.directory)
    #expect(desk.type("7").notice == closed)
    #expect(desk.type("4").state.tab == .followUps)
  }
}
