import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Scheduling form: saving, leaving")
struct ScheduleFormSaveTests {
  @Test("A list pasted into the agenda becomes one item a line")
  func pastesAgenda() {
    let desk = Desk.filled()
    desk.focus(.agenda)
    desk.paste("Pelunasan\nKloter\n\nManasik")
    desk.press(.control("s"))
    #expect(desk.scheduled?.agenda?.map(\.title) == ["Pelunasan", "Kloter", "Manasik"])
  }

  @Test(
    "Saving while the cursor is still in the date keeps what was typed there",
    arguments: [Key.control("s"), .function(10)])
  func savesInsideDate(key: Key) {
    let desk = Desk.filled()
    desk.focus(.date)
    desk.press(.control("u"))
    desk.type("besok")
    desk.press(key)
    #expect(desk.scheduled?.date == Day(iso: "2026-11-23"))
  }

  @Test("Saving while the cursor is still in the start splits the span typed there")
  func savesInsideStart() {
    let desk = Desk.filled()
    desk.focus(.start)
    desk.press(.control("u"))
    desk.type("10-11.30")
    desk.press(.control("s"))
    #expect(desk.scheduled?.start == TimeOfDay(hour: 10, minute: 0))
    #expect(desk.scheduled?.end == TimeOfDay(hour: 11, minute: 30))
  }

  @Test("Enter in the last field saves")
  func savesFromLastField() {
    let desk = Desk.filled()
    desk.focus(.field(.link))
    desk.type("https://zoom.us/j/1")
    desk.press(.enter)
    #expect(desk.scheduled?.link == "https://zoom.us/j/1")
  }

  @Test("A link that is no address is told where it stands, when the field is left and when it is saved")
  func refusesLink() {
    let desk = Desk.filled()
    desk.focus(.field(.link))
    desk.type("zoom.us/j/1")
    desk.press(.tab)
    let sentence = desk.sentence(.notAnAddress(.link, typed: "zoom.us/j/1"))
    #expect(desk.form?.form.errors == [.field(.link): sentence])
    desk.press(.control("s"))
    #expect(desk.saves.isEmpty)
    #expect(desk.form?.form.focus == .field(.link))
  }

  @Test("Saving an empty form goes to its first field and saves nothing")
  func refusesEmpty() {
    let desk = Desk.form()
    desk.focus(.letter)
    desk.press(.control("s"))
    #expect(desk.saves.isEmpty)
    #expect(desk.form?.form.focus == .forum)
    #expect(desk.form?.form.errors[.forum] == desk.sentence(.required(.forum)))
    #expect(desk.form?.form.errors[.date] == desk.sentence(.unreadableDate(.date, .empty)))
    #expect(desk.form?.form.errors[.host] == desk.sentence(.required(.host)))
  }

  @Test("A new rakor is shown when it is saved, and its draft is dropped")
  func opensNewRakor() throws {
    let desk = Desk.filled()
    desk.press(.control("s"))
    let id = try #require(desk.lastMeeting?.id)
    #expect(desk.state.meeting == id)
    #expect(desk.state.layers.count == 2)
    #expect(desk.keptDrafts == [])
    #expect(desk.state.notice?.weight == .good)
  }

  @Test("A refusal of the model is shown at its field")
  func showsRefusal() throws {
    let desk = Desk.filled()
    let last = Sample.day("2026-03-31")
    desk.elsewhere { try $0.changeOffice(Sample.kebumen) { $0.activeUntil = last } }
    desk.press(.control("s"))
    let refusal = Refusal.inactiveOffice(.invited, Sample.kebumen, on: Sample.day("2026-11-24"))
    #expect(desk.form?.form.errors == [.office(Sample.kebumen): desk.sentence(refusal)])
    #expect(desk.form?.form.focus == .office(Sample.kebumen))
  }

  @Test("A rakor that was closed meanwhile is not saved, and the form stays with its texts")
  func showsClosed() throws {
    let desk = Desk.editing()
    desk.focus(.letter).type("3")
    desk.elsewhere {
      try $0.changeMeeting(Sample.edited) { $0.state = .held }
      try $0.close(Sample.edited)
    }
    desk.press(.control("s")).type("m")
    #expect(desk.form?.form.text(.letter) == "B-123")
    #expect(desk.notice == desk.sentence(.closed(Sample.edited)))
  }

  @Test("Editing saves with the revisions the user saw, and only what was changed")
  func editsWithRevisions() throws {
    let desk = Desk.editing()
    desk.focus(.venue)
    desk.press(.control("u"))
    desk.type("Aula PLHUT")
    desk.press(.control("s"))
    let id = Sample.edited
    let seen = try #require(Desk(.edited).meeting(id))
    var draft = MeetingDraft(seen)
    draft.venue = "Aula PLHUT"
    draft.seen = seen
    let saved = Notice(desk.words.app.saved, .good)
    #expect(desk.saves == [SaveRequest([.revise(id, draft)], expecting: [.meeting(id): 3], saying: saved)])
    #expect(desk.meeting(id)?.venue == "Aula PLHUT")
    #expect(desk.state.layers.count == 1)
  }

  @Test("Editing promised heads and the agenda expects their revisions too")
  func editsTouchedRecords() throws {
    let desk = Desk.editing()
    desk.focus(.office(Sample.wonosobo))
    desk.press(.character("+"))
    desk.focus(.agenda, line: 1)
    desk.type("Kloter")
    desk.press(.control("s"))
    let id = Sample.edited
    let request = try #require(desk.saves.first)
    #expect(request.edits.dropFirst() == [.setPromised(id, Sample.wonosobo, 6)])
    #expect(
      request.expecting == [
        .meeting(id): 3, .attendance(id, Sample.wonosobo): 2, .agendaItem(id, 1): 1, .agendaItem(id, 2): 0,
      ])
    guard case .revise(_, let draft)? = request.edits.first else {
      Issue.record("unexpected")
      return
    }
    #expect(draft.agenda == [.init(number: 1, title: "Pelunasan"), .init(title: "Kloter")])
    #expect(draft.promised == nil)
  }

  @Test("Editing keeps notes and line ends that the form does not show")
  func editKeepsRest() throws {
    let desk = Desk.editing()
    let seen = try #require(desk.meeting(Sample.edited))
    desk.focus(.letter).type("3").press(.control("s"))
    guard case .revise(_, let draft)? = desk.saves.first?.edits.first else {
      Issue.record("unexpected")
      return
    }
    var unchanged = MeetingDraft(seen)
    unchanged.letter = "B-123"
    unchanged.seen = seen
    #expect(draft == unchanged)
    #expect(draft.notes == "Bawa laptop")
    #expect(draft.purpose == "Satu\nDua")
  }

  @Test("Esc leaves an untouched form at once")
  func leavesUntouched() {
    let desk = Desk.form()
    desk.press(.tab, .tab, .escape)
    #expect(desk.state.layers.count == 1)
    #expect(desk.keptDrafts == nil)
  }

  @Test("Esc asks when something was typed")
  func asksBeforeLeaving() {
    let desk = Desk.form()
    desk.type("p")
    desk.press(.escape)
    guard case .leaving? = desk.state.box else {
      Issue.record("unexpected")
      return
    }
    desk.press(.escape)
    #expect(desk.form?.draft?.fields["forum"] == "p")
    desk.press(.escape, .character("y"))
    #expect(desk.state.layers.count == 1)
    #expect(desk.keptDrafts == [])
  }

  @Test("Every change that typed something is kept as a draft")
  func keepsDraft() {
    let desk = Desk.form()
    desk.type("ph")
    #expect(desk.keptDraft == FormDraft(.meeting(nil), fields: ["forum": "ph"]))
    desk.press(.left)
    #expect(desk.keptDraft == nil)
  }

  @Test("A resize keeps what was typed, the cursor and the field")
  func resizeKeeps() {
    let desk = Desk.filled()
    desk.focus(.venue)
    desk.type("Aula PLHUT")
    desk.press(.left, .left)
    let before = desk.form
    desk.resize(40, 12)
    desk.resize(120, 40)
    desk.resize(80, 24)
    #expect(desk.form == before)
  }

  @Test("Advice is asked for again only when forum or date change")
  func asksOnce() throws {
    let desk = Desk.filled()
    let advice = Query.advice(forum: Sample.phu, date: try #require(Day(iso: "2026-11-24")))
    desk.focus(.venue)
    desk.type("A")
    #expect(!desk.effects.contains(.load(advice)))
    desk.resize(100, 30)
    #expect(!desk.effects.contains(.load(advice)))
    desk.focus(.date)
    desk.press(.control("a"))
    #expect(desk.effects.contains { if case .load(.advice) = $0 { true } else { false } })
  }

  @Test("The field under the cursor and its message are in sight in a short window")
  func staysInSight() {
    let desk = Desk.form(columns: 40, rows: 12)
    for place in [ScheduleForm.Place.date, .host, .venue, .agenda, .purpose, .letter] {
      desk.focus(place)
      #expect(draw(desk.state).cursor != nil)
    }
    desk.press(.control("s"))
    #expect(desk.form?.form.focus == .forum)
    #expect(draw(desk.state).cursor?.row == 3)
  }

  @Test("A click puts the cursor into a field and ticks an office at its box")
  func clicks() throws {
    let desk = Desk.filled()
    let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false)
    let letter = try #require(rows.firstIndex { $0.contains("Nomor surat") })
    desk.click(20, letter)
    #expect(desk.form?.form.focus == .letter)
    let wonosobo = try #require(rows.firstIndex { $0.contains("[x] Kab. Wonosobo") })
    desk.click(16, wonosobo)
    #expect(desk.form?.form.focus == .office(Sample.wonosobo))
    #expect(desk.rows(with: "[ ] Kab. Wonosobo").count == 1)
  }

  @Test("Warnings and follow-ups that come along are shown while typing")
  func warns() throws {
    let shelf = Shelf.turn(of: Sample.wonosobo, months: 14).adding {
      try $0.putFollowUp(4, "Umumkan kuota", Sample.id(10), [Sample.wonosobo])
    }
    let desk = Desk.form(shelf, columns: 120, rows: 40)
    desk.type("phu")
    desk.focus(.date)
    desk.type("senin, 28/11/2026")
    desk.focus(.host)
    desk.type("purworejo")
    #expect(desk.rows(with: "! Tanggal itu hari Sabtu").count == 1)
    #expect(desk.rows(with: "! Jatuh pada hari Sabtu").count == 1)
    #expect(desk.rows(with: "! Di luar giliran").count == 1)
    #expect(desk.rows(with: "4. Umumkan kuota").count == 1)
  }
}
