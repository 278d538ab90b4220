package import RakorModel

extension RakorFile {
  /// The figures of a year as `rakor stats --json` tells them; the same that the screen draws.
  ///
  /// What is not known is null. Months are numbers from 1 to 12, lists of them have twelve places.
  package static func figures(_ figures: YearFigures, offices: [OfficeCode]) -> JsonValue {
    .members([
      "forum": .optional(figures.forum?.rawValue), "office": .optional(figures.office?.rawValue),
      "year": .whole(figures.year), "rakor": .whole(figures.rakor),
      "attendance": attendance(figures, offices), "heads": heads(figures, offices), "absence": absence(figures),
      "hosting": .list(figures.turns.map { hosting($0, figures) }), "followUps": followUps(figures),
    ])
  }

  private static func presence(_ presence: OfficePresence) -> KeyValuePairs<String, JsonValue> {
    [
      "invited": .whole(presence.invited), "came": .whole(presence.came), "absent": .whole(presence.absent),
      "untold": .whole(presence.untold), "uninvited": .whole(presence.uninvited),
      "share": presence.share.map(rounded) ?? .null,
    ]
  }

  /// Four decimals, as for turns.
  private static func rounded(_ share: Double) -> JsonValue { .fraction((share * 10_000).rounded() / 10_000) }

  private static func attendance(_ figures: YearFigures, _ order: [OfficeCode]) -> JsonValue {
    let offices = figures.offices(in: order).map { office in
      JsonValue.object(
        [JsonMember(name: "office", value: .text(office.rawValue))]
          + JsonMember.list(presence(figures.presence(of: office))))
    }
    return .object(
      JsonMember.list(presence(figures.presence)) + [
        JsonMember(name: "months", value: .list(figures.monthlyShares.map { $0.map(rounded) ?? .null })),
        JsonMember(name: "offices", value: .list(offices)),
      ])
  }

  private static func heads(_ figures: YearFigures, _ order: [OfficeCode]) -> JsonValue {
    let offices = figures.offices(in: order).map { office in
      let presence = figures.presence(of: office)
      return JsonValue.members([
        "office": .text(office.rawValue), "total": .optional(presence.heads),
        "average": presence.average.map(rounded) ?? .null,
        "months": .list(figures.monthlyHeads(of: office).map(JsonValue.optional)),
      ])
    }
    return .members([
      "total": .optional(figures.heads), "unattributed": .whole(figures.unattributed),
      "untold": .whole(figures.untold), "months": .list(figures.monthlyHeads.map(JsonValue.optional)),
      "offices": .list(offices),
    ])
  }

  private static func counts(_ marks: StateCounts) -> [JsonMember] {
    [JsonMember(name: "away", value: .whole(marks.away))]
      + StateCounts.away.map { JsonMember(name: $0.rawValue, value: .whole(marks[$0])) }
      + [
        JsonMember(name: "present", value: .whole(marks.present)), JsonMember(name: "told", value: .whole(marks.told)),
      ]
  }

  private static func absence(_ figures: YearFigures) -> JsonValue {
    let offices = figures.officeMarks.map { line in
      JsonValue.object([JsonMember(name: "office", value: .text(line.office.rawValue))] + counts(line.marks))
    }
    let people = figures.absences.map { person in
      JsonValue.object(
        [
          JsonMember(name: "person", value: .whole(person.person.rawValue)),
          JsonMember(name: "name", value: .text(person.name)),
          JsonMember(name: "office", value: .text(person.office.rawValue)),
        ] + counts(person.marks))
    }
    return .object(
      counts(figures.marks) + [
        JsonMember(name: "offices", value: .list(offices)), JsonMember(name: "people", value: .list(people)),
      ])
  }

  private static func hosting(_ turns: ForumTurns, _ figures: YearFigures) -> JsonValue {
    let lines = turns.figures.filter { figures.office == nil || $0.office == figures.office }
    let offices = lines.map { line in
      JsonValue.members([
        "office": .text(line.office.rawValue), "hosted": .whole(line.hosted), "share": rounded(line.share),
        "owed": .whole(line.owed), "last": .optional(line.last?.iso), "monthsSince": .optional(line.monthsSince),
        "inYear": .whole(figures.hosted(line.office, in: turns.forum)),
      ])
    }
    return .members([
      "forum": .text(turns.forum.rawValue), "next": .optional(turns.suggestion?.office.rawValue),
      "offices": .list(offices),
    ])
  }

  private static func followUps(_ figures: YearFigures) -> JsonValue {
    let months = YearFigures.months.map { month in
      let line = figures.followUps(in: month)
      return JsonValue.members([
        "month": .whole(month), "opened": .whole(line.opened), "closed": .whole(line.closed),
        "stillOpen": .whole(line.open),
      ])
    }
    let (all, ages) = (figures.followUps, figures.openAges)
    return .members([
      "opened": .whole(all.opened), "closed": .whole(all.closed), "stillOpen": .whole(all.open),
      "months": .list(months),
      "openToday": .members([
        "count": .whole(ages.count), "median": .optional(ages.median), "oldest": .optional(ages.oldest),
        "overdue": .whole(ages.overdue),
      ]),
    ])
  }
}
