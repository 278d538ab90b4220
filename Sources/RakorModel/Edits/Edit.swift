/// What somebody asks to be changed, whatever the way in: screen, command line or import.
package enum Edit: Hashable, Sendable {
  /// Nil identity while whoever saves has not given one yet; the model has no randomness to make it of.
  case schedule(MeetingDraft, uid: String?)
  case revise(MeetingID, MeetingDraft)
  case move(MeetingID, to: MeetingState, reason: String?, newDate: Day?)
  case removeMeeting(MeetingID)
  case addCorrection(MeetingID, text: String)

  case setPromised(MeetingID, OfficeCode, Int?)
  case setCounted(MeetingID, OfficeCode, Int?)
  /// So many heads more, or fewer, than are counted by the time it is saved.
  case stepCounted(MeetingID, OfficeCode, by: Int)
  case setReportedTotal(MeetingID, Int?)
  case mark(MeetingID, PersonID, DelegateState?, note: String?)
  case markNew(MeetingID, PersonDraft, DelegateState?, note: String?)
  case markAll(MeetingID, [PersonID], DelegateState)
  case forgetDelegate(MeetingID, PersonID)

  case addAgendaItem(MeetingID, title: String)
  case reviseAgendaItem(AgendaItem)
  case removeAgendaItem(MeetingID, Int)
  /// Puts an item in the place of another.
  case moveAgendaItem(MeetingID, Int, to: Int)

  case addFollowUp(FollowUpDraft)
  case reviseFollowUp(FollowUpNumber, FollowUpDraft)
  case removeFollowUp(FollowUpNumber)
  /// Nil office ticks the only part there is.
  case tick(FollowUpNumber, OfficeCode?, on: Day, note: String?)
  case untick(FollowUpNumber, OfficeCode?)
  case noteProgress(FollowUpNumber, OfficeCode?, note: String)
  case dropFollowUp(FollowUpNumber, reason: String)
  case restoreFollowUp(FollowUpNumber)

  /// Passes an office over for the forum's next rakor.
  case skipTurn(ForumCode, OfficeCode, reason: String)
  case swapTurns(ForumCode, OfficeCode, OfficeCode, reason: String?)
  case volunteer(ForumCode, OfficeCode, reason: String?)

  case putOffice(Office, new: Bool)
  /// Puts one office in the place of another in a forum.
  case succeed(Succession)
  case putForum(Forum, new: Bool)
  case addPerson(PersonDraft)
  case revisePerson(PersonID, PersonDraft)
  /// Makes two entries of one person one; without a word on their marks it is refused where they differ.
  case mergePeople(keep: PersonID, drop: PersonID, marks: MergedMarks? = nil)
}

extension Edit {
  /// The change this edit makes of the records as they are, or why it is refused.
  ///
  /// - Throws: `Refusal`, or what the source throws when it cannot be read.
  package func change(reading source: any RecordSource, now: Moment) throws -> Change {
    var builder = ChangeBuilder(source: source, now: now)
    try apply(to: &builder)
    return builder.change(kind)
  }

  /// Adds what this edit does to a change under way.
  package func apply(to builder: inout ChangeBuilder) throws {
    switch self {
    case .schedule(let draft, let uid): try builder.schedule(draft, uid: uid)
    case .revise(let id, let draft): try builder.revise(id, draft)
    case .move(let id, let state, let reason, let newDate):
      try builder.move(id, to: state, reason: reason, newDate: newDate)
    case .removeMeeting(let id): try builder.removeMeeting(id)
    case .addCorrection(let id, let text): try builder.addCorrection(id, text)
    case .setPromised(let id, let office, let heads): try builder.setPromised(id, office, heads)
    case .setCounted(let id, let office, let heads): try builder.setCounted(id, office, heads)
    case .stepCounted(let id, let office, let heads): try builder.stepCounted(id, office, by: heads)
    case .setReportedTotal(let id, let heads): try builder.setReportedTotal(id, heads)
    case .mark(let id, let person, let state, let note): try builder.mark(id, person, state, note: note)
    case .markNew(let id, let draft, let state, let note): try builder.markNew(id, draft, state, note: note)
    case .markAll(let id, let people, let state):
      for person in people { try builder.mark(id, person, state, note: nil) }
    case .forgetDelegate(let id, let person): try builder.forgetDelegate(id, person)
    case .addAgendaItem(let id, let title): try builder.addAgendaItem(id, title: title)
    case .reviseAgendaItem(let item): try builder.reviseAgendaItem(item)
    case .removeAgendaItem(let id, let number): try builder.removeAgendaItem(id, number)
    case .moveAgendaItem(let id, let number, let place): try builder.moveAgendaItem(id, number, to: place)
    case .addFollowUp(let draft): try builder.addFollowUp(draft)
    case .reviseFollowUp(let number, let draft): try builder.reviseFollowUp(number, draft)
    case .removeFollowUp(let number): try builder.removeFollowUp(number)
    case .tick(let number, let office, let day, let note): try builder.tick(number, office, on: day, note: note)
    case .untick(let number, let office): try builder.untick(number, office)
    case .noteProgress(let number, let office, let note): try builder.noteProgress(number, office, note: note)
    case .dropFollowUp(let number, let reason): try builder.dropFollowUp(number, reason: reason)
    case .restoreFollowUp(let number): try builder.restoreFollowUp(number)
    case .skipTurn(let forum, let office, let reason): try builder.skipTurn(forum, office, reason: reason)
    case .swapTurns(let forum, let first, let second, let reason):
      try builder.swapTurns(forum, first, second, reason: reason)
    case .volunteer(let forum, let office, let reason): try builder.volunteer(forum, office, reason: reason)
    case .putOffice(let office, let new): try builder.putOffice(office, new: new)
    case .succeed(let succession): try builder.succeed(succession)
    case .putForum(let forum, let new): try builder.putForum(forum, new: new)
    case .addPerson(let draft): try builder.addTyped(draft)
    case .revisePerson(let id, let draft): try builder.reviseTyped(id, draft)
    case .mergePeople(let keep, let drop, let marks): try builder.mergePeople(keep, drop, marks)
    }
  }

  /// The part of a follow-up that is all the edit reads and writes; nil for any other edit.
  package var part: (followUp: FollowUpNumber, office: OfficeCode)? {
    switch self {
    case .tick(let number, let office?, _, _), .untick(let number, let office?),
      .noteProgress(let number, let office?, _):
      (number, office)
    default: nil
    }
  }

  /// What the journal calls this edit.
  package var kind: ChangeKind {
    switch self {
    case .schedule: .scheduled
    case .revise: .revised
    case .move: .moved
    case .removeMeeting: .removed
    case .addCorrection: .correction
    case .setPromised: .promised
    case .setCounted, .stepCounted: .counted
    case .setReportedTotal: .reportedTotal
    case .mark, .markNew, .markAll, .forgetDelegate: .rollCall
    case .addAgendaItem, .removeAgendaItem, .moveAgendaItem: .agenda
    case .reviseAgendaItem: .minutes
    case .addFollowUp: .followUpAdded
    case .reviseFollowUp: .followUpRevised
    case .removeFollowUp: .followUpRemoved
    case .tick: .ticked
    case .untick: .unticked
    case .noteProgress: .progressed
    case .dropFollowUp: .dropped
    case .restoreFollowUp: .reopened
    case .skipTurn: .turnSkipped
    case .swapTurns: .turnsSwapped
    case .volunteer: .volunteered
    case .putOffice(_, let new): new ? .officeAdded : .office
    case .succeed: .officeSucceeded
    case .putForum(_, let new): new ? .forumAdded : .forum
    case .addPerson: .personAdded
    case .revisePerson: .person
    case .mergePeople: .peopleMerged
    }
  }

  /// What the journal calls several edits that are saved as one change; nil for none.
  ///
  /// The first one leads, as the facts of a rakor lead what goes with them; figures of several kinds are attendance.
  package static func kind(of edits: [Edit]) -> ChangeKind? {
    let figures: Set<ChangeKind> = [.promised, .counted, .reportedTotal, .rollCall]
    let kinds = Set(edits.map(\.kind))
    return kinds.count > 1 && kinds.isSubset(of: figures) ? .rollCall : edits.first?.kind
  }
}
