import RakorModel
import Testing

@Suite("Offices, forums and people")
struct RegistryEditTests {
  private static let batang = Office(
    code: OfficeCode(rawValue: "batang"), name: "Kankemenag Kab. Batang", short: "Kab. Batang", kind: .regency,
    town: "Batang")

  private static func records() -> MemoryRecords { MemoryRecords(Kedu.registry) }

  @Test("Offices and forums can be added and go to the end of the list")
  func addedGoesLast() throws {
    let records = Self.records()
    try records.perform(.putOffice(Self.batang, new: true))
    let forum = Forum(
      code: ForumCode(rawValue: "tu"), name: "Subbag TU", short: "TU", members: [.init(office: Self.batang.code)])
    try records.perform(.putForum(forum, new: true))
    #expect(records.offices().last == Self.batang)
    #expect(records.forums().last == forum)
  }

  @Test(
    "A code is 1 to 32 small letters, digits and inner hyphens",
    arguments: [
      ("batang", true), ("batang-kota", true), ("k2", true), ("a", true), (String(repeating: "a", count: 32), true),
      ("", false), ("-a", false), ("a-", false), ("Batang", false), ("kab batang", false), ("b.atang", false),
      ("bátang", false), ("../etc", false), (String(repeating: "a", count: 33), false),
    ])
  func codesHaveAForm(code: String, allowed: Bool) throws {
    var office = Self.batang
    office.code = OfficeCode(rawValue: code)
    let forum = Forum(code: ForumCode(rawValue: code), name: "x", short: "x", members: [.init(office: Kedu.city)])
    for edit in [Edit.putOffice(office, new: true), .putForum(forum, new: true)] {
      if allowed {
        #expect(try !Self.records().perform(edit).isEmpty)
      } else {
        #expect(throws: Refusal.badCode(.code, code)) { try Self.records().perform(edit) }
      }
    }
  }

  @Test("A code that is taken is refused, and so is revising one that is not there")
  func codesAreUnique() {
    let forum = Forum(code: ForumCode(rawValue: "tu"), name: "x", short: "x", members: [.init(office: Kedu.city)])
    #expect(throws: Refusal.codeTaken(.code, "wonosobo")) {
      try Self.records().perform(.putOffice(Kedu.offices[0], new: true))
    }
    #expect(throws: Refusal.codeTaken(.code, "phu")) {
      try Self.records().perform(.putForum(Kedu.forums[0], new: true))
    }
    #expect(throws: Refusal.notFound(.office(Self.batang.code))) {
      try Self.records().perform(.putOffice(Self.batang, new: false))
    }
    #expect(throws: Refusal.notFound(.forum(forum.code))) { try Self.records().perform(.putForum(forum, new: false)) }
  }

  @Test("An office or a person may take part for one day alone, and never end before they begin")
  func oneDay() throws {
    var office = Self.batang
    (office.activeFrom, office.activeUntil) = (Kedu.today, Kedu.today)
    try Self.records().perform(.putOffice(office, new: true))
    var person = PersonDraft(name: "Muhasyim", office: Kedu.wonosobo)
    (person.activeFrom, person.activeUntil) = (Kedu.today, Kedu.today)
    try Self.records().perform(.addPerson(person))
    let before = Kedu.today.adding(days: -1)
    (office.activeUntil, person.activeUntil) = (before, before)
    for edit in [Edit.putOffice(office, new: true), .addPerson(person)] {
      #expect(throws: Refusal.endsBeforeItBegins(from: Kedu.today, until: before)) { try Self.records().perform(edit) }
    }
  }

  @Test("An office needs name, short name and town")
  func officeNeedsNames() {
    for (path, field) in [(\Office.name, Field.name), (\.short, .short), (\.town, .town)] {
      var office = Self.batang
      office[keyPath: path] = " \u{200B}"
      #expect(throws: Refusal.required(field)) { try Self.records().perform(.putOffice(office, new: true)) }
    }
  }

  @Test("What an office's letters carry is cleaned, and empty lines go")
  func letterheadIsCleaned() throws {
    var office = Self.batang
    office.name = " Kankemenag\u{00A0}Kab. Batang "
    office.head = " Ahmad\u{200B} Farid "
    office.letterCode = " "
    office.letterhead = ["KEMENTERIAN\tAGAMA", " ", "KABUPATEN BATANG\u{200B}"]
    let records = Self.records()
    try records.perform(.putOffice(office, new: true))
    let kept = try #require(try records.office(office.code))
    #expect(kept.name == "Kankemenag Kab. Batang")
    #expect(kept.head == "Ahmad Farid")
    #expect(kept.letterCode == nil)
    #expect(kept.letterhead == ["KEMENTERIAN AGAMA", "KABUPATEN BATANG"])
  }

  @Test("A forum needs names and at least one known member, and each office is one once")
  func forumNeedsMembers() throws {
    let code = ForumCode(rawValue: "tu")
    let city = Forum.Member(office: Kedu.city, joined: Kedu.today)
    let nowhere = Forum.Member(office: OfficeCode(rawValue: "nowhere"))
    let refused: [(Forum, Refusal)] = [
      (Forum(code: code, name: " ", short: "x", members: [city]), .required(.name)),
      (Forum(code: code, name: "x", short: " ", members: [city]), .required(.short)),
      (Forum(code: code, name: "x", short: "x", members: []), .required(.member)),
      (Forum(code: code, name: "x", short: "x", members: [nowhere]), .unknownOffice(.member, typed: "nowhere")),
    ]
    for (forum, refusal) in refused {
      #expect(throws: refusal) { try Self.records().perform(.putForum(forum, new: true)) }
    }
    let records = Self.records()
    let twice = Forum(code: code, name: "x", short: "x", members: [city, .init(office: Kedu.city)])
    try records.perform(.putForum(twice, new: true))
    #expect(try records.forum(code)?.members == [city])
  }

  @Test(
    "A name is kept exactly as written, titles and one word included",
    arguments: ["Muhasyim", "Drs. H. Ahmad Farid, M.Si.", "dr. Sa'diyah"])
  func namesAreKept(name: String) throws {
    let records = Self.records()
    try records.perform(.addPerson(PersonDraft(name: name, office: Kedu.city)))
    #expect(try records.person(PersonID(rawValue: 3))?.name == name)
  }

  @Test("A person needs a name and a known office")
  func personNeedsNameAndOffice() {
    let nobody = PersonDraft(name: "", office: Kedu.city)
    let stray = PersonDraft(name: "Muhasyim", office: OfficeCode(rawValue: "nowhere"))
    for edit in [Edit.addPerson(nobody), .revisePerson(Kedu.dwi, nobody)] {
      #expect(throws: Refusal.required(.person)) { try Self.records().perform(edit) }
    }
    for edit in [Edit.addPerson(stray), .revisePerson(Kedu.dwi, stray)] {
      #expect(throws: Refusal.unknownOffice(.office, typed: "nowhere")) { try Self.records().perform(edit) }
    }
  }

  @Test("Revising a person keeps its number, and one that is not there is refused")
  func revisingPersonKeepsNumber() throws {
    let records = Self.records()
    try records.perform(.revisePerson(Kedu.dwi, PersonDraft(name: "Dwi Subrata", title: " ", office: Kedu.city)))
    #expect(try records.person(Kedu.dwi)?.office == Kedu.city)
    #expect(try records.person(Kedu.dwi)?.title == nil)
    let missing = PersonID(rawValue: 99)
    #expect(throws: Refusal.notFound(.person(missing))) {
      try records.perform(.revisePerson(missing, PersonDraft(name: "x", office: Kedu.city)))
    }
  }

  @Test("People and offices are active from their first day to their last, and the last is not before the first")
  func activeDays() throws {
    var draft = PersonDraft(name: "Muhasyim", office: Kedu.city)
    draft.activeFrom = Kedu.today
    draft.activeUntil = Kedu.meetingDay
    let person = Person(id: Kedu.dwi, draft: draft)
    #expect(!person.isActive(on: Kedu.today.adding(days: -1)))
    #expect(person.isActive(on: Kedu.today) && person.isActive(on: Kedu.meetingDay))
    #expect(!person.isActive(on: Kedu.meetingDay.adding(days: 1)))
    swap(&draft.activeFrom, &draft.activeUntil)
    var office = Kedu.offices[0]
    (office.activeFrom, office.activeUntil) = (draft.activeFrom, draft.activeUntil)
    for edit in [Edit.addPerson(draft), .revisePerson(Kedu.dwi, draft), .putOffice(office, new: false)] {
      #expect(throws: Refusal.endsBeforeItBegins(from: Kedu.meetingDay, until: Kedu.today)) {
        try Self.records().perform(edit)
      }
    }
  }
}
