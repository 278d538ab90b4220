import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// Makes two entries of one person one.
struct PersonMergeCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: explain(
      "Gabungkan nama ganda ke data yang dipertahankan.",
      "Merge a person who was entered twice into the entry that is kept."),
    discussion: examples(
      after: explain(
        "Kehadiran di rakor yang belum ditutup pindah ke data yang tetap; rakor yang sudah ditutup tetap "
          + "seperti semula. Jika keduanya ditandai berbeda di satu rakor, --marks menyatakan tanda mana yang "
          + "berlaku: yang tetap, yang digabung, atau siapa yang hadir. Tanpa itu program bertanya di "
          + "terminal, dan menolak di luarnya. rakor undo mengurungkannya.",
        "Attendance at open meetings moves to the one kept; closed meetings stay as they are. Where both are "
          + "marked at one meeting and not alike, --marks says which mark stands: that of the one kept, of the "
          + "one dropped, or whoever was present. Without it a terminal is asked, and anything else refused. "
          + "rakor undo takes it back."), "rakor person merge 4 17", "rakor person merge 4 17 --marks present"),
    aliases: ["gabung"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Nomor yang tetap.", "The number of the entry that stays.", value: ("tetap", "keep")))
  var keep: Int

  @Argument(help: explain("Nomor yang digabung.", "The number of the entry that goes.", value: ("digabung", "drop")))
  var drop: Int

  @Option(
    help: explain(
      "tetap, digabung, atau hadir: tanda mana yang berlaku jika berbeda.",
      "keep, drop or present: whose mark stands where they differ.", value: ("tanda", "marks")))
  var marks: String?

  func run(in session: CommandSession) throws {
    let (keep, drop) = (PersonID(rawValue: keep), PersonID(rawValue: drop))
    let (kept, keptRevision) = try session.person(keep)
    let (dropped, droppedRevision) = try session.person(drop)
    let expecting = [RecordKey: Int](
      [(.person(keep), keptRevision), (.person(drop), droppedRevision)], uniquingKeysWith: max)
    func merge(_ marks: MergedMarks?) throws -> Committed? {
      try session.save([.mergePeople(keep: keep, drop: drop, marks: marks)], expecting: expecting)
    }
    let committed: Committed?
    do {
      committed = try merge(marks.map { try MergedMarks.read($0) })
    } catch Refusal.marksDiffer(let keep, let drop, let disputes) {
      guard let answer = ask(about: disputes, session) else { throw Refusal.marksDiffer(keep, drop, disputes) }
      committed = try merge(answer)
    }
    let moved = committed?.entry.change.records.count { $0.after == nil } ?? 0
    Console.complain(session.words.people.merged(drop.rawValue, dropped.name, keep.rawValue, kept.name, moved))
  }

  /// Asks whose marks stand; nil where there is no terminal to ask, and for any answer that is none.
  private func ask(about disputes: [MarkDispute], _ session: CommandSession) -> MergedMarks? {
    let words = session.words.people
    let question = words.marksDiffer(session.phrases.people.disputes(disputes))
    guard let answer = Console.ask(question) else { return nil }
    return answer.isBlank ? .present : MergedMarks(typed: answer)
  }
}
