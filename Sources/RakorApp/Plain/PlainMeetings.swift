import RakorModel

/// Lists of rakor, and which one is meant.
extension PlainSession {
  private static let listed = 10

  /// The list of rakor, from which one can be opened, narrowed or gone on with.
  func listMeetings() throws(PlainExit) {
    var filter = MeetingFilter()
    var anchor = PageAnchor<MeetingPosition>.start
    while true {
      let page = try tellPage(filter, from: anchor)
      if page.rows.isEmpty, filter.text.isEmpty { return }
      switch try ask(page.hasLater ? words.listQuestionWithMore : words.listQuestion) {
      case .proposed, .nothing: return
      case .text(PlainSign.more) where page.hasLater: anchor = page.rows.last.map { .after($0.position) } ?? .start
      case .text(let typed):
        if let number = Int(typed) {
          if let file = try file(MeetingID(rawValue: number)) { tellMeeting(file) }
        } else {
          filter.text = typed
          anchor = .start
        }
      }
    }
  }

  private func tellPage(
    _ filter: MeetingFilter, from anchor: PageAnchor<MeetingPosition>
  ) throws(PlainExit) -> Page<MeetingRow> {
    let query = Query.meetings(filter, order: .newestFirst, anchor: anchor, limit: Self.listed)
    guard case .meetings(let page) = try load(query) else { throw .menu }
    tell(page.rows.map { meetingLine($0.meeting, figures: $0.figures) })
    if page.rows.isEmpty { tell(filter.text.isEmpty ? phrases.meetings.none : words.noneMatch(filter.text)) }
    return page
  }

  /// The rakor most likely meant: today's or the one going on, else the last whose time has come, else the next.
  func usualMeeting() throws(PlainExit) -> Meeting? {
    guard case .home(let page) = try load(.home(nil, limit: 1, at: context.now.time)) else { return nil }
    if let next = page.next?.meeting, next.date <= context.today || next.state == .ongoing { return next }
    let past = [page.unmarked?.meeting, page.last?.meeting].compactMap(\.self)
    return past.max { $0.date < $1.date } ?? page.next?.meeting
  }

  /// The rakor that is meant, by its number, its date or words of it.
  func pickMeeting(_ proposed: Meeting?) throws(PlainExit) -> MeetingFile {
    while true {
      let shown = proposed.map { meetingName($0) }
      switch try ask(words.whichMeeting, proposing: shown, help: words.meetingHelp) {
      case .proposed:
        if let id = proposed?.id, let file = try file(id) { return file }
        _ = try tellPage(MeetingFilter(), from: .start)
      case .nothing: throw .menu
      case .text(let typed):
        if let found = try meeting(typed), let file = try file(found) { return file }
      }
    }
  }

  /// The rakor of that number; nil where there is none, which has been said then.
  private func file(_ id: MeetingID) throws(PlainExit) -> MeetingFile? {
    if case .file(let file?) = try load(.file(id)) { return file }
    refuse(.notFound(.meeting(id)))
    return nil
  }

  /// The one rakor of a number, a date or words; nil where there is none or several, which has been said then.
  func meeting(_ typed: String) throws(PlainExit) -> MeetingID? {
    if let number = Int(typed) { return MeetingID(rawValue: number) }
    if let day = try? DateReader.read(typed, today: context.today, almanac: context.almanac).day,
      case .meetingsBetween(let found) = try load(.meetingsBetween(first: day, last: day))
    {
      if found.count == 1 { return found[0].id }
      if found.isEmpty {
        refuse(.noMeetingOn(day))
      } else {
        refuse(.ambiguousMeeting(day, candidates: found.map(\.id)))
      }
      return nil
    }
    let query = Query.meetings(MeetingFilter(text: typed), order: .newestFirst, anchor: .start, limit: Self.listed)
    guard case .meetings(let page) = try load(query) else { return nil }
    if page.rows.count == 1, !page.hasLater { return page.rows[0].meeting.id }
    tell(page.rows.map { meetingLine($0.meeting) })
    refuse(page.rows.isEmpty ? words.noneMatch(typed) : words.typeNumber)
    return nil
  }
}
