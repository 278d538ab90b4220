import RakorApp
import RakorModel
import TerminalKit
import Testing

@Suite("Scheduling form: recovering after a crash")
struct ScheduleFormRecoveryTests {
  typealias Desk = ScheduleFormDesk

  @Test("A recovered form holds everything that was typed, and which rakor it was for")
  func recovers() throws {
    var desk = try Desk(form: { ScheduleForm.State(editing: Desk.file, $0) })
    desk.focus(.date)
    desk.press(.control("u"))
    desk.type("31 juni")
    desk.focus(.office(Desk.wonosobo))
    desk.press(.character(" "))
    desk.focus(.agenda, line: 1)
    desk.type("Kloter")
    let draft = try #require(desk.keptDraft)
    let again = try Desk(form: { ScheduleForm.State(recovering: draft, $0) })
    #expect(again.form?.draft == draft)
    #expect(again.form?.form.isTouched == true)
    #expect(again.form?.meeting == MeetingID(rawValue: 3))
  }

  @Test("A recovered edit is saved against the revision that was seen before the crash")
  func recoversRevisions() throws {
    var desk = try Desk(form: { ScheduleForm.State(editing: Desk.file, $0) })
    desk.focus(.letter)
    desk.type("1")
    let draft = try #require(desk.keptDraft)
    var again = try Desk(form: { ScheduleForm.State(recovering: draft, $0) })
    again.press(.control("s"))
    #expect(again.saves.first?.expecting[.meeting(MeetingID(rawValue: 3))] == 5)
  }

  @Test("A recovered edit reads the rakor again and writes only what was touched, also what was emptied")
  func recoversTouchedOnly() throws {
    var desk = try Desk(form: { ScheduleForm.State(editing: Desk.file, $0) })
    desk.focus(.letter)
    desk.press(.control("u"))
    desk.focus(.office(Desk.wonosobo))
    desk.press(.character("+"))
    let kept = try #require(desk.keptDraft)
    var again = try Desk(form: { ScheduleForm.State(recovering: kept, $0) })
    again.press(.control("s"))
    let id = MeetingID(rawValue: 3)
    var draft = MeetingDraft(Desk.file.meeting)
    draft.letter = nil
    draft.seen = Desk.file.meeting
    #expect(again.saves.first?.edits == [.revise(id, draft), .setPromised(id, Desk.wonosobo, 6)])
    #expect(again.saves.first?.expecting == [.meeting(id): 5, .attendance(id, Desk.wonosobo): 2])
  }

  @Test("A draft of before, which holds all that stood in the form, still writes only what differs from the rakor")
  func recoversOldDraft() throws {
    let fields = [
      "forum": "Seksi PHU", "title": "Rakor Seksi PHU", "date": "1 Desember 2026", "start": "09.00",
      "host": "Kab. Purworejo", "purpose": "Satu\nDua", "letter": "B-13", "notes": "Bawa laptop",
      "agenda": "1\tPelunasan\n\t", "invited.wonosobo": "yes", "invited.purworejo": "yes", "promised.wonosobo": "5",
      "revision.meeting": "4", "revision.agenda.1": "4", "revision.attendance.wonosobo": "2",
    ]
    let id = MeetingID(rawValue: 3)
    var desk = try Desk(form: { ScheduleForm.State(recovering: FormDraft(meeting: id, fields: fields), $0) })
    desk.press(.control("s"))
    var draft = MeetingDraft(Desk.file.meeting)
    draft.letter = "B-13"
    draft.venue = nil
    draft.seen = Desk.file.meeting
    #expect(desk.saves.first?.edits == [.revise(id, draft)])
    #expect(desk.saves.first?.expecting == [.meeting(id): 4])
  }

  @Test("What somebody else wrote before a form was recovered is neither written nor taken for left out")
  func recoversBesideOthers() throws {
    var desk = try Desk(form: { ScheduleForm.State(editing: Desk.file, $0) })
    desk.focus(.agenda, line: 1)
    desk.type("Kloter")
    let kept = try #require(desk.keptDraft)
    let id = MeetingID(rawValue: 3)
    var file = Desk.file
    file.agenda.append(AgendaItem(meeting: id, number: 2, title: "Manasik"))
    file.revisions[.agendaItem(id, 2)] = 1
    var again = try Desk(file: file, form: { ScheduleForm.State(recovering: kept, $0) })
    again.press(.control("s"))
    guard case .revise(_, let draft)? = again.saves.first?.edits.first else {
      Issue.record("unexpected")
      return
    }
    #expect(draft.agenda?.map(\.title) == ["Pelunasan", "Kloter"])
    #expect(draft.seenAgenda == [1])
    #expect(again.saves.first?.expecting[.agendaItem(id, 2)] == 0)
  }

  @Test("A recovered form on a rakor that is gone says so and saves nothing")
  func recoversGone() throws {
    let id = MeetingID(rawValue: 9)
    var desk = try Desk(form: {
      ScheduleForm.State(recovering: FormDraft(meeting: id, fields: ["letter": "1", "touched": "yes"]), $0)
    })
    #expect(desk.app.notice?.text == desk.sentence(.notFound(.meeting(id))))
    desk.press(.control("s"))
    #expect(desk.saves.isEmpty)
  }
}
