package import RakorModel

extension RakorStore {
  /// How many venues are proposed for one host.
  private static let venuesProposed = 8
  /// How many rakor a search for dates looks at; more are not within the weeks it searches.
  private static let meetingsSearched = 400
  /// How many open follow-ups the scheduling form lists.
  private static let followUpsAdvised = 20

  /// What the records say to a query on a day.
  ///
  /// - Throws: `StoreError`.
  package func answer(_ query: Query, today: Day) throws -> Answer {
    switch query {
    case .directory: .directory(try directory())
    case .home(let forum, let limit, let time):
      .home(try home(now: Moment(day: today, time: time), forum: forum, limit: limit))
    case .meetings(let filter, let order, let anchor, let limit):
      .meetings(try meetings(filter, order: order, anchor: anchor, limit: limit))
    case .file(let id): .file(try meetingFile(id))
    case .summary(let id): .file(try meetingSummary(id))
    case .followUps(let filter, let order, let anchor, let limit):
      .followUps(try followUps(filter, order: order, anchor: anchor, limit: limit, today: today))
    case .people(let text, let office, let limit): .people(try people(matching: text, office: office, limit: limit))
    case .roll(let meeting, let forum, let office, let day, let limit):
      .roll(try roll(of: office, activeOn: day, forum: forum, except: meeting, limit: limit))
    case .life(let number): .life(try life(of: number))
    case .history(let filter, let order, let anchor, let limit):
      .history(try history(filter, order: order, anchor: anchor, limit: limit))
    case .office(let office, let forum, let year, let people, let meetings):
      .office(try officePage(office, forum: forum, year: year, people: people, meetings: meetings))
    case .peopleFound(let text, let limit): .peopleFound(try personRows(matching: text, office: nil, limit: limit))
    case .forumTurns(let forum): .forumTurns(try forumTurns(of: forum, on: today))
    case .figures(let scope): .figures(try figures(of: scope, today: today))
    case .duplicates: .duplicates(try duplicateList())
    case .alike(let draft, let id): .alike(try duplicates(of: draft, as: id))
    case .surroundings(let forum, let date, let meeting):
      .surroundings(try surroundings(forum: forum, date: date, except: meeting, today: today))
    case .turns(let forum, let meeting): .turns(try turnHistory(of: forum, on: today, except: meeting))
    case .advice(let forum, let date, let meeting):
      .advice(try advice(forum: forum, date: date, except: meeting, today: today))
    case .venues(let host, let beginning):
      .venues(try venues(of: host, beginning: beginning, limit: Self.venuesProposed))
    case .bearing(let letter, let meeting): .bearing(try rakor(bearing: letter, except: meeting))
    case .calendar(let forum, let first, let last):
      .calendar(try calendar(of: forum, from: first, through: last))
    case .meetingsBetween(let first, let last):
      .meetingsBetween(try meetings(from: first, through: last, limit: Self.meetingsSearched))
    }
  }

  /// What the warnings of a rakor want to know, as if that rakor, where it is there already, were not.
  ///
  /// - Throws: `StoreError`.
  package func surroundings(
    forum: ForumCode, date: Day, except meeting: MeetingID?, today: Day
  ) throws -> Surroundings {
    // Whoever is a member by then may host.
    let book = try turnBook(of: forum, on: max(today, date), except: meeting)
    return Surroundings(suggestion: book.suggestion(on: today), sameDay: try meetings(on: date))
  }

  private func advice(forum: ForumCode, date: Day, except meeting: MeetingID?, today: Day) throws -> Advice {
    Advice(
      surroundings: try surroundings(forum: forum, date: date, except: meeting, today: today),
      openFollowUps: try openFollowUps(carriedTo: forum, before: date, limit: Self.followUpsAdvised),
      agenda: try carryOver(to: forum, on: date, except: meeting).proposal)
  }
}
