import RakorModel
import Testing

@Suite("Best dates")
struct DateSearchTests {
  private static let today = Kedu.day("2026-05-04")

  private static func proposals(
    _ meetings: [Meeting] = [], start: String? = nil, almanac: Almanac = Almanac(CalendarWarningTests.contents)
  ) -> [DateProposal] {
    let facts = WarningFacts(
      date: today, start: start.map(Kedu.time), host: Kedu.city, invited: Kedu.everyOffice, today: today,
      almanac: almanac)
    return DateSearch(facts, meetings: meetings).proposals
  }

  private static func meeting(_ number: Int, on day: Day) -> Meeting {
    var meeting = Kedu.meeting(number, .planned, on: day)
    meeting.host = Kedu.kebumen
    meeting.invited = [Kedu.kebumen]
    return meeting
  }

  @Test("Three days in three weeks and on three weekdays are proposed, working days between one and eight weeks ahead")
  func threeDays() {
    let days = Self.proposals().map(\.day)
    #expect(days == [Kedu.day("2026-05-11"), Kedu.day("2026-05-19"), Kedu.day("2026-05-27")])
  }

  @Test("A day on which an invited office is at another rakor gives way to one where all are free")
  func clashes() {
    let busy = [Kedu.day("2026-05-11"), Kedu.day("2026-05-12")]
    let days = Self.proposals(busy.enumerated().map { Self.meeting($0.offset + 5, on: $0.element) }).map(\.day)
    #expect(days.first == Kedu.day("2026-05-13"))
    #expect(Set(days).isDisjoint(with: busy))
  }

  @Test("What no other day could mend is not held against one")
  func hostNotInvited() {
    let facts = WarningFacts(
      date: Self.today, host: Kedu.city, invited: [Kedu.kebumen], today: Self.today,
      almanac: Almanac(CalendarWarningTests.contents))
    #expect(facts.warnings.contains(.hostNotInvited))
    #expect(DateSearch(facts, meetings: []).proposals.allSatisfy { $0.concerns.isEmpty })
  }

  @Test("Saturdays and Sundays are never proposed, however full the weeks are")
  func noWeekend() {
    let working = (7...56).map { Self.today.adding(days: $0) }.filter { !$0.weekday.isWeekend }
    let days = Self.proposals(working.enumerated().map { Self.meeting($0.offset + 5, on: $0.element) }).map(\.day)
    #expect(days.count == 3)
    #expect(days.allSatisfy { !$0.weekday.isWeekend })
  }

  @Test("Days without anything against them come before days of other weeks that have something")
  func fewestFirst() {
    let free = [Kedu.day("2026-05-11"), Kedu.day("2026-05-12"), Kedu.day("2026-05-13")]
    let all = (7...56).map { Self.today.adding(days: $0) }.filter { !free.contains($0) }
    let days = Self.proposals(all.enumerated().map { Self.meeting($0.offset + 5, on: $0.element) }).map(\.day)
    #expect(days == free)
  }

  @Test("Neither holidays, leave, Fridays nor days beside a long holiday are proposed while others are there")
  func avoidsTheCalendar() {
    let all = (7...56).map { Self.today.adding(days: $0) }
    let almanac = Almanac(CalendarWarningTests.contents)
    for proposal in Self.proposals() {
      #expect(all.contains(proposal.day) && proposal.concerns.isEmpty)
      #expect(almanac.isWorkingDay(proposal.day) && proposal.day.weekday != .friday)
      #expect(!almanac.isBesideLongHoliday(proposal.day))
    }
  }

  @Test("Nothing is said of long holidays where the holidays of the days around are not known")
  func silentWithoutData() {
    let today = Kedu.day("2026-12-20")
    let facts = WarningFacts(
      date: today, host: Kedu.city, invited: Kedu.everyOffice, today: today,
      almanac: Almanac(CalendarWarningTests.contents))
    let proposals = DateSearch(facts, meetings: []).proposals
    #expect(proposals.count == 3)
    #expect(proposals.allSatisfy { !$0.strengths.contains(.awayFromLongHoliday) })
  }

  @Test("A proposal says what speaks for it")
  func strengths() {
    #expect(
      Self.proposals().first?.strengths == [
        .workingDay, .notFriday, .officesFree(Kedu.everyOffice.count), .awayFromLongHoliday,
      ])
  }

  @Test("A proposal says what speaks against it where nothing better is left")
  func concerns() {
    let all = (7...56).map { Self.today.adding(days: $0) }
    let proposals = Self.proposals(all.enumerated().map { Self.meeting($0.offset + 5, on: $0.element) })
    #expect(proposals.count == 3)
    for proposal in proposals {
      #expect(proposal.concerns.count == 1)
      #expect(!proposal.strengths.contains(.officesFree(Kedu.everyOffice.count)))
    }
  }

  @Test("Ramadan speaks against a day, and being outside it for one when both are to be had")
  func ramadan() {
    var facts = WarningFacts(
      date: Self.today, today: Kedu.day("2026-02-16"), almanac: Almanac(CalendarWarningTests.contents))
    facts.start = Kedu.time("09:00")
    let proposals = DateSearch(facts, meetings: []).proposals
    #expect(proposals.allSatisfy { $0.day > Kedu.day("2026-03-20") && $0.strengths.contains(.outsideRamadan) })
  }

  @Test("A year without a decree is a doubt, so days of a known year come first")
  func unknownYear() {
    let facts = WarningFacts(
      date: Self.today, today: Kedu.day("2026-12-07"), almanac: Almanac(CalendarWarningTests.contents))
    let proposals = DateSearch(facts, meetings: []).proposals
    #expect(proposals.allSatisfy { $0.day.year == 2026 && $0.concerns.isEmpty })
  }
}
