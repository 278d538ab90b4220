import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// Changes a forum's names and members.
struct ForumEditCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a forum; what is not named stays.",
    discussion: """
      A new member joins today unless a day is told; an empty day ("kebumen=") makes it a founding member.

      Example: rakor forum edit phu --member "batang=1 januari 2027"
      Example: rakor forum edit phu --remove batang
      """,
    aliases: ["ubah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The forum, by its code or name.")
  var forum: String

  @Option(help: "The full name.")
  var name: String?

  @Option(help: "The name in lists.")
  var short: String?

  @Option(help: ArgumentHelp("A member to add, or whose day to set; repeat for more.", valueName: "code=date"))
  var member: [String] = []

  @Option(help: ArgumentHelp("A member that leaves; repeat for more.", valueName: "code"))
  var remove: [String] = []

  func run(in session: CommandSession) throws {
    let key = RecordKey.forum(try session.forum(forum).code)
    guard let stamped = try session.store.stamped(key), case .forum(var forum) = stamped.record else {
      throw Refusal.notFound(key)
    }
    forum.name = name ?? forum.name
    forum.short = short ?? forum.short
    for typed in remove {
      let office = try session.office(typed, .member)
      guard forum.offices.contains(office) else { throw Refusal.notAMember(office, forum.code) }
      forum.members.removeAll { $0.office == office }
    }
    for typed in member { try set(TypedMember(typed, in: session), in: &forum, session) }
    _ = try session.save([.putForum(forum, new: false)], expecting: [key: stamped.revision])
  }

  private func set(_ typed: TypedMember, in forum: inout Forum, _ session: CommandSession) throws {
    if let index = forum.offices.firstIndex(of: typed.office) {
      if let joined = typed.joined { forum.members[index].joined = joined }
      return
    }
    let joined = typed.joined ?? session.today
    forum.members.append(Forum.Member(office: typed.office, joined: joined))
    guard let joined else { return }
    let office = session.directory.shortName(typed.office)
    Console.complain(session.words.registry.joins(office, joined.medium(in: session.settings.language)))
  }
}
