import RakorModel
import SampleOffice

@testable import RakorStore

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Edits of every kind on whatever a database holds by then; the rules may refuse them.
struct RandomWalk {
  private var numbers: SeededNumbers
  private var uids = 0

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  /// The next step: edits that make one change.
  mutating func edits(on store: RakorStore) throws -> [Edit] {
    let meetings = try store.allMeetingIDs()
    let people = try store.allPeople().map(\.id)
    let followUps = try store.followUps(
      FollowUpFilter(scope: .all), order: .age, anchor: .start, limit: 10_000, today: Sample.now.day
    ).rows.map(\.followUp)
    switch pick(0...9) {
    case 0...1: return [try schedule(on: store)]
    case 2...3: return meetings.isEmpty ? [] : [try ofMeeting(one(of: meetings), on: store)]
    case 4: return meetings.isEmpty ? [] : [try move(one(of: meetings), on: store)]
    case 5: return meetings.isEmpty ? [] : attendance(of: one(of: meetings), people)
    case 6: return [followUp(of: meetings)]
    case 7...8: return followUps.isEmpty ? [] : [ofFollowUp(one(of: followUps))]
    default: return [registry(people)]
    }
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

  private mutating func one<Value>(of values: [Value]) -> Value { values[pick(0...values.count - 1)] }

  private mutating func office() -> OfficeCode { one(of: [Sample.wonosobo, Sample.kebumen]) }

  private mutating func day() -> Day { Sample.day("2026-09-01").adding(days: pick(0...120)) }

  private mutating func schedule(on store: RakorStore) throws -> Edit {
    uids += 1
    let forum = one(of: [Sample.hajj, Sample.administration])
    var draft = Sample.draft("Rakor \(uids)", forum: forum, on: day().iso, host: office())
    draft.agenda = try store.carryOver(to: forum, on: draft.date).proposal.map {
      MeetingDraft.AgendaLine(title: $0.title, carries: $0)
    }
    draft.agenda?.append(MeetingDraft.AgendaLine(title: "Butir \(uids)"))
    return .schedule(draft, uid: "walk-\(uids)")
  }

  private mutating func ofMeeting(_ id: MeetingID, on store: RakorStore) throws -> Edit {
    guard let file = try store.meetingFile(id) else { return .removeMeeting(id) }
    switch pick(0...6) {
    case 0:
      var draft = MeetingDraft(file.meeting)
      draft.venue = "Aula \(pick(1...9))"
      draft.date = pick(0...2) == 0 ? day() : draft.date
      return .revise(id, draft)
    case 1: return .addAgendaItem(id, title: "Tambahan \(pick(1...99))")
    case 2: return .addCorrection(id, text: "Ralat \(pick(1...99))")
    case 3 where pick(0...3) == 0: return .removeMeeting(id)
    case 4 where !file.agenda.isEmpty: return .removeAgendaItem(id, one(of: file.agenda).number)
    default:
      guard !file.agenda.isEmpty else { return .addAgendaItem(id, title: "Satu") }
      var item = one(of: file.agenda)
      item.discussed = pick(0...2) > 0
      item.decision = item.discussed ? "Disepakati \(pick(1...9))" : nil
      return .reviseAgendaItem(item)
    }
  }

  private mutating func move(_ id: MeetingID, on store: RakorStore) throws -> Edit {
    let state = try store.meetingFile(id)?.meeting.state ?? .planned
    let next = one(of: MeetingState.allCases.filter(state.allows) + [.closed])
    return .move(id, to: next, reason: "karena \(pick(1...99))", newDate: next == .planned ? day() : nil)
  }

  private mutating func attendance(of id: MeetingID, _ people: [PersonID]) -> [Edit] {
    switch pick(0...4) {
    case 0: [.setCounted(id, office(), pick(0...3) == 0 ? nil : pick(0...9))]
    case 1: [.setPromised(id, office(), pick(0...9)), .setReportedTotal(id, pick(0...40))]
    case 2 where !people.isEmpty: [.forgetDelegate(id, one(of: people))]
    case 3 where !people.isEmpty: [.mark(id, one(of: people), one(of: DelegateState.allCases), note: nil)]
    default: [.markNew(id, person(), .present, note: nil)]
    }
  }

  private mutating func person() -> PersonDraft {
    PersonDraft(name: one(of: ["Eni", "Dwi", "Budi", "Siti", "Sri"]), title: "Staf \(pick(1...9))", office: office())
  }

  private mutating func followUp(of meetings: [MeetingID]) -> Edit {
    let meeting = meetings.isEmpty || pick(0...5) == 0 ? nil : one(of: meetings)
    let source: FollowUp.Source = pick(0...3) == 0 ? .instruction : .agenda(item: pick(0...2) == 0 ? nil : pick(1...3))
    let offices = pick(0...1) == 0 ? [office()] : [Sample.wonosobo, Sample.kebumen]
    return .addFollowUp(
      FollowUpDraft(text: "Tindak \(pick(1...999))", meeting: meeting, source: source, offices: offices))
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
      draft.text = "Ubah \(pick(1...999))"
      draft.source = .agenda(item: pick(1...3))
      return .reviseFollowUp(number, draft)
    default: return .tick(number, office, on: day(), note: nil)
    }
  }

  private mutating func registry(_ people: [PersonID]) -> Edit {
    let forum = one(of: [Sample.hajj, Sample.administration])
    switch pick(0...6) {
    case 0: return .skipTurn(forum, office(), reason: "Aula \(pick(1...9))")
    case 1: return .swapTurns(forum, Sample.kebumen, Sample.wonosobo, reason: nil)
    case 2: return .volunteer(forum, office(), reason: nil)
    case 3 where people.count > 1: return .mergePeople(keep: one(of: people), drop: one(of: people))
    case 4 where !people.isEmpty: return .revisePerson(one(of: people), person())
    case 5:
      var office = one(of: Sample.offices)
      office.head = "Kepala \(pick(1...9))"
      return .putOffice(office, new: false)
    default: return .addPerson(person())
    }
  }
}
