import Foundation
import RakorModel
import Testing

struct EmployeeNumberTests {
  @Test(
    "An employee number may be typed with spaces, dots, dashes or its label",
    arguments: [
      "198506202011011012", "19850620 201101 1 012", "19850620.201101.1.012", "19850620-201101-1-012",
      "NIP. 198506202011011012", "'198506202011011012", "\u{200B}19850620\u{A0}201101 1 012 ",
    ])
  func accepted(typed: String) throws {
    let number = try EmployeeNumber(typed)
    #expect(number.digits == "198506202011011012")
    #expect(number.printed == "19850620 201101 1 012")
    #expect(number.birthDay?.iso == "1985-06-20")
    #expect(number.kind == .civilServant)
    #expect(number.doubts.isEmpty)
  }

  @Test(
    "A number of another length is refused with its length",
    arguments: [("150123456", 9), ("19850620201101101", 17), ("", 0), ("1985062020110110123", 19)])
  func wrongLength(typed: String, found: Int) {
    #expect(throws: EmployeeNumberError.wrongLength(found: found)) { try EmployeeNumber(typed) }
  }

  @Test("Letters in a number are refused", arguments: ["19850620201101101O", "belum ada", "١٩٨٥٠٦٢٠٢٠١١٠١١٠١٢"])
  func notDigits(typed: String) {
    #expect(throws: EmployeeNumberError.notDigits(typed)) { try EmployeeNumber(typed) }
  }

  @Test("Digits 13 and 14 that are no month belong to a contract", arguments: ["21", "00", "13", "99"])
  func contract(agreement: String) throws {
    #expect(try EmployeeNumber("199001012022\(agreement)1001").kind == .contract)
  }

  @Test(
    "What looks odd is a doubt and never a refusal",
    arguments: [
      ("198513202011011012", [EmployeeNumberDoubt.noSuchBirthDay]), ("198506202011013012", [.sexDigit(3)]),
      ("198506202000011012", [.ageAtAppointment(15)]), ("000000000000000000", [.noSuchBirthDay, .sexDigit(0)]),
    ])
  func doubts(typed: String, doubts: [EmployeeNumberDoubt]) throws {
    #expect(try EmployeeNumber(typed).doubts == doubts)
  }

  @Test("An age outside of 17 to 70 on the day is a doubt")
  func ageDoubt() throws {
    let number = try EmployeeNumber("195511231980011001")
    #expect(number.doubts(on: try #require(Day(iso: "2026-11-22"))) == [])
    #expect(number.doubts(on: try #require(Day(iso: "2026-11-23"))) == [.age(71)])
  }

  @Test("An employee number is stored as its digits")
  func storedAsDigits() throws {
    let number = try EmployeeNumber("19850620 201101 1 012")
    let data = try JSONEncoder().encode([number])
    #expect(String(bytes: data, encoding: .utf8) == #"["198506202011011012"]"#)
    #expect(try JSONDecoder().decode([EmployeeNumber].self, from: data) == [number])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([EmployeeNumber].self, from: Data(#"["12"]"#.utf8)) }
  }
}
