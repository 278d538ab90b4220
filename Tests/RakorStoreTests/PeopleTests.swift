import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("People")
struct PeopleTests {
  let store: RakorStore
  let meeting: MeetingID

  init() throws {
    store = Shelf.registry.store()
    meeting = try store.schedule(Sample.draft())
  }

  private func add(
    _ name: String, _ title: String? = nil, rank: String? = nil, phone: String? = nil, until: String? = nil
  ) throws -> PersonID {
    var draft = PersonDraft(name: name, title: title, office: Sample.wonosobo, rank: rank)
    draft.phone = phone.map { PhoneNumber($0) }
    draft.activeUntil = until.map(Sample.day)
    return try store.addPerson(draft)
  }

  private func found(_ text: String = "", activeOn day: String? = nil) throws -> [PersonID] {
    try store.people(matching: text, office: Sample.wonosobo, activeOn: day.map(Sample.day), limit: 10).map(\.id)
  }

  @Test("A list and a rakor's delegates stand in the order of the model, post before rank before name")
  func order() throws {
    var people: [PersonID: Person] = [:]
    let lines: [(String, String?, String?)] = [
      ("Zainal", "Staf", "IV/a"), ("Ahmad", "Staf", "III/b"), ("Budi", "Kasi PHU", "III/c"), ("Citra", nil, nil),
      ("Dewi", "Kepala Kankemenag", "IV/b"), ("Hj. Aisyah", "Staf", "III/b"), ("Eka", "Kasubbag TU", "III/d"),
    ]
    for (name, title, rank) in lines {
      let id = try add(name, title, rank: rank)
      people[id] = Person(
        id: id, draft: PersonDraft(name: name, title: title, office: Sample.wonosobo, rank: rank))
      try store.save(.mark(meeting, id, .present, note: nil))
    }
    let expected = Seniority.sorted(Array(people.values)).map(\.name)
    #expect(expected == ["Dewi", "Eka", "Budi", "Zainal", "Ahmad", "Hj. Aisyah", "Citra"])
    #expect(try store.people(matching: "", office: nil, limit: 10).map(\.name) == expected)
    #expect(try store.meetingFile(meeting)?.namedDelegates.map(\.name) == expected)
  }

  @Test("A closed rakor keeps the order of its delegates when posts change")
  func closedOrder() throws {
    let (budi, ani) = (try add("Budi", "Kasi PHU"), try add("Ani", "Staf"))
    for id in [ani, budi] { try store.save(.mark(meeting, id, .present, note: nil)) }
    for state in [MeetingState.ongoing, .held, .closed] { try store.move(meeting, to: state) }
    let before = try #require(try store.meetingFile(meeting)).namedDelegates
    #expect(before.map(\.name) == ["Budi", "Ani"])
    try store.save(.revisePerson(ani, PersonDraft(name: "Ani", title: "Kepala", office: Sample.wonosobo)))
    #expect(try store.meetingFile(meeting)?.namedDelegates == before)
  }

  @Test("Who is not active on a day is not among those active on it, and found without a day")
  func active() throws {
    let (stays, left) = (try add("Ani"), try add("Budi", until: "2026-06-30"))
    #expect(try found(activeOn: "2026-06-30") == [stays, left])
    #expect(try found(activeOn: "2026-07-01") == [stays])
    #expect(try found("bud") == [left])
  }

  @Test("A half-typed spelling finds the name that is written like that")
  func halfTyped() throws {
    let id = try add("Drs. Mochammad Ridwan")
    for text in ["moc", "Mochamm", "moh", "muh", "drs. m. ridw"] { #expect(try found(text) == [id], "\(text)") }
  }

  @Test("A merged person is in no list, and undo brings everything back exactly")
  func mergeAndUndo() throws {
    let (keep, drop) = (try add("Dwi", rank: nil), try add("Drs. Dwi", rank: "III/c", phone: "08123456789"))
    let closed = try store.schedule(Sample.draft("Tertutup", on: "2026-11-01"))
    for id in [meeting, closed] { try store.save(.mark(id, drop, .present, note: nil)) }
    try store.save(.mark(meeting, keep, .late, note: nil))
    for state in [MeetingState.ongoing, .held, .closed] { try store.move(closed, to: state) }
    let before = try store.everything()
    try store.save(.mergePeople(keep: keep, drop: drop, marks: .keep))
    #expect(try found() == [keep])
    let after = try store.everything()
    #expect(try store.meetingFile(meeting)?.delegates.map(\.person) == [keep])
    #expect(after[.meeting(closed)] == before[.meeting(closed)])
    #expect(after[.delegate(closed, drop)] == before[.delegate(closed, drop)])
    _ = try store.undo(now: Sample.now)
    #expect(try store.everything() == before)
    _ = try store.redo(now: Sample.now)
    #expect(try store.everything() == after)
  }

  @Test("A merger is not undone through a rakor that has been closed since")
  func undoAfterClosing() throws {
    let (keep, drop) = (try add("Dwi"), try add("Drs. Dwi"))
    try store.save(.mark(meeting, drop, .present, note: nil))
    try store.save(.mergePeople(keep: keep, drop: drop))
    let other = try store.acting(as: "budi")
    for state in [MeetingState.ongoing, .held, .closed] { try other.move(meeting, to: state) }
    #expect(throws: Sample.builtOn(.meeting(meeting), .moved)) { try store.undo(now: Sample.now) }
  }

  @Test("Re-opening a rakor gives the rows of the merged over, and its undo brings them back exactly")
  func undoOfReopening() throws {
    let (keep, drop) = (try add("Dwi"), try add("Drs. Dwi"))
    try store.save(.mark(meeting, drop, .present, note: nil))
    for state in [MeetingState.ongoing, .held, .closed] { try store.move(meeting, to: state) }
    try store.save(.mergePeople(keep: keep, drop: drop))
    let closed = try store.everything()
    try store.move(meeting, to: .held, reason: "Keliru")
    #expect(try store.meetingFile(meeting)?.delegates.map(\.person) == [keep])
    _ = try store.undo(now: Sample.now)
    #expect(try store.everything() == closed)
  }

  @Test("Redo does not bring somebody to a rakor who was merged into another since")
  func redoAfterMerger() throws {
    let (keep, drop) = (try add("Dwi"), try add("Drs. Dwi"))
    try store.save(.mark(meeting, drop, .present, note: nil))
    _ = try store.undo(now: Sample.now)
    try store.acting(as: "budi").save(.mergePeople(keep: keep, drop: drop))
    #expect(throws: Sample.builtOn(.person(drop), .peopleMerged)) { try store.redo(now: Sample.now) }
  }

  @Test("Redo merges nobody into one who was merged since, and least of all two into each other")
  func redoOfMergerAfterMerger() throws {
    let (first, second, third) = (try add("Dwi"), try add("Drs. Dwi"), try add("Raden Dwi"))
    try store.save(.mergePeople(keep: first, drop: second))
    _ = try store.undo(now: Sample.now)
    let budi = try store.acting(as: "budi")
    try budi.save(.mergePeople(keep: second, drop: first))
    #expect(throws: Sample.builtOn(.person(first), .peopleMerged)) { try store.redo(now: Sample.now) }
    _ = try budi.undo(now: Sample.now)
    try budi.save(.mergePeople(keep: third, drop: first))
    #expect(throws: Sample.builtOn(.person(first), .peopleMerged)) { try store.redo(now: Sample.now) }
    _ = try budi.undo(now: Sample.now)
    _ = try store.redo(now: Sample.now)
    #expect(try found() == [first, third])
  }

  @Test("Duplicates are found for one person and for everybody, until they are merged")
  func duplicates() throws {
    let (first, second) = (try add("Dwi", phone: "0812-3456-7890"), try add("Subrata", phone: "+6281234567890"))
    let third = try add("Drs. Dwi")
    #expect(try store.duplicates(of: second).map(\.first.id) == [first])
    #expect(try store.duplicates().map { [$0.first.id, $0.second.id] } == [[first, second], [first, third]])
    try store.save(.mergePeople(keep: first, drop: second))
    #expect(try store.duplicates().map(\.signs) == [[.name]])
    #expect(try store.duplicates(of: second).isEmpty)
  }

  @Test("Who was merged is found under the one kept by every name that was merged into it, until that is undone")
  func foundByMergedName() throws {
    let (kept, santosa, raharjo) = (try add("Dwi"), try add("Santosa"), try add("Raharjo"))
    try store.save(.mergePeople(keep: santosa, drop: raharjo))
    #expect(try found("rahar") == [santosa])
    try store.save(.mergePeople(keep: kept, drop: santosa))
    for text in ["dwi", "Santosa", "rahar"] { #expect(try found(text) == [kept], "\(text)") }
    try store.save(.revisePerson(kept, PersonDraft(name: "Dwi Subrata", office: Sample.wonosobo)))
    for text in ["subrata", "santosa", "rahar"] { #expect(try found(text) == [kept], "\(text)") }
    for _ in 1...2 { _ = try store.undo(now: Sample.now) }
    #expect(try found("dwi") == [kept])
    #expect(try found("rahar") == [santosa])
    #expect(try found("santosa") == [santosa])
  }

  @Test("Two people whom damaged records merge into each other are saved all the same")
  func ring() throws {
    let (first, second) = (try add("Dwi"), try add("Drs. Dwi"))
    try store.save(.mergePeople(keep: first, drop: second))
    _ = try store.change(.person, now: Sample.now) { try $0.changePerson(first) { $0.mergedInto = second } }
    _ = try store.change(.person, now: Sample.now) { try $0.changePerson(first) { $0.mergedInto = nil } }
    #expect(try found("dwi") == [first])
  }

  @Test("After a merger the one kept is expected for whom closed rakor name, and the other name is told to be theirs")
  func keptIsExpected() throws {
    let (kept, santosa, raharjo) = (try add("Dwi"), try add("Santosa"), try add("Raharjo"))
    let closed = try store.schedule(Sample.draft("Tertutup", on: "2026-11-01"))
    try store.save(.mark(closed, raharjo, .present, note: nil))
    for state in [MeetingState.ongoing, .held, .closed] { try store.move(closed, to: state) }
    try store.save(.mergePeople(keep: santosa, drop: raharjo))
    try store.save(.mergePeople(keep: kept, drop: santosa))
    let roll = try store.roll(
      of: Sample.wonosobo, activeOn: Sample.day("2026-12-01"), forum: Sample.hajj, except: meeting, limit: 9)
    #expect(roll.regulars == [kept])
    #expect(roll.formerNames == ["santosa": kept, "raharjo": kept])
  }
}
