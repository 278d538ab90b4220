import RakorModel

extension RakorFile {
  static let followUpFields = FollowUpFacts.members(and: [
    "number", "meeting", "source", "agendaItem", "due", "offices", "status", "overdue", "carried", "dropReason",
    "droppedOn", "opened", "quietDays",
  ])

  static func followUp(_ object: FileObject) -> ImportedFollowUp? {
    guard let text = object.requiredText("text") else { return nil }
    var followUp = ImportedFollowUp(place: object.place, text: text)
    followUp.number = object.whole("number")
    followUp.meeting = object.whole("meeting")
    followUp.source = object.word("source", FollowUpSourceWord.self).map { word in
      switch word {
      case .agenda: .agenda(item: object.whole("agendaItem"))
      case .instruction: .instruction
      }
    }
    object.read(FollowUpFacts.details, into: &followUp.facts)
    followUp.due = object.day("due", .due)
    followUp.parts = object.objects("offices", fields: ["office", "done", "note"]).compactMap(part)
    followUp.dropReason = object.text("dropReason")
    followUp.droppedOn = object.day("droppedOn")
    followUp.opened = object.day("opened")
    return followUp
  }

  private static func part(_ object: FileObject) -> ImportedFollowUp.Part? {
    guard let office = object.requiredText("office") else { return nil }
    return ImportedFollowUp.Part(
      office: OfficeCode(rawValue: office), done: object.day("done"), note: object.text("note"))
  }
}

/// Where a follow-up came from, as files say it.
enum FollowUpSourceWord: String, CaseIterable {
  case agenda, instruction
}
