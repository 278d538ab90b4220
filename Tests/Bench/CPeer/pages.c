#include "peer.h"

#include <stdio.h>
#include <string.h>

/* A filter that leaves fewer rakor than this is answered from the words, another one by a walk through the list. */
enum { RARE = 500 };

static const char columns[] =
    "SELECT m.id, m.date, m.title, o.short, m.state, m.venue,"
    " MAX(COALESCE(m.reported_total, 0), COALESCE((SELECT SUM(MAX(COALESCE(a.counted, 0),"
    " (SELECT COUNT(*) FROM delegate d WHERE d.meeting = a.meeting AND d.office = a.office"
    " AND d.state IN ('present', 'late')))) FROM attendance a WHERE a.meeting = m.id), 0))"
    " FROM meeting m JOIN office o ON o.code = m.host WHERE (m.date, m.id) < (?1, ?2)";

static const char order[] = " ORDER BY m.date DESC, m.id DESC LIMIT ?3";

static void copy(char *to, size_t size, sqlite3_stmt *row, int column) {
  const unsigned char *text = sqlite3_column_text(row, column);
  snprintf(to, size, "%s", text == NULL ? "" : (const char *)text);
}

static void read_rows(sqlite3_stmt *statement, meeting_list *list) {
  while (list->count < HELD && sqlite3_step(statement) == SQLITE_ROW) {
    meeting *row = &list->rows[list->count++];
    row->id = sqlite3_column_int64(statement, 0);
    copy(row->date, sizeof row->date, statement, 1);
    copy(row->title, sizeof row->title, statement, 2);
    copy(row->host, sizeof row->host, statement, 3);
    copy(row->state, sizeof row->state, statement, 4);
    copy(row->venue, sizeof row->venue, statement, 5);
    row->heads = sqlite3_column_int(statement, 6);
  }
}

static void bind_words(sqlite3_stmt *statement, int first, const char *filter, char *end, size_t size) {
  snprintf(end, size, "%s\xF4\x8F\xBF\xBF", filter);
  sqlite3_bind_text(statement, first, filter, -1, SQLITE_TRANSIENT);
  sqlite3_bind_text(statement, first + 1, end, -1, SQLITE_TRANSIENT);
}

static int is_rare(sqlite3 *database, const char *filter) {
  char end[64];
  sqlite3_stmt *probe = peer_prepare(
      database,
      "SELECT COUNT(*) FROM (SELECT 1 FROM meeting_word WHERE word >= ?1 AND word < ?2 LIMIT ?3)");
  bind_words(probe, 1, filter, end, sizeof end);
  sqlite3_bind_int(probe, 3, RARE + 1);
  int found = sqlite3_step(probe) == SQLITE_ROW ? sqlite3_column_int(probe, 0) : 0;
  sqlite3_finalize(probe);
  return found <= RARE;
}

void peer_read_page(sqlite3 *database, const char *filter, meeting_list *list) {
  char sql[1024], end[64];
  const char *words = "";
  if (*filter != 0) {
    words = is_rare(database, filter)
                ? " AND m.id IN (SELECT meeting FROM meeting_word WHERE word >= ?4 AND word < ?5)"
                : " AND EXISTS (SELECT 1 FROM meeting_word w WHERE w.meeting = m.id AND w.word >= ?4 AND w.word < ?5)";
  }
  snprintf(sql, sizeof sql, "%s%s%s", columns, words, order);
  sqlite3_stmt *statement = peer_prepare(database, sql);
  meeting *last = list->count > 0 ? &list->rows[list->count - 1] : NULL;
  sqlite3_bind_text(statement, 1, last ? last->date : "~", -1, SQLITE_TRANSIENT);
  sqlite3_bind_int64(statement, 2, last ? last->id : 0);
  sqlite3_bind_int(statement, 3, PAGE);
  if (*filter != 0) bind_words(statement, 4, filter, end, sizeof end);
  read_rows(statement, list);
  sqlite3_finalize(statement);
}

void peer_print_page(sqlite3 *database, const char *filter) {
  static meeting_list list;
  peer_read_page(database, filter, &list);
  for (int i = 0; i < list.count; i++) {
    const meeting *row = &list.rows[i];
    printf("%lld\t%s\t%s\t%s\t%s\t%d\t%s\n", row->id, row->date, row->title, row->host, row->venue, row->heads,
           row->state);
  }
}
