import RakorApp
import RakorDocuments
import RakorModel

/// What is worth a second look about a person who has just been saved; nothing of it stood in the way.
struct PersonRemarks {
  let person: Person
  let duplicates: [DuplicatePeople]
  let session: CommandSession

  private var remarks: RemarkPhrases { session.phrases.remarks }

  /// What the employee number tells, what is odd about number and phone, and who may be the same.
  var lines: [String] {
    let lines = remarks.lines(
      number: person.employeeNumber, phone: person.phone, today: session.today)
    return duplicates.isEmpty ? lines : lines + [duplicateLine]
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

  /// Who may be the same, and the commands that merge them.
  private var duplicateLine: String {
    let commands = duplicates.map { pair in
      let numbers = [person.id, other(of: pair).id].map(\.rawValue).sorted()
      return "rakor person merge \(numbers[0]) \(numbers[1])"
    }
    return remarks.duplicates(session.alike(person, duplicates)) + " "
      + session.words.people.ifSame(commands.joined(separator: "; "))
  }
}
