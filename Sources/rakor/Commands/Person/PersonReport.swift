import RakorDocuments
import RakorModel
import TerminalKit

/// People as a table and as JSON.
enum PersonReport {
  /// The person as in a file, with its number and what follows from the rest; the latter is ignored on import.
  static func json(_ person: Person, on today: Day) -> JsonValue {
    guard case .object(let members) = RakorFile.person(person) else { return .null }
    let number = JsonMember(name: "number", value: .whole(person.id.rawValue))
    return .object(
      [number] + members + [
        JsonMember(name: "whatsapp", value: .optional(person.phone?.normalised)),
        JsonMember(name: "nipKind", value: .optional(person.employeeNumber.map { word(of: $0.kind) })),
        JsonMember(name: "nipDoubts", value: doubts(person, on: today)),
        JsonMember(name: "active", value: .truth(person.isActive(on: today))),
      ])
  }

  static func json(_ signs: [DuplicateSign]) -> JsonValue { .list(signs.map { .text($0.rawValue) }) }

  static func doubts(_ person: Person, on today: Day) -> JsonValue {
    .list((person.employeeNumber?.doubts(on: today) ?? []).map { .text(word(of: $0)) })
  }

  private static func word(of kind: EmployeeNumber.Kind) -> String {
    switch kind {
    case .civilServant: "pns"
    case .contract: "pppk"
    }
  }

  private static func word(of doubt: EmployeeNumberDoubt) -> String {
    switch doubt {
    case .noSuchBirthDay: "noSuchBirthDay"
    case .ageAtAppointment: "ageAtAppointment"
    case .age: "age"
    case .sexDigit: "sexDigit"
    }
  }

  /// In a pipe everything as it is stored; on a terminal numbers in the form in which they are read aloud.
  static func table(_ people: [Person], _ session: CommandSession, isPiped: Bool) -> Table {
    let words = session.words
    let columns = [
      Table.Column(title: words.number, alignment: .right), Table.Column(title: words.name, share: 3),
      Table.Column(title: words.position, share: 1), Table.Column(title: words.unit, share: 1, dropOrder: 3),
      Table.Column(title: words.office), Table.Column(title: words.employeeNumber, dropOrder: 4),
      Table.Column(title: words.phone, dropOrder: 2),
      Table.Column(title: words.people.rank, share: 1, dropOrder: 1), Table.Column(title: words.people.from),
      Table.Column(title: words.people.until),
    ]
    let rows = people.map { person in
      let number = person.employeeNumber.map { isPiped ? $0.digits : $0.printed }
      return [
        String(person.id.rawValue), person.name, person.title ?? "", person.unit ?? "",
        isPiped ? person.office.rawValue : session.directory.shortName(person.office), number ?? "",
        (isPiped ? person.phone?.typed : person.phone?.printed) ?? "", person.rank ?? "",
        person.activeFrom?.iso ?? "", person.activeUntil?.iso ?? "",
      ]
    }
    let table = Table(columns: columns, rows: rows)
    return isPiped ? table : table.withoutEmptyColumns
  }
}
