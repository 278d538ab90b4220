import ArgumentParser
import RakorDocuments
import RakorModel
import RakorStore

/// Takes a file in, whole or not at all.
struct ImportCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: explain(
      "Masukkan isi berkas, seluruhnya atau tidak sama sekali; kali kedua tidak mengubah apa pun.",
      "Take a file in, whole or not at all; a second time changes nothing."),
    discussion: examples("rakor import rakor-juni.json --dry-run"),
    aliases: ["impor"])

  /// Thrown to take a dry run back after it has been judged.
  private struct OnlyTried: Error {}

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: explain("Berkasnya; - untuk masukan baku.", "The file; - is standard input.", value: ("berkas", "file")))
  var file: String

  @Flag(help: explain("Hanya sebutkan apa yang akan terjadi.", "Only say what would happen."))
  var dryRun = false

  func run(in session: CommandSession) throws {
    let reading = try RakorFile.read(WholeFile.read(file))
    sayWhatIsUnknown(reading.unknownFields.map(\.path), session.words)
    sayWhatIsCleaned(reading.cleanedFields.map(\.path), session)
    let untouched = try Registry.isUntouched(session.store)
    var outcome = ImportOutcome()
    var change = Change(kind: .imported, records: [])
    do {
      _ = try session.store.change(.imported, now: session.now) { builder in
        outcome = try builder.importDocument(reading.document, untouched: untouched)
        change = builder.change(.imported)
        if dryRun { throw OnlyTried() }
      }
    } catch is OnlyTried {
      try report(change, outcome, session.words, session.words.wouldImport)
      return try ImportAdvice(change, in: session).sentences.forEach(Console.complain)
    }
    session.saved.change = change.isEmpty ? nil : change
    try report(change, outcome, session.words, session.words.imported)
    try ImportAdvice(change, in: session).sentences.forEach(Console.complain)
  }

  /// A line for each field that is not known, with every place at which it stands.
  private func sayWhatIsUnknown(_ places: [String], _ words: CommandPhrases) {
    var fields: [(name: Substring?, places: [String])] = []
    for place in places {
      let name = place.split(separator: ".").last
      if let index = fields.firstIndex(where: { $0.name == name }) {
        fields[index].places.append(place)
      } else {
        fields.append((name, [place]))
      }
    }
    for field in fields { Console.complain(words.unknownFields(field.places)) }
  }

  /// The places at which a text is not kept as the file has it; of many of them the first.
  private func sayWhatIsCleaned(_ places: [String], _ session: CommandSession) {
    guard !places.isEmpty else { return }
    let words = ImportPhrases(language: session.settings.language)
    let named = places.prefix(5) + (places.count > 5 ? [words.more(places.count - 5)] : [])
    Console.complain(words.cleaned(named.joined(separator: ", ")))
  }

  private func report(
    _ change: Change, _ outcome: ImportOutcome, _ words: CommandPhrases, _ sentence: (String, Int) -> String
  ) throws {
    guard !change.isEmpty else { return try Console.say(words.nothingToImport) }
    let added = change.records.filter { $0.before == nil }.map(\.key)
    let kinds: [(Int, (Int) -> String)] = [
      (added.count { if case .office = $0 { true } else { false } }, words.officeCount),
      (added.count { if case .forum = $0 { true } else { false } }, words.forumCount),
      (added.count { if case .person = $0 { true } else { false } }, words.personCount),
      (added.count { if case .meeting = $0 { true } else { false } }, words.meetingCount),
      (added.count { if case .followUp = $0 { true } else { false } }, words.followUpCount),
      (added.count { if case .turnNote = $0 { true } else { false } }, words.turnNoteCount),
    ]
    let counts = kinds.filter { $0.0 > 0 }.map { $0.1($0.0) }.joined(separator: ", ")
    let renumbered = outcome.renumbered.sorted { $0.key < $1.key }.map { words.renumbered($0.key, $0.value.rawValue) }
    try Console.say(([sentence(counts, change.records.count - added.count)] + renumbered).joined(separator: "\n"))
  }
}
