#include "peer.h"

#include <stdio.h>
#include <stdlib.h>

static void run(sqlite3 *database, const char *sql, const char *date) {
  sqlite3_stmt *statement = peer_prepare(database, sql);
  int places = sqlite3_bind_parameter_count(statement);
  if (places > 0) sqlite3_bind_text(statement, 1, date, -1, SQLITE_STATIC);
  int result = sqlite3_step(statement);
  if (result != SQLITE_DONE && result != SQLITE_ROW) {
    fprintf(stderr, "%s\n", sqlite3_errmsg(database));
    exit(1);
  }
  while (result == SQLITE_ROW) result = sqlite3_step(statement);
  sqlite3_finalize(statement);
}

/* The number that was given out last. */
#define MEETING "(SELECT value FROM counter WHERE name = 'meeting')"
#define ENTRY "(SELECT value FROM counter WHERE name = 'journal')"

static const char *const statements[] = {
    "BEGIN IMMEDIATE",
    "UPDATE counter SET value = value + 1 WHERE name IN ('meeting', 'journal')",
    "INSERT INTO meeting (id, uid, forum, title, date, starts, begins, ends, host, venue, state, revision) SELECT " MEETING
    ", 'peer-' || " MEETING ", 'phu', 'Rakor Seksi PHU', ?1, '09:00', ?1 || 'T09:00', '12:00', 'purworejo', 'Aula', 'planned', 1",
    "INSERT INTO meeting_invited (meeting, position, office) SELECT " MEETING ", position, office FROM forum_member"
    " WHERE forum = 'phu'",
    "INSERT INTO meeting_office (meeting, office) SELECT " MEETING ", office FROM forum_member WHERE forum = 'phu'",
    "INSERT INTO meeting_word (meeting, word) SELECT " MEETING
    ", column1 FROM (VALUES ('rakor'), ('seksi'), ('phu'), ('aula'), ('kankemenag'), ('kab'), ('purworejo'), ('se'),"
    " ('eks'), ('karesidenan'), ('kedu'))",
    "INSERT INTO journal_entry (number, at, who, kind, role, standing) SELECT " ENTRY
    ", ?1 || 'T09:00', 'peer', 'schedule', 'change', 'done'",
    "INSERT INTO journal_record (entry, position, record, after_text, before_revision, after_revision) SELECT " ENTRY
    ", 0, 'meeting/' || " MEETING
    ", json_object('id', id, 'title', title, 'date', date, 'host', host, 'venue', venue), 0, 1 FROM meeting WHERE id = "
    MEETING,
    "INSERT INTO journal_meeting (meeting, entry, position) SELECT " MEETING ", " ENTRY ", 0",
    "COMMIT",
};

void peer_add(sqlite3 *database, const char *date) {
  for (size_t i = 0; i < sizeof statements / sizeof *statements; i++) run(database, statements[i], date);
  sqlite3_stmt *number = peer_prepare(database, "SELECT value FROM counter WHERE name = 'meeting'");
  if (sqlite3_step(number) == SQLITE_ROW) printf("%lld\n", sqlite3_column_int64(number, 0));
  sqlite3_finalize(number);
}
