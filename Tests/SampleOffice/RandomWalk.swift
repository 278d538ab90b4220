package import RakorModel
package import RakorStore

/// Numbers that look random and are the same in every run (SplitMix64).
package struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Edits of every kind on whatever a database holds by then; the rules may refuse them.
package struct RandomWalk {
  private var numbers: SeededNumbers
  var uids = 0
  /// When the next step is; days go by on the way.
  package private(set) var now = Sample.now

  package init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  /// Takes the next step; whether it changed anything, which the rules may have refused.
  @discardableResult
  package mutating func step(on store: RakorStore) throws -> Bool {
    do {
      return try store.perform(try edits(on: store), now: now) != nil
    } catch is Refusal {
      return false
    }
  }

  /// The next step: edits that make one change.
  package mutating func edits(on store: RakorStore) throws -> [Edit] {
    let meetings = try store.allMeetingIDs()
    let people = try store.allPeople()
    let followUps = try store.followUps(
      FollowUpFilter(scope: .all), order: .age, anchor: .start, limit: 10_000, today: now.day
    ).rows.map(\.followUp)
    if pick(0...3) == 0 { now = Moment(day: now.day.adding(days: pick(0...3)), time: now.time) }
    switch pick(0...11) {
    case 0...1: return [try schedule(on: store)]
    case 2...3: return meetings.isEmpty ? [] : [try ofMeeting(one(of: meetings), on: store)]
    case 4: return meetings.isEmpty ? [] : [try move(one(of: meetings), on: store)]
    case 5...6: return meetings.isEmpty ? [] : attendance(of: one(of: meetings), people)
    case 7: return [followUp(of: meetings)]
    case 8...9: return followUps.isEmpty ? [] : [ofFollowUp(one(of: followUps))]
    case 10: return [ofPeople(people)]
    default: return [try registry(of: store)]
    }
  }

  mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

  mutating func one<Value>(of values: [Value]) -> Value { values[pick(0...values.count - 1)] }

  mutating func office() -> OfficeCode { one(of: [Sample.wonosobo, Sample.kebumen, Sample.purworejo]) }

  mutating func forum() -> ForumCode { pick(0...9) == 0 ? Sample.forumCodes[2] : one(of: [Sample.phu, Sample.tu]) }

  /// In one year or the next.
  mutating func day() -> Day { Sample.day("2026-09-01").adding(days: pick(0...160)) }

  private mutating func schedule(on store: RakorStore) throws -> Edit {
    uids += 1
    let forum = forum()
    let (day, members) = (day(), try store.directory().forum(forum)?.offices ?? [])
    var draft = MeetingDraft(
      forum: forum, title: "Rakor \(uids)", date: day, host: office(), invited: members.filter { _ in pick(0...5) > 0 })
    draft.agenda = try store.carryOver(to: forum, on: draft.date).proposal.map {
      MeetingDraft.AgendaLine(title: $0.title, carries: $0)
    }
    draft.agenda?.append(MeetingDraft.AgendaLine(title: "Butir \(uids)"))
    draft.promised = pick(0...2) == 0 ? [office(): pick(0...9)] : nil
    return .schedule(draft, uid: "walk-\(uids)")
  }

  private mutating func ofMeeting(_ id: MeetingID, on store: RakorStore) throws -> Edit {
    guard let file = try store.meetingFile(id) else { return .removeMeeting(id) }
    switch pick(0...6) {
    case 0: return .revise(id, revised(file.meeting))
    case 2 where file.meeting.state != .closed && file.agenda.count > 1:
      let (place, numbers) = (pick(1...99), file.agenda.map(\.number))
      return .moveAgendaItem(id, numbers[place % numbers.count], to: numbers[place / 7 % numbers.count])
    case 1: return .addAgendaItem(id, title: "Tambahan \(pick(1...99))")
    case 2: return .addCorrection(id, text: "Ralat \(pick(1...99))")
    case 3 where pick(0...3) == 0: return .removeMeeting(id)
    case 4 where !file.agenda.isEmpty: return .removeAgendaItem(id, one(of: file.agenda).number)
    default:
      guard !file.agenda.isEmpty else { return .addAgendaItem(id, title: "Satu") }
      var item = one(of: file.agenda)
      item.discussed = pick(0...2) > 0
      item.decision = item.discussed ? "Disepakati \(pick(1...9))" : nil
      item.minutes = pick(0...1) == 0 ? "Notula\nbaris \(pick(1...9))" : item.minutes
      item.presenter = pick(0...3) == 0 ? "Eni" : item.presenter
      item.plannedTime = pick(0...3) == 0 ? TimeOfDay(hour: pick(7...15), minute: 30) : nil
      item.standing = pick(0...4) == 0
      return .reviseAgendaItem(item)
    }
  }

  /// Somebody is invited no more now and then.
  private mutating func revised(_ meeting: Meeting) -> MeetingDraft {
    var draft = MeetingDraft(meeting)
    draft.venue = "Aula \(pick(1...9))"
    draft.date = pick(0...2) == 0 ? day() : draft.date
    draft.host = pick(0...3) == 0 ? office() : draft.host
    draft.invited = pick(0...2) == 0 ? draft.invited.filter { _ in pick(0...2) > 0 } + [office()] : draft.invited
    draft.start = pick(0...1) == 0 ? TimeOfDay(hour: pick(7...11), minute: 0) : nil
    draft.end = draft.start == nil || pick(0...1) == 0 ? nil : TimeOfDay(hour: pick(12...15), minute: 0)
    draft.link = pick(0...3) == 0 ? "https://zoom.us/j/\(pick(1...9))" : nil
    draft.notes = pick(0...3) == 0 ? "Catatan \(pick(1...9))" : nil
    draft.promised = pick(0...3) == 0 ? [office(): pick(0...9)] : nil
    return draft
  }

  private mutating func move(_ id: MeetingID, on store: RakorStore) throws -> Edit {
    let state = try store.meetingFile(id)?.meeting.state ?? .planned
    let next = one(of: MeetingState.allCases.filter(state.allows) + [.closed])
    return .move(id, to: next, reason: "karena \(pick(1...99))", newDate: next == .planned ? day() : nil)
  }

  private mutating func attendance(of id: MeetingID, _ people: [Person]) -> [Edit] {
    let note = pick(0...2) == 0 ? "Catatan \(pick(1...9))" : nil
    switch pick(0...5) {
    case 0: return [.setCounted(id, office(), pick(0...3) == 0 ? nil : pick(0...9)), .stepCounted(id, office(), by: 1)]
    case 1: return [.setPromised(id, office(), pick(0...9)), .setReportedTotal(id, pick(0...40))]
    case 2 where !people.isEmpty: return [.forgetDelegate(id, one(of: people).id)]
    case 3 where people.count > 2:
      return [.markAll(id, Set((0...3).map { _ in one(of: people).id }).sorted(), .present)]
    case 3...4 where !people.isEmpty:
      return [.mark(id, one(of: people).id, one(of: DelegateState.allCases), note: note)]
    default: return [.markNew(id, person(), pick(0...2) == 0 ? nil : one(of: DelegateState.allCases), note: note)]
    }
  }

  private mutating func followUp(of meetings: [MeetingID]) -> Edit {
    let meeting = meetings.isEmpty || pick(0...5) == 0 ? nil : one(of: meetings)
    let source: FollowUp.Source = pick(0...3) == 0 ? .instruction : .agenda(item: pick(0...2) == 0 ? nil : pick(1...3))
    let offices = pick(0...1) == 0 ? [office()] : [Sample.wonosobo, Sample.kebumen]
    var draft = FollowUpDraft(text: "Tindak \(pick(1...99))", meeting: meeting, source: source, offices: offices)
    draft.due = pick(0...1) == 0 ? day() : nil
    draft.dueWords = pick(0...4) == 0 ? "sebelum kloter \(pick(1...9))" : nil
    draft.personInCharge = pick(0...3) == 0 ? "Siti" : nil
    return .addFollowUp(draft)
  }

  private mutating func ofFollowUp(_ followUp: FollowUp) -> Edit {
    let (number, office) = (followUp.number, one(of: followUp.parts).office)
    switch pick(0...7) {
    case 0: return .removeFollowUp(number)
    case 1: return .untick(number, office)
    case 2: return .noteProgress(number, office, note: "Berkas \(pick(1...9))")
    case 3: return .dropFollowUp(number, reason: "Batal \(pick(1...9))")
    case 4: return .restoreFollowUp(number)
    case 5:
      var draft = FollowUpDraft(followUp)
      draft.text = "Ubah \(pick(1...99))"
      draft.source = .agenda(item: pick(1...3))
      draft.offices = pick(0...2) == 0 ? [self.office()] : draft.offices
      return .reviseFollowUp(number, draft)
    default: return .tick(number, office, on: day(), note: nil)
    }
  }
}
