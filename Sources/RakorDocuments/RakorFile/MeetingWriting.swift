package import RakorModel

extension RakorFile {
  /// One element of `meetings`, as `show --json` prints it; a closed rakor tells the names of its own day.
  package static func meeting(_ file: MeetingFile) -> JsonValue { meeting(file, among: nil) }

  /// The same in a file with these rakor; nil for a rakor by itself.
  ///
  /// Where an item stood first is told by number only of a rakor that is in the file, for elsewhere another one may
  /// have that number.
  static func meeting(_ file: MeetingFile, among meetings: Set<MeetingID>?) -> JsonValue {
    let meeting = file.meeting
    let known = JsonMember.list([
      "id": .whole(meeting.id.rawValue), "uid": .text(meeting.uid), "forum": .text(meeting.forum.rawValue),
    ])
    let texts = meeting.facts.members(before: [
      .venue: [
        "date": .text(meeting.date.iso), "start": .optional(meeting.start?.iso), "end": .optional(meeting.end?.iso),
        "host": .text(meeting.host.rawValue),
      ]
    ])
    let rest = JsonMember.list([
      "state": .text(meeting.state.rawValue), "reason": .optional(meeting.reason),
      "invited": .list(meeting.invited.map { .text($0.rawValue) }),
      "agenda": .list(
        file.agenda.sorted { $0.number < $1.number }.map { item in
          agendaItem(item, from: item.origin.flatMap { meetings?.contains($0.meeting) ?? true ? $0 : nil })
        }),
      "attendance": attendance(file), "closedNames": meeting.closedNames.map(closedNames) ?? .null,
      "reopening": meeting.reopening.map { reopening($0, of: file.people) } ?? .null,
      "corrections": .list(meeting.corrections.map(correction)),
    ])
    return .object(known + texts + rest)
  }

  private static func agendaItem(_ item: AgendaItem, from origin: AgendaItem.Origin?) -> JsonValue {
    let texts = item.members(before: [
      .minutes: [
        "plannedTime": .optional(item.plannedTime?.iso), "standing": .truth(item.standing),
        "discussed": .truth(item.discussed),
      ]
    ])
    let rest = JsonMember.list([
      "carried": .whole(item.carried), "origin": origin.map(self.origin) ?? .null,
      "awaitsFollowUp": .truth(item.awaitsFollowUp), "skipped": .truth(item.skipped),
      "approvesMinutes": .truth(item.approvesMinutes),
      "decisionNumber": .optional(item.decisionNumber),
    ])
    return .object(JsonMember.list(["number": .whole(item.number)]) + texts + rest)
  }

  private static func origin(_ origin: AgendaItem.Origin) -> JsonValue {
    .members(["meeting": .whole(origin.meeting.rawValue), "number": .whole(origin.number)])
  }

  private static func correction(_ correction: Correction) -> JsonValue {
    .members([
      "at": .text(correction.at.iso), "who": .text(correction.who), "text": .text(correction.text),
    ])
  }

  private static func attendance(_ file: MeetingFile) -> JsonValue {
    let figures = file.figures
    let offices = ordered(figures.offices, invited: file.meeting.invited)
    return .members([
      "total": .optional(figures.total), "reportedTotal": .optional(figures.reportedTotal),
      "unattributed": .whole(figures.unattributed), "offices": .list(offices.map(officeFigures)),
      "delegates": .list(file.namedDelegates.map(delegate)),
    ])
  }

  /// The invited offices in their order, then the others by code: an order that does not depend on how rows were read.
  private static func ordered(_ figures: [OfficeFigures], invited: [OfficeCode]) -> [OfficeFigures] {
    figures.filter { invited.contains($0.office) }
      + figures.filter { !invited.contains($0.office) }.sorted { $0.office < $1.office }
  }

  private static func officeFigures(_ figures: OfficeFigures) -> JsonValue {
    .members([
      "office": .text(figures.office.rawValue), "promised": .optional(figures.promised),
      "counted": .optional(figures.counted), "named": .optional(figures.named), "present": .optional(figures.present),
      "invited": .truth(figures.isInvited),
    ])
  }

  private static func delegate(_ named: NamedDelegate) -> JsonValue {
    .members([
      "person": .optional(named.uid), "name": .text(named.name), "title": .optional(named.title),
      "unit": .optional(named.unit),
      "office": .text(named.delegate.office.rawValue), "state": .text(named.delegate.state.rawValue),
      "note": .optional(named.delegate.note),
    ])
  }
}
