import RakorApp
import RakorModel
import TerminalKit
import Testing

@Suite("The scheduling form proposes the agenda")
struct ScheduleFormCarryOverTests {
  private static func item(_ number: Int, _ title: String, carried: Int) -> AgendaItem {
    let origin = AgendaItem.Origin(meeting: MeetingID(rawValue: 1), number: number)
    return AgendaItem(
      meeting: MeetingID(rawValue: 0), number: number, title: title, carried: carried,
      origin: carried > 0 ? origin : nil)
  }

  private static let proposal = [
    item(1, "Pengesahan notula rakor 10 Januari 2026", carried: 0), item(2, "Regulasi", carried: 1),
    item(3, "Kloter", carried: 2),
  ]

  private static func desk(columns: Int = 80) throws -> ScheduleFormDesk {
    var desk = try ScheduleFormDesk(columns: columns, rows: 40)
    desk.advice = ScheduleFormDesk.turn(of: "purworejo", months: 14)
    desk.advice.agenda = proposal
    desk.type("phu")
    desk.press(.tab, .tab)
    desk.type("24/11/2026")
    desk.press(.tab)
    return desk
  }

  @Test("The proposed agenda is saved as it stands, with what it carries")
  func savedAsProposed() throws {
    var desk = try Self.desk()
    #expect(!desk.rows(with: "Regulasi").isEmpty)
    desk.press(.control("s"))
    #expect(desk.scheduled?.agenda?.map(\.carries) == Self.proposal)
    #expect(desk.scheduled?.agenda?.map(\.title) == Self.proposal.map(\.title))
  }

  @Test("A carried row that is emptied is skipped this time, the approval just goes")
  func emptiedRows() throws {
    var desk = try Self.desk()
    desk.focus(.agenda)
    desk.press(.control("u"), .down, .control("u"))
    desk.press(.control("s"))
    let lines = desk.scheduled?.agenda ?? []
    #expect(lines.map(\.title) == ["Kloter", "Regulasi"])
    #expect(lines.map(\.carries?.skipped) == [false, true])
  }

  @Test("What was typed into the agenda stays when the date changes, and the proposal alone does not")
  func typedAgendaStays() throws {
    var desk = try Self.desk()
    desk.focus(.agenda, line: 3)
    desk.type("Lain-lain")
    desk.advice.agenda = []
    desk.focus(.date)
    desk.press(.control("a"), .control("s"))
    #expect(desk.scheduled?.agenda?.map(\.title) == Self.proposal.map(\.title) + ["Lain-lain"])
    var untouched = try Self.desk()
    untouched.advice.agenda = []
    untouched.focus(.date)
    untouched.press(.control("a"), .control("s"))
    #expect(untouched.scheduled?.agenda == [])
  }

  @Test("A proposal alone is nothing typed, so Esc does not ask for it")
  func proposalIsNotTyped() throws {
    var desk = try ScheduleFormDesk(form: { context in
      var context = context
      context.forum = ScheduleFormDesk.phu
      return ScheduleForm.State(new: context)
    })
    desk.advice.agenda = Self.proposal
    desk.perform(.changedElsewhere)
    #expect(desk.form?.form.isTouched == false)
  }

  @Test("The panel shows what comes back, how often, and what is skipped")
  func panel() throws {
    var desk = try Self.desk(columns: 120)
    #expect(!desk.rows(with: "Agenda yang terbawa: 2").isEmpty)
    #expect(desk.rows(with: "Kloter").contains { $0.contains("2x") })
    desk.focus(.agenda, line: 2)
    desk.press(.control("u"))
    #expect(!desk.rows(with: "dilewati kali ini").isEmpty)
  }
}
