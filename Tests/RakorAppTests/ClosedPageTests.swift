import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Pages of a closed rakor after everything was renamed")
struct ClosedPageTests {
  struct Place: Sendable {
    let columns: Int
    let rows: Int
    let language: Language
  }

  static let places = [(80, 24), (120, 40), (40, 12)].flatMap { columns, rows in
    Language.allCases.map { Place(columns: columns, rows: rows, language: $0) }
  }

  /// The busy autumn, in which the rakor that was held has been closed with a delegate of its own.
  private static let closed = Shelf.full.adding(on: "2026-11-20") {
    try $0.putDelegate(Sample.held, Sample.dwi, Sample.wonosobo)
    try $0.close(Sample.held)
  }

  /// The same, after which every office and forum and everybody were given other names and titles.
  private static let renamed = closed.adding { records in
    for office in Sample.officeCodes {
      try records.changeOffice(office) {
        $0.name = "Kantor Baru \($0.code.rawValue)"
        $0.short = "Baru \($0.town)"
      }
    }
    for forum in Sample.forumCodes {
      try records.changeForum(forum) {
        $0.name = "Bidang \($0.code.rawValue)"
        $0.short = "Bid. \($0.code.rawValue)"
      }
    }
    for person in Sample.fiveOfWonosobo {
      try records.changePerson(person) {
        $0.name = "Raden \($0.name)"
        $0.title = "Kepala Bidang"
      }
    }
  }

  private func desks(_ place: Place, _ play: (Desk) -> Void) -> [Desk] {
    [Self.closed, Self.renamed].map { shelf in
      let desk = Desk(shelf, columns: place.columns, rows: place.rows, language: place.language)
      play(desk)
      return desk
    }
  }

  private func crop(_ desk: Desk, to rect: Rect) -> [String] {
    desk.lines.dropFirst(rect.row).prefix(rect.rows).map { String($0.dropFirst(rect.column).prefix(rect.columns)) }
  }

  @Test("y on a follow-up of a closed rakor copies the office names of its day", arguments: Language.allCases)
  func copiedNames(language: Language) {
    let desks = desks(Place(columns: 80, rows: 24, language: language)) { desk in
      desk.open(.followUps(.init(meeting: Sample.held))).type("y")
    }
    guard case .copy(let text)? = desks.first?.effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.contains("Kab. Temanggung"))
    #expect(desks.last?.effects == [.copy(text)])
  }

  @Test("Every tab of a closed rakor is the same picture", arguments: places)
  func everyTab(place: Place) {
    for tab in MeetingTab.allCases {
      for keys: [Key] in [[], [.left], [.down, .down], [.end]] {
        let desks = desks(place) { desk in
          desk.open(tab.layer(of: Sample.held))
          for key in keys { desk.press(key) }
        }
        #expect(desks[0].picture == desks[1].picture, "\(tab) \(keys)")
      }
    }
  }

  @Test("A closed rakor's row in the list and its page beside it are the same", arguments: places)
  func list(place: Place) {
    let desks = desks(place) { $0.type("2jj") }
    let rows = desks.map { desk in desk.lines.first { $0.hasPrefix(">") || $0.contains(" > ") } }
    #expect(rows[0] != nil)
    let plan = MeetingsPlan(desks[0].state.context)
    let width = plan.detail.column > 0 && !plan.detail.isEmpty ? plan.detail.column - 2 : place.columns
    #expect(rows[0]?.prefix(width) == rows[1]?.prefix(width))
    #expect(crop(desks[0], to: plan.detail) == crop(desks[1], to: plan.detail))
  }

  @Test("The last rakor on Home is the same when it is closed", arguments: places)
  func home(place: Place) {
    let desks = desks(place) { _ in }
    guard case .home(let home) = desks[0].state.top, let page = home.page else {
      Issue.record("no home")
      return
    }
    let last = HomePlan(page, desks[0].state.context).last
    #expect(crop(desks[0], to: last) == crop(desks[1], to: last))
    #expect(last.isEmpty || crop(desks[0], to: last)[0].contains("Seksi PHU"))
  }

  @Test("A rakor that is not closed has the new names")
  func openHasNewNames() {
    let pictures = desks(Place(columns: 120, rows: 40, language: .indonesian)) {
      $0.open(.summary(.init(id: Sample.planned)))
    }.map(\.picture)
    #expect(pictures[1].contains("Kantor Baru wonosobo") && pictures[1].contains("Bidang phu"))
    #expect(!pictures[0].contains("Baru"))
  }

  @Test("Every key that changes something on a page of a closed rakor is refused with the same sentence")
  func everyKeyIsRefused() {
    let desk = Desk(Self.closed)
    desk.open(.rollCall(.init(id: Sample.held)))
    let context = desk.state.context
    let sentence = context.phrases.refusal.sentence(for: .closed(Sample.held), directory: context.directory)
    func reason(of availability: Availability) -> String {
      if case .refused(let reason) = availability { reason } else { "\(availability)" }
    }
    func reasons<State, Command>(_ bindings: [Binding<State, Command>], _ state: State) -> [Key: String] {
      let changes = bindings.filter { $0.group == .change }
      let told = changes.map { ($0.keys[0], $0.availability(state, context)) }
      // A key may have several meanings, of which at most one is its own here.
      let own = told.filter { key, availability in
        availability != .notMine || !told.contains { $0.0 == key && $0.1 != .notMine }
      }
      return Dictionary(own.map { ($0.0, reason(of: $0.1)) }) { first, _ in first }
    }
    let rollCall = RollCall.frame(RollCall.State(id: Sample.held), context)
    let summary = reasons(Summary.bindings, Summary.frame(Summary.State(id: Sample.held), context))
    let heads = reasons(RollCall.bindings, rollCall)
    #expect(Set(summary.filter { $0.value == "works" }.keys) == [.character("o"), .character("r")])
    for (key, reason) in summary.filter({ $0.value != "works" }) { #expect(reason == sentence, "\(key)") }
    #expect(heads[.character("o")] == "works")
    for (key, reason) in heads where key != .character("o") { #expect(reason == sentence, "\(key)") }
    desk.open(.agenda(.init(id: Sample.held)))
    for (key, reason) in reasons(Agenda.bindings, Agenda.State(id: Sample.held)) where key != .character("o") {
      #expect(reason == sentence, "\(key)")
    }
  }

  @Test("What is added to the follow-ups of a closed rakor is an instruction that came after it")
  func addedIsAnInstruction() {
    let desk = Desk(Self.closed).open(.followUps(.init(meeting: Sample.held))).type("aPublikasikan")
    desk.press(.tab, .character("x"), .control("s"))
    #expect(desk.lastFollowUp?.source == .instruction)
    #expect(desk.lastFollowUp?.meeting == Sample.held)
  }
}
