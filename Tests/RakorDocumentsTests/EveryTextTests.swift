import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

@Suite("Every text of every thing, from its entry to another database")
struct EveryTextTests {
  private static let office = OfficeCode(rawValue: "demak")
  private static let other = OfficeCode(rawValue: "kudus")
  private static let forum = ForumCode(rawValue: "uji")
  private static let (rakor, person) = (MeetingID(rawValue: 1), PersonID(rawValue: 1))
  private static let followUp = FollowUpNumber(rawValue: 1)

  /// An office, a forum, a person, a rakor, an agenda item and a follow-up, each with all of its texts.
  private let store: RakorStore
  /// The same, while only those texts were there that must be.
  private let bare: String
  private let changes: [Change]

  init() throws {
    store = try RakorStore.holding()
    let entered = try Self.enter(store)
    bare = try store.export()
    changes = try entered + Self.fill(store)
  }

  /// The texts that must be there.
  private static func enter(_ store: RakorStore) throws -> [Change] {
    var office = Office(code: office, name: "", short: "", kind: .regency, town: "")
    var forum = Forum(code: forum, name: "", short: "", members: [Forum.Member(office: Self.office)])
    var person = PersonDraft(name: "", office: Self.office)
    var meeting = MeetingFacts(
      forum: Self.forum, title: "", date: Sample.day("2026-12-01"), host: Self.office, invited: [Self.office])
    var item = AgendaItem(meeting: rakor, number: 1, title: "")
    var followUp = FollowUpFacts(text: "", meeting: rakor)
    office.fill(required: true)
    forum.fill(required: true)
    person.fill(required: true)
    meeting.fill(required: true)
    item.fill(required: true)
    followUp.fill(required: true)
    return try [
      .putOffice(office, new: true), .putForum(forum, new: true), .addPerson(person),
      .schedule(MeetingDraft(meeting), uid: "satu"), .addAgendaItem(rakor, title: item.title),
      .addFollowUp(FollowUpDraft(followUp, offices: [Self.office])),
    ].map { try store.made($0) }
  }

  /// All others.
  private static func fill(_ store: RakorStore) throws -> [Change] {
    try store.everything().values.compactMap { record in
      switch record {
      case .office(var office):
        office.fill(required: false)
        return try store.made(.putOffice(office, new: false))
      case .forum: return nil
      case .person(var person):
        person.facts.fill(required: false)
        return try store.made(.revisePerson(person.id, person.facts))
      case .meeting(var meeting):
        meeting.facts.fill(required: false)
        return try store.made(.revise(rakor, MeetingDraft(meeting.facts)))
      case .agendaItem(var item):
        item.fill(required: false)
        return try store.made(.reviseAgendaItem(item))
      case .followUp(var record):
        record.facts.fill(required: false)
        return try store.made(.reviseFollowUp(followUp, FollowUpDraft(record)))
      case .attendance, .delegate, .turnNote: return nil
      }
    }
  }

  /// What all texts say, by the thing and the member of files.
  private static let all = [
    Office.samples, Forum.samples, PersonDraft.samples, MeetingFacts.samples, AgendaItem.samples, FollowUpFacts.samples,
  ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  @Test("What was entered is read back")
  func readBack() throws {
    #expect(try store.texts == Self.all)
    #expect(Self.all.count >= 24)
  }

  @Test("An export read into an empty database says the same")
  func exported() throws {
    let text = try store.export()
    let second = try RakorStore.holding()
    try second.read(text)
    #expect(try second.texts == Self.all)
    #expect(try second.export() == text)
    #expect(try RakorFile.read(Array(text.utf8)).unknownFields == [])
  }

  @Test("A file of before they were told takes none away")
  func olderFile() throws {
    #expect(try store.read(bare) == nil)
    #expect(try store.texts == Self.all)
  }

  @Test("Undone and redone, all of them are there again")
  func undoneAndRedone() throws {
    for _ in changes { _ = try store.undo(now: Sample.now) }
    #expect(try store.texts.isEmpty)
    for _ in changes { _ = try store.redo(now: Sample.now) }
    #expect(try store.texts == Self.all)
  }

  @Test("History names each with what it says")
  func told() {
    let differences = Set(changes.flatMap(\.records).flatMap(\.differences))
    func missing<Facts: TextFacts>(_ facts: Facts.Type) -> [String] {
      facts.texts.filter { text in
        !differences.contains(FieldDifference(field: text.field, before: nil, after: .text(text.sample)))
      }.map(\.sample)
    }
    let missing =
      missing(Office.self) + missing(Forum.self) + missing(PersonDraft.self) + missing(MeetingFacts.self)
      + missing(AgendaItem.self) + missing(FollowUpFacts.self)
    #expect(missing == [])
  }

  @Test("Who is merged into somebody of whom less is known leaves them all; the post only within one office")
  func merged() throws {
    for office in [Self.office, Self.other] {
      let store = try store.temporaryCopy(for: Sample.clerk)
      try store.perform(
        .putOffice(Office(code: Self.other, name: "Kudus", short: "Kudus", kind: .regency, town: "Kudus"), new: true))
      try store.perform(.addPerson(PersonDraft(name: "Persondraft", office: office)))
      let keep = PersonID(rawValue: 2)
      try store.perform(.mergePeople(keep: keep, drop: Self.person))
      let kept = try #require(try store.allPeople().first { $0.id == keep }).facts
      let expected = office == Self.office ? PersonDraft.details : PersonDraft.lasting
      #expect(PersonDraft.details.compactMap { $0.text(of: kept) } == expected.map(\.sample))
    }
  }

  @Test("Search finds a rakor, a follow-up and a person by each that says so")
  func found() throws {
    for word in MeetingFacts.searched {
      let filter = MeetingFilter(text: word)
      let rows = try store.meetings(filter, order: .newestFirst, anchor: .start, limit: 2).rows
      #expect(rows.map(\.meeting.id) == [Self.rakor], "\(word)")
    }
    for word in FollowUpFacts.searched {
      let filter = FollowUpFilter(text: word)
      let rows = try store.followUps(filter, order: .due, anchor: .start, limit: 2, today: Sample.now.day).rows
      #expect(rows.map(\.followUp.number) == [Self.followUp], "\(word)")
    }
    for word in PersonDraft.searched {
      let rows = try store.personRows(matching: word, office: nil, limit: 2)
      #expect(rows.map(\.person.id) == [Self.person], "\(word)")
    }
    #expect(Office.searched + Forum.searched + AgendaItem.searched == [], "nothing looks for these")
  }
}

extension TextField {
  /// What this text says here, and no other does.
  fileprivate var word: String { "\(Facts.self)\(name)".lowercased() }
  fileprivate var sample: String { kind == .address ? "https://contoh.id/" + word : word }
}

extension TextFacts {
  fileprivate static var samples: [String: String] {
    Dictionary(uniqueKeysWithValues: texts.map { ($0.word, $0.sample) })
  }
  fileprivate static var searched: [String] { texts.filter { $0.uses.contains(.search) }.map(\.word) }

  /// What is told, by the word of each text.
  fileprivate var told: [String: String] {
    Dictionary(uniqueKeysWithValues: Self.texts.compactMap { text in text.text(of: self).map { (text.word, $0) } })
  }

  /// Fills in the texts that must be there, or the others.
  fileprivate mutating func fill(required: Bool) {
    for text in Self.texts where text.isRequired == required { text.set(text.sample, in: &self) }
  }
}

extension RakorStore {
  fileprivate func made(_ edit: Edit) throws -> Change {
    try #require(try perform([edit], now: Sample.now)).entry.change
  }

  /// What the texts of all records say.
  fileprivate var texts: [String: String] {
    get throws {
      try everything().values.map { record in
        switch record {
        case .office(let office): office.told
        case .forum(let forum): forum.told
        case .person(let person): person.facts.told
        case .meeting(let meeting): meeting.facts.told
        case .agendaItem(let item): item.told
        case .followUp(let followUp): followUp.facts.told
        case .attendance, .delegate, .turnNote: [:]
        }
      }.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }
  }
}
