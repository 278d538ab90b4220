import Glibc
import RakorApp
import RakorModel
import RakorStore

/// Carries out effects on the store and on files; every result is an action.
struct EffectRunner {
  private let store: RakorStore
  private let settings: SessionSettings
  private var drafts: DraftFile?
  private var dataVersion: Int?

  init(store: RakorStore, settings: SessionSettings) {
    self.store = store
    self.settings = settings
    drafts = settings.readOnly ? nil : settings.databasePath.map(DraftFile.init(databasePath:))
    dataVersion = try? store.dataVersion()
  }

  mutating func run(_ effect: Effect, context: Context) -> [Action] {
    switch effect {
    case .load(let query): return attempt(.question, context) { [.answered(query, try answer(query, context))] }
    case .save(let request):
      let origin = Origin.layer(request)
      return attempt(origin, context) {
        try store.perform(request.edits.map(FreshIdentity.completed), expecting: request.expecting, now: context.now)
          .map { [.saved($0, origin)] } ?? [.savedNothing(origin)]
      }
    case .undo: return attempt(.undo, context) { [.saved(try store.undo(now: context.now), .undo)] }
    case .redo: return attempt(.redo, context) { [.saved(try store.redo(now: context.now), .redo)] }
    case .loadExample:
      return attempt(.example, context) {
        try Registry.importExample(into: store, now: context.now).map { [.saved($0, .example)] }
          ?? [.savedNothing(.example)]
      }
    case .ask(let layer, let edits):
      return attempt(.question, context) {
        try store.rehearse(edits, now: context.now)
        return [.allowed(layer)]
      }
    case .keepDraft(let draft): drafts?.keep(draft)
    case .dropDraft: drafts?.drop()
    case .loadAhead, .copy, .editText, .repaint, .suspend, .quit: break
    }
    return []
  }

  /// What a form held when a program that is no longer running left it behind.
  mutating func leftDraft() -> FormDraft? { drafts?.takeOver() }

  /// Whether another connection has written since this was last asked.
  mutating func hasForeignChange() -> Bool {
    guard let version = try? store.dataVersion() else { return false }
    defer { dataVersion = version }
    return dataVersion != nil && dataVersion != version
  }

  private func answer(_ query: Query, _ context: Context) throws -> Answer {
    switch query {
    case .directory: .directory(try store.directory())
    case .home(let forum, let limit): .home(try store.home(today: context.today, forum: forum, limit: limit))
    case .meetings(let filter, let order, let anchor, let limit):
      .meetings(try store.meetings(filter, order: order, anchor: anchor, limit: limit))
    case .file(let id): .file(try store.meetingFile(id))
    case .summary(let id): .file(try store.meetingSummary(id))
    case .followUps(let filter, let order, let anchor, let limit):
      .followUps(
        try store.followUps(filter, order: order, anchor: anchor, limit: limit, today: context.today))
    case .people(let text, let office, let limit):
      .people(try store.people(matching: text, office: office, limit: limit))
    case .roll(let meeting, let forum, let office, let day, let limit):
      .roll(try store.roll(of: office, activeOn: day, forum: forum, except: meeting, limit: limit))
    case .life(let number): .life(try store.life(of: number))
    case .office(let office, let forum, let year, let people, let meetings):
      .office(try store.officePage(office, forum: forum, year: year, people: people, meetings: meetings))
    case .peopleFound(let text, let limit):
      .peopleFound(try store.personRows(matching: text, office: nil, limit: limit))
    case .forumTurns(let forum): .forumTurns(try store.forumTurns(of: forum, on: context.today))
    case .duplicates: .duplicates(try store.duplicateList())
    case .alike(let draft, let id): .alike(try store.duplicates(of: draft, as: id))
    case .surroundings(let forum, let date, let meeting):
      .surroundings(try surroundings(forum, date, except: meeting, context))
    case .turns(let forum, let meeting):
      .turns(try store.turnHistory(of: forum, on: context.today, except: meeting))
    case .advice(let forum, let date, let meeting): .advice(try advice(forum, date, except: meeting, context))
    case .venues(let host, let beginning):
      .venues(try store.venues(of: host, beginning: beginning, limit: 8))
    case .meetingsBetween(let first, let last):
      .meetingsBetween(try store.meetings(from: first, through: last, limit: 400))
    }
  }

  private func surroundings(
    _ forum: ForumCode, _ date: Day, except meeting: MeetingID?, _ context: Context
  ) throws -> Surroundings {
    let book = try store.turnBook(of: forum, on: context.today, except: meeting)
    return Surroundings(suggestion: book.suggestion(on: context.today), sameDay: try store.meetings(on: date))
  }

  private func advice(
    _ forum: ForumCode, _ date: Day, except meeting: MeetingID?, _ context: Context
  ) throws -> Advice {
    let surroundings = try surroundings(forum, date, except: meeting, context)
    return Advice(
      suggestion: surroundings.suggestion,
      sameDay: surroundings.sameDay,
      openFollowUps: try store.openFollowUps(carriedTo: forum, before: date, limit: 20),
      agenda: try store.carryOver(to: forum, on: date, except: meeting).proposal)
  }

  private func attempt(
    _ origin: Origin, _ context: Context, _ body: () throws -> [Action]
  ) -> [Action] {
    do {
      return try body()
    } catch let refusal as Refusal {
      return [.refused(refusal, origin)]
    } catch let conflict as Conflict {
      guard case .layer(let request) = origin else { return [.conflicted(conflict, SaveRequest([]))] }
      return [.conflicted(conflict, request)]
    } catch StoreError.moved(let path) {
      return [.failed(rescued(path, context))]
    } catch {
      return [.failed(sentence(for: error, context))]
    }
  }

  /// Copies a database that is open but has lost its place, and says where to.
  ///
  /// Once for each running program is enough, since nothing can be saved after that.
  private func rescued(_ path: String, _ context: Context) -> String {
    let copy = "\(path).rescued-\(getpid())"
    let failures = FailurePhrases.of(context.language)
    do {
      try store.backup(to: copy)
    } catch StoreError.alreadyThere {
      // It was copied when this was said before.
    } catch {
      return failures.moved(path) + " " + sentence(for: error, context)
    }
    return failures.moved(path) + " " + failures.rescued(copy)
  }

  private func sentence(for error: any Error, _ context: Context) -> String {
    FailureSentence.of(error, in: context.language, directory: context.directory)
  }
}
