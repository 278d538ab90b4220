import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Scheduling form: saving, leaving")
struct ScheduleFormSaveTests {
  typealias Desk = ScheduleFormDesk

  @Test("A list pasted into the agenda becomes one item a line")
  func pastesAgenda() throws {
    var desk = try Desk.filled()
    desk.focus(.agenda)
    desk.paste("Pelunasan\nKloter\n\nManasik")
    desk.press(.control("s"))
    #expect(desk.scheduled?.agenda?.map(\.title) == ["Pelunasan", "Kloter", "Manasik"])
  }

  @Test(
    "Saving while the cursor is still in the date keeps what was typed there",
    arguments: [Key.control("s"), .function(10)])
  func savesInsideDate(key: Key) throws {
    var desk = try Desk.filled()
    desk.focus(.date)
    desk.press(.control("u"))
    desk.type("besok")
    desk.press(key)
    #expect(desk.scheduled?.date == Day(iso: "2026-11-23"))
  }

  @Test("Saving while the cursor is still in the start splits the span typed there")
  func savesInsideStart() throws {
    var desk = try Desk.filled()
    desk.focus(.start)
    desk.press(.control("u"))
    desk.type("10-11.30")
    desk.press(.control("s"))
    #expect(desk.scheduled?.start == TimeOfDay(hour: 10, minute: 0))
    #expect(desk.scheduled?.end == TimeOfDay(hour: 11, minute: 30))
  }

  @Test("Enter in the last field saves")
  func savesFromLastField() throws {
    var desk = try Desk.filled()
    desk.focus(.field(.link))
    desk.type("https://zoom.us/j/1")
    desk.press(.enter)
    #expect(desk.scheduled?.link == "https://zoom.us/j/1")
  }

  @Test("A link that is no address is told where it stands, when the field is left and when it is saved")
  func refusesLink() throws {
    var desk = try Desk.filled()
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
  func refusesEmpty() throws {
    var desk = try Desk()
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
    var desk = try Desk.filled()
    desk.press(.control("s"))
    desk.perform(.saved(try Desk.committed(7), .layer(try #require(desk.saves.first))))
    #expect(desk.app.layers.last == .summary(Summary.State(id: MeetingID(rawValue: 7))))
    #expect(desk.app.layers.count == 2)
    #expect(desk.effects.contains(.dropDraft))
    #expect(desk.app.notice?.weight == .good)
  }

  @Test("A refusal of the model is shown at its field")
  func showsRefusal() throws {
    var desk = try Desk.filled()
    desk.press(.control("s"))
    desk.perform(.refused(.tooLong(.letter, limit: 500), .layer(try #require(desk.saves.first))))
    #expect(desk.form?.form.errors == [.letter: desk.sentence(.tooLong(.letter, limit: 500))])
    #expect(desk.form?.form.focus == .letter)
  }

  @Test("A rakor that was closed meanwhile is not saved, and the form stays with its texts")
  func showsClosed() throws {
    let refusal = Refusal.closed(MeetingID(rawValue: 3))
    var desk = try Desk(form: { ScheduleForm.State(editing: Desk.file, $0) })
    desk.press(.control("s"))
    desk.perform(.refused(refusal, .layer(try #require(desk.saves.first))))
    #expect(desk.form != nil)
    #expect(desk.app.notice?.text == desk.sentence(refusal))
  }

  @Test("Editing saves with the revisions the user saw, and only what was changed")
  func editsWithRevisions() throws {
    var desk = try Desk(form: { ScheduleForm.State(editing: Desk.file, $0) })
    desk.focus(.venue)
    desk.press(.control("u"))
    desk.type("Aula PLHUT")
    desk.press(.control("s"))
    let id = MeetingID(rawValue: 3)
    var draft = MeetingDraft(Desk.file.meeting)
    draft.venue = "Aula PLHUT"
    draft.seen = Desk.file.meeting
    let saved = Notice(desk.app.context.phrases.app.saved, .good)
    #expect(desk.saves == [SaveRequest([.revise(id, draft)], expecting: [.meeting(id): 5], saying: saved)])
    desk.perform(.saved(try Desk.committed(3), .layer(try #require(desk.saves.first))))
    #expect(desk.app.layers.count == 1)
  }

  @Test("Editing promised heads and the agenda expects their revisions too")
  func editsTouchedRecords() throws {
    var desk = try Desk(form: { ScheduleForm.State(editing: Desk.file, $0) })
    desk.focus(.office(Desk.wonosobo))
    desk.press(.character("+"))
    desk.focus(.agenda, line: 1)
    desk.type("Kloter")
    desk.press(.control("s"))
    let id = MeetingID(rawValue: 3)
    let request = try #require(desk.saves.first)
    #expect(request.edits.dropFirst() == [.setPromised(id, Desk.wonosobo, 6)])
    #expect(
      request.expecting == [
        .meeting(id): 5, .attendance(id, Desk.wonosobo): 2, .agendaItem(id, 1): 4, .agendaItem(id, 2): 0,
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
    var desk = try Desk(form: { ScheduleForm.State(editing: Desk.file, $0) })
    desk.press(.control("s"))
    guard case .revise(_, let draft)? = desk.saves.first?.edits.first else {
      Issue.record("unexpected")
      return
    }
    var unchanged = MeetingDraft(Desk.file.meeting)
    unchanged.seen = Desk.file.meeting
    #expect(draft == unchanged)
    #expect(draft.notes == "Bawa laptop")
    #expect(draft.purpose == "Satu\nDua")
  }

  @Test("Esc leaves an untouched form at once")
  func leavesUntouched() throws {
    var desk = try Desk()
    desk.press(.tab, .tab, .escape)
    #expect(desk.app.layers.count == 1)
    #expect(desk.effects.contains(.dropDraft))
  }

  @Test("Esc asks when something was typed")
  func asksBeforeLeaving() throws {
    var desk = try Desk()
    desk.type("p")
    desk.press(.escape)
    guard case .confirm? = desk.app.box else {
      Issue.record("unexpected")
      return
    }
    desk.press(.escape)
    #expect(desk.form?.draft.fields["forum"] == "p")
    desk.press(.escape, .enter)
    #expect(desk.app.layers.count == 1)
    #expect(desk.effects.contains(.dropDraft))
  }

  @Test("Every change that typed something is kept as a draft")
  func keepsDraft() throws {
    var desk = try Desk()
    desk.type("ph")
    #expect(desk.keptDraft == FormDraft(meeting: nil, fields: ["forum": "ph"]))
    desk.press(.left)
    #expect(desk.keptDraft == nil)
  }

  @Test("A resize keeps what was typed, the cursor and the field")
  func resizeKeeps() throws {
    var desk = try Desk.filled()
    desk.focus(.venue)
    desk.type("Aula PLHUT")
    desk.press(.left, .left)
    let before = desk.form
    desk.perform(.resized(Size(columns: 40, rows: 12)))
    desk.perform(.resized(Size(columns: 120, rows: 40)))
    desk.perform(.resized(Size(columns: 80, rows: 24)))
    #expect(desk.form == before)
  }

  @Test("Advice is asked for again only when forum or date change")
  func asksOnce() throws {
    var desk = try Desk.filled()
    let advice = Query.advice(forum: Desk.phu, date: try #require(Day(iso: "2026-11-24")))
    desk.focus(.venue)
    desk.type("A")
    #expect(!desk.effects.contains(.load(advice)))
    desk.perform(.resized(Size(columns: 100, rows: 30)))
    #expect(!desk.effects.contains(.load(advice)))
    desk.focus(.date)
    desk.press(.control("a"))
    #expect(desk.effects.contains { if case .load(.advice) = $0 { true } else { false } })
  }

  @Test("The field under the cursor and its message are in sight in a short window")
  func staysInSight() throws {
    var desk = try Desk(columns: 40, rows: 12)
    for place in [ScheduleForm.Place.date, .host, .venue, .agenda, .purpose, .letter] {
      desk.focus(place)
      #expect(draw(desk.app).cursor != nil)
    }
    desk.press(.control("s"))
    #expect(desk.form?.form.focus == .forum)
    #expect(draw(desk.app).cursor?.row == 3)
  }

  @Test("A click puts the cursor into a field and ticks an office at its box")
  func clicks() throws {
    var desk = try Desk.filled()
    let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false)
    let letter = try #require(rows.firstIndex { $0.contains("Nomor surat") })
    desk.click(column: 20, row: letter)
    #expect(desk.form?.form.focus == .letter)
    let wonosobo = try #require(rows.firstIndex { $0.contains("[x] Kab. Wonosobo") })
    desk.click(column: 16, row: wonosobo)
    #expect(desk.form?.form.focus == .office(Desk.wonosobo))
    #expect(desk.rows(with: "[ ] Kab. Wonosobo").count == 1)
  }

  @Test("Warnings and follow-ups that come along are shown while typing")
  func warns() throws {
    var desk = try Desk(columns: 120, rows: 40)
    desk.advice = Desk.turn(of: "wonosobo", months: 14)
    let followUp = FollowUp(
      number: FollowUpNumber(rawValue: 4), draft: FollowUpDraft(text: "Umumkan kuota", offices: [Desk.wonosobo]),
      opened: try #require(Day(iso: "2026-09-01")))
    desk.advice.openFollowUps = [FollowUpRow(followUp: followUp, revision: 1)]
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
