import RakorApp
import RakorModel
import SampleOffice
import TerminalKit
import Testing

@Suite("Scheduling form: fields")
struct ScheduleFormFieldTests {
  @Test("Next Tuesday at nine in Purworejo is scheduled by typing just that")
  func schedulesInSeconds() throws {
    let desk = Desk.form()
    desk.type("phu")
    desk.press(.tab, .tab)
    desk.type("Selasa depan")
    desk.press(.tab)
    desk.type("9")
    desk.press(.tab, .tab)
    desk.type("purworejo")
    desk.press(.control("s"))
    let draft = try #require(desk.scheduled)
    #expect(draft.forum == Sample.phu)
    #expect(draft.title == "Rakor Seksi PHU se-eks Karesidenan Kedu")
    #expect(draft.date == Day(iso: "2026-11-24"))
    #expect(draft.start == TimeOfDay(hour: 9, minute: 0))
    #expect(draft.end == nil)
    #expect(draft.host == Sample.purworejo)
    #expect(draft.invited.count == 6)
    #expect(desk.saves.count == 1)
  }

  @Test("What was understood of a date stands beside it in full while it is typed")
  func showsReading() {
    let desk = Desk.form()
    desk.press(.tab, .tab)
    desk.type("15 juni 2027")
    #expect(desk.rows(with: "15 juni 2027").first?.contains("Selasa, 15 Juni 2027") == true)
  }

  @Test(
    "A date that does not exist or means nothing has its sentence at the field and is not saved",
    arguments: [
      ("31 juni", DateReadingError.noSuchDay(day: 31, month: 6, year: nil)),
      ("kapan saja", .notUnderstood("kapan saja")), ("", .empty),
    ])
  func refusesDate(typed: String, error: DateReadingError) {
    let desk = Desk.form(.turn(of: Sample.purworejo, months: 14))
    desk.type("phu")
    desk.press(.tab, .tab)
    desk.type(typed)
    desk.press(.control("s"))
    #expect(desk.saves.isEmpty)
    #expect(desk.form?.form.errors == [.date: desk.sentence(.unreadableDate(.date, error))])
    #expect(desk.form?.form.focus == .date)
    let sentence = desk.sentence(.unreadableDate(.date, error))
    #expect(desk.rows(with: String(sentence.prefix(24))).count == 1)
  }

  @Test("A date is checked when the cursor leaves it, and its error goes with the next key")
  func checksOnLeaving() {
    let desk = Desk.form()
    desk.press(.tab, .tab)
    desk.type("31 juni")
    #expect(desk.form?.form.errors.isEmpty == true)
    desk.press(.tab)
    #expect(desk.form?.form.errors[.date] != nil)
    desk.press(.backTab, .backspace)
    #expect(desk.form?.form.errors[.date] == nil)
  }

  @Test(
    "A span typed into the start fills start and end",
    arguments: [
      ("09.00-12.00", "09.00", "12.00"), ("9 s.d. selesai", "09.00", ""), ("9", "09.00", ""),
      ("setengah sepuluh", "09.30", ""), ("09:00+90m", "09.00", "10.30"),
    ])
  func fillsTimes(typed: String, start: String, end: String) {
    let desk = Desk.form()
    desk.press(.tab, .tab, .tab)
    desk.type(typed)
    desk.press(.tab)
    #expect(desk.keptDraft?.fields["start"] ?? desk.form?.form.typed["start"] == start)
    #expect(desk.form?.form.typed["end"] ?? "" == end)
  }

  @Test("The end takes a time, a duration or selesai", arguments: [("12", 12), ("s.d. 12", 12), ("+3 jam", 12)])
  func readsEnd(typed: String, hour: Int) {
    let desk = Desk.filled()
    desk.focus(.end)
    desk.type(typed)
    desk.press(.control("s"))
    #expect(desk.scheduled?.end == TimeOfDay(hour: hour, minute: 0))
  }

  @Test("An end of selesai is saved as none")
  func readsFinished() {
    let desk = Desk.filled()
    desk.focus(.end)
    desk.type("selesai")
    desk.press(.control("s"))
    #expect(desk.scheduled != nil)
    #expect(desk.scheduled?.end == nil)
  }

  @Test("An end before the start is refused at the end")
  func refusesEndBeforeStart() throws {
    let desk = Desk.filled()
    desk.focus(.end)
    desk.type("8.30")
    desk.press(.control("s"))
    let start = try #require(TimeOfDay(hour: 9, minute: 0))
    let end = try #require(TimeOfDay(hour: 8, minute: 30))
    #expect(desk.saves.isEmpty)
    #expect(desk.form?.form.errors == [.end: desk.sentence(.endBeforeStart(start: start, end: end))])
  }

  @Test("Magelang alone shows both offices and is refused")
  func refusesMagelang() {
    let desk = Desk.filled()
    desk.focus(.host)
    desk.type("magelang")
    #expect(["Kab. Magelang", "Kota Magelang"].allSatisfy { desk.rows(with: "│  \($0)").count == 1 })
    desk.press(.control("s"))
    #expect(desk.saves.isEmpty)
    let both = [Sample.kabMagelang, Sample.kotaMagelang]
    #expect(
      desk.form?.form.errors == [.host: desk.sentence(.ambiguousOffice(.host, typed: "magelang", candidates: both))])
    #expect(desk.form?.form.focus == .host)
  }

  @Test("Right goes through the offices that a text may still become")
  func cyclesCandidates() {
    let desk = Desk.filled()
    desk.focus(.host)
    desk.type("magelang")
    desk.press(.right, .right, .control("s"))
    #expect(desk.scheduled?.host == Sample.kotaMagelang)
  }

  @Test("An unknown office is refused at the field")
  func refusesUnknownOffice() {
    let desk = Desk.filled()
    desk.focus(.host)
    desk.type("Klaten")
    desk.press(.control("s"))
    #expect(desk.saves.isEmpty)
    #expect(desk.form?.form.errors == [.host: desk.sentence(.unknownOffice(.host, typed: "Klaten"))])
  }

  @Test("Space and the arrows go through the forums of an empty field")
  func cyclesForums() {
    let desk = Desk.form()
    desk.press(.character(" "))
    #expect(desk.form?.form.typed["forum"] == "Seksi PHU")
    desk.press(.right)
    #expect(desk.form?.form.typed["forum"] == "Subbag TU")
    desk.press(.left, .left)
    #expect(desk.form?.form.typed["forum"] == "Gara Zawa")
    desk.type("pok")
    #expect(desk.form?.form.typed["forum"] == "pok")
  }

  @Test("The host is proposed by turn with the reason, until another is typed")
  func proposesHost() throws {
    let shelf = Shelf.turn(of: Sample.purworejo, months: 14)
    let desk = Desk.form(shelf).type("phu").press(.tab)
    let row = try #require(desk.rows(with: "Kab. Purworejo  ").first)
    #expect(row.contains("giliran: terakhir 14 bulan yang lalu"))
    desk.press(.tab)
    desk.type("24/11")
    desk.press(.control("s"))
    #expect(desk.scheduled?.host == Sample.purworejo)
    let other = Desk.form(shelf).type("phu").press(.tab, .tab).type("24/11").focus(.host).type("wonosobo").press(.tab)
    #expect(other.rows(with: "giliran: terakhir").isEmpty)
    other.press(.control("s"))
    #expect(other.scheduled?.host == Sample.wonosobo)
  }

  @Test("The title follows the forum until it is typed over")
  func titleFollows() {
    let desk = Desk.form()
    desk.type("phu").press(.tab)
    #expect(desk.rows(with: "Rakor Seksi PHU se-eks").count == 1)
    desk.press(.backTab, .control("u"))
    desk.type("tu").press(.tab)
    #expect(desk.rows(with: "Rakor Subbag TU se-eks").count == 1)
    desk.press(.end)
    desk.type(" II")
    desk.press(.backTab)
    desk.type("phu").press(.tab)
    #expect(desk.rows(with: "Rakor Subbag TU se-eks Karesidenan Kedu II").count == 1)
  }

  /// Two rakor that Purworejo hosted at different places.
  static let venues = Shelf.registry.adding {
    for (number, venue) in [(1, "Pendopo RM Dargo, Purworejo"), (2, "Aula PLHUT")] {
      try $0.putMeeting(number, "2026-0\(number)-15", Sample.tu, Sample.purworejo, "Rakor lalu", .held) {
        $0.venue = venue
      }
    }
  }

  @Test("The venue completes from earlier venues of the host", arguments: [Key.right, .control("e")])
  func completesVenue(key: Key) {
    let desk = Desk.filled(Self.venues)
    desk.focus(.venue)
    desk.type("pend")
    desk.press(key, .control("s"))
    #expect(desk.scheduled?.venue == "Pendopo RM Dargo, Purworejo")
  }

  @Test("A venue that is only suggested is not saved")
  func ghostIsNotSaved() {
    let desk = Desk.filled(Self.venues)
    desk.focus(.venue)
    desk.press(.control("s"))
    #expect(desk.saves.count == 1 && desk.scheduled?.venue == nil)
  }

  @Test("Every printable key is text in a text field", arguments: ["q?n:1/ux", "jkhlgG", "  <>t[]"])
  func printableIsText(typed: String) throws {
    let desk = Desk.form()
    for place in [ScheduleForm.Place.title, .venue, .letter, .purpose, .agenda] {
      desk.focus(place)
      desk.type(typed)
    }
    let fields = try #require(desk.form?.form.typed)
    for name in ["title", "venue", "letter", "purpose"] { #expect(fields[name] == typed) }
    #expect(fields["agenda"] == "\t\(typed)\n\t")
    #expect(desk.state.layers.count == 2)
    #expect(desk.state.box == nil)
  }

  @Test("Space ticks an office, digits, plus and minus tell its promised heads")
  func promises() throws {
    let desk = Desk.filled()
    desk.focus(.office(Sample.wonosobo))
    desk.press(.character(" "), .down)
    desk.type("5")
    desk.press(.character("+"), .control("a"), .character("-"), .control("s"))
    let draft = try #require(desk.scheduled)
    #expect(!draft.invited.contains(Sample.wonosobo))
    #expect(draft.invited.count == 5)
    #expect(draft.promised == [OfficeCode(rawValue: "kebumen"): 6])
  }

  @Test("Heads promised by an office that was not ticked invite it")
  func promiseInvites() {
    let desk = Desk.filled()
    desk.focus(.office(Sample.wonosobo))
    desk.press(.character(" "))
    desk.type("4")
    desk.press(.control("s"))
    #expect(desk.scheduled?.invited.contains(Sample.wonosobo) == true)
  }

  @Test("Control-A and Control-X step the date by a day and times by a quarter of an hour")
  func steps() {
    let desk = Desk.filled()
    desk.focus(.date)
    desk.press(.control("a"), .control("a"), .control("x"))
    desk.focus(.start)
    desk.press(.control("a"), .control("s"))
    #expect(desk.scheduled?.date == Day(iso: "2026-11-25"))
    #expect(desk.scheduled?.start == TimeOfDay(hour: 9, minute: 15))
  }

  @Test("Control-A goes to the start of any other text")
  func readlineElsewhere() {
    let desk = Desk.form()
    desk.focus(.letter)
    desk.type("12")
    desk.press(.control("a"))
    desk.type("B-")
    #expect(desk.form?.form.typed["letter"] == "B-12")
  }

  @Test("Enter adds lines to the agenda and Tab leaves it")
  func writesAgenda() {
    let desk = Desk.filled()
    desk.focus(.agenda)
    desk.type("Pelunasan")
    desk.press(.enter)
    desk.type("Kloter")
    desk.press(.tab)
    #expect(desk.form?.form.focus == .purpose)
    desk.press(.control("s"))
    #expect(desk.scheduled?.agenda?.map(\.title) == ["Pelunasan", "Kloter"])
  }

  @Test("Text pasted elsewhere stays in the field under the cursor")
  func pastesOneLine() {
    let desk = Desk.filled()
    desk.focus(.venue)
    desk.paste("Aula\nPLHUT")
    desk.press(.control("s"))
    #expect(desk.scheduled?.venue == "Aula PLHUT")
  }
}
