package import RakorModel

extension RakorFile {
  /// The document as `export` writes it; the same records give the same bytes on the same day.
  package static func document(_ contents: RakorFileContents, today: Day) -> JsonValue {
    let meetings = contents.meetings.sorted { $0.meeting.id < $1.meeting.id }
    let ids = Set(meetings.map(\.meeting.id))
    let people = KeptPeople(contents.people)
    let places = people.places(in: meetings)
    let followUps = contents.followUps.sorted { $0.followUp.number < $1.followUp.number }
    return .members([
      "rakor": contents.isWhole
        ? .members(["version": .whole(version), "whole": .truth(true)]) : .members(["version": .whole(version)]),
      "offices": .list(contents.directory.offices.map(office)),
      "forums": .list(contents.directory.forums.map { forum($0, today: today) }),
      "turnNotes": .list(contents.turnNotes.sorted { $0.number < $1.number }.map { turnNote($0, among: meetings) }),
      "people": .list(people.kept.map { person($0, places: places[$0.id] ?? [], merged: people.merged(into: $0.id)) }),
      "meetings": .list(meetings.map { meeting($0, among: ids) }),
      "followups": .list(followUps.map { followUp($0, today: today) }),
    ])
  }

  /// One element of `followups`.
  package static func followUp(_ row: FollowUpRow, today: Day) -> JsonValue { .object(members(of: row, today: today)) }

  /// The same with how long nothing has happened to it, for a list; a file leaves out what another database cannot
  /// know.
  package static func listedFollowUp(_ row: FollowUpRow, today: Day) -> JsonValue {
    let quiet = JsonMember(name: "quietDays", value: .optional(row.daysQuiet(on: today)))
    return .object(members(of: row, today: today) + [quiet])
  }

  private static func members(of row: FollowUpRow, today: Day) -> [JsonMember] {
    let followUp = row.followUp
    let (source, item) =
      switch followUp.source {
      case .agenda(let item): (FollowUpSourceWord.agenda, item)
      case .instruction: (FollowUpSourceWord.instruction, nil)
      }
    let texts = followUp.facts.members(before: [
      .personInCharge: [
        "meeting": .optional(followUp.meeting?.rawValue), "source": .text(source.rawValue),
        "agendaItem": .optional(item),
      ],
      .due: ["due": .optional(followUp.due?.iso)],
    ])
    let rest = JsonMember.list([
      "offices": .list(
        followUp.parts.map { part in
          .members([
            "office": .text(part.office.rawValue), "done": .optional(part.done?.iso), "note": .optional(part.note),
          ])
        }),
      "status": .text(followUp.status.rawValue), "overdue": .truth(followUp.isOverdue(on: today)),
      "carried": .whole(row.carried), "dropReason": .optional(followUp.dropReason),
      "droppedOn": .optional(followUp.droppedOn?.iso), "opened": .text(followUp.opened.iso),
    ])
    return JsonMember.list(["number": .whole(followUp.number.rawValue)]) + texts + rest
  }

  /// An office as one element of `offices`.
  package static func office(_ office: Office) -> JsonValue {
    let rest = JsonMember.list([
      "letterhead": .list(office.letterhead.map(JsonValue.text)), "activeFrom": .optional(office.activeFrom?.iso),
      "activeUntil": .optional(office.activeUntil?.iso),
    ])
    return .object(
      JsonMember.list(["code": .text(office.code.rawValue)])
        + office.members(before: [.town: ["kind": .text(office.kind.rawValue)]]) + rest)
  }

  /// A forum as one element of `forums`; who has left it is no more among its offices on that day, but in `left`.
  package static func forum(_ forum: Forum, today: Day) -> JsonValue {
    let offices = forum.members.filter { today <= $0.left ?? today }.map(\.office)
    return .object(
      JsonMember.list(["code": .text(forum.code.rawValue)]) + forum.members()
        + JsonMember.list([
          "offices": .list(offices.map { .text($0.rawValue) }), "joined": days(forum, \.joined),
          "left": days(forum, \.left), "successors": successors(forum),
          "activeUntil": .optional(forum.activeUntil?.iso),
          "successor": .optional(forum.successor?.rawValue),
        ]))
  }

  /// The office that came for a member, by code of the one that went.
  private static func successors(_ forum: Forum) -> JsonValue {
    .object(
      forum.members.sorted { $0.office < $1.office }.compactMap { member in
        member.successor.map { JsonMember(name: member.office.rawValue, value: .text($0.rawValue)) }
      })
  }

  /// Days of members by office, those who are members still in their order before those who have left, by code.
  private static func days(_ forum: Forum, _ day: KeyPath<Forum.Member, Day?>) -> JsonValue {
    let gone = forum.members.filter { $0.left != nil }.sorted { $0.office < $1.office }
    let members = forum.members.filter { $0.left == nil } + gone
    return .object(
      members.compactMap { member in
        member[keyPath: day].map { JsonMember(name: member.office.rawValue, value: .text($0.iso)) }
      })
  }

  /// A person as one element of `people`.
  package static func person(_ person: Person) -> JsonValue { self.person(person, places: [], merged: []) }

  /// A person, with the other names under which rakor of the same file know them, and the entries that were merged into
  /// theirs.
  private static func person(_ person: Person, places: [KeptPeople.Place], merged: [Person]) -> JsonValue {
    let others = places.filter { $0.office != person.office || $0.name != person.name }.map { place in
      JsonValue.members([
        "meeting": .whole(place.meeting.rawValue), "name": .text(place.name), "office": .text(place.office.rawValue),
      ])
    }
    let entry = entry(person)
    return .object(
      entry + JsonMember.list(["knownAs": .list(others), "merged": .list(merged.map { .object(self.entry($0)) })]))
  }

  /// What is known of somebody, as it was entered.
  private static func entry(_ person: Person) -> [JsonMember] {
    let texts = person.facts.members(before: [
      .rank: ["office": .text(person.office.rawValue), "nip": .optional(person.employeeNumber?.digits)]
    ])
    let rest = JsonMember.list([
      "phone": .optional(person.phone?.typed), "activeFrom": .optional(person.activeFrom?.iso),
      "activeUntil": .optional(person.activeUntil?.iso),
    ])
    return [JsonMember(name: "uid", value: .optional(person.uid))] + texts + rest
  }
}
