import RakorModel
import Testing

@Suite("Names of a closed rakor")
struct ClosedNamesTests {
  /// A rakor with one delegate, closed, after which office, forum and person were all renamed.
  private static func renamedAfterClosing() throws -> MemoryRecords {
    let delegate = Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo, state: .present)
    let records = Kedu.records(.held, [.delegate(delegate)])
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    try rename(records)
    return records
  }

  private static func rename(_ records: MemoryRecords) throws {
    var office = Kedu.offices[0]
    office.name = "Kantor Wonosobo"
    office.short = "Wonosobo Baru"
    try records.perform(.putOffice(office, new: false))
    var forum = Kedu.forums[0]
    forum.name = "Seksi Haji Baru"
    forum.short = "Haji"
    try records.perform(.putForum(forum, new: false))
    try records.perform(
      .revisePerson(Kedu.dwi, PersonDraft(name: "H. Dwi Subrata", unit: "Seksi Baru", office: Kedu.kebumen)))
  }

  private static func directory(_ records: MemoryRecords) -> Directory {
    Directory(offices: records.offices(), forums: records.forums())
  }

  @Test("A closed rakor keeps the names of offices of its own day")
  func closedKeepsOfficeNames() throws {
    let records = try Self.renamedAfterClosing()
    let directory = Self.directory(records)
    let meeting = try #require(try records.meeting(Kedu.rakor))
    #expect(directory.shortName(Kedu.wonosobo, at: meeting) == "Kab. Wonosobo")
    #expect(directory.name(Kedu.wonosobo, at: meeting) == "Kankemenag Kab. Wonosobo")
    #expect(directory.shortName(Kedu.wonosobo) == "Wonosobo Baru")
    #expect(directory.name(Kedu.wonosobo) == "Kantor Wonosobo")
  }

  @Test("A closed rakor keeps the name of its forum of its own day")
  func closedKeepsForumName() throws {
    let records = try Self.renamedAfterClosing()
    let meeting = try #require(try records.meeting(Kedu.rakor))
    #expect(Self.directory(records).forumName(of: meeting) == "Seksi PHU se-eks Karesidenan Kedu")
  }

  @Test("A closed rakor keeps name, title and unit of its people, a title that was missing too")
  func closedKeepsPeople() throws {
    let records = try Self.renamedAfterClosing()
    let named = try #require(try Kedu.file(records).namedDelegates.first)
    #expect(named.name == "Dwi Subrata")
    #expect(named.title == "Kasi PHU")
    #expect(named.unit == "Seksi PHU")
    #expect(named.delegate.office == Kedu.wonosobo)
  }

  @Test("A person that had no title at closing gets none later")
  func missingTitleStaysMissing() throws {
    let delegate = Delegate(meeting: Kedu.rakor, person: Kedu.eni, office: Kedu.wonosobo, state: .present)
    let records = Kedu.records(.held, [.delegate(delegate)])
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    try records.perform(
      .revisePerson(Kedu.eni, PersonDraft(name: "Eni Mariana", title: "Kasi PHU", office: Kedu.wonosobo)))
    #expect(try Kedu.file(records).namedDelegates.map(\.title) == [nil])
  }

  @Test("Closing notes the day it happened on and the names of every office and delegate")
  func closingNotesEverything() throws {
    let names = try #require(try Self.renamedAfterClosing().meeting(Kedu.rakor)?.closedNames)
    #expect(names.closedOn == Kedu.today)
    #expect(Set(names.offices.keys) == Set(Kedu.everyOffice))
    #expect(Set(names.people.keys) == [Kedu.dwi])
    #expect(names.people[Kedu.dwi]?.office == Kedu.wonosobo)
  }

  @Test("A rakor that is not closed shows the names of today")
  func openShowsTodaysNames() throws {
    let delegate = Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo, state: .present)
    let records = Kedu.records(.held, [.delegate(delegate)])
    try Self.rename(records)
    let meeting = try #require(try records.meeting(Kedu.rakor))
    #expect(Self.directory(records).shortName(Kedu.wonosobo, at: meeting) == "Wonosobo Baru")
    #expect(Self.directory(records).forumName(of: meeting) == "Seksi Haji Baru")
    #expect(try Kedu.file(records).namedDelegates.map(\.name) == ["H. Dwi Subrata"])
  }

  @Test("A rakor closed again after re-opening keeps the names of its first closing")
  func closedAgainKeepsNames() throws {
    let records = try Self.renamedAfterClosing()
    let first = try #require(try records.meeting(Kedu.rakor)?.closedNames)
    for _ in 0..<2 {
      try records.perform(.move(Kedu.rakor, to: .held, reason: "salah", newDate: nil))
      try records.perform(.setCounted(Kedu.rakor, Kedu.wonosobo, 7))
      try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    }
    let meeting = try #require(try records.meeting(Kedu.rakor))
    #expect(meeting.closedNames == first)
    #expect(meeting.reopening == nil)
    #expect(Self.directory(records).forumName(of: meeting) == "Seksi PHU se-eks Karesidenan Kedu")
  }

  @Test("What is renamed while a rakor is open again is what it was opened for, and keeps the new name")
  func correctedNames() throws {
    let delegate = Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo, state: .present)
    let other = Delegate(meeting: Kedu.rakor, person: Kedu.eni, office: Kedu.wonosobo, state: .present)
    let records = Kedu.records(.held, [.delegate(delegate), .delegate(other)])
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    let eni = PersonDraft(name: "Hj. Eni Mariana", unit: "Seksi PHU", office: Kedu.wonosobo)
    try records.perform(.revisePerson(Kedu.eni, eni))
    try records.perform(.move(Kedu.rakor, to: .held, reason: "nama Dwi keliru", newDate: nil))
    var dwi = Kedu.people[0].facts
    dwi.name = "Dwi Subrata, S.Ag."
    try records.perform(.revisePerson(Kedu.dwi, dwi))
    var office = Kedu.offices[1]
    office.short = "Kebumen"
    try records.perform(.putOffice(office, new: false))
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    let names = try #require(try records.meeting(Kedu.rakor)?.closedNames)
    #expect(names.people.mapValues(\.name) == [Kedu.dwi: "Dwi Subrata, S.Ag.", Kedu.eni: "Eni Mariana"])
    #expect(names.offices[Kedu.kebumen]?.short == "Kebumen")
    #expect(names.offices[Kedu.wonosobo]?.short == "Kab. Wonosobo")
  }

  @Test("Who was put on the list of a re-opened rakor has the names of today, and stands where rank puts them")
  func addedNames() throws {
    let delegate = Delegate(meeting: Kedu.rakor, person: Kedu.eni, office: Kedu.wonosobo, state: .present)
    let records = Kedu.records(.held, [.delegate(delegate)])
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    try records.perform(.move(Kedu.rakor, to: .held, reason: "kurang satu", newDate: nil))
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .present, note: nil))
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    let names = try #require(try records.meeting(Kedu.rakor)?.closedNames)
    #expect(names.people[Kedu.dwi]?.title == "Kasi PHU")
    #expect(names.listed == [Kedu.dwi, Kedu.eni])
  }

  @Test("Who was merged while the rakor was closed keeps the name of its day too")
  func mergedNames() throws {
    let delegate = Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo, state: .present)
    let records = Kedu.records(.held, [.delegate(delegate)])
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    try records.perform(.mergePeople(keep: Kedu.eni, drop: Kedu.dwi))
    try records.perform(.move(Kedu.rakor, to: .held, reason: "salah", newDate: nil))
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    #expect(try Kedu.file(records).namedDelegates.map(\.name) == ["Dwi Subrata"])
  }

  @Test("An office or forum that is in no list is shown by its code")
  func unknownNamesShowCodes() {
    let meeting = Kedu.meeting()
    #expect(Directory().shortName(Kedu.wonosobo) == "wonosobo")
    #expect(Directory().name(Kedu.wonosobo, at: meeting) == "wonosobo")
    #expect(Directory().shortName(Kedu.phu) == "phu")
    #expect(Directory().forumName(of: meeting) == "phu")
  }
}
