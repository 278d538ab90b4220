import RakorModel
import Testing

@Suite("People entered twice")
struct DuplicateTests {
  private static let number = "198506202011011012"
  private static let otherNumber = "198506202011011013"

  private static func person(
    _ id: Int, _ name: String, _ office: OfficeCode = Kedu.wonosobo, number: String? = nil, phone: String? = nil
  ) throws -> Person {
    Person(
      id: PersonID(rawValue: id),
      draft: PersonDraft(
        name: name, office: office, employeeNumber: try number.map { try EmployeeNumber($0) },
        phone: phone.map { PhoneNumber($0) }))
  }

  @Test("The same name in the same office is a sign, whatever titles and spelling")
  func sameName() throws {
    let first = try Self.person(1, "Drs. H. Muhammad Ridwan, M.Ag.")
    #expect(DuplicateSign.between(first, try Self.person(2, "Moh. Ridwan")) == [.name])
    #expect(DuplicateSign.between(first, try Self.person(2, "Moh. Ridwan", Kedu.city)) == [])
    #expect(DuplicateSign.between(first, try Self.person(2, "Muhammad Ridho")) == [])
  }

  @Test("The same employee number or mobile number is a sign in any office, a landline is not")
  func sameNumbers() throws {
    let first = try Self.person(1, "Dwi", number: Self.number, phone: "0812-3456-7890")
    let second = try Self.person(2, "Subrata", Kedu.city, number: Self.number, phone: "+62 812 3456 7890")
    #expect(DuplicateSign.between(first, second) == [.employeeNumber, .phone])
    let office = try Self.person(3, "Eni", phone: "(0286) 321456")
    #expect(DuplicateSign.between(office, try Self.person(4, "Tri", phone: "(0286) 321456")) == [])
  }

  @Test("Namesakes with two employee numbers are two people")
  func namesakes() throws {
    let first = try Self.person(1, "Siti Aminah", number: Self.number)
    #expect(DuplicateSign.between(first, try Self.person(2, "Siti Aminah", number: Self.otherNumber)) == [])
    #expect(DuplicateSign.between(first, try Self.person(2, "Siti Aminah")) == [.name])
  }

  @Test("Everybody found is named with the first entry alike, and who was merged is found no more")
  func among() throws {
    var merged = try Self.person(5, "Dwi Subrata")
    merged.mergedInto = PersonID(rawValue: 1)
    let people = [
      try Self.person(4, "Dwi S", Kedu.city, phone: "0812 3456 7890"), try Self.person(1, "Dwi Subrata"),
      try Self.person(3, "Drs. Dwi Subrata", phone: "08123456 7890"), try Self.person(2, "Eni"), merged,
    ]
    let found = DuplicatePeople.among(people)
    #expect(found.map { [$0.first.id.rawValue, $0.second.id.rawValue] } == [[1, 3], [3, 4]])
    #expect(found.map(\.signs) == [[.name], [.phone]])
  }
}
