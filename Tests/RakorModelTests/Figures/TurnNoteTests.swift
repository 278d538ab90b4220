import RakorModel
import Testing

@Suite("Notes about turns")
struct TurnNoteTests {
  private let records = MemoryRecords(Kedu.registry)

  /// The forum of six, in which three offices have hosted.
  init() throws {
    try host(Kedu.temanggung, on: "2020-03-10")
    try host(Kedu.regency, on: "2020-08-10")
    try host(Kedu.city, on: "2021-01-10")
  }

  @discardableResult
  private func host(_ office: OfficeCode, on date: String, _ state: MeetingState = .held) throws -> MeetingID {
    var draft = Kedu.draft
    (draft.host, draft.date) = (office, Kedu.day(date))
    let change = try records.perform(.schedule(draft, uid: "\(office.rawValue)-\(date)"))
    let id = try #require(change.records.lazy.compactMap(\.key.meeting).first)
    if state != .planned { try records.perform(.move(id, to: state, reason: "-", newDate: nil)) }
    return id
  }

  private func next(except meeting: MeetingID? = nil) throws -> TurnSuggestion {
    let book = records.turnBook(of: Kedu.phu, on: Kedu.today, except: meeting)
    return try #require(book.suggestion(on: Kedu.today))
  }

  private func skip(_ office: OfficeCode, _ reason: String = "aula direnovasi") throws {
    try records.perform(.skipTurn(Kedu.phu, office, reason: reason))
  }

  @Test("Of six offices of which three hosted, one of the other three is next, because it never did")
  func oneOfTheOthers() throws {
    #expect(try next().office == Kedu.wonosobo)
    #expect(try next().reason == .neverHosted)
    #expect(try !next().isFirstEver)
  }

  @Test("A skip proposes the next office, and the skipped one comes back first, with the reason")
  func skippedComesBackFirst() throws {
    try skip(Kedu.wonosobo)
    let instead = try next()
    #expect(instead.office == Kedu.kebumen)
    #expect(instead.passedOver.map(\.office) == [Kedu.wonosobo])
    try host(Kedu.kebumen, on: "2021-07-01", .planned)
    let back = try next()
    #expect(back.office == Kedu.wonosobo)
    #expect(back.passedOver.isEmpty)
    #expect(back.comesBack?.reason == "aula direnovasi")
    try host(Kedu.wonosobo, on: "2021-08-01", .planned)
    #expect(try next().office == Kedu.purworejo)
    #expect(try next().comesBack == nil)
  }

  @Test("Offices skipped one after the other come back in their order")
  func skippedInOrder() throws {
    for office in [Kedu.wonosobo, Kedu.kebumen] { try skip(office) }
    #expect(try next().office == Kedu.purworejo)
    try host(Kedu.purworejo, on: "2021-07-01")
    #expect(try next().office == Kedu.wonosobo)
    try host(Kedu.wonosobo, on: "2021-08-01")
    #expect(try next().office == Kedu.kebumen)
  }

  @Test("In the order of turns a skipped office stands right behind the one that goes instead")
  func skippedInOrderOfTurns() throws {
    try skip(Kedu.wonosobo)
    let order = records.turnBook(of: Kedu.phu, on: Kedu.today, except: nil).order
    #expect(order.prefix(3) == [Kedu.kebumen, Kedu.wonosobo, Kedu.purworejo])
  }

  @Test("When every office is skipped, the one that waited longest is next all the same")
  func everybodySkipped() throws {
    for office in Kedu.everyOffice { try skip(office) }
    #expect(try next().office == Kedu.wonosobo)
  }

  @Test("A skip is not used up by a rakor that is moved, nor by an old one that is recorded late")
  func skipLasts() throws {
    let planned = try host(Kedu.wonosobo, on: "2021-06-20", .planned)
    try skip(Kedu.kebumen)
    var draft = Kedu.draft
    (draft.host, draft.date) = (Kedu.wonosobo, Kedu.day("2021-09-01"))
    try records.perform(.revise(planned, draft))
    try host(Kedu.temanggung, on: "2019-01-10")
    #expect(try next().office == Kedu.purworejo)
  }

  @Test("A rakor that is called off gives the skip back")
  func calledOff() throws {
    try skip(Kedu.wonosobo)
    let id = try host(Kedu.kebumen, on: "2021-07-01", .planned)
    #expect(try next().office == Kedu.wonosobo)
    try records.perform(.move(id, to: .cancelled, reason: "banjir", newDate: nil))
    #expect(try next().office == Kedu.kebumen)
  }

  @Test("The host of a planned rakor is not proposed for the one after it, but stays the right one for its own")
  func plannedCounts() throws {
    let id = try host(Kedu.wonosobo, on: "2021-07-01", .planned)
    #expect(try next().office == Kedu.kebumen)
    #expect(try next(except: id).office == Kedu.wonosobo)
    for (office, date) in [(Kedu.kebumen, "08"), (Kedu.purworejo, "09"), (Kedu.temanggung, "10")] {
      try host(office, on: "2021-\(date)-01", .planned)
    }
    for (office, date) in [(Kedu.regency, "11"), (Kedu.city, "12")] {
      try host(office, on: "2021-\(date)-01", .planned)
    }
    #expect(try next().office == Kedu.wonosobo)
    #expect(try next().reason == .earliestAhead(Kedu.day("2021-07-01")))
  }

  @Test("A volunteer is next once, and the others stay where they were")
  func volunteerOnce() throws {
    try records.perform(.volunteer(Kedu.phu, Kedu.city, reason: "peresmian"))
    #expect(try next().office == Kedu.city)
    #expect(try next().reason == .volunteered)
    try host(Kedu.city, on: "2021-07-01")
    #expect(try next().office == Kedu.wonosobo)
    #expect(try next().reason == .neverHosted)
  }

  @Test("Whoever said last that it can or cannot is believed")
  func lastWordCounts() throws {
    try skip(Kedu.wonosobo)
    try records.perform(.volunteer(Kedu.phu, Kedu.wonosobo, reason: nil))
    #expect(try next().office == Kedu.wonosobo)
    try skip(Kedu.wonosobo)
    #expect(try next().office == Kedu.kebumen)
  }

  @Test("Two offices that swap take each other's place, also after one of them has hosted")
  func swapKeepsPlaces() throws {
    for (office, date) in [(Kedu.wonosobo, "02"), (Kedu.kebumen, "03"), (Kedu.purworejo, "04")] {
      try host(office, on: "2021-\(date)-10")
    }
    try records.perform(.swapTurns(Kedu.phu, Kedu.temanggung, Kedu.city, reason: "haul"))
    #expect(try next().office == Kedu.city)
    #expect(try next().reason == .swapped(with: Kedu.temanggung))
    try host(Kedu.city, on: "2021-07-01", .planned)
    #expect(try next().office == Kedu.regency)
    try host(Kedu.regency, on: "2021-08-01", .planned)
    #expect(try next().office == Kedu.temanggung)
    #expect(try next().reason == .swapped(with: Kedu.city))
    try host(Kedu.temanggung, on: "2021-09-01", .planned)
    #expect(try next().office == Kedu.wonosobo)
  }

  @Test("Offices that have waited equally long can swap too, and a second swap takes the first one back")
  func swapOfEquals() throws {
    try records.perform(.swapTurns(Kedu.phu, Kedu.wonosobo, Kedu.kebumen, reason: nil))
    #expect(try next().office == Kedu.kebumen)
    try records.perform(.swapTurns(Kedu.phu, Kedu.kebumen, Kedu.wonosobo, reason: nil))
    #expect(try next().office == Kedu.wonosobo)
    #expect(try next().reason == .neverHosted)
  }

  @Test("Two offices that both have a rakor planned exchange it in one change, after which nothing is left of the swap")
  func swapOfPlanned() throws {
    let first = try host(Kedu.wonosobo, on: "2021-07-01", .planned)
    let second = try host(Kedu.kebumen, on: "2021-08-01", .invited)
    let later = try host(Kedu.wonosobo, on: "2021-12-01", .planned)
    let before = try next()
    let change = try records.perform(.swapTurns(Kedu.phu, Kedu.wonosobo, Kedu.kebumen, reason: "haul"))
    #expect(change.kind == .turnsSwapped)
    #expect(
      try [first, second, later].map { try records.meeting($0)?.host } == [Kedu.kebumen, Kedu.wonosobo, Kedu.wonosobo])
    #expect(try next().office == before.office)
    for (office, date) in [
      (Kedu.purworejo, "2022-01-01"), (Kedu.temanggung, "2022-02-01"), (Kedu.regency, "2022-03-01"),
    ] {
      #expect(try next().office == office)
      try host(office, on: date, .planned)
    }
    try host(Kedu.city, on: "2022-04-01", .planned)
    #expect(try next().reason == .earliestAhead(Kedu.day("2021-07-01")))
    try records.undo()
    #expect(records.turnNotes(of: Kedu.phu).first?.reason == "haul")
  }

  @Test("A swap of planned rakor is undone whole")
  func swapOfPlannedUndone() throws {
    let first = try host(Kedu.wonosobo, on: "2021-07-01", .planned)
    let second = try host(Kedu.kebumen, on: "2021-08-01", .planned)
    let before = records.all
    try records.perform(.swapTurns(Kedu.phu, Kedu.kebumen, Kedu.wonosobo, reason: nil))
    #expect(try [first, second].map { try records.meeting($0)?.host } == [Kedu.kebumen, Kedu.wonosobo])
    try records.undo()
    #expect(records.all == before)
  }

  @Test(
    "Of two offices of which one has a rakor planned, the other gets it, and it the other's place until it has hosted")
  func swapOfOnePlanned() throws {
    for (office, date) in [(Kedu.wonosobo, "02"), (Kedu.kebumen, "03"), (Kedu.purworejo, "04")] {
      try host(office, on: "2021-\(date)-10")
    }
    let planned = try host(Kedu.temanggung, on: "2021-07-01", .planned)
    try records.perform(.swapTurns(Kedu.phu, Kedu.temanggung, Kedu.city, reason: nil))
    #expect(try records.meeting(planned)?.host == Kedu.city)
    #expect(try next().office == Kedu.regency)
    try host(Kedu.regency, on: "2021-08-01", .planned)
    #expect(try next().office == Kedu.temanggung)
    #expect(try next().reason == .swapped(with: Kedu.city))
    try host(Kedu.temanggung, on: "2021-09-01", .planned)
    for (office, date) in [(Kedu.wonosobo, "10"), (Kedu.kebumen, "11"), (Kedu.purworejo, "12")] {
      #expect(try next().office == office)
      try host(office, on: "2021-\(date)-01", .planned)
    }
    #expect(try next().office == Kedu.city)
    #expect(try next().reason == .earliestAhead(Kedu.day("2021-07-01")))
  }

  @Test("A swap is refused where the other office is not there on the day of the planned rakor")
  func swapIntoAbsence() throws {
    try host(Kedu.wonosobo, on: "2021-07-01", .planned)
    var office = Kedu.offices[1]
    office.activeUntil = Kedu.day("2021-06-30")
    try records.perform(.putOffice(office, new: false))
    #expect(throws: Refusal.inactiveOffice(.host, Kedu.kebumen, on: Kedu.day("2021-07-01"))) {
      try records.perform(.swapTurns(Kedu.phu, Kedu.wonosobo, Kedu.kebumen, reason: nil))
    }
  }

  @Test("A note that cannot be is refused by its reason")
  func refused() throws {
    #expect(throws: Refusal.required(.reason)) { try skip(Kedu.wonosobo, " ") }
    #expect(throws: Refusal.swapWithItself(Kedu.city)) {
      try records.perform(.swapTurns(Kedu.phu, Kedu.city, Kedu.city, reason: nil))
    }
    #expect(throws: Refusal.notAMember(Kedu.kebumen, Kedu.kua)) {
      try records.perform(.volunteer(Kedu.kua, Kedu.kebumen, reason: nil))
    }
    try skip(Kedu.wonosobo)
    #expect(throws: Refusal.turnNoted(Kedu.wonosobo, .skip)) { try skip(Kedu.wonosobo) }
    try records.perform(.volunteer(Kedu.phu, Kedu.city, reason: nil))
    #expect(throws: Refusal.turnNoted(Kedu.city, .volunteer)) {
      try records.perform(.volunteer(Kedu.phu, Kedu.city, reason: nil))
    }
  }

  @Test("An office that is no longer active has no turn")
  func inactiveHasNoTurn() throws {
    var office = Kedu.offices[0]
    office.activeUntil = Kedu.day("2021-06-13")
    try records.perform(.putOffice(office, new: false))
    #expect(try next().office == Kedu.kebumen)
    #expect(throws: Refusal.inactiveOffice(.office, Kedu.wonosobo, on: Kedu.today)) { try skip(Kedu.wonosobo) }
  }

  @Test("While nobody has ever hosted, no host is out of turn")
  func nobodyHostedYet() throws {
    let book = MemoryRecords(Kedu.registry).turnBook(of: Kedu.phu, on: Kedu.today, except: nil)
    let suggestion = book.suggestion(on: Kedu.today)
    #expect(suggestion?.isFirstEver == true)
    let facts = WarningFacts(
      date: Kedu.meetingDay, host: Kedu.city, today: Kedu.today,
      surroundings: Surroundings(suggestion: suggestion))
    #expect(facts.warnings.isEmpty)
  }
}
