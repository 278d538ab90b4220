/// Which changes of one rakor its history shows.
package struct HistoryFilter: Hashable, Sendable {
  /// A word that was typed, with what it means in the language it was typed in.
  package struct Word: Hashable, Sendable {
    /// Folded as `SearchWords` does.
    package var text: String
    /// The kinds of change that are called by it.
    package var kinds: [ChangeKind]
    /// The fields that are called by it.
    package var fields: [Field]
    /// The states and other values that are called by it.
    package var values: [FieldValue]
    /// Whether it is what taking back, and doing again, are called.
    package var isUndo: Bool
    package var isRedo: Bool

    /// A word that, unless told otherwise, is only looked for in names and texts.
    package init(
      _ text: String, kinds: [ChangeKind] = [], fields: [Field] = [], values: [FieldValue] = [], isUndo: Bool = false,
      isRedo: Bool = false
    ) {
      self.text = text
      self.kinds = kinds
      self.fields = fields
      self.values = values
      self.isUndo = isUndo
      self.isRedo = isRedo
    }
  }

  package var meeting: MeetingID
  /// All of them must be found: in who it was, what was done, to what, or in what it was and became.
  package var words: [Word]
  /// None of them may be found there.
  package var unwanted: [Word]
  /// Only what was saved on these days; nil for all.
  package var days: DateStretch?

  /// All changes of a rakor and of its follow-ups, narrowed by what is given.
  package init(of meeting: MeetingID, words: [Word] = [], unwanted: [Word] = [], days: DateStretch? = nil) {
    self.meeting = meeting
    self.words = words
    self.unwanted = unwanted
    self.days = days
  }
}

/// The order of a history, by the numbers of its entries.
package enum HistoryOrder: String, CaseIterable, Hashable, Sendable {
  case newestFirst, oldestFirst
}

/// One change in the history of a rakor.
package struct HistoryRow: Hashable, Sendable {
  /// Whether a change holds.
  package enum Standing: Hashable, Sendable {
    /// It was done, and not taken back by the one who made it.
    case done
    /// It was taken back, and can be done again.
    case undone
    /// It takes another one back or forth, or was taken back before a newer change was made.
    case settled
  }

  /// The entry with those of its records that belong to the rakor.
  package var entry: JournalEntry
  package var standing: Standing
  /// Whether whoever looks at it made it.
  package var isOwn: Bool
  /// What the people in it are called today.
  package var names: [PersonID: String]

  /// An entry of the journal; nobody's name is known unless told.
  package init(_ entry: JournalEntry, standing: Standing, isOwn: Bool, names: [PersonID: String] = [:]) {
    self.entry = entry
    self.standing = standing
    self.isOwn = isOwn
    self.names = names
  }
}

/// Part of the history of a rakor.
package struct HistoryPage: Hashable, Sendable {
  package var rows: Page<HistoryRow>
  /// The change that undo would take back now, of whatever rakor; nil where there is none.
  package var nextUndo: LaterChange?
  /// Its number in the journal.
  package var nextUndoNumber: Int?

  /// Rows with what undo would do.
  package init(rows: Page<HistoryRow>, nextUndo: LaterChange? = nil, nextUndoNumber: Int? = nil) {
    self.rows = rows
    self.nextUndo = nextUndo
    self.nextUndoNumber = nextUndoNumber
  }
}

extension HistoryFilter {
  /// Whether every word is found in a change, and none of those that shall not be.
  package func matches(_ row: HistoryRow, in directory: Directory) -> Bool {
    guard !words.isEmpty || !unwanted.isEmpty else { return true }
    let told = Told(row, directory)
    return words.allSatisfy { told.has($0, in: row.entry) } && !unwanted.contains { told.has($0, in: row.entry) }
  }
}

/// What can be found in a change.
private struct Told {
  private let words: [String]
  private let fields: Set<Field>
  private let values: Set<FieldValue>

  init(_ row: HistoryRow, _ directory: Directory) {
    let differences = row.entry.change.records.flatMap(\.differences)
    fields = Set(differences.map(\.field))
    values = Set(differences.flatMap { [$0.before, $0.after] }.compactMap(\.self))
    let subjects = row.entry.change.records.flatMap { [$0.before?.knownBy, $0.after?.knownBy] }.compactMap(\.self)
    let offices = row.entry.change.records.compactMap { ($0.after ?? $0.before)?.ownOffice }
    let texts = values.flatMap { $0.texts(directory) } + offices.map { directory.shortName($0) }
    words = ([row.entry.who] + subjects + row.names.values + texts).flatMap(SearchWords.of)
  }

  func has(_ word: HistoryFilter.Word, in entry: JournalEntry) -> Bool {
    if word.kinds.contains(entry.change.kind) || words.contains(where: { $0.hasPrefix(word.text) }) { return true }
    switch entry.role {
    case .undo where word.isUndo, .redo where word.isRedo: return true
    default: break
    }
    return word.fields.contains(where: fields.contains) || word.values.contains(where: values.contains)
  }
}

extension Record {
  /// The text a record is known by; nil where it is known by an office, or is a part of another.
  package var knownBy: String? {
    switch self {
    case .meeting(let meeting): meeting.title
    case .followUp(let followUp): followUp.text
    case .person(let person): person.name
    case .agendaItem(let item): item.title
    case .office(let office): office.short
    case .forum(let forum): forum.short
    case .attendance, .turnNote, .delegate: nil
    }
  }

  /// The office that a record without a text of its own is about.
  package var ownOffice: OfficeCode? {
    switch self {
    case .attendance(let line): line.office
    case .turnNote(let note): note.office
    default: nil
    }
  }
}

extension FieldValue {
  /// What can be found in a value, in no language.
  fileprivate func texts(_ directory: Directory) -> [String] {
    switch self {
    case .text(let text): [text]
    case .number(let number): [String(number)]
    case .time(let time): [time.dotted]
    case .office(let code): [directory.shortName(code)]
    case .offices(let codes): codes.map { directory.shortName($0) }
    case .members(let members): members.map { directory.shortName($0.office) }
    case .forum(let code): [directory.shortName(code)]
    case .part(let part): [directory.shortName(part.office), part.note ?? ""]
    case .flag, .day, .meetingState, .delegateState: []
    }
  }
}
