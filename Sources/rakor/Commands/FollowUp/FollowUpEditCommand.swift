import ArgumentParser
import RakorModel
import RakorStore

/// Changes what a follow-up says.
struct FollowUpEditCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: explain(
      "Ubah tindak lanjut; yang tidak disebut tetap, teks kosong menghapus.",
      "Change a follow-up; what is not named stays, an empty text takes away."),
    discussion: examples(
      "rakor followup edit 7 --due \"15 juni\" --pic \"Dwi Subrata\"",
      "rakor followup edit 7 --office wonosobo --office kebumen"),
    aliases: ["ubah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Nomor tindak lanjut.", "The number of the follow-up.", value: ("n", "n")))
  var number: Int

  @Option(help: explain("Uraian yang harus dikerjakan.", "What is to be done.", value: ("teks", "text")))
  var text: String?

  @Option(
    help: explain(
      "Kantor penanggung jawab; ulangi untuk kantor lain. Menggantikan yang ada; kantor yang tetap tidak "
        + "kehilangan tanda selesai.",
      "A responsible office; repeat for more. They replace those there are; one that stays keeps its tick.",
      value: ("kode", "code")))
  var office: [String] = []

  @OptionGroup var details: FollowUpDetails

  func run(in session: CommandSession) throws {
    let number = FollowUpNumber(rawValue: number)
    guard let row = try session.store.followUp(number) else { throw Refusal.notFound(.followUp(number)) }
    var draft = FollowUpDraft(row.followUp)
    draft.text = text ?? draft.text
    if !office.isEmpty { draft.offices = try office.map { try session.office($0) } }
    let due = try details.apply(to: &draft, meetingDay: row.meetingDate, in: session)
    let committed = try session.save([.reviseFollowUp(number, draft)], expecting: [.followUp(number): row.revision])
    if committed != nil, let due { details.sayUnderstood(due, meetingDay: row.meetingDate, session) }
  }
}
