import RakorApp
import RakorModel
import SampleOffice
import TerminalKit
import Testing

@Suite("Scheduling form: recovering after a crash")
struct ScheduleFormRecoveryTests {
  @Test("A recovered form holds everything that was typed, and which rakor it was for")
  func recovers() throws {
    let desk = Desk.editing()
    desk.focus(.date)
    desk.press(.control("u"))
    desk.type("31 juni")
    desk.focus(.office(Sample.wonosobo))
    desk.press(.character(" "))
    desk.focus(.agenda, line: 1)
    desk.type("Kloter")
    let draft = try #require(desk.keptDraft)
    let again = Desk.recovering(draft)
    #expect(again.form?.draft == draft)
    #expect(again.form?.form.isTouched == true)
    #expect(again.form?.meeting == Sample.edited)
  }

  @Test("A recovered edit is saved against the revision that was seen before the crash")
  func recoversRevisions() throws {
    let desk = Desk.editing()
    desk.focus(.letter)
    desk.type("1")
    let draft = try #require(desk.keptDraft)
    let again = Desk.recovering(draft)
    again.press(.control("s"))
    #expect(again.saves.first?.expecting[.meeting(Sample.edited)] == 3)
  }

  @Test("A recovered edit reads the rakor again and writes only what was touched, also what was emptied")
  func recoversTouchedOnly() throws {
    let desk = Desk.editing()
    desk.focus(.letter)
    desk.press(.control("u"))
    desk.focus(.office(Sample.wonosobo))
    desk.press(.character("+"))
    let kept = try #require(desk.keptDraft)
    let again = Desk.recovering(kept)
    again.press(.control("s"))
    let id = Sample.edited
    let seen = try #require(Desk(.edited).meeting(id))
    var draft = MeetingDraft(seen)
    draft.letter = nil
    draft.seen = seen
    #expect(again.saves.first?.edits == [.revise(id, draft), .setPromised(id, Sample.wonosobo, 6)])
    #expect(again.saves.first?.expecting == [.meeting(id): 3, .attendance(id, Sample.wonosobo): 2])
  }

  @Test("A draft of before, which holds all that stood in the form, still writes only what differs from the rakor")
  func recoversOldDraft() throws {
    let fields = [
      "forum": "Seksi PHU", "title": "Rakor Seksi PHU", "date": "1 Desember 2026", "start": "09.00",
      "host": "Kab. Purworejo", "purpose": "Satu\nDua", "letter": "B-13", "notes": "Bawa laptop",
      "agenda": "1\tPelunasan\n\t", "invited.wonosobo": "yes", "invited.purworejo": "yes", "promised.wonosobo": "5",
      "revision.meeting": "2", "revision.agenda.1": "1", "revision.attendance.wonosobo": "2",
    ]
    let id = Sample.edited
    let desk = Desk.recovering(FormDraft(.meeting(id), fields: fields))
    desk.press(.control("s"))
    let seen = try #require(desk.meeting(id))
    var draft = MeetingDraft(seen)
    draft.letter = "B-13"
    draft.venue = nil
    draft.seen = seen
    #expect(desk.saves.first?.edits == [.revise(id, draft)])
    #expect(desk.saves.first?.expecting == [.meeting(id): 2])
  }

  @Test("What somebody else wrote before a form was recovered is neither written nor taken for left out")
  func recoversBesideOthers() throws {
    let desk = Desk.editing()
    desk.focus(.agenda, line: 1)
    desk.type("Kloter")
    let kept = try #require(desk.keptDraft)
    let id = Sample.edited
    let manasik = AgendaItem(meeting: id, number: 2, title: "Manasik")
    let again = Desk.recovering(kept, Shelf.edited.adding { try $0.put(.agendaItem(manasik)) })
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
  func recoversGone() {
    let id = MeetingID(rawValue: 9)
    let desk = Desk.recovering(FormDraft(.meeting(id), fields: ["letter": "1", "touched": "yes"]))
    #expect(desk.state.notice?.text == desk.sentence(.notFound(.meeting(id))))
    desk.press(.control("s"))
    #expect(desk.saves.isEmpty)
  }
}
