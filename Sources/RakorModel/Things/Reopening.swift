/// The names of a rakor that was re-opened: those of its closing day, and those that held when it was opened again.
///
/// Closing it again keeps the first ones, because its papers are out; but what was given another name while it was open
/// is what it was opened for (docs/domain.md, Closing).
package struct Reopening: Hashable, Sendable, Codable {
  /// The names of its closing day.
  package var names: ClosedNames
  /// The names of the day it was re-opened.
  package var since: ClosedNames

  /// What a rakor was called when it was closed, and when it was re-opened.
  package init(names: ClosedNames, since: ClosedNames) {
    self.names = names
    self.since = since
  }

  /// The names to keep when it is closed again: the first ones, but those of today where they were changed meanwhile or
  /// are new to the rakor.
  func names(closedAgain today: ClosedNames) -> ClosedNames {
    var kept = today
    if (since.forum, since.forumShort) == (today.forum, today.forumShort) {
      (kept.forum, kept.forumShort) = (names.forum, names.forumShort ?? today.forumShort)
    }
    for (code, office) in today.offices where since.offices[code] == office {
      kept.offices[code] = names.offices[code] ?? office
    }
    for (id, person) in today.people where since.people[id] == person {
      kept.people[id] = names.people[id] ?? person
    }
    kept.listed = today.listed.map(inFirstOrder)
    return kept
  }

  /// Today's list with those who were on the first one in its order, each new one where rank puts it today.
  private func inFirstOrder(_ listed: [PersonID]) -> [PersonID] {
    let present = Set(listed)
    var first = (names.listed ?? []).filter(present.contains)[...]
    let known = Set(first)
    return listed.map { known.contains($0) ? first.popFirst() ?? $0 : $0 }
  }
}
