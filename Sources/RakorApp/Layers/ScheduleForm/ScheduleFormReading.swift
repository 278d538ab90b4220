import RakorModel
import TerminalKit

/// What the texts of the form mean; read anew whenever it is needed, so that nothing is saved but what stands there.
extension ScheduleForm.State {
  func readForum(_ context: Context) -> Forum? {
    guard !forum.text.allSatisfy(\.isWhitespace) else { return nil }
    if forum.filter != nil, let exact = context.directory.forums.first(where: { $0.short == forum.text }) {
      return exact
    }
    return try? ForumNaming.forum(forum.text, in: context.directory.forums)
  }

  /// The date, with the time where one was typed into the same line.
  func readWhen(_ context: Context) -> Result<WhenReading, WhenReadingError> {
    do {
      return .success(try WhenReader.read(text(.date), today: context.today, almanac: context.almanac))
    } catch {
      return .failure(error)
    }
  }

  func readDate(_ context: Context) -> Result<DateReading, WhenReadingError> { readWhen(context).map(\.date) }

  func readDay(_ context: Context) -> Day? { try? readDate(context).get().day }

  func readHost(_ context: Context) -> Result<Office, Refusal> {
    if host.text.allSatisfy(\.isWhitespace) {
      return proposedHost(context).map { .success($0) } ?? .failure(.required(.host))
    }
    let hosts = hosts(context)
    do {
      return .success(try OfficeNaming.office(host.text, in: hosts, field: .host))
    } catch {
      if case .unknownOffice = error, let forum = readForum(context),
        let stranger = try? OfficeNaming.office(host.text, in: context.directory.offices, field: .host)
      {
        do {
          try MemberRule.check(stranger, .host, on: readDay(context) ?? context.today, in: forum)
        } catch {
          return .failure(error)
        }
      }
      return .failure(error)
    }
  }

  /// The start, with the end where a span was typed into the one line.
  func readStart() -> Result<TimeSpan?, Refusal> {
    guard !text(.start).allSatisfy(\.isWhitespace) else { return .success(nil) }
    do {
      return .success(try TimeReader.read(text(.start)).span)
    } catch {
      return .failure(.unreadableTime(.start, error))
    }
  }

  /// The end; nil for "s.d. selesai".
  ///
  /// Besides a clock time it takes whatever may stand behind a start: "selesai", "s.d. 12", "+90m".
  func readEnd() -> Result<TimeOfDay?, Refusal> {
    let typed = text(.end)
    guard !typed.allSatisfy(\.isWhitespace) else { return .success(nil) }
    do {
      return .success(try TimeReader.readEnd(typed, after: try? readStart().get()?.start))
    } catch {
      return .failure(.unreadableTime(.end, error))
    }
  }

  /// Start and end as they would be saved; the error stands at the field it is to be corrected in.
  func readTimes() -> Result<TimeSpan?, FieldRefusal> {
    let span: TimeSpan?
    let end: TimeOfDay?
    switch readStart() {
    case .success(let found): span = found
    case .failure(let refusal): return .failure(FieldRefusal(.start, refusal))
    }
    switch readEnd() {
    case .success(let found): end = found
    case .failure(let refusal): return .failure(FieldRefusal(.end, refusal))
    }
    do {
      return .success(try TimeRule.span(start: span?.start, end: span?.end ?? end))
    } catch {
      return .failure(FieldRefusal(error == .endWithoutStart ? .start : .end, error))
    }
  }

  func heads(_ office: OfficeCode) -> Int? { promised[office].flatMap { Int($0.text) } }

  /// The lines of the agenda that say something.
  var agendaLines: [MeetingDraft.AgendaLine] {
    agenda.compactMap { row in
      guard let title = try? TextRule.line(row.editor.text, .agenda) else { return nil }
      return MeetingDraft.AgendaLine(number: row.number, title: title, carries: row.carries)
    } + skippedLines
  }

  /// What is wrong in one field by itself; nil when nothing is or nothing was typed.
  func problem(at focus: ScheduleForm.Focus, _ context: Context) -> Refusal? {
    switch focus {
    case .forum:
      return forum.text.isEmpty || readForum(context) != nil ? nil : .unknownForum(typed: forum.text)
    case .date:
      guard !text(.date).isEmpty, case .failure(let error) = readDate(context) else { return nil }
      return Refusal(error)
    case .start, .end:
      guard case .failure(let failure) = readTimes(), failure.focus == focus else { return nil }
      return failure.refusal
    case .host:
      guard !host.text.isEmpty, case .failure(let refusal) = readHost(context) else { return nil }
      return refusal
    case .title, .venue, .office, .agenda, .purpose, .letter: return nil
    }
  }
}

extension ScheduleForm {
  /// A refusal with the field in which it is to be corrected.
  struct FieldRefusal: Error, Equatable {
    var focus: Focus
    var refusal: Refusal

    init(_ focus: Focus, _ refusal: Refusal) {
      self.focus = focus
      self.refusal = refusal
    }
  }
}

extension ScheduleForm.State {
  typealias FieldRefusal = ScheduleForm.FieldRefusal
}
