import RakorModel
import TerminalKit

@testable import RakorApp

/// A clerk at the roll-call of one rakor: keys go in, and what is saved is done by the real rules.
final class RollCallDesk {
  static let id = MeetingID(rawValue: 7)
  static let wonosobo = OfficeCode(rawValue: "wonosobo")
  static let kebumen = OfficeCode(rawValue: "kebumen")
  static let purworejo = OfficeCode(rawValue: "purworejo")
  static let now = Moment(iso: "2026-11-24T08:00")!

  let records = MemoryRecords()
  private(set) var state: AppState
  private(set) var saves: [SaveRequest] = []
  /// Answers that are held back while this is true, as by a slow disk.
  var holdsAnswers = false
  private var held: [Query] = []

  init(
    columns: Int = 80, rows: Int = 24, language: Language = .indonesian, readOnly: Bool = false,
    offices: [String] = ["wonosobo", "kebumen", "purworejo"], set: (MemoryRecords) -> Void = { _ in }
  ) {
    let context = Context(
      now: RollCallDesk.now, size: Size(columns: columns, rows: rows), language: language, readOnly: readOnly)
    state = AppState(context: context)
    for code in ["wonosobo", "kebumen", "purworejo", "magelang-kota"] {
      records.put(.office(RollCallDesk.office(code)))
    }
    var draft = MeetingDraft(
      forum: ForumCode(rawValue: "phu"), title: "Rakor Seksi PHU se-eks Karesidenan Kedu",
      date: RollCallDesk.now.day, host: OfficeCode(rawValue: offices.first ?? "wonosobo"),
      invited: offices.map(OfficeCode.init))
    draft.venue = "Pendopo RM Dargo"
    records.put(.meeting(Meeting(id: RollCallDesk.id, uid: "u", draft: draft, state: .ongoing)))
    set(records)
    state.context.directory = Directory(
      offices: ["wonosobo", "kebumen", "purworejo", "magelang-kota"].map(RollCallDesk.office))
    state.layers = [.rollCall(RollCall.State(id: RollCallDesk.id))]
    reload()
  }

  // MARK: What the clerk does

  func press(_ keys: Key...) { for key in keys { act(.key(key)) } }
  func type(_ text: String) { for character in text { act(.key(.character(character))) } }
  func act(_ input: Input) { perform(update(&state, .inputReceived(input))) }
  func resize(_ columns: Int, _ rows: Int) {
    perform(update(&state, .resized(Size(columns: columns, rows: rows))))
  }
  func reload() { perform(update(&state, .changedElsewhere)) }

  func releaseAnswers() {
    holdsAnswers = false
    let queries = held
    held = []
    for query in queries { answer(query) }
  }

  // MARK: What there is to see

  var picture: String { draw(state).text() }
  var lines: [String] { picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  var screen: RollCall.State {
    guard case .rollCall(let screen) = state.screen else { return RollCall.State(id: MeetingID(rawValue: -1)) }
    return screen
  }
  /// Whether letters are text now.
  var isTyping: Bool { state.top.traits(state.context).isTyping }
  var page: RollCallPage? { RollCallPage(screen, state.context) }
  var selectedName: String? { page?.row?.name }
  var selectedOffice: String? { page?.office?.office.rawValue }
  var states: [String: DelegateState] {
    Dictionary(
      (page?.file.namedDelegates ?? []).map { ($0.name, $0.delegate.state) }, uniquingKeysWith: { first, _ in first })
  }
  func figures(_ office: OfficeCode) -> OfficeFigures? { page?.figures.office(office) }

  // MARK: The world outside

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .load(let query): if holdsAnswers { held.append(query) } else { answer(query) }
      case .save(let request): save(request)
      default: break
      }
    }
  }

  private func answer(_ query: Query) {
    switch query {
    case .file(let id): perform(update(&state, .answered(query, .file(records.file(id)))))
    case .roll(let meeting, let forum, let office, let day, let limit):
      perform(update(&state, .answered(query, .roll(records.roll(meeting, forum, office, activeOn: day, limit)))))
    case .people(let text, let office, let limit):
      let found = records.people(text, office, activeOn: nil)
      perform(update(&state, .answered(query, .people(Array(found.prefix(limit))))))
    default: break
    }
  }

  private func save(_ request: SaveRequest) {
    saves.append(request)
    for (key, revision) in request.expecting where (records.stamped(key)?.revision ?? 0) != revision {
      let conflict = Conflict(
        key: key, expectedRevision: revision, foundRevision: records.stamped(key)?.revision ?? 0, found: nil)
      return perform(update(&state, .conflicted(conflict, request)))
    }
    do {
      for edit in request.edits {
        let change = try edit.change(reading: records, now: RollCallDesk.now)
        records.apply(change)
        let entry = JournalEntry(number: saves.count, at: RollCallDesk.now, who: "ani", role: .change, change: change)
        perform(update(&state, .saved(Committed(entry: entry, revisions: [:]), .layer(request))))
      }
    } catch let refusal as Refusal {
      perform(update(&state, .refused(refusal, .layer(request))))
    } catch {
      perform(update(&state, .failed("\(error)")))
    }
  }

  // MARK: Records

  static func office(_ code: String) -> Office {
    let names = [
      "wonosobo": "Kab. Wonosobo", "kebumen": "Kab. Kebumen", "purworejo": "Kab. Purworejo",
      "magelang-kota": "Kota Magelang",
    ]
    let short = names[code] ?? code
    return Office(
      code: OfficeCode(rawValue: code), name: "Kankemenag \(short)", short: short, kind: .regency, town: short)
  }

  static func person(_ number: Int, _ name: String, _ office: OfficeCode, title: String? = nil) -> Person {
    Person(id: PersonID(rawValue: number), draft: PersonDraft(name: name, title: title, office: office))
  }
}

/// The same, of whom those from Wonosobo were at the forum's last rakor; and one more of Wonosobo, known from another.
func regularPeople(_ records: MemoryRecords) {
  knownPeople(records)
  records.put(.person(RollCallDesk.person(21, "Zulfa Hanim", RollCallDesk.wonosobo, title: "Penyuluh")))
  for (number, forum) in [(5, "pokjaluh"), (6, "phu")] {
    let draft = MeetingDraft(
      forum: ForumCode(rawValue: forum), title: "Rakor lalu", date: RollCallDesk.now.day.adding(days: -90),
      host: RollCallDesk.kebumen, invited: [RollCallDesk.wonosobo])
    let id = MeetingID(rawValue: number)
    records.put(.meeting(Meeting(id: id, uid: "\(number)", draft: draft, state: .held)))
    for person in forum == "phu" ? Array(1...5) : [21] {
      records.put(
        .delegate(
          Delegate(
            meeting: id, person: PersonID(rawValue: person), office: RollCallDesk.wonosobo, state: .excused)))
    }
  }
}

/// Five from Wonosobo, two from Kebumen, nobody from Purworejo.
func knownPeople(_ records: MemoryRecords) {
  let names = ["Dhany Novitasari", "Dwi Subrata", "Eni Mariana", "Herawati Aliyah", "Muhasyim"]
  let titles = ["Staf", "Kasi PHU", "Staf", "Staf", "Staf"]
  for (index, name) in names.enumerated() {
    records.put(.person(RollCallDesk.person(index + 1, name, RollCallDesk.wonosobo, title: titles[index])))
  }
  records.put(.person(RollCallDesk.person(11, "Budi Santoso", RollCallDesk.kebumen, title: "Kasi PHU")))
  records.put(.person(RollCallDesk.person(12, "Dwi Astuti", RollCallDesk.kebumen)))
}
