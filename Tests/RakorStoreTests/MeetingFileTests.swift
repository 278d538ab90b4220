import RakorModel
import SampleOffice
import RakorStore
import Testing

@Suite("A rakor's file")
struct MeetingFileTests {
  let store: RakorStore
  let (first, second, third): (MeetingID, MeetingID, MeetingID)

  init() throws {
    store = Shelf.registry.store()
    first = try store.schedule(Sample.draft("A", on: "2026-01-10", agenda: ["Pembukaan"]))
    second = try store.schedule(Sample.draft("B", on: "2026-02-10", agenda: ["Laporan"]))
    third = try store.schedule(Sample.draft("C", on: "2026-03-10"))
  }

  private func followUp(_ meeting: MeetingID?) throws -> FollowUpNumber {
    try store.addFollowUp(FollowUpDraft(text: "x", meeting: meeting, offices: [Sample.kebumen]))
  }

  private func listed(_ meeting: MeetingID) throws -> [FollowUpNumber] {
    try #require(try store.meetingFile(meeting)).followUps.map(\.followUp.number)
  }

  @Test("It lists the follow-ups born in it, then those its forum brought along")
  func bornThenCarried() throws {
    let carried = try followUp(first)
    let born = try followUp(second)
    _ = try followUp(third)
    _ = try followUp(nil)
    #expect(try listed(second) == [born, carried])
  }

  @Test("It still lists what was finished on its day or later, and not what was finished before")
  func finishedLater() throws {
    let number = try followUp(first)
    try store.save(.tick(number, nil, on: Sample.day("2026-02-10"), note: nil))
    #expect(try listed(second) == [number])
    #expect(try listed(third) == [])
  }

  @Test("A follow-up that was dropped counts as finished on the day it was dropped, whatever is changed later")
  func dropped() throws {
    let number = try followUp(first)
    try store.save(.dropFollowUp(number, reason: "ganda"), at: Sample.moment("2026-02-20T08:00:00"))
    var draft = FollowUpDraft(try #require(try store.followUp(number)).followUp)
    draft.text = "y"
    try store.save(.reviseFollowUp(number, draft), at: Sample.moment("2026-04-20T08:00:00"))
    #expect(try listed(second) == [number])
    #expect(try listed(third) == [])
  }

  @Test("The day a follow-up was dropped comes back with the undo of its restoring")
  func dropDayIsKept() throws {
    let number = try followUp(first)
    try store.save(.dropFollowUp(number, reason: "ganda"), at: Sample.moment("2026-02-20T08:00:00"))
    try store.save(.restoreFollowUp(number), at: Sample.moment("2026-04-01T08:00:00"))
    #expect(try listed(third) == [number])
    _ = try store.undo(now: Sample.moment("2026-04-02T08:00:00"))
    #expect(try store.followUp(number)?.followUp.droppedOn == Sample.day("2026-02-20"))
    #expect(try listed(third) == [])
  }

  @Test("A rakor that was called off has nothing brought along")
  func calledOff() throws {
    _ = try followUp(first)
    try store.move(second, to: .cancelled, reason: "banjir")
    #expect(try listed(second) == [])
  }

  @Test("It names the revision of every record in it")
  func revisions() throws {
    let person = try store.addPerson(PersonDraft(name: "Eni", office: Sample.kebumen))
    let number = try followUp(first)
    try store.save(.mark(first, person, .present, note: nil), .setCounted(first, Sample.kebumen, 2))
    try store.save(.setCounted(first, Sample.kebumen, 3))
    let file = try #require(try store.meetingFile(first))
    #expect(
      file.revisions == [
        .meeting(first): 1, .agendaItem(first, 1): 1, .person(person): 1, .delegate(first, person): 1,
        .attendance(first, Sample.kebumen): 2, .followUp(number): 1,
      ])
    #expect(file.namedDelegates.map(\.name) == ["Eni"])
  }

  @Test("There is no file under a number that no rakor has")
  func none() throws {
    #expect(try store.meetingFile(MeetingID(rawValue: 99)) == nil)
    #expect(try store.followUp(FollowUpNumber(rawValue: 99)) == nil)
    #expect(try store.person(PersonID(rawValue: 99)) == nil)
  }

  @Test("The next agenda begins from the forum's newest rakor that took place before the day")
  func lastAgenda() throws {
    #expect(try store.carryOver(to: Sample.hajj, on: Sample.day("2026-12-01")).proposal.isEmpty)
    try store.move(second, to: .held)
    try store.move(first, to: .closed)
    func titles(_ day: String) throws -> [String] {
      try store.carryOver(to: Sample.hajj, on: Sample.day(day)).lastAgenda.map(\.title)
    }
    #expect(try titles("2026-12-01") == ["Laporan"])
    #expect(try titles("2026-02-10") == ["Pembukaan"])
    #expect(try titles("2026-01-10").isEmpty)
  }

  @Test("What a forum brings along to a day is still open and was born before it")
  func openCarried() throws {
    let (old, newer) = (try followUp(first), try followUp(second))
    func carried(_ day: String, _ limit: Int = 9) throws -> [FollowUpNumber] {
      try store.openFollowUps(carriedTo: Sample.hajj, before: Sample.day(day), limit: limit).map(\.followUp.number)
    }
    #expect(try carried("2026-03-10") == [old, newer])
    #expect(try carried("2026-03-10", 1) == [old])
    #expect(try carried("2026-02-10") == [old])
    try store.save(.tick(old, nil, on: Sample.day("2026-05-01"), note: nil))
    #expect(try carried("2026-03-10") == [newer])
  }

  @Test("All rakor of a day are found, whatever their state")
  func sameDay() throws {
    let other = try store.schedule(
      Sample.draft("Lain", forum: Sample.administration, on: "2026-02-10", host: Sample.kebumen))
    try store.move(second, to: .cancelled, reason: "banjir")
    #expect(try store.meetings(on: Sample.day("2026-02-10")).map(\.id) == [second, other])
  }

  @Test("A rakor's history holds its own changes and those of its follow-ups, newest first")
  func history() throws {
    let number = try followUp(first)
    try store.save(.setCounted(first, Sample.kebumen, 2))
    try store.save(.setCounted(second, Sample.kebumen, 2))
    try store.save(.tick(number, nil, on: Sample.day("2026-02-10"), note: nil))
    var draft = FollowUpDraft(try #require(try store.followUp(number)).followUp)
    draft.meeting = second
    try store.save(.reviseFollowUp(number, draft))
    let kinds = try store.history(of: first, limit: 10).map(\.change.kind)
    #expect(kinds == [.followUpRevised, .ticked, .counted, .followUpAdded, .scheduled])
    #expect(try store.history(of: second, limit: 10).map(\.change.kind) == [.followUpRevised, .counted, .scheduled])
    #expect(try store.history(of: first, limit: 2).count == 2)
  }

  @Test("Of a change to many rakor, a rakor's history shows what touched it")
  func historyOfImport() throws {
    let ids = [first, second]
    _ = try store.perform(ids.map { .setReportedTotal($0, 9) }, now: Sample.now)
    let entry = try #require(try store.history(of: second, limit: 1).first)
    #expect(entry.change.records.map(\.key) == [.meeting(second)])
  }

  @Test("Venues are those the office hosted in, the latest used first")
  func venues() throws {
    for (place, venue) in ["Aula", "Pendopo Dargo", "Aula", "pendopo kecil"].enumerated() {
      _ = try store.schedule(Sample.draft("V\(place)", on: "2026-06-0\(place + 1)", host: Sample.kebumen, venue: venue))
    }
    #expect(
      try store.venues(of: Sample.kebumen, beginning: "", limit: 9) == ["pendopo kecil", "Aula", "Pendopo Dargo"])
    #expect(
      try store.venues(of: Sample.kebumen, beginning: "Pend", limit: 9) == ["pendopo kecil", "Pendopo Dargo"])
    #expect(try store.venues(of: Sample.kebumen, beginning: "", limit: 1) == ["pendopo kecil"])
    #expect(try store.venues(of: Sample.wonosobo, beginning: "", limit: 9) == [])
  }
}
