import RakorModel

extension RecordTables {
  /// The record under a key, whatever its kind.
  func stamped(_ key: RecordKey) throws -> Stamped? {
    switch key {
    case .office(let code): try storedOffice(code).map { Stamped(.office($0.value), revision: $0.revision) }
    case .forum(let code): try storedForum(code).map { Stamped(.forum($0.value), revision: $0.revision) }
    case .person(let id): try storedPerson(id).map { Stamped(.person($0.value), revision: $0.revision) }
    case .meeting(let id): try storedMeeting(id).map { Stamped(.meeting($0.value), revision: $0.revision) }
    case .agendaItem(let id, let number):
      try storedItem(id, number).map { Stamped(.agendaItem($0.value), revision: $0.revision) }
    case .attendance(let id, let office):
      try storedAttendance(id, office).map { Stamped(.attendance($0.value), revision: $0.revision) }
    case .delegate(let id, let person):
      try storedDelegate(id, person).map { Stamped(.delegate($0.value), revision: $0.revision) }
    case .followUp(let number):
      try storedFollowUp(number).map { Stamped(.followUp($0.value), revision: $0.revision) }
    case .turnNote(let number):
      try storedTurnNote(number).map { Stamped(.turnNote($0.value), revision: $0.revision) }
    }
  }

  func write(_ record: Record, revision: Int, today: Day) throws {
    switch record {
    case .office(let office): try write(office, revision: revision)
    case .forum(let forum): try write(forum, revision: revision)
    case .person(let person): try write(person, revision: revision)
    case .meeting(let meeting): try write(meeting, revision: revision)
    case .agendaItem(let item): try write(item, revision: revision)
    case .attendance(let line): try write(line, revision: revision)
    case .delegate(let delegate): try write(delegate, revision: revision)
    case .followUp(let followUp): try write(followUp, revision: revision, today: today)
    case .turnNote(let note): try write(note, revision: revision)
    }
  }

  func erase(_ key: RecordKey) throws {
    switch key {
    case .office(let code): try eraseOffice(code)
    case .forum(let code): try eraseForum(code)
    case .person(let id): try erasePerson(id)
    case .meeting(let id): try eraseMeeting(id)
    case .agendaItem(let id, let number): try eraseItem(id, number)
    case .attendance(let id, let office): try eraseAttendance(id, office)
    case .delegate(let id, let person): try eraseDelegate(id, person)
    case .followUp(let number): try eraseFollowUp(number)
    case .turnNote(let number): try eraseTurnNote(number)
    }
  }
}

extension RecordKey {
  /// Records are written in this order and removed in the opposite one, so that what is referred to is always there.
  var rank: Int {
    switch self {
    case .office: 0
    case .forum: 1
    case .person: 2
    case .meeting: 3
    case .agendaItem: 4
    case .attendance: 5
    case .delegate: 6
    case .followUp: 7
    case .turnNote: 8
    }
  }
}
