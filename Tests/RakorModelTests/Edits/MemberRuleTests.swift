import RakorModel
import Testing

@Suite("Who has a part in a forum's rakor")
struct MemberRuleTests {
  @Test("A member that exists on the day has a part; one that does not, and a stranger, have none")
  func check() throws {
    var office = Kedu.offices[0]
    #expect(throws: Never.self) { try MemberRule.check(office, .host, on: Kedu.today, in: Kedu.forums[0]) }
    #expect(throws: Refusal.notAMember(Kedu.wonosobo, Kedu.kua)) {
      try MemberRule.check(office, .host, on: Kedu.today, in: Kedu.forums[1])
    }
    office.activeUntil = Kedu.today.adding(days: -1)
    #expect(throws: Refusal.inactiveOffice(.invited, Kedu.wonosobo, on: Kedu.today)) {
      try MemberRule.check(office, .invited, on: Kedu.today, in: Kedu.forums[0])
    }
  }
}
