import RakorModel

@testable import RakorStore

/// A database of 100 rakor or more, made by the engine itself because saving each would take long.
enum LargeDatabase {
  /// Rakor one to three days apart, five in six closed; two follow-ups each; 100 people.
  ///
  /// Of the follow-ups of the newest rakor, `recent` of them, one in ten is open.
  static func fill(_ connection: any SQLConnection, meetings: Int, recent: Int) throws {
    try connection.transaction(.write) {
      for statement in statements(meetings, recent: recent) { try connection.run(statement, []) }
    }
  }

  private static func statements(_ count: Int, recent: Int) -> [String] {
    let numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))"
    let day = "date('1990-01-01', '+' || (i * 13000 / \(count)) || ' days')"
    let forum = "CASE i % 2 WHEN 0 THEN 'phu' ELSE 'tu' END"
    let host = "CASE i % 3 WHEN 0 THEN 'kebumen' ELSE 'wonosobo' END"
    let state = "CASE WHEN i > \(count) - 5 THEN 'planned' WHEN i % 6 = 0 THEN 'held' ELSE 'closed' END"
    return [
      """
      INSERT INTO meeting (id, uid, forum, title, date, begins, host, venue, state, revision)
      \(numbers) SELECT i, 'uid' || i, \(forum), 'Rakor ' || i, \(day), \(day), \(host), 'Aula ' || i % 50, \(state), 1 FROM n
      """,
      "INSERT INTO meeting_invited (meeting, position, office) SELECT id, 0, 'kebumen' FROM meeting",
      "INSERT INTO meeting_invited (meeting, position, office) SELECT id, 1, 'wonosobo' FROM meeting",
      "INSERT INTO meeting_office (meeting, office) SELECT id, 'kebumen' FROM meeting",
      "INSERT INTO meeting_office (meeting, office) SELECT id, 'wonosobo' FROM meeting",
      "INSERT INTO meeting_word (meeting, word) SELECT id, 'rakor' FROM meeting",
      "INSERT INTO meeting_word (meeting, word) SELECT id, 'nomor' || id FROM meeting",
      """
      INSERT INTO agenda_item (meeting, number, title, standing, discussed, carried, revision)
      SELECT id, 1, 'Laporan', 0, 1, 0, 1 FROM meeting
      """,
      "INSERT INTO attendance (meeting, office, counted, revision) SELECT id, 'kebumen', 4, 1 FROM meeting",
      "INSERT INTO attendance (meeting, office, counted, revision) SELECT id, 'wonosobo', 5, 1 FROM meeting",
      """
      INSERT INTO person (id, name, office, name_key, seniority, revision)
      \(numbers) SELECT i, 'Orang ' || i, \(host), 'orang ' || i, i % 40, 1 FROM n WHERE i <= 100
      """,
      "INSERT INTO person_word (person, word) SELECT id, 'orang' FROM person",
      """
      INSERT INTO delegate (meeting, person, office, state, revision)
      SELECT id, id % 100 + 1, host, 'present', 1 FROM meeting
      """,
    ] + followUps(count - recent) + [
      """
      INSERT INTO journal_entry (number, at, who, kind, role, standing)
      SELECT id + 1, date || 'T09:00:00', 'ani', 'counted', 'change', 'done' FROM meeting
      """,
      """
      INSERT INTO journal_record (entry, position, record, before_revision, after_revision)
      SELECT id + 1, 0, 'attendance/' || id || '/kebumen', 0, 1 FROM meeting
      """,
      "INSERT INTO journal_meeting (meeting, entry, position) SELECT id, id + 1, 0 FROM meeting",
      "UPDATE counter SET value = \(count + 1) WHERE name IN ('meeting', 'journal')",
      "UPDATE counter SET value = \(count * 2) WHERE name = 'follow_up'",
      "UPDATE counter SET value = 100 WHERE name = 'person'",
    ]
  }

  private static func followUps(_ lastClosed: Int) -> [String] {
    [0, 1].flatMap { followUps(lastClosed, half: $0) }
  }

  private static func followUps(_ lastClosed: Int, half: Int) -> [String] {
    let open = "((m.id * 2 - \(half)) % 10 = 1 AND m.id > \(lastClosed))"
    return [
      """
      INSERT INTO follow_up
        (number, wording, meeting, source, due, opened, is_open, closed_day, due_order, forum, born, status,
        revision)
      SELECT m.id * 2 - \(half), 'Laporan', m.id, 'agenda', date(m.date, '+30 days'), m.date, \(open),
        CASE WHEN \(open) THEN NULL ELSE date(m.date, '+20 days') END, date(m.date, '+30 days'), m.forum, m.date,
        CASE WHEN \(open) THEN 'open' ELSE 'done' END, 1
      FROM meeting m
      """,
      """
      INSERT INTO follow_up_part (follow_up, position, office, done)
      SELECT number, 0, 'kebumen', closed_day FROM follow_up WHERE number % 2 = \(half)
      """,
      "INSERT INTO follow_up_word (follow_up, word) SELECT number, 'laporan' FROM follow_up WHERE number % 2 = \(half)",
    ]
  }
}
