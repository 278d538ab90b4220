package import RakorModel

extension RakorStore {
  /// What a forum's rakor on a day takes over from those before; `except` is the rakor itself when it is there already.
  ///
  /// - Throws: `StoreError`.
  package func carryOver(to forum: ForumCode, on day: Day, except id: MeetingID? = nil) throws -> CarryOver {
    try reading { tables in
      let past = try tables.placesThatTookPlace(in: forum, before: day)
      let tookPlace = past.first
      let agendas = try past.map { try tables.agendaItems(of: MeetingID(rawValue: $0.number)) }
      let closed = try tables.latestPlaces([.closed], forum: forum, condition: { "begins < \($0.bind(day))" }).max()
      let ahead = try tables.latestPlaces(
        MeetingState.all(\.isAhead), forum: forum,
        condition: { conditions in
          let (after, before) = (conditions.bind(tookPlace?.text ?? ""), conditions.bind(day))
          return "begins >= \(after) AND begins < \(before) AND id <> \(conditions.bind(id ?? MeetingID(rawValue: 0)))"
        })
      return CarryOver(
        lastClosed: closed.flatMap { Day(iso: String($0.text.prefix(10))) },
        lastAgenda: agendas.first ?? [], earlierAgendas: Array(agendas.dropFirst()),
        openOrigins: try tables.openOrigins(in: forum, before: day), followsPlanned: !ahead.isEmpty)
    }
  }
}

extension RecordTables {
  /// How many rakor are looked back on for what was left over.
  private static let lookBack = 12

  /// The forum's newest rakor before a day that took place, the newest first.
  fileprivate func placesThatTookPlace(in forum: ForumCode, before day: Day) throws -> [ListKey] {
    let places = try MeetingState.all(\.tookPlace).flatMap { state in
      try list(
        "SELECT date, id FROM meeting WHERE forum = $1 AND state = $2 AND date < $3 ORDER BY date DESC, id DESC LIMIT $4",
        [forum, state, day, Self.lookBack]
      ) { ListKey(text: try $0.text(), number: try $0.integer()) }
    }
    return Array(places.sorted(by: >).prefix(Self.lookBack))
  }

  func nextRakor(after meeting: Meeting) throws -> MeetingID? {
    let places = try MeetingState.all { !$0.isCalledOff }.compactMap { state in
      try first(
        """
        SELECT date, id FROM meeting WHERE forum = $1 AND state = $2 AND (date, id) > ($3, $4) ORDER BY date, id LIMIT 1
        """, [meeting.forum, state, meeting.date, meeting.id]
      ) { ListKey(text: try $0.text(), number: try $0.integer()) }
    }
    return places.min().map { MeetingID(rawValue: $0.number) }
  }

  func openOrigins(in forum: ForumCode, before day: Day) throws -> Set<AgendaItem.Origin> {
    let along = ComingAlong(rakor: (forum: "$1", day: "$2", state: nil))
    let origins = try list(
      """
      SELECT COALESCE(a.origin_meeting, a.meeting), COALESCE(a.origin_number, a.number)
      FROM follow_up f JOIN agenda_item a ON a.meeting = f.meeting AND a.number = f.item
      WHERE f.is_open = 1 AND \(along.condition)
      """, [forum, day]
    ) { AgendaItem.Origin(meeting: try $0.meeting(), number: try $0.integer()) }
    return Set(origins)
  }

  func itemsAwaiting(_ followUp: FollowUp, besides others: Set<FollowUpNumber>) throws -> [AgendaItem] {
    guard let birth = try followUp.meeting.flatMap({ try storedMeeting($0)?.value }),
      case .agenda(let number?) = followUp.source, let item = try storedItem(birth.id, number)?.value
    else { return [] }
    let origin = item.firstStood
    let uncounted = others.union([followUp.number]).map { String($0.rawValue) }.joined(separator: ", ")
    let other = try first(
      """
      SELECT f.number FROM follow_up f JOIN agenda_item a ON a.meeting = f.meeting AND a.number = f.item
      WHERE f.forum = $1 AND f.is_open = 1 AND f.number NOT IN (\(uncounted))
        AND COALESCE(a.origin_meeting, a.meeting) = $2 AND COALESCE(a.origin_number, a.number) = $3 LIMIT 1
      """, [birth.forum, origin.meeting, origin.number]
    ) { try $0.followUp() }
    guard other == nil else { return [] }
    return try awaitingItems(from: origin, in: birth.forum)
  }
}
