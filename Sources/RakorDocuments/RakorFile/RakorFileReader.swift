package import RakorModel

/// The JSON document that `export` writes and `import` reads.
package enum RakorFile {
  /// The version this program writes; a newer one is refused.
  package static let version = 1
}

/// A file that was read: what it says, and what of it this program does not know.
package struct RakorFileReading: Hashable, Sendable {
  /// Its `refused` lines are those of the wrong kind of value; importing it reports them with the rest.
  package var document: ImportedDocument
  /// Fields with no meaning here; they are told, never dropped in silence.
  package var unknownFields: [FilePlace]
  /// Texts with characters in them that are not kept.
  package var cleanedFields: [FilePlace]
}

extension RakorFile {
  /// Reads a document.
  ///
  /// - Throws: `ExchangeError` when it is no document of this program at all.
  package static func read(_ bytes: [UInt8]) throws(ExchangeError) -> RakorFileReading {
    let json = try JsonValue.read(bytes)
    let findings = FileFindings()
    let fields: Set = ["rakor", "offices", "forums", "turnNotes", "people", "meetings", "followups"]
    guard let top = FileObject(json, at: .top, fields: fields, findings: findings),
      let head = top.object("rakor", fields: ["version", "whole", "note"]), let found = head.whole("version")
    else { throw .notRakor }
    guard found <= version else { throw .newerVersion(found) }
    var document = ImportedDocument()
    document.isWhole = head.truth("whole") ?? false
    document.offices = top.objects("offices", fields: officeFields).compactMap(office)
    document.forums = top.objects("forums", fields: forumFields).compactMap(forum)
    document.turnNotes = top.objects("turnNotes", fields: turnNoteFields).compactMap(turnNote)
    document.people = top.objects("people", fields: personFields).compactMap(person)
    for object in top.objects("meetings", fields: meetingFields) {
      if let meeting = meeting(object) {
        document.meetings.append(meeting)
      } else if case .whole(let number)? = object.value("id") {
        document.unreadMeetings.insert(number)
      }
    }
    document.followUps = top.objects("followups", fields: followUpFields).compactMap(followUp)
    document.refused = findings.refused
    return RakorFileReading(
      document: document, unknownFields: findings.unknownFields, cleanedFields: findings.cleanedFields)
  }
}
