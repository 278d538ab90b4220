import RakorModel
import Testing

@Suite("The days of a calendar")
struct CalendarDaysTests {
  private static let today = Kedu.day("2026-01-05")

  private static func meeting(
    _ number: Int, _ state: MeetingState, _ day: String, start: String? = nil, host: OfficeCode = Kedu.kebumen
  ) -> Meeting {
    var meeting = Kedu.meeting(number, state, on: Kedu.day(day))
    meeting.start = start.map(Kedu.time)
    meeting.host = host
    meeting.invited = [host]
    return meeting
  }

  private static func days(_ meetings: [Meeting] = [], almanac: Almanac? = Almanac(CalendarWarningTests.contents))
    -> CalendarDays
  {
    CalendarDays(meetings, almanac: almanac, directory: Directory(), today: today)
  }

  @Test(
    "A day without rakor is told by what it is: holiday, leave, Ramadan, then Friday",
    arguments: [
      ("2026-06-01", [DaySign.attention]), ("2026-05-28", [.leave]), ("2026-02-19", [.ramadan]),
      ("2026-02-20", [.ramadan]), ("2026-06-05", [.friday]), ("2026-06-02", []), ("2026-06-06", []),
      ("1945-08-17", [.attention]), ("2999-12-25", [.attention]), ("2024-02-29", []),
    ])
  func daysAlone(day: String, signs: [DaySign]) {
    #expect(Self.days().signs(of: Kedu.day(day)) == signs)
  }

  @Test("One rakor and several have signs of their own, and so have rakor that were all called off")
  func meetingSigns() {
    let day = Kedu.day("2026-06-02")
    func signs(_ states: MeetingState...) -> [DaySign] {
      Self.days(states.enumerated().map { Self.meeting($0 + 1, $1, "2026-06-02", host: Kedu.everyOffice[$0]) })
        .signs(of: day)
    }
    #expect(signs(.planned) == [.rakor])
    #expect(signs(.invited, .planned) == [.several])
    #expect(signs(.cancelled, .postponed) == [.calledOff])
    #expect(signs(.cancelled, .planned, .postponed) == [.rakor])
  }

  @Test("A rakor that something speaks against has a sign for that beside its own; what is over has none")
  func attention() {
    func signs(_ meeting: Meeting) -> [DaySign] { Self.days([meeting]).signs(of: meeting.date) }
    #expect(signs(Self.meeting(1, .planned, "2026-06-05", start: "11:00")) == [.rakor, .attention])
    #expect(signs(Self.meeting(1, .held, "2026-01-02", start: "11:00")) == [.rakor, .friday])
    #expect(signs(Self.meeting(1, .held, "2026-06-03")) == [.rakor, .attention])
    #expect(signs(Self.meeting(1, .planned, "2026-06-06")) == [.rakor, .attention])
    #expect(signs(Self.meeting(1, .planned, "2026-01-02")) == [.rakor, .attention])
    #expect(signs(Self.meeting(1, .planned, "2026-06-02", start: "09:00")) == [.rakor])
  }

  @Test("That a year's holidays are not known is no sign of one of its days, and is said all the same")
  func unknownYear() {
    let meeting = Self.meeting(1, .planned, "2027-06-02")
    let days = Self.days([meeting])
    #expect(days.signs(of: meeting.date) == [.rakor])
    #expect(days.notes(on: meeting.date).contains(.warnings(meeting, [.unknownYear(2027)])))
  }

  @Test("Two rakor of one office on one day are warned of, each with the other, unless one was called off")
  func clashes() {
    let pair = [Self.meeting(1, .planned, "2026-06-02"), Self.meeting(2, .planned, "2026-06-02")]
    #expect(Self.days(pair).signs(of: pair[0].date) == [.several, .attention])
    let off = [pair[0], Self.meeting(2, .cancelled, "2026-06-02")]
    #expect(Self.days(off).signs(of: pair[0].date) == [.rakor])
  }

  @Test("What is said of a day begins with its holiday, which no rakor repeats, and ends with what kind of day it is")
  func notes() throws {
    let meetings = [
      Self.meeting(1, .planned, "2026-06-01"), Self.meeting(2, .cancelled, "2026-06-01"),
    ]
    let holiday = CalendarWarningTests.holiday
    #expect(
      Self.days(meetings).notes(on: holiday.day) == [
        .holiday(holiday), .rakor([meetings[0]]), .calledOff([meetings[1]]),
      ])
    let prayer = try #require(FridayPrayer.usual)
    #expect(Self.days().notes(on: Kedu.day("2026-06-05")) == [.friday(prayer)])
    #expect(Self.days().notes(on: Kedu.day("2026-06-06")) == [.weekend])
    #expect(
      Self.days().notes(on: Kedu.day("2026-02-20"))
        == [.ramadan(end: Kedu.time("15:30"), isCertain: true), .friday(prayer)])
    #expect(Self.days().notes(on: Kedu.day("2026-02-21")) == [.ramadan(end: nil, isCertain: true), .weekend])
    #expect(Self.days().notes(on: Kedu.day("2026-06-02")).isEmpty)
  }

  @Test("Before holidays have been read there are rakor, Fridays and weekends")
  func withoutAlmanac() {
    let days = Self.days([Self.meeting(1, .planned, "2026-06-01")], almanac: nil)
    #expect(days.signs(of: Kedu.day("2026-06-01")) == [.rakor])
    #expect(days.signs(of: Kedu.day("2026-06-05")) == [.friday])
    #expect(days.notes(on: Kedu.day("2026-06-06")) == [.weekend])
  }
}

@Suite("A rakor that goes to another day")
struct DayMoveTests {
  private static func move(_ state: MeetingState, to day: String, busy: [Meeting] = []) -> DayMove {
    var meeting = Kedu.meeting(1, state, on: Kedu.day("2026-06-03"))
    meeting.invited = [meeting.host]
    return DayMove(
      meeting, to: Kedu.day(day), from: Surroundings(), into: Surroundings(sameDay: busy),
      today: Kedu.day("2026-01-05"),
      almanac: Almanac(CalendarWarningTests.contents), directory: Directory())
  }

  @Test("It is harmless where nobody was invited yet and nothing more speaks against the new day")
  func harmless() {
    #expect(Self.move(.planned, to: "2026-06-04").isHarmless)
    #expect(!Self.move(.invited, to: "2026-06-04").isHarmless)
    #expect(!Self.move(.planned, to: "2026-06-01").isHarmless)
    #expect(!Self.move(.planned, to: "2026-06-06").isHarmless)
    let other = Kedu.meeting(2, .planned, on: Kedu.day("2026-06-04"))
    #expect(!Self.move(.planned, to: "2026-06-04", busy: [other]).isHarmless)
  }

  @Test("Each day has the warnings of that day")
  func bothDays() {
    let move = Self.move(.planned, to: "2026-06-01")
    #expect(move.before.isEmpty)
    #expect(move.after == [.nationalHoliday(CalendarWarningTests.holiday)])
  }

  @Test("What is saved is the rakor with the other day and nothing else, over what was seen")
  func draft() {
    let move = Self.move(.planned, to: "2026-06-04")
    var expected = move.meeting.facts
    expected.date = Kedu.day("2026-06-04")
    #expect(move.draft.facts == expected && move.draft.seen == move.meeting)
    #expect(move.draft.agenda == nil && move.draft.promised == nil)
  }

  @Test("Only what is planned or invited goes to another day just so")
  func states() {
    #expect(MeetingState.allCases.filter(\.canChangeDay) == [.planned, .invited])
  }
}
