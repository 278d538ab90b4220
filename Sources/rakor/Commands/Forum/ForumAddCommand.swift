import ArgumentParser
import RakorModel
import RakorStore

/// Enters a forum.
struct ForumAddCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: explain(
      "Tambah forum; hanya kodenya yang ditulis ke keluaran baku.",
      "Add a forum; its code is all that goes to standard output."),
    discussion: examples(
      after: explain(
        "Anggota tanpa hari masuk adalah anggota sejak awal.", "Members without a day are founding members."),
      "rakor forum add bimas --name \"Seksi Bimas Islam\" --short Bimas --member wonosobo --member "
        + "\"kebumen=1/1/2026\""),
    aliases: ["tambah"])

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: explain(
      "Kodenya: huruf kecil, angka, dan tanda hubung.",
      "The code it is called by: small letters, digits and hyphens.", value: ("kode", "code")))
  var code: String

  @Option(help: explain("Nama lengkap.", "The full name.", value: ("nama", "name")))
  var name: String

  @Option(help: explain("Nama singkat untuk daftar.", "The name in lists.", value: ("nama-singkat", "short")))
  var short: String

  @Option(
    help: explain(
      "Anggota, dengan hari masuknya jika tidak sejak awal; ulangi untuk anggota lain.",
      "A member, with the day it joined if not from the start; repeat for more.", value: ("kode=tanggal", "code=date")))
  var member: [String]

  func run(in session: CommandSession) throws {
    let members = try member.map { typed in
      let typed = try TypedMember(typed, in: session)
      return Forum.Member(office: typed.office, joined: typed.day.flatMap(\.self))
    }
    let forum = Forum(code: ForumCode(rawValue: code), name: name, short: short, members: members)
    guard try session.save([.putForum(forum, new: true)]) != nil else { return }
    try Console.say(forum.code.rawValue)
  }
}
