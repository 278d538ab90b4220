/// A forum's offices in the order of their turns, as waiting and notes make it.
struct TurnOrder {
  /// The next one first, then the others as they come once that one has had its turn and the skips are over.
  private(set) var standings: [TurnStanding] = []
  /// Skips that hold for the next rakor.
  private(set) var skips: [TurnNote] = []
  /// Volunteers for the next rakor, the first who did first.
  private(set) var volunteers: [TurnNote] = []
  /// The newest skip of each office that is over but was not followed by a turn of that office.
  private(set) var oldSkips: [OfficeCode: TurnNote] = [:]
  /// With whom an office has changed places and has not hosted since.
  private(set) var partners: [OfficeCode: OfficeCode] = [:]
  /// Since when each office counts as waiting.
  private(set) var places: [OfficeCode: Day?] = [:]
  /// Which of those that have waited equally long comes first.
  private var positions: [OfficeCode: Int] = [:]

  init(_ book: TurnBook) {
    for (position, standing) in book.standings.enumerated() {
      places[standing.office] = .some(standing.waitingSince)
      positions[standing.office] = position
    }
    let members = Set(places.keys)
    for note in book.notes.sorted(by: { $0.number < $1.number }) where note.offices.allSatisfy(members.contains) {
      take(note, book.turns)
    }
    standings = book.standings.sorted { rank(of: $0.office) < rank(of: $1.office) }
    let passedOver = Set(skips.map(\.office))
    // Skips are for one turn only, so that all but the next one stand where they will be after it.
    if let next = standings.firstIndex(where: { !passedOver.contains($0.office) }) {
      standings.insert(standings.remove(at: next), at: 0)
    }
  }

  private mutating func take(_ note: TurnNote, _ turns: [Turn]) {
    switch note.kind {
    case .swap: swap(note, turns)
    case .skip, .volunteer:
      skips.removeAll { $0.office == note.office }
      volunteers.removeAll { $0.office == note.office }
      oldSkips[note.office] = nil
      if !turns.contains(where: note.isAnswered) {
        if note.kind == .skip { skips.append(note) } else { volunteers.append(note) }
      } else if note.kind == .skip, !hasHosted(note.office, since: note, turns) {
        oldSkips[note.office] = note
      }
    }
  }

  /// A second swap of the same two offices takes the first one back.
  private mutating func swap(_ note: TurnNote, _ turns: [Turn]) {
    guard let other = note.other else { return }
    let (position, otherPosition) = (positions[note.office], positions[other])
    for (office, partner, place, position) in [
      (note.office, other, note.otherWaited, otherPosition), (other, note.office, note.waited, position),
    ] where !note.settled.contains(office) && !hasHosted(office, since: note, turns) {
      places[office] = .some(place)
      positions[office] = position
      partners[office] = partners[office] == partner ? nil : partner
    }
  }

  private func hasHosted(_ office: OfficeCode, since note: TurnNote, _ turns: [Turn]) -> Bool {
    turns.contains { $0.host == office && note.isAnswered(by: $0) }
  }

  /// Volunteers first, then by waiting; equals in the forum's order.
  private func rank(of office: OfficeCode) -> (Int, Int, Int) {
    if let index = volunteers.firstIndex(where: { $0.office == office }) { return (0, index, 0) }
    let place = places[office].flatMap { $0 }?.number ?? Int.min
    return (1, place, positions[office] ?? 0)
  }
}
