import RakorModel
import Testing

@Suite("Gathering many edits into one change")
struct ChangeBuilderTests {
  private static func builder(_ records: MemoryRecords = Kedu.records()) -> ChangeBuilder {
    ChangeBuilder(source: records, now: Kedu.now)
  }

  /// Edits that each end as they began on a plain rakor.
  static let idle: [Edit] = [
    .revise(Kedu.rakor, Kedu.draft), .setPromised(Kedu.rakor, Kedu.city, nil), .setReportedTotal(Kedu.rakor, nil),
    .forgetDelegate(Kedu.rakor, Kedu.dwi), .markAll(Kedu.rakor, [], .present), .putOffice(Kedu.offices[0], new: false),
    .putForum(Kedu.forums[0], new: false), .revisePerson(Kedu.dwi, PersonDraft(Kedu.people[0])),
  ]

  @Test("An edit that ends as it began is an empty change", arguments: idle)
  func idleEditIsEmpty(edit: Edit) throws {
    #expect(try edit.change(reading: Kedu.records(), now: Kedu.now).isEmpty)
  }

  @Test("Edits that cancel each other out are an empty change")
  func cancellingEditsAreEmpty() throws {
    var builder = Self.builder()
    try Edit.setCounted(Kedu.rakor, Kedu.city, 3).apply(to: &builder)
    #expect(!builder.change(.counted).isEmpty)
    try Edit.setCounted(Kedu.rakor, Kedu.city, nil).apply(to: &builder)
    #expect(builder.change(.counted).isEmpty)
  }

  @Test("Several edits of one record are one record change, from the first before to the last after")
  func oneRecordOnce() throws {
    var builder = Self.builder()
    try Edit.setCounted(Kedu.rakor, Kedu.city, 3).apply(to: &builder)
    try Edit.setPromised(Kedu.rakor, Kedu.city, 4).apply(to: &builder)
    let after = OfficeAttendance(meeting: Kedu.rakor, office: Kedu.city, promised: 4, counted: 3)
    #expect(
      builder.change(.imported).records == [
        RecordChange(key: .attendance(Kedu.rakor, Kedu.city), before: nil, after: .attendance(after), revision: 0)
      ])
  }

  @Test("A later edit sees the records that are pending, and the source keeps what it has")
  func seesPendingRecords() throws {
    let records = MemoryRecords(Kedu.registry)
    var builder = Self.builder(records)
    try Edit.schedule(Kedu.draft, uid: "abc").apply(to: &builder)
    try Edit.addAgendaItem(Kedu.rakor, title: "Pembukaan").apply(to: &builder)
    try Edit.addAgendaItem(Kedu.rakor, title: "Penutup").apply(to: &builder)
    try Edit.setCounted(Kedu.rakor, Kedu.city, 3).apply(to: &builder)
    let draft = PersonDraft(name: "Muhasyim", office: Kedu.city)
    try Edit.markNew(Kedu.rakor, draft, .present, note: nil).apply(to: &builder)
    try Edit.markNew(Kedu.rakor, draft, .late, note: nil).apply(to: &builder)
    #expect(try builder.meeting(uid: "abc") == Kedu.rakor)
    #expect(try builder.agendaItems(of: Kedu.rakor).map(\.number) == [1, 2])
    #expect(try builder.attendance(of: Kedu.rakor).map(\.counted) == [3])
    #expect(try builder.delegates(of: Kedu.rakor).map(\.state) == [.late])
    #expect(records.all.count == Kedu.registry.count)
  }

  @Test("Stored records are overlaid with pending ones: changed in place, removed ones gone, new ones last")
  func overlaysStored() throws {
    var builder = Self.builder(Kedu.records(.held, Kedu.agenda(["Satu", "Dua", "Tiga"]).map(Record.agendaItem)))
    try Edit.removeAgendaItem(Kedu.rakor, 2).apply(to: &builder)
    try Edit.reviseAgendaItem(AgendaItem(meeting: Kedu.rakor, number: 1, title: "Baru")).apply(to: &builder)
    try Edit.addAgendaItem(Kedu.rakor, title: "Empat").apply(to: &builder)
    #expect(try builder.agendaItems(of: Kedu.rakor).map(\.title) == ["Baru", "Tiga", "Empat"])
    var office = Kedu.offices[1]
    office.short = "Kebumen"
    try Edit.putOffice(office, new: false).apply(to: &builder)
    #expect(try builder.offices().map(\.code) == Kedu.everyOffice)
    #expect(try builder.offices()[1].short == "Kebumen")
  }

  @Test("A pending follow-up is found by its words and its rakor together, never by one of them")
  func wordsAndRakorTogether() throws {
    var builder = Self.builder()
    try Edit.addFollowUp(FollowUpDraft(text: "Kirim data", meeting: Kedu.rakor, offices: [Kedu.city])).apply(
      to: &builder)
    try Edit.addFollowUp(FollowUpDraft(text: "Kirim data", offices: [Kedu.city])).apply(to: &builder)
    #expect(try builder.followUps(worded: "Kirim data", bornIn: Kedu.rakor).count == 1)
    #expect(try builder.followUps(worded: "Kirim surat", bornIn: Kedu.rakor).isEmpty)
    #expect(try builder.followUps(worded: "Kirim data", bornIn: nil).count == 1)
  }

  @Test("A record of one rakor is never seen at another")
  func rakorStayApart() throws {
    let second = MeetingID(rawValue: 2)
    var builder = Self.builder(Kedu.records(.held, [.meeting(Kedu.meeting(2, .held))]))
    try Edit.addAgendaItem(Kedu.rakor, title: "Satu").apply(to: &builder)
    try Edit.setCounted(Kedu.rakor, Kedu.city, 3).apply(to: &builder)
    try Edit.mark(Kedu.rakor, Kedu.dwi, .present, note: nil).apply(to: &builder)
    #expect(try builder.agendaItems(of: second).isEmpty)
    #expect(try builder.attendance(of: second).isEmpty)
    #expect(try builder.delegates(of: second).isEmpty)
  }

  @Test("A rakor with a follow-up that is only pending cannot be removed, one whose last is pending removal can")
  func seesPendingFollowUps() throws {
    var adding = Self.builder()
    try Edit.addFollowUp(FollowUpDraft(text: "x", meeting: Kedu.rakor, offices: [Kedu.city])).apply(to: &adding)
    #expect(throws: Refusal.hasFollowUps(Kedu.rakor, count: 1)) {
      var builder = adding
      try Edit.removeMeeting(Kedu.rakor).apply(to: &builder)
    }
    var removing = Self.builder(Kedu.records(.planned, [.followUp(Kedu.followUp())]))
    try Edit.removeFollowUp(Kedu.first).apply(to: &removing)
    try Edit.removeMeeting(Kedu.rakor).apply(to: &removing)
    #expect(removing.change(.removed).records.count == 2)
    var moving = Self.builder(Kedu.records(.planned, [.followUp(Kedu.followUp())]))
    try Edit.reviseFollowUp(Kedu.first, FollowUpDraft(text: "x", offices: [Kedu.city])).apply(to: &moving)
    try Edit.removeMeeting(Kedu.rakor).apply(to: &moving)
    #expect(try moving.meeting(Kedu.rakor) == nil)
  }

  @Test("A person renamed in the same change is found by the new name and no longer by the old")
  func seesPendingPeople() throws {
    var builder = Self.builder()
    try Edit.revisePerson(Kedu.dwi, PersonDraft(name: "Subrata", office: Kedu.wonosobo)).apply(to: &builder)
    #expect(try builder.person(named: NameKey.of("Subrata"), office: Kedu.wonosobo)?.id == Kedu.dwi)
    #expect(try builder.person(named: NameKey.of("Dwi Subrata"), office: Kedu.wonosobo) == nil)
    #expect(try builder.person(named: NameKey.of("Eni Mariana"), office: Kedu.wonosobo)?.id == Kedu.eni)
    #expect(try builder.person(named: NameKey.of("Eni Mariana"), office: Kedu.city) == nil)
  }
}
