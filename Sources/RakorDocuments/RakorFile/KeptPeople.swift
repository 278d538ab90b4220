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

  init(_ people: [Person]) {
    let ids = Set(people.map(\.id))
    var merged: [PersonID: PersonID] = [:]
    for person in people {
      if let into = person.mergedInto, ids.contains(into) { merged[person.id] = into }
    }
    self.merged = merged
    kept = people.filter { merged[$0.id] == nil }.sorted { $0.id < $1.id }
  }

  /// The places of everybody kept, in the order of the rakor.
  func places(in meetings: [MeetingFile]) -> [PersonID: [Place]] {
    var places: [PersonID: [Place]] = [:]
    for file in meetings {
      for named in file.namedDelegates {
        var id = named.delegate.person
        var seen: Set<PersonID> = [id]
        while let into = merged[id], seen.insert(into).inserted { id = into }
        places[id, default: []].append(
          Place(meeting: file.meeting.id, name: named.name, office: named.delegate.office))
      }
    }
    return places
  }
}
