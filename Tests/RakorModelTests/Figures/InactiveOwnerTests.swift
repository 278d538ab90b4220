import RakorModel
import Testing

@Suite("Owners of follow-ups who are no longer there")
struct InactiveOwnerTests {
  private static let directory: Directory = {
    var directory = Directory(offices: Kedu.offices, forums: Kedu.forums)
    directory.offices[1].activeUntil = Kedu.today
    return directory
  }()

  private func owners(_ followUp: FollowUp, on day: Day) -> [OfficeCode] {
    followUp.inactiveOwners(on: day, in: Self.directory)
  }

  @Test("An office that owes a part is asked about from the day after its last one")
  func afterItsLastDay() {
    #expect(owners(Kedu.followUp(), on: Kedu.today) == [])
    #expect(owners(Kedu.followUp(), on: Kedu.meetingDay) == [Kedu.kebumen])
  }

  @Test("A person in charge is asked about once everybody known by that name is gone, and if anybody was known by it")
  func personInCharge() {
    func person(_ number: Int, until day: Day?) -> Person {
      Person(id: PersonID(rawValue: number), draft: PersonDraft(name: "Dwi", office: Kedu.wonosobo, activeUntil: day))
    }
    func isGone(_ people: [Person], on day: Day, _ followUp: FollowUp = Kedu.followUp()) -> Bool {
      FollowUpRow(followUp: followUp, revision: 1, inChargeUntil: FollowUp.lastDay(inCharge: people))
        .isInChargeGone(on: day)
    }
    let gone = person(1, until: Kedu.today)
    #expect(!isGone([gone], on: Kedu.today))
    #expect(isGone([gone], on: Kedu.meetingDay))
    #expect(!isGone([gone, person(2, until: nil)], on: Kedu.meetingDay))
    #expect(!isGone([gone, person(2, until: Kedu.meetingDay)], on: Kedu.meetingDay))
    #expect(!isGone([], on: Kedu.meetingDay))
    var dropped = Kedu.followUp()
    dropped.dropReason = "ganda"
    #expect(!isGone([gone], on: Kedu.meetingDay, dropped))
  }

  @Test("An office that has ticked, or owes nothing any more, is not asked about")
  func onlyWhoOwes() {
    var ticked = Kedu.followUp()
    ticked.parts[1].done = Kedu.today
    var dropped = Kedu.followUp()
    dropped.dropReason = "ganda"
    #expect(owners(ticked, on: Kedu.meetingDay) == [])
    #expect(owners(dropped, on: Kedu.meetingDay) == [])
  }

  @Test("The person in charge is looked for in the offices that still owe their part, and nowhere once none does")
  func whereInCharge() {
    var followUp = Kedu.followUp(1, [Kedu.wonosobo, Kedu.kebumen])
    #expect(followUp.namesInCharge.isEmpty)
    followUp.personInCharge = "Drs. H. Moh. Ridwan"
    #expect(followUp.namesInCharge.map(\.nameKey) == ["muhammad ridwan", "muhammad ridwan"])
    followUp.parts[0].done = Kedu.today
    #expect(followUp.namesInCharge.map(\.office) == [Kedu.kebumen])
    followUp.dropReason = "ganda"
    #expect(followUp.namesInCharge.isEmpty)
  }
}
