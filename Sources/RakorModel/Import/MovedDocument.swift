extension ImportedDocument {
  /// The document with every date that many days later, for invented data that is to look fresh; weekdays stay only for
  /// whole weeks.
  package func moved(by days: Int) -> ImportedDocument {
    var document = self
    document.offices = offices.map { office in
      var office = office
      office.activeFrom = office.activeFrom?.adding(days: days)
      office.activeUntil = office.activeUntil?.adding(days: days)
      return office
    }
    document.forums = forums.map { forum in
      var forum = forum
      forum.joined = forum.joined.mapValues { $0.adding(days: days) }
      forum.left = forum.left.mapValues { $0.adding(days: days) }
      forum.activeUntil = forum.activeUntil?.adding(days: days)
      return forum
    }
    document.people = people.map { $0.moved(by: days) }
    document.meetings = meetings.map { meeting in
      var meeting = meeting
      meeting.date = meeting.date.adding(days: days)
      if let closedOn = meeting.closedNames?.closedOn {
        meeting.closedNames?.closedOn = closedOn.adding(days: days)
      }
      return meeting
    }
    document.followUps = followUps.map { $0.moved(by: days) }
    document.turnNotes = turnNotes.map { $0.moved(by: days) }
    return document
  }
}

extension ImportedPerson {
  fileprivate func moved(by days: Int) -> ImportedPerson {
    var person = self
    person.activeFrom = facts.activeFrom?.adding(days: days)
    person.activeUntil = facts.activeUntil?.adding(days: days)
    person.merged = merged.map { $0.moved(by: days) }
    return person
  }
}

extension ImportedFollowUp {
  fileprivate func moved(by days: Int) -> ImportedFollowUp {
    var followUp = self
    followUp.due = facts.due?.adding(days: days)
    followUp.opened = opened?.adding(days: days)
    followUp.droppedOn = droppedOn?.adding(days: days)
    followUp.parts = parts.map { part in
      var part = part
      part.done = part.done?.adding(days: days)
      return part
    }
    return followUp
  }
}
