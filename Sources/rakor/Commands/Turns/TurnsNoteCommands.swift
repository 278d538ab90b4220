import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// Passes an office over.
struct TurnsSkipCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip",
    abstract: explain(
      "Lewati satu kantor untuk rakor berikutnya dengan alasan; gilirannya tetap dan kembali lebih dahulu.",
      "Pass an office over for the next meeting, with a reason; its turn stays owed and comes back first."),
    discussion: examples("rakor turns skip kebumen --forum phu --reason \"Aula sedang direnovasi\""),
    aliases: ["lewati"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Kantor yang dilewati.", "The office that is passed over.", value: ("kode", "code")))
  var office: String

  @Option(help: explain("Forum yang gilirannya dimaksud.", "The forum whose turns they are."))
  var forum: String

  @Option(help: explain("Alasan.", "Why.", value: ("alasan", "reason")))
  var reason: String

  func run(in session: CommandSession) throws {
    let forum = try session.forum(forum).code
    try session.saveTurns(.skipTurn(forum, try session.office(office), reason: reason), of: forum)
  }
}

/// Lets two offices change places.
struct TurnsSwapCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap",
    abstract: explain(
      "Tukar giliran dua kantor; rakor berikutnya milik salah satunya langsung beralih ke yang lain.",
      "Let two offices take each other's turn; the next meeting that either hosts goes to the other at once."),
    discussion: examples("rakor turns swap kebumen purworejo --forum phu"),
    aliases: ["tukar"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Salah satu dari dua kantor.", "One of the two offices.", value: ("kode", "code")))
  var office: String

  @Argument(help: explain("Kantor yang lain.", "The other one.", value: ("lain", "other")))
  var other: String

  @Option(help: explain("Forum yang gilirannya dimaksud.", "The forum whose turns they are."))
  var forum: String

  @Option(help: explain("Alasan.", "Why.", value: ("alasan", "reason")))
  var reason: String?

  func run(in session: CommandSession) throws {
    let forum = try session.forum(forum).code
    let (first, second) = (try session.office(office), try session.office(other))
    try session.saveTurns(.swapTurns(forum, first, second, reason: reason), of: forum)
  }
}

/// Lets an office host next.
struct TurnsVolunteerCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "volunteer",
    abstract: explain(
      "Catat bahwa satu kantor bersedia menjadi tuan rumah rakor berikutnya.",
      "Note that an office volunteers to host the next meeting."),
    discussion: examples("rakor turns volunteer wonosobo --forum phu --reason \"Sekalian peresmian PLHUT\""),
    aliases: ["bersedia"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Kantor yang bersedia.", "The office that volunteers.", value: ("kode", "code")))
  var office: String

  @Option(help: explain("Forum yang gilirannya dimaksud.", "The forum whose turns they are."))
  var forum: String

  @Option(help: explain("Alasan.", "Why.", value: ("alasan", "reason")))
  var reason: String?

  func run(in session: CommandSession) throws {
    let forum = try session.forum(forum).code
    try session.saveTurns(.volunteer(forum, try session.office(office), reason: reason), of: forum)
  }
}

extension CommandSession {
  /// Saves a note about turns; its number goes to standard output, and to standard error which rakor have another host
  /// now and whose turn it is.
  fileprivate func saveTurns(_ edit: Edit, of forum: ForumCode) throws {
    let committed = try save([edit])
    for case .turnNote(let note)? in committed?.entry.change.records.map(\.after) ?? [] {
      try Console.say(String(note.number.rawValue))
    }
    for case .meeting(let meeting)? in committed?.entry.change.records.map(\.after) ?? [] {
      let date = meeting.date.long(in: settings.language)
      Console.complain(phrases.turns.hostsNow(meeting.id, date, directory.shortName(meeting.host)))
    }
    guard let next = try store.turnBook(of: forum, on: today).suggestion(on: today) else { return }
    Console.complain(phrases.turns.sentence(next, directory))
  }
}
