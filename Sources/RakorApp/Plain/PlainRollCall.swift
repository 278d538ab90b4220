import RakorModel

/// The roll-call in lines: a name and what became of them, or an office and its heads.
///
/// Each line is a change of its own, as each key is on the screen.
struct PlainRollCall {
  /// How many people a search or an office may have.
  private static let people = 200
  private static let found = 30

  let session: PlainSession
  let id: MeetingID
  /// Those who were listed last, under their numbers.
  private var listed: [PersonID] = []

  init(_ session: PlainSession, _ id: MeetingID) {
    self.session = session
    self.id = id
  }

  private var context: Context { session.context }
  private var phrases: Phrases { session.phrases }
  private var words: PlainPhrases { session.words }

  mutating func run() throws(PlainExit) {
    session.tellAttendance(try file())
    session.tell(words.rollCallHelp)
    while true {
      switch try session.ask(words.rollCallQuestion, help: words.rollCallHelp) {
      case .proposed: return session.tellAttendance(try file())
      case .nothing: continue
      case .text(PlainSign.undo): session.undo(.undo)
      case .text(let typed): try take(PlainRollCallLine(typed))
      }
    }
  }

  /// The rakor as it is now.
  private func file() throws(PlainExit) -> MeetingFile {
    if case .file(let file?) = try session.load(.summary(id)) { return file }
    session.refuse(.notFound(.meeting(id)))
    throw .menu
  }

  private mutating func take(_ line: PlainRollCallLine) throws(PlainExit) {
    let file = try file()
    switch line {
    case .heads(let field, let office, let count): record(field, office, count, file)
    case .reported(let count): report(count, file)
    case .everybody(let office): try markAll(office, file)
    case .newcomer(let name, let state): try add(name, state, note: nil, file)
    case .named(let name, let state, let note): try find(name, state, note: note, file)
    }
  }
}

// MARK: Heads

extension PlainRollCall {
  private func record(_ field: Field, _ name: String, _ count: String?, _ file: MeetingFile) {
    guard let office = office(name, file) else { return }
    let heads = count.flatMap { Int($0) }
    let edit: Edit = field == .promised ? .setPromised(id, office, heads) : .setCounted(id, office, heads)
    let key = RecordKey.attendance(id, office)
    guard case .done(let committed) = session.save(SaveRequest([edit], expecting: [key: file.revision(of: key)])) else {
      return
    }
    for case .attendance(let line)? in committed.entry.change.records.map(\.after) {
      let isInvited = file.meeting.facts.expects(office)
      let figures = OfficeFigures(
        office: office, promised: line.promised, counted: line.counted, named: file.figures.office(office)?.named,
        isInvited: isInvited)
      session.tell(session.headsLine(figures, at: file.meeting))
    }
  }

  private func report(_ count: String?, _ file: MeetingFile) {
    let heads = count.flatMap { Int($0) }
    if let count, heads == nil { return session.refuse(.notANumber(.reportedTotal, typed: count)) }
    let key = RecordKey.meeting(id)
    let request = SaveRequest([.setReportedTotal(id, heads)], expecting: [key: file.revision(of: key)])
    guard case .done = session.save(request) else { return }
    session.tell("\(phrases.rollCall.reported): \(heads.map(String.init) ?? words.notKnown)")
  }

  /// An office by its number in the list of heads, or its name; those of the rakor before all others.
  private func office(_ typed: String, _ file: MeetingFile) -> OfficeCode? {
    let codes = file.figures.offices.map(\.office)
    if let known = isOffice(typed, among: codes) { return known }
    return session.office(typed, among: context.directory.offices.map(\.code), field: .office)
  }

  private func isOffice(_ typed: String, among codes: [OfficeCode]) -> OfficeCode? {
    if let number = Int(typed) { return codes.indices.contains(number - 1) ? codes[number - 1] : nil }
    return try? OfficeNaming.office(typed, in: codes.compactMap(context.directory.office), field: .office).code
  }
}

// MARK: People

extension PlainRollCall {
  /// Marks whoever is meant by a name or a number of the list; an office alone lists its people.
  private mutating func find(
    _ name: String, _ state: DelegateState?, note: String?, _ file: MeetingFile
  ) throws(PlainExit) {
    guard !name.isEmpty, DelegateState(typed: name) == nil else { return session.refuse(.required(.person)) }
    if let number = Int(name) {
      guard listed.indices.contains(number - 1) else { return session.refuse(words.notListed(number)) }
      guard let person = try person(listed[number - 1], file) else { return }
      return try mark(person, state ?? .present, note: note, file)
    }
    let people = try people(matching: name)
    let office = state == nil && note == nil ? isOffice(name, among: file.figures.offices.map(\.office)) : nil
    if people.isEmpty {
      if let office { return try list(office, file) }
      return try add(name, state ?? .present, note: note, file)
    }
    if people.count == 1, office == nil { return try mark(people[0], state ?? .present, note: note, file) }
    let officeNames = office.map { [words.listOf(context.directory.shortName($0, at: file.meeting))] } ?? []
    let names = officeNames + people.map { described($0, file) }
    guard let index = try session.choose(words.whoIsMeant(name), among: names) else { return }
    if let office, index == 0 { return try list(office, file) }
    try mark(people[index - officeNames.count], state ?? .present, note: note, file)
  }

  private func people(matching name: String) throws(PlainExit) -> [Person] {
    guard case .people(let people) = try session.load(.people(matching: name, office: nil, limit: Self.found)) else {
      return []
    }
    return people
  }

  private func person(_ id: PersonID, _ file: MeetingFile) throws(PlainExit) -> Person? {
    if let known = file.people[id] { return known }
    for office in file.figures.offices {
      if let person = try roll(of: office.office, file).people.first(where: { $0.id == id }) { return person }
    }
    return nil
  }

  private func roll(of office: OfficeCode, _ file: MeetingFile) throws(PlainExit) -> OfficeRoll {
    let meeting = file.meeting
    if meeting.state == .closed { return OfficeRoll() }
    let query = Query.roll(id, meeting.forum, office, on: meeting.date, limit: Self.people)
    if case .roll(let roll) = try session.load(query) { return roll }
    return OfficeRoll()
  }

  /// Lists the people of an office, under numbers by which the next lines may name them.
  private mutating func list(_ office: OfficeCode, _ file: MeetingFile) throws(PlainExit) {
    let rows = RollCallPage.rows(file, of: office, try roll(of: office, file))
    let figures = file.figures.office(office) ?? OfficeFigures(office: office, isInvited: false)
    session.tell(session.headsLine(figures, at: file.meeting))
    listed = rows.map(\.person)
    session.tellNumbered(
      rows.map { row in
        [row.name, row.title, row.unit, phrases.words.delegateState(row.state), row.note].compactMap(\.self)
          .joined(separator: ", ")
      })
    if rows.isEmpty { session.tell(words.nobodyListed) }
  }

  private func described(_ person: Person, _ file: MeetingFile) -> String {
    let delegate = file.delegates.first { $0.person == person.id }
    let office = context.directory.shortName(delegate?.office ?? person.office, at: file.meeting)
    let state = phrases.words.delegateState(delegate?.state ?? .unknown)
    let activity = delegate == nil && !person.isActive(on: file.meeting.date) ? phrases.rollCall.inactive : nil
    return [person.name, person.title, office, state, activity].compactMap(\.self).joined(separator: ", ")
  }

  private func mark(_ person: Person, _ state: DelegateState, note: String?, _ file: MeetingFile) throws(PlainExit) {
    let delegate = file.delegates.first { $0.person == person.id }
    let office = delegate?.office ?? person.office
    if delegate?.state == state, note == nil {
      return session.tell(words.alreadyMarked(person.name, phrases.words.delegateState(state)))
    }
    if delegate == nil, !person.isActive(on: file.meeting.date) {
      let days = [person.activeFrom, person.activeUntil].map { $0?.medium(in: context.language) }
      let question = words.inactiveQuestion(person.name, days[0], days[1])
      guard try session.confirm(question, proposing: false) else { return }
    }
    let key = RecordKey.delegate(id, person.id)
    let request = SaveRequest(
      [.mark(id, person.id, state, note: note)], expecting: [key: file.revision(of: key)], insisting: true)
    if case .done = session.save(request) { tellMarked(person.name, office, state, file) }
  }

  private func tellMarked(_ name: String, _ office: OfficeCode, _ state: DelegateState, _ file: MeetingFile) {
    let word = phrases.words.delegateState(state).capitalisedFirst
    let remark = file.meeting.facts.expects(office) ? "" : ", \(phrases.rollCall.uninvited)"
    session.tell("\(word): \(name), \(context.directory.shortName(office, at: file.meeting))\(remark)")
  }

  /// Enters somebody whom nobody knows yet, or marks whoever has that name in the office that is told.
  private func add(_ name: String, _ state: DelegateState, note: String?, _ file: MeetingFile) throws(PlainExit) {
    guard !name.isEmpty else { return session.refuse(.required(.person)) }
    let codes = file.figures.offices.map(\.office)
    session.tell(words.newcomer(name))
    session.tellNumbered(codes.map { context.directory.shortName($0, at: file.meeting) })
    while true {
      switch try session.ask(words.newcomerOffice) {
      case .proposed, .nothing: return
      case .text(let typed):
        guard let office = office(typed, file) else { continue }
        return try add(PersonDraft(name: name, office: office), state, note: note, file)
      }
    }
  }

  private func add(
    _ draft: PersonDraft, _ state: DelegateState, note: String?, _ file: MeetingFile
  ) throws(PlainExit) {
    let known = RollCall.namesakes(
      draft.name, among: try people(matching: draft.name), of: draft.office, try roll(of: draft.office, file),
      on: file.meeting.date)
    guard known.count < 2 else { return session.refuse(.namesakes(draft.name, known.map(\.id))) }
    if let known = known.first { return try mark(known, state, note: note, file) }
    let request = SaveRequest([.markNew(id, draft, state, note: note)])
    if case .done = session.save(request) { tellMarked(draft.name, draft.office, state, file) }
  }

  /// Marks everyone expected of an office who is not marked yet as present.
  private func markAll(_ name: String, _ file: MeetingFile) throws(PlainExit) {
    guard let office = office(name, file) else { return }
    let expected = RollCallPage.rows(file, of: office, try roll(of: office, file)).filter(\.isExpected)
    let open = expected.filter { $0.state == .unknown }.map(\.person)
    if expected.isEmpty { return session.tell(words.nobodyListed) }
    if open.isEmpty { return session.tell(phrases.rollCall.allTold) }
    let keys = open.map { RecordKey.delegate(id, $0) }
    let seen = Dictionary(keys.map { ($0, file.revision(of: $0)) }) { first, _ in first }
    guard case .done = session.save(SaveRequest([.markAll(id, open, .present)], expecting: seen)) else { return }
    for row in expected where open.contains(row.person) { tellMarked(row.name, office, .present, file) }
  }
}
