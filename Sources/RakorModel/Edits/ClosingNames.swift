extension ChangeBuilder {
  /// The names that a rakor keeps when it is closed now.
  func namesOfToday(for meeting: Meeting) throws -> ClosedNames {
    var offices: [OfficeCode: ClosedNames.OfficeNames] = [:]
    for office in try self.offices() {
      offices[office.code] = ClosedNames.OfficeNames(name: office.name, short: office.short)
    }
    var people: [PersonID: ClosedNames.PersonNames] = [:]
    for delegate in try delegates(of: meeting.id) {
      guard let person = try person(delegate.person) else { continue }
      var names = ClosedNames.PersonNames(person)
      names.office = delegate.office
      people[person.id] = names
    }
    let forum = try forum(meeting.forum)
    return ClosedNames(
      closedOn: now.day, forum: forum?.name ?? meeting.forum.rawValue, offices: offices, people: people)
  }
}
