import RakorModel
import Testing

@Suite("Rules of a day")
struct RulesOfTheDayTests {
  private static let later = Kedu.day("2021-07-01")

  /// What may become of an office after the rakor of 15 June, and the rules by which it has no part any more.
  enum Fate: CaseIterable {
    case ended, left, forgotten
  }

  /// The rakor, and the office that hosts it gone since.
  private static func records(_ fate: Fate, _ state: MeetingState = .held) -> MemoryRecords {
    var office = Kedu.offices[5]
    var forum = Kedu.forums[0]
    switch fate {
    case .ended: office.activeUntil = Kedu.meetingDay
    case .left: forum.members[5].left = Kedu.meetingDay
    case .forgotten: forum.members.removeLast()
    }
    return Kedu.records(state, [.office(office), .forum(forum)])
  }

  @Test("A rakor can be edited whatever became of its offices after its day", arguments: Fate.allCases)
  func staysEditable(fate: Fate) throws {
    let records = Self.records(fate)
    var draft = Kedu.draft
    draft.venue = "Aula PLHUT"
    draft.invited = Kedu.everyOffice.filter { $0 != Kedu.city }
    try records.perform(.revise(Kedu.rakor, draft))
    #expect(try records.meeting(Kedu.rakor)?.venue == "Aula PLHUT")
    #expect(try records.meeting(Kedu.rakor)?.invited == draft.invited)
  }

  @Test("An office that was there on the day of a past rakor can still be put on it", arguments: [Fate.ended, .left])
  func judgedByItsDay(fate: Fate) throws {
    let records = Self.records(fate)
    var draft = Kedu.draft
    draft.host = Kedu.wonosobo
    draft.invited = [Kedu.wonosobo]
    try records.perform(.revise(Kedu.rakor, draft))
    draft.host = Kedu.purworejo
    draft.invited = [Kedu.wonosobo, Kedu.purworejo]
    try records.perform(.revise(Kedu.rakor, draft))
    #expect(try records.meeting(Kedu.rakor)?.host == Kedu.purworejo)
  }

  @Test("A rakor moved to another day is judged by that day")
  func movedIsJudgedAgain() throws {
    var draft = Kedu.draft
    draft.date = Self.later
    #expect(throws: Refusal.inactiveOffice(.host, Kedu.purworejo, on: Self.later)) {
      try Self.records(.ended).perform(.revise(Kedu.rakor, draft))
    }
    #expect(throws: Refusal.membership(.noMore(Kedu.purworejo, Kedu.phu, since: Kedu.meetingDay))) {
      try Self.records(.left).perform(.revise(Kedu.rakor, draft))
    }
    // Nobody knows on which day it left, so no day can be judged.
    try Self.records(.forgotten).perform(.revise(Kedu.rakor, draft))
  }

  @Test(
    "An office hosts from the day it joined the forum to its last day there",
    arguments: [("2021-06-14", false), ("2021-06-15", true), ("2021-06-16", true), ("2021-06-17", false)])
  func membershipHasDays(date: String, isMember: Bool) throws {
    var forum = Kedu.forums[0]
    forum.members[5] = Forum.Member(
      office: Kedu.purworejo, joined: Kedu.day("2021-06-15"), left: Kedu.day("2021-06-16"))
    let records = MemoryRecords(Kedu.registry + [.forum(forum)])
    var draft = Kedu.draft
    draft.date = Kedu.day(date)
    if isMember {
      try records.perform(.schedule(draft, uid: "new"))
    } else {
      let refusal: Refusal =
        date < "2021-06-15"
        ? .membership(.notYet(Kedu.purworejo, Kedu.phu, from: Kedu.day("2021-06-15")))
        : .membership(.noMore(Kedu.purworejo, Kedu.phu, since: Kedu.day("2021-06-16")))
      #expect(throws: refusal) { try records.perform(.schedule(draft, uid: "new")) }
    }
  }

  @Test("Invited unless told otherwise are the members of the rakor's own day")
  func invitedByDefault() {
    var forum = Kedu.forums[0]
    forum.members[0].left = Kedu.today
    forum.members[1].joined = Self.later
    var offices = Kedu.offices
    offices[2].activeUntil = Kedu.today
    let directory = Directory(offices: offices, forums: [forum])
    #expect(directory.offices(of: forum, on: Kedu.meetingDay) == [Kedu.city, Kedu.temanggung, Kedu.purworejo])
  }

  @Test("A text that nobody touched is never refused, whatever it is")
  func untouchedTextsStay() throws {
    let tooLong = String(repeating: "x", count: TextRule.lineLimit + 1)
    var meeting = Kedu.meeting(1, .held)
    meeting.title = tooLong
    meeting.link = "bukan alamat"
    let item = AgendaItem(meeting: Kedu.rakor, number: 1, title: tooLong)
    let records = MemoryRecords(Kedu.registry + [.meeting(meeting), .agendaItem(item)])
    var draft = MeetingDraft(meeting)
    draft.venue = "Aula"
    draft.agenda = [MeetingDraft.AgendaLine(number: 1, title: tooLong)]
    try records.perform(.revise(Kedu.rakor, draft))
    #expect(try records.meeting(Kedu.rakor)?.venue == "Aula")
    draft.link = "juga bukan"
    #expect(throws: Refusal.notAnAddress(.link, typed: "juga bukan")) {
      try records.perform(.revise(Kedu.rakor, draft))
    }
    var discussed = item
    discussed.discussed = true
    try records.perform(.reviseAgendaItem(discussed))
  }

  @Test("A time that nobody touched is never refused")
  func untouchedTimesStay() throws {
    var meeting = Kedu.meeting(1, .held)
    (meeting.start, meeting.end) = (Kedu.time("12:00"), Kedu.time("09:00"))
    let records = MemoryRecords(Kedu.registry + [.meeting(meeting)])
    var draft = MeetingDraft(meeting)
    draft.venue = "Aula"
    try records.perform(.revise(Kedu.rakor, draft))
    draft.start = Kedu.time("11:00")
    #expect(throws: Refusal.self) { try records.perform(.revise(Kedu.rakor, draft)) }
  }

  @Test(
    "A day of a year below 1945 or above 2999 is refused, whatever is to have it",
    arguments: ["0209-06-15", "1944-12-31", "3000-01-01"])
  func yearsOutOfRange(iso: String) throws {
    let day = Kedu.day(iso)
    var draft = Kedu.draft
    draft.date = day
    var office = Kedu.offices[0]
    office.activeFrom = day
    var forum = Kedu.forums[0]
    forum.members[0].joined = day
    var person = Kedu.people[0].facts
    person.activeUntil = day
    let edits: [(Edit, Field)] = [
      (.schedule(draft, uid: "new"), .date), (.revise(Kedu.rakor, draft), .date),
      (.putOffice(office, new: false), .activeFrom), (.putForum(forum, new: false), .activeFrom),
      (.revisePerson(Kedu.dwi, person), .activeUntil),
      (.addFollowUp(FollowUpDraft(text: "Kirim data", offices: [Kedu.city], due: day)), .due),
      (.tick(Kedu.first, Kedu.city, on: day, note: nil), .date),
    ]
    for (edit, field) in edits {
      #expect(throws: Refusal.unreadableDate(field, .yearOutOfRange(day.year)), "\(edit)") {
        try Kedu.records(.planned, [.followUp(Kedu.followUp())]).perform(edit)
      }
    }
  }

  @Test("A rakor of a year that would be refused today can still be edited")
  func oldYearStays() throws {
    let records = MemoryRecords(Kedu.registry + [.meeting(Kedu.meeting(1, .held, on: Kedu.day("0209-06-15")))])
    var draft = MeetingDraft(try #require(try records.meeting(Kedu.rakor)))
    draft.venue = "Aula"
    try records.perform(.revise(Kedu.rakor, draft))
    draft.date = Kedu.day("2009-06-15")
    try records.perform(.revise(Kedu.rakor, draft))
  }

  @Test("A planned rakor of which an office is not there on the day is warned of it")
  func absencesAreSaid() {
    var forum = Kedu.forums[0]
    forum.members[0].left = Kedu.today
    var offices = Kedu.offices
    offices[5].activeUntil = Kedu.today
    let facts = WarningFacts(
      Kedu.meeting(), today: Kedu.today, surroundings: Surroundings(), almanac: nil,
      directory: Directory(offices: offices, forums: [forum]))
    #expect(facts.warnings == [.officeNotActive(Kedu.purworejo), .officeNotAMember(Kedu.wonosobo)])
  }
}
