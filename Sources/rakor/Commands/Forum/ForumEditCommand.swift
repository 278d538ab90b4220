import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// Changes a forum's names and members.
struct ForumEditCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: explain(
      "Ubah forum; yang tidak disebut tetap seperti semula.", "Change a forum; what is not named stays."),
    discussion: examples(
      after: explain(
        "Anggota baru masuk hari ini jika harinya tidak disebut; hari kosong (\"kebumen=\") menjadikannya "
          + "anggota sejak awal. Yang keluar menjadi anggota sampai kemarin jika hari terakhirnya tidak "
          + "disebut; hari kosong menghapusnya seolah-olah tidak pernah menjadi anggota.",
        "A new member joins today unless a day is told; an empty day (\"kebumen=\") makes it a founding "
          + "member. Who leaves was a member until yesterday unless its last day is told; an empty day takes it "
          + "away as if it had never been one.") + "\n\n"
        + explain(
          "Forum yang sudah berakhir tidak diusulkan lagi, dan rakor sesudah hari terakhirnya ditolak dengan "
            + "nama penggantinya; teks kosong menghapus keduanya lagi.",
          "A forum that has ended is proposed no more, and a meeting after its last day is refused with the "
            + "name of its successor; an empty text takes either away again."),
      "rakor forum edit phu --active-until \"31 desember 2026\" --successor kemenhaj",
      "rakor forum edit phu --member \"batang=1 januari 2027\"",
      "rakor forum edit phu --remove \"batang=31 desember 2026\""),
    aliases: ["ubah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Forum, dengan kode atau namanya.", "The forum, by its code or name."))
  var forum: String

  @Option(help: explain("Nama lengkap.", "The full name.", value: ("nama", "name")))
  var name: String?

  @Option(help: explain("Nama singkat untuk daftar.", "The name in lists.", value: ("nama-singkat", "short")))
  var short: String?

  @Option(
    help: explain(
      "Anggota yang ditambah, atau yang hari masuknya diubah; ulangi untuk anggota lain.",
      "A member to add, or whose day to set; repeat for more.", value: ("kode=tanggal", "code=date")))
  var member: [String] = []

  @Option(
    help: explain(
      "Anggota yang keluar, dengan hari terakhirnya; ulangi untuk anggota lain.",
      "A member that leaves, with its last day; repeat for more.", value: ("kode=tanggal", "code=date")))
  var remove: [String] = []

  @Option(
    help: explain(
      "Hari terakhir forum mengadakan rakor.", "The last day on which the forum meets.", value: ("tanggal", "date")))
  var activeUntil: String?

  @Option(
    help: explain(
      "Forum penggantinya sesudah itu.", "The forum that meets in its place from then on.", value: ("kode", "code")))
  var successor: String?

  func run(in session: CommandSession) throws {
    let key = RecordKey.forum(try session.forum(forum).code)
    guard let stamped = try session.store.stamped(key), case .forum(var forum) = stamped.record else {
      throw Refusal.notFound(key)
    }
    forum.name = name ?? forum.name
    forum.short = short ?? forum.short
    if let activeUntil { forum.activeUntil = activeUntil.isBlank ? nil : try session.toldDay(activeUntil) }
    if let successor { forum.successor = successor.isBlank ? nil : try session.forum(successor).code }
    var (leaving, joining) = (DayGroups(), DayGroups())
    for typed in remove { try remove(TypedMember(typed, in: session), from: &forum, &leaving, session) }
    for typed in member { try set(TypedMember(typed, in: session), in: &forum, &joining, session) }
    let (words, language) = (session.words.registry, session.settings.language)
    for (day, offices) in leaving.groups { Console.complain(words.leave(offices, day.medium(in: language))) }
    for (day, offices) in joining.groups { Console.complain(words.join(offices, day.medium(in: language))) }
    let committed = try session.save([.putForum(forum, new: false)], expecting: [key: stamped.revision])
    if committed != nil { try session.nameTouchedRakor(offices: nil, forum: forum.code) }
  }

  /// Lets a member leave; one that joined today or later was a slip, and is taken away.
  private func remove(
    _ typed: TypedMember, from forum: inout Forum, _ leaving: inout DayGroups, _ session: CommandSession
  ) throws {
    guard let index = forum.offices.firstIndex(of: typed.office) else {
      throw Refusal.notAMember(typed.office, forum.code)
    }
    if let left = forum.members[index].left, typed.day == nil {
      throw Refusal.membership(.noMore(typed.office, forum.code, since: left))
    }
    let last = typed.day ?? session.today.adding(days: -1)
    guard let last, last >= forum.members[index].joined ?? last else {
      forum.members.remove(at: index)
      return
    }
    forum.members[index].left = last
    leaving.add(session.directory.shortName(typed.office), on: last)
  }

  private func set(
    _ typed: TypedMember, in forum: inout Forum, _ joining: inout DayGroups, _ session: CommandSession
  ) throws {
    if let index = forum.offices.firstIndex(of: typed.office) {
      if let joined = typed.day { forum.members[index].joined = joined }
      (forum.members[index].left, forum.members[index].successor) = (nil, nil)
      return
    }
    let joined = typed.day ?? session.today
    forum.members.append(Forum.Member(office: typed.office, joined: joined))
    if let joined { joining.add(session.directory.shortName(typed.office), on: joined) }
  }
}

/// The offices of which the same is said on one day, in the order in which they were told.
private struct DayGroups {
  private(set) var groups: [(day: Day, offices: [String])] = []

  mutating func add(_ office: String, on day: Day) {
    if let index = groups.firstIndex(where: { $0.day == day }) {
      groups[index].offices.append(office)
    } else {
      groups.append((day, [office]))
    }
  }
}
