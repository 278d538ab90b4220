import RakorModel
import TerminalKit

extension ScheduleForm {
  /// What the texts of the form mean, read once for every event; notes, panel, questions, errors and saving ask it.
  struct Reading: Equatable, Sendable {
    var forum: Forum?
    /// What was typed as forum and is a whole line.
    var line: ScheduleLine?
    /// The short names of the forums that what was typed may still become.
    var forums: [String] = []
    /// What the forum suggests as title, in Indonesian whatever the language of the screen, because it goes into
    /// letters.
    var proposedTitle = ""
    var title = ""
    /// The date, with the time where one was typed into the same line.
    var when: WhenReading?
    /// The start, with the end where a span was typed into the one line, and what can be doubted of them.
    var typedTimes: TimeReading?
    var typedEnd: TimeOfDay?
    /// Both as they would be saved.
    var span: TimeSpan?
    /// The short names of the offices that what was typed as host may still become.
    var hosts: [String] = []
    /// The office whose turn it is.
    var proposedHost: Office?
    var host: Office?
    /// The offices that can be invited: the forum's members that exist on that day, and whoever is ticked already.
    var offices: [OfficeCode] = []
    var invited: [OfficeCode] = []
    var promised: [OfficeCode: Int] = [:]
    /// The agenda that is proposed; empty for a rakor being edited.
    var proposedAgenda: [AgendaItem] = []
    /// Carried items that no line holds any more: they are skipped this time, and come back on the next agenda.
    var skipped: [AgendaItem] = []
    /// The lines that say something, and those that are skipped, hidden.
    var agenda: [MeetingDraft.AgendaLine] = []
    /// What is wrong or missing, by the place where it is to be corrected.
    var problems: [Place: Refusal] = [:]

    /// The reading of an empty form.
    init() {}

    init(_ state: State, _ context: Context) {
      line = state.line(context)
      let form = line.map { state.filled(from: $0, context) } ?? state.form
      readForum(form, context)
      readDate(form, context)
      readTimes(form)
      readHost(form, saved: state.file?.meeting, state.advice?.surroundings.suggestion, context)
      readOffices(form, saved: state.file?.meeting, isNew: state.meeting == nil, context)
      readTexts(form)
      readAgenda(form, state.meeting == nil ? state.proposedAgenda : [])
    }
  }
}

extension ScheduleForm.Reading {
  var date: DateReading? { when?.date }
  var typedStart: TimeSpan? { typedTimes?.span }

  private mutating func readForum(_ form: Form<ScheduleForm.Place>, _ context: Context) {
    let all = context.directory.forums(on: context.today)
    let filter = form.filter(.forum)
    forums = ForumNaming.candidates(filter, in: all).map(\.short)
    let typed = form.text(.forum)
    guard !form.isBlank(.forum) else {
      problems[.forum] = .required(.forum)
      return
    }
    let chosen = form.isChosen(.forum) ? all.first { $0.short == typed } : nil
    forum = chosen ?? line?.forum ?? (try? ForumNaming.forum(typed, in: all))
    guard let forum else {
      problems[.forum] = .unknownForum(typed: typed)
      return
    }
    proposedTitle = forum.proposedTitle
    title = form.text(.title).isEmpty ? proposedTitle : form.text(.title)
    do { _ = try TextRule.required(title, .title) } catch { problems[.title] = error }
  }

  private mutating func readDate(_ form: Form<ScheduleForm.Place>, _ context: Context) {
    do {
      when = try WhenReader.read(form.text(.date), today: context.today, almanac: context.almanac)
    } catch {
      problems[.date] = Refusal(error)
    }
  }

  private mutating func readTimes(_ form: Form<ScheduleForm.Place>) {
    do throws(TimeReadingError) {
      if !form.isBlank(.start) { typedTimes = try TimeReader.read(form.text(.start), on: date?.part) }
    } catch {
      problems[.start] = .unreadableTime(.start, error)
      return
    }
    do throws(TimeReadingError) {
      if !form.isBlank(.end) { typedEnd = try TimeReader.readEnd(form.text(.end), after: typedStart?.start) }
    } catch {
      problems[.end] = .unreadableTime(.end, error)
      return
    }
    do {
      span = try TimeRule.span(start: typedStart?.start, end: typedStart?.end ?? typedEnd)
    } catch {
      problems[error == .endWithoutStart ? .start : .end] = error
    }
  }

  private mutating func readHost(
    _ form: Form<ScheduleForm.Place>, saved: Meeting?, _ suggestion: TurnSuggestion?, _ context: Context
  ) {
    let day = date?.day ?? context.today
    let members = forum.map { context.directory.offices(of: $0, on: day).compactMap { context.directory.office($0) } }
    // Who hosts already stays, whatever has become of the office; the model says where it cannot.
    let standing = saved.flatMap { saved in
      members?.contains { $0.code == saved.host } ?? true ? nil : context.directory.office(saved.host)
    }
    let allowed = (members ?? context.directory.offices) + [standing].compactMap(\.self)
    hosts = OfficeNaming.candidates(form.filter(.host), in: allowed).map(\.short)
    if let suggestion, suggestion.forum == forum?.code { proposedHost = context.directory.office(suggestion.office) }
    guard !form.isBlank(.host) else {
      host = proposedHost
      problems[.host] = host == nil ? .required(.host) : nil
      return
    }
    do {
      host = try OfficeNaming.office(form.text(.host), in: allowed, field: .host)
    } catch {
      problems[.host] = refusal(of: form.text(.host), error, on: day, context)
    }
  }

  /// Why an office cannot host: one that is no member is named as such.
  private func refusal(of typed: String, _ error: Refusal, on day: Day, _ context: Context) -> Refusal {
    guard case .unknownOffice = error, let forum,
      let stranger = try? OfficeNaming.office(typed, in: context.directory.offices, field: .host)
    else { return error }
    do throws(Refusal) {
      try MemberRule.check(stranger, .host, on: day, in: forum)
      return error
    } catch {
      return error
    }
  }

  private mutating func readOffices(
    _ form: Form<ScheduleForm.Place>, saved: Meeting?, isNew: Bool, _ context: Context
  ) {
    guard let forum else { return }
    let day = date?.day ?? context.today
    let members = context.directory.offices(of: forum, on: day)
    let others = context.directory.offices.map(\.code).filter {
      form.isTicked(.office($0)) == true && !members.contains($0)
    }
    offices = members + others.sorted()
    let ticked = offices.filter { form.isTicked(.office($0)) ?? isNew }
    // Who is invited already keeps its place, so that a form that nobody touched changes nothing.
    invited = (saved?.invited ?? []).filter(ticked.contains)
    invited += ticked.filter { !invited.contains($0) }
    for office in offices { promised[office] = Int(form.text(.promised(office))) }
  }

  private mutating func readTexts(_ form: Form<ScheduleForm.Place>) {
    for text in ScheduleForm.Place.details {
      let place = ScheduleForm.Place.field(text.field)
      do { _ = try text.kind.cleaned(form.text(place), text.field) } catch { problems[place] = error }
    }
  }

  private mutating func readAgenda(_ form: Form<ScheduleForm.Place>, _ proposal: [AgendaItem]) {
    proposedAgenda = proposal
    let lines = form.lines(.agenda) ?? proposal.map(\.line)
    let taken = Set(lines.map(\.tag))
    let carried = lines.map { line in
      proposal.first { line.tag.isEmpty ? !taken.contains($0.tag) && $0.title == line.text : $0.tag == line.tag }
    }
    agenda = zip(lines, carried).compactMap { line, item in
      guard let title = try? TextRule.line(line.text, .agenda) else { return nil }
      return MeetingDraft.AgendaLine(number: Int(line.tag), title: title, carries: item)
    }
    let kept = Set(agenda.compactMap(\.carries?.origin))
    skipped = proposal.filter { item in item.origin.map { !kept.contains($0) } ?? false }
    agenda += skipped.map { item in
      var hidden = item
      hidden.skipped = true
      return MeetingDraft.AgendaLine(title: item.title, carries: hidden)
    }
  }
}

extension AgendaItem {
  /// What a line that goes on from a proposed item is known by, in the form and in its draft.
  fileprivate var tag: String { "~" + (origin.map { "\($0.meeting.rawValue).\($0.number)" } ?? title) }

  /// The line in which it is proposed.
  var line: FormLine { FormLine(title, tag: tag, limit: TextRule.lineLimit) }
}
