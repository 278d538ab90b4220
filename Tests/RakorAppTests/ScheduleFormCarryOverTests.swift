import RakorApp
import RakorModel
import SampleOffice
import TerminalKit
import Testing

@Suite("The scheduling form proposes the agenda")
struct ScheduleFormCarryOverTests {
  /// Two rakor, of which the later one was closed with nothing discussed.
  private static let leftOver = Shelf.registry.adding(on: "2026-01-10") {
    try $0.putMeeting(1, "2025-10-08", Sample.phu, Sample.kebumen, "Rakor lalu", .held)
    try $0.put(.agendaItem(AgendaItem(meeting: Sample.id(1), number: 1, title: "Kloter")))
    try $0.putMeeting(2, "2026-01-10", Sample.phu, Sample.purworejo, "Rakor lalu", .held)
    let kloter = AgendaItem.Origin(meeting: Sample.id(1), number: 1)
    try $0.put(.agendaItem(AgendaItem(meeting: Sample.id(2), number: 1, title: "Regulasi")))
    try $0.put(.agendaItem(AgendaItem(meeting: Sample.id(2), number: 2, title: "Kloter", carried: 1, origin: kloter)))
    try $0.close(Sample.id(2))
  }

  private static func item(_ number: Int, _ title: String, carried: Int, since origin: (Int, Int)? = nil) -> AgendaItem
  {
    AgendaItem(
      meeting: Sample.id(0), number: number, title: title, carried: carried,
      origin: origin.map { AgendaItem.Origin(meeting: Sample.id($0), number: $1) }, approvesMinutes: origin == nil)
  }

  private static let proposal = [
    item(1, "Pengesahan notula rakor 10 Januari 2026", carried: 0),
    item(2, "Regulasi", carried: 1, since: (2, 1)), item(3, "Kloter", carried: 2, since: (1, 1)),
  ]

  private static func desk(columns: Int = 80) -> Desk {
    let desk = Desk.form(leftOver, columns: columns, rows: 40)
    return desk.type("phu").press(.tab, .tab).type("24/11/2026").press(.tab)
  }

  @Test("The proposed agenda is saved as it stands, with what it carries")
  func savedAsProposed() {
    let desk = Self.desk()
    #expect(!desk.rows(with: "Regulasi").isEmpty)
    desk.press(.control("s"))
    #expect(desk.scheduled?.agenda?.map(\.carries) == Self.proposal)
    #expect(desk.scheduled?.agenda?.map(\.title) == Self.proposal.map(\.title))
  }

  @Test("A carried row that is emptied is skipped this time, the approval just goes")
  func emptiedRows() {
    let desk = Self.desk()
    desk.focus(.agenda)
    desk.press(.control("u"), .down, .control("u"))
    desk.press(.control("s"))
    let lines = desk.scheduled?.agenda ?? []
    #expect(lines.map(\.title) == ["Kloter", "Regulasi"])
    #expect(lines.map(\.carries?.skipped) == [false, true])
  }

  @Test("What was typed into the agenda stays when the date changes, and the proposal alone does not")
  func typedAgendaStays() {
    let desk = Self.desk()
    desk.focus(.agenda, line: 3)
    desk.type("Lain-lain")
    desk.focus(.date).press(.control("u")).type("1/10/2025").press(.control("s"))
    #expect(desk.scheduled?.agenda?.map(\.title) == Self.proposal.map(\.title) + ["Lain-lain"])
    let untouched = Self.desk()
    untouched.focus(.date).press(.control("u")).type("1/10/2025").press(.control("s"))
    #expect(untouched.scheduled?.agenda == [])
  }

  @Test("A proposal alone is nothing typed, so Esc does not ask for it")
  func proposalIsNotTyped() {
    let desk = Desk.form(Self.leftOver, rows: 40) { desk in
      var context = desk.state.context
      context.forum = Sample.phu
      return ScheduleForm.State(new: context)
    }
    #expect(desk.form?.form.isTouched == false)
  }

  @Test("The panel shows what comes back, how often, and what is skipped")
  func panel() {
    let desk = Self.desk(columns: 120)
    #expect(!desk.rows(with: "Agenda yang terbawa: 2").isEmpty)
    #expect(desk.rows(with: "Kloter").contains { $0.contains("2x") })
    desk.focus(.agenda, line: 2)
    desk.press(.control("u"))
    #expect(!desk.rows(with: "dilewati kali ini").isEmpty)
  }
}
