/// The 18 digits of a civil servant's NIP or a contract employee's NI PPPK.
///
/// Kept as text: the number is a name, not a quantity. It tells birth date and sex, so it stays out of texts that are
/// sent around.
package struct EmployeeNumber: Hashable, Sendable {
  /// Whose number it is.
  package enum Kind: Hashable, Sendable {
    case civilServant
    case contract
  }

  /// The 18 digits, without the spaces they are printed with.
  package let digits: String

  /// Reads a number typed with spaces, dots and dashes, or pasted with its label `NIP` before it.
  ///
  /// Throws when it is not 18 digits; anything else that looks wrong is one of its `doubts` and keeps nobody from
  /// saving.
  package init(_ typed: String) throws(EmployeeNumberError) {
    var words = FoldedWords.of(typed)
    while let first = words.first, EmployeeNumber.labels.contains(first) { words.removeFirst() }
    let found = words.joined()
    guard found.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
      throw .notDigits(typed)
    }
    guard found.utf8.count == 18 else { throw .wrongLength(found: found.utf8.count) }
    digits = found
  }

  private static let labels: Set<String> = ["nip", "ni", "nippppk", "pppk"]

  /// Whose number it is, told by digits 13 and 14: a month for a civil servant, a count of agreements for a contract.
  ///
  /// An early agreement number looks like a month too, so this is a guess, and never a reason to refuse.
  package var kind: Kind {
    (1...12).contains(number(12..<14)) ? .civilServant : .contract
  }

  /// The day of birth in digits 1 to 8; nil when there is no such day.
  package var birthDay: Day? {
    Day(year: number(0..<4), month: number(4..<6), day: number(6..<8))
  }

  /// The year of appointment in digits 9 to 12.
  package var appointmentYear: Int {
    number(8..<12)
  }

  /// The number in its usual groups: `19850620 201101 1 012`.
  package var printed: String {
    [text(0..<8), text(8..<14), text(14..<15), text(15..<18)].joined(separator: " ")
  }

  /// What looks wrong about the number by itself; a hint to look again, never a refusal.
  package var doubts: [EmployeeNumberDoubt] {
    var found: [EmployeeNumberDoubt] = []
    if let birthDay {
      let age = appointmentYear - birthDay.year
      if !(17...58).contains(age) { found.append(.ageAtAppointment(age)) }
    } else {
      found.append(.noSuchBirthDay)
    }
    if !(1...2).contains(number(14..<15)) { found.append(.sexDigit(number(14..<15))) }
    return found
  }

  /// What looks wrong about the number on this day: its own doubts, and an age outside of 17 to 70.
  package func doubts(on today: Day) -> [EmployeeNumberDoubt] {
    guard let birthDay else { return doubts }
    let hadBirthday = (today.month, today.day) >= (birthDay.month, birthDay.day)
    let age = today.year - birthDay.year - (hadBirthday ? 0 : 1)
    return (17...70).contains(age) ? doubts : doubts + [.age(age)]
  }

  private func text(_ range: Range<Int>) -> String {
    String(digits.dropFirst(range.lowerBound).prefix(range.count))
  }

  private func number(_ range: Range<Int>) -> Int {
    IsoText(digits).number(range) ?? 0
  }
}

/// Why a typed employee number is not one.
package enum EmployeeNumberError: Error, Hashable, Sendable {
  /// It has this many digits instead of 18, as the nine of an old NIP.
  case wrongLength(found: Int)
  /// The text, as typed, has something else than digits in it.
  case notDigits(String)
}

/// Something about an employee number that is worth a second look.
package enum EmployeeNumberDoubt: Hashable, Sendable {
  /// The first eight digits are no date.
  case noSuchBirthDay
  /// The years between birth and appointment, when they are not 17 to 58.
  case ageAtAppointment(Int)
  /// The age today, when it is not 17 to 70.
  case age(Int)
  /// Digit 15, when it is neither 1 nor 2.
  case sexDigit(Int)
}

extension EmployeeNumber: Codable {
  /// Reads the digits as `init(_:)` does; throws `DecodingError.dataCorrupted` unless they are 18.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      self = try EmployeeNumber(text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no employee number: \(error)")
    }
  }

  /// Writes the 18 digits as text, so that no zero is lost.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}
