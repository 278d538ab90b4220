import RakorApp
import RakorDocuments
import RakorModel

/// What is worth a second look about a person who has just been saved; nothing of it stood in the way.
struct PersonRemarks {
  let person: Person
  let duplicates: [DuplicatePeople]
  let session: CommandSession

  private var words: PersonPhrases { session.words.people }

  /// What the employee number tells, what is odd about number and phone, and who may be the same.
  var lines: [String] {
    var lines: [String] = []
    if let number = person.employeeNumber {
      let birthDay = number.birthDay?.medium(in: session.settings.language)
      lines.append(words.number(number.printed, number.kind, birthDay))
      lines += number.doubts(on: session.today).map(words.doubt)
    }
    if let phone = person.phone, phone.normalised == nil, !phone.isLandline {
      lines.append(words.unknownPhone(phone.typed))
    }
    return lines + duplicates.map(line)
  }

  var json: JsonValue {
    .members([
      "number": .whole(person.id.rawValue), "nipDoubts": PersonReport.doubts(person, on: session.today),
      "duplicates": .list(
        duplicates.map { pair in
          let other = other(of: pair)
          return .members([
            "number": .whole(other.id.rawValue), "name": .text(other.name), "office": .text(other.office.rawValue),
            "signs": PersonReport.json(pair.signs),
          ])
        }),
    ])
  }

  private func other(of pair: DuplicatePeople) -> Person { pair.first.id == person.id ? pair.second : pair.first }

  private func line(_ pair: DuplicatePeople) -> String {
    let other = other(of: pair)
    let signs = pair.signs.map(words.sign).joined(separator: ", ")
    let (first, second) = (min(person.id, other.id), max(person.id, other.id))
    return words.duplicate(
      "\(other.id.rawValue), \(other.name), \(session.directory.shortName(other.office))", signs,
      "rakor person merge \(first.rawValue) \(second.rawValue)")
  }
}
