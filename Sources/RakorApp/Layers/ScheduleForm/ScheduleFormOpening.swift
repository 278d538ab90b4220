package import RakorModel
import TerminalKit

extension ScheduleForm.State {
  /// A form for a new rakor, of the forum that lists are narrowed to, on a day where one is given.
  package init(new context: Context, on day: Day? = nil) {
    self.init()
    let forums = context.directory.activeForums(on: context.today)
    let found = forums.first { $0.code == context.forum } ?? (forums.count == 1 ? forums.first : nil)
    if let found { form.set(.forum, found.short) }
    if let day { form.set(.date, day.medium(in: context.language)) }
    form.markUntouched()
    reading = ScheduleForm.Reading(self, context)
  }

  /// A form for a new rakor like another one: its forum, invited offices, times, venue and agenda. Whose turn it is to
  /// host is proposed anew, and the day is left to be typed.
  package init(copying file: MeetingFile, _ context: Context) {
    let saved = file.meeting
    self.init()
    let forum = context.directory.forum(saved.forum)
    form.set(.forum, context.directory.shortName(saved.forum))
    if saved.title != forum?.proposedTitle { form.set(.title, saved.title) }
    form.set(.start, saved.start?.dotted ?? "")
    form.set(.end, saved.end?.dotted ?? "")
    form.set(.venue, saved.venue ?? "")
    let members = forum.map { context.directory.offices(of: $0, on: context.today) } ?? []
    for office in Set(members + saved.invited) { form.tick(.office(office), saved.invited.contains(office)) }
    // The approval of the last minutes is proposed anew, with its own date.
    copiedAgenda = file.agenda.filter { !$0.skipped && !$0.approvesMinutes }.map { item in
      AgendaItem(
        meeting: item.meeting, number: item.number, title: item.title, presenter: item.presenter,
        standing: item.standing)
    }
    form.move(to: .date)
    form.markUntouched()
    reading = ScheduleForm.Reading(self, context)
  }

  /// A form that holds what is saved of a rakor.
  package init(editing file: MeetingFile, _ context: Context) {
    let saved = file.meeting
    self.init(meeting: saved.id)
    self.file = file
    form.set(.forum, context.directory.shortName(saved.forum))
    form.set(.host, context.directory.shortName(saved.host))
    form.set(.date, saved.date.medium(in: context.language))
    form.set(.start, saved.start?.dotted ?? "")
    form.set(.end, saved.end?.dotted ?? "")
    form.setTexts(saved.facts)
    form.set(
      .agenda, savedAgenda.map { FormLine($0.title, tag: $0.number.map(String.init) ?? "", limit: TextRule.lineLimit) })
    for office in saved.invited { form.tick(.office(office), true) }
    for (office, heads) in savedPromised { form.set(.promised(office), String(heads)) }
    form.markUntouched()
    revisions = file.revisions.filter { record, _ in
      switch record {
      case .meeting, .agendaItem, .attendance: record.meeting == saved.id
      default: false
      }
    }
    reading = ScheduleForm.Reading(self, context)
  }

  /// The agenda as it was read.
  var savedAgenda: [MeetingDraft.AgendaLine] {
    (file?.agenda ?? []).filter { !$0.skipped }.map { MeetingDraft.AgendaLine(number: $0.number, title: $0.title) }
  }

  /// The promised heads as they were read.
  var savedPromised: [OfficeCode: Int] {
    let told = (file?.attendance ?? []).compactMap { line in line.promised.map { (line.office, $0) } }
    return Dictionary(uniqueKeysWithValues: told)
  }

  // MARK: Drafts

  /// A form that holds again what had been typed when the program ended. One about a rakor that is there reads it again
  /// when it appears, so that it still writes only what was touched.
  package init(recovering draft: FormDraft, _ context: Context) {
    let meeting: MeetingID? = if case .meeting(let id) = draft.subject { id } else { nil }
    self.init(meeting: meeting)
    form.restore(draft.fields)
    if meeting != nil { recovering = draft }
    reading = ScheduleForm.Reading(self, context)
  }

  /// Puts what was typed into a form on the rakor as it is now; what was seen of it before the crash is kept, so that
  /// what somebody else saved meanwhile is a conflict.
  mutating func recover(_ draft: FormDraft, _ file: MeetingFile, _ context: Context) {
    let asked = adviceAsked
    let found = advice
    self = ScheduleForm.State(editing: file, context)
    adviceAsked = asked
    advice = found
    if draft.fields[Self.touchedOnly] == nil {
      // Drafts of before hold all that stood there, and nothing of what was empty.
      form.clear()
    }
    form.restore(draft.fields)
    let seen = draft.fields.compactMap { name, revision -> (RecordKey, Int)? in
      guard name.hasPrefix(Self.revision), let key = RecordKey(name.dropFirst(Self.revision.count), of: file.meeting.id)
      else { return nil }
      return Int(revision).map { (key, $0) }
    }
    if !seen.isEmpty { revisions = Dictionary(uniqueKeysWithValues: seen) }
  }

  /// All that was typed of a new rakor, of another what was touched and the revisions seen; nil where nothing was.
  package var draft: FormDraft? {
    if let recovering { return recovering }
    guard form.isTouched else { return nil }
    guard let meeting else {
      var form = form
      if !copiedAgenda.isEmpty, form.lines(.agenda) == nil { form.set(.agenda, reading.proposedAgenda.map(\.line)) }
      return FormDraft(.meeting(nil), fields: form.typed)
    }
    var fields = form.touched
    fields[Self.touchedOnly] = "yes"
    for (key, revision) in revisions {
      if let name = key.draftName { fields[Self.revision + name] = String(revision) }
    }
    return FormDraft(.meeting(meeting), fields: fields)
  }

  /// Says in a draft that it holds only fields that were touched, also those that were emptied.
  private static var touchedOnly: String { "touched" }
  /// Before the name of a record whose revision was seen.
  private static var revision: String { "revision." }
}

extension RecordKey {
  /// The name of a record of the rakor being edited, within its draft.
  fileprivate var draftName: String? {
    switch self {
    case .meeting: "meeting"
    case .agendaItem(_, let number): "agenda.\(number)"
    case .attendance(_, let office): "attendance.\(office.rawValue)"
    default: nil
    }
  }

  fileprivate init?(_ draftName: Substring, of meeting: MeetingID) {
    let parts = draftName.split(separator: ".", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count > 1 ? parts[1] : nil) {
    case ("meeting", nil): self = .meeting(meeting)
    case ("agenda", let text?):
      guard let number = Int(text) else { return nil }
      self = .agendaItem(meeting, number)
    case ("attendance", let office?): self = .attendance(meeting, OfficeCode(rawValue: office))
    default: return nil
    }
  }
}
