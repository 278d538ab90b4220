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

  @Test("An office that has ticked, or owes nothing any more, is not asked about")
  func onlyWhoOwes() {
    var ticked = Kedu.followUp()
    ticked.parts[1].done = Kedu.today
    var dropped = Kedu.followUp()
    dropped.dropReason = "ganda"
    #expect(owners(ticked, on: Kedu.meetingDay) == [])
    #expect(owners(dropped, on: Kedu.meetingDay) == [])
  }
}
