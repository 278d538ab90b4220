import RakorModel

/// The people of a file without those who were merged into others of it.
///
/// What rakor of the file say of a merged person belongs to the one kept; who was merged into somebody that the file
/// does not hold stands in it as written.
struct KeptPeople {
  /// Where and under what name a rakor knows somebody.
  struct Place {
    var meeting: MeetingID
    var name: String
    var office: OfficeCode
  }

  /// By number.
  let kept: [Person]
  private let merged: [PersonID: PersonID]
  private let entries: [PersonID: [Person]]

  init(_ people: [Person]) {
    let ids = Set(people.map(\.id))
    var merged: [PersonID: PersonID] = [:]
    for person in people {
      if let into = person.mergedInto, ids.contains(into) { merged[person.id] = into }
    }
    self.merged = merged
    kept = people.filter { merged[$0.id] == nil }.sorted { $0.id < $1.id }
    let dropped = people.filter { merged[$0.id] != nil }.sorted { $0.id < $1.id }
    entries = Dictionary(grouping: dropped) { Self.kept($0.id, merged) }
  }

  /// Whom somebody has become in the end; it stops at somebody seen, so that damaged records hold up no export.
  private static func kept(_ id: PersonID, _ merged: [PersonID: PersonID]) -> PersonID {
    var (id, seen) = (id, Set([id]))
    while let into = merged[id], seen.insert(into).inserted { id = into }
    return id
  }

  /// The entries that were merged into somebody kept, also by way of others, by number.
  func merged(into id: PersonID) -> [Person] { entries[id] ?? [] }

  /// The places of everybody kept, in the order of the rakor.
  func places(in meetings: [MeetingFile]) -> [PersonID: [Place]] {
    var places: [PersonID: [Place]] = [:]
    for file in meetings {
      for named in file.namedDelegates {
        places[Self.kept(named.delegate.person, merged), default: []].append(
          Place(meeting: file.meeting.id, name: named.name, office: named.delegate.office))
      }
    }
    return places
  }
}
