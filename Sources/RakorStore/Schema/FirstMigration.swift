extension Migration {
  /// The first schema.
  ///
  /// Every record has a table with its fields as columns and the number of times it was written. Days and times are
  /// ISO texts, which sort as they follow each other. Some columns and tables only repeat what follows from the
  /// records, to search and sort by: the words, `meeting_office`, `name_key` and `seniority`, and of a follow-up
  /// `is_open`, `closed_day`, `due_order`, `forum` and `born`. They are written with their record.
  static let first = Migration(
    name: "2026-11-22-first",
    statements: [
      "CREATE TABLE schema_migration (name TEXT PRIMARY KEY, applied TEXT DEFAULT CURRENT_TIMESTAMP)",
      "CREATE TABLE counter (name TEXT PRIMARY KEY, value BIGINT NOT NULL)",
      """
      INSERT INTO counter (name, value)
      VALUES ('meeting', 0), ('person', 0), ('follow_up', 0), ('office', 0), ('forum', 0), ('journal', 0)
      """,
    ] + registry + meetings + followUps + journal)

  private static let registry = [
    """
    CREATE TABLE office (
      code TEXT PRIMARY KEY, position BIGINT NOT NULL, name TEXT NOT NULL, short TEXT NOT NULL, kind TEXT NOT NULL,
      town TEXT NOT NULL, letter_code TEXT, head TEXT, active_from TEXT, active_until TEXT, revision BIGINT NOT NULL)
    """,
    """
    CREATE TABLE office_letterhead (
      office TEXT NOT NULL REFERENCES office (code), position BIGINT NOT NULL, line TEXT NOT NULL,
      PRIMARY KEY (office, position))
    """,
    """
    CREATE TABLE forum (
      code TEXT PRIMARY KEY, position BIGINT NOT NULL, name TEXT NOT NULL, short TEXT NOT NULL,
      revision BIGINT NOT NULL)
    """,
    """
    CREATE TABLE forum_member (
      forum TEXT NOT NULL REFERENCES forum (code), position BIGINT NOT NULL,
      office TEXT NOT NULL REFERENCES office (code), joined TEXT, PRIMARY KEY (forum, position))
    """,
    """
    CREATE TABLE person (
      id BIGINT PRIMARY KEY, name TEXT NOT NULL, title TEXT, unit TEXT, office TEXT NOT NULL REFERENCES office (code),
      employee_number TEXT, rank TEXT, phone TEXT, name_key TEXT NOT NULL, seniority BIGINT NOT NULL,
      revision BIGINT NOT NULL)
    """,
    "CREATE INDEX person_by_name ON person (office, name_key)",
    "CREATE INDEX person_by_seniority ON person (office, seniority, name_key, id)",
    "CREATE INDEX person_in_order ON person (seniority, name_key, id)",
    """
    CREATE TABLE person_word (
      person BIGINT NOT NULL REFERENCES person (id), word TEXT NOT NULL, PRIMARY KEY (person, word))
    """,
    "CREATE INDEX person_word_by_word ON person_word (word, person)",
  ]

  private static let meetings = [
    """
    CREATE TABLE meeting (
      id BIGINT PRIMARY KEY, uid TEXT NOT NULL UNIQUE, forum TEXT NOT NULL REFERENCES forum (code), title TEXT NOT NULL,
      date TEXT NOT NULL, starts TEXT, ends TEXT, host TEXT NOT NULL REFERENCES office (code), venue TEXT, purpose TEXT,
      letter TEXT, notes TEXT, state TEXT NOT NULL, reason TEXT, reported_total BIGINT, closed_names TEXT,
      closed_host TEXT, revision BIGINT NOT NULL)
    """,
    "CREATE INDEX meeting_by_date ON meeting (date, id)",
    "CREATE INDEX meeting_by_state ON meeting (state, date, id)",
    "CREATE INDEX meeting_by_forum ON meeting (forum, date, id, state)",
    "CREATE INDEX meeting_by_forum_state ON meeting (forum, state, date, id)",
    "CREATE INDEX meeting_by_forum_host ON meeting (forum, host, state, date)",
    "CREATE INDEX meeting_by_host ON meeting (host, date, id, venue)",
    """
    CREATE TABLE meeting_invited (
      meeting BIGINT NOT NULL REFERENCES meeting (id), position BIGINT NOT NULL,
      office TEXT NOT NULL REFERENCES office (code), PRIMARY KEY (meeting, position))
    """,
    """
    CREATE TABLE meeting_office (
      office TEXT NOT NULL REFERENCES office (code), meeting BIGINT NOT NULL REFERENCES meeting (id),
      PRIMARY KEY (meeting, office))
    """,
    "CREATE INDEX meeting_office_by_office ON meeting_office (office, meeting)",
    """
    CREATE TABLE meeting_word (
      meeting BIGINT NOT NULL REFERENCES meeting (id), word TEXT NOT NULL, PRIMARY KEY (meeting, word))
    """,
    "CREATE INDEX meeting_word_by_word ON meeting_word (word, meeting)",
    """
    CREATE TABLE agenda_item (
      meeting BIGINT NOT NULL REFERENCES meeting (id), number BIGINT NOT NULL, title TEXT NOT NULL, presenter TEXT,
      planned_time TEXT, standing BIGINT NOT NULL, discussed BIGINT NOT NULL, minutes TEXT, decision TEXT,
      carried BIGINT NOT NULL, revision BIGINT NOT NULL, PRIMARY KEY (meeting, number))
    """,
    """
    CREATE TABLE attendance (
      meeting BIGINT NOT NULL REFERENCES meeting (id), office TEXT NOT NULL REFERENCES office (code), promised BIGINT,
      counted BIGINT, revision BIGINT NOT NULL, PRIMARY KEY (meeting, office))
    """,
    """
    CREATE TABLE delegate (
      meeting BIGINT NOT NULL REFERENCES meeting (id), person BIGINT NOT NULL REFERENCES person (id),
      office TEXT NOT NULL REFERENCES office (code), state TEXT NOT NULL, note TEXT, revision BIGINT NOT NULL,
      PRIMARY KEY (meeting, person))
    """,
    "CREATE INDEX delegate_by_person ON delegate (person, meeting)",
  ]

  private static let followUps = [
    """
    CREATE TABLE follow_up (
      number BIGINT PRIMARY KEY, wording TEXT NOT NULL, meeting BIGINT REFERENCES meeting (id), source TEXT NOT NULL,
      item BIGINT, person_in_charge TEXT, due TEXT, due_words TEXT, drop_reason TEXT, opened TEXT NOT NULL,
      is_open BIGINT NOT NULL, closed_day TEXT, due_order TEXT NOT NULL, forum TEXT REFERENCES forum (code), born TEXT,
      revision BIGINT NOT NULL)
    """,
    "CREATE INDEX follow_up_by_due ON follow_up (due_order, number)",
    "CREATE INDEX follow_up_open_by_due ON follow_up (is_open, due_order, number)",
    "CREATE INDEX follow_up_open_by_number ON follow_up (is_open, number)",
    "CREATE INDEX follow_up_open_by_forum_born ON follow_up (forum, is_open, born, number)",
    "CREATE INDEX follow_up_by_forum_closed ON follow_up (forum, is_open, closed_day, born, number)",
    "CREATE INDEX follow_up_by_forum_due ON follow_up (forum, due_order, number)",
    "CREATE INDEX follow_up_by_forum_number ON follow_up (forum, number)",
    "CREATE INDEX follow_up_open_by_forum_due ON follow_up (forum, is_open, due_order, number)",
    "CREATE INDEX follow_up_open_by_forum_number ON follow_up (forum, is_open, number)",
    "CREATE INDEX follow_up_by_meeting ON follow_up (meeting, number)",
    """
    CREATE TABLE follow_up_part (
      follow_up BIGINT NOT NULL REFERENCES follow_up (number), position BIGINT NOT NULL,
      office TEXT NOT NULL REFERENCES office (code), done TEXT, note TEXT, PRIMARY KEY (follow_up, position))
    """,
    "CREATE INDEX follow_up_part_by_office ON follow_up_part (office, follow_up)",
    """
    CREATE TABLE follow_up_word (
      follow_up BIGINT NOT NULL REFERENCES follow_up (number), word TEXT NOT NULL, PRIMARY KEY (follow_up, word))
    """,
    "CREATE INDEX follow_up_word_by_word ON follow_up_word (word, follow_up)",
  ]

  private static let journal = [
    """
    CREATE TABLE journal_entry (
      number BIGINT PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL, role TEXT NOT NULL,
      target BIGINT, standing TEXT NOT NULL)
    """,
    "CREATE INDEX journal_entry_by_who ON journal_entry (who, standing, number)",
    """
    CREATE TABLE journal_record (
      entry BIGINT NOT NULL REFERENCES journal_entry (number), position BIGINT NOT NULL, record TEXT NOT NULL,
      before_text TEXT, after_text TEXT, before_revision BIGINT NOT NULL, after_revision BIGINT NOT NULL,
      PRIMARY KEY (entry, position))
    """,
    "CREATE INDEX journal_record_by_record ON journal_record (record, entry)",
    """
    CREATE TABLE journal_meeting (
      meeting BIGINT NOT NULL, entry BIGINT NOT NULL, position BIGINT NOT NULL,
      PRIMARY KEY (meeting, entry, position))
    """,
  ]
}
