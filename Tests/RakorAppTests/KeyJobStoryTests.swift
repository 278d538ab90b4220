import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("A rakor copied, one part alone, filters within a rakor, and who comes instead")
struct KeyJobStoryTests {
  @Test("d opens a new rakor like the one under the cursor: everything but the day and the host, in list and summary")
  func duplicated() throws {
    for opened in [
      Desk(.edited).type("2d"), Desk(.edited).open(.summary(.init(id: Sample.edited))).type("d"),
    ] {
      let form = try #require(opened.form)
      #expect(form.meeting == nil && form.form.focus == .date && form.form.isBlank(.date))
      #expect(form.form.text(.forum) == "Seksi PHU" && form.form.text(.start) == "09.00")
      #expect(form.form.text(.venue) == "Pendopo RM Dargo, Purworejo" && form.form.isBlank(.host))
      #expect(form.reading.invited == [Sample.wonosobo, Sample.purworejo])
      #expect(form.reading.agenda.map(\.title).contains("Pelunasan"))
      opened.type("8 des 2026").focus(.host).type("purworejo").press(.control("s"))
      let draft = try #require(opened.scheduled)
      #expect(draft.date == Sample.day("2026-12-08") && draft.invited == [Sample.wonosobo, Sample.purworejo])
      #expect(draft.agenda?.map(\.title).contains("Pelunasan") == true)
    }
  }

  @Test("A copy that nobody touched is left without a question, and one that was touched keeps its agenda")
  func copyLeft() {
    let desk = Desk(.edited).type("2d").press(.escape)
    #expect(desk.form == nil && desk.confirmation == nil)
    let other = Desk(.edited).type("2d").type("8 des")
    #expect(other.keptDraft?.fields["agenda"]?.contains("Pelunasan") == true)
  }

  @Test("n schedules a rakor from the summary and the roll-call of another", arguments: [true, false])
  func newFromWithin(summary: Bool) {
    let desk = Desk().open(
      summary ? .summary(.init(id: Sample.planned)) : .rollCall(.init(id: Sample.planned))
    ).type("n")
    #expect(desk.form != nil && desk.form?.meeting == nil)
  }

  @Test("z gives the part with the keys all the room, and again takes it back")
  func zoomed() {
    let desk = Desk(.many, columns: 120, rows: 40).type("2")
    let both = desk.picture
    desk.type("z")
    #expect(desk.picture != both && desk.state.context.isZoomed)
    desk.type("z")
    #expect(desk.picture == both)
    let roll = Desk().open(.rollCall(.init(id: Sample.planned))).type("z")
    #expect(!roll.lines.contains { $0.contains("Kab. Wonosobo") && $0.contains("│") })
    #expect(Desk(columns: 40, rows: 12).open(.rollCall(.init(id: Sample.planned))).type("z").notice != nil)
  }

  @Test("Where a digit led away from, Esc and Backspace lead back to, with the rakor that was open")
  func lastScreen() {
    let desk = Desk().open(.summary(.init(id: Sample.planned))).type("4")
    #expect(desk.state.tab == .followUps)
    desk.press(.escape)
    #expect(desk.state.meeting == Sample.planned)
    desk.press(.escape).type("25").press(.backspace)
    #expect(desk.state.tab == .meetings)
    desk.press(.backspace)
    #expect(desk.state.tab == .home)
  }

  @Test("A new name can be given to another office with Tab, without going there first")
  func officeOfNewcomer() {
    let desk = Desk.rollCall().type("/Zubaidah").press(.tab, .enter)
    #expect(desk.allPeople.first { $0.name == "Zubaidah" }?.office == Sample.kebumen)
  }

  @Test("On Home r calls the roll, and Space ticks what one office owes or shows the offices")
  func home() {
    let desk = Desk().type("r")
    if case .rollCall = desk.state.top {} else { Issue.record("no roll-call") }
    let other = Desk()
    for _ in 0..<20 {
      guard case .home(let home) = other.state.top, case .followUp? = Home.frame(home, other.state.context).target
      else {
        other.type("j")
        continue
      }
      break
    }
    other.type(" ")
    #expect(!other.allSaves.isEmpty || other.followUps != nil)
  }

  @Test("o opens a closed rakor again from its roll-call and its agenda too")
  func reopened() {
    for layer in [LayerState.rollCall(.init(id: Sample.example)), .agenda(.init(id: Sample.example))] {
      let desk = Desk().open(layer).type("osalah").press(.enter)
      #expect(desk.meeting(Sample.example)?.state == .held)
    }
  }

  @Test("Postponing takes the new date in the same box, and plans the rakor anew on it")
  func postponed() {
    let desk = Desk().open(.summary(.init(id: Sample.planned))).type("plistrik padam").press(.tab)
    desk.type("kapan saja").press(.enter)
    #expect(desk.prompt?.form.focus == .date && desk.prompt?.error != nil)
    desk.press(.control("u")).type("15 desember 2026").press(.enter)
    let meeting = desk.meeting(Sample.planned)
    #expect(meeting?.state == .planned && meeting?.date == Sample.day("2026-12-15"))
    #expect(meeting?.reason == "listrik padam" && desk.allSaves.count == 1)
  }

  @Test("The next stage is said, with the key that takes it back")
  func stage() {
    let desk = Desk().open(.summary(.init(id: Sample.planned))).type("m")
    #expect(desk.notice == "Rakor 4 kini: diundang. u mengurungkan.")
  }

  @Test("A slash narrows the agenda of a rakor, and Esc shows all of it with the cursor on its item")
  func agendaFiltered() {
    let desk = Desk().open(.agenda(.init(id: Sample.held)))
    let items = desk.file(Sample.held)?.agenda ?? []
    let last = items.last?.title ?? ""
    desk.type("/").type(last).press(.enter)
    #expect(desk.agendaItem?.title == last)
    desk.press(.escape)
    #expect(desk.agendaItem?.title == last && desk.state.layers.count == 2)
    #expect(desk.type("/zzzz").lines.contains { $0.contains("Tidak ada butir yang cocok") })
  }

  @Test("A slash narrows the follow-ups of a rakor")
  func followUpsFiltered() {
    let desk = Desk().open(.followUps(.init(meeting: Sample.held)))
    let all = desk.followUps?.list.rows ?? []
    desk.type("/zzzz")
    #expect(!all.isEmpty && desk.followUps?.list.rows.isEmpty == true)
    desk.press(.escape)
    #expect(desk.followUps?.list.rows == all)
    desk.type("/").type(all.last?.followUp.text ?? "").press(.enter)
    #expect(desk.followUps?.list.rows.map(\.identity) == all.last.map { [$0.identity] })
  }

  @Test("w marks at once and asks who comes instead, which goes into the note and may stay unsaid")
  func represented() {
    let desk = Desk.rollCall()
    desk.type("w")
    #expect(desk.states == ["Dwi Subrata": .represented])
    #expect(desk.lines.contains { $0.contains("Dwi Subrata · diwakili oleh") })
    desk.type("Budi Rekaan").press(.enter)
    #expect(desk.prompt == nil)
    #expect(desk.page?.file.namedDelegates.first?.delegate.note == "diwakili Budi Rekaan")
    let other = Desk.rollCall().type("w").press(.enter)
    #expect(other.prompt == nil && other.states == ["Dwi Subrata": .represented] && other.allSaves.count == 2)
  }

  @Test("e on an office, O, F and N open the forms of offices and forums, which save what was touched")
  func registry() {
    let desk = Desk(.people).type("5e")
    #expect(desk.officeForm != nil)
    desk.press(.control("u")).type("Kankemenag Baru").press(.control("s"))
    #expect(desk.officeForm == nil && desk.state.context.directory.offices[0].name == "Kankemenag Baru")
    desk.type("O").type("batang").press(.tab).type("Kankemenag Batang").press(.tab).type("Kab. Batang").press(.tab)
    desk.type("Batang").press(.control("s"))
    #expect(desk.state.context.directory.offices.last?.short == "Kab. Batang")
    desk.type("F").press(.tab, .tab).type(" ").press(.control("s"))
    #expect(desk.forumForm == nil && desk.state.context.directory.forums[0].members[0].left != nil)
    desk.type("u")
    #expect(desk.state.context.directory.forums[0].members[0].left == nil)
    desk.type("N").type("bimas").press(.tab).type("Seksi Bimas").press(.tab).type("Bimas").press(.tab).type(" ")
    desk.press(.control("s"))
    #expect(desk.state.context.directory.forums.last?.members.map(\.office) == [Sample.wonosobo])
  }

  @Test("A code that is taken, a name left out and a day that is none are refused at their field")
  func registryRefused() {
    let desk = Desk(.people).type("5O").type("wonosobo").press(.tab).type("X").press(.tab).type("X").press(.tab)
    desk.type("X").press(.control("s"))
    #expect(desk.officeForm?.form.focus == .code && desk.officeForm?.error != nil)
    let other = Desk(.people).type("5e").press(.control("u"), .control("s"))
    #expect(other.officeForm?.form.focus == .name && other.officeForm?.error != nil)
    let day = Desk(.people).type("5F").press(.backTab).type("kapan saja").press(.control("s"))
    #expect(day.forumForm?.form.focus == .activeUntil && day.forumForm?.error != nil)
  }

  @Test("An office that another screen changed since is told, and saved when asked again")
  func registryConflict() throws {
    let desk = Desk(.people).type("5e").press(.control("u")).type("Nama saya")
    var office = try #require(desk.state.context.directory.offices.first)
    office.name = "Nama lain"
    desk.elsewhere(.putOffice(office, new: false))
    desk.send(.changedElsewhere).press(.control("s"))
    #expect(desk.officeForm != nil && desk.notice == desk.words.registry.changedElsewhere)
    desk.press(.control("s"))
    #expect(desk.state.context.directory.offices[0].name == "Nama saya")
  }

  @Test("What is half typed of an office or a forum is kept and opened again", arguments: ["O", "F"])
  func registryDraft(key: String) {
    let desk = Desk(.people).type("5" + key).type("abc").press(.escape).type("s").press(.control("o"), .enter)
    let text = desk.officeForm?.form.text(.code) ?? desk.forumForm?.form.text(.name)
    #expect(text?.hasSuffix("abc") == true)
  }
}

extension Desk {
  /// The item under the cursor of the agenda.
  fileprivate var agendaItem: AgendaItem? {
    guard case .agenda(let screen) = state.screen else { return nil }
    return Agenda.item(screen, state.context)
  }
}
