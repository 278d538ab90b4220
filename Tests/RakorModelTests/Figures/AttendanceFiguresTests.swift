import RakorModel
import Testing

@Suite("Figures of attendance")
struct AttendanceFiguresTests {
  private static func figures(
    invited: [OfficeCode] = [Kedu.wonosobo, Kedu.city], host: OfficeCode = Kedu.wonosobo, reported: Int? = nil,
    heads: [(OfficeCode, promised: Int?, counted: Int?)] = [], delegates: [(OfficeCode, DelegateState)] = []
  ) -> AttendanceFigures {
    var meeting = Kedu.meeting(1, .held)
    meeting.invited = invited
    meeting.host = host
    meeting.reportedTotal = reported
    return AttendanceFigures(
      meeting: meeting,
      attendance: heads.map {
        OfficeAttendance(meeting: meeting.id, office: $0.0, promised: $0.promised, counted: $0.counted)
      },
      delegates: delegates.enumerated().map {
        Delegate(
          meeting: meeting.id, person: PersonID(rawValue: $0.offset + 1), office: $0.element.0, state: $0.element.1)
      })
  }

  @Test(
    "Present at an office is the larger of counted and named, and unknown is not zero",
    arguments: [
      (nil, nil, nil), (0, nil, 0), (nil, 0, 0), (0, 0, 0), (6, nil, 6), (nil, 5, 5), (6, 5, 6), (5, 6, 6), (0, 3, 3),
    ] as [(Int?, Int?, Int?)])
  func presentIsTheLarger(counted: Int?, named: Int?, present: Int?) {
    let office = OfficeFigures(office: Kedu.city, promised: 9, counted: counted, named: named)
    #expect(office.present == present)
  }

  @Test(
    "An office's line says so when counted and named differ; what was promised is no count of who came",
    arguments: [
      (nil, nil, nil, false), (nil, 6, nil, false), (nil, nil, 5, false), (nil, 5, 5, false), (5, 5, 5, false),
      (nil, 6, 5, true), (nil, 5, 6, true), (nil, 0, 1, true), (5, 4, nil, false), (5, nil, 4, false), (5, 5, 4, true),
      (5, 4, 4, false),
    ]
      as [(Int?, Int?, Int?, Bool)])
  func disagreement(promised: Int?, counted: Int?, named: Int?, disagrees: Bool) {
    let office = OfficeFigures(office: Kedu.city, promised: promised, counted: counted, named: named)
    #expect(office.disagrees == disagrees)
  }

  @Test(
    "A report that says fewer than the offices' sum is told beside it; one that says more is not broken down",
    arguments: [(3, 3, 0), (9, nil, 0), (12, nil, 3), (nil, nil, 0)] as [(Int?, Int?, Int)])
  func reportedAgainstSum(reported: Int?, tooFew: Int?, unattributed: Int) {
    let offices = [(Kedu.city, 4), (Kedu.regency, 5)].map { OfficeFigures(office: $0, counted: $1) }
    let figures = AttendanceFigures(offices: offices, reportedTotal: reported)
    #expect(figures.reportedTooFew == tooFew)
    #expect(figures.unattributed == unattributed)
    #expect(figures.total == max(9, reported ?? 0))
  }

  @Test("An office that came uninvited counts in the total and in no divisor; the host is expected, invited or not")
  func uninvited() {
    let figures = Self.figures(
      invited: [Kedu.city], host: Kedu.wonosobo,
      heads: [(Kedu.city, promised: nil, counted: 4), (Kedu.kebumen, promised: nil, counted: 3)],
      delegates: [(Kedu.regency, .present)])
    #expect(figures.total == 8)
    #expect((figures.officesPresent, figures.officesInvited) == (1, 2))
    #expect(figures.uninvited.map(\.office) == [Kedu.kebumen, Kedu.regency])
    #expect(figures.office(Kedu.wonosobo)?.isInvited == true)
  }

  @Test("Promised heads never count as present")
  func promisedIsNotPresent() {
    let figures = Self.figures(heads: [(Kedu.city, promised: 7, counted: nil)])
    #expect(figures.promised == 7)
    #expect(figures.office(Kedu.city)?.present == nil)
    #expect(figures.total == nil)
    #expect(figures.officesPresent == 0)
  }

  @Test(
    "Present and late count as named; every other told state is known not to be there",
    arguments: [
      (DelegateState.unknown, nil), (.present, 1), (.late, 1), (.excused, 0), (.sick, 0), (.travel, 0), (.absent, 0),
      (.represented, 0),
    ] as [(DelegateState, Int?)])
  func whoCountsAsNamed(state: DelegateState, named: Int?) {
    let office = Self.figures(delegates: [(Kedu.city, state)]).office(Kedu.city)
    #expect(office?.named == named)
    #expect(office?.present == named)
  }

  @Test("Every state of a delegate is in the table of who counts as named")
  func everyDelegateStateIsJudged() {
    #expect(DelegateState.allCases.count == 8)
    #expect(DelegateState.allCases.filter(\.isPresent) == [.present, .late])
  }

  @Test("Delegates count for the office they came for")
  func delegatesCountPerOffice() {
    let figures = Self.figures(delegates: [
      (Kedu.city, .present), (Kedu.city, .late), (Kedu.wonosobo, .present), (Kedu.wonosobo, .sick),
      (Kedu.city, .unknown),
    ])
    #expect(figures.office(Kedu.city)?.named == 2)
    #expect(figures.office(Kedu.wonosobo)?.named == 1)
  }

  @Test("The host attends too, though not invited")
  func hostAttendsToo() {
    let figures = Self.figures(invited: [Kedu.city], host: Kedu.purworejo)
    #expect(figures.offices.map(\.office) == [Kedu.city, Kedu.purworejo])
  }

  @Test("Offices that came uninvited stand after the invited, each once")
  func uninvitedStandLast() {
    let figures = Self.figures(
      invited: [Kedu.city, Kedu.wonosobo], host: Kedu.city,
      heads: [(Kedu.kebumen, promised: nil, counted: 2), (Kedu.city, promised: nil, counted: 3)],
      delegates: [(Kedu.temanggung, .present), (Kedu.kebumen, .present)])
    #expect(figures.offices.map(\.office) == [Kedu.city, Kedu.wonosobo, Kedu.kebumen, Kedu.temanggung])
    #expect(figures.total == 6)
    #expect(figures.officesPresent == 1)
  }

  @Test("Nothing told gives no total rather than nought")
  func nothingToldIsNoTotal() {
    let figures = Self.figures()
    #expect(figures.total == nil)
    #expect(figures.attributed == nil)
    #expect(figures.promised == nil)
    #expect(figures.unattributed == 0)
  }

  @Test("Offices that told are added up and silent ones left out")
  func totalsAddWhatIsTold() {
    let figures = Self.figures(
      invited: [Kedu.wonosobo, Kedu.city, Kedu.kebumen],
      heads: [(Kedu.wonosobo, promised: 6, counted: 5), (Kedu.city, promised: 0, counted: 0)])
    #expect(figures.promised == 6)
    #expect(figures.total == 5)
    #expect(figures.officesPresent == 1)
  }

  @Test(
    "What a reported total exceeds the offices' sum by is not broken down by office",
    arguments: [
      (nil, nil, nil, 0), (31, nil, 31, 31), (nil, 5, 5, 0), (31, 5, 31, 26), (5, 5, 5, 0), (4, 5, 5, 0),
      (0, nil, 0, 0),
    ] as [(Int?, Int?, Int?, Int)])
  func unattributed(reported: Int?, counted: Int?, total: Int?, unattributed: Int) {
    let figures = Self.figures(reported: reported, heads: [(Kedu.wonosobo, promised: nil, counted: counted)])
    #expect(figures.total == total)
    #expect(figures.attributed == counted)
    #expect(figures.unattributed == unattributed)
  }

  @Test("The rakor of 2021 had 31 people, 5 of them named and 26 not broken down by office")
  func exampleOf2021() {
    let figures = Self.figures(
      invited: Kedu.everyOffice, host: Kedu.purworejo, reported: 31,
      delegates: Array(repeating: (Kedu.wonosobo, .present), count: 5))
    #expect(figures.total == 31)
    #expect(figures.attributed == 5)
    #expect(figures.unattributed == 26)
    #expect(figures.offices.map(\.present) == [5, nil, nil, nil, nil, nil])
  }
}
