/// What one field of a record holds, as a value that knows no language.
package enum FieldValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case day(Day)
  case time(TimeOfDay)
  case office(OfficeCode)
  case offices([OfficeCode])
  case members([Forum.Member])
  case forum(ForumCode)
  case meetingState(MeetingState)
  case delegateState(DelegateState)
  /// An office's part of a follow-up.
  case part(FollowUp.Part)
}

/// A field of a record that a change gave another value; nil for nothing in it.
package struct FieldDifference: Hashable, Sendable {
  package var field: Field
  package var before: FieldValue?
  package var after: FieldValue?

  /// A field of which one side may be empty, but not both sides the same.
  package init(field: Field, before: FieldValue?, after: FieldValue?) {
    self.field = field
    self.before = before
    self.after = after
  }
}

extension RecordChange {
  /// What was, and what became of it, field by field; a new or removed record has all of its fields.
  package var differences: [FieldDifference] {
    let old = before?.fields ?? []
    let new = after?.fields ?? []
    var found: [FieldDifference] = []
    for index in 0..<max(old.count, new.count) {
      let before = index < old.count ? old[index] : nil
      let after = index < new.count ? new[index] : nil
      guard let field = after?.field ?? before?.field, before?.value != after?.value else { continue }
      found.append(FieldDifference(field: field, before: before?.value, after: after?.value))
    }
    return found
  }
}

extension Record {
  typealias NamedValue = (field: Field, value: FieldValue?)

  /// The fields that history tells about, each always at its place, so that two states can be laid side by side.
  var fields: [NamedValue] {
    switch self {
    case .office(let office): office.fields
    case .forum(let forum): forum.fields
    case .person(let person): person.fields
    case .meeting(let meeting): meeting.fields
    case .agendaItem(let item): item.fields
    case .attendance(let line):
      [(.promised, line.promised.map(FieldValue.number)), (.counted, line.counted.map(FieldValue.number))]
    case .delegate(let delegate):
      [(.state, .delegateState(delegate.state)), (.note, delegate.note.map(FieldValue.text))]
    case .followUp(let followUp): followUp.fields
    case .turnNote(let note):
      [
        (.forum, .forum(note.forum)), (.office, .offices(note.offices)), (.reason, note.reason.map(FieldValue.text)),
      ]
    }
  }
}

extension TextFacts {
  fileprivate func values(_ texts: [TextField<Self>] = Self.texts) -> [Record.NamedValue] {
    texts.map { ($0.field, $0.text(of: self).map(FieldValue.text)) }
  }
}

extension Office {
  fileprivate var fields: [Record.NamedValue] {
    values() + [(.activeFrom, activeFrom.map(FieldValue.day)), (.activeUntil, activeUntil.map(FieldValue.day))]
  }
}

extension Forum {
  fileprivate var fields: [Record.NamedValue] {
    values() + [
      (.member, .members(members)), (.activeUntil, activeUntil.map(FieldValue.day)),
      (.successor, successor.map(FieldValue.forum)),
    ]
  }
}

extension Person {
  fileprivate var fields: [Record.NamedValue] {
    facts.values() + [
      (.office, .office(facts.office)), (.employeeNumber, facts.employeeNumber.map { .text($0.digits) }),
      (.phone, facts.phone.map { .text($0.typed) }), (.activeFrom, facts.activeFrom.map(FieldValue.day)),
      (.activeUntil, facts.activeUntil.map(FieldValue.day)), (.mergedInto, mergedInto.map { .number($0.rawValue) }),
    ]
  }
}

extension Meeting {
  fileprivate var fields: [Record.NamedValue] {
    [
      (.forum, .forum(facts.forum)), (.title, .text(facts.title)), (.date, .day(facts.date)),
      (.start, facts.start.map(FieldValue.time)), (.end, facts.end.map(FieldValue.time)), (.host, .office(facts.host)),
      (.invited, .offices(facts.invited)),
    ] + facts.values(MeetingFacts.details) + [
      (.state, .meetingState(state)), (.reason, reason.map(FieldValue.text)),
      (.reportedTotal, reportedTotal.map(FieldValue.number)),
    ] + corrections.map { (.correction, .text($0.text)) }
  }
}

extension AgendaItem {
  fileprivate var fields: [Record.NamedValue] {
    values() + [(.standing, .flag(standing)), (.discussed, .flag(discussed))]
  }
}

extension FollowUp {
  fileprivate var fields: [Record.NamedValue] {
    facts.values().map { $0.field == .due ? (.due, $0.value ?? facts.due.map(FieldValue.day)) : $0 }
      + [(.reason, dropReason.map(FieldValue.text))]
      + parts.sorted { $0.office < $1.office }.map { (.office, .part($0)) }
  }
}
