import RakorModel
import SampleOffice
import RakorStore
import Testing

@Suite("Carrying over from rakor to rakor")
struct CarryOverTests {
  let store: RakorStore

  init() throws { store = Shelf.registry.store() }

  /// A rakor with what is proposed for it.
  private func scheduleNext(on date: String) throws -> MeetingID {
    var draft = Sample.draft(on: date)
    let proposal = try store.carryOver(to: Sample.hajj, on: draft.date).proposal
    draft.agenda = proposal.map { MeetingDraft.AgendaLine(title: $0.title, carries: $0) }
    return try store.schedule(draft)
  }

  private func agenda(_ id: MeetingID) throws -> [AgendaItem] { try #require(try store.meetingFile(id)).agenda }

  /// Two items not discussed, one discussed with an open follow-up, one discussed and finished; closed.
  private func firstRakor() throws -> (MeetingID, FollowUpNumber) {
    let id = try store.schedule(
      Sample.draft(on: "2026-01-10", agenda: ["Regulasi", "Manasik", "Selesai", "Kloter"]))
    for var item in try agenda(id) where [2, 3].contains(item.number) {
      item.discussed = true
      item.decision = "Disepakati"
      try store.save(.reviseAgendaItem(item))
    }
    let followUp = try store.addFollowUp(
      FollowUpDraft(text: "Jadwal manasik", meeting: id, source: .agenda(item: 2), offices: [Sample.wonosobo]))
    try store.move(id, to: .closed)
    return (id, followUp)
  }

  @Test("What is not finished comes back in order and is counted, until its follow-up is ticked")
  func threeRakor() throws {
    let (_, followUp) = try firstRakor()
    let second = try scheduleNext(on: "2026-02-10")
    let approval = "Pengesahan notula rakor 10 Januari 2026"
    #expect(try agenda(second).map(\.title) == [approval, "Regulasi", "Manasik", "Kloter"])
    #expect(try agenda(second).map(\.carried) == [0, 1, 1, 1])
    #expect(try store.followUp(followUp)?.carried == 1)
    try store.move(second, to: .closed)
    let untouched = try store.carryOver(to: Sample.hajj, on: Sample.day("2026-03-10")).proposal
    #expect(untouched.map(\.carried) == [0, 2, 2, 2])
    try store.save(.tick(followUp, nil, on: Sample.day("2026-02-20"), note: nil))
    let third = try scheduleNext(on: "2026-03-10")
    #expect(
      try agenda(third).map(\.title) == ["Pengesahan notula rakor 10 Februari 2026", "Regulasi", "Kloter"])
  }

  @Test("A rakor planned before the last one is closed gets what comes back when it is, and undo takes that back")
  func plannedBeforeClosing() throws {
    let first = try store.schedule(Sample.draft(on: "2026-01-10", agenda: ["Regulasi", "Manasik"]))
    let second = try store.schedule(Sample.draft(on: "2026-02-10", agenda: ["Kloter"]))
    for var item in try agenda(first) where item.number == 1 {
      item.discussed = true
      try store.save(.reviseAgendaItem(item))
    }
    let before = try agenda(second)
    try store.move(first, to: .closed)
    #expect(try agenda(second).map(\.title) == ["Pengesahan notula rakor 10 Januari 2026", "Manasik", "Kloter"])
    #expect(try agenda(second).map(\.carried) == [0, 1, 0])
    _ = try store.undo(now: Sample.now)
    #expect(try agenda(second) == before)
  }

  @Test("What was carried to the next agenda too early and was dealt with after all goes from it at closing")
  func dealtWithAfterAll() throws {
    let first = try store.schedule(Sample.draft(on: "2026-01-10", agenda: ["Regulasi", "Manasik"]))
    try store.move(first, to: .held)
    let second = try scheduleNext(on: "2026-02-10")
    #expect(try agenda(second).map(\.title) == ["Regulasi", "Manasik"])
    for var item in try agenda(first) where item.number == 1 {
      item.discussed = true
      try store.save(.reviseAgendaItem(item))
    }
    try store.move(first, to: .closed)
    #expect(try agenda(second).map(\.title) == ["Pengesahan notula rakor 10 Januari 2026", "Manasik"])
  }

  @Test(
    "What was carried too early stays where something was written on it, be it one thing",
    arguments: [
      { $0.discussed = true }, { $0.minutes = "Sudah disinggung" }, { $0.decision = "Ditunda" },
    ] as [@Sendable (inout AgendaItem) -> Void])
  func writtenOn(write: @Sendable (inout AgendaItem) -> Void) throws {
    let first = try store.schedule(Sample.draft(on: "2026-01-10", agenda: ["Regulasi", "Manasik"]))
    try store.move(first, to: .held)
    let second = try scheduleNext(on: "2026-02-10")
    var early = try #require(try agenda(second).first)
    write(&early)
    try store.save(.reviseAgendaItem(early))
    for var item in try agenda(first) where item.number == 1 {
      item.discussed = true
      try store.save(.reviseAgendaItem(item))
    }
    try store.move(first, to: .closed)
    #expect(
      try agenda(second).map(\.title) == ["Pengesahan notula rakor 10 Januari 2026", "Manasik", "Regulasi"])
  }

  @Test("What a rakor left and the next one did not take up comes back at the one after that")
  func notForgotten() throws {
    let first = try store.schedule(Sample.draft(on: "2026-01-10", agenda: ["Regulasi", "Manasik"]))
    let second = try store.schedule(Sample.draft(on: "2026-02-10", agenda: ["Kloter"]))
    try store.move(second, to: .invited)
    try store.move(first, to: .closed)
    #expect(try agenda(second).map(\.title) == ["Kloter"])
    try store.move(second, to: .held)
    let third = try scheduleNext(on: "2026-03-10")
    #expect(
      try agenda(third).map(\.title)
        == ["Pengesahan notula rakor 10 Januari 2026", "Kloter", "Regulasi", "Manasik"])
  }

  @Test("A story of three rakor: what is not finished comes back in order, every count agrees, and a tick ends it")
  func storyOfThreeRakor() throws {
    let (first, followUp) = try firstRakor()
    let second = try scheduleNext(on: "2026-02-10")
    let titles = ["Regulasi", "Manasik", "Kloter"]
    #expect(try agenda(second).map(\.title) == ["Pengesahan notula rakor 10 Januari 2026"] + titles)
    #expect(try agenda(second).map(\.carried) == [0, 1, 1, 1])
    #expect(try counts(followUp, in: [first, second]) == [1])
    try store.move(second, to: .closed)
    let third = try scheduleNext(on: "2026-03-10")
    #expect(try agenda(third).map(\.title) == ["Pengesahan notula rakor 10 Februari 2026"] + titles)
    #expect(try agenda(third).map(\.carried) == [0, 2, 2, 2])
    #expect(try counts(followUp, in: [first, second, third]) == [2])
    let before = try store.everything()
    try store.save(.tick(followUp, nil, on: Sample.now.day, note: nil))
    #expect(
      try agenda(third).map(\.title) == ["Pengesahan notula rakor 10 Februari 2026", "Regulasi", "Kloter"])
    _ = try store.undo(now: Sample.now)
    #expect(try store.everything() == before)
    try store.save(.tick(followUp, nil, on: Sample.now.day, note: nil))
    try store.save(.untick(followUp, nil))
    #expect(try store.everything() == before)
    try store.save(.removeMeeting(third))
    #expect(try counts(followUp, in: [first, second]) == [1])
    _ = try store.undo(now: Sample.now)
    #expect(try store.everything() == before)
    #expect(try counts(followUp, in: [first, second, third]) == [2])
  }

  /// Every number that is said of how often a follow-up was carried: alone, in the list, in the files of rakor, and as
  /// the events of its life.
  private func counts(_ number: FollowUpNumber, in meetings: [MeetingID]) throws -> Set<Int> {
    let listed =
      try store.followUps(
        FollowUpFilter(scope: .all), order: .age, anchor: .start, limit: 9, today: Sample.now.day
      ).rows + meetings.flatMap { try #require(try store.meetingFile($0)).followUps }
    let life = try #require(try store.life(of: number)).events.count { event in
      if case .carried = event.what { true } else { false }
    }
    return Set(listed.filter { $0.followUp.number == number }.map(\.carried) + [life])
  }

  @Test("A follow-up born where an item came back brings it back again")
  func followUpOfCarriedItem() throws {
    let (_, followUp) = try firstRakor()
    let second = try scheduleNext(on: "2026-02-10")
    try store.move(second, to: .held)
    try store.save(.tick(followUp, nil, on: Sample.day("2026-02-01"), note: nil))
    _ = try store.addFollowUp(
      FollowUpDraft(text: "Surat kanwil", meeting: second, source: .agenda(item: 3), offices: [Sample.wonosobo]))
    try store.move(second, to: .closed)
    let proposal = try store.carryOver(to: Sample.hajj, on: Sample.day("2026-03-10")).proposal
    #expect(proposal.map(\.title).contains("Manasik"))
  }

  @Test("Deleting a planned rakor puts everything back, and undo of that is exact")
  func deletingPutsBack() throws {
    _ = try firstRakor()
    let day = Sample.day("2026-02-10")
    let before = try store.carryOver(to: Sample.hajj, on: day)
    let second = try scheduleNext(on: "2026-02-05")
    #expect(try store.carryOver(to: Sample.hajj, on: day).proposal.isEmpty)
    #expect(try store.carryOver(to: Sample.hajj, on: day, except: second) == before)
    let everything = try store.everything()
    try store.save(.removeMeeting(second))
    #expect(try store.carryOver(to: Sample.hajj, on: day) == before)
    _ = try store.undo(now: Sample.now)
    #expect(try store.everything() == everything)
  }

  @Test("Decision numbers go on through undo, and fields of carried items survive the file")
  func decisionNumbers() throws {
    let (first, _) = try firstRakor()
    #expect(try agenda(first).map(\.decisionNumber) == [nil, 1, 2, nil])
    _ = try store.undo(now: Sample.now)
    #expect(try agenda(first).map(\.decisionNumber) == [nil, nil, nil, nil])
    try store.move(first, to: .closed)
    #expect(try agenda(first).map(\.decisionNumber) == [nil, 3, 4, nil])
    let second = try scheduleNext(on: "2026-02-10")
    var item = try agenda(second)[2]
    #expect(item.origin == AgendaItem.Origin(meeting: first, number: 2))
    item.skipped = true
    try store.save(.reviseAgendaItem(item))
    #expect(try agenda(second)[2] == item)
  }

  @Test("A correction is signed with the writer's name, and its undo is allowed while the rakor is closed")
  func corrections() throws {
    let (first, _) = try firstRakor()
    try store.save(.addCorrection(first, text: "Yang hadir 32"))
    let corrections = [Correction(at: Sample.now, who: "ani", text: "Yang hadir 32")]
    #expect(try store.meetingFile(first)?.meeting.corrections == corrections)
    _ = try store.undo(now: Sample.now)
    #expect(try store.meetingFile(first)?.meeting.corrections == [])
  }

  @Test("Undo does not take back an agenda item that somebody's follow-up came from")
  func undoKeepsSources() throws {
    let directory = try TemporaryDirectory()
    func open(_ who: String) throws -> RakorStore { try RakorStore(path: directory.file("rakor.db"), who: who) }
    let ani = try open("ani")
    _ = try ani.perform(Sample.registry, now: Sample.now)
    let id = try ani.schedule(Sample.draft(agenda: ["Regulasi"]))
    try ani.save(.addAgendaItem(id, title: "Kloter"))
    let number = try open("budi").addFollowUp(
      FollowUpDraft(text: "Data", meeting: id, source: .agenda(item: 2), offices: [Sample.wonosobo]))
    #expect(throws: Sample.builtOn(.followUp(number), .followUpAdded)) { try ani.undo(now: Sample.now) }
  }
}
