import ArgumentParser
import RakorApp
import RakorModel

/// Enters a follow-up.
struct FollowUpAddCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: explain(
      "Tambah tindak lanjut; hanya nomornya yang ditulis ke keluaran baku.",
      "Add a follow-up; its number is all that goes to standard output."),
    discussion: examples(
      "rakor followup add \"Kirim data jemaah\" --office wonosobo --office kebumen --rakor 12 --due H+7",
      "rakor followup add \"Jawab kebijakan baru\" --office wonosobo --rakor 12 --instruction"),
    aliases: ["tambah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Uraian yang harus dikerjakan.", "What is to be done.", value: ("teks", "text")))
  var text: String

  @Option(
    help: explain(
      "Kantor penanggung jawab; ulangi untuk kantor lain.", "A responsible office; repeat for more.",
      value: ("kode", "code")))
  var office: [String]

  @Option(
    help: explain(
      "Rakor asalnya, dengan nomor atau tanggal; dari rakor yang sudah ditutup dicatat sebagai arahan.",
      "The meeting it comes from, by number or date; what comes from a closed one is an instruction.",
      value: ("id", "id")
    ))
  var rakor: String?

  @Option(
    help: explain(
      "Nomor butir agenda asalnya; seluruh rakor jika tidak disebut.",
      "The agenda item it comes from, by its number; the whole meeting without.", value: ("n", "n")))
  var item: Int?

  @Flag(
    help: explain(
      "Arahan kepala kantor, bukan keputusan rakor.",
      "It is a head of office's instruction, not a decision of the meeting."))
  var instruction = false

  @OptionGroup var details: FollowUpDetails

  func checkUsage() throws {
    if item != nil && rakor == nil {
      throw ValidationError(explain("--item harus disertai --rakor", "--item goes with --rakor"))
    }
    if item != nil && instruction {
      throw ValidationError(
        explain("--item dan --instruction tidak dapat dipakai bersama", "--item and --instruction exclude each other"))
    }
  }

  func run(in session: CommandSession) throws {
    let meeting = try rakor.map { try session.meetingFile($0).meeting }
    var draft = FollowUpDraft(
      text: text, meeting: meeting?.id, source: source(in: meeting), offices: try office.map { try session.office($0) })
    let due = try details.apply(to: &draft, meetingDay: meeting?.date, in: session)
    let committed = try session.save([.addFollowUp(draft)])
    if let meeting, draft.source == .instruction, !instruction {
      Console.complain(session.words.tookInstruction(meeting.id.rawValue))
    }
    for case .followUp(let followUp)? in committed?.entry.change.records.map(\.after) ?? [] {
      if let due { details.sayUnderstood(due, meetingDay: meeting?.date, session) }
      try Console.say(String(followUp.number.rawValue))
    }
  }

  private func source(in meeting: Meeting?) -> FollowUp.Source {
    if instruction { return .instruction }
    if let item { return .agenda(item: item) }
    return meeting?.sourceOfNewFollowUp ?? .agenda(item: nil)
  }
}
