/// The lasting identity of people across files and databases, where nobody has given them one.
///
/// Whoever enters somebody gives them an identity made of random numbers, once and for all. People from databases and
/// files of before identities get one that is worked out of who they are, so that every copy works out the same: it
/// finds them again, but another one is no proof of another person, whose post may have changed before.
package enum PersonIdentity {
  private static let ending = "@before.rakor.invalid"

  /// The identity worked out of who somebody is; of the namesakes with the same post each has another `place`, from 0.
  ///
  /// Databases of before have those of their people from here, so what it is for given facts never changes.
  package static func workedOut(of facts: PersonDraft, place: Int = 0) -> String {
    let texts = [facts.name, facts.title, facts.unit, facts.office.rawValue, facts.employeeNumber?.digits]
    let sum = checksum(texts.map { $0 ?? "" }.joined(separator: "\u{1F}"))
    return "person-\(sum)\(place == 0 ? "" : "-\(place)")\(ending)"
  }

  /// Whether an identity was worked out, so that it proves nothing about those who have another one.
  package static func isWorkedOut(_ uid: String) -> Bool { uid.hasSuffix(ending) }

  /// The first identity worked out of somebody that nobody has yet.
  package static func free(for facts: PersonDraft, isTaken: (String) throws -> Bool) rethrows -> String {
    var place = 0
    while true {
      let uid = workedOut(of: facts, place: place)
      if try !isTaken(uid) { return uid }
      place += 1
    }
  }

  /// FNV-1a in 64 bits.
  private static func checksum(_ text: String) -> String {
    let sum = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(sum, radix: 36)
  }
}
