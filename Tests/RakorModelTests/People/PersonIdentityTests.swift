import RakorModel
import Testing

@Suite("Identities that are worked out")
struct PersonIdentityTests {
  private let dwi = PersonDraft(name: "Dwi Subrata", title: "Kasi PHU", office: Kedu.wonosobo)

  @Test("What is worked out of a person is the same for ever, and tells that it was worked out")
  func isLasting() {
    let uid = PersonIdentity.workedOut(of: dwi)
    #expect(uid == "person-23zqf40p423g2@before.rakor.invalid")
    #expect(PersonIdentity.isWorkedOut(uid))
    #expect(!PersonIdentity.isWorkedOut("person-23zqf40p423g2@rakor.invalid"))
  }

  @Test("It is of name, title, unit, office and NIP, and of nothing that is corrected in passing")
  func isOfWhoItIs() throws {
    let uid = PersonIdentity.workedOut(of: dwi)
    var (rank, unit, number) = (dwi, dwi, dwi)
    rank.rank = "III/c"
    rank.phone = PhoneNumber("0812-3456-7890")
    rank.activeFrom = Day(iso: "2020-01-01")
    unit.unit = "Seksi PHU"
    number.employeeNumber = try EmployeeNumber("198506202011011012")
    #expect(PersonIdentity.workedOut(of: rank) == uid)
    #expect(Set([dwi, unit, number].map { PersonIdentity.workedOut(of: $0) }).count == 3)
  }

  @Test("Namesakes with the same post get one each, in their order")
  func namesakes() {
    var taken: Set<String> = []
    for _ in 0..<3 { taken.insert(PersonIdentity.free(for: dwi, isTaken: taken.contains)) }
    #expect(taken == Set((0..<3).map { PersonIdentity.workedOut(of: dwi, place: $0) }))
    #expect(taken.allSatisfy(PersonIdentity.isWorkedOut))
  }
}
