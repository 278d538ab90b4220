import Foundation
import RakorModel
import Testing

struct PhoneNumberTests {
  @Test(
    "A mobile number becomes 62 and its digits however it was typed",
    arguments: [
      "081234567890", "81234567890", "6281234567890", "+62 812-3456-7890", "0812.3456.7890", "'081234567890",
      "+62 (0) 812 3456 7890", "0812 3456 7890 / 0857 1111 2222", "\u{202A}+62 812\u{2011}3456\u{2011}7890\u{202C}",
      "WA: 0812-3456-7890 (Eni)", "(0286) 321456 / 081234567890", "006281234567890",
    ])
  func mobile(typed: String) {
    let phone = PhoneNumber(typed)
    #expect(phone.normalised == "6281234567890")
    #expect(phone.typed == typed)
    #expect(!phone.isLandline)
  }

  @Test(
    "A number that is no mobile number keeps its text and has no normal form",
    arguments: ["", "belum ada", "0812", "+60 12 345 6789", "08123456789012345", "123"])
  func unrecognised(typed: String) {
    #expect(PhoneNumber(typed).normalised == nil)
    #expect(!PhoneNumber(typed).isLandline)
  }

  @Test(
    "A landline is known as one and is not for WhatsApp", arguments: ["(0286) 321456", "0286321456", "+62 286 321456"])
  func landline(typed: String) {
    #expect(PhoneNumber(typed).normalised == nil)
    #expect(PhoneNumber(typed).isLandline)
  }

  @Test("A phone number is stored as it was typed")
  func storedAsTyped() throws {
    let phone = PhoneNumber("0812-3456-7890")
    let data = try JSONEncoder().encode([phone])
    #expect(String(bytes: data, encoding: .utf8) == #"["0812-3456-7890"]"#)
    #expect(try JSONDecoder().decode([PhoneNumber].self, from: data) == [phone])
  }

  @Test(
    "Lists show a mobile number in one form, and any other as typed",
    arguments: [
      ("+62 812 3456 7890", "0812-3456-7890"), ("8123456789", "0812-3456-789"), ("(0286) 321456", "(0286) 321456"),
      ("ext. 12", "ext. 12"),
    ])
  func printedInOneForm(typed: String, printed: String) {
    #expect(PhoneNumber(typed).printed == printed)
  }
}
