/// Why two entries may be one person.
package enum DuplicateSign: String, CaseIterable, Hashable, Sendable {
  /// The same name, whatever titles and spelling, in the same office.
  case name
  case employeeNumber
  /// The same mobile number; a landline belongs to a whole office.
  case phone

  /// What two people have in common, and nothing where they are one person under two numbers already.
  ///
  /// Two different employee numbers make namesakes, which are rare but real.
  package static func between(_ first: Person, _ second: Person) -> [DuplicateSign] {
    guard first.id != second.id, first.mergedInto == nil, second.mergedInto == nil else { return [] }
    var signs: [DuplicateSign] = []
    let numbers = [first.employeeNumber, second.employeeNumber].compactMap(\.self)
    let isOneNumber = Set(numbers).count == 1
    if first.office == second.office, numbers.count < 2 || isOneNumber,
      NameKey.of(first.name) == NameKey.of(second.name)
    {
      signs.append(.name)
    }
    if numbers.count == 2, isOneNumber { signs.append(.employeeNumber) }
    if let phone = first.phone?.normalised, phone == second.phone?.normalised { signs.append(.phone) }
    return signs
  }
}

/// Two entries that may be one person.
package struct DuplicatePeople: Hashable, Sendable {
  /// The one entered first.
  package var first: Person
  /// The one entered later.
  package var second: Person
  /// In the order of `DuplicateSign`; never empty.
  package var signs: [DuplicateSign]

  /// Two entries with what they share, the one entered first before the other.
  package init(first: Person, second: Person, signs: [DuplicateSign]) {
    self.first = first
    self.second = second
    self.signs = signs
  }

  /// Everybody among these people who may have been entered twice, each with the first entry alike.
  ///
  /// Compares only those with something in common, so that a long list costs little more than reading it.
  package static func among(_ people: [Person]) -> [DuplicatePeople] {
    var groups: [String: [Person]] = [:]
    var found: [DuplicatePeople] = []
    for person in people.sorted(by: { $0.id < $1.id }) where person.mergedInto == nil {
      let keys = keys(of: person)
      var seen: Set<PersonID> = []
      for key in keys {
        let earlier = groups[key]?.first { !DuplicateSign.between($0, person).isEmpty }
        guard let earlier, seen.insert(earlier.id).inserted else { continue }
        found.append(
          DuplicatePeople(first: earlier, second: person, signs: DuplicateSign.between(earlier, person)))
      }
      for key in keys { groups[key, default: []].append(person) }
    }
    return found
  }

  private static func keys(of person: Person) -> [String] {
    [
      "name \(person.office.rawValue) \(NameKey.of(person.name))",
      person.employeeNumber.map { "number \($0.digits)" }, person.phone?.normalised.map { "phone \($0)" },
    ].compactMap(\.self)
  }
}
