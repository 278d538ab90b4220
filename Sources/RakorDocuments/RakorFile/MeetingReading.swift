import RakorModel

extension RakorFile {
  static let meetingFields = MeetingFacts.members(and: [
    "id", "uid", "forum", "date", "start", "end", "host", "state", "reason", "invited", "agenda", "attendance",
    "closedNames", "reopening", "corrections",
  ])
  private static let agendaFields = AgendaItem.members(and: [
    "number", "plannedTime", "standing", "discussed", "carried", "origin", "awaitsFollowUp", "skipped",
    "approvesMinutes", "decisionNumber",
  ])
  private static let attendanceFields: Set = ["total", "reportedTotal", "unattributed", "offices", "delegates"]
  private static let headFields: Set = ["office", "promised", "counted", "named", "present", "invited"]
  private static let delegateFields: Set = ["person", "name", "title", "unit", "office", "state", "note"]

  static func meeting(_ object: FileObject) -> ImportedMeeting? {
    let texts = ["uid", "forum", "title", "host"].map(object.requiredText)
    guard let date = object.requiredDay("date"), let uid = texts[0], let forum = texts[1], let title = texts[2],
      let host = texts[3]
    else { return nil }
    var facts = MeetingFacts(
      forum: ForumCode(rawValue: forum), title: title, date: date, start: object.time("start", .start),
      end: object.time("end", .end), host: OfficeCode(rawValue: host))
    object.read(MeetingFacts.details, into: &facts)
    var meeting = ImportedMeeting(place: object.place, uid: uid, facts: facts)
    meeting.id = object.whole("id")
    meeting.state = object.word("state", MeetingState.self)
    meeting.reason = object.text("reason")
    meeting.invited = object.texts("invited")?.map(OfficeCode.init)
    meeting.agenda = object.objects("agenda", fields: agendaFields).compactMap(agendaItem)
    if let attendance = object.object("attendance", fields: attendanceFields) {
      meeting.reportedTotal = attendance.whole("reportedTotal")
      meeting.heads = attendance.objects("offices", fields: headFields).compactMap(heads)
      meeting.delegates = attendance.objects("delegates", fields: delegateFields).compactMap(delegate)
    }
    meeting.closedNames = object.object("closedNames", fields: closedNameFields).flatMap(closedNames)
    meeting.reopening = object.object("reopening", fields: ["names", "since"]).flatMap(reopening)
    meeting.corrections = object.objects("corrections", fields: ["at", "who", "text"]).compactMap(correction)
    return meeting
  }

  private static func agendaItem(_ object: FileObject) -> ImportedAgendaItem? {
    let number = object.whole("number")
    if number == nil && object.value("number") == nil { object.refuse("number", .missing) }
    guard let title = object.requiredText("title"), let number else { return nil }
    var item = ImportedAgendaItem(place: object.place, number: number, title: title)
    item.texts = object.texts(AgendaItem.texts)
    item.plannedTime = object.time("plannedTime", .start)
    item.standing = object.truth("standing")
    item.discussed = object.truth("discussed")
    item.carried = object.whole("carried")
    if let origin = object.object("origin", fields: ["meeting", "number"]), let meeting = origin.whole("meeting"),
      let number = origin.whole("number")
    {
      item.origin = AgendaItem.Origin(meeting: MeetingID(rawValue: meeting), number: number)
    }
    item.awaitsFollowUp = object.truth("awaitsFollowUp")
    item.skipped = object.truth("skipped")
    item.approvesMinutes = object.truth("approvesMinutes")
    item.decisionNumber = object.whole("decisionNumber")
    return item
  }

  private static func correction(_ object: FileObject) -> Correction? {
    guard let at = object.requiredText("at"), let who = object.requiredText("who"),
      let text = object.requiredText("text")
    else { return nil }
    guard let moment = Moment(iso: at) else {
      object.refuse("at", .wrongKind(expected: .text))
      return nil
    }
    return Correction(at: moment, who: who, text: text)
  }

  private static func heads(_ object: FileObject) -> ImportedHeads? {
    guard let office = object.requiredText("office") else { return nil }
    return ImportedHeads(
      place: object.place, office: OfficeCode(rawValue: office), promised: object.whole("promised"),
      counted: object.whole("counted"))
  }

  static func delegate(_ object: FileObject) -> ImportedDelegate? {
    guard let name = object.requiredText("name"), let office = object.requiredText("office") else { return nil }
    var delegate = ImportedDelegate(place: object.place, name: name, office: OfficeCode(rawValue: office))
    delegate.person = object.identity("person")
    delegate.title = object.text("title")
    delegate.unit = object.text("unit")
    delegate.state = object.word("state", DelegateState.self)
    delegate.note = object.text("note")
    return delegate
  }
}
