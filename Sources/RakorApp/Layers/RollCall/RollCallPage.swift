import RakorModel
import TerminalKit

/// One person of the office under the cursor, at the rakor already or not.
struct RollCallRow: Hashable, Sendable {
  var person: PersonID
  var name: String
  var title: String?
  var unit: String?
  var state: DelegateState
  var note: String?
  /// Whether there is a record of this person at the rakor.
  var isListed: Bool
  /// Whether the person belongs here: listed already, or at one of the forum's last rakor.
  var isExpected: Bool

  init(_ named: NamedDelegate) {
    person = named.delegate.person
    name = named.name
    title = named.title
    unit = named.unit
    state = named.delegate.state
    note = named.delegate.note
    isListed = true
    isExpected = true
  }

  init(_ known: Person, isRegular: Bool) {
    person = known.id
    name = known.name
    title = known.title
    unit = known.unit
    state = .unknown
    isListed = false
    isExpected = isRegular
  }

  /// Position and unit in one, as far as they are known; the position alone where both have no room.
  func post(columns: Int) -> String {
    let both = [title, unit].compactMap(\.self).joined(separator: " · ")
    return TextWidth.columns(of: both) <= columns ? both : title ?? both
  }
}

/// What the roll-call shows of a rakor, and where its cursors are in that.
struct RollCallPage {
  let file: MeetingFile
  let figures: AttendanceFigures
  let officeIndex: Int
  /// In an order that marking does not change, so that the next key meets the next person.
  let rows: [RollCallRow]
  let rowIndex: Int
  /// Where those begin that are no regulars of the forum, behind some that are; nil where there is no such place.
  let others: Int?
  /// Whether the people of the office have been read, so that no key can meet somebody who is about to move down.
  let isComplete: Bool

  /// Nil while the rakor has not been read.
  init?(_ state: RollCall.State, _ context: Context) {
    guard let file = context.file(of: state.id) else { return nil }
    self.file = file
    figures = file.figures
    let codes = figures.offices.map(\.office)
    officeIndex =
      state.office.flatMap(codes.firstIndex) ?? min(state.officeCursor.index, max(0, codes.count - 1))
    let code = codes.indices.contains(officeIndex) ? codes[officeIndex] : nil
    let isClosed = file.meeting.state == .closed
    isComplete = isClosed || (code != nil && state.peopleOffice == code)
    let roll = isComplete && !isClosed ? state.roll : OfficeRoll()
    let rows = RollCallPage.rows(file, of: code, roll)
    self.rows = rows
    let regulars = rows.prefix { roll.regulars.contains($0.person) }.count
    others = regulars > 0 && regulars < rows.count ? regulars : nil
    rowIndex =
      state.person.flatMap { id in rows.firstIndex { $0.person == id } }
      ?? min(state.personCursor.index, max(0, rows.count - 1))
  }

  var id: MeetingID { file.meeting.id }

  /// The office under the cursor.
  var office: OfficeFigures? { figures.offices.indices.contains(officeIndex) ? figures.offices[officeIndex] : nil }

  /// The person under the cursor.
  var row: RollCallRow? { rows.indices.contains(rowIndex) ? rows[rowIndex] : nil }

  /// What the user has seen of a record, for saving without overwriting somebody else.
  func seen(_ key: RecordKey) -> [RecordKey: Int] { [key: file.revision(of: key)] }

  func key(of row: RollCallRow) -> RecordKey { .delegate(file.meeting.id, row.person) }

  /// Those of the forum first, then the others known, each in their order; then those who came for the office and
  /// belong to another by now.
  static func rows(_ file: MeetingFile, of office: OfficeCode?, _ roll: OfficeRoll) -> [RollCallRow] {
    let named = file.namedDelegates.filter { $0.delegate.office == office }
    let elsewhere = Set(file.delegates.lazy.filter { $0.office != office }.map(\.person))
    let listed = Dictionary(named.map { ($0.delegate.person, $0) }, uniquingKeysWith: { first, _ in first })
    let people = Set(roll.people.map(\.id))
    let known =
      roll.people.filter { roll.regulars.contains($0.id) } + roll.people.filter { !roll.regulars.contains($0.id) }
    let rows = known.filter { !elsewhere.contains($0.id) }.map { person in
      listed[person.id].map(RollCallRow.init)
        ?? RollCallRow(person, isRegular: roll.regulars.contains(person.id))
    }
    return rows + named.filter { !people.contains($0.delegate.person) }.map(RollCallRow.init)
  }
}
