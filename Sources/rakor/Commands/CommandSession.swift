import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// A command that works on the database.
protocol StoreCommand: ParsableCommand {
  var global: GlobalOptions { get }

  /// Whether the options go together; asked once all of the line has been read, so that a slip in an option's name is
  /// said before what is amiss without it. (The parser's own `validate` comes before it finds one.)
  ///
  /// - Throws: `ValidationError`.
  func checkUsage() throws

  func run(in session: CommandSession) throws
}

extension StoreCommand {
  func checkUsage() throws {}

  /// Opens the database, runs the command, and says in a sentence why it failed.
  func run() throws {
    try checkUsage()
    let settings = try SessionSettings(global)
    settings.complaints.forEach(Console.complain)
    var directory = Directory()
    var saved: String?
    do {
      let session = try CommandSession(settings)
      directory = session.directory
      defer { saved = session.saved.change.map(session.records) }
      try run(in: session)
    } catch let failure as CommandFailure {
      throw failure
    } catch let error as ExitCode {
      throw error
    } catch FileError.cannotPrint(let reason) {
      let sentence = FailurePhrases(language: settings.language).cannotPrint(saved, reason)
      throw CommandFailure(sentence: sentence, code: CommandFailure.refused)
    } catch {
      let sentence = FailureSentence.of(error, in: settings.language, directory: directory)
      throw CommandFailure(sentence: sentence, code: FailureSentence.exitCode(of: error))
    }
  }
}

/// What a command has saved, for the case that it cannot say so in its usual way.
final class SavedChange {
  var change: Change?
}

/// What a command works with: the database, the moment it was started, and the words of its language.
struct CommandSession {
  let settings: SessionSettings
  let store: RakorStore
  let directory: Directory
  let now: Moment
  let saved = SavedChange()

  var today: Day { now.day }
  var phrases: Phrases { settings.phrases }
  var words: CommandPhrases { settings.commandPhrases }

  /// A command on a store that is open already, at the moment that the screens know.
  init(_ settings: SessionSettings, on store: RakorStore, now: Moment) throws {
    self.settings = settings
    self.store = store
    self.now = now
    directory = try store.directory()
  }

  init(_ settings: SessionSettings) throws {
    self.settings = settings
    now = settings.clock.now()
    store = try CommandSession.openStore(settings)
    directory = try store.directory()
  }

  /// Opens the database of these settings; an empty one gets the offices that come with the program.
  static func openStore(_ settings: SessionSettings) throws -> RakorStore {
    guard let path = settings.databasePath else { return try RakorStore.temporary(who: settings.who) }
    let store = try RakorStore(path: path, who: settings.who, readOnly: settings.readOnly)
    if !settings.readOnly { try Registry.fillIfEmpty(path: path, store: store, now: settings.clock.now()) }
    return store
  }

  func save(_ edits: [Edit], expecting: [RecordKey: Int] = [:]) throws -> Committed? {
    let committed = try store.perform(edits.map(FreshIdentity.completed), expecting: expecting, now: now)
    saved.change = committed?.entry.change
    if committed == nil { Console.complain(phrases.app.nothingChanged) }
    return committed
  }

  func office(_ typed: String, _ field: Field = .office) throws -> OfficeCode {
    try OfficeNaming.office(typed, in: directory.offices, field: field).code
  }

  func forum(_ typed: String) throws -> Forum { try ForumNaming.forum(typed, in: directory.forums) }

  func day(_ typed: String, meetingDay: Day? = nil) throws -> DateReading {
    do {
      return try DateReader.read(typed, today: today, meetingDay: meetingDay, almanac: almanac)
    } catch {
      throw Refusal.unreadableDate(.date, error.ofWhole(typed))
    }
  }

  /// A date, with the time where one was typed behind it.
  func when(_ typed: String, meetingDay: Day? = nil) throws(Refusal) -> WhenReading {
    do {
      return try WhenReader.read(typed, today: today, meetingDay: meetingDay, almanac: almanac)
    } catch {
      guard case .unreadableDate(let field, let reason) = Refusal(error) else { throw Refusal(error) }
      throw Refusal.unreadableDate(field, reason.ofWhole(typed))
    }
  }

  /// A whole rakor typed in one line.
  func scheduleLine(_ typed: String) -> ScheduleLine {
    ScheduleLine.read(typed, in: directory, today: today, almanac: almanac)
  }

  func dueDate(_ typed: String, meetingDay: Day?) throws(Refusal) -> DueDate {
    try DueDate.read(typed, today: today, meetingDay: meetingDay, almanac: almanac)
      .mapError { Refusal.unreadableDate(.due, $0) }.get()
  }

  /// What is known of holidays; read when a date is, which not every command has.
  private var almanac: Almanac { AlmanacReading.read(settings).almanac }

  /// The rakor meant by its number, or by its date when only one is held that day.
  func meetingID(_ typed: String) throws -> MeetingID {
    if let number = Int(typed) { return MeetingID(rawValue: number) }
    let day = try day(typed).day
    let found = try store.meetings(on: day)
    switch found.count {
    case 0: throw Refusal.noMeetingOn(day)
    case 1: return found[0].id
    default: throw Refusal.ambiguousMeeting(day, candidates: found.map(\.id))
    }
  }

  func meetingFile(_ typed: String) throws -> MeetingFile {
    let id = try meetingID(typed)
    guard let file = try store.meetingFile(id) else { throw Refusal.notFound(.meeting(id)) }
    return file
  }
}
