import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// Makes two entries of one person one.
struct PersonMergeCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge a person who was entered twice into the entry that is kept.",
    discussion: """
      Attendance at open rakor moves to the one kept; closed rakor stay as they are. rakor undo takes it back.

      Example: rakor person merge 4 17
      """,
    aliases: ["gabung"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: ArgumentHelp("The number of the entry that stays.", valueName: "keep"))
  var keep: Int

  @Argument(help: ArgumentHelp("The number of the entry that goes.", valueName: "drop"))
  var drop: Int

  func run(in session: CommandSession) throws {
    let (keep, drop) = (PersonID(rawValue: keep), PersonID(rawValue: drop))
    let (kept, keptRevision) = try session.person(keep)
    let (dropped, droppedRevision) = try session.person(drop)
    let committed = try session.save(
      [.mergePeople(keep: keep, drop: drop)],
      expecting: [RecordKey: Int](
        [(.person(keep), keptRevision), (.person(drop), droppedRevision)], uniquingKeysWith: max))
    let moved = committed?.entry.change.records.count { $0.after == nil } ?? 0
    Console.complain(session.words.people.merged(drop.rawValue, dropped.name, keep.rawValue, kept.name, moved))
  }
}
