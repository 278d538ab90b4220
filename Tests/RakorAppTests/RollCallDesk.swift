import RakorModel
import SampleOffice
import TerminalKit

@testable import RakorApp

extension Sample {
  /// A rakor that is going on.
  static let ongoing = id(7)
  static let startOfOngoing = moment("2026-11-24T08:00")
  static let (budi, dwiAstuti) = (person(11), person(12))
}

extension Shelf {
  /// A rakor of three of the six offices, and nobody known in any.
  static let ongoing = registry.adding {
    try $0.putMeeting(
      7, "2026-11-24", Sample.phu, Sample.wonosobo, "Rakor Seksi PHU se-eks Karesidenan Kedu", .ongoing
    ) {
      $0.invited = [Sample.wonosobo, Sample.kebumen, Sample.purworejo]
      $0.venue = "Pendopo RM Dargo"
    }
  }

  /// Five from Wonosobo, two from Kebumen, nobody from Purworejo.
  static let known = ongoing.adding {
    try Sample.enterWonosobo(&$0)
    try $0.putPerson(Sample.budi, "Budi Santoso", Sample.kebumen, "Kasi PHU")
    try $0.putPerson(Sample.dwiAstuti, "Dwi Astuti", Sample.kebumen)
  }

  /// The same, of whom those from Wonosobo were at the forum's last rakor; and one more of Wonosobo, known from
  /// another.
  static let regular = known.adding {
    try $0.putPerson(Sample.person(21), "Zulfa Hanim", Sample.wonosobo, "Penyuluh")
    for (number, forum) in [(5, Sample.forumCodes[2]), (6, Sample.phu)] {
      try $0.putMeeting(number, "2026-08-26", forum, Sample.kebumen, "Rakor lalu", .held)
      for person in forum == Sample.phu ? Sample.fiveOfWonosobo : [Sample.person(21)] {
        try $0.putDelegate(Sample.id(number), person, Sample.wonosobo, .excused)
      }
    }
  }
}

/// A clerk at the roll-call.
extension Desk {
  static func rollCall(
    _ shelf: Shelf = .known, columns: Int = 80, rows: Int = 24, readOnly: Bool = false
  ) -> Desk {
    Desk(shelf, columns: columns, rows: rows, readOnly: readOnly, at: Sample.startOfOngoing)
      .open(.rollCall(RollCall.State(id: Sample.ongoing)))
  }

  var rollCall: RollCall.State {
    guard case .rollCall(let screen) = state.screen else { return RollCall.State(id: MeetingID(rawValue: -1)) }
    return screen
  }
  /// Whether letters are text now.
  var isTyping: Bool { state.top.traits(state.context).isTyping }
  var page: RollCallPage? { RollCallPage(rollCall, state.context) }
  var selectedName: String? { page?.row?.name }
  var selectedOffice: OfficeCode? { page?.office?.office }
  var states: [String: DelegateState] {
    Dictionary(
      (page?.file.namedDelegates ?? []).map { ($0.name, $0.delegate.state) }, uniquingKeysWith: { first, _ in first })
  }
  func figures(_ office: OfficeCode) -> OfficeFigures? { page?.figures.office(office) }
}
