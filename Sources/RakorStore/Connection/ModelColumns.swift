import RakorModel

extension Day: SQLConvertible {
  var sql: SQLValue { .text(iso) }
}

extension TimeOfDay: SQLConvertible {
  var sql: SQLValue { .text(iso) }
}

extension Moment: SQLConvertible {
  var sql: SQLValue { .text(iso) }
}

extension OfficeCode: SQLConvertible {
  var sql: SQLValue { .text(rawValue) }
}

extension ForumCode: SQLConvertible {
  var sql: SQLValue { .text(rawValue) }
}

extension MeetingID: SQLConvertible {
  var sql: SQLValue { rawValue.sql }
}

extension PersonID: SQLConvertible {
  var sql: SQLValue { rawValue.sql }
}

extension FollowUpNumber: SQLConvertible {
  var sql: SQLValue { rawValue.sql }
}

extension TurnNoteNumber: SQLConvertible {
  var sql: SQLValue { rawValue.sql }
}

extension TurnNote.Kind: SQLConvertible {
  var sql: SQLValue { .text(rawValue) }
}

extension MeetingState: SQLConvertible {
  var sql: SQLValue { .text(rawValue) }
}

extension DelegateState: SQLConvertible {
  var sql: SQLValue { .text(rawValue) }
}

extension FollowUpStatus: SQLConvertible {
  var sql: SQLValue { .text(rawValue) }
}

extension OfficeKind: SQLConvertible {
  var sql: SQLValue { .text(rawValue) }
}

extension SQLRow {
  mutating func day() throws -> Day { try parsed { Day(iso: $0) } }

  mutating func optionalDay() throws -> Day? { try optionalParsed { Day(iso: $0) } }

  mutating func optionalTime() throws -> TimeOfDay? { try optionalParsed { TimeOfDay(iso: $0) } }

  mutating func moment() throws -> Moment { try parsed { Moment(iso: $0) } }

  mutating func optionalMoment() throws -> Moment? { try optionalParsed { Moment(iso: $0) } }

  mutating func office() throws -> OfficeCode { OfficeCode(rawValue: try text()) }

  mutating func forum() throws -> ForumCode { ForumCode(rawValue: try text()) }

  mutating func meeting() throws -> MeetingID { MeetingID(rawValue: try integer()) }

  mutating func optionalMeeting() throws -> MeetingID? { try optionalInteger().map(MeetingID.init(rawValue:)) }

  mutating func person() throws -> PersonID { PersonID(rawValue: try integer()) }

  mutating func optionalPerson() throws -> PersonID? { try optionalInteger().map(PersonID.init(rawValue:)) }

  mutating func followUp() throws -> FollowUpNumber { FollowUpNumber(rawValue: try integer()) }

  /// A word of a closed list, such as a state.
  mutating func word<Word: RawRepresentable>(_ type: Word.Type = Word.self) throws -> Word
  where Word.RawValue == String {
    try parsed { Word(rawValue: $0) }
  }
}
