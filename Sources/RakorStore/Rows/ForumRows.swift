import RakorModel

extension RecordTables {
  /// In the order in which they were entered.
  func forums() throws -> [Forum] {
    var members: [ForumCode: [Forum.Member]] = [:]
    let stored = try list("SELECT forum, office, joined FROM forum_member ORDER BY forum, position") {
      (try $0.forum(), Forum.Member(office: try $0.office(), joined: try $0.optionalDay()))
    }
    for (code, member) in stored { members[code, default: []].append(member) }
    return try list("SELECT code, name, short, revision FROM forum ORDER BY position") { row in
      var forum = try Self.readForum(&row).value
      forum.members = members[forum.code] ?? []
      return forum
    }
  }

  func storedForum(_ code: ForumCode) throws -> Stored<Forum>? {
    var stored = try first(
      "SELECT code, name, short, revision FROM forum WHERE code = $1", [code], read: Self.readForum)
    stored?.value.members = try list(
      "SELECT office, joined FROM forum_member WHERE forum = $1 ORDER BY position", [code]
    ) { Forum.Member(office: try $0.office(), joined: try $0.optionalDay()) }
    return stored
  }

  func write(_ forum: Forum, revision: Int) throws {
    let changed = try connection.run(
      "UPDATE forum SET name = $2, short = $3, revision = $4 WHERE code = $1",
      [forum.code, forum.name, forum.short, revision])
    if changed == 0 {
      try connection.run(
        "INSERT INTO forum (code, name, short, revision, position) VALUES ($1, $2, $3, $4, $5)",
        [forum.code, forum.name, forum.short, revision, try reserve("forum")])
    }
    try connection.run("DELETE FROM forum_member WHERE forum = $1", [forum.code])
    for (position, member) in forum.members.enumerated() {
      try connection.run(
        "INSERT INTO forum_member (forum, position, office, joined) VALUES ($1, $2, $3, $4)",
        [forum.code, position, member.office, member.joined])
    }
  }

  func eraseForum(_ code: ForumCode) throws {
    try connection.run("DELETE FROM forum_member WHERE forum = $1", [code])
    try connection.run("DELETE FROM forum WHERE code = $1", [code])
  }

  private static func readForum(_ row: inout SQLRow) throws -> Stored<Forum> {
    let forum = Forum(code: try row.forum(), name: try row.text(), short: try row.text(), members: [])
    return Stored(value: forum, revision: try row.integer())
  }
}
