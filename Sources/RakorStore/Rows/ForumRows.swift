import RakorModel

extension RecordTables {
  private static let forums = TableShape<Forum>(
    "forum", unread: Forum(code: ForumCode(rawValue: ""), name: "", short: "", members: []), derived: ["position"],
    [
      Column("code", { $0.code }, read: { $0.code = try $1.forum() }),
      Column("active_until", { $0.activeUntil }, read: { $0.activeUntil = try $1.optionalDay() }),
      Column("successor", { $0.successor }) { $0.successor = try $1.optionalText().map(ForumCode.init(rawValue:)) },
    ] + Column.texts)

  private static let forumMembers = ListShape<ForumCode, Forum.Member>(
    "forum_member", owner: "forum", unread: Forum.Member(office: OfficeCode(rawValue: "")),
    [
      Column("office", { $0.office }, read: { $0.office = try $1.office() }),
      Column("joined", { $0.joined }, read: { $0.joined = try $1.optionalDay() }),
      Column("left_on", { $0.left }, read: { $0.left = try $1.optionalDay() }),
      Column("successor", { $0.successor?.rawValue }) {
        $0.successor = try $1.optionalText().map(OfficeCode.init(rawValue:))
      },
    ])

  /// In the order in which they were entered.
  func forums() throws -> [Forum] {
    let members = try lists(Self.forumMembers) { try $0.forum() }
    return try list(Self.forums, order: "position").map { stored in
      var forum = stored.value
      forum.members = members[forum.code] ?? []
      return forum
    }
  }

  func storedForum(_ code: ForumCode) throws -> Stored<Forum>? {
    var stored = try first(Self.forums, where: ["code": code])
    stored?.value.members = try list(Self.forumMembers, of: code)
    return stored
  }

  func write(_ forum: Forum, revision: Int) throws {
    let position = try position(in: Self.forums.table, code: forum.code)
    try Self.forums.write(forum, revision: revision, derived: [position], on: connection)
    try Self.forumMembers.write(forum.members, of: forum.code, on: connection)
  }

  func eraseForum(_ code: ForumCode) throws {
    try Self.forumMembers.erase(of: code, on: connection)
    try delete(from: Self.forums.table, where: ["code": code])
  }
}
