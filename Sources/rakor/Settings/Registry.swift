import RakorDocuments
import RakorModel
import RakorStore

/// What comes with the program: offices and forums for a first run, the real example, and invented data for the demo.
enum Registry {
  /// The name the first offices are saved under, so that nobody's first undo takes them away.
  private static let founder = "rakor"

  /// The day the invented data is written around.
  private static let demoDay = Day(number: 20_779)

  /// Fills a database that has no office yet with those that come with the program.
  static func fillIfEmpty(path: String, store: RakorStore, now: Moment) throws {
    guard try !store.hasOffices() else { return }
    try read(.offices, into: try RakorStore(path: path, who: founder), now: now)
  }

  /// Whether a database holds nothing yet but the offices that came with the program.
  static func isUntouched(_ store: RakorStore) throws -> Bool { try store.isUntouched(besides: founder) }

  /// Imports the real rakor of 15 June 2021; nil when anything is recorded, which it does not belong to.
  static func importExample(into store: RakorStore, now: Moment) throws -> Committed? {
    try store.hasRecords() ? nil : read(.example, into: store, now: now)
  }

  /// A throw-away store with the invented data, moved by whole weeks so that its day falls into the week of `now`.
  static func demo(who: String, now: Moment) throws -> RakorStore {
    let store = try RakorStore.temporary(who: founder)
    let weeks = now.day.firstOfWeek.days(since: demoDay.firstOfWeek)
    try read(.demo, into: store, now: now, movedBy: weeks)
    return try store.acting(as: who)
  }

  @discardableResult
  private static func read(
    _ file: DataFile, into store: RakorStore, now: Moment, movedBy days: Int = 0
  ) throws -> Committed? {
    let document = try RakorFile.read(file.bytes).document.moved(by: days)
    return try store.change(.imported, now: now) { try $0.importDocument(document) }
  }
}
