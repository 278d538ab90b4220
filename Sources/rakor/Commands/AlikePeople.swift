import RakorApp
import RakorModel

extension CommandSession {
  /// Who may be the same as somebody, each with what they share, for a sentence.
  func alike(_ person: Person, _ duplicates: [DuplicatePeople]) -> [(person: String, signs: String)] {
    duplicates.map { pair in
      let other = pair.first.id == person.id ? pair.second : pair.first
      return (
        person: "\(other.id.rawValue), \(other.name), \(directory.shortName(other.office))",
        signs: pair.signs.map(phrases.remarks.sign).joined(separator: ", ")
      )
    }
  }
}
