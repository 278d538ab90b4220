package import RakorModel

extension RakorFile {
  static let turnNoteFields: Set = [
    "forum", "kind", "office", "with", "reason", "day", "lastMeeting", "waited", "otherWaited", "settled",
  ]

  /// One element of `turnNotes`; their numbers are those of one database and stay there.
  package static func turnNote(_ note: TurnNote) -> JsonValue {
    .members([
      "forum": .text(note.forum.rawValue), "kind": .text(note.kind.rawValue), "office": .text(note.office.rawValue),
      "with": .optional(note.other?.rawValue), "reason": .optional(note.reason), "day": .text(note.day.iso),
      "lastMeeting": .whole(note.lastMeeting.rawValue), "waited": .optional(note.waited?.iso),
      "otherWaited": .optional(note.otherWaited?.iso), "settled": .list(note.settled.map { .text($0.rawValue) }),
    ])
  }

  /// The same in a file with these rakor, by number: a note that came after one that has been deleted came after the
  /// last before that.
  static func turnNote(_ note: TurnNote, among meetings: [MeetingFile]) -> JsonValue {
    var told = note
    told.lastMeeting = meetings.last { $0.meeting.id <= note.lastMeeting }?.meeting.id ?? MeetingID(rawValue: 0)
    return turnNote(told)
  }

  static func turnNote(_ object: FileObject) -> ImportedTurnNote? {
    if object.value("kind") == nil { object.refuse("kind", .missing) }
    guard let forum = object.requiredText("forum"), let kind = object.word("kind", TurnNote.Kind.self),
      let office = object.requiredText("office"), let day = object.requiredDay("day")
    else { return nil }
    var note = ImportedTurnNote(
      place: object.place, forum: ForumCode(rawValue: forum), kind: kind, office: OfficeCode(rawValue: office),
      day: day)
    note.other = object.text("with").map(OfficeCode.init)
    note.reason = object.text("reason")
    note.lastMeeting = object.whole("lastMeeting") ?? 0
    note.waited = object.day("waited")
    note.otherWaited = object.day("otherWaited")
    note.settled = (object.texts("settled") ?? []).map(OfficeCode.init)
    return note
  }
}
