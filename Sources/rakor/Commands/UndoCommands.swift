import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// Takes this user's last change back.
struct UndoCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: explain("Urungkan perubahan Anda yang terakhir.", "Take your last change back."),
    discussion: examples("rakor undo"),
    aliases: ["urungkan"])

  @OptionGroup var global: GlobalOptions

  func run(in session: CommandSession) throws {
    let change = try session.store.undo(now: session.now).entry.change
    session.saved.change = change
    try Console.say(session.words.undone(session.what(change), session.records(change)))
  }
}

/// Does again what was taken back.
struct RedoCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: explain("Ulangi perubahan yang terakhir diurungkan.", "Do again what you took back last."),
    discussion: examples("rakor redo"),
    aliases: ["ulangi"])

  @OptionGroup var global: GlobalOptions

  func run(in session: CommandSession) throws {
    let change = try session.store.redo(now: session.now).entry.change
    session.saved.change = change
    try Console.say(session.words.redone(session.what(change), session.records(change)))
  }
}

extension CommandSession {
  /// What a change did, in words.
  func what(_ change: Change) -> String { phrases.history.kind(change.kind) }

  /// The records of a change by name; of many only the first, and how many more.
  func records(_ change: Change) -> String { phrases.refusal.records(of: change, directory) }
}

extension RefusalPhrases {
  /// The records of a change by name; of many only the first, and how many more.
  func records(of change: Change, _ directory: Directory) -> String {
    let most = 3
    let names = change.records.prefix(most).map { name(of: $0.key, directory: directory) }
    let rest = change.records.count - most
    return (names + (rest > 0 ? ["+\(rest)"] : [])).joined(separator: ", ")
  }
}
