import RakorModel
import SampleOffice
import Testing

@testable import RakorApp
@testable import TerminalKit

/// The places at which keys are pressed.
extension KeyTruthTests {
  private static let drafts = ["A", "B", "C"].map { FormDraft(.meeting(nil), fields: ["title": $0]) }

  static let places: [Place] = [
    Place("home") { $0.type("jj") },
    Place("home, nothing recorded", on: .registry) { _ in },
    Place("home, for reading", readOnly: true) { $0.type("jj") },
    Place("meetings", on: .many) { $0.type("2").press(.pageDown, .pageDown) },
    Place("meetings, for reading", readOnly: true, on: .many) { $0.type("2").press(.pageDown, .pageDown) },
    Place("meetings, typing a filter", on: .many) { $0.type("2/rakor").press(.pageDown, .pageDown) },
    Place("meetings, filtered", on: .many) { $0.type("2/rakor").press(.enter, .pageDown, .pageDown) },
    Place("meetings, none", on: .registry) { $0.type("2") },
    Place("calendar, days") { $0.type("3]]") },
    Place("calendar, a day without rakor") { $0.type("3").press(.down, .down) },
    Place("calendar, day list") { $0.type("3").press(.tab) },
    Place("calendar, week") { $0.type("3]]w") },
    Place("calendar, typing a date") { $0.type("3/3 des") },
    Place("calendar, for reading", readOnly: true) { $0.type("3]]") },
    Place("calendar, none", on: .registry) { $0.type("3") },
    Place("follow-ups", on: .many) { $0.type("4").press(.pageDown, .pageDown) },
    Place("follow-ups, for reading", readOnly: true, on: .many) { $0.type("4").press(.pageDown, .pageDown) },
    Place("follow-ups, typing a filter", on: .many) { $0.type("4/tugas").press(.pageDown, .pageDown) },
    Place("follow-ups, none", on: .registry) { $0.type("4") },
    Place("follow-ups of a rakor") { $0.open(.followUps(.init(meeting: Sample.held))) },
    Place("summary, planned") { $0.open(.summary(.init(id: Sample.planned))) },
    Place("summary, held") { $0.open(.summary(.init(id: Sample.held))) },
    Place("summary, closed") { $0.open(.summary(.init(id: Sample.example))) },
    Place("summary, cancelled") { $0.open(.summary(.init(id: Sample.id(6)))) },
    Place("summary, postponed") { $0.open(.summary(.init(id: Sample.id(7)))) },
    Place("summary, for reading", readOnly: true) { $0.open(.summary(.init(id: Sample.planned))) },
    Place("agenda") { $0.open(.agenda(.init(id: Sample.held))).type("j") },
    Place("agenda, typing a filter") { $0.open(.agenda(.init(id: Sample.held))).type("/a") },
    Place("agenda, filtered") { $0.open(.agenda(.init(id: Sample.held))).type("/a").press(.enter) },
    Place("follow-ups of a rakor, typing a filter") { $0.open(.followUps(.init(meeting: Sample.held))).type("/a") },
    Place("follow-ups, marked", on: .many) { $0.type("4").press(.pageDown, .shiftDown) },
    Place("meetings, marked", on: .many) { $0.type("2").press(.pageDown, .shiftDown) },
    Place("roll-call, marked") { $0.open(.rollCall(.init(id: Sample.planned))).press(.down, .shiftDown) },
    Place("statistics") { $0.type("6jj") },
    Place("statistics, numbers", on: .crowd) { $0.type("6").press(.tab, .enter, .down) },
    Place("statistics, none", on: .registry) { $0.type("6") },
    Place("statistics, a file") { $0.type("6w") },
    Place("people, marked", on: .people) { $0.type("5j").press(.enter, .shiftDown) },
    Place("meetings, one part alone", on: .many) { $0.resize(120, 40).type("2z").press(.pageDown) },
    Place("agenda, none") { $0.open(.agenda(.init(id: Sample.planned))) },
    Place("agenda, closed") { $0.open(.agenda(.init(id: Sample.example))) },
    Place("history") { $0.ticked().open(.history(.init(of: Sample.held))) },
    Place("history, for reading", readOnly: true) { $0.open(.history(.init(of: Sample.held))) },
    Place("history, typing a filter") { $0.ticked().open(.history(.init(of: Sample.held))).type("/imp") },
    Place("history, filtered") { $0.ticked().open(.history(.init(of: Sample.held))).type("/ani").press(.enter) },
    Place("history, a whole change") {
      $0.open(.history(.init(of: Sample.held))).press(.enter, .down)
    },
    Place("roll-call, people") { $0.open(.rollCall(.init(id: Sample.planned))).type("jj") },
    Place("roll-call, offices") { $0.open(.rollCall(.init(id: Sample.planned))).press(.left, .down, .down) },
    Place("roll-call, closed") { $0.open(.rollCall(.init(id: Sample.example))).type("jj") },
    Place("roll-call, counting") { $0.open(.rollCall(.init(id: Sample.planned))).type("4") },
    Place("roll-call, finding") { $0.open(.rollCall(.init(id: Sample.planned))).type("/a").press(.down) },
    Place("roll-call, an empty line") { $0.open(.rollCall(.init(id: Sample.planned))).type("/") },
    Place("people, offices", on: .people) { $0.type("5jj") },
    Place("people", on: .people) { $0.type("5j").press(.enter).type("jj") },
    Place("people, for reading", readOnly: true, on: .people) { $0.type("5j").press(.enter).type("jj") },
    Place("people, nobody", on: .registry) { $0.type("5j").press(.enter) },
    Place("people, turns and year", on: .crowd) { $0.type("5j").press(.tab, .tab).type("j") },
    Place("people, typing a name", on: .people) { $0.type("5/rid") },
    Place("people, found", on: .people) { $0.type("5/rid").press(.enter) },
    Place("people, found nobody", on: .people) { $0.type("5/zzz").press(.enter) },
    Place("form, forum") { $0.type("n") },
    Place("form, forum, half typed") { $0.type("np") },
    Place("form, venue", on: ScheduleFormFieldTests.venues) {
      $0.type("nphu").focus(.host).type("purworejo").focus(.venue).type("pend")
    },
    Place("form, start") { $0.type("n").focus(.start).type("9") },
    Place("form, last field") { $0.type("n").focus(.last) },
    Place("form, date") { $0.type("n").focus(.date).type("besok") },
    Place("form, host") { $0.type("nphu").focus(.date).type("besok").focus(.host) },
    Place("form, offices") { $0.type("nphu").focus(.date).type("besok").focus(.office(Sample.kebumen)) },
    Place("form, month") { $0.type("n").focus(.date).press(.down) },
    Place("form, best dates") { $0.type("nphu").press(.function(6)) },
    Place("help") { $0.type("?").press(.down) },
    Place("list of actions") { $0.type(":").press(.down) },
    Place("list of actions, none left") { $0.type(":zzz") },
    Place("settings") { $0.configure("").type(",").press(.down) },
    Place("settings, fixed by the command line") { $0.configure("", pinned: [.lang]).type(",") },
    Place("home, with keys of one's own") {
      $0.configure("[keys]\nopen = \"$\"\nundo = [\"f9\", \"%\"]\nnew = \"&\"\nback = \"f7\"").type("jj")
    },
    Place("meetings, with keys of one's own", on: .many) {
      $0.configure("[keys]\nopen = \"$\"\n[keys.meetings]\nedit = \"f4\"").type("2").press(.pageDown, .pageDown)
    },
    Place("question, with keys of one's own") {
      $0.configure("[keys.confirmation]\nyes = \"o\"").open(.summary(.init(id: Sample.planned))).type("x")
    },
    Place("line, a verb") { $0.type(":sche") },
    Place("line, a value") { $0.type(":schedule --host ").press(.down) },
    Place("line, an earlier one") { $0.send(.commandLinesRead(["tl", "go 4", "list"])).type(":").press(.up, .up) },
    Place("text to read") { $0.type(":messages").press(.enter) },
    Place("question") { $0.open(.summary(.init(id: Sample.planned))).type("x") },
    Place("leaving something typed") { $0.type("nZz").press(.escape) },
    Place("kept entries") { $0.send(.draftsFound(drafts)).press(.down) },
    Place("kept entries, for a new rakor") { $0.send(.draftsFound(drafts)).press(.escape).type("n").press(.down) },
    Place("home, with kept entries") { $0.send(.draftsFound(drafts)).press(.escape).type("jj") },
    Place("somebody else saved first") { desk in
      desk.open(.summary(.init(id: Sample.planned)))
      desk.elsewhere { try $0.changeMeeting(Sample.planned) { $0.venue = "Aula" } }
      desk.type("m")
    },
    Place("question, for deleting") { $0.type("4jx") },
    Place("question, for closing") { $0.open(.summary(.init(id: Sample.held))).type("c") },
    Place("postponing") { $0.open(.summary(.init(id: Sample.planned))).type("p") },
    Place("line asked for") { $0.type("4D") },
    Place("follow-up form, text") { $0.type("4a") },
    Place("follow-up form, offices") { $0.type("4a").focus(followUp: .office(Sample.kebumen)) },
    Place("follow-up form, source") { $0.open(.agenda(.init(id: Sample.held))).type("t").focus(followUp: .source) },
    Place("person form, name", on: .people) { $0.type("5n") },
    Place("person form, office", on: .people) { $0.type("5n").focus(person: .office) },
    Place("office form", on: .people) { $0.type("5e") },
    Place("office form, kind", on: .people) { $0.type("5O").press(.tab, .tab, .tab, .tab, .tab, .tab) },
    Place("forum form", on: .people) { $0.type("5F") },
    Place("forum form, members", on: .people) { $0.type("5F").press(.tab, .tab) },
    Place("minutes") { $0.open(.agenda(.init(id: Sample.held))).press(.enter) },
    Place("life of a follow-up") { $0.type("4i").press(.down) },
    Place("turns") { $0.type("t").press(.down) },
    Place("turns, swapping") { $0.type("tw").press(.down) },
    Place("turns, for reading", readOnly: true) { $0.type("t").press(.down) },
    Place("duplicates", on: .people) { $0.type("5D").press(.down) },
  ]
}
