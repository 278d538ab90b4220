import RakorModel
import TerminalKit

extension ScheduleForm.State {
  /// Writes out the field the cursor is in too, and asks to save what all of it means or shows the first error.
  mutating func save(_ context: Context) -> Outcome {
    if file != nil, !form.isTouched {
      return Outcome(.pop, notice: Notice(context.phrases.app.nothingChanged))
    }
    settle(form.focus, context)
    reading = ScheduleForm.Reading(self, context)
    form.errors = reading.problems.mapValues(context.sentence)
    if form.moveToError(in: view(context)) { return Outcome(notice: Notice(context.phrases.form.notSaved, .bad)) }
    guard let draft = meetingDraft else { return .none }
    guard let meeting else { return .save([.schedule(draft, uid: nil)]) }
    return .save(
      [.revise(meeting, draft)] + changedPromises.map { .setPromised(meeting, $0, reading.promised[$0]) },
      expecting: expected(meeting, draft), saying: Notice(context.phrases.app.saved, .good))
  }

  /// What would be saved; nil while something is missing, or the rakor has not been read.
  private var meetingDraft: MeetingDraft? {
    guard let forum = reading.forum, let day = reading.date?.day, let host = reading.host,
      (meeting == nil) == (file == nil)
    else { return nil }
    var facts = Meeting.Facts(
      forum: forum.code, title: reading.title, date: day, start: reading.span?.start, end: reading.span?.end,
      host: host.code, invited: reading.invited)
    if let file { facts.fillTexts(from: file.meeting.facts) }
    form.readTexts(into: &facts)
    facts.title = reading.title
    var draft = MeetingDraft(facts)
    draft.seen = file?.meeting
    guard let meeting else {
      draft.agenda = reading.agenda
      draft.promised = reading.promised
      return draft
    }
    if reading.agenda != savedAgenda {
      draft.agenda = reading.agenda
      // One that was added before the rakor was read again after a crash was never seen.
      let seen = savedAgenda.compactMap(\.number).filter { revisions[.agendaItem(meeting, $0)] != nil }
      draft.seenAgenda = Set(seen)
    }
    return draft
  }

  /// The offices whose promise was changed here; one that was changed elsewhere is left alone.
  private var changedPromises: [OfficeCode] {
    let saved = savedPromised
    return reading.offices.filter { saved[$0] != reading.promised[$0] }
  }

  /// The revisions the user saw of everything that this save writes.
  private func expected(_ meeting: MeetingID, _ draft: MeetingDraft) -> [RecordKey: Int] {
    var keys: [RecordKey] = [.meeting(meeting)] + changedPromises.map { .attendance(meeting, $0) }
    if draft.agenda != nil {
      let numbers = revisions.keys.compactMap { if case .agendaItem(_, let number) = $0 { number } else { nil } }
      // The next number too: an item that somebody added meanwhile would be taken for one removed here.
      keys += (numbers + [(numbers.max() ?? 0) + 1]).map { .agendaItem(meeting, $0) }
    }
    return Dictionary(uniqueKeysWithValues: keys.map { ($0, revisions[$0] ?? 0) })
  }

  // MARK: What became of it

  /// Shows a new rakor; behind another is what it was opened from.
  func finish(_ committed: Committed?, _ context: Context) -> Outcome {
    let ids = committed?.revisions.keys.compactMap { if case .meeting(let id) = $0 { id } else { nil } }
    guard meeting == nil, let id = ids?.first else { return .pop() }
    return Outcome(
      .replace(.summary(Summary.State(id: id))), notice: Notice(context.phrases.form.scheduled(id.rawValue), .good))
  }

  /// Puts a refusal of the model at its field; one that belongs to none is said below the form.
  mutating func show(_ refusal: Refusal, _ context: Context) -> Outcome {
    guard let place = place(of: refusal) else { return Outcome(notice: Notice(context.sentence(refusal), .bad)) }
    refuse(refusal, at: place, context)
    return Outcome(notice: Notice(context.phrases.form.notSaved, .bad))
  }

  private func place(of office: OfficeCode) -> ScheduleForm.Place {
    reading.host?.code == office ? .host : .office(office)
  }

  private func place(of refusal: Refusal) -> ScheduleForm.Place? {
    switch refusal {
    case .inactiveOffice(.invited, let office, _): return .office(office)
    case .notAMember(let office, _): return place(of: office)
    case .membership(let refusal): return refusal.office.map(place) ?? .forum
    default:
      guard let field = refusal.field else { return nil }
      let isAboutOffices = field == .invited || field == .promised
      return isAboutOffices
        ? reading.offices.first.map { .office($0) } : ScheduleForm.Place(rawValue: field.rawValue)
    }
  }
}
