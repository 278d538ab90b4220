import RakorApp
import RakorModel
import TerminalKit
import Testing

/// Somebody at the scheduling form: presses keys, answers what the form asks for, and looks at the screen.
struct ScheduleFormDesk {
  var app: AppState
  /// What the last action asked for.
  private(set) var effects: [Effect] = []
  /// What the store answers about every forum and day.
  var advice = Advice()
  var venues: [String] = []
  /// The rakor that is there to be edited.
  var file: MeetingFile? = ScheduleFormDesk.file
  /// Every rakor there is.
  var meetings: [Meeting] = []

  static let wonosobo = OfficeCode(rawValue: "wonosobo")
  static let kotaMagelang = OfficeCode(rawValue: "magelang-kota")
  static let kabMagelang = OfficeCode(rawValue: "magelang-kab")
  static let purworejo = OfficeCode(rawValue: "purworejo")
  static let phu = ForumCode(rawValue: "phu")

  /// An empty form on Sunday, 22 November 2026.
  init(
    columns: Int = 80, rows: Int = 24, language: Language = .indonesian, file: MeetingFile? = nil,
    form: (Context) -> ScheduleForm.State = { ScheduleForm.State(new: $0) }
  ) throws {
    let now = try #require(Moment(iso: "2026-11-22T09:00"))
    var context = Context(now: now, size: Size(columns: columns, rows: rows), language: language)
    context.directory = ScheduleFormDesk.directory
    app = AppState(context: context)
    app.layers.append(.form(form(context)))
    if let file { self.file = file }
    perform(.changedElsewhere)
  }

  var form: ScheduleForm.State? {
    app.layers.lazy.compactMap { if case .form(let state) = $0 { state } else { nil } }.last
  }

  /// The day under the cursor of the month that lies over the form.
  var month: Day? { if case .month(let sheet)? = app.layers.last { sheet.day } else { nil } }

  var picture: String { draw(app).text() }

  /// Rows of the picture that hold a text.
  func rows(with text: String) -> [String] {
    picture.split(separator: "\n").map(String.init).filter { $0.contains(text) }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { perform(.inputReceived(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func paste(_ text: String) { perform(.inputReceived(.paste(text))) }

  mutating func click(column: Int, row: Int) {
    perform(.inputReceived(.mouse(Mouse(kind: .press, position: Point(column, row)))))
  }

  /// Acts, and answers what was asked of the store; `effects` keeps all that was asked for.
  mutating func perform(_ action: Action) {
    effects = update(&app, action)
    for effect in effects {
      switch effect {
      case .load(.advice(let forum, let date, let meeting)):
        let query = Query.advice(forum: forum, date: date, except: meeting)
        effects += update(&app, .answered(query, .advice(advice)))
      case .load(.venues(let host, let beginning)):
        let found = venues.filter { $0.lowercased().hasPrefix(beginning.lowercased()) }
        effects += update(&app, .answered(.venues(host: host, beginning: beginning), .venues(found)))
      case .load(.meetingsBetween(let first, let last)):
        let found = meetings.filter { (first...last).contains($0.date) }
        effects += update(&app, .answered(.meetingsBetween(first: first, last: last), .meetingsBetween(found)))
      case .load(.summary(let id)) where form != nil:
        effects += update(&app, .answered(.summary(id), .file(file?.meeting.id == id ? file : nil)))
      default: break
      }
    }
  }

  var saves: [SaveRequest] {
    effects.compactMap { if case .save(let request) = $0 { request } else { nil } }
  }

  /// The draft of the one rakor that was asked to be scheduled.
  var scheduled: MeetingDraft? {
    guard case .schedule(let draft, _)? = saves.first?.edits.first else { return nil }
    return draft
  }

  var keptDraft: FormDraft? {
    effects.lazy.compactMap { if case .keepDraft(let draft) = $0 { draft } else { nil } }.last
  }

  func sentence(_ refusal: Refusal) -> String {
    app.context.phrases.refusal.sentence(for: refusal, directory: app.context.directory)
  }

  private static var directory: Directory {
    let offices = [
      ("wonosobo", "Kab. Wonosobo"), ("kebumen", "Kab. Kebumen"), ("magelang-kab", "Kab. Magelang"),
      ("magelang-kota", "Kota Magelang"), ("temanggung", "Kab. Temanggung"), ("purworejo", "Kab. Purworejo"),
    ].map { code, short in
      Office(
        code: OfficeCode(rawValue: code), name: "Kankemenag \(short)", short: short,
        kind: short.hasPrefix("Kota") ? .city : .regency, town: String(short.dropFirst(5)))
    }
    let members = offices.map { Forum.Member(office: $0.code) }
    let forums = [("phu", "Seksi PHU"), ("tu", "Subbag TU"), ("pokjaluh", "Pokjaluh"), ("garazawa", "Gara Zawa")].map {
      Forum(
        code: ForumCode(rawValue: $0), name: "\($1) se-eks Karesidenan Kedu", short: $1, members: members)
    }
    return Directory(offices: offices, forums: forums)
  }
}

extension ScheduleFormDesk {
  /// Advice that it is the turn of an office, which hosted so many months ago.
  static func turn(of office: String, months: Int) -> Advice {
    let standing = TurnStanding(
      office: OfficeCode(rawValue: office), lastHosted: Day(iso: "2026-11-22")?.adding(months: -months))
    let today = Day(iso: "2026-11-22") ?? .first
    return Advice(
      surroundings: Surroundings(suggestion: TurnSuggestion(forum: phu, standings: [standing], today: today)))
  }
}

extension ScheduleFormDesk {
  /// A form with forum, date, start and host: as little as can be saved.
  static func filled(
    columns: Int = 80, rows: Int = 24, language: Language = .indonesian
  ) throws -> ScheduleFormDesk {
    var desk = try ScheduleFormDesk(columns: columns, rows: rows, language: language)
    desk.type("phu")
    desk.press(.tab, .tab)
    desk.type("24/11/2026")
    desk.press(.tab)
    desk.type("9")
    desk.press(.tab, .tab)
    desk.type("purworejo")
    desk.press(.tab)
    return desk
  }

  /// Goes to a field with Tab, and on to one of its rows with Down.
  mutating func focus(_ place: ScheduleForm.Place, line: Int = 0) {
    for _ in 0..<11 where !isInGroup(of: place) { press(.tab) }
    for _ in 0..<12 where form?.form.focus != place || form?.form.line != line { press(.down) }
  }

  private func isInGroup(of place: ScheduleForm.Place) -> Bool {
    switch (form?.form.focus, place) {
    case (.office?, .office): true
    case (let here, _): here == place
    }
  }
}

extension ScheduleFormDesk {
  /// A planned rakor with one agenda item and a promise, as it was read.
  static var file: MeetingFile {
    let id = MeetingID(rawValue: 3)
    let day = Day(iso: "2026-12-01") ?? .first
    let draft = MeetingDraft(
      forum: phu, title: "Rakor Seksi PHU", date: day, start: TimeOfDay(hour: 9, minute: 0), host: purworejo,
      venue: "Pendopo RM Dargo, Purworejo", invited: [wonosobo, purworejo], purpose: "Satu\nDua", letter: "B-12",
      notes: "Bawa laptop")
    return MeetingFile(
      meeting: Meeting(id: id, uid: "3", draft: draft),
      agenda: [AgendaItem(meeting: id, number: 1, title: "Pelunasan")],
      attendance: [OfficeAttendance(meeting: id, office: wonosobo, promised: 5)], delegates: [], people: [:],
      followUps: [],
      revisions: [.meeting(id): 5, .attendance(id, wonosobo): 2, .agendaItem(id, 1): 4])
  }

  static func committed(_ number: Int) throws -> Committed {
    let moment = try #require(Moment(iso: "2026-11-22T09:00"))
    let entry = JournalEntry(
      number: 1, at: moment, who: "wonosobo", role: .change, change: Change(kind: .scheduled, records: []))
    return Committed(entry: entry, revisions: [.meeting(MeetingID(rawValue: number)): 1])
  }
}

extension ScheduleForm.Place {
  static let purpose = ScheduleForm.Place.field(.purpose)
  static let letter = ScheduleForm.Place.field(.letter)
}
