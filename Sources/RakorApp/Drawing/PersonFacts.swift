import RakorModel

/// What is known of a person in one line.
enum PersonFacts {
  /// All of it but the name.
  static func line(_ person: Person, _ context: Context) -> String {
    joined([context.directory.shortName(person.office), person.title] + details(person, context))
  }

  /// The same with the number of the person last.
  static func numbered(_ person: Person, _ context: Context) -> String {
    line(person, context) + " · #\(person.id.rawValue)"
  }

  /// What a list has no room for, the number of the person last.
  static func short(_ person: Person, _ context: Context) -> String {
    joined(details(person, context) + ["#\(person.id.rawValue)"])
  }

  private static func details(_ person: Person, _ context: Context) -> [String?] {
    let number = person.employeeNumber.map { context.phrases.remarks.numberLabel($0.kind) + " " + $0.printed }
    let days = context.phrases.people.days(person.activeFrom, person.activeUntil)
    let texts = (PersonDraft.lasting + PersonDraft.post).filter { $0.field != .position }
    return [days, person.phone?.printed, number] + texts.map { $0.text(of: person.facts) }
  }

  private static func joined(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: " · ") }
}
