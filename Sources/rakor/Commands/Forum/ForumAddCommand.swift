import ArgumentParser
import RakorModel
import RakorStore

/// Enters a forum.
struct ForumAddCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a forum; its code is all that goes to standard output.",
    discussion: """
      Members without a day are founding members.

      Example: rakor forum add bimas --name "Seksi Bimas Islam" --short Bimas --member wonosobo --member "kebumen=1/1/2026"
      """,
    aliases: ["tambah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The code it is called by: small letters, digits and hyphens.")
  var code: String

  @Option(help: "The full name.")
  var name: String

  @Option(help: "The name in lists.")
  var short: String

  @Option(
    help: ArgumentHelp(
      "A member, with the day it joined if not from the start; repeat for more.", valueName: "code=date"))
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
