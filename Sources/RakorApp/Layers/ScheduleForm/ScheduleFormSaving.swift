import RakorModel
import TerminalKit

extension ScheduleForm.State {
  /// Reads everything again, even the field the cursor is in, and asks to save it or shows the first error.
  mutating func save(_ context: Context) -> Outcome {
    bestDates = nil
    takeMonth(context)
    settle(context)
    errors = allErrors(context)
    if let first = places(context).first(where: { errors[$0] != nil }) {
      focus = first
      return Outcome(notice: Notice(context.phrases.form.notSaved, .bad))
    }
    guard let draft = meetingDraft(context) else { return .none }
    guard let meeting else {
      return .save([.schedule(draft, uid: nil)])
    }
    var revised = draft
    revised.seen = savedMeeting
    return .save(
      [.revise(meeting, revised)] + promiseEdits(meeting, context), expecting: expected(meeting, draft, context),
      saying: Notice(context.phrases.app.saved, .good))
  }

  private func allErrors(_ context: Context) -> [ScheduleForm.Focus: Refusal] {
    var found: [ScheduleForm.Focus: Refusal] = [:]
    if forum.text.allSatisfy(\.isWhitespace) {
      found[.forum] = .required(.forum)
    } else if readForum(context) == nil {
      found[.forum] = .unknownForum(typed: forum.text)
    } else {
      do { _ = try TextRule.required(titleValue(context), .title) } catch { found[.title] = error }
    }
    if case .failure(let error) = readDate(context) { found[.date] = Refusal(error) }
    if case .failure(let failure) = readTimes() { found[failure.focus] = failure.refusal }
    if case .failure(let refusal) = readHost(context) { found[.host] = refusal }
    return found
  }

  /// What would be saved; nil while a field has an error.
  func meetingDraft(_ context: Context) -> MeetingDraft? {
    guard let forum = readForum(context), let day = readDay(context), case .success(let host) = readHost(context),
      case .success(let span) = readTimes()
    else { return nil }
    var draft = MeetingDraft(
      forum: forum.code, title: titleValue(context), date: day, start: span?.start, end: span?.end, host: host.code,
      venue: text(.venue), invited: invited(context), purpose: purpose.text, letter: text(.letter), notes: notes)
    let agenda = agendaLines
    if meeting == nil || agenda != savedAgenda { draft.agenda = agenda }
    if draft.agenda != nil { draft.seenAgenda = savedAgenda.map { Set($0.compactMap(\.number)) } }
    if meeting == nil {
      let told = offices(context).compactMap { office in heads(office).map { (office, $0) } }
      draft.promised = Dictionary(uniqueKeysWithValues: told)
    }
    return draft
  }

  /// One edit for every office whose promise was changed here, so that a promise changed elsewhere is left alone.
  private func promiseEdits(_ meeting: MeetingID, _ context: Context) -> [Edit] {
    changedPromises(context).map { .setPromised(meeting, $0, heads($0)) }
  }

  private func changedPromises(_ context: Context) -> [OfficeCode] {
    offices(context).filter { office in
      guard let savedPromised else { return promised[office] != nil }
      return savedPromised[office] != heads(office)
    }
  }

  /// The revisions the user saw of everything that this save writes.
  private func expected(_ meeting: MeetingID, _ draft: MeetingDraft, _ context: Context) -> [RecordKey: Int] {
    var keys: [RecordKey] = [.meeting(meeting)] + changedPromises(context).map { .attendance(meeting, $0) }
    if draft.agenda != nil {
      let numbers = revisions.keys.compactMap { if case .agendaItem(_, let number) = $0 { number } else { nil } }
      // The next number too: an item that somebody added meanwhile would be taken for one removed here.
      keys += (numbers + [(numbers.max() ?? 0) + 1]).map { .agendaItem(meeting, $0) }
    }
    return Dictionary(uniqueKeysWithValues: keys.map { ($0, revisions[$0] ?? 0) })
  }

  /// Leaves the form once what stands there is saved, for a new rakor to that.
  func leave(_ committed: Committed?, _ context: Context) -> Outcome {
    let ids = committed?.revisions.keys.compactMap { if case .meeting(let id) = $0 { id } else { nil } }
    guard meeting == nil, let id = ids?.first else { return Outcome(.pop, effects: [.dropDraft]) }
    return Outcome(
      .replace(.summary(Summary.State(id: id))), effects: [.dropDraft],
      notice: Notice(context.phrases.form.scheduled(id.rawValue), .good))
  }

  /// Puts a refusal of the model at its field; one that belongs to none is said below the form.
  mutating func show(_ refusal: Refusal, _ context: Context) -> Outcome {
    if let place = place(of: refusal, context) {
      errors[place] = refusal
      focus = place
      return Outcome(notice: Notice(context.phrases.form.notSaved, .bad))
    }
    let sentence = context.phrases.refusal.sentence(for: refusal, directory: context.directory)
    return Outcome(notice: Notice(sentence, .bad))
  }

  private func place(of refusal: Refusal, _ context: Context) -> ScheduleForm.Focus? {
    switch refusal {
    case .required(let field), .tooLong(let field, _), .countOutOfRange(let field, _), .unreadableDate(let field, _),
      .unreadableTime(let field, _), .unknownOffice(let field, _), .ambiguousOffice(let field, _, _):
      return place(of: field, context)
    case .inactiveOffice(let field, let office, _):
      return field == .invited ? .office(office) : place(of: field, context)
    case .notAMember(let office, _):
      let host = try? readHost(context).get()
      return host?.code == office ? .host : .office(office)
    case .endBeforeStart: return .end
    case .endWithoutStart: return .start
    case .unknownForum: return .forum
    default: return nil
    }
  }

  private func place(of field: Field, _ context: Context) -> ScheduleForm.Focus? {
    let wanted: Field = field == .promised ? .invited : field
    return places(context).first { $0.group == wanted }
  }
}
