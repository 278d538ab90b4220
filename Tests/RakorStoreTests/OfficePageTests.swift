import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("The page of an office in the store")
struct OfficePageTests {
  let store: RakorStore

  init() { store = Shelf.ofThree.store() }

  @discardableResult
  private func hold(_ date: String, _ host: OfficeCode, forum: ForumCode = Sample.hajj) throws -> MeetingID {
    var draft = Sample.draft("Rakor \(date)", forum: forum, on: date, host: host)
    if date < "2020" { draft.invited.removeAll { $0 == Sample.purworejo } }
    let id = try store.schedule(draft)
    try store.move(id, to: .held)
    return id
  }

  private func page(_ office: OfficeCode, forum: ForumCode? = nil, people: Int = 10, meetings: Int = 10) throws
    -> OfficePage
  {
    try store.officePage(office, forum: forum, year: 2026, people: people, meetings: meetings)
  }

  @Test("The turns counted in the database are those worked out from every rakor, also when an office joined later")
  func talliesAgree() throws {
    for (date, host) in [
      ("2019-03-01", Sample.wonosobo), ("2019-12-31", Sample.kebumen), ("2020-01-01", Sample.wonosobo),
      ("2021-05-04", Sample.purworejo), ("2026-02-03", Sample.kebumen), ("2026-03-03", Sample.kebumen),
    ] {
      try hold(date, host)
    }
    try store.save(.skipTurn(Sample.hajj, Sample.wonosobo, reason: "Aula direnovasi"))
    let today = Sample.now.day
    let history = try store.turnHistory(of: Sample.hajj, on: today)
    let turns = try #require(try store.forumTurns(of: Sample.hajj, on: today).first)
    let figures = history.figures(on: today).map { figures in
      var figures = figures
      figures.longestGap = nil
      return figures
    }
    #expect(turns.figures == figures)
    #expect(turns.figures.map(\.hosted) == [2, 3, 1])
    #expect(turns.suggestion == history.book.suggestion(on: today))
    #expect(try store.home(now: Sample.now, limit: 5).turns.first == turns.suggestion)
    #expect(turns.order.first == turns.suggestion?.office)
    #expect(turns.skip(of: Sample.wonosobo)?.reason == "Aula direnovasi")
    #expect(try store.forumTurns(of: nil, on: today).map(\.forum) == Sample.forumCodes)
  }

  @Test("A page has the people of the office in their order with their revisions, and its rakor of the year alone")
  func officePage() throws {
    let staff = try store.addPerson(PersonDraft(name: "Budi", office: Sample.kebumen))
    let head = try store.addPerson(PersonDraft(name: "Zaki", title: "Kepala", office: Sample.kebumen))
    _ = try store.addPerson(PersonDraft(name: "Ani", office: Sample.wonosobo))
    try store.save(.revisePerson(staff, PersonDraft(name: "Budi", title: "Staf", office: Sample.kebumen)))
    let own = try hold("2026-02-03", Sample.kebumen)
    try hold("2025-02-03", Sample.kebumen)
    let other = try hold("2026-04-03", Sample.wonosobo, forum: Sample.administration)
    try store.save(.setCounted(other, Sample.kebumen, 4))
    let page = try page(Sample.kebumen)
    #expect(page.people.map(\.person.id) == [head, staff])
    #expect(page.people.map(\.revision) == [1, 2])
    #expect(page.isComplete)
    #expect(page.year.meetings.map(\.meeting.id) == [other, own])
    #expect((page.year.invited, page.year.hosted, page.year.present, page.year.untold) == (2, 1, 1, 1))
    #expect(page.year.heads == 4)
    #expect(try self.page(Sample.kebumen, forum: Sample.hajj).year.meetings.map(\.meeting.id) == [own])
  }

  @Test("A rakor to which an office came uninvited is in its year, outside of what its presence is measured by")
  func uninvitedYear() throws {
    let guest = Sample.temanggung
    try hold("2026-02-03", Sample.kebumen)
    let counted = try hold("2026-03-03", Sample.kebumen)
    let named = try hold("2026-04-07", Sample.kebumen)
    let ani = try store.addPerson(PersonDraft(name: "Ani", office: guest))
    #expect(try page(guest).year.meetings.isEmpty)
    try store.save(.setCounted(counted, guest, 3))
    try store.save(.mark(named, ani, .present, note: nil))
    var year = try page(guest).year
    #expect(year.meetings.map(\.meeting.id) == [named, counted])
    #expect((year.invited, year.present, year.untold, year.uninvited, year.heads) == (0, 0, 0, 2, 4))
    try store.save(.mark(named, ani, .excused, note: nil))
    try store.save(.setCounted(counted, guest, nil))
    #expect(try page(guest).year.meetings.isEmpty)
    var draft = MeetingDraft(try #require(try store.meetingFile(counted)).meeting)
    try store.save(.setCounted(counted, Sample.wonosobo, 3))
    draft.invited = [Sample.kebumen]
    try store.save(.revise(counted, draft))
    year = try page(Sample.wonosobo).year
    #expect(year.meetings.count == 3)
    #expect((year.invited, year.present, year.uninvited, year.heads) == (2, 0, 1, 3))
    try store.save(.forgetDelegate(named, ani))
  }

  @Test("A page that is cut says so, for people and for rakor")
  func cut() throws {
    for name in ["Ani", "Budi", "Citra"] {
      _ = try store.addPerson(PersonDraft(name: name, office: Sample.kebumen))
    }
    for day in 1...3 { try hold("2026-02-0\(day)", Sample.kebumen) }
    let page = try page(Sample.kebumen, people: 2, meetings: 2)
    #expect(page.people.map(\.person.name) == ["Ani", "Budi"])
    #expect(!page.isComplete)
    #expect(!page.year.isComplete)
    #expect(try self.page(Sample.kebumen, people: 3, meetings: 3).isComplete)
  }

  @Test("Who is being entered is compared with everybody but themselves")
  func alike() throws {
    let id = try store.addPerson(
      PersonDraft(name: "Drs. Dwi Subrata", office: Sample.wonosobo, phone: PhoneNumber("081234567890")))
    let draft = PersonDraft(name: "dwi subrata", office: Sample.wonosobo)
    #expect(try store.duplicates(of: draft, as: nil).map(\.first.id) == [id])
    #expect(try store.duplicates(of: draft, as: id).isEmpty)
    #expect(try store.duplicates(of: PersonDraft(name: "dwi subrata", office: Sample.kebumen), as: nil).isEmpty)
    let phone = PersonDraft(name: "Ani", office: Sample.kebumen, phone: PhoneNumber("+62 812-3456-7890"))
    #expect(try store.duplicates(of: phone, as: nil).map(\.signs) == [[.phone]])
  }

  @Test("The list of duplicates has the revisions of those in it")
  func revisions() throws {
    let first = try store.addPerson(PersonDraft(name: "Dwi", office: Sample.wonosobo))
    let second = try store.addPerson(PersonDraft(name: "Drs. Dwi", office: Sample.wonosobo))
    _ = try store.addPerson(PersonDraft(name: "Ani", office: Sample.wonosobo))
    try store.save(.revisePerson(second, PersonDraft(name: "Drs. Dwi", title: "Staf", office: Sample.wonosobo)))
    #expect(try store.duplicateList().revisions == [first: 1, second: 2])
  }
}
